/* SPDX-License-Identifier: Apache-2.0 */
/* Convolution of two output pixels at a time, their columns in bufferA. */
#ifndef NV_DSP_LEGACY_CONVOLVE_H
#define NV_DSP_LEGACY_CONVOLVE_H

#include "legacy/shift.h"
#include "dsp/legacy/columns.h"

/* `rows` channels from `channel` on of `inputs` pixels. */
NV_INLINE void hwc_outputs(const int rows, const int inputs, const hwc_layer *l, int32_t depth,
                           int32_t channel, element *out)
{
    int32_t acc[DOT_INPUTS][DOT_ROWS];

    NV_UNROLL(2)
    for (int r = 0; r < rows; r++) {
        acc[0][r] = shift_start(l->bias[channel + r], l->bias_shift, l->out_shift);
        acc[inputs - 1][r] = acc[0][r];
    }
    dots(rows, inputs, l->buffer, depth, l->weights + channel * depth, depth, depth, acc);
    NV_UNROLL(2)
    for (int i = 0; i < inputs; i++) {
        NV_UNROLL(2)
        for (int r = 0; r < rows; r++)
            out[i * l->ch_out + channel + r] = shift_end(acc[i][r], l->out_shift);
    }
}

NV_INLINE void hwc_channels(const int inputs, const hwc_layer *l, int32_t depth, element *out)
{
    int32_t channel = 0;

    for (; channel + 2 <= l->ch_out; channel += 2)
        hwc_outputs(2, inputs, l, depth, channel, out);
    if (channel < l->ch_out)
        hwc_outputs(1, inputs, l, depth, channel, out);
}

NV_NOINLINE void hwc_two(const hwc_layer *l, int32_t depth, element *out)
{
    hwc_channels(2, l, depth, out);
}

NV_NOINLINE void hwc_one(const hwc_layer *l, int32_t depth, element *out)
{
    hwc_channels(1, l, depth, out);
}

static inline arm_cmsis_nn_status hwc_convolve(const hwc_layer *l)
{
    const int32_t depth = l->kernel.x * l->kernel.y * l->ch_in;
    element *out = l->out;
    int waiting = 0;

    for (int32_t y = 0; y < l->output.y; y++)
        for (int32_t x = 0; x < l->output.x; x++) {
            const hwc_window w = hwc_window_at(l, x, y);
            column_write(l, &w, l->buffer + waiting * depth, depth);
            if (++waiting < 2)
                continue;
            hwc_two(l, depth, out);
            out += 2 * l->ch_out;
            waiting = 0;
        }
    if (waiting > 0)
        hwc_one(l, depth, out);
    return ARM_CMSIS_NN_SUCCESS;
}

#endif
