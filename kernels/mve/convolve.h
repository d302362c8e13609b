/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Convolution of any shape. A column (the receptive field of one output pixel) is taken straight
 * from the input where its elements lie in a row there: 1x1 filters, and the interior of 1xN ones.
 * All others are gathered (im2col) into scratch, a few at a time, with the zero point for taps in
 * the padding.
 */
#ifndef NV_KERNELS_MVE_CONVOLVE_H
#define NV_KERNELS_MVE_CONVOLVE_H

#include "compiler.h"
#include "kernel_path.h"
#include "mve/copy.h"
#include "mve/scratch.h"
#include "mve/taps.h"
#include "place.h"
#include "signature.h"
#include "upscale.h"

#if ELEMENT_BITS == 16
#include "mve/convolve_rows_s16.h"
#else
#include "mve/convolve_rows_s8.h"
#endif

/* One group of a convolution: what im2col needs to know. */
typedef struct conv_view {
    const cmsis_nn_conv_params *params;
    const cmsis_nn_dims *in, *filter, *out; /* in: as it is stored */
    cmsis_nn_tile upscale;
    const output_place *place;
    int32_t column; /* elements */
    bool packed;    /* taps of a filter row lie side by side in the input, which has no gaps */
} conv_view;

static inline conv_view conv_view_of(const cmsis_nn_conv_params *params, const cmsis_nn_dims *in,
                                     const cmsis_nn_dims *filter, const cmsis_nn_dims *out,
                                     cmsis_nn_tile upscale, const output_place *place)
{
    const bool side_by_side = filter->w == 1 || (in->c == filter->c && params->dilation.w == 1);

    return (conv_view){params,
                       in,
                       filter,
                       out,
                       upscale,
                       place,
                       filter->h * filter->w * filter->c,
                       upscale.w == 1 && upscale.h == 1 && side_by_side};
}

/* What the pixels of one output row share. */
typedef struct conv_line {
    int32_t y;          /* of their first tap; may be outside the input */
    mve_taps rows;      /* filter rows inside the input */
    int32_t first, end; /* output columns whose receptive field is one run of input */
} conv_line;

static inline int32_t clamp(int32_t value, int32_t min, int32_t max)
{
    return value < min ? min : value > max ? max : value;
}

static inline int32_t bytes_of(int32_t elements)
{
    return elements * (int32_t)sizeof(element);
}

/* int16's zero point is 0. */
static inline void fill_with_zero_point(const conv_view *v, element *column)
{
    const int32_t zero = ELEMENT_BITS == 8 ? -v->params->input_offset : 0;
    fill_bytes((int8_t *)column, (int8_t)zero, bytes_of(v->column));
}

/* The part of the window that lies inside the input is a rectangle there, of packed rows. x: of the
 * first tap. */
static void gather_packed(const conv_view *v, const conv_line *line, const element *in, int32_t x,
                          element *column)
{
    const int32_t c = v->filter->c, taps = v->filter->w, in_row = v->in->w * v->in->c;
    const int32_t dilation = v->params->dilation.h, rows = line->rows.end - line->rows.first;
    const int32_t first = clamp(-x, 0, taps), run = (clamp(v->in->w - x, 0, taps) - first) * c;

    if (rows < v->filter->h || run < taps * c)
        fill_with_zero_point(v, column);
    if (rows > 0 && run > 0) {
        const element *from =
            in + (line->y + line->rows.first * dilation) * in_row + (x + first) * v->in->c;
        element *to = column + (line->rows.first * taps + first) * c;
        copy_rows((int8_t *)to, bytes_of(taps * c), (const int8_t *)from,
                  bytes_of(dilation * in_row), bytes_of(run), rows);
    }
}

/* Maps a coordinate of the upscaled input to the input; -1 for padding and gaps. */
static inline int32_t source_position(int32_t position, int32_t upscale, int32_t size)
{
    if (position < 0 || position >= size * upscale || position % upscale != 0)
        return -1;
    return position / upscale;
}

