/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SOFTMAX on int8, to int8 or int16, in fixed point: the differences to the row's maximum in
 * Q5.26, their exponentials in Q0.31, the sum of these in Q12.19. [R-SOFTMAX]
 */
#include "requantize.h"
#include "values.h"

#include <math.h>

enum { DIFF_INTEGER_BITS = 5, SUM_INTEGER_BITS = 12 };

typedef struct softmax {
    golden_multiplier to_q5_26;
    int32_t diff_min; /* what is further below the maximum counts as zero */
    nv_rounding rounding;
} softmax;

/* [R-SOFTMAX-SCALE] The factor from input steps to Q5.26 is capped, and floored differences keep
 * the product inside int32. The interpreter refuses factors up to 1. */
static nv_status prepare(softmax *s, const nv_args *a, nv_error *err)
{
    const double beta = (double)a->node->params.softmax.beta;
    const double factor =
        beta * (double)golden_scale(nv_in(a, 0)) * (1 << (31 - DIFF_INTEGER_BITS));
    if (!(factor > 1))
        return nv_fail(err, NV_E_MODEL, "SOFTMAX: beta %g times the scale %g is below 2^-26", beta,
                       (double)golden_scale(nv_in(a, 0)));
    NV_TRY(nv_golden_multiplier(fmin(factor, INT32_MAX), &s->to_q5_26, err));

    const double limit = (double)((1 << DIFF_INTEGER_BITS) - 1) * (1 << (31 - DIFF_INTEGER_BITS));
    s->diff_min = -(int32_t)floor(limit / (double)(1LL << s->to_q5_26.shift));
    s->rounding = a->rounding;
    return NV_OK;
}

/* exp(x - max) in Q0.31 for diff = x - max, which is not below diff_min. */
static int32_t exp_of(const softmax *s, int32_t diff)
{
    return nv_golden_exp_q5_26(golden_requantize(diff, s->to_q5_26, s->rounding));
}

static nv_status softmax_row(const softmax *s, const nv_args *a, int64_t first, int32_t n,
                             nv_error *err)
{
    const nv_value *in = &a->in[0], *out = &a->out[0];
    int32_t min, max, largest = INT32_MIN;
    int64_t sum = 0;

    for (int32_t i = 0; i < n; i++) {
        const int32_t x = golden_get(in, first + i);
        largest = x > largest ? x : largest;
    }
    for (int32_t i = 0; i < n; i++) {
        const int32_t diff = golden_get(in, first + i) - largest;
        if (diff >= s->diff_min)
            sum += golden_rdbp(exp_of(s, diff), SUM_INTEGER_BITS);
    }
    if (sum > INT32_MAX)
        return nv_fail(err, NV_E_UNSUPPORTED, "SOFTMAX: the sum over %d values overflows Q12.19",
                       (int)n);

    /* sum = (1 + x) * 2^ones, 0 <= x < 1 */
    const int headroom = __builtin_clz((uint32_t)sum);
    const int ones = SUM_INTEGER_BITS - headroom;
    const int32_t x = golden_sub(golden_shl((int32_t)sum, headroom), INT32_MIN);
    const int32_t scale = nv_golden_recip_1_plus_x(x);
    const int exponent = ones + 31 - nv_type_bits(out->tensor->type);

    golden_type_range(out->tensor->type, &min, &max);
    for (int32_t i = 0; i < n; i++) {
        const int32_t diff = golden_get(in, first + i) - largest;
        int32_t q = min;
        if (diff >= s->diff_min)
            q += golden_rdbp(golden_srdhm(scale, exp_of(s, diff)), exponent);
        golden_set(out, first + i, golden_clamp(q, min, max));
    }
    return NV_OK;
}

nv_status nv_golden_softmax(const nv_args *a, nv_error *err)
{
    const int32_t n = golden_row(&nv_in(a, 0)->shape);
    softmax s;

    NV_TRY(prepare(&s, a, err));
    for (int64_t row = 0; n > 0 && row < golden_rows(&nv_in(a, 0)->shape); row++)
        NV_TRY(softmax_row(&s, a, row * n, n, err));
    return NV_OK;
}
