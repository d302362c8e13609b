/* SPDX-License-Identifier: Apache-2.0 */
/* Any convolution: im2col of as many output pixels as the core's product takes at once. */
#ifndef NV_KERNELS_CONVOLVE_H
#define NV_KERNELS_CONVOLVE_H

#include "kernel_path.h"
#include "output.h"
#include "patch.h"
#include "place.h"
#include "signature.h"
#include "upscale.h"

#include <stddef.h>

typedef struct convolution {
    patch_shape shape;
    int32_t input_offset;
    weights filter;
    int32_t groups, group_channels, depth, pixel_step;
    output_stage stage;
    void *scratch;
} convolution;

/* n neighbouring output pixels. */
static void pixels(const convolution *v, const patch_corner *corner, int n, element *out)
{
    weights filter = v->filter;

    for (int32_t g = 0; g < v->groups; g++) {
        const int32_t channel = g * v->group_channels;
        for (int i = 0; i < n; i++) {
            column_writer column = column_open(v->scratch, v->depth, i, v->input_offset);
            patch_gather(&column, &v->shape, corner[i], g * v->shape.filter_c);
            column_close(&column);
        }
        const gemm_task task = {filter,  v->depth,      v->group_channels, &v->stage,
                                channel, out + channel, v->pixel_step};
        gemm(v->scratch, n, &task);
        filter = weights_next(filter, v->group_channels * v->depth);
    }
}

/* Output pixels that wait to be computed, and where the first one goes. */
typedef struct pixel_queue {
    patch_corner corner[COLUMNS];
    int n;
    element *out;
} pixel_queue;

static inline void compute_waiting(const convolution *v, pixel_queue *q)
{
    if (q->n > 0)
        pixels(v, q->corner, q->n, q->out);
    q->n = 0;
}

static void convolve_images(const convolution *v, const cmsis_nn_conv_params *conv_params,
                            const element *input, int32_t images, const cmsis_nn_dims *out_dims,
                            element *out, const output_place *place)
{
    const int32_t in_image = v->shape.in_h * v->shape.in_w * v->shape.in_c;
    const bool one_run = is_one_run(place, out_dims);
    pixel_queue q = {.n = 0, .out = out};

    for (int32_t b = 0; b < images; b++) {
        const element *image = input + b * in_image;
        for (int32_t y = 0; y < out_dims->h; y++) {
            if (!one_run) {
                compute_waiting(v, &q);
                q.out = out + b * place->image + y * place->row;
            }
            for (int32_t x = 0; x < out_dims->w; x++) {
                q.corner[q.n++] =
                    (patch_corner){image, y * conv_params->stride.h - conv_params->padding.h,
                                   x * conv_params->stride.w - conv_params->padding.w};
                if (q.n < COLUMNS)
                    continue;
                pixels(v, q.corner, COLUMNS, q.out);
                q.out += COLUMNS * v->pixel_step;
                q.n = 0;
            }
        }
    }
    compute_waiting(v, &q);
}

/* upscale_dims may be NULL. */
static inline arm_cmsis_nn_status convolve_at(CONVOLVE_PARAMS, const cmsis_nn_dims *upscale_dims,
                                              const output_place *place)
{
    (void)bias_dims;
    const int32_t groups = filter_dims->c > 0 ? input_dims->c / filter_dims->c : 0;
    if (ctx->buf == NULL || groups == 0 || input_dims->c % filter_dims->c != 0 ||
        output_dims->c % groups != 0)
        return ARM_CMSIS_NN_ARG_ERROR;
    /* Padding is stored as the zero point, which must then be an int8; int16 has none. */
    if (ELEMENT_BITS == 8 &&
        (conv_params->input_offset < -INT8_MAX || conv_params->input_offset > -INT8_MIN))
        return ARM_CMSIS_NN_ARG_ERROR;

    const int32_t depth = filter_dims->h * filter_dims->w * filter_dims->c;
    const cmsis_nn_tile up = upscale_of(upscale_dims);
    const cmsis_nn_dims stored = stored_dims(input_dims, up);
    const convolution v = {
        .shape = {.in_h = stored.h,
                  .in_w = stored.w,
                  .in_c = stored.c,
                  .filter_h = filter_dims->h,
                  .filter_w = filter_dims->w,
                  .filter_c = filter_dims->c,
                  .dilation_h = conv_params->dilation.h,
                  .dilation_w = conv_params->dilation.w,
                  .up_h = up.h,
                  .up_w = up.w},
        .input_offset = ELEMENT_BITS == 8 ? conv_params->input_offset : 0,
        .filter = weights_of(filter_data),
        .groups = groups,
        .group_channels = output_dims->c / groups,
        .depth = depth,
        .pixel_step = place->pixel,
        .stage = convolve_stage_of(bias_data, quant_params->multiplier, quant_params->shift, true,
                                   conv_params->output_offset, conv_params->activation,
                                   output_dims->c, depth, INPUT_TIMES_WEIGHT),
        .scratch = ctx->buf};

    convolve_images(&v, conv_params, input_data, input_dims->n, output_dims, output_data, place);
    NV_KERNEL_PATH("generic");
    return ARM_CMSIS_NN_SUCCESS;
}

#endif
