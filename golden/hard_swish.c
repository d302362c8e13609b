/* SPDX-License-Identifier: Apache-2.0 */
/* HARD_SWISH on int8, x * relu6(x + 3) / 6, in 16-bit fixed point. [R-HARD-SWISH] */
#include "requantize.h"
#include "values.h"

/* A factor with 15 bits of mantissa. */
typedef struct multiplier16 {
    int32_t mantissa; /* Q0.15 */
    int shift;
} multiplier16;

static nv_status multiplier16_of(double real, multiplier16 *m, nv_error *err)
{
    golden_multiplier full;

    NV_TRY(nv_golden_multiplier(real, &full, err));
    const int64_t rounded = ((int64_t)full.mantissa + (1 << 15)) >> 16;
    m->mantissa = rounded > INT16_MAX ? INT16_MAX : (int32_t)rounded;
    m->shift = full.shift;
    return NV_OK;
}

static int32_t saturate16(int64_t x)
{
    return x < INT16_MIN ? INT16_MIN : x > INT16_MAX ? INT16_MAX : (int32_t)x;
}

/* The product of two Q0.15 numbers, ties away from zero. */
static int32_t rounding_product(int32_t x, int32_t y)
{
    const int32_t xy = x * y;
    return saturate16((xy + (xy >= 0 ? 1 << 14 : 1 - (1 << 14))) / (1 << 15));
}

/* The same, truncated towards zero. */
static int32_t truncating_product(int32_t x, int32_t y)
{
    return saturate16(x * y / (1 << 15));
}

/* x / 2^exponent as RDBP, whose mask has 16 bits here: from 16 on the result is 1 or -1. */
static int32_t rounding_shift(int32_t x, int exponent)
{
    return exponent < 16 ? golden_rdbp(x, exponent) : x < 0 ? -1 : 1;
}

/* x * 2^7 is on 1/128 of the input's scale. */
typedef struct hard_swish {
    multiplier16 to_output; /* from there to the output's, its shift to be applied at the end */
    multiplier16 to_thirds; /* from there to -3..3 as Q0.15 */
} hard_swish;

/* (x + 3) / 6, from 0 to 1, in Q0.15. Only the last bit of a left shift may saturate with effect.
 */
static int32_t relu6_sixth(const hard_swish *s, int32_t x)
{
    const int left = s->to_thirds.shift;
    int64_t y = x;

    if (left > 0)
        y = saturate16(y * ((int64_t)1 << (left - 1)));
    y = rounding_product((int32_t)y, s->to_thirds.mantissa);
    if (left > 0)
        y = saturate16(y * 2);
    if (left < 0)
        y = rounding_shift((int32_t)y, -left);
    return ((int32_t)y + (1 << 15)) >> 1;
}

nv_status nv_golden_hard_swish(const nv_args *a, nv_error *err)
{
    const nv_value *in = &a->in[0], *out = &a->out[0];
    const int64_t n = nv_shape_count(&out->tensor->shape);
    const int32_t zero_in = golden_zero_point(in->tensor);
    const int32_t zero_out = golden_zero_point(out->tensor);
    const double si = (double)golden_scale(in->tensor) / 128;
    const double so = (double)golden_scale(out->tensor);
    hard_swish s;

    NV_TRY(multiplier16_of(si / so, &s.to_output, err));
    NV_TRY(multiplier16_of(si / (3.0 / 32768), &s.to_thirds, err));
    if (s.to_output.shift > 0)
        return nv_fail(err, NV_E_MODEL, "output of scale %g, below 1/128 of the input's %g", so,
                       si * 128);
    for (int64_t i = 0; i < n; i++) {
        const int32_t x = (golden_get(in, i) - zero_in) * (1 << 7);
        const int32_t unshifted = rounding_product(x, s.to_output.mantissa);
        const int32_t product = truncating_product(relu6_sixth(&s, x), unshifted);
        const int32_t q = rounding_shift(product, -s.to_output.shift) + zero_out;
        golden_set(out, i, golden_clamp(q, INT8_MIN, INT8_MAX));
    }
    return NV_OK;
}
