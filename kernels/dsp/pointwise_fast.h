/* SPDX-License-Identifier: Apache-2.0 */
/* A 1x1 convolution of stride 1: the pixels of all images are one run, four of them a product. */
#ifndef NV_DSP_POINTWISE_FAST_H
#define NV_DSP_POINTWISE_FAST_H

#include "dsp/gemm.h"
#include "kernel_path.h"
#include "path.h"
#include "signature.h"

#include <stddef.h>

static inline arm_cmsis_nn_status convolve_1x1_fast(CONVOLVE_PARAMS)
{
    (void)bias_dims;
    if (ctx->buf == NULL || !is_unit(conv_params->stride) ||
        !is_pointwise(conv_params, filter_dims))
        return ARM_CMSIS_NN_ARG_ERROR;

    const int32_t depth = input_dims->c, channels = output_dims->c;
    const output_stage stage = output_stage_of(
        bias_data, quant_params->multiplier, quant_params->shift, true, conv_params->output_offset,
        conv_params->activation, channels, depth, INPUT_TIMES_WEIGHT);

    gemm_task task = {weights_of(filter_data), depth, channels, &stage, 0, output_data, channels};
    for (int32_t left = input_dims->n * input_dims->h * input_dims->w; left > 0; left -= COLUMNS) {
        const int n = (int)min_s32(left, COLUMNS);
        for (int i = 0; i < n; i++, input_data += depth)
            column_split(column_of(ctx->buf, i), input_data, depth, conv_params->input_offset);
        gemm(ctx->buf, n, &task);
        task.out += n * channels;
    }
    NV_KERNEL_PATH("conv_1x1");
    return ARM_CMSIS_NN_SUCCESS;
}

#endif
