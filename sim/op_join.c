/* SPDX-License-Identifier: Apache-2.0 */
/* CONCATENATION and PACK join tensors along an axis; SPLIT, SPLIT_V and UNPACK take one apart. PACK
 * and UNPACK make and remove the axis, the others keep it. */
#include "message.h"
#include "prepare.h"

enum { MOST_JOINED = 10 }; /* of CONCATENATION in TFLite Micro */

nv_status nv_parse_concatenation(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_join_params *p = &node->params.concatenation;

    NV_TRY(nv_parse_member(options, NV_OPTIONS_CONCATENATION, err));
    NV_TRY(nv_table_i32(options, NV_FIELD(ConcatenationOptions, axis), 0, &p->axis, err));
    return nv_parse_activation(options, NV_FIELD(ConcatenationOptions, fused_activation_function),
                               &p->activation, err);
}

nv_status nv_parse_pack(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_join_params *p = &node->params.pack;

    NV_TRY(nv_parse_member(options, NV_OPTIONS_PACK, err));
    NV_TRY(nv_table_i32(options, NV_FIELD(PackOptions, values_count), 0, &p->parts, err));
    return nv_table_i32(options, NV_FIELD(PackOptions, axis), 0, &p->axis, err);
}

nv_status nv_parse_unpack(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_join_params *p = &node->params.unpack;

    NV_TRY(nv_parse_member(options, NV_OPTIONS_UNPACK, err));
    NV_TRY(nv_table_i32(options, NV_FIELD(UnpackOptions, num), 0, &p->parts, err));
    return nv_table_i32(options, NV_FIELD(UnpackOptions, axis), 0, &p->axis, err);
}

NV_PARSE_NOTHING(split)
NV_PARSE_NOTHING(split_v)

/* The whole's shape without the axis. */
static nv_shape without(const nv_shape *whole, int32_t axis)
{
    nv_shape s = {whole->rank - 1, {0}};
    for (int32_t i = 0; i < s.rank; i++)
        s.dim[i] = whole->dim[i < axis ? i : i + 1];
    return s;
}

/* The parts of an operator, inputs or outputs. */
typedef struct parts {
    const char *role;
    const nv_graph *graph;
    const int32_t *index; /* of the tensors */
    int32_t count;
} parts;

static const nv_tensor *part(const parts *p, int32_t i)
{
    return &p->graph->tensors[p->index[i]];
}

/* Parts that keep the axis: like the whole but along it, where their lengths add up. */
static nv_status check_along(const parts *p, const nv_tensor *whole, int32_t axis, nv_error *err)
{
    int64_t length = 0;

    for (int32_t i = 0; i < p->count; i++) {
        nv_shape expected = whole->shape;
        if (part(p, i)->shape.rank == expected.rank)
            expected.dim[axis] = part(p, i)->shape.dim[axis];
        NV_TRY(nv_check_shape(p->role, part(p, i), &expected, err));
        length += expected.dim[axis];
    }
    if (length != whole->shape.dim[axis])
        return nv_fail(err, NV_E_MODEL, "%ss have %lld elements along axis %d, expected %d",
                       p->role, (long long)length, (int)axis, (int)whole->shape.dim[axis]);
    return NV_OK;
}

/* Parts that lack the axis, along which each is one slice of the whole. */
static nv_status check_slices(const parts *p, const nv_tensor *whole, const nv_join_params *params,
                              nv_error *err)
{
    const nv_shape slice = without(&whole->shape, params->axis);

    if (params->parts != p->count || whole->shape.dim[params->axis] != p->count)
        return nv_fail(err, NV_E_MODEL, "%d %ss, %d in the options, %d along axis %d",
                       (int)p->count, p->role, (int)params->parts,
                       (int)whole->shape.dim[params->axis], (int)params->axis);
    for (int32_t i = 0; i < p->count; i++)
        NV_TRY(nv_check_shape(p->role, part(p, i), &slice, err));
    return NV_OK;
}

