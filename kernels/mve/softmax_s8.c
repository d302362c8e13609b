/* SPDX-License-Identifier: Apache-2.0 */
/*
 * exp(x - max) / sum(exp(x - max)) along rows, four values at a time, in the fixed-point steps of
 * gemmlowp that TFLite Micro takes (docs/NUMERICS.md, softmax). Qi.f below: i integer bits, f
 * fraction bits of 32, one sign bit. Exponentials are worked out twice, for the sum and for the
 * quotient, rather than kept: there is no scratch.
 */
#include "mve/requantize.h"
#include "nv/arm_nnfunctions.h"

#include <arm_acle.h>

enum {
    SUM_INTEGER_BITS = 12, /* of the sum of exponentials */
    INPUT_FRACTION_BITS = 26,
    OUTPUT_BITS = 8
};

/* One row of the call. */
typedef struct softmax_row {
    int32_t max;
    int32_t multiplier, shift; /* input difference to Q5.26 */
    int32_t diff_min;
} softmax_row;

static int32_t max_of_row(const int8_t *input, int32_t size)
{
    int8_t max = INT8_MIN;

    for (int32_t i = 0; i < size; i += 16) {
        const mve_pred16_t p = vctp8q((uint32_t)(size - i));
        max = vmaxvq_p_s8(max, vldrbq_z_s8(input + i, p), p);
    }
    return max;
}

/* exp(x) for x in [-1/4, 0), Q0.31 both: the Taylor series to x^4 round -1/8. */
static int32x4_t exp_of_quarter(int32x4_t a)
{
    const int32_t exp_minus_eighth = 1895147668, third = 715827883;
    const int32x4_t x = vaddq_n_s32(a, 1 << 28);
    const int32x4_t x2 = vqrdmulhq_s32(x, x);
    const int32x4_t x3 = vqrdmulhq_s32(x2, x);
    const int32x4_t x4 = mve_round_shift_all(vqrdmulhq_s32(x2, x2), -2); /* x^4 / 4 */
    const int32x4_t higher = vaddq_s32(vqrdmulhq_n_s32(vaddq_s32(x4, x3), third), x2);
    const int32x4_t series = vaddq_s32(x, mve_round_shift_all(higher, -1));
    return vaddq_n_s32(vqrdmulhq_n_s32(series, exp_minus_eighth), exp_minus_eighth);
}

/* exp(x) for x <= 0 in Q5.26, to Q0.31: the quarter that x lies in, times exp(-2^k) for each bit
 * of the quarters above it. */
static int32x4_t exp_of_negative(int32x4_t x)
{
    static const int32_t exp_of_bit[] = {1672461947, 1302514674, 790015084, 290630308,
                                         39332535,   720401,     242}; /* 2^-2 ... 2^4 */
    const int32_t quarter = 1 << (INPUT_FRACTION_BITS - 2);
    const int32x4_t rest =
        vsubq_n_s32(vandq_s32(x, vdupq_n_s32(quarter - 1)), quarter); /* in [-1/4, 0) */
    const int32x4_t quarters = vsubq_s32(rest, x);
    int32x4_t y = exp_of_quarter(vshlq_n_s32(rest, 31 - INPUT_FRACTION_BITS));

    for (int bit = 0; bit < (int)(sizeof exp_of_bit / sizeof *exp_of_bit); bit++) {
        const int32x4_t set = vandq_s32(quarters, vdupq_n_s32(quarter << bit));
        y = vqrdmulhq_m_n_s32(y, y, exp_of_bit[bit], vcmpneq_n_s32(set, 0));
    }
    return vdupq_m_n_s32(y, INT32_MAX, vcmpeqq_n_s32(x, 0));
}

/* a * b in Q31, rounded half up; never both INT32_MIN here. */
static inline int32_t scalar_product(int32_t a, int32_t b)
{
    return (int32_t)(((int64_t)a * b + (1 << 30)) >> 31);
}

static inline int32_t saturated(int64_t value)
{
    return value > INT32_MAX ? INT32_MAX : value < INT32_MIN ? INT32_MIN : (int32_t)value;
}

/* 1 / (1 + x) for x in [0, 1), Q0.31 both: three Newton steps in Q2.29 towards the reciprocal of
 * (1 + x) / 2, from 48/17 - 32/17 of it on. */
static int32_t reciprocal_of_one_plus(int32_t x)
{
    const int32_t one = 1 << 29, start = 1515870810, slope = -1010580540;
    const int32_t half = (int32_t)(((int64_t)x + INT32_MAX + 1) / 2);
    int32_t y = start + scalar_product(half, slope);

    for (int step = 0; step < 3; step++)
        y += saturated((int64_t)scalar_product(y, one - scalar_product(half, y)) * 4);
    return saturated((int64_t)y * 2);
}

/* exp(input - max) of four elements, Q0.31; *active loses the lanes that lie below diff_min. */
static inline int32x4_t exp_of_four(const softmax_row *row, const int8_t *input,
                                    mve_pred16_t *active)
{
    const int32x4_t diff = vsubq_n_s32(vldrbq_z_s32(input, *active), row->max);
    *active = vcmpgeq_m_n_s32(diff, row->diff_min, *active);
    return exp_of_negative(vqrdmulhq_n_s32(vshlq_r_s32(diff, row->shift), row->multiplier));
}

static int32_t sum_of_row(const softmax_row *row, const int8_t *input, int32_t size)
{
    int32_t sum = 0;

    for (int32_t i = 0; i < size; i += 4) {
        mve_pred16_t p = vctp32q((uint32_t)(size - i));
        const int32x4_t e = exp_of_four(row, input + i, &p);
        sum = vaddvaq_p_s32(sum, mve_round_shift_all(e, -SUM_INTEGER_BITS), p);
    }
    return sum;
}

void arm_softmax_s8(const int8_t *input, int32_t num_rows, int32_t row_size, int32_t mult,
                    int32_t shift, int32_t diff_min, int8_t *output)
{
    for (int32_t r = 0; r < num_rows; r++, input += row_size, output += row_size) {
        const softmax_row row = {max_of_row(input, row_size), mult, shift, diff_min};
        const uint32_t sum = (uint32_t)sum_of_row(&row, input, row_size);
        const int32_t headroom = (int32_t)__clz(sum);
        const int32_t scale = reciprocal_of_one_plus((int32_t)((sum << headroom) - (1u << 31)));
        const int32_t right = headroom - SUM_INTEGER_BITS - (31 - OUTPUT_BITS);

        for (int32_t i = 0; i < row_size; i += 4) {
            const mve_pred16_t inside = vctp32q((uint32_t)(row_size - i));
            mve_pred16_t p = inside;
            const int32x4_t e = vqrdmulhq_n_s32(exp_of_four(&row, input + i, &p), scale);
            const int32x4_t y =
                mve_activate(mve_round_shift_all(e, right), INT8_MIN, INT8_MIN, INT8_MAX);
            vstrbq_p_s32(output + i, vpselq_s32(y, vdupq_n_s32(INT8_MIN), p), inside);
        }
    }
}
