/* SPDX-License-Identifier: Apache-2.0 */
/* Depthwise convolution with weights [ky][kx][channel]. */
#ifndef NV_KERNELS_LEGACY_DEPTHWISE_H
#define NV_KERNELS_LEGACY_DEPTHWISE_H

#if defined(__ARM_FEATURE_MVE)
#include "mve/legacy/depthwise_lanes.h"
#else
#include "legacy/depthwise_lanes.h"
#endif

static inline arm_cmsis_nn_status hwc_depthwise(const hwc_layer *l)
{
    element *out = l->out;

    if (l->ch_in != l->ch_out)
        return ARM_CMSIS_NN_ARG_ERROR;
    for (int32_t y = 0; y < l->output.y; y++)
        for (int32_t x = 0; x < l->output.x; x++, out += l->ch_out) {
            const hwc_window w = hwc_window_at(l, x, y);
            hwc_depthwise_pixel(l, &w, out);
        }
    return ARM_CMSIS_NN_SUCCESS;
}

#endif
