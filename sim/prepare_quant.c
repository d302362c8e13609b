/* SPDX-License-Identifier: Apache-2.0 */
/* Scales and zero points of operands. */
#include "prepare.h"

#include <math.h>

nv_status nv_check_per_tensor(const char *role, const nv_tensor *t, nv_error *err)
{
    if (t->quant.count == 0)
        return nv_fail(err, NV_E_MODEL,
                       "%s (tensor %d) is %s without scale and zero point, expected both", role,
                       (int)t->index, nv_type_name(t->type));
    if (t->quant.count != 1)
        return nv_fail(err, NV_E_UNSUPPORTED, "%s has a scale a channel, supported here: one",
                       role);
    if (t->quant.scale[0] == 0)
        return nv_fail(err, NV_E_MODEL, "%s (tensor %d) has scale 0, expected more", role,
                       (int)t->index);
    return NV_OK;
}

nv_status nv_check_quantized_as(const char *role, const nv_tensor *t, const nv_tensor *other,
                                nv_error *err)
{
    const bool is = t->quant.count > 0, expected = other->quant.count > 0;

    if (is != expected)
        return nv_fail(err, NV_E_MODEL,
                       "%s (tensor %d) is %s, unlike tensor %d; expected both or neither", role,
                       (int)t->index, is ? "quantized" : "not quantized", (int)other->index);
    return NV_OK;
}

nv_status nv_check_symmetric(const char *role, const nv_tensor *t, nv_error *err)
{
    if (t->quant.count > 0 && t->quant.zero_point[0] != 0)
        return nv_fail(err, NV_E_MODEL, "%s (tensor %d) is %s with zero point %d, expected 0", role,
                       (int)t->index, nv_type_name(t->type), (int)t->quant.zero_point[0]);
    return NV_OK;
}

nv_status nv_check_same_quant(const nv_tensor *in, const nv_tensor *out, nv_error *err)
{
    if (in->type != NV_INT8 && in->type != NV_INT16)
        return NV_OK;
    double difference = fabs((double)(in->quant.scale[0] - out->quant.scale[0]));
    if (difference > 1e-6 || in->quant.zero_point[0] != out->quant.zero_point[0])
        return nv_fail(err, NV_E_MODEL,
                       "input has scale %g and zero point %d, output %g and %d; expected the same",
                       (double)in->quant.scale[0], (int)in->quant.zero_point[0],
                       (double)out->quant.scale[0], (int)out->quant.zero_point[0]);
    return NV_OK;
}

nv_status nv_check_equal_quant(const char *role, const nv_tensor *t, const nv_tensor *out,
                               nv_error *err)
{
    if (t->type != NV_INT8 || t->quant.count == 0 || out->quant.count == 0)
        return NV_OK;
    if (t->quant.scale[0] != out->quant.scale[0] ||
        t->quant.zero_point[0] != out->quant.zero_point[0])
        return nv_fail(err, NV_E_MODEL,
                       "%s (tensor %d) has scale %.9g and zero point %d, output %.9g and %d; "
                       "expected the same",
                       role, (int)t->index, (double)t->quant.scale[0], (int)t->quant.zero_point[0],
                       (double)out->quant.scale[0], (int)out->quant.zero_point[0]);
    return NV_OK;
}

nv_status nv_check_activation(nv_activation activation, const nv_tensor *out, nv_error *err)
{
    static const double largest_bound[] = {
        [NV_ACT_NONE] = 0, [NV_ACT_RELU] = 0, [NV_ACT_RELU_N1_TO_1] = 1, [NV_ACT_RELU6] = 6};

    if (activation == NV_ACT_TANH || activation == NV_ACT_SIGN_BIT)
        return nv_fail(err, NV_E_UNSUPPORTED, "fused activation %s",
                       activation == NV_ACT_TANH ? "TANH" : "SIGN_BIT");
    if ((out->type == NV_INT8 || out->type == NV_INT16) &&
        largest_bound[activation] / (double)out->quant.scale[0] > INT32_MAX)
        return nv_fail(err, NV_E_MODEL,
                       "output (tensor %d) has scale %g, too small for the bounds of the fused "
                       "activation",
                       (int)out->index, (double)out->quant.scale[0]);
    return NV_OK;
}
