/* SPDX-License-Identifier: Apache-2.0 */
/* Stride 1: the pixels of all images are one run, four of them a product. */
#include "nv/arm_nnfunctions.h"
#include "dsp/gemm.h"
#include "kernel_path.h"
#include "path.h"

#include <stddef.h>

arm_cmsis_nn_status
arm_convolve_1x1_s8_fast(const cmsis_nn_context *ctx, const cmsis_nn_conv_params *conv_params,
                         const cmsis_nn_per_channel_quant_params *quant_params,
                         const cmsis_nn_dims *input_dims, const int8_t *input_data,
                         const cmsis_nn_dims *filter_dims, const int8_t *filter_data,
                         const cmsis_nn_dims *bias_dims, const int32_t *bias_data,
                         const cmsis_nn_dims *output_dims, int8_t *output_data)
{
    (void)bias_dims;
    if (ctx->buf == NULL || !is_unit(conv_params->stride) ||
        !is_pointwise(conv_params, filter_dims))
        return ARM_CMSIS_NN_ARG_ERROR;

    const int32_t depth = input_dims->c, channels = output_dims->c;
    const output_stage stage = output_stage_of(
        bias_data, quant_params->multiplier, quant_params->shift, true, conv_params->output_offset,
        conv_params->activation, channels, depth, INPUT_TIMES_WEIGHT);

    gemm_task task = {weights_of(filter_data), depth, channels, &stage, 0, output_data, channels};
    for (int32_t left = input_dims->n * input_dims->h * input_dims->w; left > 0; left -= COLUMNS) {
        const int n = (int)min_s32(left, COLUMNS);
        for (int i = 0; i < n; i++, input_data += depth)
            column_split(column_of(ctx->buf, i), input_data, depth, conv_params->input_offset);
        gemm(ctx->buf, n, &task);
        task.out += n * channels;
    }
    NV_KERNEL_PATH("conv_1x1");
    return ARM_CMSIS_NN_SUCCESS;
}
