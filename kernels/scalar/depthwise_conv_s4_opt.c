/* SPDX-License-Identifier: Apache-2.0 */
#define NV_PACKED_WEIGHTS
#include "depthwise_opt.h"
#include "nv/arm_nnfunctions.h"

arm_cmsis_nn_status arm_depthwise_conv_s4_opt(DEPTHWISE_PARAMS)
{
    return depthwise_opt(DEPTHWISE_ARGS,
                         arm_depthwise_conv_s4_opt_get_buffer_size(input_dims, filter_dims));
}
