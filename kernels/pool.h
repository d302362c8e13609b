/* SPDX-License-Identifier: Apache-2.0 */
/* The part of the input that an output pixel of a pooling operator sees, and the walk over them. */
#ifndef NV_KERNELS_POOL_H
#define NV_KERNELS_POOL_H

#include "element.h"
#include "nv/arm_nn_types.h"
#include "window.h"

typedef struct pool_view {
    const element *input; /* channel 0 of the first tap inside */
    int32_t rows, columns;
    int32_t row_step, column_step; /* in elements */
} pool_view;

static inline pool_view pool_at(const cmsis_nn_pool_params *params, const cmsis_nn_dims *in,
                                const cmsis_nn_dims *window, const element *image, int32_t y,
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

/* What a pooling operator does with all channels of a pixel; false if it cannot. */
typedef bool pool_pixel_fn(const pool_view *v, int32_t channels,
                           const cmsis_nn_activation *activation, element *out);

NV_INLINE arm_cmsis_nn_status pool_over(pool_pixel_fn *pixel, const cmsis_nn_pool_params *params,
                                        const cmsis_nn_dims *in, const element *input,
                                        const cmsis_nn_dims *window, const cmsis_nn_dims *out,
                                        element *output)
{
    if (in->n < 1)
        return ARM_CMSIS_NN_ARG_ERROR;

    for (int32_t b = 0; b < in->n; b++, input += in->h * in->w * in->c) {
        for (int32_t y = 0; y < out->h; y++) {
            for (int32_t x = 0; x < out->w; x++, output += out->c) {
                const pool_view v = pool_at(params, in, window, input, y, x);
                if (!pixel(&v, out->c, &params->activation, output))
                    return ARM_CMSIS_NN_ARG_ERROR;
            }
        }
    }
    return ARM_CMSIS_NN_SUCCESS;
}

#endif
