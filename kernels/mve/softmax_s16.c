/* SPDX-License-Identifier: Apache-2.0 */
/* Four values at a time: their samples are gathered. */
#include "softmax_s16.h"
#include "kernel_path.h"
#include "mve/elementwise.h"
#include "nv/arm_nnfunctions.h"

#include <stddef.h>

static int32_t max_of_row(const int16_t *input, int32_t n)
{
    int16_t max = INT16_MIN;

    for (int32_t i = 0; i < n; i += 8) {
        const mve_pred16_t p = vctp16q((uint32_t)(n - i));
        max = vmaxvq_p_s16(max, vldrhq_z_s16(input + i, p), p);
    }
    return max;
}

/* look_up of four. */
static inline int32x4_t look_up_four(const int16_t *table, int32x4_t x, mve_pred16_t p)
{
    const int32x4_t rest = vandq_s32(x, vdupq_n_s32(0x7f));
    const uint32x4_t at = vreinterpretq_u32_s32(vaddq_n_s32(vshrq_n_s32(x, 7), 256));
    const int32x4_t here = vldrhq_gather_shifted_offset_z_s32(table, at, p);
    const int32x4_t next = vldrhq_gather_shifted_offset_z_s32(table + 1, at, p);
    const int32x4_t slope = vmovlbq_s16(vreinterpretq_s16_s32(vsubq_s32(next, here)));
    const int32x4_t step = vrshrq_n_s32(vmulq_s32(slope, rest), 7);
    return vmovlbq_s16(vreinterpretq_s16_s32(vaddq_s32(here, step)));
}

static inline int32x4_t clamp_four(int32x4_t x, int32_t min, int32_t max)
{
    return vminq_s32(vmaxq_s32(x, vdupq_n_s32(min)), vdupq_n_s32(max));
}

static void softmax_row(const int16_t *input, int32_t n, mve_scale_all to_table,
                        const cmsis_nn_softmax_lut_s16 *tables, int16_t *output)
{
    const int32_t max = max_of_row(input, n);
    int32_t sum = 0;

    for (int32_t i = 0; i < n; i += 4) {
        const mve_pred16_t p = vctp32q((uint32_t)(n - i));
        const int32x4_t below = vsubq_n_s32(vldrhq_z_s32(input + i, p), max);
        const int32x4_t x = vaddq_n_s32(mve_rescale_all(below, to_table), INT16_MAX);
        const int32x4_t e = look_up_four(tables->exp_lut, clamp_four(x, INT16_MIN, INT16_MAX), p);
        vstrhq_p_s32(output + i, e, p);
        sum = vaddvaq_p_s32(sum, e, p);
    }

    const share_scale scale = share_scale_of(tables->one_by_one_lut, sum);
    for (int32_t i = 0; i < n; i += 4) {
        const mve_pred16_t p = vctp32q((uint32_t)(n - i));
        const int32x4_t y = vmulq_n_s32(vldrhq_z_s32(output + i, p), scale.reciprocal);
        vstrhq_p_s32(output + i, clamp_four(vrshlq_n_s32(y, -scale.right), 0, INT16_MAX), p);
    }
}

arm_cmsis_nn_status arm_softmax_s16(const int16_t *input, int32_t num_rows, int32_t row_size,
                                    int32_t mult, int32_t shift,
                                    const cmsis_nn_softmax_lut_s16 *softmax_params, int16_t *output)
{
    const mve_scale_all to_table = mve_scale_all_of(0, mult, shift);

    if (softmax_params->exp_lut == NULL || softmax_params->one_by_one_lut == NULL)
        return ARM_CMSIS_NN_ARG_ERROR;
    for (int32_t row = 0; row < num_rows; row++, input += row_size, output += row_size)
        softmax_row(input, row_size, to_table, softmax_params, output);
    NV_KERNEL_PATH("generic");
    return ARM_CMSIS_NN_SUCCESS;
}
