/* SPDX-License-Identifier: Apache-2.0 */
/* A pixel of all channels, eight at a time: even and odd lanes widen to 32 bits apart. */
#ifndef NV_MVE_LEGACY_DEPTHWISE_LANES_H
#define NV_MVE_LEGACY_DEPTHWISE_LANES_H

#include "legacy/shift.h"
#include "legacy/depthwise_taps.h"
#include "mve/elements.h"

typedef struct eight {
    int32x4_t even, odd;
} eight;

static inline eight hwc_start_eight(const hwc_layer *l, int32_t channel, mve_pred16_t p)
{
    const int16x8_t bias = mve_load_eight(l->bias + channel, p);
    const int32_t half = shift_half(l->out_shift);
    const eight acc = {vshlq_r_s32(vmovlbq_s16(bias), l->bias_shift),
                       vshlq_r_s32(vmovltq_s16(bias), l->bias_shift)};

    return (eight){vaddq_n_s32(acc.even, half), vaddq_n_s32(acc.odd, half)};
}

static inline void hwc_end_eight(const hwc_layer *l, eight acc, element *out, mve_pred16_t p)
{
    int16x8_t y = vdupq_n_s16(0);

    y = vqmovnbq_s32(y, vshlq_r_s32(acc.even, -l->out_shift));
    y = vqmovntq_s32(y, vshlq_r_s32(acc.odd, -l->out_shift));
    y = vminq_s16(vmaxq_s16(y, vdupq_n_s16(ELEMENT_MIN)), vdupq_n_s16(ELEMENT_MAX));
    mve_store_eight(out, y, p);
}

NV_NOINLINE void hwc_channels(const hwc_layer *l, const hwc_taps *t, element *out)
{
    const int32_t step = t->step;

    for (int32_t channel = 0; channel < l->ch_out; channel += 8) {
        const mve_pred16_t p = vctp16q((uint32_t)(l->ch_out - channel));
        const element *x = t->x + channel;
        const weight *w = t->w + channel;
        eight acc = hwc_start_eight(l, channel, p);
        for (int32_t rows = t->rows; rows > 0; rows--, x += t->x_row, w += t->w_row)
            for (int32_t taps = t->columns; taps > 0; taps--, x += step, w += step) {
                const int16x8_t in = mve_load_eight(x, p), tap = mve_load_eight(w, p);
                acc.even = vaddq_s32(acc.even, vmullbq_int_s16(in, tap));
                acc.odd = vaddq_s32(acc.odd, vmulltq_int_s16(in, tap));
            }
        hwc_end_eight(l, acc, out + channel, p);
    }
}

static inline void hwc_depthwise_pixel(const hwc_layer *l, const hwc_window *w, element *out)
{
    const hwc_taps taps = hwc_taps_of(l, w);

    hwc_channels(l, &taps, out);
}

#endif
