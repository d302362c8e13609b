/* SPDX-License-Identifier: Apache-2.0 */
/* 1x1 convolution with any stride: a row of pixels at a time, straight from the input. */
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include "path.h"

#include <stddef.h>

arm_cmsis_nn_status arm_convolve_1x1_s8(const cmsis_nn_context *ctx,
                                        const cmsis_nn_conv_params *conv_params,
                                        const cmsis_nn_per_channel_quant_params *quant_params,
                                        const cmsis_nn_dims *input_dims, const int8_t *input_data,
                                        const cmsis_nn_dims *filter_dims, const int8_t *filter_data,
                                        const cmsis_nn_dims *bias_dims, const int32_t *bias_data,
                                        const cmsis_nn_dims *output_dims, int8_t *output_data)
{
    if (!is_pointwise(conv_params, filter_dims))
        return ARM_CMSIS_NN_ARG_ERROR;
    const arm_cmsis_nn_status status =
        arm_convolve_s8(ctx, conv_params, quant_params, input_dims, input_data, filter_dims,
                        filter_data, bias_dims, bias_data, NULL, output_dims, output_data);
    NV_KERNEL_PATH("conv_1x1");
    return status;
}
