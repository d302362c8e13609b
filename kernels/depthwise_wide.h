/* SPDX-License-Identifier: Apache-2.0 */
/* Any depthwise convolution of int16 whose sums need 64 bits: huge biases, or hundreds of taps. */
#ifndef NV_KERNELS_DEPTHWISE_WIDE_H
#define NV_KERNELS_DEPTHWISE_WIDE_H

#include "requantize_s64.h"
#include "signature.h"
#include "window.h"

#include <stddef.h>

/* input, weight: at the first tap; rows and columns of taps lie the steps apart. */
static int64_t sum_wide(int64_t acc, const int16_t *input, const int8_t *weight, span rows,
                        span columns, const int32_t input_step[2], const int32_t weight_step[2])
{
    for (int32_t ky = rows.begin; ky < rows.end; ky++)
        for (int32_t kx = columns.begin; kx < columns.end; kx++)
            acc += input[ky * input_step[0] + kx * input_step[1]] *
                   weight[ky * weight_step[0] + kx * weight_step[1]];
    return acc;
}

static void depthwise_wide(DEPTHWISE_PARAMS)
{
    const cmsis_nn_tile dilation = dw_conv_params->dilation, stride = dw_conv_params->stride;
    const int32_t in_c = input_dims->c, out_c = output_dims->c, multiplier = out_c / in_c;
    const int32_t input_step[2] = {dilation.h * input_dims->w * in_c, dilation.w * in_c};
    const int32_t weight_step[2] = {filter_dims->w * out_c, out_c};
    const int32_t pixels = output_dims->h * output_dims->w;

    (void)ctx, (void)bias_dims;
    for (int32_t i = 0; i < input_dims->n * pixels; i++) {
        const int32_t y = i % pixels / output_dims->w * stride.h - dw_conv_params->padding.h;
        const int32_t x = i % output_dims->w * stride.w - dw_conv_params->padding.w;
        const span rows = taps_inside(y, dilation.h, filter_dims->h, input_dims->h);
        const span columns = taps_inside(x, dilation.w, filter_dims->w, input_dims->w);
        const int32_t row = i / pixels * input_dims->h + y;

        for (int32_t c = 0; c < out_c; c++) {
            const int64_t acc =
                sum_wide(bias_data == NULL ? 0 : bias_data[c],
                         input_data + (row * input_dims->w + x) * in_c + c / multiplier,
                         filter_data + c, rows, columns, input_step, weight_step);
            const int32_t q =
                requantize_s64(acc, quant_params->multiplier[c], quant_params->shift[c]);
            *output_data++ = (int16_t)clamp_s32(q, dw_conv_params->activation.min,
                                                dw_conv_params->activation.max);
        }
    }
}

#endif
