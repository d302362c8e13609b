/* SPDX-License-Identifier: Apache-2.0 */
/* Depthwise convolution of any shape. */
#ifndef NV_KERNELS_MVE_DEPTHWISE_ANY_H
#define NV_KERNELS_MVE_DEPTHWISE_ANY_H

#include "kernel_path.h"
#include "mve/depthwise.h"
#include "signature.h"

#if ELEMENT_BITS == 16
#include "depthwise_wide.h"
#endif

static arm_cmsis_nn_status depthwise_any(DEPTHWISE_PARAMS)
{
    const mve_dw dw = {dw_conv_params, input_dims, filter_dims, output_dims, output_dims->c};
    const int32_t in_image = input_dims->h * input_dims->w * input_dims->c;
    const int32_t out_image = output_dims->h * output_dims->w * output_dims->c;

    const weights filter = weights_of(filter_data);

    (void)ctx, (void)bias_dims;
    NV_KERNEL_PATH("generic");
#if ELEMENT_BITS == 16
    if (!fits_s32(bias_data, output_dims->c, filter_dims->h * filter_dims->w)) {
        depthwise_wide(DEPTHWISE_ARGS);
        return ARM_CMSIS_NN_SUCCESS;
    }
#endif
    for (int32_t channel = 0; channel < output_dims->c; channel += MVE_DW_LANES) {
        const int32_t left = output_dims->c - channel;
        const mve_dw_group g = mve_dw_group_at(&dw, quant_params, bias_data, channel,
                                               left < MVE_DW_LANES ? left : MVE_DW_LANES);
        for (int32_t n = 0; n < input_dims->n; n++)
            mve_dw_image(&dw, &g, input_data + n * in_image + channel / dw_conv_params->ch_mult,
                         weights_next(filter, channel), output_data + n * out_image + channel);
    }
    return ARM_CMSIS_NN_SUCCESS;
}

#endif
