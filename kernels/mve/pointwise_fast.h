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

    const int32_t depth = input_dims->c, channels = output_dims->c;
    const mve_layer layer =
        mve_layer_of(conv_params, quant_params, filter_data, bias_data, depth, channels);
    int32_t start[MVE_ROWS_STRIP];

    for (int32_t channel = 0; channel < channels; channel += MVE_ROWS_STRIP) {
        const mve_rows rows = mve_rows_at(&layer, channel, channels - channel, start);
        mve_rows_product(&rows, input_data, depth, input_dims->n * input_dims->h * input_dims->w,
                         output_data + channel);
    }
    return ARM_CMSIS_NN_SUCCESS;
}

#endif
