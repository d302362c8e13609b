/* SPDX-License-Identifier: Apache-2.0 */
/* An output pixel of a transposed convolution: each tap's rows of weights times the input that
 * meets it, straight from memory. */
#ifndef NV_KERNELS_TRANSPOSE_PIXEL_H
#define NV_KERNELS_TRANSPOSE_PIXEL_H

#include "core_dot.h"
#include "output.h"
#include "tap_box.h"

typedef output_stage pixel_layer;

static inline pixel_layer pixel_layer_of(const cmsis_nn_transpose_conv_params *params,
                                         const cmsis_nn_per_channel_quant_params *quant,
                                         const int32_t *bias, int32_t channels, int32_t depth)
{
    return output_stage_of(bias, quant->multiplier, quant->shift, true, params->output_offset,
                           params->activation, channels, depth, INPUT_TIMES_WEIGHT);
}

/* `n` (a constant) neighbouring channels. */
NV_INLINE void channels_of(const int n, const tap_box *box, const output_stage *stage,
                           int32_t channel, int8_t *out)
{
    const weights filter = weights_next(box->filter, channel * box->filter_step);
    int32_t acc[1][DOT_ROWS];

    load_biases(acc[0], n, stage, channel);
    for (int32_t y = 0; y < box->rows; y++) {
        const weights row = weights_next(filter, y * box->weight_row);
        const int8_t *input = box->input + y * box->input_row;
        for (int32_t x = 0; x < box->columns; x++)
            dot_part(n, 1, input + x * box->depth, 0, box->input_offset,
                     weights_next(row, x * box->weight_column), 0, box->filter_step, box->depth,
                     acc);
    }
    finish_lanes(n, acc[0], stage, channel, out + channel);
}

NV_NOINLINE void transpose_pixel(const tap_box *box, const pixel_layer *layer, int32_t channels,
                                 int8_t *out)
{
    int32_t channel = 0;

    for (; channel + DOT_ROWS <= channels; channel += DOT_ROWS)
        channels_of(DOT_ROWS, box, layer, channel, out);
    for (; channel < channels; channel++)
        channels_of(1, box, layer, channel, out);
}

#endif
