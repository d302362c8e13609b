/* SPDX-License-Identifier: Apache-2.0 */
/* An output pixel of a transposed convolution, four channels at a time: each tap's rows of weights
 * times the input that meets it, with the zero point's share. */
#ifndef NV_KERNELS_MVE_TRANSPOSE_PIXEL_H
#define NV_KERNELS_MVE_TRANSPOSE_PIXEL_H

#include "mve/quad.h"
#include "mve/requantize.h"
#include "nv/arm_nn_types.h"
#include "tap_box.h"

typedef struct pixel_layer {
    const cmsis_nn_transpose_conv_params *params;
    const cmsis_nn_per_channel_quant_params *quant;
    const int32_t *bias; /* or NULL */
} pixel_layer;

static inline pixel_layer pixel_layer_of(const cmsis_nn_transpose_conv_params *params,
                                         const cmsis_nn_per_channel_quant_params *quant,
                                         const int32_t *bias, int32_t channels, int32_t depth)
{
    (void)channels, (void)depth;
    return (pixel_layer){params, quant, bias};
}

/* Of the channels from the filter's first one on; `left` of them are left. */
static inline int32x4_t sum_box(const tap_box *box, weights filter, int32_t left)
{
    int32x4_t acc = vdupq_n_s32(0);

    for (int32_t y = 0; y < box->rows; y++) {
        const weights row = weights_next(filter, y * box->weight_row);
        const int8_t *input = box->input + y * box->input_row;
        for (int32_t x = 0; x < box->columns; x++) {
            const mve_row_quad r =
                mve_row_quad_at(weights_next(row, x * box->weight_column), box->filter_step, left);
            acc = vaddq_s32(
                acc, mve_quad_dense(r, input + x * box->depth, box->depth, box->input_offset));
        }
    }
    return acc;
}

NV_NOINLINE void transpose_pixel(const tap_box *box, const pixel_layer *layer, int32_t channels,
                                 int8_t *out)
{
    const cmsis_nn_transpose_conv_params *p = layer->params;

    for (int32_t c = 0; c < channels; c += 4) {
        const mve_pred16_t lanes = vctp32q((uint32_t)(channels - c));
        const mve_scale scale = mve_scale_split(vldrwq_z_s32(layer->quant->multiplier + c, lanes),
                                                vldrwq_z_s32(layer->quant->shift + c, lanes));
        int32x4_t acc = sum_box(box, weights_next(box->filter, c * box->filter_step), channels - c);
        if (layer->bias != NULL)
            acc = vaddq_s32(acc, vldrwq_z_s32(layer->bias + c, lanes));
        vstrbq_p_s32(out + c,
                     mve_activate(mve_rescale(acc, scale), p->output_offset, p->activation.min,
                                  p->activation.max),
                     lanes);
    }
}

#endif
