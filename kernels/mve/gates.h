/* SPDX-License-Identifier: Apache-2.0 */
/* gate.h for four lanes: values of int16 in lanes of int32. */
#ifndef NV_KERNELS_MVE_GATES_H
#define NV_KERNELS_MVE_GATES_H

#include "gate.h"
#include <arm_mve.h>

/* Which lanes are negative, and how many steps of the table, with a fraction, they are from 0. */
typedef struct mve_steps {
    mve_pred16_t negative;
    uint32x4_t magnitude;
} mve_steps;

static inline mve_steps mve_steps_of(int32x4_t x, gate_scale s)
{
    const int32x4_t y = vrshlq_n_s32(vmulq_n_s32(x, s.multiplier), -s.right);
    return (mve_steps){vcmpltq_n_s32(y, 0), vreinterpretq_u32_s32(vabsq_s32(y))};
}

/* See interpolate. */
static inline uint32x4_t mve_interpolate(uint32x4_t magnitude, int32_t fraction, uint32_t beyond)
{
    const uint32x4_t place = vshlq_r_u32(magnitude, -fraction);
    const mve_pred16_t inside = vcmphiq_u32(vdupq_n_u32(255), place);
    const uint32x4_t rest = vandq_u32(magnitude, vdupq_n_u32((1u << fraction) - 1));
    const uint32x4_t from = vldrhq_gather_shifted_offset_z_u32(sigmoid_table, place, inside);
    const uint32x4_t to = vldrhq_gather_shifted_offset_z_u32(sigmoid_table + 1, place, inside);
    const uint32x4_t y =
        vaddq_u32(vshlq_r_u32(from, fraction), vmulq_u32(rest, vsubq_u32(to, from)));

    return vpselq_u32(y, vdupq_n_u32(beyond), inside);
}

static inline int32x4_t mve_gate_sigmoid(int32x4_t x, gate_scale s)
{
    const uint32_t one = 1u << 25, half = 1u << 9;
    const mve_steps steps = mve_steps_of(x, s);
    const uint32x4_t y = mve_interpolate(steps.magnitude, 9, (uint32_t)INT16_MAX << 10);
    const uint32x4_t below = vsubq_u32(vdupq_n_u32(one + half - 1), y);
    const uint32x4_t sum = vpselq_u32(below, vaddq_n_u32(y, half), steps.negative);

    return vreinterpretq_s32_u32(vshrq_n_u32(sum, 10));
}

static inline int32x4_t mve_gate_tanh(int32x4_t x, gate_scale s)
{
    const int32_t half_one = 1 << 23, half = 1 << 7;
    const mve_steps steps = mve_steps_of(x, s);
    const uint32x4_t y = mve_interpolate(steps.magnitude, 8, (uint32_t)UINT16_MAX << 8);
    const int32x4_t above = vsubq_n_s32(vreinterpretq_s32_u32(y), half_one);
    const int32x4_t below = vsubq_s32(vdupq_n_s32(half - 1), above);

    return vshrq_n_s32(vpselq_s32(below, vaddq_n_s32(above, half), steps.negative), 8);
}

static inline int32x4_t mve_gate_of(arm_nn_activation_type type, int32x4_t x, gate_scale s)
{
    return type == ARM_SIGMOID ? mve_gate_sigmoid(x, s) : mve_gate_tanh(x, s);
}

#endif
