/* SPDX-License-Identifier: Apache-2.0 */
#include "nv/arm_nnfunctions.h"
#include "sizes.h"

int32_t arm_depthwise_conv_wrapper_s8_get_buffer_size(const cmsis_nn_dw_conv_params *dw_conv_params,
                                                      const cmsis_nn_dims *input_dims,
                                                      const cmsis_nn_dims *filter_dims,
                                                      const cmsis_nn_dims *output_dims)
{
    return NV_CORE(scratch_depthwise_conv_wrapper_s8)(dw_conv_params, input_dims, filter_dims,
                                                      output_dims);
}

int32_t arm_depthwise_conv_wrapper_s8_get_buffer_size_dsp(
    const cmsis_nn_dw_conv_params *dw_conv_params, const cmsis_nn_dims *input_dims,
    const cmsis_nn_dims *filter_dims, const cmsis_nn_dims *output_dims)
{
    return dsp_scratch_depthwise_conv_wrapper_s8(dw_conv_params, input_dims, filter_dims,
                                                 output_dims);
}

int32_t arm_depthwise_conv_wrapper_s8_get_buffer_size_mve(
    const cmsis_nn_dw_conv_params *dw_conv_params, const cmsis_nn_dims *input_dims,
    const cmsis_nn_dims *filter_dims, const cmsis_nn_dims *output_dims)
{
    return mve_scratch_depthwise_conv_wrapper_s8(dw_conv_params, input_dims, filter_dims,
                                                 output_dims);
}

int32_t arm_depthwise_conv_s8_opt_get_buffer_size(const cmsis_nn_dims *input_dims,
                                                  const cmsis_nn_dims *filter_dims)
{
    return NV_CORE(scratch_depthwise_conv_s8_opt)(input_dims, filter_dims);
}