nv_status nv_prepare_concatenation(const nv_graph *graph, nv_node *node, nv_error *err)
{
    nv_join_params *p = &node->params.concatenation;
    const parts in = {"input", graph, node->in, node->n_in};

    NV_TRY(nv_check_arity(graph, node, node->n_in > 1 ? node->n_in : 1, MOST_JOINED, err));
    const nv_tensor *out = nv_node_out(graph, node, 0);
    if (p->activation != NV_ACT_NONE)
        return nv_fail(err, NV_E_UNSUPPORTED,
                       "a fused activation, which TFLite Micro refuses here");
    NV_TRY(nv_check_axis(p->axis, out->shape.rank, &p->axis, err));
    for (int32_t i = 0; i < in.count; i++) {
        NV_TRY(nv_check_moved(node, part(&in, i), out, err));
        NV_TRY(nv_check_equal_quant("input", part(&in, i), out, err));
        if (out->type == NV_INT16)
            NV_TRY(nv_check_symmetric("input", part(&in, i), err));
    }
    return check_along(&in, out, p->axis, err);
}

nv_status nv_prepare_pack(const nv_graph *graph, nv_node *node, nv_error *err)
{
    nv_join_params *p = &node->params.pack;
    const parts in = {"input", graph, node->in, node->n_in};

    NV_TRY(nv_check_arity(graph, node, node->n_in > 1 ? node->n_in : 1, INT32_MAX, err));
    const nv_tensor *out = nv_node_out(graph, node, 0);
    NV_TRY(nv_check_axis(p->axis, out->shape.rank, &p->axis, err));
    for (int32_t i = 0; i < in.count; i++)
        NV_TRY(nv_check_moved(node, part(&in, i), out, err));
    return check_slices(&in, out, p, err);
}

static nv_status check_outputs(const nv_node *node, const parts *out, const nv_tensor *in,
                               nv_error *err)
{
    if (out->count < 1)
        return nv_fail(err, NV_E_MODEL, "0 outputs, expected 1 or more");
    for (int32_t i = 0; i < out->count; i++)
        NV_TRY(nv_check_moved(node, in, part(out, i), err));
    return NV_OK;
}

nv_status nv_prepare_unpack(const nv_graph *graph, nv_node *node, nv_error *err)
{
    nv_join_params *p = &node->params.unpack;
    const parts out = {"output", graph, node->out, node->n_out};

    NV_TRY(nv_check_inputs(graph, node, 1, 1, err));
    const nv_tensor *in = nv_node_in(graph, node, 0);
    NV_TRY(nv_check_axis(p->axis, in->shape.rank, &p->axis, err));
    NV_TRY(check_outputs(node, &out, in, err));
    return check_slices(&out, in, p, err);
}

/* SPLIT and SPLIT_V: which of the inputs are the values and the axis. */
static nv_status prepare_split(const nv_graph *graph, nv_node *node, int values, int axis_input,
                               nv_error *err)
{
    nv_join_params *p = &node->params.split;
    const parts out = {"output", graph, node->out, node->n_out};
    const nv_tensor *in = nv_node_in(graph, node, values);
    const nv_tensor *axis = nv_node_in(graph, node, axis_input);

    NV_TRY(nv_check_constant_int32("axis", axis, err));
    NV_TRY(nv_check_count("axis", axis, 1, err));
    NV_TRY(nv_check_axis(*(const int32_t *)axis->data, in->shape.rank, &p->axis, err));
    NV_TRY(check_outputs(node, &out, in, err));
    return check_along(&out, in, p->axis, err);
}

nv_status nv_prepare_split(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_inputs(graph, node, 2, 2, err));
    node->index_inputs = 1u << 0;
    NV_TRY(prepare_split(graph, node, 1, 0, err));
    for (int32_t i = 1; i < node->n_out; i++)
        NV_TRY(nv_check_shape("output", nv_node_out(graph, node, i),
                              &nv_node_out(graph, node, 0)->shape, err));
    return NV_OK;
}

/* As for TFLite Micro, the outputs' shapes count; the second input is not read. */
nv_status nv_prepare_split_v(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_inputs(graph, node, 3, 3, err));
    node->index_inputs = 1u << 1 | 1u << 2;
    return prepare_split(graph, node, 0, 2, err);
}

NV_COST_ELEMENTWISE(concatenation)
NV_COST_ELEMENTWISE(pack)
NV_COST_ELEMENTWISE(unpack)
NV_COST_ELEMENTWISE(split)
NV_COST_ELEMENTWISE(split_v)
