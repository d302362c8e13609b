/* SPDX-License-Identifier: Apache-2.0 */
/* Firmware passes no scratch here: what the kernel for any window would keep there fits the stack.
 */
#include "core_taps.h"
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include "path.h"

arm_cmsis_nn_status arm_depthwise_conv_3x3_s8(
    const cmsis_nn_context *ctx, const cmsis_nn_dw_conv_params *dw_conv_params,
    const cmsis_nn_per_channel_quant_params *quant_params, const cmsis_nn_dims *input_dims,
    const int8_t *input_data, const cmsis_nn_dims *filter_dims, const int8_t *filter_data,
    const cmsis_nn_dims *bias_dims, const int32_t *bias_data, const cmsis_nn_dims *output_dims,
    int8_t *output_data)
{
    (void)ctx;
    if (depthwise_path_of(dw_conv_params, input_dims, filter_dims, output_dims) != DEPTHWISE_3X3)
        return ARM_CMSIS_NN_ARG_ERROR;

    lane_weights room[3 * 3];
    const cmsis_nn_context own = {room, sizeof room};
    const arm_cmsis_nn_status status = arm_depthwise_conv_s8_opt(
        &own, dw_conv_params, quant_params, input_dims, input_data, filter_dims, filter_data,
        bias_dims, bias_data, output_dims, output_data);
    NV_KERNEL_PATH("depthwise_3x3");
    return status;
}
