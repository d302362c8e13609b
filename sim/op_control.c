/* SPDX-License-Identifier: Apache-2.0 */
/* IF, WHILE and CALL_ONCE: operators that run other graphs of the model. What these graphs expect
 * is checked when the whole model is there (link.c); what they cost, when they run. */
#include "prepare.h"

nv_status nv_parse_if_else(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_if_else_params *p = &node->params.if_else;

    NV_TRY(nv_parse_member(options, NV_OPTIONS_IF, err));
    NV_TRY(nv_table_i32(options, NV_FIELD(IfOptions, then_subgraph_index), 0, &p->then_graph, err));
    return nv_table_i32(options, NV_FIELD(IfOptions, else_subgraph_index), 0, &p->else_graph, err);
}

nv_status nv_parse_while_loop(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_while_loop_params *p = &node->params.while_loop;

    NV_TRY(nv_parse_member(options, NV_OPTIONS_WHILE, err));
    NV_TRY(
        nv_table_i32(options, NV_FIELD(WhileOptions, cond_subgraph_index), 0, &p->cond_graph, err));
    return nv_table_i32(options, NV_FIELD(WhileOptions, body_subgraph_index), 0, &p->body_graph,
                        err);
}

nv_status nv_parse_call_once(const nv_table *options, nv_node *node, nv_error *err)
{
    NV_TRY(nv_parse_member(options, NV_OPTIONS_CALL_ONCE, err));
    return nv_table_i32(options, NV_FIELD(CallOnceOptions, init_subgraph_index), 0,
                        &node->params.call_once.graph, err);
}

nv_status nv_prepare_if_else(const nv_graph *graph, nv_node *node, nv_error *err)
{
    const nv_tensor *condition = nv_node_in(graph, node, 0);

    if (condition == NULL)
        return nv_fail(err, NV_E_MODEL, "no condition, expected it as the first input");
    NV_TRY(nv_check_types(graph, node, err));
    if (nv_shape_count(&condition->shape) != 1)
        return nv_fail(err, NV_E_MODEL, "a condition of %lld elements, expected 1",
                       (long long)nv_shape_count(&condition->shape));
    node->needs_host = true;
    return NV_OK;
}

nv_status nv_prepare_while_loop(const nv_graph *graph, nv_node *node, nv_error *err)
{
    (void)graph;
    (void)err;
    node->needs_host = true;
    return NV_OK;
}

nv_status nv_prepare_call_once(const nv_graph *graph, nv_node *node, nv_error *err)
{
    (void)graph;
    if (node->n_in != 0 || node->n_out != 0)
        return nv_fail(err, NV_E_MODEL, "%d inputs and %d outputs, expected none", (int)node->n_in,
                       (int)node->n_out);
    node->needs_host = true;
    node->state_bytes = sizeof(bool);
    return NV_OK;
}

/* Copies of what goes in and comes out. */
static nv_cost cost_of_copies(const nv_graph *graph, const nv_node *node)
{
    nv_cost cost = {0, 1};

    for (int32_t i = 0; i < node->n_in; i++)
        cost.steps += (int64_t)nv_node_in(graph, node, i)->bytes;
    for (int32_t i = 0; i < node->n_out; i++)
        cost.steps += (int64_t)nv_node_out(graph, node, i)->bytes;
    return cost;
}

nv_cost nv_cost_if_else(const nv_graph *graph, const nv_node *node)
{
    return cost_of_copies(graph, node);
}

nv_cost nv_cost_while_loop(const nv_graph *graph, const nv_node *node)
{
    return cost_of_copies(graph, node);
}

nv_cost nv_cost_call_once(const nv_graph *graph, const nv_node *node)
{
    return cost_of_copies(graph, node);
}
