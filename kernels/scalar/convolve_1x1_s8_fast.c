/* SPDX-License-Identifier: Apache-2.0 */
/* Stride 1: the pixels of all images are one run. */
#include "nv/arm_nnfunctions.h"
#include "kernel_path.h"
#include "path.h"
#include "pointwise.h"

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

    const pointwise p = {
        .input = input_data,
        .depth = input_dims->c,
        .pixel_step = input_dims->c,
        .rows = 1,
        .row_pixels = input_dims->n * input_dims->h * input_dims->w,
        .input_offset = conv_params->input_offset,
        .filter = weights_of(filter_data),
        .output = output_data,
        .channels = output_dims->c,
        .stage = output_stage_of(bias_data, quant_params->multiplier, quant_params->shift, true,
                                 conv_params->output_offset, conv_params->activation,
                                 output_dims->c, input_dims->c, INPUT_TIMES_WEIGHT)};
    pointwise_run(&p);
    NV_KERNEL_PATH("conv_1x1");
    return ARM_CMSIS_NN_SUCCESS;
}
