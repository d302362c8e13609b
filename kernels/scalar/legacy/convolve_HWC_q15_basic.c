/* SPDX-License-Identifier: Apache-2.0 */
#define NV_WIDE_WEIGHTS
#include "element_s16.h"

#include "legacy/core_convolve.h"

arm_cmsis_nn_status arm_convolve_HWC_q15_basic NV_HWC_SQUARE(int16_t)
{
    const hwc_layer layer = HWC_SQUARE_LAYER;

    (void)bufferB;
    return hwc_convolve(&layer);
}
