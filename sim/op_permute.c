/* SPDX-License-Identifier: Apache-2.0 */
/* TRANSPOSE, by a constant permutation; REVERSE_V2, along constant axes. */
#include "message.h"
#include "prepare.h"

enum { MOST_TRANSPOSED = 5, MOST_REVERSED = 6 }; /* dimensions, of TFLite Micro */

NV_PARSE_NOTHING(transpose)
NV_PARSE_NOTHING(reverse_v2)

nv_status nv_prepare_transpose(const nv_graph *graph, nv_node *node, nv_error *err)
{
    uint32_t seen = 0;

    NV_TRY(nv_check_arity(graph, node, 2, 2, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *order = nv_node_in(graph, node, 1);
    const nv_tensor *out = nv_node_out(graph, node, 0);
    const int32_t rank = in->shape.rank;
    node->index_inputs = 1u << 1;
    NV_TRY(nv_check_moved(node, in, out, err));
    if (rank > MOST_TRANSPOSED)
        return nv_fail(err, NV_E_UNSUPPORTED, "input has %d dimensions, supported here: up to %d",
                       (int)rank, MOST_TRANSPOSED);
    NV_TRY(nv_check_constant_int32("permutations", order, err));
    NV_TRY(nv_check_shape("permutation", order, &(nv_shape){1, {rank}}, err));
    nv_shape expected = {rank, {0}};
    for (int32_t i = 0; i < rank; i++) {
        const int32_t from = ((const int32_t *)order->data)[i];
        if (from < 0 || from >= rank || (seen >> from & 1u) != 0)
            return nv_fail(err, NV_E_MODEL, "permutation has %d, expected each of 0 to %d once",
                           (int)from, (int)rank - 1);
        seen |= 1u << from;
        expected.dim[i] = in->shape.dim[from];
    }
    return nv_check_shape("output", out, &expected, err);
}

nv_status nv_prepare_reverse_v2(const nv_graph *graph, nv_node *node, nv_error *err)
{
    uint32_t reversed = 0;

    NV_TRY(nv_check_arity(graph, node, 2, 2, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *axes = nv_node_in(graph, node, 1);
    const nv_tensor *out = nv_node_out(graph, node, 0);
    node->index_inputs = 1u << 1;
    NV_TRY(nv_check_moved(node, in, out, err));
    if (in->shape.rank > MOST_REVERSED)
        return nv_fail(err, NV_E_UNSUPPORTED, "input has %d dimensions, supported here: up to %d",
                       (int)in->shape.rank, MOST_REVERSED);
    NV_TRY(nv_check_constant_int32("axes", axes, err));
    NV_TRY(nv_check_rank("axes", axes, 1, err));
    for (int32_t i = 0; i < axes->shape.dim[0]; i++) {
        int32_t axis;
        NV_TRY(nv_check_axis(((const int32_t *)axes->data)[i], in->shape.rank, &axis, err));
        if ((reversed >> axis & 1u) != 0)
            return nv_fail(err, NV_E_MODEL, "axis %d is given twice", (int)axis);
        reversed |= 1u << axis;
    }
    /* a run of ones: adding its lowest bit leaves one bit */
    const uint32_t carried = reversed + (reversed & -reversed);
    if (reversed == 0 || (carried & (carried - 1)) != 0)
        return nv_fail(err, NV_E_UNSUPPORTED,
                       "axes that are not one behind the other, which TFLite Micro refuses");
    return nv_check_shape("output", out, &in->shape, err);
}

NV_COST_ELEMENTWISE(transpose)
NV_COST_ELEMENTWISE(reverse_v2)
