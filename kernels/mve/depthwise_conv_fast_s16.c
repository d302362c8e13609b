/* SPDX-License-Identifier: Apache-2.0 */
/* The general kernel takes eight channels at a time already. */
#include "element_s16.h"
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include "path.h"
#include "signature.h"

arm_cmsis_nn_status arm_depthwise_conv_fast_s16(DEPTHWISE_PARAMS)
{
    if (!is_depthwise_fast_s16(DEPTHWISE_SIZE_ARGS))
        return ARM_CMSIS_NN_ARG_ERROR;
    const arm_cmsis_nn_status status = arm_depthwise_conv_s16(DEPTHWISE_ARGS);
    NV_KERNEL_PATH("depthwise_fast");
    return status;
}
