/* SPDX-License-Identifier: Apache-2.0 */
/* A pixel of all channels, by blocks of neighbouring ones. */
#ifndef NV_KERNELS_LEGACY_DEPTHWISE_LANES_H
#define NV_KERNELS_LEGACY_DEPTHWISE_LANES_H

#include "legacy/shift.h"
#include "core_taps.h"
#include "legacy/layer.h"

/* `lanes` (1 or LANES) channels of a pixel. */
NV_INLINE void hwc_lanes(const int lanes, const hwc_layer *l, const hwc_window *w, int32_t channel,
                         element *out)
{
    const int32_t step = l->ch_in;
    int32_t acc[LANES];

    for (int i = 0; i < lanes; i++)
        acc[i] = shift_start(l->bias[channel + i], l->bias_shift, l->out_shift);
    for (int32_t row = w->y.begin; row < w->y.end; row++) {
        const element *x = l->in + hwc_pixel(l, w, row) * step + channel;
        weights at = weights_of(l->weights + hwc_place(l, w, row) * step + channel);
        for (int32_t taps = w->x.end - w->x.begin; taps > 0; taps--) {
            sum_tap(lanes, 1, x, 0, at, acc);
            x += step;
            at = weights_next(at, step);
        }
    }
    for (int i = 0; i < lanes; i++)
        out[channel + i] = shift_end(acc[i], l->out_shift);
}

static inline void hwc_depthwise_pixel(const hwc_layer *l, const hwc_window *w, element *out)
{
    int32_t channel = 0;

    for (; channel + LANES <= l->ch_out; channel += LANES)
        hwc_lanes(LANES, l, w, channel, out);
    for (; channel < l->ch_out; channel++)
        hwc_lanes(1, l, w, channel, out);
}

#endif
