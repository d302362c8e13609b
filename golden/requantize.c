/* SPDX-License-Identifier: Apache-2.0 */
#include "requantize.h"
#include "values.h"

#include <math.h>

nv_status nv_golden_multiplier(double real, golden_multiplier *m, nv_error *err)
{
    int shift;
    const double fraction = frexp(real, &shift); /* 1/2 <= fraction < 1 */
    if (!isfinite(real) || real < 0 || shift > 31)
        return nv_fail(err, NV_E_MODEL, "a ratio of scales is %g, expected 0 to 2^31", real);

    int64_t mantissa = (int64_t)round(fraction * 2147483648.0); /* 2^31; ties away from zero */
    if (mantissa > INT32_MAX) {
        mantissa /= 2;
        shift++;
    }
    if (shift > 31)
        return nv_fail(err, NV_E_MODEL, "a ratio of scales is %g, expected 0 to 2^31", real);
    if (shift < -31) {
        mantissa = 0;
        shift = 0;
    }
    m->mantissa = (int32_t)mantissa;
    m->shift = shift;
    return NV_OK;
}

/* The quantized value of a real bound, in float32 as the interpreter's prepare step. */
static nv_status quantize_bound(const nv_tensor *t, float bound, int32_t *q, nv_error *err)
{
    const float steps = roundf(bound / golden_scale(t));
    if (!(fabsf(steps) < 2147483648.0f)) /* 2^31; also not a number */
        return nv_fail(err, NV_E_MODEL, "tensor %s: the activation's bound %g is beyond its range",
                       t->name, (double)bound);
    *q = golden_add(golden_zero_point(t), (int32_t)steps);
    return NV_OK;
}

static nv_status at_least(const nv_tensor *t, float bound, golden_output *out, nv_error *err)
{
    int32_t q = 0;
    NV_TRY(quantize_bound(t, bound, &q, err));
    out->min = q > out->min ? q : out->min;
    return NV_OK;
}

static nv_status at_most(const nv_tensor *t, float bound, golden_output *out, nv_error *err)
{
    int32_t q = 0;
    NV_TRY(quantize_bound(t, bound, &q, err));
    out->max = q < out->max ? q : out->max;
    return NV_OK;
}

nv_status nv_golden_output(const nv_args *a, nv_activation activation, golden_output *out,
                           nv_error *err)
{
    const nv_tensor *t = nv_out(a, 0);

    *out = (golden_output){.zero_point = golden_zero_point(t), .rounding = a->rounding};
    golden_type_range(t->type, &out->min, &out->max);
    if (activation == NV_ACT_RELU || activation == NV_ACT_RELU6)
        NV_TRY(at_least(t, 0.0f, out, err));
    if (activation == NV_ACT_RELU6)
        NV_TRY(at_most(t, 6.0f, out, err));
    if (activation == NV_ACT_RELU_N1_TO_1) {
        NV_TRY(at_least(t, -1.0f, out, err));
        NV_TRY(at_most(t, 1.0f, out, err));
    }
    return NV_OK;
}
