/* SPDX-License-Identifier: Apache-2.0 */
#define NV_WIDE_WEIGHTS
#include "element_s16.h"

#include "legacy/core_convolve.h"

/* With DSP the original took pixels by twos and refused an odd row. */
#if defined(__ARM_FEATURE_DSP)
enum { OUTPUT_STEP = 2 };
#else
enum { OUTPUT_STEP = 1 };
#endif

arm_cmsis_nn_status arm_convolve_HWC_q15_fast NV_HWC_SQUARE(int16_t)
{
    const hwc_layer layer = HWC_SQUARE_LAYER;

    (void)bufferB;
    if (ch_im_in % 2 != 0 || ch_im_out % 2 != 0 || dim_im_out % OUTPUT_STEP != 0)
        return ARM_CMSIS_NN_ARG_ERROR;
    return hwc_convolve(&layer);
}
