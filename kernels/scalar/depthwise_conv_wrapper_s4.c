/* SPDX-License-Identifier: Apache-2.0 */
#include "nv/arm_nnfunctions.h"
#include "path.h"
#include "signature.h"

arm_cmsis_nn_status arm_depthwise_conv_wrapper_s4(DEPTHWISE_PARAMS)
{
    if (depthwise_path_of(DEPTHWISE_SIZE_ARGS) == DEPTHWISE_ANY)
        return arm_depthwise_conv_s4(DEPTHWISE_ARGS);
    return arm_depthwise_conv_s4_opt(DEPTHWISE_ARGS);
}
