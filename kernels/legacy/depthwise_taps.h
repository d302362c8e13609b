/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NV_KERNELS_LEGACY_DEPTHWISE_TAPS_H
#define NV_KERNELS_LEGACY_DEPTHWISE_TAPS_H

#include "legacy/layer.h"

/* The taps of a depthwise window inside the image: `step` elements from tap to tap in image and
 * filter, and behind a row x_row and w_row on to the next. */
typedef struct hwc_taps {
    const element *x;
    const weight *w;
    int32_t rows, columns, step, x_row, w_row;
} hwc_taps;

static inline hwc_taps hwc_taps_of(const hwc_layer *l, const hwc_window *w)
{
    const int32_t step = l->ch_in, columns = w->x.end - w->x.begin;

    return (hwc_taps){.x = l->in + hwc_pixel(l, w, w->y.begin) * step,
                      .w = l->weights + hwc_place(l, w, w->y.begin) * step,
                      .rows = w->y.end - w->y.begin,
                      .columns = columns,
                      .step = step,
                      .x_row = (l->image.x - columns) * step,
                      .w_row = (l->kernel.x - columns) * step};
}

#endif
