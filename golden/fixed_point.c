/* SPDX-License-Identifier: Apache-2.0 */
/* Transcendental functions in integers. */
#include "fixed_point.h"

/*
 * exp(r) for -1/4 <= r < 0, all Q0.31: the Taylor series of fourth order about -1/8,
 * exp(-1/8) * (1 + z + z^2/2 + z^3/6 + z^4/24) with z = r + 1/8.
 */
static int32_t exp_quarter(int32_t r)
{
    const int32_t exp_minus_eighth = 1895147668; /* check-magic: round(exp(-1/8) * 2^31) */
    const int32_t third = 715827883;             /* check-magic: round(1/3 * 2^31) */

    const int32_t z = r + (1 << 28);
    const int32_t z2 = golden_srdhm(z, z);
    const int32_t z3 = golden_srdhm(z2, z);
    const int32_t z4_4 = golden_rdbp(golden_srdhm(z2, z2), 2);
    const int32_t z3_3_z4_12 = golden_srdhm(z4_4 + z3, third);
    const int32_t series = z + golden_rdbp(z3_3_z4_12 + z2, 1);
    return exp_minus_eighth + golden_srdhm(exp_minus_eighth, series);
}

int32_t nv_golden_exp_fixed(int32_t x, int integer_bits)
{
    /* exp(-2^(i-2)), i = 0 to 6, in Q0.31; the bit of -x that stands for it is `quarter` << i. */
    static const int32_t exp_of_bit[] = {
        1672461947, /* check-magic: round(exp(-1/4) * 2^31) */
        1302514674, /* check-magic: round(exp(-1/2) * 2^31) */
        790015084,  /* check-magic: round(exp(-1) * 2^31) */
        290630308,  /* check-magic: round(exp(-2) * 2^31) */
        39332535,   /* check-magic: round(exp(-4) * 2^31) */
        720401,     /* check-magic: round(exp(-8) * 2^31) */
        242,        /* check-magic: round(exp(-16) * 2^31) */
    };
    const int32_t quarter = 1 << (29 - integer_bits);

    if (x == 0)
        return INT32_MAX;
    /* x = r - remainder, where -1/4 <= r < 0 and remainder is a multiple of 1/4. */
    const int32_t r = (x & (quarter - 1)) - quarter;
    const int32_t remainder = golden_sub(r, x);
    int32_t y = exp_quarter(golden_shl(r, integer_bits));
    for (int i = 0; i < integer_bits + 2; i++) {
        if (remainder & (quarter << i))
            y = golden_srdhm(y, exp_of_bit[i]);
    }
    return y;
}

/* Newton's iteration t += t * (1 - d * t) for 1 / d, with d = (1 + x) / 2; the result in Q2.29. */
static int32_t twice_recip_1_plus_x(int32_t x)
{
    const int32_t t48_17 = 1515870810;       /* check-magic: round(48/17 * 2^29) */
    const int32_t minus_32_17 = -1010580540; /* check-magic: round(-32/17 * 2^29) */
    const int32_t one = 1 << 29;

    const int32_t d = golden_half_sum(x, INT32_MAX); /* 1 is INT32_MAX in Q0.31 */
    int32_t t = t48_17 + golden_srdhm(d, minus_32_17);
    for (int i = 0; i < 3; i++) {
        const int32_t rest = golden_srdhm(t, one - golden_srdhm(d, t)); /* Q4.27 */
        t = golden_add(t, golden_saturating_shl(rest, 2));
    }
    return t;
}

int32_t nv_golden_recip_1_plus_x(int32_t x)
{
    return golden_saturating_shl(twice_recip_1_plus_x(x), 1); /* half of it is in Q1.30 */
}

/* (1 - x) / (1 + x) = 2 / (1 + x) - 1 */
static int32_t one_minus_x_over_1_plus_x(int32_t x)
{
    return golden_saturating_shl(golden_sub(twice_recip_1_plus_x(x), 1 << 29), 2);
}

int32_t nv_golden_logistic_q4_27(int32_t x)
{
    if (x == 0)
        return 1 << 30;
    const int32_t y =
        nv_golden_recip_1_plus_x(nv_golden_exp_fixed(x > 0 ? golden_sub(0, x) : x, 4));
    return x > 0 ? y : INT32_MAX - y;
}

/* tanh(|x|) = (1 - e) / (1 + e) with e = exp(-2 |x|); 2 x in Q5.26 has the bits of x in Q4.27. */
int32_t nv_golden_tanh_q4_27(int32_t x)
{
    if (x == 0)
        return 0;
    const int32_t y =
        one_minus_x_over_1_plus_x(nv_golden_exp_fixed(x > 0 ? golden_sub(0, x) : x, 5));
    return x > 0 ? y : golden_sub(0, y);
}

/*
 * With x = 2^p * m the sum p * log(2) + log(m), where m is brought near sqrt(sqrt(1/2)) from two
 * sides and log(m) is a rational function of the distance q. Q6.25 holds the sum.
 */
int32_t nv_golden_log_q12_19(int32_t x)
{
    enum { INTEGER_BITS = 12, TO_Q6_25 = 25 };
    const int32_t log_2 = 1488522236;          /* check-magic: round(log(2) * 2^31) */
    const int32_t sqrt_sqrt_half = 1805811301; /* check-magic: round(2^(-1/4) * 2^31) */
    const int32_t sqrt_half = 1518500250;      /* check-magic: round(2^(-1/2) * 2^31) */
    const int32_t alpha_n = 117049297;         /* check-magic: round(11/240 * 2^(1/4) * 2^31) */
    const int32_t alpha_d = 127690142;         /* check-magic: round(1/20 * 2^(1/4) * 2^31) */
    const int32_t alpha_i = 1057819769;        /* check-magic: round((2^(5/4) - 2^(1/4)) * 2^31) */
    const int32_t alpha_f = 638450708;         /* check-magic: round(1/4 * 2^(1/4) * 2^31) */
    const int64_t quarter = 1 << (TO_Q6_25 - 2);

    const int leading_a = __builtin_clz((uint32_t)x);
    const int32_t unit = golden_saturating_shl(x, leading_a - 1);
    const int32_t r_a = golden_saturating_shl(golden_srdhm(unit, sqrt_half), 1);
    const int32_t p_a =
        golden_saturate(golden_saturating_shl(INTEGER_BITS - leading_a, TO_Q6_25) + quarter);
    const int headroom_b = __builtin_clz((uint32_t)golden_srdhm(x, sqrt_half)) - 1;
    const int32_t r_b = golden_saturating_shl(x, headroom_b);
    const int32_t p_b =
        golden_saturate(golden_saturating_shl(INTEGER_BITS - headroom_b, TO_Q6_25) - quarter);
    const int32_t r = r_a < r_b ? r_a : r_b, power = p_a > p_b ? p_a : p_b;

    const int32_t mean = golden_half_sum(r, sqrt_sqrt_half);
    const int32_t q = golden_shl(golden_sub(r, sqrt_sqrt_half), 1), q2 = golden_srdhm(q, q);
    const int32_t numerator =
        golden_add(golden_srdhm(q, r), golden_srdhm(golden_srdhm(q, q2), alpha_n));
    const int32_t series = golden_add(golden_add(alpha_i, q), golden_srdhm(alpha_d, q2));
    const int32_t denominator = golden_add(golden_srdhm(mean, series), golden_srdhm(alpha_f, q));
    const int32_t log_m =
        golden_srdhm(golden_rdbp(numerator, 6), nv_golden_recip_1_plus_x(denominator));
    return golden_saturating_shl(golden_add(golden_srdhm(power, log_2), log_m), 1);
}
