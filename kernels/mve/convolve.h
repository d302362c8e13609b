/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Convolution of any shape. A column (the receptive field of one output pixel) is taken straight
 * from the input where its bytes lie in a row there: 1x1 filters, and the interior of 1xN ones.
 * All others are gathered (im2col) into scratch, a few at a time, with the zero point for taps in
 * the padding.
 */
#ifndef NV_KERNELS_MVE_CONVOLVE_H
#define NV_KERNELS_MVE_CONVOLVE_H

#include "compiler.h"
#include "kernel_path.h"
#include "mve/copy.h"
#include "mve/rows.h"
#include "mve/scratch.h"
#include "mve/taps.h"
#include "signature.h"

/* One group of a convolution: what im2col needs to know. */
typedef struct conv_view {
    const cmsis_nn_conv_params *params;
    const cmsis_nn_dims *in, *filter, *out;
    cmsis_nn_tile upscale;
    int32_t column; /* bytes */
    bool packed;    /* taps of a filter row lie side by side in the input, which has no gaps */
} conv_view;

/* What the pixels of one output row share. */
typedef struct conv_line {
    int32_t y;          /* of their first tap; may be outside the input */
    mve_taps rows;      /* filter rows inside the input */
    int32_t first, end; /* output columns whose receptive field is one run of input bytes */
} conv_line;

static inline int32_t clamp(int32_t value, int32_t min, int32_t max)
{
    return value < min ? min : value > max ? max : value;
}

static inline void fill_with_zero_point(const conv_view *v, int8_t *column)
{
    mve_fill(column, (int8_t)-v->params->input_offset, v->column);
}

/* The part of the window that lies inside the input is a rectangle there, rows of packed bytes.
 * x: of the first tap. */
static void gather_packed(const conv_view *v, const conv_line *line, const int8_t *in, int32_t x,
                          int8_t *column)
{
    const int32_t c = v->filter->c, taps = v->filter->w, in_row = v->in->w * v->in->c;
    const int32_t dilation = v->params->dilation.h, rows = line->rows.end - line->rows.first;
    const int32_t first = clamp(-x, 0, taps), run = (clamp(v->in->w - x, 0, taps) - first) * c;

    if (rows < v->filter->h || run < taps * c)
        fill_with_zero_point(v, column);
    if (rows > 0 && run > 0)
        mve_copy_rows(column + (line->rows.first * taps + first) * c, taps * c,
                      in + (line->y + line->rows.first * dilation) * in_row +
                          (x + first) * v->in->c,
                      dilation * in_row, run, rows);
}

/* Maps a coordinate of the upscaled input to the input; -1 for padding and gaps. */
static inline int32_t source_position(int32_t position, int32_t upscale, int32_t size)
{
    if (position < 0 || position >= size * upscale || position % upscale != 0)
        return -1;
    return position / upscale;
}

/* Tap by tap: dilated, grouped or upscaled. */
static void gather_taps(const conv_view *v, const conv_line *line, const int8_t *in, int32_t x,
                        int8_t *column)
{
    const cmsis_nn_tile dilation = v->params->dilation;

    fill_with_zero_point(v, column);
    for (int32_t ky = 0; ky < v->filter->h; ky++) {
        const int32_t row = source_position(line->y + ky * dilation.h, v->upscale.h, v->in->h);
        for (int32_t kx = 0; row >= 0 && kx < v->filter->w; kx++) {
            const int32_t source = source_position(x + kx * dilation.w, v->upscale.w, v->in->w);
            if (source >= 0)
                mve_copy(column + (ky * v->filter->w + kx) * v->filter->c,
                         in + (row * v->in->w + source) * v->in->c, v->filter->c);
        }
    }
}

static conv_line line_of(const conv_view *v, int32_t oy)
{
    const cmsis_nn_conv_params *p = v->params;
    const int32_t y = oy * p->stride.h - p->padding.h;
    const int32_t room = v->in->w - v->filter->w + p->padding.w; /* last tap to the row's end */
    conv_line line = {.y = y, .rows = mve_taps_inside(y, p->dilation.h, v->filter->h, v->in->h)};

    if (v->packed && v->filter->h == 1 && line.rows.end == 1 && line.rows.first == 0 && room >= 0) {
        line.first = clamp((p->padding.w + p->stride.w - 1) / p->stride.w, 0, v->out->w);
        line.end = clamp(room / p->stride.w + 1, line.first, v->out->w);
    }
    return line;
}

