/* SPDX-License-Identifier: Apache-2.0 */
#include "element_s16.h"
#include "core_depthwise_any.h"
#include "nv/arm_nnfunctions.h"

arm_cmsis_nn_status arm_depthwise_conv_s16(DEPTHWISE_PARAMS)
{
    return depthwise_any(DEPTHWISE_ARGS);
}
