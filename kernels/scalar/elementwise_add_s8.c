/* SPDX-License-Identifier: Apache-2.0 */
/* Both inputs to a common scale (2^left_shift finer than twice the coarser one), sum, output. */
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include "output.h"

typedef struct operand {
    const int8_t *values;
    int32_t offset, multiplier, shift;
} operand;

/* Where an input has the coarser scale, its factor is 1/2: half of an even number, exactly. */
static bool is_half(const operand *x)
{
    return x->multiplier == 1 << 30 && x->shift == 0;
}

/* One or both inputs of factor 1/2, the other one's and the output's below it. |input + offset| is
 * at most 2^8, so that the sum stays below 2^29. `both` is a constant. */
NV_INLINE void add_to_half(const bool both, const operand *half, const operand *other,
                           int32_t left_shift, int32_t multiplier, int32_t shift,
                           const output_stage *stage, int8_t *output, int32_t n)
{
    const int8_t *x = half->values, *y = other->values;
    const int32_t exact = left_shift - 1, right = -other->shift, out_right = -shift;
    const int32_t rounding = both ? 0 : 1 << (right - 1), out_rounding = 1 << (out_right - 1);

    NV_KEEP_ROLLED
    for (; n > 0; n--) {
        const int32_t addend = *y++ + other->offset;
        int32_t sum = (*x++ + half->offset) * (1 << exact);
        if (both)
            sum += addend * (1 << exact);
        else
            sum += requantize_narrow_by(addend * (1 << left_shift), other->multiplier, rounding,
                                        right);
        int32_t q = requantize_narrow_by(sum, multiplier, out_rounding, out_right);
        activate(&q, 1, stage);
        *output++ = (int8_t)q;
    }
}

static void add_any(const operand *a, const operand *b, int32_t left_shift, int32_t multiplier,
                    int32_t shift, const output_stage *stage, int8_t *output, int32_t n)
{
    for (int32_t i = 0; i < n; i++) {
        const uint32_t x = (uint32_t)(a->values[i] + a->offset) << left_shift;
        const uint32_t y = (uint32_t)(b->values[i] + b->offset) << left_shift;
        int32_t q = requantize(requantize((int32_t)x, a->multiplier, a->shift) +
                                   requantize((int32_t)y, b->multiplier, b->shift),
                               multiplier, shift);
        activate(&q, 1, stage);
        output[i] = (int8_t)q;
    }
}

arm_cmsis_nn_status arm_elementwise_add_s8(
    const int8_t *input_1_vect, const int8_t *input_2_vect, int32_t input_1_offset,
    int32_t input_1_mult, int32_t input_1_shift, int32_t input_2_offset, int32_t input_2_mult,
    int32_t input_2_shift, int32_t left_shift, int8_t *output, int32_t out_offset, int32_t out_mult,
    int32_t out_shift, int32_t out_activation_min, int32_t out_activation_max, int32_t block_size)
{
    const operand first = {input_1_vect, input_1_offset, input_1_mult, input_1_shift};
    const operand second = {input_2_vect, input_2_offset, input_2_mult, input_2_shift};
    const operand *half = is_half(&first) ? &first : &second;
    const operand *other = half == &first ? &second : &first;
    const output_stage stage = {.offset = out_offset,
                                .min = out_activation_min,
                                .max = out_activation_max,
                                .full_range = out_activation_min == INT8_MIN &&
                                              out_activation_max == INT8_MAX};

    NV_KERNEL_PATH("generic");
    if (!is_half(half) || left_shift < 1 || left_shift > 20 || out_shift >= 0 ||
        (other->shift >= 0 && !is_half(other)))
        add_any(&first, &second, left_shift, out_mult, out_shift, &stage, output, block_size);
    else if (is_half(other))
        add_to_half(true, half, other, left_shift, out_mult, out_shift, &stage, output, block_size);
    else
        add_to_half(false, half, other, left_shift, out_mult, out_shift, &stage, output,
                    block_size);
    return ARM_CMSIS_NN_SUCCESS;
}
