/* SPDX-License-Identifier: Apache-2.0 */
/* Where the windows of a pool lie: the same along x and y. */
#ifndef NV_KERNELS_LEGACY_POOL_H
#define NV_KERNELS_LEGACY_POOL_H

#include "nv/arm_nnfunctions.h"
#include "nv/legacy_params.h"
#include "window.h"

typedef struct hwc_pool {
    int8_t *in, *out;
    int32_t dim_in, channels, kernel, padding, stride, dim_out;
} hwc_pool;

/* From the parameters of NV_LEGACY_POOL. */
#define HWC_POOL                                                                                   \
    {                                                                                              \
        .in = Im_in, .out = Im_out, .dim_in = dim_im_in, .channels = ch_im_in,                     \
        .kernel = dim_kernel, .padding = padding, .stride = stride, .dim_out = dim_im_out,         \
    }

/* The rows or columns of the image under window i, at least one. */
NV_INLINE span pool_span(const hwc_pool *p, int32_t i)
{
    const int32_t first = i * p->stride - p->padding;

    return (span){max_s32(first, 0), min_s32(first + p->kernel, p->dim_in)};
}

/* A pixel of the image. */
NV_INLINE int8_t *pool_at(const hwc_pool *p, int32_t x, int32_t y)
{
    return p->in + (y * p->dim_in + x) * p->channels;
}

#endif
