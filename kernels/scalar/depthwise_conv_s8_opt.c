/* SPDX-License-Identifier: Apache-2.0 */
/* ch_mult 1, no dilation. Without SIMD the general kernel has nothing to gain from that. */
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include "path.h"

arm_cmsis_nn_status arm_depthwise_conv_s8_opt(
    const cmsis_nn_context *ctx, const cmsis_nn_dw_conv_params *dw_conv_params,
    const cmsis_nn_per_channel_quant_params *quant_params, const cmsis_nn_dims *input_dims,
    const int8_t *input_data, const cmsis_nn_dims *filter_dims, const int8_t *filter_data,
    const cmsis_nn_dims *bias_dims, const int32_t *bias_data, const cmsis_nn_dims *output_dims,
    int8_t *output_data)
{
    if (depthwise_path_of(dw_conv_params, input_dims, filter_dims, output_dims) == DEPTHWISE_ANY)
        return ARM_CMSIS_NN_ARG_ERROR;
    const arm_cmsis_nn_status status = arm_depthwise_conv_s8(
        ctx, dw_conv_params, quant_params, input_dims, input_data, filter_dims, filter_data,
        bias_dims, bias_data, output_dims, output_data);
    NV_KERNEL_PATH("depthwise_opt");
    return status;
}
