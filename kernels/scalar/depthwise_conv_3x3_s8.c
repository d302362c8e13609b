/* SPDX-License-Identifier: Apache-2.0 */
/* A 3x3 window, ch_mult 1, no dilation: unrolled where it lies inside the input. */
#include "depthwise.h"
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include "path.h"

NV_INLINE void channels_at(const depthwise *d, const int lanes, const tap_grid *pixel,
                           int32_t channel, int8_t *out)
{
    tap_grid taps = *pixel;
    int32_t acc[LANES];

    taps.input += channel;
    taps.weight += channel;
    load_biases(acc, lanes, &d->stage, channel);
    if (taps.rows == 3 && taps.columns == 3)
        sum_3x3(lanes, &taps, d->params->input_offset, acc);
    else
        sum_taps(lanes, 1, &taps, d->params->input_offset, acc);
    finish_lanes(lanes, acc, &d->stage, channel, out + channel);
}

arm_cmsis_nn_status arm_depthwise_conv_3x3_s8(
    const cmsis_nn_context *ctx, const cmsis_nn_dw_conv_params *dw_conv_params,
    const cmsis_nn_per_channel_quant_params *quant_params, const cmsis_nn_dims *input_dims,
    const int8_t *input_data, const cmsis_nn_dims *filter_dims, const int8_t *filter_data,
    const cmsis_nn_dims *bias_dims, const int32_t *bias_data, const cmsis_nn_dims *output_dims,
    int8_t *output_data)
{
    (void)ctx, (void)bias_dims;
    if (depthwise_path_of(dw_conv_params, input_dims, filter_dims, output_dims) != DEPTHWISE_3X3)
        return ARM_CMSIS_NN_ARG_ERROR;
    const depthwise d = depthwise_of(dw_conv_params, quant_params, input_dims, input_data,
                                     filter_dims, filter_data, bias_data, output_dims, output_data);

    for (int32_t y = 0; y < output_dims->h; y++) {
        for (int32_t x = 0; x < output_dims->w; x++, output_data += output_dims->c) {
            const tap_grid pixel = taps_at(&d, y, x);
            int32_t channel = 0;
            for (; channel + LANES <= output_dims->c; channel += LANES)
                channels_at(&d, LANES, &pixel, channel, output_data);
            for (; channel < output_dims->c; channel++)
                channels_at(&d, 1, &pixel, channel, output_data);
        }
    }
    NV_KERNEL_PATH("depthwise_3x3");
    return ARM_CMSIS_NN_SUCCESS;
}
