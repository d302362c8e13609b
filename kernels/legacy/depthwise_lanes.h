/* SPDX-License-Identifier: Apache-2.0 */
/* A pixel of all channels, by blocks of neighbouring ones. */
#ifndef NV_KERNELS_LEGACY_DEPTHWISE_LANES_H
#define NV_KERNELS_LEGACY_DEPTHWISE_LANES_H

#include "legacy/shift.h"
#include "core_taps.h"
#include "legacy/depthwise_taps.h"

/* `lanes` (1 or LANES) channels of a pixel. */
NV_INLINE void hwc_lanes(const int lanes, const hwc_layer *l, const hwc_taps *t, int32_t channel,
                         element *out)
{
    const element *x = t->x + channel;
    weights w = weights_of(t->w + channel);
    const int32_t step = t->step;
    int32_t acc[LANES];

    NV_UNROLL(4)
    for (int i = 0; i < lanes; i++)
        acc[i] = shift_start(l->bias[channel + i], l->bias_shift, l->out_shift);
    for (int32_t rows = t->rows; rows > 0; rows--, x += t->x_row) {
        NV_KEEP_ROLLED
        for (int32_t taps = t->columns; taps > 0; taps--) {
            sum_tap(lanes, 1, x, 0, w, acc);
            x += step;
            w = weights_next(w, step);
        }
        w = weights_next(w, t->w_row);
    }
    NV_UNROLL(4)
    for (int i = 0; i < lanes; i++)
        out[channel + i] = shift_end(acc[i], l->out_shift);
}

/* Out of line: the loops have all registers. */
NV_NOINLINE void hwc_four(const hwc_layer *l, const hwc_taps *t, element *out)
{
    for (int32_t channel = 0; channel + LANES <= l->ch_out; channel += LANES)
        hwc_lanes(LANES, l, t, channel, out);
}

static inline void hwc_depthwise_pixel(const hwc_layer *l, const hwc_window *w, element *out)
{
    const hwc_taps taps = hwc_taps_of(l, w);

    hwc_four(l, &taps, out);
    for (int32_t channel = l->ch_out / LANES * LANES; channel < l->ch_out; channel++)
        hwc_lanes(1, l, &taps, channel, out);
}

#endif
