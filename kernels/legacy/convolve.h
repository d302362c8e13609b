/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Convolution straight from the image: a row of the window is one run of memory, in the image and
 * in the filter, so that no column needs to be gathered and bufferA stays untouched.
 */
#ifndef NV_KERNELS_LEGACY_CONVOLVE_H
#define NV_KERNELS_LEGACY_CONVOLVE_H

#include "legacy/shift.h"
#include "legacy/core_dots.h"
#include "legacy/layer.h"

/* `rows` channels of `inputs` neighbouring pixels, whose windows have the same taps inside. */
NV_INLINE void hwc_outputs(const int rows, const int inputs, const hwc_layer *l,
                           const hwc_window *w, int32_t channel, element *out)
{
    const int32_t filter = l->kernel.x * l->kernel.y * l->ch_in;
    const int32_t run = (w->x.end - w->x.begin) * l->ch_in;
    int32_t acc[DOT_INPUTS][DOT_ROWS];

    NV_UNROLL(2)
    for (int i = 0; i < inputs; i++) {
        NV_UNROLL(4)
        for (int r = 0; r < rows; r++)
            acc[i][r] = shift_start(l->bias[channel + r], l->bias_shift, l->out_shift);
    }
    for (int32_t row = w->y.begin; row < w->y.end; row++)
        dots(rows, inputs, l->in + hwc_pixel(l, w, row) * l->ch_in, l->stride.x * l->ch_in,
             l->weights + channel * filter + hwc_place(l, w, row) * l->ch_in, filter, run, acc);
    NV_UNROLL(2)
    for (int i = 0; i < inputs; i++) {
        NV_UNROLL(4)
        for (int r = 0; r < rows; r++)
            out[i * l->ch_out + channel + r] = shift_end(acc[i][r], l->out_shift);
    }
}

NV_NOINLINE void hwc_block(const hwc_layer *l, const hwc_window *w, int32_t channel, element *out)
{
    hwc_outputs(DOT_ROWS, DOT_INPUTS, l, w, channel, out);
}

NV_NOINLINE void hwc_channels(const hwc_layer *l, const hwc_window *w, int32_t channel,
                              element *out)
{
    hwc_outputs(DOT_ROWS, 1, l, w, channel, out);
}

NV_NOINLINE void hwc_channel(const hwc_layer *l, const hwc_window *w, int32_t channel, element *out)
{
    hwc_outputs(1, 1, l, w, channel, out);
}

/* All channels of DOT_INPUTS pixels, or of one. */
static inline void hwc_pixels(const hwc_layer *l, const hwc_window *w, bool is_block, element *out)
{
    int32_t channel = 0;

    for (; channel + DOT_ROWS <= l->ch_out; channel += DOT_ROWS)
        if (is_block)
            hwc_block(l, w, channel, out);
        else
            hwc_channels(l, w, channel, out);
    for (; channel < l->ch_out; channel++)
        for (int i = 0; i < (is_block ? DOT_INPUTS : 1); i++) {
            hwc_window one = *w;
            one.in_x += i * l->stride.x;
            hwc_channel(l, &one, channel, out + i * l->ch_out);
        }
}

static inline arm_cmsis_nn_status hwc_convolve(const hwc_layer *l)
{
    element *out = l->out;

    for (int32_t y = 0; y < l->output.y; y++)
        for (int32_t x = 0, step = 1; x < l->output.x; x += step, out += step * l->ch_out) {
            const hwc_window w = hwc_window_at(l, x, y);
            const int32_t last = w.in_x + (DOT_INPUTS - 1) * l->stride.x;
            const bool is_block =
                x + DOT_INPUTS <= l->output.x && w.in_x >= 0 && last + l->kernel.x <= l->image.x;
            hwc_pixels(l, &w, is_block, out);
            step = is_block ? DOT_INPUTS : 1;
        }
    return ARM_CMSIS_NN_SUCCESS;
}

#endif
