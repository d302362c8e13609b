/* SPDX-License-Identifier: Apache-2.0 */
#include "softmax_s16.h"
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"

#include <stddef.h>

static void softmax_row(const int16_t *input, int32_t n, int32_t mult, int32_t shift,
                        const cmsis_nn_softmax_lut_s16 *tables, int16_t *output)
{
    int32_t max = INT16_MIN, sum = 0;

    for (int32_t i = 0; i < n; i++)
        max = max_s32(max, input[i]);
    for (int32_t i = 0; i < n; i++) {
        const uint32_t x = (uint32_t)requantize(input[i] - max, mult, shift) + INT16_MAX;
        output[i] = (int16_t)look_up(tables->exp_lut, clamp_s32((int32_t)x, INT16_MIN, INT16_MAX));
        sum += output[i];
    }

    const share_scale scale = share_scale_of(tables->one_by_one_lut, sum);
    const int32_t half = 1 << (scale.right - 1);
    for (int32_t i = 0; i < n; i++)
        output[i] =
            (int16_t)clamp_s32((output[i] * scale.reciprocal + half) >> scale.right, 0, INT16_MAX);
}

arm_cmsis_nn_status arm_softmax_s16(const int16_t *input, int32_t num_rows, int32_t row_size,
                                    int32_t mult, int32_t shift,
                                    const cmsis_nn_softmax_lut_s16 *softmax_params, int16_t *output)
{
    if (softmax_params->exp_lut == NULL || softmax_params->one_by_one_lut == NULL)
        return ARM_CMSIS_NN_ARG_ERROR;
    for (int32_t row = 0; row < num_rows; row++, input += row_size, output += row_size)
        softmax_row(input, row_size, mult, shift, softmax_params, output);
    NV_KERNEL_PATH("generic");
    return ARM_CMSIS_NN_SUCCESS;
}
