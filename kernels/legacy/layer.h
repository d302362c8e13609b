/* SPDX-License-Identifier: Apache-2.0 */
/* A convolution's parameters, square or not, in one form. Images and kernels are [y][x][channel].
 */
#ifndef NV_KERNELS_LEGACY_LAYER_H
#define NV_KERNELS_LEGACY_LAYER_H

#include "legacy/weight.h"
#include "nv/arm_nnfunctions.h"
#include "window.h"

typedef struct extent {
    int32_t x, y;
} extent;

typedef struct hwc_layer {
    const element *in;
    const weight *weights, *bias;
    element *out;
    int16_t *buffer; /* bufferA */
    extent image, kernel, padding, stride, output;
    int32_t ch_in, ch_out, bias_shift, out_shift;
} hwc_layer;

#define HWC_LAYER                                                                                  \
    .in = Im_in, .weights = wt, .bias = bias, .out = Im_out, .buffer = bufferA, .ch_in = ch_im_in, \
    .ch_out = ch_im_out, .bias_shift = bias_shift, .out_shift = out_shift

/* From the parameters of NV_HWC_SQUARE or NV_HWC_NONSQUARE. */
#define HWC_SQUARE_LAYER                                                                           \
    {                                                                                              \
        HWC_LAYER, .image = {dim_im_in, dim_im_in}, .kernel = {dim_kernel, dim_kernel},            \
                   .padding = {padding, padding}, .stride = {stride, stride},                      \
                   .output = {dim_im_out, dim_im_out},                                             \
    }
#define HWC_NONSQUARE_LAYER                                                                        \
    {                                                                                              \
        HWC_LAYER, .image = {dim_im_in_x, dim_im_in_y}, .kernel = {dim_kernel_x, dim_kernel_y},    \
                   .padding = {padding_x, padding_y}, .stride = {stride_x, stride_y},              \
                   .output = {dim_im_out_x, dim_im_out_y},                                         \
    }

/* The taps of an output pixel that lie in the image. */
typedef struct hwc_window {
    span x, y;
    int32_t in_x, in_y; /* of the first tap, in the image or not */
} hwc_window;

NV_INLINE hwc_window hwc_window_at(const hwc_layer *l, int32_t x, int32_t y)
{
    hwc_window w = {.in_x = x * l->stride.x - l->padding.x, .in_y = y * l->stride.y - l->padding.y};

    w.x = taps_inside(w.in_x, 1, l->kernel.x, l->image.x);
    w.y = taps_inside(w.in_y, 1, l->kernel.y, l->image.y);
    return w;
}

/* The first tap inside of kernel row `row`: its pixel, and its place in the kernel. */
NV_INLINE int32_t hwc_pixel(const hwc_layer *l, const hwc_window *w, int32_t row)
{
    return (w->in_y + row) * l->image.x + w->in_x + w->x.begin;
}

NV_INLINE int32_t hwc_place(const hwc_layer *l, const hwc_window *w, int32_t row)
{
    return row * l->kernel.x + w->x.begin;
}

#endif
