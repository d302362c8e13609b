/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Convolution of any shape. A column (the receptive field of one output pixel) is taken straight
 * from the input where its bytes lie in a row there: 1x1 filters, and the interior of 1xN ones.
 * All others are gathered (im2col) into scratch, a few at a time, with the zero point for taps in
 * the padding.
 */
#include "kernel_path.h"
#include "mve/copy.h"
#include "mve/rows.h"
#include "mve/scratch.h"
#include "nv/arm_nnfunctions.h"

/* One group of a convolution: what im2col needs to know. */
typedef struct conv_view {
    const cmsis_nn_conv_params *params;
    const cmsis_nn_dims *in, *filter, *out;
    cmsis_nn_tile upscale;
    int32_t column; /* bytes */
    bool packed;    /* the taps of a filter row lie side by side in the input */
} conv_view;

/* Maps a coordinate of the upscaled input to the input; -1 for padding and gaps. */
static inline int32_t source_position(int32_t position, int32_t upscale, int32_t size)
{
    if (position < 0 || position >= size * upscale)
        return -1;
    if (upscale == 1)
        return position;
    return position % upscale == 0 ? position / upscale : -1;
}

static inline int32_t clamp(int32_t value, int32_t min, int32_t max)
{
    return value < min ? min : value > max ? max : value;
}

/* One filter row of a column from input row `row`, its first tap at `x0`. */
static void gather_packed(const conv_view *v, const int8_t *row, int32_t x0, int8_t *to)
{
    const int32_t c = v->filter->c, taps = v->filter->w;
    const int32_t first = clamp(-x0, 0, taps), end = clamp(v->in->w - x0, first, taps);
    const int8_t zero = (int8_t)-v->params->input_offset;

    mve_fill(to, zero, first * c);
    mve_copy(to + first * c, row + (x0 + first) * v->in->c, (end - first) * c);
    mve_fill(to + end * c, zero, (taps - end) * c);
}

static void gather_taps(const conv_view *v, const int8_t *row, int32_t x0, int8_t *to)
{
    const int32_t c = v->filter->c;

    for (int32_t kx = 0; kx < v->filter->w; kx++, to += c) {
        const int32_t x = source_position(x0 + kx * v->params->dilation.w, v->upscale.w, v->in->w);
        if (x < 0)
            mve_fill(to, (int8_t)-v->params->input_offset, c);
        else
            mve_copy(to, row + x * v->in->c, c);
    }
}

/* The column of output pixel (oy, ox); `in` is the batch's first byte of the group. */
static void gather(const conv_view *v, const int8_t *in, int32_t oy, int32_t ox, int8_t *column)
{
    const cmsis_nn_conv_params *p = v->params;
    const int32_t x0 = ox * p->stride.w - p->padding.w, y0 = oy * p->stride.h - p->padding.h;
    const int32_t row_bytes = v->filter->w * v->filter->c;

    for (int32_t ky = 0; ky < v->filter->h; ky++, column += row_bytes) {
        const int32_t y = source_position(y0 + ky * p->dilation.h, v->upscale.h, v->in->h);
        if (y < 0)
            mve_fill(column, (int8_t)-p->input_offset, row_bytes);
        else if (v->packed)
            gather_packed(v, in + y * v->in->w * v->in->c, x0, column);
        else
            gather_taps(v, in + y * v->in->w * v->in->c, x0, column);
    }
}

/* Output columns [first, end) of row `oy` whose receptive field is one run of input bytes. */
typedef struct conv_span {
    int32_t first, end;
} conv_span;

static conv_span direct_span(const conv_view *v, int32_t oy)
{
    const int32_t y = oy * v->params->stride.h - v->params->padding.h;
    const int32_t stride = v->params->stride.w, pad = v->params->padding.w;
    const int32_t room = v->in->w - v->filter->w + pad; /* of the last tap to the row's end */

    if (v->filter->h != 1 || !v->packed || v->upscale.h != 1 || y < 0 || y >= v->in->h || room < 0)
        return (conv_span){0, 0};
    const int32_t first = clamp((pad + stride - 1) / stride, 0, v->out->w);
    return (conv_span){first, clamp(room / stride + 1, first, v->out->w)};
}

