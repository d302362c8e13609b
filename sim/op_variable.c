/* SPDX-License-Identifier: Apache-2.0 */
/* VAR_HANDLE, READ_VARIABLE and ASSIGN_VARIABLE: a variable has a name, a handle is a tensor of one
 * element that holds the variable's number. */
#include "prepare.h"

nv_status nv_parse_var_handle(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_var_handle_params *p = &node->params.var_handle;

    NV_TRY(nv_parse_member(options, NV_OPTIONS_VAR_HANDLE, err));
    NV_TRY(nv_table_string(options, NV_FIELD(VarHandleOptions, container), &p->container, err));
    NV_TRY(nv_table_string(options, NV_FIELD(VarHandleOptions, shared_name), &p->name, err));
    if (p->name == NULL)
        p->name = "";
    return NV_OK;
}

NV_PARSE_NOTHING(read_variable)
NV_PARSE_NOTHING(assign_variable)

static nv_status check_handle(const nv_tensor *handle, nv_error *err)
{
    if (handle->type != NV_RESOURCE && handle->type != NV_INT32)
        return nv_fail(err, NV_E_MODEL, "a handle of type %s, expected resource",
                       nv_type_name(handle->type));
    if (nv_shape_count(&handle->shape) != 1)
        return nv_fail(err, NV_E_MODEL, "a handle of %lld elements, expected 1",
                       (long long)nv_shape_count(&handle->shape));
    return NV_OK;
}

nv_status nv_prepare_var_handle(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 0, 0, err));
    node->needs_host = true;
    return check_handle(nv_node_out(graph, node, 0), err);
}

nv_status nv_prepare_read_variable(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 1, 1, err));
    NV_TRY(nv_check_types(graph, node, err));
    node->needs_host = true;
    return check_handle(nv_node_in(graph, node, 0), err);
}

nv_status nv_prepare_assign_variable(const nv_graph *graph, nv_node *node, nv_error *err)
{
    if (node->n_in != 2 || node->n_out != 0)
        return nv_fail(err, NV_E_MODEL, "%d inputs and %d outputs, expected 2 and none",
                       (int)node->n_in, (int)node->n_out);
    if (nv_node_in(graph, node, 0) == NULL || nv_node_in(graph, node, 1) == NULL)
        return nv_fail(err, NV_E_MODEL, "an operand is absent, but not optional");
    NV_TRY(nv_check_types(graph, node, err));
    node->needs_host = true;
    return check_handle(nv_node_in(graph, node, 0), err);
}

NV_COST_ELEMENTWISE(var_handle)
NV_COST_ELEMENTWISE(read_variable)

nv_cost nv_cost_assign_variable(const nv_graph *graph, const nv_node *node)
{
    return (nv_cost){0, nv_shape_count(&nv_node_in(graph, node, 1)->shape)};
}
