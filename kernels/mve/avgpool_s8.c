/* SPDX-License-Identifier: Apache-2.0 */
/* Mean over a window, eight channels at a time; taps in the padding do not count. */
#include "kernel_path.h"
#include "mve/pool.h"
#include <arm_mve.h>

/* sum / count, half away from zero. */
static inline int32_t rounded_quotient(int32_t sum, int32_t count)
{
    return (sum > 0 ? sum + count / 2 : sum - count / 2) / count;
}

static int32x4_t rounded_quotients(int32x4_t sum, int32_t count)
{
    int32x4_t q = vdupq_n_s32(rounded_quotient(vgetq_lane_s32(sum, 0), count));
    q = vsetq_lane_s32(rounded_quotient(vgetq_lane_s32(sum, 1), count), q, 1);
    q = vsetq_lane_s32(rounded_quotient(vgetq_lane_s32(sum, 2), count), q, 2);
    return vsetq_lane_s32(rounded_quotient(vgetq_lane_s32(sum, 3), count), q, 3);
}

/* Sum of `pixels` pixels, at most FIT: so many int8 fit into 16 bits. */
enum { FIT = 256 };

static inline int16x8_t sum_of_pixels(const int8_t *x, int32_t step, int32_t pixels, mve_pred16_t p)
{
    int16x8_t sum = vdupq_n_s16(0);

    for (; pixels > 0; pixels--, x += step)
        sum = vaddq_s16(sum, vldrbq_z_s16(x, p));
    return sum;
}

static void mean_of_window(const mve_pool_window *w, cmsis_nn_activation range, int8_t *out)
{
    const int32_t count = w->rows * w->columns;

    for (int32_t c = 0; c < w->channels; c += 8) {
        const mve_pred16_t p = vctp16q((uint32_t)(w->channels - c));
        int32x4_t even = vdupq_n_s32(0), odd = vdupq_n_s32(0); /* channels */
        for (int32_t y = 0; y < w->rows; y++) {
            const int8_t *x = w->first + y * w->row_step + c;
            for (int32_t i = 0; i < w->columns; i += FIT) {
                const int16x8_t sum = sum_of_pixels(x + i * w->channels, w->channels,
                                                    mve_min(w->columns - i, FIT), p);
                even = vaddq_s32(even, vmovlbq_s16(sum));
                odd = vaddq_s32(odd, vmovltq_s16(sum));
            }
        }
        int16x8_t mean = vmovnbq_s32(vdupq_n_s16(0), rounded_quotients(even, count));
        mean = vmovntq_s32(mean, rounded_quotients(odd, count));
        mean = vmaxq_s16(mean, vdupq_n_s16((int16_t)range.min));
        vstrbq_p_s16(out + c, vminq_s16(mean, vdupq_n_s16((int16_t)range.max)), p);
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
