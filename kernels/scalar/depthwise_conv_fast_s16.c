/* SPDX-License-Identifier: Apache-2.0 */
#include "element_s16.h"
#include "depthwise_opt.h"
#include "nv/arm_nnfunctions.h"

arm_cmsis_nn_status arm_depthwise_conv_fast_s16(DEPTHWISE_PARAMS)
{
    return depthwise_opt(DEPTHWISE_ARGS,
                         arm_depthwise_conv_fast_s16_get_buffer_size(input_dims, filter_dims));
}
