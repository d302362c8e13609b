/* SPDX-License-Identifier: Apache-2.0 */
/* Shapes of windowed operators for the case files: the output size that TFLite gives. */
#ifndef NV_KERNELTEST_GEOMETRY_H
#define NV_KERNELTEST_GEOMETRY_H

#include "draw.h"

/* Parameters of a window over an image; case files list their corners as initialisers of it. */
typedef struct nv_window_case {
    const char *name;
    int32_t n, h, w, c;     /* input */
    int32_t kh, kw, sh, sw; /* filter, stride */
    int32_t dh, dw;         /* dilation; 0 means 1 */
    nv_padding padding;
    int32_t out_c, groups; /* convolution: groups 0 means 1; depthwise: out_c = c * multiplier */
    nv_type weights;       /* NV_INT8 or NV_INT4; 0: int8 */
    nv_bias_draw bias;
} nv_window_case;

static inline int32_t nv_window_out(int32_t in, int32_t k, int32_t stride, int32_t dilation,
                                    nv_padding padding)
{
    int32_t reach = (k - 1) * dilation + 1;
    return padding == NV_PADDING_SAME ? (in + stride - 1) / stride : (in - reach + stride) / stride;
}

/* The output's H and W; 0 where a VALID window does not fit. */
static inline int32_t nv_window_out_h(const nv_window_case *k)
{
    return nv_window_out(k->h, k->kh, k->sh, k->dh > 0 ? k->dh : 1, k->padding);
}

static inline int32_t nv_window_out_w(const nv_window_case *k)
{
    return nv_window_out(k->w, k->kw, k->sw, k->dw > 0 ? k->dw : 1, k->padding);
}

static inline nv_type nv_window_weights(const nv_window_case *k)
{
    return k->weights == NV_INT4 ? NV_INT4 : NV_INT8;
}

static inline nv_window nv_window_of(const nv_window_case *k)
{
    return (nv_window){.padding = k->padding,
                       .stride_h = k->sh,
                       .stride_w = k->sw,
                       .dilation_h = k->dh > 0 ? k->dh : 1,
                       .dilation_w = k->dw > 0 ? k->dw : 1};
}

/* A random window: mostly square and dense, sizes that cross every block size of the kernels. */
static inline nv_window_case nv_window_random(nv_rng *r, int32_t max_channels)
{
    nv_window_case k = {.name = NULL};

    do {
        k.n = nv_rng_one_in(r, 4) ? nv_rng_int(r, 2, 4) : 1;
        k.h = nv_rng_int(r, 1, 14);
        k.w = nv_rng_int(r, 1, 14);
        k.c = nv_rng_int(r, 1, max_channels);
        k.kh = nv_rng_one_in(r, 2) ? 3 : nv_rng_int(r, 1, 6);
        k.kw = nv_rng_one_in(r, 2) ? k.kh : nv_rng_int(r, 1, 6);
        k.sh = nv_rng_int(r, 1, 3);
        k.sw = nv_rng_one_in(r, 3) ? nv_rng_int(r, 1, 4) : k.sh;
        k.dh = nv_rng_one_in(r, 4) ? nv_rng_int(r, 1, 3) : 1;
        k.dw = nv_rng_one_in(r, 4) ? nv_rng_int(r, 1, 3) : k.dh;
        k.padding = nv_rng_one_in(r, 2) ? NV_PADDING_SAME : NV_PADDING_VALID;
        k.weights = nv_rng_one_in(r, 3) ? NV_INT4 : NV_INT8;
    } while (nv_window_out_h(&k) < 1 || nv_window_out_w(&k) < 1);
    return k;
}

#endif
