/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From 32-bit accumulators to 8-bit outputs, four at a time: what TFLite Micro's
 * MultiplyByQuantizedMultiplier, output offset and activation do to each
 * (docs/NUMERICS.md, double rounding):
 *   y = round_half_away((sat_round_half_up(acc * 2^left * multiplier / 2^31)) / 2^right)
 */
#ifndef NV_KERNELS_MVE_REQUANTIZE_H
#define NV_KERNELS_MVE_REQUANTIZE_H

#include <arm_mve.h>
#include <stdint.h>

/* Multipliers (Q31) and shifts of four lanes; left >= 0, right <= 0, one of them 0. */
typedef struct mve_scale {
    int32x4_t multiplier, left, right;
} mve_scale;

/* A shift as the interface gives it: positive to the left. */
static inline mve_scale mve_scale_split(int32x4_t multiplier, int32x4_t shift)
{
    const int32x4_t zero = vdupq_n_s32(0);
    return (mve_scale){multiplier, vmaxq_s32(shift, zero), vminq_s32(shift, zero)};
}

static inline mve_scale mve_scale_dup(int32_t multiplier, int32_t shift)
{
    return mve_scale_split(vdupq_n_s32(multiplier), vdupq_n_s32(shift));
}

/* Divides by 2^-right and rounds half away from zero. vrshl rounds half up, which differs for
 * negative ties only: a negative value first loses 1, unless it is not shifted at all (then
 * value & right has its sign bit clear). */
static inline int32x4_t mve_round_shift(int32x4_t value, int32x4_t right)
{
    const int32x4_t fix = vshrq_n_s32(vandq_s32(value, right), 31);
    return vrshlq_s32(vqaddq_s32(value, fix), right);
}

/* The same for one shift, right <= 0, which lives in core registers. value is not INT32_MIN. */
static inline int32x4_t mve_round_shift_all(int32x4_t value, int32_t right)
{
    const int32x4_t sign = vshrq_n_s32(value, 31); /* -1: negative */
    return vrshlq_n_s32(vmlaq_n_s32(value, sign, right < 0), right);
}

/* The left shift wraps, as the reference's 32-bit multiplication by 2^left does. */
static inline int32x4_t mve_rescale(int32x4_t value, mve_scale scale)
{
    value = vqrdmulhq_s32(vshlq_s32(value, scale.left), scale.multiplier);
    return mve_round_shift(value, scale.right);
}

/* Adds the output's zero point and clamps to the activation's range. */
static inline int32x4_t mve_activate(int32x4_t value, int32_t offset, int32_t min, int32_t max)
{
    value = vaddq_n_s32(value, offset);
    return vminq_s32(vmaxq_s32(value, vdupq_n_s32(min)), vdupq_n_s32(max));
}

#endif