static bool needs_scratch(const conv_view *v)
{
    for (int32_t oy = 0; oy < v->out->h; oy++) {
        const conv_span span = direct_span(v, oy);
        if (span.end - span.first != v->out->w)
            return true;
    }
    return false;
}

/* All output pixels of one batch, for the channels of `rows`. `out` is the first of these. */
static void convolve_image(const conv_view *v, const mve_rows *rows, const int8_t *in, int8_t *out,
                           int8_t *scratch)
{
    const int32_t room = mve_conv_columns(v->column);
    int32_t waiting = 0; /* columns in scratch, for the pixels just before `out` */

    for (int32_t oy = 0; oy < v->out->h; oy++) {
        const int32_t y = oy * v->params->stride.h - v->params->padding.h;
        const conv_span direct = direct_span(v, oy);
        for (int32_t ox = 0; ox < v->out->w;) {
            const bool run = ox >= direct.first && ox < direct.end;
            if (waiting == room || (run && waiting > 0)) {
                mve_rows_product(rows, scratch, v->column, waiting,
                                 out - waiting * rows->out_stride);
                waiting = 0;
            }
            if (!run) {
                gather(v, in, oy, ox++, scratch + waiting++ * v->column);
                out += rows->out_stride;
                continue;
            }
            const int32_t x = ox * v->params->stride.w - v->params->padding.w;
            mve_rows_product(rows, in + (y * v->in->w + x) * v->in->c,
                             v->params->stride.w * v->in->c, direct.end - ox, out);
            out += (direct.end - ox) * rows->out_stride;
            ox = direct.end;
        }
    }
    if (waiting > 0)
        mve_rows_product(rows, scratch, v->column, waiting, out - waiting * rows->out_stride);
}

arm_cmsis_nn_status arm_convolve_s8(const cmsis_nn_context *ctx,
                                    const cmsis_nn_conv_params *conv_params,
                                    const cmsis_nn_per_channel_quant_params *quant_params,
                                    const cmsis_nn_dims *input_dims, const int8_t *input_data,
                                    const cmsis_nn_dims *filter_dims, const int8_t *filter_data,
                                    const cmsis_nn_dims *bias_dims, const int32_t *bias_data,
                                    const cmsis_nn_dims *upscale_dims,
                                    const cmsis_nn_dims *output_dims, int8_t *output_data)
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
        upscale.w == 1 && (filter_dims->w == 1 || (groups == 1 && conv_params->dilation.w == 1))};
    if (needs_scratch(&v) && (ctx == NULL || ctx->buf == NULL))
        return ARM_CMSIS_NN_ARG_ERROR;
    NV_KERNEL_PATH("generic");
    const int32_t in_image = input_dims->h * input_dims->w * input_dims->c;
    const int32_t out_image = output_dims->h * output_dims->w * output_dims->c;
    const int32_t group_channels = output_dims->c / groups;
    mve_rows rows = {.depth = v.column,
                     .per_channel = true,
                     .offset = conv_params->output_offset,
                     .activation = conv_params->activation,
                     .out_stride = output_dims->c};

    for (int32_t channel = 0; channel < output_dims->c; channel += rows.channels) {
        const int32_t group = channel / group_channels;
        const int32_t left = (group + 1) * group_channels - channel;
        rows.channels = left < MVE_ROWS_STRIP ? left : MVE_ROWS_STRIP;
        rows.weights = filter_data + channel * v.column;
        rows.multiplier = quant_params->multiplier + channel;
        rows.shift = quant_params->shift + channel;
        mve_row_starts(rows.weights, rows.depth, rows.channels, conv_params->input_offset,
                       bias_data == NULL ? NULL : bias_data + channel, rows.start);
        for (int32_t n = 0; n < input_dims->n; n++)
            convolve_image(&v, &rows, input_data + n * in_image + group * filter_dims->c,
                           output_data + n * out_image + channel, ctx == NULL ? NULL : ctx->buf);
    }
    return ARM_CMSIS_NN_SUCCESS;
}
