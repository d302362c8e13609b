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
    m->real = real;
    m->real32 = (float)real;
    return NV_OK;
}

int32_t nv_golden_round_real(int64_t acc, double factor)
{
    const double limit = 1 << 30, y = round((double)acc * factor);
    return (int32_t)fmin(fmax(y, -limit), limit);
}

int32_t nv_golden_round_float(int32_t acc, float factor)
{
    const float limit = 1 << 30, y = rintf((float)acc * factor);
    return (int32_t)fminf(fmaxf(y, -limit), limit);
}

golden_multiplier nv_golden_inverse_sqrt(int32_t x)
{
    const int32_t one = 1 << 28;            /* Q3.28 */
    const int32_t half_sqrt_2 = 1518500250; /* check-magic: round(sqrt(2) / 2 * 2^31) */
    int shift = 11, pairs;

    if (x <= 1)
        return (golden_multiplier){.mantissa = INT32_MAX, .shift = 0};
    for (; x >= 1 << 29; x /= 4)
        shift++;
    pairs = (__builtin_clz((uint32_t)x) - 1) / 2 - 1;
    shift -= pairs;
    x = golden_shl(x, 2 * pairs) >> 1; /* 2^26 to 2^28: 1/4 to 1 in Q3.28 */

    /* t = 3/2 t - x/2 t^3, five times from 1 */
    const int32_t half_x = golden_rdbp(x, 1);
    int32_t t = one;
    for (int i = 0; i < 5; i++) {
        const int32_t t3 = golden_saturating_shl(golden_srdhm(golden_srdhm(t, t), t), 6);
        const int32_t next = golden_sub(golden_srdhm(one + one / 2, t), golden_srdhm(half_x, t3));
        t = golden_saturating_shl(next, 3);
    }
    t = golden_srdhm(t, half_sqrt_2);
    if (shift < 0)
        return (golden_multiplier){.mantissa = golden_shl(t, -shift), .shift = 0};
    return (golden_multiplier){.mantissa = t, .shift = -shift};
}

/* The quantized value of a real bound, in float32 as the interpreter's prepare step. */
static nv_status quantize_bound(const nv_tensor *t, float bound, int32_t *q, nv_error *err)
{
    const float scale = t->quant.count == 0 ? 1.0f : golden_scale(t); /* plain integers */
    const float steps = roundf(bound / scale);
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
