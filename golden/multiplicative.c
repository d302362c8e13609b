/* SPDX-License-Identifier: Apache-2.0 */
/* MUL, DIV and SQUARED_DIFFERENCE on integers. */
#include "broadcast.h"
#include "requantize.h"

#include <math.h>

/* Factors on the inputs (SQUARED_DIFFERENCE only) and on the result. */
typedef struct multiplicative {
    int32_t zero_point[2];
    golden_multiplier in[2];
    golden_multiplier out;
    int left_shift;
    golden_output stage;
} multiplicative;

static nv_status prepare(multiplicative *s, const nv_args *a, double factor,
                         nv_activation activation, nv_error *err)
{
    s->zero_point[0] = golden_zero_point(nv_in(a, 0));
    s->zero_point[1] = golden_zero_point(nv_in(a, 1));
    NV_TRY(nv_golden_output(a, activation, &s->stage, err));
    return nv_golden_multiplier(factor, &s->out, err);
}

/* [R-MUL] */
static int32_t product(const void *rule, int32_t x, int32_t y)
{
    const multiplicative *s = rule;
    const int32_t acc = golden_mul(x - s->zero_point[0], y - s->zero_point[1]);
    return golden_finish(acc, s->out, &s->stage);
}

static int32_t plain_product(const void *rule, int32_t x, int32_t y)
{
    const golden_output *stage = rule;
    return golden_clamp(golden_mul(x, y), stage->min, stage->max);
}

nv_status nv_golden_mul(const nv_args *a, nv_error *err)
{
    const nv_activation activation = a->node->params.mul.activation;
    multiplicative s;

    if (nv_out(a, 0)->type == NV_INT32) {
        NV_TRY(nv_golden_output(a, activation, &s.stage, err));
        golden_pairwise(a, plain_product, &s.stage);
        return NV_OK;
    }
    const double si = (double)golden_scale(nv_in(a, 0)) * (double)golden_scale(nv_in(a, 1));
    NV_TRY(prepare(&s, a, si / (double)golden_scale(nv_out(a, 0)), activation, err));
    golden_pairwise(a, product, &s);
    return NV_OK;
}

/* [R-DIV] The quotient of the raw differences by a reciprocal in Q0.31, then the scales. */
static int32_t quotient(const void *rule, int32_t x, int32_t y)
{
    const multiplicative *s = rule;
    int32_t dividend = x - s->zero_point[0], divisor = y - s->zero_point[1];

    if (divisor < 0) {
        dividend = -dividend;
        divisor = -divisor;
    }
    const int leading = __builtin_clz((uint32_t)divisor); /* divisor = (1 + f) * 2^(31 - leading) */
    const int32_t fraction = golden_sub(golden_shl(divisor, leading), INT32_MIN);
    const int32_t reciprocal = nv_golden_recip_1_plus_x(fraction);
    const int headroom = dividend == 0 ? 31 : __builtin_clrsb(dividend);
    const int32_t high = golden_srdhm(golden_shl(dividend, headroom), reciprocal);
    const int shift = s->out.shift - (31 - leading) - headroom;
    const golden_multiplier m = {s->out.mantissa, shift};
    const int32_t beyond = high < 0 ? -1 : 1; /* what RDBP makes of more than 31 bits */
    const int32_t acc = shift < -31 ? beyond : golden_requantize(high, m, s->stage.rounding);
    return golden_clamp(golden_add(s->stage.zero_point, acc), s->stage.min, s->stage.max);
}

/* Truncates towards zero; INT32_MIN / -1 wraps, as Arm's SDIV. */
static int32_t plain_quotient(const void *rule, int32_t x, int32_t y)
{
    const golden_output *stage = rule;
    return golden_clamp(y == -1 ? golden_sub(0, x) : x / y, stage->min, stage->max);
}

static nv_status check_divisors(const nv_args *a, nv_error *err)
{
    const nv_value *divisors = &a->in[1];
    const int64_t n = nv_shape_count(&divisors->tensor->shape);
    const int32_t zero = golden_zero_point(divisors->tensor);

    for (int64_t i = 0; i < n; i++)
        if (golden_get(divisors, i) == zero)
            return nv_fail(err, NV_E_INPUT, "division by zero: divisor %lld", (long long)i);
    return NV_OK;
}

nv_status nv_golden_div(const nv_args *a, nv_error *err)
{
    const nv_activation activation = a->node->params.div.activation;
    multiplicative s;

    NV_TRY(check_divisors(a, err));
    if (nv_out(a, 0)->type == NV_INT32) {
        NV_TRY(nv_golden_output(a, activation, &s.stage, err));
        golden_pairwise(a, plain_quotient, &s.stage);
        return NV_OK;
    }
    const double divisor = (double)golden_scale(nv_in(a, 1)) * (double)golden_scale(nv_out(a, 0));
    NV_TRY(prepare(&s, a, (double)golden_scale(nv_in(a, 0)) / divisor, activation, err));
    golden_pairwise(a, quotient, &s);
    return NV_OK;
}

/* [R-SQUARED-DIFFERENCE] */
static int32_t scaled(const multiplicative *s, int k, int32_t q)
{
    const int32_t x = golden_shl(q - s->zero_point[k], s->left_shift);
    return golden_requantize(x, s->in[k], s->stage.rounding);
}

static int32_t square(const void *rule, int32_t x, int32_t y)
{
    const multiplicative *s = rule;
    const int32_t d = golden_sub(scaled(s, 0, x), scaled(s, 1, y));
    return golden_finish(golden_mul(d, d), s->out, &s->stage);
}

static int32_t plain_square(const void *rule, int32_t x, int32_t y)
{
    const int32_t d = golden_sub(x, y);
    (void)rule;
    return golden_mul(d, d);
}

nv_status nv_golden_squared_difference(const nv_args *a, nv_error *err)
{
    multiplicative s;

    if (nv_out(a, 0)->type == NV_INT32) {
        golden_pairwise(a, plain_square, NULL);
        return NV_OK;
    }
    const float s0 = golden_scale(nv_in(a, 0)), s1 = golden_scale(nv_in(a, 1));
    const double twice_max = 2.0 * (double)fmaxf(s0, s1);
    s.left_shift = nv_out(a, 0)->type == NV_INT16 ? 0 : 7;
    const float headroom = (float)(1 << (2 * s.left_shift));
    const double factor = twice_max * twice_max / (double)(headroom * golden_scale(nv_out(a, 0)));
    NV_TRY(nv_golden_multiplier((double)s0 / twice_max, &s.in[0], err));
    NV_TRY(nv_golden_multiplier((double)s1 / twice_max, &s.in[1], err));
    NV_TRY(prepare(&s, a, factor, NV_ACT_NONE, err));
    golden_pairwise(a, square, &s);
    return NV_OK;
}
