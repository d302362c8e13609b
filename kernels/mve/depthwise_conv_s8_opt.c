/* SPDX-License-Identifier: Apache-2.0 */
/* The general kernel takes eight channels at a time already. */
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include "path.h"
#include "signature.h"

arm_cmsis_nn_status arm_depthwise_conv_s8_opt(DEPTHWISE_PARAMS)
{
    if (depthwise_path_of(DEPTHWISE_SIZE_ARGS) == DEPTHWISE_ANY)
        return ARM_CMSIS_NN_ARG_ERROR;
    const arm_cmsis_nn_status status = arm_depthwise_conv_s8(DEPTHWISE_ARGS);
    NV_KERNEL_PATH("depthwise_opt");
    return status;
}
