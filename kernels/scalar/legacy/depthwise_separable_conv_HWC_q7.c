/* SPDX-License-Identifier: Apache-2.0 */
#include "legacy/depthwise.h"

arm_cmsis_nn_status arm_depthwise_separable_conv_HWC_q7 NV_HWC_SQUARE(int8_t)
{
    const hwc_layer layer = HWC_SQUARE_LAYER;

    (void)bufferB;
    return hwc_depthwise(&layer);
}
