/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A 1x1 convolution straight from the input, without scratch. Filter rows are the outer loop: a
 * row's sum, which takes the input offset out of the inner product, and its quantization are then
 * worked out once for all pixels.
 */
#ifndef NV_KERNELS_POINTWISE_H
#define NV_KERNELS_POINTWISE_H

#include "core_dot.h"
#include "kernel_path.h"
#include "output.h"
#include "path.h"
#include "signature.h"

typedef struct pointwise {
    const int8_t *input;
    int32_t depth;
    int32_t row_step, pixel_step; /* input elements between output rows and pixels of a row */
    int32_t rows, row_pixels;
    int32_t input_offset;
    weights filter; /* [channels, depth] */
    int8_t *output;
    int32_t channels;
    output_stage stage;
} pointwise;

NV_INLINE void pointwise_pixels(const pointwise *p, const int rows, const int pixels,
                                const int8_t *input, int32_t channel, const int32_t *start,
                                int8_t *out)
{
    int32_t acc[DOT_INPUTS][DOT_ROWS];

    NV_UNROLL(2)
    for (int i = 0; i < pixels; i++) {
        NV_UNROLL(2)
        for (int r = 0; r < rows; r++)
            acc[i][r] = start[r];
    }
    dot(rows, pixels, input, p->pixel_step, 0, weights_next(p->filter, channel * p->depth), 0,
        p->depth, acc);
    NV_UNROLL(2)
    for (int r = 0; r < rows; r++) {
        int32_t same_channel[DOT_INPUTS];
        NV_UNROLL(2)
        for (int i = 0; i < pixels; i++)
            same_channel[i] = acc[i][r];
        finish_channel(same_channel, pixels, &p->stage, channel + r);
        NV_UNROLL(2)
        for (int i = 0; i < pixels; i++)
            out[i * p->channels + r] = (int8_t)same_channel[i];
    }
}

/* `rows` filter rows, a constant, against all pixels. */
NV_INLINE void pointwise_rows(const pointwise *p, const int rows, int32_t channel)
{
    int32_t start[2];
    int8_t *out = p->output + channel;

    for (int r = 0; r < rows; r++) {
        const int32_t sum = weight_sum(weights_next(p->filter, (channel + r) * p->depth), p->depth);
        start[r] = bias_of(&p->stage, channel + r) + sum * p->input_offset;
    }
    for (int32_t y = 0; y < p->rows; y++) {
        const int8_t *in = p->input + y * p->row_step;
        int32_t left = p->row_pixels;
        for (; left >= 2; left -= 2, in += 2 * p->pixel_step, out += 2 * p->channels)
            pointwise_pixels(p, rows, 2, in, channel, start, out);
        if (left > 0) {
            pointwise_pixels(p, rows, 1, in, channel, start, out);
            out += p->channels;
        }
    }
}

static inline void pointwise_run(const pointwise *p)
{
    int32_t channel = 0;

    for (; channel + 2 <= p->channels; channel += 2)
        pointwise_rows(p, 2, channel);
    if (channel < p->channels)
        pointwise_rows(p, 1, channel);
}

static inline pointwise pointwise_of(CONVOLVE_PARAMS)
{
    (void)ctx, (void)filter_dims, (void)bias_dims;
    return (pointwise){.input = input_data,
                       .depth = input_dims->c,
                       .row_step = conv_params->stride.h * input_dims->w * input_dims->c,
                       .pixel_step = conv_params->stride.w * input_dims->c,
                       .rows = output_dims->h,
                       .row_pixels = output_dims->w,
                       .input_offset = conv_params->input_offset,
                       .filter = weights_of(filter_data),
                       .output = output_data,
                       .channels = output_dims->c,
                       .stage = output_stage_of(bias_data, quant_params->multiplier,
                                                quant_params->shift, true,
                                                conv_params->output_offset, conv_params->activation,
                                                output_dims->c, input_dims->c, INPUT_TIMES_WEIGHT)};
}

/* Any stride: an image at a time. */
static inline arm_cmsis_nn_status convolve_1x1(CONVOLVE_PARAMS)
{
    if (!is_pointwise(conv_params, filter_dims))
        return ARM_CMSIS_NN_ARG_ERROR;

    pointwise p = pointwise_of(CONVOLVE_ARGS);
    for (int32_t b = 0; b < input_dims->n; b++) {
        pointwise_run(&p);
        p.input += input_dims->h * input_dims->w * input_dims->c;
        p.output += output_dims->h * output_dims->w * output_dims->c;
    }
    NV_KERNEL_PATH("conv_1x1");
    return ARM_CMSIS_NN_SUCCESS;
}

#endif
