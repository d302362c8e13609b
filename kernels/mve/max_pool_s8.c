/* SPDX-License-Identifier: Apache-2.0 */
/* Maximum over a window, 16 channels at a time. */
#include "kernel_path.h"
#include "mve/pool.h"
#include <arm_mve.h>

static void max_of_window(const mve_pool_window *w, int8x16_t min, int8x16_t max, int8_t *out)
{
    for (int32_t c = 0; c < w->channels; c += 16) {
        const mve_pred16_t p = vctp8q((uint32_t)(w->channels - c));
        int8x16_t best = min;
        for (int32_t y = 0; y < w->rows; y++) {
            const int8_t *x = w->first + y * w->row_step + c;
            for (int32_t i = 0; i < w->columns; i++)
                best = vmaxq_s8(best, vldrbq_z_s8(x + i * w->channels, p));
        }
        vstrbq_p_s8(out + c, vminq_s8(best, max), p);
    }
}

arm_cmsis_nn_status arm_max_pool_s8(const cmsis_nn_context *ctx,
                                    const cmsis_nn_pool_params *pool_params,
                                    const cmsis_nn_dims *input_dims, const int8_t *input_data,
                                    const cmsis_nn_dims *filter_dims,
                                    const cmsis_nn_dims *output_dims, int8_t *output_data)
{
    const int8x16_t min = vdupq_n_s8((int8_t)pool_params->activation.min);
    const int8x16_t max = vdupq_n_s8((int8_t)pool_params->activation.max);
    const int32_t image = input_dims->h * input_dims->w * input_dims->c;

    (void)ctx;
    NV_KERNEL_PATH("generic");
    for (int32_t n = 0; n < input_dims->n; n++, input_data += image) {
        for (int32_t oy = 0; oy < output_dims->h; oy++) {
            for (int32_t ox = 0; ox < output_dims->w; ox++, output_data += input_dims->c) {
                const mve_pool_window w =
                    mve_pool_window_at(pool_params, input_dims, filter_dims, input_data, oy, ox);
                max_of_window(&w, min, max, output_data);
            }
        }
    }
    return ARM_CMSIS_NN_SUCCESS;
}
