/* SPDX-License-Identifier: Apache-2.0 */
/* Any convolution: im2col of as many output pixels as the core's product takes at once. */
#ifndef NV_KERNELS_CONVOLVE_H
#define NV_KERNELS_CONVOLVE_H

#include "kernel_path.h"
#include "output.h"
#include "patch.h"
#include "signature.h"

#include <stddef.h>

typedef struct convolution {
    patch_shape shape;
    int32_t input_offset;
    weights filter;
    int32_t groups, group_channels, depth, out_c;
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
                                channel, out + channel, v->out_c};
        gemm(v->scratch, n, &task);
        filter = weights_next(filter, v->group_channels * v->depth);
    }
}

/* upscale_dims may be NULL. */
static arm_cmsis_nn_status convolve(CONVOLVE_PARAMS, const cmsis_nn_dims *upscale_dims)
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
    const convolution v = {
        .shape = {.in_h = input_dims->h,
                  .in_w = input_dims->w,
                  .in_c = input_dims->c,
                  .filter_h = filter_dims->h,
                  .filter_w = filter_dims->w,
                  .filter_c = filter_dims->c,
                  .dilation_h = conv_params->dilation.h,
                  .dilation_w = conv_params->dilation.w,
                  .up_h = upscale_dims != NULL && upscale_dims->h > 1 ? upscale_dims->h : 1,
                  .up_w = upscale_dims != NULL && upscale_dims->w > 1 ? upscale_dims->w : 1},
        .input_offset = ELEMENT_BITS == 8 ? conv_params->input_offset : 0,
        .filter = weights_of(filter_data),
        .groups = groups,
        .group_channels = output_dims->c / groups,
        .depth = depth,
        .out_c = output_dims->c,
        .stage = convolve_stage_of(bias_data, quant_params->multiplier, quant_params->shift, true,
                                   conv_params->output_offset, conv_params->activation,
                                   output_dims->c, depth, INPUT_TIMES_WEIGHT),
        .scratch = ctx->buf};
    patch_corner corner[COLUMNS];
    int n = 0;

    for (int32_t b = 0; b < input_dims->n; b++) {
        const element *image = input_data + b * input_dims->h * input_dims->w * input_dims->c;
        for (int32_t y = 0; y < output_dims->h; y++) {
            for (int32_t x = 0; x < output_dims->w; x++) {
                corner[n++] =
                    (patch_corner){image, y * conv_params->stride.h - conv_params->padding.h,
                                   x * conv_params->stride.w - conv_params->padding.w};
                if (n < COLUMNS)
                    continue;
                pixels(&v, corner, COLUMNS, output_data);
                output_data += COLUMNS * v.out_c;
                n = 0;
            }
        }
    }
    if (n > 0)
        pixels(&v, corner, n, output_data);
    NV_KERNEL_PATH("generic");
    return ARM_CMSIS_NN_SUCCESS;
}

#endif
