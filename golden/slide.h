/* SPDX-License-Identifier: Apache-2.0 */
/* A window that slides over the pixels of an NHWC tensor: convolutions and pooling. */
#ifndef GOLDEN_SLIDE_H
#define GOLDEN_SLIDE_H

#include "nv/ops.h"

/* Where the window stands for one output pixel, and which taps of it lie inside the input:
 * rows y_begin <= ky < y_end, columns x_begin <= kx < x_end. Padding is the taps left out. */
typedef struct golden_slide {
    int64_t batch_row; /* first row of this picture, counted over the batch */
    int32_t y, x;      /* input position of tap (0, 0); negative inside the padding */
    int32_t y_begin, y_end, x_begin, x_end;
} golden_slide;

/* The first tap k with origin + k * dilation >= limit. */
static inline int32_t golden_first_tap(int32_t origin, int32_t dilation, int32_t limit)
{
    return origin >= limit ? 0 : (limit - origin + dilation - 1) / dilation;
}

static inline int32_t golden_min(int32_t a, int32_t b)
{
    return a < b ? a : b;
}

static inline golden_slide golden_slide_to(const nv_window *w, const nv_shape *in,
                                           const nv_shape *out, int64_t out_pixel)
{
    const int64_t row = out_pixel / out->dim[2];
    const int32_t out_x = (int32_t)(out_pixel % out->dim[2]);
    const int32_t out_y = (int32_t)(row % out->dim[1]);
    golden_slide s = {
        .batch_row = row / out->dim[1] * in->dim[1],
        .y = out_y * w->stride_h - w->pad_top,
        .x = out_x * w->stride_w - w->pad_left,
    };
    s.y_begin = golden_first_tap(s.y, w->dilation_h, 0);
    s.x_begin = golden_first_tap(s.x, w->dilation_w, 0);
    s.y_end = golden_min(w->filter_h, golden_first_tap(s.y, w->dilation_h, in->dim[1]));
    s.x_end = golden_min(w->filter_w, golden_first_tap(s.x, w->dilation_w, in->dim[2]));
    return s;
}

/* What an operator does at an output pixel: `begin`, then `tap` for each tap inside the input, rows
 * first, then `end`. Pixels and taps are numbered in memory order, pixels over the whole batch. */
typedef struct golden_slide_op {
    void (*begin)(void *state);
    void (*tap)(void *state, int64_t in_pixel, int64_t tap);
    void (*end)(void *state, int64_t out_pixel);
} golden_slide_op;

static inline void golden_slide_over(const nv_window *w, const nv_shape *in, const nv_shape *out,
                                     const golden_slide_op *op, void *state)
{
    const int64_t pixels = (int64_t)out->dim[0] * out->dim[1] * out->dim[2];
    for (int64_t pixel = 0; pixel < pixels; pixel++) {
        const golden_slide s = golden_slide_to(w, in, out, pixel);
        op->begin(state);
        for (int32_t ky = s.y_begin; ky < s.y_end; ky++) {
            const int64_t in_row = (s.batch_row + s.y + ky * w->dilation_h) * in->dim[2];
            for (int32_t kx = s.x_begin; kx < s.x_end; kx++)
                op->tap(state, in_row + s.x + kx * w->dilation_w, (int64_t)ky * w->filter_w + kx);
        }
        op->end(state, pixel);
    }
}

#endif
