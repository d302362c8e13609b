/* SPDX-License-Identifier: Apache-2.0 */
/* The part of the input that an output pixel of a pooling operator sees. */
#ifndef NV_KERNELS_POOL_H
#define NV_KERNELS_POOL_H

#include "nv/arm_nn_types.h"
#include "window.h"

typedef struct pool_view {
    const int8_t *input; /* channel 0 of the first tap inside */
    int32_t rows, columns;
    int32_t row_step, column_step; /* in elements */
} pool_view;

static inline pool_view pool_at(const cmsis_nn_pool_params *params, const cmsis_nn_dims *in,
                                const cmsis_nn_dims *window, const int8_t *image, int32_t y,
                                int32_t x)
{
    const int32_t in_y = y * params->stride.h - params->padding.h;
    const int32_t in_x = x * params->stride.w - params->padding.w;
    const span rows = taps_inside(in_y, 1, window->h, in->h);
    const span columns = taps_inside(in_x, 1, window->w, in->w);

    return (pool_view){.input =
                           image + ((in_y + rows.begin) * in->w + in_x + columns.begin) * in->c,
                       .rows = rows.end - rows.begin,
                       .columns = columns.end - columns.begin,
                       .row_step = in->w * in->c,
                       .column_step = in->c};
}

#endif
