/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Fixed-point exp and reciprocal as gemmlowp defines them (fixedpoint.h), on which TFLite's
 * quantized softmax rests. Qm.n: n fraction bits of an int32.
 */
#ifndef NV_KERNELS_EXP_S32_H
#define NV_KERNELS_EXP_S32_H

#include "requantize.h"

/* exp(x) for x <= 0 in Q5.26; result in Q0.31. A Taylor polynomial round -1/8 on [-1/4, 0), then
 * a multiplication for each power of two in what is left of x. */
static inline int32_t exp_negative(int32_t x)
{
    enum { QUARTER = 1 << 24, EIGHTH_Q31 = 1 << 28, THIRD_Q31 = 715827883 };
    const int32_t exp_minus_eighth = 1895147668;
    /* exp(-2^i) in Q0.31, i from -2 to 4. */
    static const int32_t exp_minus_power[] = {1672461947, 1302514674, 790015084, 290630308,
                                              39332535,   720401,     242};
    const int32_t in_quarter = (int32_t)((uint32_t)x & (QUARTER - 1)) - QUARTER;
    const int32_t remainder = in_quarter - x;
    const int32_t z = in_quarter * 32 + EIGHTH_Q31;
    const int32_t z2 = doubling_high_product(z, z);
    const int32_t z3 = doubling_high_product(z2, z);
    const int32_t z4_over_4 = rounding_shift_right(doubling_high_product(z2, z2), 2);
    const int32_t tail =
        rounding_shift_right(doubling_high_product(z4_over_4 + z3, THIRD_Q31) + z2, 1);
    int32_t y = exp_minus_eighth + doubling_high_product(exp_minus_eighth, z + tail);

    if (x == 0)
        return INT32_MAX;
    for (int i = 0; i < 7; i++)
        if (remainder & QUARTER << i)
            y = doubling_high_product(y, exp_minus_power[i]);
    return y;
}

/* x * 2^2 with saturation. */
static inline int32_t times_4(int32_t x)
{
    return x > INT32_MAX / 4 ? INT32_MAX : x < INT32_MIN / 4 ? INT32_MIN : x * 4;
}

/* 1 / (1 + x) for x in [0, 1], Q0.31: Newton-Raphson from 48/17 - 32/17 half, in Q2.29. */
static inline int32_t one_over_one_plus(int32_t x)
{
    const int32_t q29_48_over_17 = 1515870810, q29_minus_32_over_17 = -1010580540;
    const int64_t sum = (int64_t)x + INT32_MAX;
    const int32_t half = (int32_t)((sum + (sum >= 0 ? 1 : -1)) / 2);
    int32_t y = q29_48_over_17 + doubling_high_product(half, q29_minus_32_over_17);

    for (int i = 0; i < 3; i++) {
        const int32_t error = (1 << 29) - doubling_high_product(half, y);
        y += times_4(doubling_high_product(y, error));
    }
    return y > INT32_MAX / 2 ? INT32_MAX : y < INT32_MIN / 2 ? INT32_MIN : y * 2;
}

#endif
