/* SPDX-License-Identifier: Apache-2.0 */
/* 1x1 convolution, stride 1: all pixels of all batches are the columns of one matrix product. */
#ifndef NV_KERNELS_MVE_POINTWISE_FAST_H
#define NV_KERNELS_MVE_POINTWISE_FAST_H

#include "kernel_path.h"
#include "mve/rows.h"
#include "path.h"
#include "signature.h"

static inline arm_cmsis_nn_status convolve_1x1_fast(CONVOLVE_PARAMS)
{
    (void)ctx, (void)bias_dims;
    if (!is_unit(conv_params->stride) || !is_pointwise(conv_params, filter_dims))
        return ARM_CMSIS_NN_ARG_ERROR;
    NV_KERNEL_PATH("conv_1x1");

    const int32_t depth = input_dims->c;
    int32_t start[MVE_ROWS_STRIP];
    mve_rows rows = {.depth = depth,
                     .offset = conv_params->output_offset,
                     .activation = conv_params->activation,
                     .out_stride = output_dims->c,
                     .start = start};

    for (int32_t channel = 0; channel < output_dims->c; channel += rows.channels) {
        const int32_t left = output_dims->c - channel;
        rows.channels = left < MVE_ROWS_STRIP ? left : MVE_ROWS_STRIP;
        rows.filter = weights_next(weights_of(filter_data), channel * depth);
        rows.multiplier = quant_params->multiplier + channel;
        rows.shift = quant_params->shift + channel;
        mve_row_starts(rows.filter, rows.depth, rows.channels, conv_params->input_offset,
                       bias_data == NULL ? NULL : bias_data + channel, start);
        mve_rows_product(&rows, input_data, depth, input_dims->n * input_dims->h * input_dims->w,
                         output_data + channel);
    }
    return ARM_CMSIS_NN_SUCCESS;
}

#endif
