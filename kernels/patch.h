/* SPDX-License-Identifier: Apache-2.0 */
/*
 * im2col: the walk over the input under one filter position. The core's gemm.h says what a column
 * looks like: column_run appends input elements, column_zeros appends padding (which contributes
 * nothing, whatever the input offset).
 */
#ifndef NV_KERNELS_PATCH_H
#define NV_KERNELS_PATCH_H

#include "core_gemm.h"
#include "window.h"

typedef struct patch_shape {
    int32_t in_h, in_w, in_c;   /* of the image */
    int32_t filter_h, filter_w; /* taps */
    int32_t filter_c;           /* channels of a group */
    int32_t dilation_h, dilation_w;
    int32_t up_h, up_w; /* the image is seen with up - 1 zero rows and columns between its own */
} patch_shape;

/* Where the filter's first tap lies; may be outside the image. */
typedef struct patch_corner {
    const element *image;
    int32_t y, x;
} patch_corner;

/* A filter row whose taps are neighbours in memory. */
static inline void dense_row(column_writer *column, const patch_shape *s, const element *row,
                             int32_t x)
{
    const span taps = taps_inside(x, 1, s->filter_w, s->in_w);

    column_zeros(column, taps.begin * s->in_c);
    column_run(column, row + (x + taps.begin) * s->in_c, (taps.end - taps.begin) * s->in_c);
    column_zeros(column, (s->filter_w - taps.end) * s->in_c);
}

static inline void sparse_row(column_writer *column, const patch_shape *s, const element *row,
                              int32_t x)
{
    for (int32_t tap = 0; tap < s->filter_w; tap++, x += s->dilation_w) {
        if (x >= 0 && x < s->in_w * s->up_w && x % s->up_w == 0)
            column_run(column, row + x / s->up_w * s->in_c, s->filter_c);
        else
            column_zeros(column, s->filter_c);
    }
}

/* Appends the patch under `corner`, channels first_channel and on. */
static inline void patch_gather(column_writer *column, const patch_shape *s, patch_corner corner,
                                int32_t first_channel)
{
    const bool dense = s->dilation_w == 1 && s->up_w == 1 && s->filter_c == s->in_c;

    for (int32_t tap = 0, y = corner.y; tap < s->filter_h; tap++, y += s->dilation_h) {
        if (y < 0 || y >= s->in_h * s->up_h || y % s->up_h != 0) {
            column_zeros(column, s->filter_w * s->filter_c);
            continue;
        }
        const element *row = corner.image + y / s->up_h * s->in_w * s->in_c + first_channel;
        if (dense)
            dense_row(column, s, row, corner.x);
        else
            sparse_row(column, s, row, corner.x);
    }
}

#endif
