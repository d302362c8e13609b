/* SPDX-License-Identifier: Apache-2.0 */
#include "legacy/core_convolve.h"

arm_cmsis_nn_status arm_convolve_HWC_q7_fast NV_HWC_SQUARE(int8_t)
{
    const hwc_layer layer = HWC_SQUARE_LAYER;

    (void)bufferB;
    if (ch_im_in % 4 != 0 || ch_im_out % 2 != 0)
        return ARM_CMSIS_NN_ARG_ERROR;
    return hwc_convolve(&layer);
}
