/* SPDX-License-Identifier: Apache-2.0 */
/* Any depthwise convolution: pixel by pixel, four output channels at once, which either have
 * an input channel each (ch_mult 1) or share one. */
#ifndef NV_KERNELS_DEPTHWISE_ANY_H
#define NV_KERNELS_DEPTHWISE_ANY_H

#include "depthwise.h"
#include "kernel_path.h"
#include "signature.h"

#if ELEMENT_BITS == 16
#include "depthwise_wide.h"
#endif

/* `lanes` and `lane_step` as for sum_taps. */
NV_INLINE void channels_at(const depthwise *d, const int lanes, const int lane_step,
                           const tap_grid *pixel, int32_t in_channel, int32_t channel, element *out)
{
    tap_grid taps = *pixel;
    int32_t acc[LANES];

    taps.input += in_channel;
    taps.weight = weights_next(taps.weight, channel);
    load_biases(acc, lanes, &d->stage, channel);
    sum_taps(lanes, lane_step, &taps, d->params->input_offset, acc);
    finish_lanes(lanes, acc, &d->stage, channel, out + channel);
}

static void pixel_at(const depthwise *d, int32_t y, int32_t x, element *out)
{
    const tap_grid pixel = taps_at(d, y, x);
    const int32_t multiplier = d->out->c / d->in->c;
    int32_t channel = 0;

    if (multiplier == 1) {
        for (; channel + LANES <= d->out->c; channel += LANES)
            channels_at(d, LANES, 1, &pixel, channel, channel, out);
        for (; channel < d->out->c; channel++)
            channels_at(d, 1, 1, &pixel, channel, channel, out);
        return;
    }
    for (int32_t in_channel = 0; in_channel < d->in->c; in_channel++) {
        const int32_t end = channel + multiplier;
        for (; channel + LANES <= end; channel += LANES)
            channels_at(d, LANES, 0, &pixel, in_channel, channel, out);
        for (; channel < end; channel++)
            channels_at(d, 1, 0, &pixel, in_channel, channel, out);
    }
}

static arm_cmsis_nn_status depthwise_any(DEPTHWISE_PARAMS)
{
    (void)ctx, (void)bias_dims;
    depthwise d = depthwise_of(dw_conv_params, quant_params, input_dims, input_data, filter_dims,
                               filter_data, bias_data, output_dims, output_data);

    NV_KERNEL_PATH("generic");
#if ELEMENT_BITS == 16
    if (is_wide(&d.stage)) {
        depthwise_wide(DEPTHWISE_ARGS);
        return ARM_CMSIS_NN_SUCCESS;
    }
#endif
    for (int32_t b = 0; b < input_dims->n; b++) {
        for (int32_t y = 0; y < output_dims->h; y++)
            for (int32_t x = 0; x < output_dims->w; x++, d.output += output_dims->c)
                pixel_at(&d, y, x, d.output);
        d.input += input_dims->h * input_dims->w * input_dims->c;
    }
    return ARM_CMSIS_NN_SUCCESS;
}

#endif
