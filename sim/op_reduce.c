/* SPDX-License-Identifier: Apache-2.0 */
/* MEAN, SUM, REDUCE_MAX, REDUCE_MIN and REDUCE_ALL over the axes (constant int32, negative ones
 * count from the end, repeated ones count once). */
#include "message.h"
#include "prepare.h"

#define PARSE(stem)                                                                                \
    nv_status nv_parse_##stem(const nv_table *options, nv_node *node, nv_error *err)               \
    {                                                                                              \
        NV_TRY(nv_parse_member(options, NV_OPTIONS_REDUCER, err));                                 \
        return nv_table_bool(options, NV_FIELD(ReducerOptions, keep_dims), false,                  \
                             &node->params.stem.keep_dims, err);                                   \
    }

PARSE(mean)
PARSE(sum)
PARSE(reduce_max)
PARSE(reduce_min)
PARSE(reduce_all)

static nv_status prepare_reduce(const nv_graph *graph, nv_node *node, nv_error *err)
{
    bool reduced[NV_MAX_RANK] = {false};
    nv_shape expected = {0, {0}};

    NV_TRY(nv_check_arity(graph, node, 2, 2, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *axes = nv_node_in(graph, node, 1);
    node->index_inputs = 1u << 1;
    NV_TRY(nv_check_activations(graph, node, 1, err));
    NV_TRY(nv_check_constant_int32("axes", axes, err));
    for (int64_t i = 0; i < nv_shape_count(&axes->shape) && in->shape.rank > 0; i++) {
        int32_t axis;
        NV_TRY(nv_check_axis(((const int32_t *)axes->data)[i], in->shape.rank, &axis, err));
        reduced[axis] = true;
    }
    for (int32_t i = 0; i < in->shape.rank; i++)
        if (!reduced[i] || node->params.mean.keep_dims)
            expected.dim[expected.rank++] = reduced[i] ? 1 : in->shape.dim[i];
    return nv_check_shape("output", nv_node_out(graph, node, 0), &expected, err);
}

/* TFLite Micro's interpreter divides by their number. */
nv_status nv_prepare_mean(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(prepare_reduce(graph, node, err));
    const nv_tensor *in = nv_node_in(graph, node, 0);
    if (nv_shape_count(&in->shape) == 0)
        return nv_fail(err, NV_E_MODEL, "input (tensor %d) has shape %s: no elements to average",
                       (int)in->index, nv_text_shape(&in->shape).s);
    return NV_OK;
}

nv_status nv_prepare_sum(const nv_graph *graph, nv_node *node, nv_error *err)
{
    return prepare_reduce(graph, node, err);
}

/* Nothing is rescaled. */
nv_status nv_prepare_reduce_max(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(prepare_reduce(graph, node, err));
    return nv_check_equal_quant("input", nv_node_in(graph, node, 0), nv_node_out(graph, node, 0),
                                err);
}

nv_status nv_prepare_reduce_min(const nv_graph *graph, nv_node *node, nv_error *err)
{
    return nv_prepare_reduce_max(graph, node, err);
}

nv_status nv_prepare_reduce_all(const nv_graph *graph, nv_node *node, nv_error *err)
{
    return prepare_reduce(graph, node, err);
}

NV_COST_ELEMENTWISE(mean)
NV_COST_ELEMENTWISE(sum)
NV_COST_ELEMENTWISE(reduce_max)
NV_COST_ELEMENTWISE(reduce_min)
NV_COST_ELEMENTWISE(reduce_all)
