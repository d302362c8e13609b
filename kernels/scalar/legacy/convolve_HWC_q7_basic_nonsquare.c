/* SPDX-License-Identifier: Apache-2.0 */
#include "legacy/core_convolve.h"

arm_cmsis_nn_status arm_convolve_HWC_q7_basic_nonsquare NV_HWC_NONSQUARE(int8_t)
{
    const hwc_layer layer = HWC_NONSQUARE_LAYER;

    (void)bufferB;
    return hwc_convolve(&layer);
}
