/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ch_mult 1, no dilation, batch 1: four channels at a time over the whole image. Their weights are
 * split into int16 lanes once (two words a tap), so that a tap is a load and two additions of the
 * offset for the inputs, a double-word load for the weights, and four multiply-accumulates.
 */
#ifndef NV_DSP_DEPTHWISE_BLOCKS_H
#define NV_DSP_DEPTHWISE_BLOCKS_H

#include "depthwise.h"

NV_INLINE void split_weights(const depthwise *d, int32_t channel, uint32_t *split)
{
    const int8_t *w = d->weights + channel;

    for (int32_t taps = d->filter->h * d->filter->w; taps > 0; taps--, w += d->out->c) {
        const uint32_t four = load4(w);
        *split++ = (uint32_t)even_lanes(four);
        *split++ = (uint32_t)odd_lanes(four);
    }
}

/* `columns` neighbouring taps of one filter row. */
NV_INLINE void sum_row(const int32_t columns, const int8_t *x, int32_t step, int16x2_t offsets,
                       const uint32_t *split, int32_t acc[LANES])
{
    NV_UNROLL(3)
    for (int32_t i = 0; i < columns; i++, x += step, split += 2) {
        const uint32_t four = load4(x);
        multiply_lanes(even_lanes_plus(offsets, four), odd_lanes_plus(offsets, four),
                       (int16x2_t)split[0], (int16x2_t)split[1], acc);
    }
}

typedef struct lane_block {
    int32_t start[LANES], multiplier[LANES], shift[LANES];
    bool narrow;
} lane_block;

NV_INLINE lane_block lane_block_of(const output_stage *stage, int32_t channel)
{
    lane_block b = {.narrow = stage->narrow};

    for (int i = 0; i < LANES; i++) {
        b.start[i] = bias_of(stage, channel + i);
        b.multiplier[i] = stage->multiplier[channel + i];
        b.shift[i] = stage->shift[channel + i];
        b.narrow = b.narrow && b.shift[i] < 0;
    }
    return b;
}

NV_INLINE void finish_block(const lane_block *b, const output_stage *stage, int32_t acc[LANES],
                            int8_t *out)
{
    if (b->narrow) {
        NV_UNROLL(4)
        for (int i = 0; i < LANES; i++)
            acc[i] = requantize_narrow(acc[i], b->multiplier[i], b->shift[i]);
    } else {
        NV_UNROLL(4)
        for (int i = 0; i < LANES; i++)
            acc[i] = requantize_wide(acc[i], b->multiplier[i], b->shift[i]);
    }
    NV_UNROLL(4)
    for (int i = 0; i < LANES; i++)
        out[i] = (int8_t)clamp_s32(acc[i] + stage->offset, stage->min, stage->max);
}

/* filter_w is a constant, or d->filter->w. `split`: two words a tap. */
NV_INLINE void block_over_image(const depthwise *d, const int32_t filter_w, int32_t channel,
                                uint32_t *split)
{
    const int16x2_t offsets = both_lanes(d->params->input_offset);
    const int32_t in_c = d->in->c, row_step = d->in->w * in_c;
    const lane_block block = lane_block_of(&d->stage, channel);
    int8_t *out = d->output + channel;

    split_weights(d, channel, split);
    for (int32_t y = 0; y < d->out->h; y++) {
        const int32_t in_y = y * d->params->stride.h - d->params->padding.h;
        const span rows = taps_inside(in_y, 1, d->filter->h, d->in->h);
        int32_t in_x = -d->params->padding.w;

        for (int32_t n = d->out->w; n > 0; n--, in_x += d->params->stride.w, out += d->out->c) {
            const int8_t *row = d->input + (in_y + rows.begin) * row_step + channel;
            const int8_t *const end = row + (rows.end - rows.begin) * row_step;
            const uint32_t *w = split + rows.begin * filter_w * 2;
            int32_t acc[LANES];

            NV_UNROLL(4)
            for (int i = 0; i < LANES; i++)
                acc[i] = block.start[i];
            if (in_x >= 0 && in_x + filter_w <= d->in->w) {
                for (; row < end; row += row_step, w += filter_w * 2)
                    sum_row(filter_w, row + in_x * in_c, in_c, offsets, w, acc);
            } else {
                const span columns = taps_inside(in_x, 1, filter_w, d->in->w);
                for (; row < end; row += row_step, w += filter_w * 2)
                    sum_row(columns.end - columns.begin, row + (in_x + columns.begin) * in_c, in_c,
                            offsets, w + columns.begin * 2, acc);
            }
            finish_block(&block, &d->stage, acc, out);
        }
    }
}

/* A channel that no block of four has room for. */
static inline void channel_over_image(const depthwise *d, int32_t channel)
{
    int8_t *out = d->output + channel;

    for (int32_t y = 0; y < d->out->h; y++) {
        for (int32_t x = 0; x < d->out->w; x++, out += d->out->c) {
            tap_grid taps = taps_at(d, y, x);
            int32_t acc[LANES] = {bias_of(&d->stage, channel)};
            taps.input += channel;
            taps.weight += channel;
            sum_taps(1, 1, &taps, d->params->input_offset, acc);
            finish_lanes(1, acc, &d->stage, channel, out);
        }
    }
}

NV_INLINE void depthwise_blocks(const depthwise *d, const int32_t filter_w, uint32_t *split)
{
    int32_t channel = 0;

    for (; channel + LANES <= d->out->c; channel += LANES)
        block_over_image(d, filter_w, channel, split);
    for (; channel < d->out->c; channel++)
        channel_over_image(d, channel);
}

#endif
