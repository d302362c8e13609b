/* SPDX-License-Identifier: Apache-2.0 */
/* ADD_N: two or more inputs of one shape, in int8 also of one scale and zero point. */
#include "prepare.h"

NV_PARSE_NOTHING(add_n)

nv_status nv_prepare_add_n(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 2, INT32_MAX, err));
    for (int i = 2; i < node->n_in; i++)
        if (nv_node_in(graph, node, i) == NULL)
            return nv_fail(err, NV_E_MODEL, "input %d is absent, but not optional", i);

    const nv_tensor *first = nv_node_in(graph, node, 0), *out = nv_node_out(graph, node, 0);
    NV_TRY(nv_check_activations(graph, node, node->n_in, err));
    for (int i = 0; i < node->n_in; i++) {
        const nv_tensor *in = nv_node_in(graph, node, i);
        NV_TRY(nv_check_shape("input", in, &first->shape, err));
        if (in->type == NV_INT8 && (in->quant.scale[0] != first->quant.scale[0] ||
                                    in->quant.zero_point[0] != first->quant.zero_point[0]))
            return nv_fail(err, NV_E_MODEL,
                           "input %d has scale %g and zero point %d, expected the first input's "
                           "%g and %d",
                           i, (double)in->quant.scale[0], (int)in->quant.zero_point[0],
                           (double)first->quant.scale[0], (int)first->quant.zero_point[0]);
    }
    if (out->type == NV_INT8 && first->quant.scale[0] >= 524288.0f * out->quant.scale[0])
        return nv_fail(
            err, NV_E_MODEL,
            "output (tensor %d) has scale %g, expected more than 2^-19 of the inputs' %g",
            (int)out->index, (double)out->quant.scale[0], (double)first->quant.scale[0]);
    return nv_check_shape("output", out, &first->shape, err);
}

NV_COST_ELEMENTWISE(add_n)
