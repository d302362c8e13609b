/* SPDX-License-Identifier: Apache-2.0 */
#include "element_s16.h"
#include "nv/arm_nnfunctions.h"
#include "path.h"
#include "signature.h"

arm_cmsis_nn_status arm_depthwise_conv_wrapper_s16(DEPTHWISE_PARAMS)
{
    return is_depthwise_fast_s16(DEPTHWISE_SIZE_ARGS) ? arm_depthwise_conv_fast_s16(DEPTHWISE_ARGS)
                                                      : arm_depthwise_conv_s16(DEPTHWISE_ARGS);
}
