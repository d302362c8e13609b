/* SPDX-License-Identifier: Apache-2.0 */
/* Mean over a window, four channels at a time; taps in the padding do not count. */
#include "kernel_path.h"
#include "mve/pool.h"
#include <arm_mve.h>

/* sum / count, half away from zero. */
static inline int32_t rounded_quotient(int32_t sum, int32_t count)
{
    return (sum > 0 ? sum + count / 2 : sum - count / 2) / count;
}

static int32x4_t sum_of_window(const mve_pool_window *w, int32_t channel, mve_pred16_t p)
{
    int32x4_t sum = vdupq_n_s32(0);

    for (int32_t y = 0; y < w->rows; y++) {
        const int8_t *x = w->first + y * w->row_step + channel;
        for (int32_t i = 0; i < w->columns; i++)
            sum = vaddq_s32(sum, vldrbq_z_s32(x + i * w->channels, p));
    }
    return sum;
}

static void mean_of_window(const mve_pool_window *w, cmsis_nn_activation range, int8_t *out)
{
    const int32_t count = w->rows * w->columns;

    for (int32_t c = 0; c < w->channels; c += 4) {
        const mve_pred16_t p = vctp32q((uint32_t)(w->channels - c));
        const int32x4_t sum = sum_of_window(w, c, p);
        int32x4_t mean = vdupq_n_s32(rounded_quotient(vgetq_lane_s32(sum, 0), count));
        mean = vsetq_lane_s32(rounded_quotient(vgetq_lane_s32(sum, 1), count), mean, 1);
        mean = vsetq_lane_s32(rounded_quotient(vgetq_lane_s32(sum, 2), count), mean, 2);
        mean = vsetq_lane_s32(rounded_quotient(vgetq_lane_s32(sum, 3), count), mean, 3);
        mean = vmaxq_s32(mean, vdupq_n_s32(range.min));
        vstrbq_p_s32(out + c, vminq_s32(mean, vdupq_n_s32(range.max)), p);
    }
}

arm_cmsis_nn_status arm_avgpool_s8(const cmsis_nn_context *ctx,
                                   const cmsis_nn_pool_params *pool_params,
                                   const cmsis_nn_dims *input_dims, const int8_t *input_data,
                                   const cmsis_nn_dims *filter_dims,
                                   const cmsis_nn_dims *output_dims, int8_t *output_data)
{
    const int32_t image = input_dims->h * input_dims->w * input_dims->c;

    (void)ctx;
    NV_KERNEL_PATH("generic");
    for (int32_t n = 0; n < input_dims->n; n++, input_data += image) {
        for (int32_t oy = 0; oy < output_dims->h; oy++) {
            for (int32_t ox = 0; ox < output_dims->w; ox++, output_data += input_dims->c) {
                const mve_pool_window w =
                    mve_pool_window_at(pool_params, input_dims, filter_dims, input_data, oy, ox);
                if (w.rows <= 0 || w.columns <= 0)
                    return ARM_CMSIS_NN_ARG_ERROR;
                mean_of_window(&w, pool_params->activation, output_data);
            }
        }
    }
    return ARM_CMSIS_NN_SUCCESS;
}
