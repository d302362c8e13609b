/* SPDX-License-Identifier: Apache-2.0 */
/* 1x1 convolution, stride 1: all pixels of all batches are the columns of one matrix product. */
#include "kernel_path.h"
#include "mve/rows.h"
#include "nv/arm_nnfunctions.h"
#include "path.h"

arm_cmsis_nn_status
arm_convolve_1x1_s8_fast(const cmsis_nn_context *ctx, const cmsis_nn_conv_params *conv_params,
                         const cmsis_nn_per_channel_quant_params *quant_params,
                         const cmsis_nn_dims *input_dims, const int8_t *input_data,
                         const cmsis_nn_dims *filter_dims, const int8_t *filter_data,
                         const cmsis_nn_dims *bias_dims, const int32_t *bias_data,
                         const cmsis_nn_dims *output_dims, int8_t *output_data)
{
    (void)ctx, (void)bias_dims;
    if (!is_unit(conv_params->stride) || !is_pointwise(conv_params, filter_dims))
        return ARM_CMSIS_NN_ARG_ERROR;
    NV_KERNEL_PATH("conv_1x1");

    const int32_t depth = input_dims->c;
    int32_t start[MVE_ROWS_STRIP];
    mve_rows rows = {.depth = depth,
                     .offset = conv_params->output_offset,
                     .activation = conv_params->activation,
                     .out_stride = output_dims->c,
                     .start = start};

    for (int32_t channel = 0; channel < output_dims->c; channel += rows.channels) {
        const int32_t left = output_dims->c - channel;
        rows.channels = left < MVE_ROWS_STRIP ? left : MVE_ROWS_STRIP;
        rows.weights = filter_data + channel * depth;
        rows.multiplier = quant_params->multiplier + channel;
        rows.shift = quant_params->shift + channel;
        mve_row_starts(rows.weights, rows.depth, rows.channels, conv_params->input_offset,
                       bias_data == NULL ? NULL : bias_data + channel, start);
        mve_rows_product(&rows, input_data, depth, input_dims->n * input_dims->h * input_dims->w,
                         output_data + channel);
    }
    return ARM_CMSIS_NN_SUCCESS;
}
