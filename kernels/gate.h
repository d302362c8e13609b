/* SPDX-License-Identifier: Apache-2.0 */
/* Sigmoid and tanh of int16 by linear interpolation in a table; results in Q0.15. */
#ifndef NV_KERNELS_GATE_H
#define NV_KERNELS_GATE_H

#include "compiler.h"
#include "nv/arm_nn_types.h"
#include "sigmoid_table.h"

/* From the input to 3/4 of it in Q3.12: (x * multiplier + half) >> right. */
typedef struct gate_scale {
    int32_t multiplier, half, right;
} gate_scale;

/* Of an input in Q(3 + left_shift).(12 - left_shift). */
static inline gate_scale gate_scale_of(int32_t left_shift)
{
    if (left_shift >= 0)
        return (gate_scale){(int32_t)(UINT32_C(3) << left_shift), 0, 0};
    return (gate_scale){3, 1 << (-left_shift - 1), -left_shift};
}

/* The table at |x| / 2^fraction steps, with `fraction` bits more than it has; `beyond` behind its
 * end. */
NV_INLINE uint32_t interpolate(uint32_t magnitude, const int fraction, uint32_t beyond)
{
    const uint32_t i = magnitude >> fraction;
    const uint32_t rest = magnitude & ((1u << fraction) - 1);

    if (i >= 255)
        return beyond;
    const uint32_t value = sigmoid_table[i];
    return (value << fraction) + rest * (sigmoid_table[i + 1] - value);
}

NV_INLINE int32_t scaled_for_gate(int32_t x, gate_scale s)
{
    return (int32_t)((uint32_t)x * (uint32_t)s.multiplier + (uint32_t)s.half) >> s.right;
}

NV_INLINE uint32_t magnitude_of(int32_t x)
{
    return x < 0 ? -(uint32_t)x : (uint32_t)x;
}

/* Below 0 by symmetry, and one unit of the last of the extra bits lower. */
NV_INLINE int32_t gate_sigmoid(int32_t x, gate_scale s)
{
    const uint32_t one = 1u << 25, half = 1u << 9;
    const int32_t steps = scaled_for_gate(x, s);
    const uint32_t y = interpolate(magnitude_of(steps), 9, (uint32_t)INT16_MAX << 10);

    return (int32_t)((steps < 0 ? one - y + half - 1 : y + half) >> 10);
}

/* 2 sigmoid(2x) - 1 */
NV_INLINE int32_t gate_tanh(int32_t x, gate_scale s)
{
    const int32_t half_one = 1 << 23, half = 1 << 7;
    const int32_t steps = scaled_for_gate(x, s);
    const uint32_t y = interpolate(magnitude_of(steps), 8, (uint32_t)UINT16_MAX << 8);
    const int32_t above = (int32_t)y - half_one;

    return (steps < 0 ? half - 1 - above : above + half) >> 8;
}

NV_INLINE int32_t gate_of(arm_nn_activation_type type, int32_t x, gate_scale s)
{
    return type == ARM_SIGMOID ? gate_sigmoid(x, s) : gate_tanh(x, s);
}

#endif
