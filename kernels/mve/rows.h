/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The matrix product under every convolution: rows of weights
 * [channels][depth] times columns of activations, a column being `depth` bytes in a row, the next
 * one `stride` bytes further on. Four rows share each load of the column.
 *
 * The input's zero point stays out of the product: sum((x + offset) * w) is
 * sum(x * w) + offset * sum(w), and the second term, with the bias, is the row's start value.
 */
#ifndef NV_KERNELS_MVE_ROWS_H
#define NV_KERNELS_MVE_ROWS_H

#include "mve/quad.h"
#include "mve/requantize.h"
#include "nv/arm_nn_types.h"
#include <stdbool.h>
#include <stddef.h>

enum { MVE_ROWS_STRIP = 64 }; /* rows whose start values are held at once, on the stack */

typedef struct mve_rows {
    weights filter; /* [channels][depth] */
    int32_t depth;
    int32_t channels;                  /* of this strip: 1 to MVE_ROWS_STRIP */
    const int32_t *multiplier, *shift; /* [channels] */
    int32_t offset;                    /* of the output */
    cmsis_nn_activation activation;
    int32_t out_stride;   /* from a column's outputs to the next one's */
    const int32_t *start; /* [channels] */
} mve_rows;

/* start[i] = bias[i] + offset * (sum of row i), i < channels; bias may be NULL. */
static inline void mve_row_starts(weights filter, int32_t depth, int32_t channels, int32_t offset,
                                  const int32_t *bias, int32_t *start)
{
    for (int32_t c = 0; c < channels; c += 4) {
        const mve_pred16_t lanes = vctp32q((uint32_t)(channels - c));
        const mve_row_quad r =
            mve_row_quad_at(weights_next(filter, c * depth), depth, channels - c);
        int32x4_t v = vmulq_n_s32(mve_row_quad_sum(r, depth), offset);
        if (bias != NULL)
            v = vaddq_s32(v, vldrwq_z_s32(bias + c, lanes));
        vstrwq_p_s32(start + c, v, lanes);
    }
}

/* A convolution's rows, of which a strip is worked on at a time. */
typedef struct mve_layer {
    const cmsis_nn_conv_params *params;
    const cmsis_nn_per_channel_quant_params *quant;
    weights filter; /* [channels][depth] */
    const int32_t *bias;
    int32_t depth, channels;
} mve_layer;

static inline mve_layer mve_layer_of(const cmsis_nn_conv_params *params,
                                     const cmsis_nn_per_channel_quant_params *quant,
                                     const int8_t *filter, const int32_t *bias, int32_t depth,
                                     int32_t channels)
{
    return (mve_layer){params, quant, weights_of(filter), bias, depth, channels};
}

/* The strip from `channel` on, of at most `left` rows. start: room for MVE_ROWS_STRIP values. */
static inline mve_rows mve_rows_at(const mve_layer *l, int32_t channel, int32_t left,
                                   int32_t *start)
{
    const mve_rows rows = {.filter = weights_next(l->filter, channel * l->depth),
                           .depth = l->depth,
                           .channels = left < MVE_ROWS_STRIP ? left : MVE_ROWS_STRIP,
                           .multiplier = l->quant->multiplier + channel,
                           .shift = l->quant->shift + channel,
                           .offset = l->params->output_offset,
                           .activation = l->params->activation,
                           .out_stride = l->channels,
                           .start = start};

    mve_row_starts(rows.filter, rows.depth, rows.channels, l->params->input_offset,
                   l->bias == NULL ? NULL : l->bias + channel, start);
    return rows;
}

/* Four rows, or the last few, times all columns. */
NV_NOINLINE void mve_quad_product(const mve_rows *rows, int32_t channel, const int8_t *columns,
                                  int32_t stride, int32_t count, int8_t *out)
{
    const int32_t depth = rows->depth, left = rows->channels - channel;
    const mve_pred16_t lanes = vctp32q((uint32_t)left);
    const mve_row_quad r =
        mve_row_quad_at(weights_next(rows->filter, channel * depth), depth, left);
    const mve_scale scale = mve_scale_split(vldrwq_z_s32(rows->multiplier + channel, lanes),
                                            vldrwq_z_s32(rows->shift + channel, lanes));
    const int32x4_t start = vldrwq_z_s32(rows->start + channel, lanes);
    const int32x4_t min = vdupq_n_s32(rows->activation.min);
    const int32x4_t max = vdupq_n_s32(rows->activation.max);
    const int32_t offset = rows->offset, out_stride = rows->out_stride;

    for (; count > 0; count--, columns += stride, out += out_stride) {
        const int32x4_t acc = vaddq_s32(mve_quad_dot(r, columns, depth), start);
        const int32x4_t y = vaddq_n_s32(mve_rescale(acc, scale), offset);
        vstrbq_p_s32(out, vminq_s32(vmaxq_s32(y, min), max), lanes);
    }
}

/* All rows times `count` columns. out: [count][out_stride], the first `channels` of each. */
static inline void mve_rows_product(const mve_rows *rows, const int8_t *columns, int32_t stride,
                                    int32_t count, int8_t *out)
{
    for (int32_t c = 0; c < rows->channels; c += 4)
        mve_quad_product(rows, c, columns, stride, count, out + c);
}

#endif
