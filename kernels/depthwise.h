/* SPDX-License-Identifier: Apache-2.0 */
/* A depthwise convolution's shape, and the part of the window that an output pixel sees. */
#ifndef NV_KERNELS_DEPTHWISE_H
#define NV_KERNELS_DEPTHWISE_H

#include "core_taps.h"
#include "nv/arm_nn_types.h"
#include "output.h"
#include "window.h"

typedef struct depthwise {
    const cmsis_nn_dw_conv_params *params;
    const cmsis_nn_dims *in, *filter, *out;
    const element *input; /* of the image at hand */
    weights filter_data;  /* [filter h, filter w, out c] */
    element *output;
    output_stage stage;
} depthwise;

static inline depthwise depthwise_of(const cmsis_nn_dw_conv_params *params,
                                     const cmsis_nn_per_channel_quant_params *quant,
                                     const cmsis_nn_dims *in, const element *input,
                                     const cmsis_nn_dims *filter, const int8_t *filter_data,
                                     const bias_value *bias, const cmsis_nn_dims *out,
                                     element *output)
{
    return (depthwise){.params = params,
                       .in = in,
                       .filter = filter,
                       .out = out,
                       .input = input,
                       .filter_data = weights_of(filter_data),
                       .output = output,
                       .stage = output_stage_of(bias, quant->multiplier, quant->shift, true,
                                                params->output_offset, params->activation, out->c,
                                                filter->h * filter->w, INPUT_TIMES_WEIGHT)};
}

/* The taps of a window that lie inside the input, and the distances between them in elements. */
typedef struct tap_grid {
    const element *input;
    weights weight;
    int32_t rows, columns;
    int32_t input_row, input_column;
    int32_t weight_row, weight_column;
} tap_grid;

/* The taps of output pixel (y, x) for input channel 0 and output channel 0. */
NV_INLINE tap_grid taps_at(const depthwise *d, int32_t y, int32_t x)
{
    const cmsis_nn_tile dilation = d->params->dilation;
    const int32_t in_y = y * d->params->stride.h - d->params->padding.h;
    const int32_t in_x = x * d->params->stride.w - d->params->padding.w;
    const span rows = taps_inside(in_y, dilation.h, d->filter->h, d->in->h);
    const span columns = taps_inside(in_x, dilation.w, d->filter->w, d->in->w);
    const int32_t top = in_y + rows.begin * dilation.h, left = in_x + columns.begin * dilation.w;

    return (tap_grid){.input = d->input + (top * d->in->w + left) * d->in->c,
                      .weight = weights_next(
                          d->filter_data, (rows.begin * d->filter->w + columns.begin) * d->out->c),
                      .rows = rows.end - rows.begin,
                      .columns = columns.end - columns.begin,
                      .input_row = dilation.h * d->in->w * d->in->c,
                      .input_column = dilation.w * d->in->c,
                      .weight_row = d->filter->w * d->out->c,
                      .weight_column = d->out->c};
}

/* The same channels of the same window, tap by tap; see sum_tap. */
NV_INLINE void sum_taps(const int lanes, const int lane_step, const tap_grid *t, int32_t offset,
                        int32_t acc[LANES])
{
    if (ELEMENT_BITS == 16)
        offset = 0;
    for (int32_t row = 0; row < t->rows; row++) {
        const element *x = t->input + row * t->input_row;
        weights w = weights_next(t->weight, row * t->weight_row);
        for (int32_t n = t->columns; n > 0; n--, x += t->input_column) {
            sum_tap(lanes, lane_step, x, offset, w, acc);
            w = weights_next(w, t->weight_column);
        }
    }
}

#endif
