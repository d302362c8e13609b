/* SPDX-License-Identifier: Apache-2.0 */
/* Four values at a time: the points of the table that they lie between are gathered. gate.h has the
 * same in scalar code. */
#include "gate.h"
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include <arm_mve.h>

/* gate.h's interpolate of four magnitudes. */
static inline uint32x4_t interpolate_four(uint32x4_t magnitude, int32_t fraction, uint32_t beyond)
{
    const uint32x4_t i = vshlq_r_u32(magnitude, -fraction);
    const uint32x4_t inside = vminq_u32(i, vdupq_n_u32(254));
    const uint32x4_t rest = vandq_u32(magnitude, vdupq_n_u32((1u << fraction) - 1));
    const uint32x4_t here = vldrhq_gather_shifted_offset_u32(sigmoid_table, inside);
    const uint32x4_t next = vldrhq_gather_shifted_offset_u32(sigmoid_table + 1, inside);
    const uint32x4_t y =
        vaddq_u32(vshlq_r_u32(here, fraction), vmulq_u32(rest, vsubq_u32(next, here)));

    return vpselq_u32(vdupq_n_u32(beyond), y, vcmpcsq_n_u32(i, 255));
}

static inline int32x4_t scaled_four(int32x4_t x, gate_scale s)
{
    return vshlq_r_s32(vaddq_n_s32(vmulq_n_s32(x, s.multiplier), s.half), -s.right);
}

static inline uint32x4_t magnitude_of_four(int32x4_t x)
{
    return vreinterpretq_u32_s32(vabsq_s32(x));
}

static inline int32x4_t sigmoid_four(int32x4_t steps)
{
    const uint32x4_t half = vdupq_n_u32(1u << 9);
    const uint32x4_t y = interpolate_four(magnitude_of_four(steps), 9, (uint32_t)INT16_MAX << 10);
    const uint32x4_t below = vsubq_u32(vdupq_n_u32((1u << 25) + (1u << 9) - 1), y);
    const uint32x4_t q = vpselq_u32(below, vaddq_u32(y, half), vcmpltq_n_s32(steps, 0));

    return vreinterpretq_s32_u32(vshrq_n_u32(q, 10));
}

static inline int32x4_t tanh_four(int32x4_t steps)
{
    const uint32x4_t y = interpolate_four(magnitude_of_four(steps), 8, (uint32_t)UINT16_MAX << 8);
    const int32x4_t above = vsubq_n_s32(vreinterpretq_s32_u32(y), 1 << 23);
    const int32x4_t below = vsubq_s32(vdupq_n_s32((1 << 7) - 1), above);
    const int32x4_t q = vpselq_s32(below, vaddq_n_s32(above, 1 << 7), vcmpltq_n_s32(steps, 0));

    return vshrq_n_s32(q, 8);
}

arm_cmsis_nn_status arm_nn_activation_s16(const int16_t *input, int16_t *output, int32_t size,
                                          int32_t left_shift, arm_nn_activation_type type)
{
    const gate_scale scale = gate_scale_of(left_shift);

    for (int32_t i = 0; i < size; i += 4) {
        const mve_pred16_t p = vctp32q((uint32_t)(size - i));
        const int32x4_t steps = scaled_four(vldrhq_z_s32(input + i, p), scale);
        vstrhq_p_s32(output + i, type == ARM_SIGMOID ? sigmoid_four(steps) : tanh_four(steps), p);
    }
    NV_KERNEL_PATH("generic");
    return ARM_CMSIS_NN_SUCCESS;
}
