/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Depthwise convolution 3x3. The weights of eight channels stay on the stack as 16-bit lanes.
 * Pixels whose whole window lies inside the input, nearly all, start from bias plus zero point
 * times the weights' sum, and need no predicates: where channels are no multiple of eight, the
 * last eight overlap the ones before.
 */
#include "kernel_path.h"
#include "mve/depthwise.h"

enum { SIDE = 3 };

/* One group of channels of one call. */
typedef struct dw_3x3 {
    mve_dw dw;
    mve_dw_group group;
    bool full;      /* all eight lanes in use */
    int16_t offset; /* of the input */
    int16x8_t weights[SIDE * SIDE];
    mve_pair start; /* bias + input offset * sum of the weights */
} dw_3x3;

static void load_weights(dw_3x3 *k, const int8_t *filter)
{
    int16x8_t sum = vdupq_n_s16(0);

    for (int i = 0; i < SIDE * SIDE; i++) {
        k->weights[i] = vldrbq_z_s16(filter + i * k->dw.out->c, k->group.lanes);
        sum = vaddq_s16(sum, k->weights[i]);
    }
    k->offset = (int16_t)k->dw.params->input_offset;
    k->start = mve_dw_tap(k->group.bias, vdupq_n_s16(k->offset), sum);
}

static inline mve_pair whole_window(const dw_3x3 *k, const int8_t *x)
{
    const int32_t c = k->dw.in->c, row = k->dw.in->w * c;
    mve_pair acc = k->start;

    for (int ky = 0; ky < SIDE; ky++) {
        for (int kx = 0; kx < SIDE; kx++)
            acc = mve_dw_tap(acc, vldrbq_s16(x + ky * row + kx * c), k->weights[ky * SIDE + kx]);
    }
    return acc;
}

/* A window with its first tap at in + origin, of which these taps lie inside the input. */
static inline mve_pair part_of_window(const dw_3x3 *k, const int8_t *in, int32_t origin,
                                      mve_taps rows, mve_taps columns)
{
    const int32_t c = k->dw.in->c, row = k->dw.in->w * c;
    mve_pair acc = k->group.bias;

    for (int32_t ky = rows.first; ky < rows.end; ky++) {
        for (int32_t kx = columns.first; kx < columns.end; kx++) {
            const int16x8_t x = vldrbq_z_s16(in + (origin + ky * row + kx * c), k->group.lanes);
            acc = mve_dw_tap(acc, vaddq_n_s16(x, k->offset), k->weights[ky * SIDE + kx]);
        }
    }
    return acc;
}

/* All output pixels of one batch; pointers are at the group's first channel. */
static void image_3x3(const dw_3x3 *k, const int8_t *in, int8_t *out)
{
    const mve_dw *dw = &k->dw;
    const cmsis_nn_dw_conv_params *p = dw->params;

    for (int32_t oy = 0; oy < dw->out->h; oy++) {
        const int32_t y = oy * p->stride.h - p->padding.h;
        const mve_taps rows = mve_taps_inside(y, 1, SIDE, dw->in->h);
        const bool inside = k->full && rows.end - rows.first == SIDE;
        for (int32_t ox = 0; ox < dw->out->w; ox++, out += dw->out->c) {
            const int32_t x = ox * p->stride.w - p->padding.w;
            const int32_t origin = (y * dw->in->w + x) * dw->in->c;
            const mve_pair acc =
                inside && x >= 0 && x + SIDE <= dw->in->w
                    ? whole_window(k, in + origin)
                    : part_of_window(k, in, origin, rows, mve_taps_inside(x, 1, SIDE, dw->in->w));
            mve_dw_store(dw, &k->group, acc, out);
        }
    }
}

arm_cmsis_nn_status arm_depthwise_conv_3x3_s8(
    const cmsis_nn_context *ctx, const cmsis_nn_dw_conv_params *dw_conv_params,
    const cmsis_nn_per_channel_quant_params *quant_params, const cmsis_nn_dims *input_dims,
    const int8_t *input_data, const cmsis_nn_dims *filter_dims, const int8_t *filter_data,
    const cmsis_nn_dims *bias_dims, const int32_t *bias_data, const cmsis_nn_dims *output_dims,
    int8_t *output_data)
{
    const int32_t channels = output_dims->c;
    const int32_t in_image = input_dims->h * input_dims->w * channels;
    const int32_t out_image = output_dims->h * output_dims->w * channels;
    dw_3x3 k = {.dw = {dw_conv_params, input_dims, filter_dims, output_dims, output_dims->c},
                .full = channels >= MVE_DW_LANES};

    (void)ctx;
    (void)bias_dims;
    if (input_dims->c != channels || dw_conv_params->ch_mult != 1 || filter_dims->w != SIDE ||
        filter_dims->h != SIDE || dw_conv_params->dilation.w != 1 ||
        dw_conv_params->dilation.h != 1 || dw_conv_params->padding.w > 1 ||
        dw_conv_params->padding.h > 1)
        return ARM_CMSIS_NN_ARG_ERROR;
    NV_KERNEL_PATH("depthwise_3x3");

    const int32_t last = k.full ? channels - MVE_DW_LANES : 0;
    for (int32_t step = 0; step < channels; step += MVE_DW_LANES) {
        const int32_t channel = step < last ? step : last;
        k.group = mve_dw_group_at(&k.dw, quant_params, bias_data, channel,
                                  k.full ? MVE_DW_LANES : channels);
        load_weights(&k, filter_data + channel);
        for (int32_t n = 0; n < input_dims->n; n++)
            image_3x3(&k, input_data + n * in_image + channel,
                      output_data + n * out_image + channel);
    }
    return ARM_CMSIS_NN_SUCCESS;
}
