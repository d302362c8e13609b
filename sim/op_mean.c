/* SPDX-License-Identifier: Apache-2.0 */
/* MEAN over the axes (int32, negative ones count from the end, repeated ones count once). */
#include "message.h"
#include "prepare.h"

nv_status nv_parse_mean(const nv_table *options, nv_node *node, nv_error *err)
{
    NV_TRY(nv_parse_member(options, NV_OPTIONS_REDUCER, err));
    return nv_table_bool(options, NV_FIELD(ReducerOptions, keep_dims), false,
                         &node->params.mean.keep_dims, err);
}

static nv_status reduced_axes(const nv_tensor *axes, int32_t rank, bool *reduced, nv_error *err)
{
    const int32_t *axis = axes->data;
    int64_t count = nv_shape_count(&axes->shape);

    for (int64_t i = 0; i < count; i++) {
        int64_t a = axis[i] < 0 ? (int64_t)axis[i] + rank : axis[i];
        if (a < 0 || a >= rank)
            return nv_fail(err, NV_E_MODEL, "axis is %d, expected %d to %d", (int)axis[i],
                           (int)-rank, (int)rank - 1);
        reduced[a] = true;
    }
    return NV_OK;
}

nv_status nv_prepare_mean(const nv_graph *graph, nv_node *node, nv_error *err)
{
    bool reduced[NV_MAX_RANK] = {false}, keep = node->params.mean.keep_dims;
    nv_shape expected = {0, {0}};

    NV_TRY(nv_check_arity(graph, node, 2, 2, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *axes = nv_node_in(graph, node, 1);
    node->index_inputs = 1u << 1;
    NV_TRY(nv_check_activations(graph, node, 1, err));
    NV_TRY(nv_check_constant_int32("axes", axes, err));
    NV_TRY(reduced_axes(axes, in->shape.rank, reduced, err));
    if (nv_shape_count(&in->shape) == 0)
        return nv_fail(err, NV_E_MODEL, "input (tensor %d) has shape %s: no elements to average",
                       (int)in->index, nv_text_shape(&in->shape).s);
    for (int i = 0; i < in->shape.rank; i++)
        if (!reduced[i] || keep)
            expected.dim[expected.rank++] = reduced[i] ? 1 : in->shape.dim[i];
    return nv_check_shape("output", nv_node_out(graph, node, 0), &expected, err);
}

NV_COST_ELEMENTWISE(mean)
