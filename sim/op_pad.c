/* SPDX-License-Identifier: Apache-2.0 */
/* PAD: paddings [rank][2] int32, elements before and after in each dimension. */
#include "prepare.h"

enum { MAX_RANK = 5 }; /* of TFLite's reference kernel */

NV_PARSE_NOTHING(pad)

/* The shape that comes of padding. */
static nv_status padded_shape(const nv_shape *in, const int32_t *paddings, nv_shape *out,
                              nv_error *err)
{
    out->rank = in->rank;
    for (int i = 0; i < in->rank; i++) {
        int64_t before = paddings[2 * i], after = paddings[2 * i + 1];
        if (before < 0 || after < 0 || in->dim[i] + before + after > INT32_MAX)
            return nv_fail(err, NV_E_MODEL,
                           "paddings of dimension %d are %d and %d, expected 0 or more, and not "
                           "above the range of int32 together",
                           i, (int)before, (int)after);
        out->dim[i] = (int32_t)(in->dim[i] + before + after);
    }
    return NV_OK;
}

nv_status nv_prepare_pad(const nv_graph *graph, nv_node *node, nv_error *err)
{
    nv_shape expected;

    NV_TRY(nv_check_arity(graph, node, 2, 2, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *paddings = nv_node_in(graph, node, 1);
    node->index_inputs = 1u << 1;
    NV_TRY(nv_check_activations(graph, node, 1, err));
    NV_TRY(nv_check_constant_int32("paddings", paddings, err));
    if (in->shape.rank > MAX_RANK)
        return nv_fail(err, NV_E_UNSUPPORTED, "input has %d dimensions, supported here: up to %d",
                       (int)in->shape.rank, MAX_RANK);
    if (nv_shape_count(&paddings->shape) != 2 * (int64_t)in->shape.rank)
        return nv_fail(err, NV_E_MODEL, "paddings have %lld elements, expected [%d, 2]",
                       (long long)nv_shape_count(&paddings->shape), (int)in->shape.rank);
    NV_TRY(padded_shape(&in->shape, paddings->data, &expected, err));
    return nv_check_shape("output", nv_node_out(graph, node, 0), &expected, err);
}

NV_COST_ELEMENTWISE(pad)