static bool needs_scratch(const conv_view *v)
{
    for (int32_t oy = 0; oy < v->out->h; oy++) {
        const conv_line line = line_of(v, oy);
        if (line.end - line.first != v->out->w)
            return true;
    }
    return false;
}

/* Gathered columns that wait to be multiplied, and where the outputs of the first one go. */
typedef struct conv_queue {
    int8_t *columns;
    int32_t room, waiting;
    int8_t *out;
} conv_queue;

static void flush(const conv_view *v, const mve_rows *rows, conv_queue *q)
{
    if (q->waiting > 0)
        mve_rows_product(rows, q->columns, v->column, q->waiting, q->out);
    q->out += q->waiting * rows->out_stride;
    q->waiting = 0;
}

/* All output pixels of one batch, for the channels of `rows`. in, out: at the first channel. */
static void convolve_image(const conv_view *v, const mve_rows *rows, const int8_t *in, int8_t *out,
                           int8_t *scratch)
{
    const cmsis_nn_conv_params *p = v->params;
    conv_queue q = {scratch, mve_conv_columns(v->column), 0, out};

    for (int32_t oy = 0; oy < v->out->h; oy++) {
        const conv_line line = line_of(v, oy);
        for (int32_t ox = 0; ox < v->out->w;) {
            const int32_t x = ox * p->stride.w - p->padding.w;
            if (ox >= line.first && ox < line.end) {
                const int32_t run = line.end - ox;
                flush(v, rows, &q);
                mve_rows_product(rows, in + (line.y * v->in->w + x) * v->in->c,
                                 p->stride.w * v->in->c, run, q.out);
                q.out += run * rows->out_stride;
                ox += run;
                continue;
            }
            if (q.waiting == q.room)
                flush(v, rows, &q);
            (v->packed ? gather_packed : gather_taps)(v, &line, in, x,
                                                      q.columns + q.waiting * v->column);
            q.waiting++;
            ox++;
        }
    }
    flush(v, rows, &q);
}

/* upscale_dims may be NULL. */
static arm_cmsis_nn_status convolve(CONVOLVE_PARAMS, const cmsis_nn_dims *upscale_dims)
{
    (void)bias_dims;
    if (filter_dims->c <= 0 || input_dims->c % filter_dims->c != 0)
        return ARM_CMSIS_NN_ARG_ERROR;
    const int32_t groups = input_dims->c / filter_dims->c;
    if (output_dims->c % groups != 0)
        return ARM_CMSIS_NN_ARG_ERROR;

    const cmsis_nn_tile upscale = {upscale_dims == NULL ? 1 : upscale_dims->w,
                                   upscale_dims == NULL ? 1 : upscale_dims->h};
    const conv_view v = {
        conv_params,
        input_dims,
        filter_dims,
        output_dims,
        upscale,
        filter_dims->h * filter_dims->w * filter_dims->c,
        upscale.w == 1 && upscale.h == 1 &&
            (filter_dims->w == 1 || (groups == 1 && conv_params->dilation.w == 1))};
    if (needs_scratch(&v) && (ctx == NULL || ctx->buf == NULL))
        return ARM_CMSIS_NN_ARG_ERROR;
    NV_KERNEL_PATH("generic");
    const int32_t in_image = input_dims->h * input_dims->w * input_dims->c;
    const int32_t out_image = output_dims->h * output_dims->w * output_dims->c;
    const int32_t group_channels = output_dims->c / groups;
    int32_t start[MVE_ROWS_STRIP];
    mve_rows rows = {.depth = v.column,
                     .offset = conv_params->output_offset,
                     .activation = conv_params->activation,
                     .out_stride = output_dims->c,
                     .start = start};

    for (int32_t channel = 0; channel < output_dims->c; channel += rows.channels) {
        const int32_t group = channel / group_channels;
        const int32_t left = (group + 1) * group_channels - channel;
        rows.channels = left < MVE_ROWS_STRIP ? left : MVE_ROWS_STRIP;
        rows.filter = weights_next(weights_of(filter_data), channel * v.column);
        rows.multiplier = quant_params->multiplier + channel;
        rows.shift = quant_params->shift + channel;
        mve_row_starts(rows.filter, rows.depth, rows.channels, conv_params->input_offset,
                       bias_data == NULL ? NULL : bias_data + channel, start);
        for (int32_t n = 0; n < input_dims->n; n++)
            convolve_image(&v, &rows, input_data + n * in_image + group * filter_dims->c,
                           output_data + n * out_image + channel, ctx == NULL ? NULL : ctx->buf);
    }
    return ARM_CMSIS_NN_SUCCESS;
}

#endif
