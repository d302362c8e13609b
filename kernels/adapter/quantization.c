/* SPDX-License-Identifier: Apache-2.0 */
#include "adapter.h"

#include <math.h>

nv_status nv_adapter_multiplier(double real, int32_t *multiplier, int32_t *shift, nv_error *err)
{
    const double q31 = 2147483648.0; /* 2^31 */
    int exponent = 0;
    double mantissa;

    *multiplier = *shift = 0;
    if (!(real >= 0.0) || real >= q31)
        return nv_fail(err, NV_E_MODEL, "scales give the factor %g; 0 to 2^31 can be expressed",
                       real);
    mantissa = round(frexp(real, &exponent) * q31);
    if (mantissa == q31) {
        mantissa /= 2;
        exponent++;
    }
    if (exponent < -31)
        return NV_OK;
    *multiplier = (int32_t)mantissa;
    *shift = exponent;
    return NV_OK;
}

nv_status nv_adapter_per_tensor(const nv_args *a, int32_t *multiplier, int32_t *shift,
                                nv_error *err)
{
    const float product = nv_scale_of(nv_in(a, 0)) * nv_scale_of(nv_in(a, 1));
    return nv_adapter_multiplier((double)product / (double)nv_scale_of(nv_out(a, 0)), multiplier,
                                 shift, err);
}

nv_status nv_adapter_per_channel(nv_kernel_call *call, int input, int32_t n,
                                 cmsis_nn_per_channel_quant_params *quant, nv_error *err)
{
    const nv_args *a = call->args;
    const double in = (double)nv_scale_of(nv_in(a, input));
    const double out = (double)nv_scale_of(nv_out(a, 0));
    const nv_quant *weights = &nv_in(a, 1)->quant;
    const size_t bytes = (size_t)n * sizeof(int32_t);

    if (weights->count < 1 || (weights->count > 1 && weights->count < n))
        return nv_fail(err, NV_E_MODEL, "tensor %s has %d scales for %d output channels",
                       nv_in(a, 1)->name, (int)weights->count, (int)n);
    quant->multiplier = call->prepared(call, bytes);
    quant->shift = call->prepared(call, bytes);
    if (quant->multiplier == NULL || quant->shift == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for %d multipliers", (int)n);
    for (int32_t i = 0; i < n; i++) {
        const double scale = (double)weights->scale[weights->count > 1 ? i : 0];
        NV_TRY(
            nv_adapter_multiplier(in * scale / out, &quant->multiplier[i], &quant->shift[i], err));
    }
    return NV_OK;
}

/* A real bound in the output's steps, rounded in float32, within the type's range. */
static nv_status quantized_bound(const nv_tensor *t, float bound, cmsis_nn_activation type,
                                 int32_t *q, nv_error *err)
{
    const float steps = roundf(bound / nv_scale_of(t));

    if (!(steps > -2147483648.0f && steps < 2147483648.0f)) /* 2^31 */
        return nv_fail(err, NV_E_MODEL, "tensor %s: scale %g cannot express the activation's %g",
                       t->name, (double)nv_scale_of(t), (double)bound);
    const int64_t sum = (int64_t)nv_zero_of(t) + (int64_t)steps;
    *q = sum < type.min ? type.min : sum > type.max ? type.max : (int32_t)sum;
    return NV_OK;
}

nv_status nv_adapter_activation(const nv_args *a, nv_activation activation,
                                cmsis_nn_activation *range, nv_error *err)
{
    const nv_tensor *t = nv_out(a, 0);
    const cmsis_nn_activation type = nv_is_int16(t) ? (cmsis_nn_activation){INT16_MIN, INT16_MAX}
                                                    : (cmsis_nn_activation){INT8_MIN, INT8_MAX};

    *range = type;
    if (activation == NV_ACT_RELU || activation == NV_ACT_RELU6)
        NV_TRY(quantized_bound(t, 0.0f, type, &range->min, err));
    if (activation == NV_ACT_RELU6)
        NV_TRY(quantized_bound(t, 6.0f, type, &range->max, err));
    if (activation == NV_ACT_RELU_N1_TO_1) {
        NV_TRY(quantized_bound(t, -1.0f, type, &range->min, err));
        NV_TRY(quantized_bound(t, 1.0f, type, &range->max, err));
    }
    return NV_OK;
}
