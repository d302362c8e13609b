/* SPDX-License-Identifier: Apache-2.0 */
/* What reaches beyond one graph: variables, which have a number a name, and the operators that run
 * other graphs, whose operands must be what these expect. */
#include "load.h"
#include "message.h"

#include <string.h>

/* TFLite Micro runs graphs inside of graphs to any depth, and wants to be told how many variables
 * there are; no real model goes far. */
enum { MOST_NESTED = 16, MOST_CALLEES = 2, MOST_VARIABLES = 256 };

/* ---- variables ---- */

/* TFLite Micro: a handle without a container is of any. */
static bool is_same(const nv_variable *v, const nv_var_handle_params *p)
{
    return (p->container == NULL || strcmp(p->container, v->container) == 0) &&
           strcmp(p->name, v->name) == 0;
}

static nv_status number_variable(nv_model *model, nv_var_handle_params *p, nv_error *err)
{
    int32_t i = 0;

    while (i < model->n_variables && !is_same(&model->variables[i], p))
        i++;
    if (i == MOST_VARIABLES)
        return nv_fail(err, NV_E_UNSUPPORTED, "more than %d variables", MOST_VARIABLES);
    if (i == model->n_variables)
        model->variables[model->n_variables++] = (nv_variable){
            .container = p->container == NULL ? "" : p->container, .name = p->name, .tensor = -1};
    p->variable = i;
    return NV_OK;
}

static nv_status number_variables(nv_model *model, const nv_graph *graph, nv_error *err)
{
    for (int32_t n = 0; n < graph->n_nodes; n++)
        if (graph->nodes[n].op == NV_OP_VAR_HANDLE)
            NV_TRY(number_variable(model, &graph->nodes[n].params.var_handle, err));
    return NV_OK;
}

/* The first assignment whose handle is made in the same graph tells a variable's size. */
static nv_status size_variables(nv_model *model, int32_t number, nv_memory *memory, nv_error *err)
{
    const nv_graph *graph = &model->graphs[number];
    nv_variable **of_handle; /* by tensor */

    NV_TRY(nv_memory_get(memory, (uint64_t)graph->n_tensors, sizeof(nv_variable *), "handles",
                         &of_handle, err));
    for (int32_t n = 0; n < graph->n_nodes; n++) {
        const nv_node *node = &graph->nodes[n];
        if (node->op == NV_OP_VAR_HANDLE)
            of_handle[node->out[0]] = &model->variables[node->params.var_handle.variable];
        nv_variable *v = node->op == NV_OP_ASSIGN_VARIABLE ? of_handle[node->in[0]] : NULL;
        if (v != NULL && v->tensor < 0) {
            v->graph = number;
            v->tensor = node->in[1];
        }
    }
    return NV_OK;
}

static nv_status link_variables(nv_model *model, nv_memory *memory, nv_error *err)
{
    NV_TRY(nv_memory_get(memory, MOST_VARIABLES, sizeof *model->variables, "variables",
                         &model->variables, err));
    for (int32_t g = 0; g < model->n_graphs; g++)
        NV_TRY(number_variables(model, &model->graphs[g], err));
    for (int32_t g = 0; g < model->n_graphs && model->n_variables > 0; g++)
        NV_TRY(size_variables(model, g, memory, err));
    return NV_OK;
}

/* ---- graphs that operators run ---- */

/* The graphs that a node runs; returns how many. */
static int callees(const nv_node *node, int32_t graph[MOST_CALLEES])
{
    switch (node->op) {
    case NV_OP_IF:
        graph[0] = node->params.if_else.then_graph;
        graph[1] = node->params.if_else.else_graph;
        return 2;
    case NV_OP_WHILE:
        graph[0] = node->params.while_loop.cond_graph;
        graph[1] = node->params.while_loop.body_graph;
        return 2;
    case NV_OP_CALL_ONCE:
        graph[0] = node->params.call_once.graph;
        return 1;
    default:
        return 0;
    }
}

/* `tensors` of `graph` are passed on as `theirs` of `callee`, or the other way round. */
static nv_status check_passed(const char *what, const nv_graph *graph, const int32_t *tensors,
                              int32_t n, const nv_graph *callee, const int32_t *theirs,
                              int32_t n_theirs, nv_error *err)
{
    if (n != n_theirs)
        return nv_fail(err, NV_E_MODEL, "%d %s, but graph %s has %d", (int)n, what,
                       nv_text_escape(callee->name).s, (int)n_theirs);
    for (int32_t i = 0; i < n; i++) {
        if (tensors[i] < 0)
            return nv_fail(err, NV_E_MODEL, "an operand is absent, but not optional");
        const nv_tensor *a = &graph->tensors[tensors[i]], *b = &callee->tensors[theirs[i]];
        if (a->type != b->type || a->bytes != b->bytes)
            return nv_fail(
                err, NV_E_MODEL, "%s %d: %s of shape %s, but graph %s has %s of shape %s", what,
                (int)i, nv_type_name(a->type), nv_text_shape(&a->shape).s,
                nv_text_escape(callee->name).s, nv_type_name(b->type), nv_text_shape(&b->shape).s);
    }
    return NV_OK;
}

