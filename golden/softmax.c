/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SOFTMAX and LOG_SOFTMAX on int8, the former to int8 or int16, in fixed point: the differences to
 * the row's maximum in Q5.26, their exponentials in Q0.31, the sum of these in Q12.19.
 * [R-SOFTMAX] [R-LOG-SOFTMAX]
 */
#include "softmax.h"
#include "requantize.h"

#include <math.h>

enum { DIFF_INTEGER_BITS = 5, SUM_INTEGER_BITS = 12 };

typedef struct softmax {
    golden_multiplier to_q5_26;
    int32_t diff_min; /* what is further below the maximum counts as zero */
    nv_rounding rounding;
} softmax;

/* [R-SOFTMAX-SCALE] The factor from input steps to Q5.26 is capped, and floored differences keep
 * the product inside int32. The interpreter refuses factors up to 1. */
static nv_status prepare(softmax *s, const nv_args *a, double beta, nv_error *err)
{
    const double factor =
        beta * (double)golden_scale(nv_in(a, 0)) * (1 << (31 - DIFF_INTEGER_BITS));
    if (!(factor > 1))
        return nv_fail(err, NV_E_MODEL, "beta %g times the scale %g is below 2^-26", beta,
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
    return nv_golden_exp_fixed(golden_requantize(diff, s->to_q5_26, s->rounding),
                               DIFF_INTEGER_BITS);
}

/* The row's maximum and the sum of its exponentials. */
static nv_status sum_row(const softmax *s, const nv_args *a, int64_t first, int32_t n,
                         int32_t *largest, int32_t *sum, nv_error *err)
{
    const nv_value *in = &a->in[0];
    int64_t total = 0;

    *largest = INT32_MIN;
    for (int32_t i = 0; i < n; i++) {
        const int32_t x = golden_get(in, first + i);
        *largest = x > *largest ? x : *largest;
    }
    for (int32_t i = 0; i < n; i++) {
        const int32_t diff = golden_get(in, first + i) - *largest;
        if (diff >= s->diff_min)
            total += golden_rdbp(exp_of(s, diff), SUM_INTEGER_BITS);
    }
    if (total > INT32_MAX)
        return nv_fail(err, NV_E_UNSUPPORTED, "the sum over %d values overflows Q12.19", (int)n);
    *sum = (int32_t)total;
    return NV_OK;
}

static nv_status softmax_row(const softmax *s, const nv_args *a, int64_t first, int32_t n,
                             nv_error *err)
{
    const nv_value *in = &a->in[0], *out = &a->out[0];
    int32_t min, max, largest, sum;

    NV_TRY(sum_row(s, a, first, n, &largest, &sum, err));

    /* sum = (1 + x) * 2^ones, 0 <= x < 1 */
    const int headroom = __builtin_clz((uint32_t)sum);
    const int ones = SUM_INTEGER_BITS - headroom;
    const int32_t x = golden_sub(golden_shl(sum, headroom), INT32_MIN);
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

    if (nv_in(a, 0)->type == NV_INT16)
        return nv_golden_softmax_int16(a, err);
    NV_TRY(prepare(&s, a, (double)a->node->params.softmax.beta, err));
    for (int64_t row = 0; n > 0 && row < golden_rows(&nv_in(a, 0)->shape); row++)
        NV_TRY(softmax_row(&s, a, row * n, n, err));
    return NV_OK;
}

/* x - max - log(sum) in Q5.26, to the output's 1/16. What this scale cannot express is the least
 * value; `from_q5_26` finds where that begins. */
static nv_status log_softmax_row(const softmax *s, golden_multiplier from_q5_26, const nv_args *a,
                                 int64_t first, int32_t n, nv_error *err)
{
    enum { TO_SIXTEENTHS = 26 - 4 };
    int32_t largest, sum;

    NV_TRY(sum_row(s, a, first, n, &largest, &sum, err));
    const int32_t log_sum = nv_golden_log_q12_19(sum);
    const int32_t lowest =
        golden_requantize(golden_add(log_sum, INT32_MIN), from_q5_26, s->rounding);
    const int32_t bound = lowest > s->diff_min - 1 ? lowest : s->diff_min - 1;
    for (int32_t i = 0; i < n; i++) {
        const int32_t diff = golden_get(&a->in[0], first + i) - largest;
        int32_t q = INT8_MIN;
        if (diff > bound) {
            const int32_t x = golden_requantize(diff, s->to_q5_26, s->rounding);
            q = INT8_MAX + golden_rdbp(golden_sub(x, log_sum), TO_SIXTEENTHS);
        }
        golden_set(&a->out[0], first + i, golden_clamp(q, INT8_MIN, INT8_MAX));
    }
    return NV_OK;
}

nv_status nv_golden_log_softmax(const nv_args *a, nv_error *err)
{
    const int32_t n = golden_row(&nv_in(a, 0)->shape);
    golden_multiplier from_q5_26;
    softmax s;

    NV_TRY(prepare(&s, a, 1.0, err));
    const double real = ldexp(1.0, 31 - s.to_q5_26.shift) / s.to_q5_26.mantissa;
    NV_TRY(nv_golden_multiplier(real, &from_q5_26, err));
    for (int64_t row = 0; n > 0 && row < golden_rows(&nv_in(a, 0)->shape); row++)
        NV_TRY(log_softmax_row(&s, from_q5_26, a, row * n, n, err));
    return NV_OK;
}
