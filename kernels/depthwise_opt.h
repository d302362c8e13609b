/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ch_mult 1, no dilation (int8: batch 1): four channels at a time over the whole image, one
 * rectangle of output pixels that see the same taps after the other.
 */
#ifndef NV_KERNELS_DEPTHWISE_OPT_H
#define NV_KERNELS_DEPTHWISE_OPT_H

#include "depthwise.h"
#include "kernel_path.h"
#include "path.h"
#include "signature.h"

#if ELEMENT_BITS == 16
#include "depthwise_wide.h"
#endif

#include <stddef.h>

/* Four channels and what does not change from pixel to pixel; steps in elements. */
typedef struct lane_block {
    const lane_weights *weights; /* [filter h][filter w] */
    int32_t input_offset;
    int32_t tap_step, row_step;         /* of the input */
    int32_t pixel_step, pixel_row_step; /* of the input, between output pixels and rows */
    int32_t out_step, out_row_step;
    int32_t filter_w;
    int32_t channel; /* the first */
    int32_t start[LANES], multiplier[LANES], half[LANES], right[LANES];
    bool scaled; /* requantize_lane serves all four */
    output_stage stage;
} lane_block;

static lane_block lane_block_of(const depthwise *d, int32_t channel, lane_weights *room)
{
    lane_block b = {.input_offset = ELEMENT_BITS == 8 ? d->params->input_offset : 0,
                    .tap_step = d->in->c,
                    .row_step = d->in->w * d->in->c,
                    .pixel_step = d->params->stride.w * d->in->c,
                    .pixel_row_step = d->params->stride.h * d->in->w * d->in->c,
                    .out_step = d->out->c,
                    .out_row_step = d->out->w * d->out->c,
                    .filter_w = d->filter->w,
                    .channel = channel,
                    .scaled = true,
                    .stage = d->stage};

    b.weights = keep_weights(weights_next(d->filter_data, channel), d->out->c,
                             d->filter->h * d->filter->w, room);

    for (int i = 0; i < LANES; i++) {
        b.start[i] = bias_of(&d->stage, channel + i);
        b.scaled = b.scaled && has_lane_scale(&d->stage, channel + i);
    }
    for (int i = 0; b.scaled && i < LANES; i++) {
        const lane_scale scale = lane_scale_of(&d->stage, channel + i);
        b.multiplier[i] = scale.multiplier;
        b.half[i] = scale.half;
        b.right[i] = scale.right;
    }
    return b;
}

NV_INLINE void finish_block(const lane_block *b, int32_t acc[LANES], element *out)
{
    if (NV_LIKELY(b->scaled)) {
        NV_UNROLL(4)
        for (int i = 0; i < LANES; i++)
            acc[i] = requantize_lane(acc[i], b->multiplier[i], b->half[i], b->right[i]);
    } else {
        NV_UNROLL(4)
        for (int i = 0; i < LANES; i++)
            requantize_channel(&acc[i], 1, &b->stage, b->channel + i);
    }
    activate(acc, LANES, &b->stage);
    NV_UNROLL(4)
    for (int i = 0; i < LANES; i++)
        out[i] = (element)acc[i];
}

/* `columns` neighbouring taps of one filter row. */
NV_INLINE void sum_row(const lane_block *b, const int32_t columns, const element *x,
                       const lane_weights *w, int32_t acc[LANES])
{
    for (int32_t i = 0; i < columns; i++, x += b->tap_step, w += kept_step(b->out_step))
        sum_lanes(x, b->input_offset, w, acc);
}

/* A rectangle of output pixels that see the same taps: `columns` in each of `rows` filter rows. */
typedef struct region {
    int32_t rows, columns;
    const lane_weights *weights; /* of the first tap */
    const element *input;        /* under it, for the first pixel */
    element *output;
    int32_t h, w; /* pixels */
} region;

/* `columns` is a constant, or the region's. */
NV_INLINE void sum_region(const lane_block *b, const region *g, const int32_t columns)
{
    const int32_t weights_row = b->filter_w * kept_step(b->out_step);

    for (int32_t y = 0; y < g->h; y++) {
        const element *x = g->input + y * b->pixel_row_step;
        element *out = g->output + y * b->out_row_step;

        for (int32_t n = g->w; n > 0; n--, x += b->pixel_step, out += b->out_step) {
            const element *row = x;
            const lane_weights *w = g->weights;
            int32_t acc[LANES] = {b->start[0], b->start[1], b->start[2], b->start[3]};

            NV_KEEP_ROLLED
            for (int32_t left = g->rows; left > 0; left--, row += b->row_step, w += weights_row)
                sum_row(b, columns, row, w, acc);
            finish_block(b, acc, out);
        }
    }
}

/* Out of line: the inner loop, unrolled for three columns, fills the register file. */
NV_NOINLINE void sum_region_3_wide(const lane_block *b, const region *g)
{
    sum_region(b, g, 3);
}

NV_NOINLINE void sum_region_any(const lane_block *b, const region *g)
{
    sum_region(b, g, g->columns);
}

