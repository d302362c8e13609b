/* SPDX-License-Identifier: Apache-2.0 */
#include "nv/arm_nnfunctions.h"
#include "path.h"
#include "signature.h"

arm_cmsis_nn_status arm_depthwise_conv_wrapper_s8(DEPTHWISE_PARAMS)
{
    switch (depthwise_path_of(DEPTHWISE_SIZE_ARGS)) {
    case DEPTHWISE_3X3:
        return arm_depthwise_conv_3x3_s8(DEPTHWISE_ARGS);
    case DEPTHWISE_OPT:
        return arm_depthwise_conv_s8_opt(DEPTHWISE_ARGS);
    case DEPTHWISE_ANY:
        break;
    }
    return arm_depthwise_conv_s8(DEPTHWISE_ARGS);
}
