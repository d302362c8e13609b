/* SPDX-License-Identifier: Apache-2.0 */
/* The rows that mve/convolve.h multiplies: of int16, all channels of a group at once. */
#ifndef NV_KERNELS_MVE_CONVOLVE_ROWS_S16_H
#define NV_KERNELS_MVE_CONVOLVE_ROWS_S16_H

#include "mve/rows_s16.h"

typedef mve_rows_s16 conv_layer;
typedef mve_rows_s16 conv_rows;

#define conv_rows_product mve_rows_product_s16

static inline conv_layer conv_layer_of(const cmsis_nn_conv_params *params,
                                       const cmsis_nn_per_channel_quant_params *quant,
                                       const int8_t *filter, const cmsis_nn_bias_data *bias,
                                       int32_t depth, int32_t channels)
{
    return (conv_layer){
        .filter = weights_of(filter),
        .depth = depth,
        .channels = channels,
        .out_stride = channels,
        .output = mve_output_of_convolution(bias, quant, params->activation, channels, depth)};
}

/* `start` for the sake of int8. */
static inline conv_rows conv_rows_at(const conv_layer *layer, int32_t channel, int32_t left,
                                     int32_t *start)
{
    (void)start;
    return mve_rows_s16_at(layer, channel, left);
}

#endif
