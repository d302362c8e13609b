/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Depthwise convolution, eight output channels at a time, as 16-bit lanes: input minus zero point
 * fits nine bits, its product with a weight 16. vmullb and vmullt widen the products of even and
 * odd lanes to 32 bits, so accumulators, biases and scales come in pairs: even and odd channels.
 * All pixels are done for eight channels before the next eight begin.
 */
#ifndef NV_KERNELS_MVE_DEPTHWISE_H
#define NV_KERNELS_MVE_DEPTHWISE_H

#include "mve/elements.h"
#include "mve/nibbles.h"
#include "mve/taps.h"
#include "nv/arm_nnfunctions.h"
#include "signature.h"
#include "weights.h"
#include <arm_mve.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { MVE_DW_LANES = 8 };

typedef struct mve_dw {
    const cmsis_nn_dw_conv_params *params;
    const cmsis_nn_dims *in, *filter, *out;
    int32_t tap_step; /* weights from one tap to the next */
} mve_dw;

/* 32-bit values of eight channels. */
typedef struct mve_pair {
    int32x4_t even, odd;
} mve_pair;

/* values[0, 2, 4, 6] and [1, 3, 5, 7], of which the first `count` exist. */
static inline mve_pair mve_load_pair(const int32_t *values, int32_t count)
{
    const uint32x4_t even = vidupq_n_u32(0, 2), odd = vidupq_n_u32(1, 2);
    return (mve_pair){
        vldrwq_gather_shifted_offset_z_s32(values, even, vctp32q((uint32_t)(count + 1) / 2)),
        vldrwq_gather_shifted_offset_z_s32(values, odd, vctp32q((uint32_t)count / 2))};
}

#if ELEMENT_BITS == 16
#include "mve/depthwise_scale_s16.h"
#else
#include "mve/depthwise_scale_s8.h"
#endif

/* Eight output channels, or fewer. */
typedef struct mve_dw_group {
    mve_pred16_t lanes; /* of 16 bits: those in use */
    uint16x8_t source;  /* input channel of each lane, counted from the first lane's */
    mve_pair bias;
    mve_dw_scale scale;
} mve_dw_group;

/* Input channels of the outputs from `channel` on, counted from the first one's. */
static inline uint16x8_t mve_dw_sources(int32_t channel, int32_t ch_mult)
{
    uint16_t source[MVE_DW_LANES];

    if (ch_mult == 1)
        return vidupq_n_u16(0, 1);
    for (int32_t i = 0; i < MVE_DW_LANES; i++)
        source[i] = (uint16_t)((channel + i) / ch_mult - channel / ch_mult);
    return vld1q_u16(source);
}

static inline mve_dw_group mve_dw_group_at(const mve_dw *dw,
                                           const cmsis_nn_per_channel_quant_params *quant,
                                           const depthwise_bias *bias, int32_t channel,
                                           int32_t count)
{
    mve_dw_group g = {.lanes = vctp16q((uint32_t)count),
                      .scale = mve_dw_scale_of(mve_load_pair(quant->multiplier + channel, count),
                                               mve_load_pair(quant->shift + channel, count),
                                               vctp16q((uint32_t)count))};
    g.source = mve_dw_sources(channel, dw->params->ch_mult);
    if (bias != NULL)
        g.bias = mve_dw_biases(bias + channel, count);
    else
        g.bias = (mve_pair){vdupq_n_s32(0), vdupq_n_s32(0)};
    return g;
}

static inline int16x8_t mve_dw_weights(weights w, mve_pred16_t lanes)
{
#if defined(NV_PACKED_WEIGHTS)
    return mve_eight_nibbles(w.bytes, begins_odd(w), lanes);
#else
    return vldrbq_z_s16(w.bytes, lanes);
#endif
}

static inline mve_pair mve_dw_tap(mve_pair acc, int16x8_t x, int16x8_t w)
{
    acc.even = vaddq_s32(acc.even, vmullbq_int_s16(x, w));
    acc.odd = vaddq_s32(acc.odd, vmulltq_int_s16(x, w));
    return acc;
}

/* One output pixel from the taps inside the input. in + origin is the window's first tap, which may
 * itself be outside; w the filter's. Both at the group's first channel. */
static inline mve_pair mve_dw_window(const mve_dw *dw, const mve_dw_group *g, const element *in,
                                     int32_t origin, weights w, mve_taps rows, mve_taps columns)
{
    const int32_t x_step = dw->params->dilation.w * dw->in->c;
    const int32_t x_row = dw->params->dilation.h * dw->in->w * dw->in->c;
    const int32_t w_step = dw->tap_step, w_row = dw->filter->w * w_step;
    const int16_t offset = (int16_t)dw->params->input_offset;
    mve_pair acc = g->bias;

    for (int32_t ky = rows.first; ky < rows.end; ky++) {
        for (int32_t kx = columns.first; kx < columns.end; kx++) {
            const element *x = in + (origin + ky * x_row + kx * x_step);
            const int16x8_t v = mve_gather_eight(x, g->source, g->lanes);
            acc = mve_dw_tap(acc, ELEMENT_BITS == 8 ? vaddq_n_s16(v, offset) : v,
                             mve_dw_weights(weights_next(w, ky * w_row + kx * w_step), g->lanes));
        }
    }
    return acc;
}

static inline void mve_dw_store(const mve_dw *dw, const mve_dw_group *g, mve_pair acc, element *out)
{
    const cmsis_nn_activation range = dw->params->activation;
    const mve_pair q = mve_dw_rescale(&g->scale, acc, dw->params->output_offset);
    int16x8_t y = vqmovntq_s32(vqmovnbq_s32(vdupq_n_s16(0), q.even), q.odd);

    y = vmaxq_s16(y, vdupq_n_s16((int16_t)range.min));
    y = vminq_s16(y, vdupq_n_s16((int16_t)range.max));
    mve_store_eight(out, y, g->lanes);
}

/* All output pixels of one batch for one group; pointers are at the group's first channel. */
static inline void mve_dw_image(const mve_dw *dw, const mve_dw_group *g, const element *in,
                                weights filter, element *out)
{
    const cmsis_nn_dw_conv_params *p = dw->params;

    for (int32_t oy = 0; oy < dw->out->h; oy++) {
        const int32_t y = oy * p->stride.h - p->padding.h;
        const mve_taps rows = mve_taps_inside(y, p->dilation.h, dw->filter->h, dw->in->h);
        for (int32_t ox = 0; ox < dw->out->w; ox++, out += dw->out->c) {
            const int32_t x = ox * p->stride.w - p->padding.w;
            const mve_taps columns = mve_taps_inside(x, p->dilation.w, dw->filter->w, dw->in->w);
            const int32_t origin = (y * dw->in->w + x) * dw->in->c;
            mve_dw_store(dw, g, mve_dw_window(dw, g, in, origin, filter, rows, columns), out);
        }
    }
}

#endif
