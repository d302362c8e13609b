/* SPDX-License-Identifier: Apache-2.0 */
/* Both inputs to a common scale (2^left_shift finer than the coarser one), sum, output scale. */
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include "requantize.h"

/* A right shift with what its rounding needs; 0 rounds nothing. */
typedef struct narrow_scale {
    int32_t multiplier, half, ties, right;
} narrow_scale;

static narrow_scale narrow_scale_of(int32_t multiplier, int32_t shift)
{
    return (narrow_scale){.multiplier = multiplier,
                          .half = shift < 0 ? 1 << (-shift - 1) : 0,
                          .ties = shift < 0 ? -1 : 0,
                          .right = -shift};
}

/* requantize_narrow for shift -31 to 0. */
NV_INLINE int32_t rescale(int32_t x, narrow_scale s)
{
    const int32_t high = rounded_high_word(x * 2, s.multiplier);
    return (high + ((high >> 31) & s.ties) + s.half) >> s.right;
}

arm_cmsis_nn_status arm_elementwise_add_s8(
    const int8_t *input_1_vect, const int8_t *input_2_vect, int32_t input_1_offset,
    int32_t input_1_mult, int32_t input_1_shift, int32_t input_2_offset, int32_t input_2_mult,
    int32_t input_2_shift, int32_t left_shift, int8_t *output, int32_t out_offset, int32_t out_mult,
    int32_t out_shift, int32_t out_activation_min, int32_t out_activation_max, int32_t block_size)
{
    NV_KERNEL_PATH("generic");
    /* |input + offset| <= 2^8, so each addend is at most 2^28 and the sum 2^29. */
    if (left_shift <= 20 && input_1_shift <= 0 && input_2_shift <= 0 && out_shift <= 0) {
        const narrow_scale scale_1 = narrow_scale_of(input_1_mult, input_1_shift);
        const narrow_scale scale_2 = narrow_scale_of(input_2_mult, input_2_shift);
        const narrow_scale scale_out = narrow_scale_of(out_mult, out_shift);
        const int32_t unit = 1 << left_shift;

        for (int32_t i = 0; i < block_size; i++) {
            const int32_t a = rescale((input_1_vect[i] + input_1_offset) * unit, scale_1);
            const int32_t b = rescale((input_2_vect[i] + input_2_offset) * unit, scale_2);
            output[i] = (int8_t)clamp_s32(rescale(a + b, scale_out) + out_offset,
                                          out_activation_min, out_activation_max);
        }
        return ARM_CMSIS_NN_SUCCESS;
    }
    for (int32_t i = 0; i < block_size; i++) {
        const uint32_t a = (uint32_t)(input_1_vect[i] + input_1_offset) << left_shift;
        const uint32_t b = (uint32_t)(input_2_vect[i] + input_2_offset) << left_shift;
        const int32_t sum = requantize((int32_t)a, input_1_mult, input_1_shift) +
                            requantize((int32_t)b, input_2_mult, input_2_shift);
        output[i] = (int8_t)clamp_s32(requantize(sum, out_mult, out_shift) + out_offset,
                                      out_activation_min, out_activation_max);
    }
    return ARM_CMSIS_NN_SUCCESS;
}
