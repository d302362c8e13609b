/* SPDX-License-Identifier: Apache-2.0 */
#include "nv/arm_nnfunctions.h"
#include "signature.h"
#include "sizes.h"

int32_t arm_depthwise_conv_fast_s16_get_buffer_size(const cmsis_nn_dims *input_dims,
                                                    const cmsis_nn_dims *filter_dims)
{
    (void)input_dims;
    return NV_CORE(scratch_depthwise_conv_fast_s16)(filter_dims);
}

int32_t arm_depthwise_conv_wrapper_s16_get_buffer_size(DEPTHWISE_SIZE_PARAMS)
{
    return NV_CORE(scratch_depthwise_conv_wrapper_s16)(DEPTHWISE_SIZE_ARGS);
}

int32_t arm_depthwise_conv_wrapper_s16_get_buffer_size_dsp(DEPTHWISE_SIZE_PARAMS)
{
    return dsp_scratch_depthwise_conv_wrapper_s16(DEPTHWISE_SIZE_ARGS);
}

int32_t arm_depthwise_conv_wrapper_s16_get_buffer_size_mve(DEPTHWISE_SIZE_PARAMS)
{
    return mve_scratch_depthwise_conv_wrapper_s16(DEPTHWISE_SIZE_ARGS);
}
