/* SPDX-License-Identifier: Apache-2.0 */
/* Any stride: an image at a time. */
#include "nv/arm_nnfunctions.h"
#include "kernel_path.h"
#include "path.h"
#include "pointwise.h"

arm_cmsis_nn_status arm_convolve_1x1_s8(const cmsis_nn_context *ctx,
                                        const cmsis_nn_conv_params *conv_params,
                                        const cmsis_nn_per_channel_quant_params *quant_params,
                                        const cmsis_nn_dims *input_dims, const int8_t *input_data,
                                        const cmsis_nn_dims *filter_dims, const int8_t *filter_data,
                                        const cmsis_nn_dims *bias_dims, const int32_t *bias_data,
                                        const cmsis_nn_dims *output_dims, int8_t *output_data)
{
    (void)ctx, (void)bias_dims;
    if (!is_pointwise(conv_params, filter_dims))
        return ARM_CMSIS_NN_ARG_ERROR;

    pointwise p = {.input = input_data,
                   .depth = input_dims->c,
                   .row_step = conv_params->stride.h * input_dims->w * input_dims->c,
                   .pixel_step = conv_params->stride.w * input_dims->c,
                   .rows = output_dims->h,
                   .row_pixels = output_dims->w,
                   .input_offset = conv_params->input_offset,
                   .filter = weights_of(filter_data),
                   .output = output_data,
                   .channels = output_dims->c,
                   .stage =
                       output_stage_of(bias_data, quant_params->multiplier, quant_params->shift,
                                       true, conv_params->output_offset, conv_params->activation,
                                       output_dims->c, input_dims->c, INPUT_TIMES_WEIGHT)};
    for (int32_t b = 0; b < input_dims->n; b++) {
        pointwise_run(&p);
        p.input += input_dims->h * input_dims->w * input_dims->c;
        p.output += output_dims->h * output_dims->w * output_dims->c;
    }
    NV_KERNEL_PATH("conv_1x1");
    return ARM_CMSIS_NN_SUCCESS;
}