/* Tap by tap: dilated, grouped or upscaled. */
static void gather_taps(const conv_view *v, const conv_line *line, const element *in, int32_t x,
                        element *column)
{
    const cmsis_nn_tile dilation = v->params->dilation;

    fill_with_zero_point(v, column);
    for (int32_t ky = 0; ky < v->filter->h; ky++) {
        const int32_t row = source_position(line->y + ky * dilation.h, v->upscale.h, v->in->h);
        for (int32_t kx = 0; row >= 0 && kx < v->filter->w; kx++) {
            const int32_t source = source_position(x + kx * dilation.w, v->upscale.w, v->in->w);
            const element *from = in + (row * v->in->w + source) * v->in->c;
            if (source >= 0)
                copy_bytes((int8_t *)(column + (ky * v->filter->w + kx) * v->filter->c),
                           (const int8_t *)from, bytes_of(v->filter->c));
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
    element *columns;
    int32_t room, waiting;
    element *out;
} conv_queue;

static void flush(const conv_view *v, const conv_rows *rows, conv_queue *q)
{
    if (q->waiting > 0)
        conv_rows_product(rows, q->columns, v->column, q->waiting, q->out);
    q->out += q->waiting * rows->out_stride;
    q->waiting = 0;
}

/* All output pixels of one batch, for the channels of `rows`. in, out: at the first channel. */
static void convolve_image(const conv_view *v, const conv_rows *rows, const element *in,
                           element *out, element *scratch)
{
    const cmsis_nn_conv_params *p = v->params;
    const bool one_run = is_one_run(v->place, v->out);
    conv_queue q = {scratch, mve_conv_columns(bytes_of(v->column)), 0, out};

    for (int32_t oy = 0; oy < v->out->h; oy++) {
        const conv_line line = line_of(v, oy);
        if (!one_run) {
            flush(v, rows, &q);
            q.out = out + oy * v->place->row;
        }
        for (int32_t ox = 0; ox < v->out->w;) {
            const int32_t x = ox * p->stride.w - p->padding.w;
            if (ox >= line.first && ox < line.end) {
                const int32_t run = line.end - ox;
                flush(v, rows, &q);
                conv_rows_product(rows, in + (line.y * v->in->w + x) * v->in->c,
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
static inline arm_cmsis_nn_status convolve_at(CONVOLVE_PARAMS, const cmsis_nn_dims *upscale_dims,
                                              const output_place *place)
{
    (void)bias_dims;
    if (filter_dims->c <= 0 || input_dims->c % filter_dims->c != 0)
        return ARM_CMSIS_NN_ARG_ERROR;
    const int32_t groups = input_dims->c / filter_dims->c;
    if (output_dims->c % groups != 0)
        return ARM_CMSIS_NN_ARG_ERROR;

    const cmsis_nn_tile upscale = upscale_of(upscale_dims);
    const cmsis_nn_dims stored = stored_dims(input_dims, upscale);
    const conv_view v =
        conv_view_of(conv_params, &stored, filter_dims, output_dims, upscale, place);
    if (needs_scratch(&v) && (ctx == NULL || ctx->buf == NULL))
        return ARM_CMSIS_NN_ARG_ERROR;
    NV_KERNEL_PATH("generic");
    const int32_t in_image = stored.h * stored.w * stored.c;
    const int32_t group_channels = output_dims->c / groups;
    const conv_layer layer =
        conv_layer_of(conv_params, quant_params, filter_data, bias_data, v.column, output_dims->c);
    int32_t start[MVE_ROWS_STRIP];

    for (int32_t channel = 0, end; channel < output_dims->c; channel = end) {
        const int32_t group = channel / group_channels;
        const int32_t left = (group + 1) * group_channels - channel;
        conv_rows rows = conv_rows_at(&layer, channel, left, start);
        rows.out_stride = place->pixel;
        end = channel + rows.channels;
        for (int32_t n = 0; n < input_dims->n; n++)
            convolve_image(&v, &rows, input_data + n * in_image + group * filter_dims->c,
                           output_data + n * place->image + channel, ctx == NULL ? NULL : ctx->buf);
    }
    return ARM_CMSIS_NN_SUCCESS;
}

#endif
