/* SPDX-License-Identifier: Apache-2.0 */
/* Sum of two tensors with scales of their own: four elements at a time, in the finer common scale
 * that the left shift gives. */
#include "mve/requantize.h"
#include "nv/arm_nnfunctions.h"

/* (value + offset) * 2^left * multiplier, in the terms of mve_rescale; for all lanes alike. */
typedef struct add_scale {
    int32_t offset, left, multiplier, right;
} add_scale;

static inline int32_t min_s32(int32_t a, int32_t b)
{
    return a < b ? a : b;
}

static add_scale add_scale_of(int32_t offset, int32_t left_shift, int32_t multiplier, int32_t shift)
{
    const int32_t right = min_s32(shift, 0);
    return (add_scale){offset, left_shift + shift - right, multiplier, right};
}

static inline int32x4_t add_rescale(int32x4_t value, add_scale s)
{
    value = vshlq_r_s32(value, s.left);
    return mve_round_shift_all(vqrdmulhq_n_s32(value, s.multiplier), s.right);
}

arm_cmsis_nn_status arm_elementwise_add_s8(
    const int8_t *input_1_vect, const int8_t *input_2_vect, int32_t input_1_offset,
    int32_t input_1_mult, int32_t input_1_shift, int32_t input_2_offset, int32_t input_2_mult,
    int32_t input_2_shift, int32_t left_shift, int8_t *output, int32_t out_offset, int32_t out_mult,
    int32_t out_shift, int32_t out_activation_min, int32_t out_activation_max, int32_t block_size)
{
    const add_scale s1 = add_scale_of(input_1_offset, left_shift, input_1_mult, input_1_shift);
    const add_scale s2 = add_scale_of(input_2_offset, left_shift, input_2_mult, input_2_shift);
    const add_scale so = add_scale_of(out_offset, 0, out_mult, out_shift);
    const int32x4_t min = vdupq_n_s32(out_activation_min), max = vdupq_n_s32(out_activation_max);

    for (int32_t left = block_size; left > 0; left -= 4) {
        const mve_pred16_t p = vctp32q((uint32_t)left);
        const int32_t i = block_size - left;
        const int32x4_t a = vaddq_n_s32(vldrbq_z_s32(input_1_vect + i, p), s1.offset);
        const int32x4_t b = vaddq_n_s32(vldrbq_z_s32(input_2_vect + i, p), s2.offset);
        const int32x4_t sum = vaddq_s32(add_rescale(a, s1), add_rescale(b, s2));
        const int32x4_t y = vaddq_n_s32(add_rescale(sum, so), so.offset);
        vstrbq_p_s32(output + i, vminq_s32(vmaxq_s32(y, min), max), p);
    }
    return ARM_CMSIS_NN_SUCCESS;
}
