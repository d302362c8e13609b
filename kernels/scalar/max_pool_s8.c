/* SPDX-License-Identifier: Apache-2.0 */
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include "pool.h"

enum { LANES = 4 };

/* `lanes` (a constant) neighbouring channels. */
NV_INLINE void max_of(const int lanes, const pool_view *v, int32_t channel,
                      const cmsis_nn_activation *activation, int8_t *out)
{
    int32_t max[LANES] = {INT8_MIN, INT8_MIN, INT8_MIN, INT8_MIN};

    for (int32_t row = 0; row < v->rows; row++) {
        const int8_t *x = v->input + row * v->row_step + channel;
        for (int32_t n = v->columns; n > 0; n--, x += v->column_step) {
            NV_UNROLL(4)
            for (int i = 0; i < lanes; i++)
                max[i] = max_s32(max[i], x[i]);
        }
    }
    NV_UNROLL(4)
    for (int i = 0; i < lanes; i++)
        out[channel + i] = (int8_t)clamp_s32(max[i], activation->min, activation->max);
}

arm_cmsis_nn_status arm_max_pool_s8(const cmsis_nn_context *ctx,
                                    const cmsis_nn_pool_params *pool_params,
                                    const cmsis_nn_dims *input_dims, const int8_t *input_data,
                                    const cmsis_nn_dims *filter_dims,
                                    const cmsis_nn_dims *output_dims, int8_t *output_data)
{
    (void)ctx;
    if (input_dims->n < 1)
        return ARM_CMSIS_NN_ARG_ERROR;

    for (int32_t b = 0; b < input_dims->n; b++) {
        for (int32_t y = 0; y < output_dims->h; y++) {
            for (int32_t x = 0; x < output_dims->w; x++, output_data += output_dims->c) {
                const pool_view v = pool_at(pool_params, input_dims, filter_dims, input_data, y, x);
                int32_t channel = 0;
                for (; channel + LANES <= output_dims->c; channel += LANES)
                    max_of(LANES, &v, channel, &pool_params->activation, output_data);
                for (; channel < output_dims->c; channel++)
                    max_of(1, &v, channel, &pool_params->activation, output_data);
            }
        }
        input_data += input_dims->h * input_dims->w * input_dims->c;
    }
    NV_KERNEL_PATH("generic");
    return ARM_CMSIS_NN_SUCCESS;
}
