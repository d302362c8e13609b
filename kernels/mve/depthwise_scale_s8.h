/* SPDX-License-Identifier: Apache-2.0 */
/* Biases and scales of eight channels of a depthwise convolution: of int8. */
#ifndef NV_KERNELS_MVE_DEPTHWISE_SCALE_S8_H
#define NV_KERNELS_MVE_DEPTHWISE_SCALE_S8_H

#include "mve/requantize.h"

typedef struct mve_dw_scale {
    mve_scale even, odd;
} mve_dw_scale;

static inline mve_dw_scale mve_dw_scale_of(mve_pair multiplier, mve_pair shift, mve_pred16_t lanes)
{
    (void)lanes;
    return (mve_dw_scale){mve_scale_split(multiplier.even, shift.even),
                          mve_scale_split(multiplier.odd, shift.odd)};
}

static inline mve_pair mve_dw_biases(const int32_t *bias, int32_t count)
{
    return mve_load_pair(bias, count);
}

static inline mve_pair mve_dw_rescale(const mve_dw_scale *s, mve_pair acc, int32_t offset)
{
    return (mve_pair){vaddq_n_s32(mve_rescale(acc.even, s->even), offset),
                      vaddq_n_s32(mve_rescale(acc.odd, s->odd), offset)};
}

#endif
