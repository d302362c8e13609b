/* SPDX-License-Identifier: Apache-2.0 */
/* Along one constant axis: CUMSUM, ARG_MAX, ARG_MIN. */
#include "prepare.h"

nv_status nv_parse_cumsum(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_along_params *p = &node->params.cumsum;

    NV_TRY(nv_parse_member(options, NV_OPTIONS_CUMSUM, err));
    NV_TRY(nv_table_bool(options, NV_FIELD(CumsumOptions, exclusive), false, &p->exclusive, err));
    return nv_table_bool(options, NV_FIELD(CumsumOptions, reverse), false, &p->reverse, err);
}

NV_PARSE_NOTHING(arg_max)
NV_PARSE_NOTHING(arg_min)

static nv_status resolve_axis(const nv_graph *graph, nv_node *node, int32_t *axis, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 2, 2, err));
    const nv_shape *in = &nv_node_in(graph, node, 0)->shape;
    const nv_tensor *operand = nv_node_in(graph, node, 1);
    nv_along_params *p = &node->params.cumsum;

    node->index_inputs = 1u << 1;
    NV_TRY(nv_check_types(graph, node, err));
    NV_TRY(nv_check_constant_int32("axes", operand, err));
    NV_TRY(nv_check_count("axis", operand, 1, err));
    NV_TRY(nv_check_axis(*(const int32_t *)operand->data, in->rank, axis, err));
    p->outer = p->inner = 1;
    p->length = in->dim[*axis];
    for (int32_t i = 0; i < *axis; i++)
        p->outer *= in->dim[i];
    for (int32_t i = *axis + 1; i < in->rank; i++)
        p->inner *= in->dim[i];
    return NV_OK;
}

/* int8 goes through the arithmetic of ADD, which wants twice the input's scale below 2^20 times the
 * output's. */
nv_status nv_prepare_cumsum(const nv_graph *graph, nv_node *node, nv_error *err)
{
    int32_t axis;

    NV_TRY(resolve_axis(graph, node, &axis, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *out = nv_node_out(graph, node, 0);
    NV_TRY(nv_check_activations(graph, node, 1, err));
    if (in->type == NV_INT8 &&
        2 * (double)in->quant.scale[0] >= 1048576.0 * (double)out->quant.scale[0])
        return nv_fail(
            err, NV_E_MODEL,
            "output (tensor %d) has scale %g, expected more than 2^-19 of the input's %g",
            (int)out->index, (double)out->quant.scale[0], (double)in->quant.scale[0]);
    return nv_check_shape("output", out, &in->shape, err);
}

nv_status nv_prepare_arg_max(const nv_graph *graph, nv_node *node, nv_error *err)
{
    nv_shape expected = {0, {0}};
    int32_t axis;

    NV_TRY(resolve_axis(graph, node, &axis, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *out = nv_node_out(graph, node, 0);
    NV_TRY(nv_check_type("output", out, NV_INT32, err));
    for (int32_t i = 0; i < in->shape.rank; i++)
        if (i != axis)
            expected.dim[expected.rank++] = in->shape.dim[i];
    if (in->shape.dim[axis] == 0)
        return nv_fail(err, NV_E_MODEL, "axis %d has no elements to choose from", (int)axis);
    return nv_check_shape("output", out, &expected, err);
}

nv_status nv_prepare_arg_min(const nv_graph *graph, nv_node *node, nv_error *err)
{
    return nv_prepare_arg_max(graph, node, err);
}

NV_COST_ELEMENTWISE(cumsum)
NV_COST_ELEMENTWISE(arg_max)
NV_COST_ELEMENTWISE(arg_min)
