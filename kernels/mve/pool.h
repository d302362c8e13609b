/* SPDX-License-Identifier: Apache-2.0 */
/* The windows of a pooling layer, each cut to the part that lies inside the input. */
#ifndef NV_KERNELS_MVE_POOL_H
#define NV_KERNELS_MVE_POOL_H

#include "element.h"
#include "nv/arm_nnfunctions.h"

/* `rows` x `columns` pixels of the input, from `first` on. */
typedef struct mve_pool_window {
    const element *first;
    int32_t rows, columns;
    int32_t row_step; /* elements */
    int32_t channels;
} mve_pool_window;

static inline int32_t mve_max(int32_t a, int32_t b)
{
    return a > b ? a : b;
}

static inline int32_t mve_min(int32_t a, int32_t b)
{
    return a < b ? a : b;
}

/* The window of output pixel (oy, ox) of the image at `in`. */
static inline mve_pool_window mve_pool_window_at(const cmsis_nn_pool_params *p,
                                                 const cmsis_nn_dims *in_dims,
                                                 const cmsis_nn_dims *filter, const element *in,
                                                 int32_t oy, int32_t ox)
{
    const int32_t y = oy * p->stride.h - p->padding.h, x = ox * p->stride.w - p->padding.w;
    const int32_t top = mve_max(y, 0), left = mve_max(x, 0);

    mve_pool_window w = {.first = in + (top * in_dims->w + left) * in_dims->c,
                         .rows = mve_min(y + filter->h, in_dims->h) - top,
                         .columns = mve_min(x + filter->w, in_dims->w) - left,
                         .row_step = in_dims->w * in_dims->c,
                         .channels = in_dims->c};
    /* Whole rows of the input are one row. */
    if (w.columns == in_dims->w && w.rows > 0) {
        w.columns *= w.rows;
        w.rows = 1;
    }
    return w;
}

/* What a pooling operator does with all channels of a pixel; false if it cannot. */
typedef bool mve_pool_pixel_fn(const mve_pool_window *w, cmsis_nn_activation range, element *out);

static inline arm_cmsis_nn_status mve_pool_over(mve_pool_pixel_fn *pixel,
                                                const cmsis_nn_pool_params *params,
                                                const cmsis_nn_dims *in_dims, const element *in,
                                                const cmsis_nn_dims *filter,
                                                const cmsis_nn_dims *out_dims, element *out)
{
    const int32_t image = in_dims->h * in_dims->w * in_dims->c;

    for (int32_t n = 0; n < in_dims->n; n++, in += image) {
        for (int32_t oy = 0; oy < out_dims->h; oy++) {
            for (int32_t ox = 0; ox < out_dims->w; ox++, out += in_dims->c) {
                const mve_pool_window w = mve_pool_window_at(params, in_dims, filter, in, oy, ox);
                if (!pixel(&w, params->activation, out))
                    return ARM_CMSIS_NN_ARG_ERROR;
            }
        }
    }
    return ARM_CMSIS_NN_SUCCESS;
}

#endif
