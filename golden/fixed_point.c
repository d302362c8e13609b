/* SPDX-License-Identifier: Apache-2.0 */
/* The transcendental functions of the quantized softmax, in integers. */
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

int32_t nv_golden_exp_q5_26(int32_t x)
{
    /* exp(-2^(i-2)), i = 0 to 6, in Q0.31; the bit of -x that stands for it is 24 + i. */
    static const int32_t exp_of_bit[] = {
        1672461947, /* check-magic: round(exp(-1/4) * 2^31) */
        1302514674, /* check-magic: round(exp(-1/2) * 2^31) */
        790015084,  /* check-magic: round(exp(-1) * 2^31) */
        290630308,  /* check-magic: round(exp(-2) * 2^31) */
        39332535,   /* check-magic: round(exp(-4) * 2^31) */
        720401,     /* check-magic: round(exp(-8) * 2^31) */
        242,        /* check-magic: round(exp(-16) * 2^31) */
    };
    const int32_t quarter = 1 << 24;

    if (x == 0)
        return INT32_MAX;
    /* x = r - remainder, where -1/4 <= r < 0 and remainder is a multiple of 1/4. */
    const int32_t r = (x & (quarter - 1)) - quarter;
    const int32_t remainder = golden_sub(r, x);
    int32_t y = exp_quarter(golden_shl(r, 5));
    for (int i = 0; i < 7; i++) {
        if (remainder & (quarter << i))
            y = golden_srdhm(y, exp_of_bit[i]);
    }
    return y;
}

/* Newton's iteration t += t * (1 - d * t) for 1 / d, with d = (1 + x) / 2 and t in Q2.29. */
int32_t nv_golden_recip_1_plus_x(int32_t x)
{
    const int32_t t48_17 = 1515870810;       /* check-magic: round(48/17 * 2^29) */
    const int32_t minus_32_17 = -1010580540; /* check-magic: round(-32/17 * 2^29) */
    const int32_t one = 1 << 29;

    const int32_t d = (int32_t)(((int64_t)x + INT32_MAX + 1) / 2); /* 1 is INT32_MAX in Q0.31 */
    int32_t t = t48_17 + golden_srdhm(d, minus_32_17);
    for (int i = 0; i < 3; i++) {
        const int32_t rest = golden_srdhm(t, one - golden_srdhm(d, t)); /* Q4.27 */
        t = golden_add(t, golden_saturating_shl(rest, 2));
    }
    return golden_saturating_shl(t, 1); /* t / 2 = 1 / (1 + x), from Q1.30 to Q0.31 */
}
