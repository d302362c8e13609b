/* SPDX-License-Identifier: Apache-2.0 */
/* SOFTMAX over the last dimension; the output has the input's shape. */
#include "prepare.h"

#include <math.h>

nv_status nv_parse_softmax(const nv_table *options, nv_node *node, nv_error *err)
{
    NV_TRY(nv_parse_member(options, NV_OPTIONS_SOFTMAX, err));
    return nv_table_f32(options, NV_FIELD(SoftmaxOptions, beta), 0, &node->params.softmax.beta,
                        err);
}

/* What TFLite Micro's int8 kernel demands: probabilities in 1/256, and beta * scale that does not
 * vanish in its fixed point of 5 integer and 26 fraction bits. */
static nv_status check_int8(const nv_tensor *in, const nv_tensor *out, float beta, nv_error *err)
{
    if (out->quant.scale[0] != 1.0f / 256 || out->quant.zero_point[0] != -128)
        return nv_fail(err, NV_E_MODEL,
                       "output has scale %g and zero point %d, expected 1/256 and -128",
                       (double)out->quant.scale[0], (int)out->quant.zero_point[0]);
    if (!((double)beta * (double)in->quant.scale[0] * 67108864.0 > 1))
        return nv_fail(err, NV_E_MODEL, "beta %g times the input's scale %g is not above 2^-26",
                       (double)beta, (double)in->quant.scale[0]);
    return NV_OK;
}

nv_status nv_prepare_softmax(const nv_graph *graph, nv_node *node, nv_error *err)
{
    float beta = node->params.softmax.beta;

    NV_TRY(nv_check_arity(graph, node, 1, 1, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *out = nv_node_out(graph, node, 0);
    NV_TRY(nv_check_activations(graph, node, 1, err));
    if (!isfinite(beta))
        return nv_fail(err, NV_E_MODEL, "beta is %g, expected a finite number", (double)beta);
    if (in->type == NV_INT8)
        NV_TRY(check_int8(in, out, beta, err));
    if (in->shape.rank < 1)
        return nv_fail(err, NV_E_MODEL, "input is a scalar, expected 1 dimension or more");
    return nv_check_shape("output", out, &in->shape, err);
}

NV_COST_ELEMENTWISE(softmax)
