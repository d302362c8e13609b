/* SPDX-License-Identifier: Apache-2.0 */
/* The same values in another shape: RESHAPE, EXPAND_DIMS, SQUEEZE; and SHAPE, the shape itself. */
#include "message.h"
#include "prepare.h"

NV_PARSE_NOTHING(reshape)
NV_PARSE_NOTHING(expand_dims)
NV_PARSE_NOTHING(shape)

nv_status nv_parse_squeeze(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_squeeze_params *p = &node->params.squeeze;
    nv_vector axes;

    NV_TRY(nv_parse_member(options, NV_OPTIONS_SQUEEZE, err));
    NV_TRY(nv_table_vector(options, NV_FIELD(SqueezeOptions, squeeze_dims), sizeof(int32_t), &axes,
                           err));
    if (axes.count > NV_MAX_RANK)
        return nv_fail_at(err, NV_E_MODEL, (int64_t)axes.at, "%u axes, expected up to %d",
                          axes.count, NV_MAX_RANK);
    p->count = (int32_t)axes.count;
    for (uint32_t i = 0; i < axes.count; i++)
        p->axis[i] = nv_vector_i32(&axes, i);
    return NV_OK;
}

/* The output tensor's own shape counts, as for TFLite Micro; the new shape among the options or as
 * second input is not read. */
nv_status nv_prepare_reshape(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 1, 2, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *out = nv_node_out(graph, node, 0);

    node->index_inputs = 1u << 1;
    NV_TRY(nv_check_moved(node, in, out, err));
    if (nv_shape_count(&in->shape) != nv_shape_count(&out->shape))
        return nv_fail(err, NV_E_MODEL,
                       "output (tensor %d) has shape %s, expected as many elements as %s",
                       (int)out->index, nv_text_shape(&out->shape).s, nv_text_shape(&in->shape).s);
    return NV_OK;
}

nv_status nv_prepare_expand_dims(const nv_graph *graph, nv_node *node, nv_error *err)
{
    int32_t at;

    NV_TRY(nv_check_arity(graph, node, 2, 2, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *axis = nv_node_in(graph, node, 1);
    const nv_tensor *out = nv_node_out(graph, node, 0);
    node->index_inputs = 1u << 1;
    NV_TRY(nv_check_moved(node, in, out, err));
    NV_TRY(nv_check_constant_int32("axis", axis, err));
    NV_TRY(nv_check_count("axis", axis, 1, err));
    if (in->shape.rank == NV_MAX_RANK)
        return nv_fail(err, NV_E_UNSUPPORTED, "input has %d dimensions, supported here: up to %d",
                       (int)in->shape.rank, NV_MAX_RANK - 1);
    nv_shape expected = {in->shape.rank + 1, {0}};
    NV_TRY(nv_check_axis(*(const int32_t *)axis->data, expected.rank, &at, err));
    for (int32_t i = 0; i < expected.rank; i++)
        expected.dim[i] = i == at ? 1 : in->shape.dim[i < at ? i : i - 1];
    return nv_check_shape("output", out, &expected, err);
}

nv_status nv_prepare_squeeze(const nv_graph *graph, nv_node *node, nv_error *err)
{
    const nv_squeeze_params *p = &node->params.squeeze;
    bool goes[NV_MAX_RANK] = {false};
    nv_shape expected = {0, {0}};

    NV_TRY(nv_check_arity(graph, node, 1, 1, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *out = nv_node_out(graph, node, 0);
    NV_TRY(nv_check_moved(node, in, out, err));
    for (int32_t i = 0; i < p->count; i++) {
        int32_t axis;
        NV_TRY(nv_check_axis(p->axis[i], in->shape.rank, &axis, err));
        if (in->shape.dim[axis] != 1)
            return nv_fail(err, NV_E_MODEL, "dimension %d of the input is %d, expected 1",
                           (int)axis, (int)in->shape.dim[axis]);
        goes[axis] = true;
    }
    for (int32_t i = 0; i < in->shape.rank; i++)
        if (p->count == 0 ? in->shape.dim[i] != 1 : !goes[i])
            expected.dim[expected.rank++] = in->shape.dim[i];
    return nv_check_shape("output", out, &expected, err);
}

nv_status nv_prepare_shape(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 1, 1, err));
    const nv_tensor *out = nv_node_out(graph, node, 0);
    NV_TRY(nv_check_type("output", out, NV_INT32, err));
    return nv_check_shape("output", out, &(nv_shape){1, {nv_node_in(graph, node, 0)->shape.rank}},
                          err);
}

NV_COST_ELEMENTWISE(reshape)
NV_COST_ELEMENTWISE(expand_dims)
NV_COST_ELEMENTWISE(squeeze)

nv_cost nv_cost_shape(const nv_graph *graph, const nv_node *node)
{
    return (nv_cost){0, nv_node_in(graph, node, 0)->shape.rank};
}