static nv_status check_inputs(const nv_graph *graph, const nv_node *node, int32_t first,
                              const nv_graph *callee, nv_error *err)
{
    return check_passed("inputs", graph, node->in + first, node->n_in - first, callee,
                        callee->inputs, callee->n_inputs, err);
}

static nv_status check_outputs(const nv_graph *graph, const nv_node *node, const nv_graph *callee,
                               nv_error *err)
{
    return check_passed("outputs", graph, node->out, node->n_out, callee, callee->outputs,
                        callee->n_outputs, err);
}

static nv_status check_condition(const nv_graph *cond, nv_error *err)
{
    const nv_tensor *t = cond->n_outputs > 0 ? &cond->tensors[cond->outputs[0]] : NULL;

    if (t == NULL || t->type != NV_BOOL || nv_shape_count(&t->shape) != 1)
        return nv_fail(err, NV_E_MODEL, "graph %s does not give the one bool that a condition is",
                       nv_text_escape(cond->name).s);
    return NV_OK;
}

static nv_status check_call(const nv_model *model, const nv_graph *graph, const nv_node *node,
                            nv_error *err)
{
    int32_t to[MOST_CALLEES];
    const int n = callees(node, to);

    for (int i = 0; i < n; i++)
        if (to[i] < 0 || to[i] >= model->n_graphs)
            return nv_fail(err, NV_E_MODEL, "subgraph %d, but the model has %d", (int)to[i],
                           (int)model->n_graphs);
    if (node->op == NV_OP_IF) {
        for (int i = 0; i < n; i++) {
            NV_TRY(check_inputs(graph, node, 1, &model->graphs[to[i]], err));
            NV_TRY(check_outputs(graph, node, &model->graphs[to[i]], err));
        }
    } else if (node->op == NV_OP_WHILE) {
        const nv_graph *cond = &model->graphs[to[0]], *body = &model->graphs[to[1]];
        NV_TRY(check_inputs(graph, node, 0, cond, err));
        NV_TRY(check_condition(cond, err));
        NV_TRY(check_inputs(graph, node, 0, body, err));
        NV_TRY(check_outputs(graph, node, body, err));
        NV_TRY(check_passed("outputs", graph, node->out, node->n_out, cond, cond->inputs,
                            cond->n_inputs, err));
    } else if (node->op == NV_OP_CALL_ONCE && model->graphs[to[0]].n_inputs != 0) {
        return nv_fail(err, NV_E_MODEL, "graph %s has inputs, but is run without any",
                       nv_text_escape(model->graphs[to[0]].name).s);
    }
    return NV_OK;
}

/* How deep graphs nest below one: -1 not known yet. A graph that comes back to itself is as deep
 * as any. */
static nv_status measure_depth(const nv_model *model, int32_t number, int above, int8_t *depth,
                               nv_error *err)
{
    const nv_graph *graph = &model->graphs[number];
    int deepest = 0;

    if (above + (depth[number] < 0 ? 0 : depth[number]) > MOST_NESTED)
        return nv_fail(err, NV_E_MODEL, "graph %s runs itself, or graphs nest more than %d deep",
                       nv_text_escape(graph->name).s, MOST_NESTED);
    if (depth[number] >= 0)
        return NV_OK;
    for (int32_t i = 0; i < graph->n_nodes; i++) {
        int32_t to[MOST_CALLEES];
        const int n = callees(&graph->nodes[i], to);
        for (int k = 0; k < n; k++) {
            NV_TRY(measure_depth(model, to[k], above + 1, depth, err));
            deepest = depth[to[k]] + 1 > deepest ? depth[to[k]] + 1 : deepest;
        }
    }
    depth[number] = (int8_t)deepest;
    return NV_OK;
}

nv_status nv_link_calls(const nv_model *model, nv_error *err)
{
    for (int32_t g = 0; g < model->n_graphs; g++)
        for (int32_t i = 0; i < model->graphs[g].n_nodes; i++) {
            const nv_node *node = &model->graphs[g].nodes[i];
            nv_status status = check_call(model, &model->graphs[g], node, err);
            if (status != NV_OK) {
                nv_error_at_node(err, node);
                return status;
            }
        }
    return NV_OK;
}

nv_status nv_link(nv_model *model, nv_memory *memory, nv_error *err)
{
    int8_t *depth;

    NV_TRY(link_variables(model, memory, err));
    NV_TRY(nv_link_calls(model, err));
    NV_TRY(nv_memory_get(memory, (uint64_t)model->n_graphs, sizeof *depth, "depths of graphs",
                         &depth, err));
    memset(depth, -1, (size_t)model->n_graphs);
    for (int32_t g = 0; g < model->n_graphs; g++)
        NV_TRY(measure_depth(model, g, 0, depth, err));
    return NV_OK;
}
