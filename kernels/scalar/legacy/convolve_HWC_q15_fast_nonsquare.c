/* SPDX-License-Identifier: Apache-2.0 */
#define NV_WIDE_WEIGHTS
#include "element_s16.h"

#include "legacy/core_convolve.h"

arm_cmsis_nn_status arm_convolve_HWC_q15_fast_nonsquare NV_HWC_NONSQUARE(int16_t)
{
    const hwc_layer layer = HWC_NONSQUARE_LAYER;

    (void)bufferB;
    if (ch_im_in % 2 != 0 || ch_im_out % 2 != 0)
        return ARM_CMSIS_NN_ARG_ERROR;
    return hwc_convolve(&layer);
}
