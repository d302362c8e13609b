/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Windows as columns of int16 in bufferA, which has room for two: groups of four elements in the
 * order of split lanes (lanes.h), so that SMLAD takes them as they are; what is left behind the
 * last group stays in order.
 */
#ifndef NV_DSP_LEGACY_COLUMNS_H
#define NV_DSP_LEGACY_COLUMNS_H

#include "core_copy.h"
#include "dsp/lanes.h"
#include "legacy/layer.h"

/* The window of an output pixel, zeros where it is outside the image. */
static inline void column_gather(const hwc_layer *l, const hwc_window *w, int8_t *to)
{
    const int32_t row = l->kernel.x * l->ch_in, before = w->x.begin * l->ch_in;
    const int32_t run = (w->x.end - w->x.begin) * l->ch_in;

    fill_bytes(to, 0, w->y.begin * row);
    to += w->y.begin * row;
    for (int32_t y = w->y.begin; y < w->y.end; y++, to += row) {
        const int8_t *from = l->in + hwc_pixel(l, w, y) * l->ch_in;
        fill_bytes(to, 0, before);
        copy_bytes(to + before, from, run);
        fill_bytes(to + before + run, 0, row - before - run);
    }
    fill_bytes(to, 0, (l->kernel.y - w->y.end) * row);
}

/* gcc gains by two groups a turn; clang would spill. */
#if defined(__clang__)
enum { DOT_ROWS = 2, DOT_INPUTS = 2, DOT_GROUPS = 1 };
#else
enum { DOT_ROWS = 2, DOT_INPUTS = 2, DOT_GROUPS = 2 };
#endif

/* Octets in the upper half of the column become its elements, from the first one on. */
static inline void column_split(int16_t *column, int32_t depth)
{
    const int8_t *from = (const int8_t *)column + depth;

    for (; depth >= 4; depth -= 4, from += 4, column += 4) {
        const uint32_t four = load4(from);
        const split_lanes lanes = join_lanes(even_lanes(four), odd_lanes(four));
        memcpy(column, &lanes, sizeof lanes);
    }
    for (; depth > 0; depth--)
        *column++ = *from++;
}

/* The column of an output pixel, of `depth` elements. */
static inline void column_write(const hwc_layer *l, const hwc_window *w, int16_t *column,
                                int32_t depth)
{
    column_gather(l, w, (int8_t *)column + depth);
    column_split(column, depth);
}

/* A group of four elements; arguments as for dots. */
NV_INLINE void dots_group(const int rows, const int inputs, const int16_t *x, int32_t x_step,
                          const int8_t *w, int32_t w_step, int32_t acc[][DOT_ROWS])
{
    uint32_t four[DOT_ROWS];

    NV_UNROLL(2)
    for (int r = 0; r < rows; r++)
        four[r] = load4(w + r * w_step);
    NV_UNROLL(2)
    for (int half = 0; half < 2; half++, x += 2) {
        int16x2_t lanes[DOT_ROWS];
        NV_UNROLL(2)
        for (int r = 0; r < rows; r++)
            lanes[r] = half == 0 ? even_lanes(four[r]) : odd_lanes(four[r]);
        NV_UNROLL(2)
        for (int i = 0; i < inputs; i++) {
            const int16x2_t in = load2(x + i * x_step);
            NV_UNROLL(2)
            for (int r = 0; r < rows; r++)
                acc[i][r] = __smlad(lanes[r], in, acc[i][r]);
        }
    }
}

/* As core_dots.h has it, x being columns. */
NV_INLINE void dots(const int rows, const int inputs, const int16_t *x, int32_t x_step,
                    const int8_t *w, int32_t w_step, int32_t n, int32_t acc[][DOT_ROWS])
{
    NV_KEEP_ROLLED
    for (int32_t turns = n / (4 * DOT_GROUPS); turns > 0; turns--) {
        NV_UNROLL(2)
        for (int group = 0; group < DOT_GROUPS; group++, x += 4, w += 4)
            dots_group(rows, inputs, x, x_step, w, w_step, acc);
    }
    if (DOT_GROUPS == 2 && (n & 4) != 0) {
        dots_group(rows, inputs, x, x_step, w, w_step, acc);
        x += 4;
        w += 4;
    }
    NV_KEEP_ROLLED
    for (int32_t left = n & 3; left > 0; left--, x++, w++) {
        NV_UNROLL(2)
        for (int i = 0; i < inputs; i++) {
            NV_UNROLL(2)
            for (int r = 0; r < rows; r++)
                acc[i][r] += x[i * x_step] * w[r * w_step];
        }
    }
}

#endif