/* Output positions whose windows lie inside the input, along one axis. */
static span windows_inside(int32_t stride, int32_t padding, int32_t filter, int32_t in, int32_t out)
{
    const int32_t last = in - filter + padding; /* where such a window may begin, padded */
    span s = {min_s32((padding + stride - 1) / stride, out), last < 0 ? 0 : last / stride + 1};

    s.end = clamp_s32(s.end, s.begin, out);
    return s;
}

/* All that lie inside are one run; the others, each with taps of its own, stand alone. */
NV_INLINE int32_t run_end(span inside, int32_t at)
{
    return at == inside.begin && at < inside.end ? inside.end : at + 1;
}

static void block_over_image(const depthwise *d, const lane_block *b, span inside_y, span inside_x,
                             int32_t channel)
{
    const cmsis_nn_tile stride = d->params->stride, padding = d->params->padding;
    const element *input = d->input + channel;
    element *output = d->output + channel;

    for (int32_t y = 0, y_end; y < d->out->h; y = y_end) {
        const int32_t top = y * stride.h - padding.h;
        const span rows = taps_inside(top, 1, d->filter->h, d->in->h);
        y_end = run_end(inside_y, y);
        for (int32_t x = 0, x_end; x < d->out->w; x = x_end) {
            const int32_t left = x * stride.w - padding.w;
            const span columns = taps_inside(left, 1, d->filter->w, d->in->w);
            x_end = run_end(inside_x, x);
            const region g = {.rows = rows.end - rows.begin,
                              .columns = columns.end - columns.begin,
                              .weights = b->weights + (rows.begin * b->filter_w + columns.begin) *
                                                          kept_step(b->out_step),
                              .input = input + (top + rows.begin) * b->row_step +
                                       (left + columns.begin) * b->tap_step,
                              .output = output + y * b->out_row_step + x * b->out_step,
                              .h = y_end - y,
                              .w = x_end - x};
            if (g.columns == 3)
                sum_region_3_wide(b, &g);
            else
                sum_region_any(b, &g);
        }
    }
}

/* A channel that no block of four has room for. */
static void channel_over_image(const depthwise *d, int32_t channel)
{
    element *out = d->output + channel;

    for (int32_t y = 0; y < d->out->h; y++) {
        for (int32_t x = 0; x < d->out->w; x++, out += d->out->c) {
            tap_grid taps = taps_at(d, y, x);
            int32_t acc[LANES] = {bias_of(&d->stage, channel)};
            taps.input += channel;
            taps.weight = weights_next(taps.weight, channel);
            sum_taps(1, 1, &taps, d->params->input_offset, acc);
            finish_lanes(1, acc, &d->stage, channel, out);
        }
    }
}

/* `room`: for the weights of a block of channels, if the core keeps them in a form of its own. */
static void depthwise_blocks(const depthwise *d, lane_weights *room)
{
    const cmsis_nn_tile stride = d->params->stride, padding = d->params->padding;
    const span inside_y = windows_inside(stride.h, padding.h, d->filter->h, d->in->h, d->out->h);
    const span inside_x = windows_inside(stride.w, padding.w, d->filter->w, d->in->w, d->out->w);
    int32_t channel = 0;

    for (; channel + LANES <= d->out->c; channel += LANES) {
        const lane_block block = lane_block_of(d, channel, room);
        block_over_image(d, &block, inside_y, inside_x, channel);
    }
    for (; channel < d->out->c; channel++)
        channel_over_image(d, channel);
}

/* `scratch`: bytes that ctx must hold. */
static arm_cmsis_nn_status depthwise_opt(DEPTHWISE_PARAMS, int32_t scratch)
{
    const bool suits = ELEMENT_BITS == 16 ? is_depthwise_fast_s16(DEPTHWISE_SIZE_ARGS)
                                          : depthwise_path_of(DEPTHWISE_SIZE_ARGS) != DEPTHWISE_ANY;

    (void)bias_dims;
    if (!suits)
        return ARM_CMSIS_NN_ARG_ERROR;
    if (ctx->buf == NULL && scratch > 0)
        return ARM_CMSIS_NN_ARG_ERROR;
    depthwise d = depthwise_of(dw_conv_params, quant_params, input_dims, input_data, filter_dims,
                               filter_data, bias_data, output_dims, output_data);

    NV_KERNEL_PATH(ELEMENT_BITS == 16 ? "depthwise_fast" : "depthwise_opt");
#if ELEMENT_BITS == 16
    if (is_wide(&d.stage)) {
        depthwise_wide(DEPTHWISE_ARGS);
        return ARM_CMSIS_NN_SUCCESS;
    }
#endif
    for (int32_t n = 0; n < input_dims->n; n++) {
        depthwise_blocks(&d, ctx->buf);
        d.input += input_dims->h * input_dims->w * input_dims->c;
        d.output += output_dims->h * output_dims->w * output_dims->c;
    }
    return ARM_CMSIS_NN_SUCCESS;
}

#endif
