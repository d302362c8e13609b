/* SPDX-License-Identifier: Apache-2.0 */
#include "legacy/core_convolve.h"

arm_cmsis_nn_status arm_convolve_1x1_HWC_q7_fast_nonsquare NV_HWC_NONSQUARE(int8_t)
{
    const hwc_layer layer = HWC_NONSQUARE_LAYER;

    (void)bufferB;
    if (ch_im_in % 4 != 0 || ch_im_out % 2 != 0 || dim_kernel_x != 1 || dim_kernel_y != 1 ||
        padding_x != 0 || padding_y != 0 || stride_x != 1 || stride_y != 1)
        return ARM_CMSIS_NN_ARG_ERROR;
    return hwc_convolve(&layer);
}
