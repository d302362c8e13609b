/* SPDX-License-Identifier: Apache-2.0 */
#include "legacy/core_convolve.h"

arm_cmsis_nn_status arm_convolve_HWC_q7_basic NV_HWC_SQUARE(int8_t)
{
    const hwc_layer layer = HWC_SQUARE_LAYER;

    (void)bufferB;
    return hwc_convolve(&layer);
}
