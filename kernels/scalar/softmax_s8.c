/* SPDX-License-Identifier: Apache-2.0 */
#include "exp_s32.h"
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"

enum { ACCUM_BITS = 12, OUTPUT_BITS = 8 }; /* integer bits of the sum; bits of an output */

/* exp of a difference that is at least diff_min, Q0.31. */
static inline int32_t exp_of(int32_t difference, int32_t mult, int32_t shift)
{
    return exp_negative(doubling_high_product((int32_t)((uint32_t)difference << shift), mult));
}

static void softmax_row(const int8_t *input, int32_t n, int32_t mult, int32_t shift,
                        int32_t diff_min, int8_t *output)
{
    int32_t max = INT8_MIN, sum = 0;

    for (int32_t i = 0; i < n; i++)
        max = max_s32(max, input[i]);
    for (int32_t i = 0; i < n; i++)
        if (input[i] - max >= diff_min)
            sum += rounding_shift_right(exp_of(input[i] - max, mult, shift), ACCUM_BITS);

    /* sum = (1 + fraction) * 2^(bits over unit), and the reciprocal of that. */
    const int32_t headroom = __builtin_clz((uint32_t)sum);
    const int32_t fraction = (int32_t)(((uint32_t)sum << headroom) - (UINT32_C(1) << 31));
    const int32_t scale = one_over_one_plus(fraction);
    const int32_t exponent = ACCUM_BITS - headroom + 31 - OUTPUT_BITS;

    for (int32_t i = 0; i < n; i++) {
        const int32_t difference = input[i] - max;
        int32_t q = 0;
        /* Of a sum of 2^9 and more, no share reaches half an output step. */
        if (difference >= diff_min && exponent < 32)
            q = rounding_shift_right(doubling_high_product(scale, exp_of(difference, mult, shift)),
                                     exponent);
        output[i] = (int8_t)clamp_s32(q + INT8_MIN, INT8_MIN, INT8_MAX);
    }
}

void arm_softmax_s8(const int8_t *input, int32_t num_rows, int32_t row_size, int32_t mult,
                    int32_t shift, int32_t diff_min, int8_t *output)
{
    for (int32_t row = 0; row < num_rows; row++, input += row_size, output += row_size)
        softmax_row(input, row_size, mult, shift, diff_min, output);
    NV_KERNEL_PATH("generic");
}
