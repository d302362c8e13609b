/* SPDX-License-Identifier: Apache-2.0 */
/* SOFTMAX over the last dimension; the output has the input's shape, and its type or, from int8,
 * int16. */
#include "prepare.h"

#include <math.h>

nv_status nv_parse_softmax(const nv_table *options, nv_node *node, nv_error *err)
{
    NV_TRY(nv_parse_member(options, NV_OPTIONS_SOFTMAX, err));
    return nv_table_f32(options, NV_FIELD(SoftmaxOptions, beta), 0, &node->params.softmax.beta,
                        err);
}

/* What TFLite Micro's kernels demand of the output: probabilities in fractions of a power of two.
 */
static nv_status check_output(const nv_tensor *in, const nv_tensor *out, nv_error *err)
{
    const bool wide = out->type == NV_INT16;
    const int bits = in->type == NV_INT16 ? 15 : wide ? 16 : 8;
    const int zero_point = in->type == NV_INT16 ? 0 : wide ? INT16_MIN : INT8_MIN;
    const double scale = ldexp(1, -bits), error = fabs((double)out->quant.scale[0] - scale);

    if (error > (wide ? 0.001 * scale : 0) || out->quant.zero_point[0] != zero_point)
        return nv_fail(
            err, NV_E_MODEL, "output has scale %g and zero point %d, expected 1/%d and %d",
            (double)out->quant.scale[0], (int)out->quant.zero_point[0], 1 << bits, zero_point);
    return NV_OK;
}

/* beta * scale must not vanish in the int8 kernel's fixed point of 5 integer and 26 fraction bits.
 */
static nv_status check_quantized(const nv_tensor *in, const nv_tensor *out, float beta,
                                 nv_error *err)
{
    NV_TRY(nv_check_per_tensor("input", in, err));
    NV_TRY(nv_check_per_tensor("output", out, err));
    NV_TRY(check_output(in, out, err));
    const double factor = (double)beta * (double)in->quant.scale[0];
    if (in->type == NV_INT16)
        return factor < 0 ? nv_fail(err, NV_E_MODEL, "beta is %g, expected 0 or more", (double)beta)
                          : nv_check_symmetric("input", in, err);
    if (!(factor * 67108864.0 > 1))
        return nv_fail(err, NV_E_MODEL, "beta %g times the input's scale %g is not above 2^-26",
                       (double)beta, (double)in->quant.scale[0]);
    return NV_OK;
}

nv_status nv_prepare_softmax(const nv_graph *graph, nv_node *node, nv_error *err)
{
    float beta = node->params.softmax.beta;

    NV_TRY(nv_check_arity(graph, node, 1, 1, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *out = nv_node_out(graph, node, 0);
    NV_TRY(nv_check_types(graph, node, err));
    if (in->type != NV_INT8 || out->type != NV_INT16)
        NV_TRY(nv_check_same_type(graph, node, 1, err));
    if (!isfinite(beta))
        return nv_fail(err, NV_E_MODEL, "beta is %g, expected a finite number", (double)beta);
    if (in->type != NV_FLOAT32)
        NV_TRY(check_quantized(in, out, beta, err));
    if (in->shape.rank < 1)
        return nv_fail(err, NV_E_MODEL, "input is a scalar, expected 1 dimension or more");
    return nv_check_shape("output", out, &in->shape, err);
}

NV_COST_ELEMENTWISE(softmax)
