/* SPDX-License-Identifier: Apache-2.0 */
/* Values repeated: BROADCAST_TO and FILL, to a constant shape; BROADCAST_ARGS, on shapes. */
#include "message.h"
#include "prepare.h"

enum { MOST_DIMENSIONS = 5 };

NV_PARSE_NOTHING(broadcast_to)
NV_PARSE_NOTHING(broadcast_args)
NV_PARSE_NOTHING(fill)

static int64_t dimension(const nv_tensor *t, int32_t i)
{
    switch (t->type) {
    case NV_INT8:
        return ((const int8_t *)t->data)[i];
    case NV_INT16:
        return ((const int16_t *)t->data)[i];
    case NV_INT32:
        return ((const int32_t *)t->data)[i];
    default:
        return ((const int64_t *)t->data)[i];
    }
}

/* A constant vector that holds the output's shape, of integers of at least `bits` bits. */
static nv_status check_output_shape(const nv_tensor *shape, int bits, const nv_tensor *out,
                                    nv_error *err)
{
    const bool is_integer = shape->type == NV_INT8 || shape->type == NV_INT16 ||
                            shape->type == NV_INT32 || shape->type == NV_INT64;

    if (!is_integer || nv_type_bits(shape->type) < bits)
        return nv_fail(err, NV_E_UNSUPPORTED, "shape of type %s, supported here: int%d to int64",
                       nv_type_name(shape->type), bits);
    NV_TRY(nv_check_constant("shapes", shape, err));
    NV_TRY(nv_check_shape("shape", shape, &(nv_shape){1, {out->shape.rank}}, err));
    for (int32_t i = 0; i < out->shape.rank; i++)
        if (dimension(shape, i) != out->shape.dim[i])
            return nv_fail(err, NV_E_MODEL,
                           "output (tensor %d) has shape %s, dimension %d was to be %lld",
                           (int)out->index, nv_text_shape(&out->shape).s, (int)i,
                           (long long)dimension(shape, i));
    return NV_OK;
}

nv_status nv_prepare_broadcast_to(const nv_graph *graph, nv_node *node, nv_error *err)
{
    nv_shape expected;

    NV_TRY(nv_check_arity(graph, node, 2, 2, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *out = nv_node_out(graph, node, 0);
    node->index_inputs = 1u << 1;
    NV_TRY(nv_check_moved(node, in, out, err));
    if (out->shape.rank > MOST_DIMENSIONS)
        return nv_fail(err, NV_E_UNSUPPORTED, "output has %d dimensions, supported here: up to %d",
                       (int)out->shape.rank, MOST_DIMENSIONS);
    NV_TRY(check_output_shape(nv_node_in(graph, node, 1), 32, out, err));
    NV_TRY(nv_broadcast(&in->shape, &out->shape, &expected, err));
    return nv_check_shape("output", out, &expected, err);
}

nv_status nv_prepare_fill(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 2, 2, err));
    const nv_tensor *value = nv_node_in(graph, node, 1), *out = nv_node_out(graph, node, 0);

    node->index_inputs = 1u << 0;
    NV_TRY(nv_check_moved(node, value, out, err));
    NV_TRY(nv_check_rank("value", value, 0, err));
    return check_output_shape(nv_node_in(graph, node, 0), 8, out, err);
}

nv_status nv_prepare_broadcast_args(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 2, 2, err));
    const nv_tensor *a = nv_node_in(graph, node, 0), *b = nv_node_in(graph, node, 1);

    node->index_inputs = 1u << 0 | 1u << 1;
    NV_TRY(nv_check_same_type(graph, node, 2, err));
    NV_TRY(nv_check_rank("input 0", a, 1, err));
    NV_TRY(nv_check_rank("input 1", b, 1, err));
    const int32_t longer = a->shape.dim[0] > b->shape.dim[0] ? a->shape.dim[0] : b->shape.dim[0];
    return nv_check_shape("output", nv_node_out(graph, node, 0), &(nv_shape){1, {longer}}, err);
}

NV_COST_ELEMENTWISE(broadcast_to)
NV_COST_ELEMENTWISE(broadcast_args)
NV_COST_ELEMENTWISE(fill)
