/* SPDX-License-Identifier: Apache-2.0 */
/*
 * 32-bit fixed-point arithmetic with the rounding of gemmlowp's fixedpoint.h, on which TFLite
 * Micro's kernels stand. Tags in brackets are the rules of docs/NUMERICS.md. Right shifts of
 * negative values are arithmetic, as gcc and clang define them.
 */
#ifndef GOLDEN_FIXED_POINT_H
#define GOLDEN_FIXED_POINT_H

#include <stdint.h>

/* Sums, differences, products and left shifts (0 <= n <= 31) modulo 2^32. [R-WRAP] */
static inline int32_t golden_add(int32_t a, int32_t b)
{
    return (int32_t)((uint32_t)a + (uint32_t)b);
}

static inline int32_t golden_sub(int32_t a, int32_t b)
{
    return (int32_t)((uint32_t)a - (uint32_t)b);
}

static inline int32_t golden_mul(int32_t a, int32_t b)
{
    return (int32_t)((uint32_t)a * (uint32_t)b);
}

static inline int32_t golden_shl(int32_t a, int n)
{
    return (int32_t)((uint32_t)a << n);
}

static inline int32_t golden_clamp(int32_t x, int32_t min, int32_t max)
{
    const int32_t from_min = x < min ? min : x;
    return from_min > max ? max : from_min;
}

static inline int32_t golden_saturate(int64_t x)
{
    return x < INT32_MIN ? INT32_MIN : x > INT32_MAX ? INT32_MAX : (int32_t)x;
}

/* Product of two Q0.31 numbers, rounded to nearest, ties towards plus infinity; -1 * -1, which is
 * not representable, saturates. [R-SRDHM] */
static inline int32_t golden_srdhm(int32_t a, int32_t b)
{
    const int64_t half = (int64_t)1 << 30;
    return golden_saturate(((int64_t)a * b + half) >> 31);
}

/* x / 2^exponent (0 to 31), rounded to nearest, ties away from zero. [R-RDBP] */
static inline int32_t golden_rdbp(int32_t x, int exponent)
{
    const int64_t half = ((int64_t)1 << exponent) >> 1;
    const int64_t down = x < 0 && exponent > 0; /* takes ties of negative numbers down */
    return (int32_t)((x + half - down) >> exponent);
}

/* x * 2^exponent (0 to 31), saturated. [R-SAT-SHL] */
static inline int32_t golden_saturating_shl(int32_t x, int exponent)
{
    return golden_saturate((int64_t)x * ((int64_t)1 << exponent));
}

/* (a + b) / 2, rounded to nearest, ties away from zero. */
static inline int32_t golden_half_sum(int32_t a, int32_t b)
{
    const int64_t sum = (int64_t)a + b;
    return (int32_t)((sum + (sum < 0 ? -1 : 1)) / 2);
}

/* exp(x) for x <= 0 with integer_bits (2 to 5) beside the sign, the result in Q0.31. [R-EXP] */
int32_t nv_golden_exp_fixed(int32_t x, int integer_bits);

/* 1 / (1 + x) for 0 <= x < 1, both in Q0.31. [R-RECIP] */
int32_t nv_golden_recip_1_plus_x(int32_t x);

/* 1 / (1 + exp(-x)) and tanh(x) for x in Q4.27, the result in Q0.31. [R-LOGISTIC] [R-TANH] */
int32_t nv_golden_logistic_q4_27(int32_t x);
int32_t nv_golden_tanh_q4_27(int32_t x);

/* log(x) for x >= 1 in Q12.19, the result in Q5.26. [R-LOG] */
int32_t nv_golden_log_q12_19(int32_t x);

#endif
