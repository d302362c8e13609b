/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From accumulators to int16 outputs, four channels at a time. With int64 biases the sums have 64
 * bits and are rounded once (requantize_s64.h); where they and the biases fit, 32 bits serve as
 * well. With int32 biases the sums wrap modulo 2^32 and are rounded twice (mve/requantize.h).
 */
#ifndef NV_KERNELS_MVE_OUTPUT_S16_H
#define NV_KERNELS_MVE_OUTPUT_S16_H

#include "mve/requantize.h"
#include "nv/arm_nn_types.h"
#include "requantize_s64.h"
#include <arm_mve.h>
#include <stddef.h>

/* Products that an accumulator of 32 bits takes without a bias; whole vectors. */
enum { MVE_NARROW_DEPTH = 504 };

/* Of all channels of a layer. */
typedef struct mve_output_s16 {
    const int64_t *bias;     /* may be NULL */
    const int32_t *bias_s32; /* the same if `twice` */
    const int32_t *multiplier, *shift;
    bool per_channel; /* otherwise one multiplier and shift for all */
    bool twice;       /* int32 biases */
    bool is_wide;     /* 32 bits are not enough */
    cmsis_nn_activation activation;
} mve_output_s16;

static inline mve_output_s16 mve_output_s16_of(const int64_t *bias, const int32_t *multiplier,
                                               const int32_t *shift, bool per_channel,
                                               cmsis_nn_activation activation, int32_t channels,
                                               int32_t depth)
{
    return (mve_output_s16){.bias = bias,
                            .multiplier = multiplier,
                            .shift = shift,
                            .per_channel = per_channel,
                            .is_wide = !fits_s32(bias, channels, depth),
                            .activation = activation};
}

/* Of a convolution, whose biases may be int32. */
static inline mve_output_s16 mve_output_of_convolution(const cmsis_nn_bias_data *bias,
                                                       const cmsis_nn_per_channel_quant_params *q,
                                                       cmsis_nn_activation activation,
                                                       int32_t channels, int32_t depth)
{
    mve_output_s16 o = mve_output_s16_of(bias->is_int32_bias ? NULL : bias->data, q->multiplier,
                                         q->shift, true, activation, channels, depth);

    if (bias->is_int32_bias) {
        o.twice = true;
        o.bias_s32 = bias->data;
        o.is_wide = false;
    }
    return o;
}

/* The channels from `channel` on. */
static inline mve_output_s16 mve_output_s16_at(const mve_output_s16 *layer, int32_t channel)
{
    mve_output_s16 o = *layer;

    o.bias = o.bias == NULL ? NULL : o.bias + channel;
    o.bias_s32 = o.bias_s32 == NULL ? NULL : o.bias_s32 + channel;
    if (o.per_channel) {
        o.multiplier += channel;
        o.shift += channel;
    }
    return o;
}

/* How the sums of four channels are rounded. */
typedef enum mve_rounding_s16 { MVE_ROUND_HIGH, MVE_ROUND_ANY, MVE_ROUND_TWICE } mve_rounding_s16;

/* Four channels, or the last few. */
typedef struct mve_quad_s16 {
    mve_pred16_t lanes;
    int32x4_t start;
    int32x4_t multiplier, shift; /* as given */
    mve_rounding_s16 rounding;
    mve_scale scale; /* MVE_ROUND_TWICE; of MVE_ROUND_HIGH high_scale's multiplier, and -right */
    int32x4_t min, max;
} mve_quad_s16;

/* q15_multiplier of each, in the upper halves of the lanes. */
static inline int32x4_t mve_high_multiplier(int32x4_t multiplier)
{
    const int32x4_t rounded = vqaddq_n_s32(multiplier, 1 << 15);
    return vminq_s32(vandq_s32(rounded, vdupq_n_s32(-0x10000)), vdupq_n_s32(0x7fff0000));
}

/* requantize_high of each lane; right is negative. */
static inline int32x4_t mve_rescale_high(int32x4_t value, int32x4_t high_multiplier,
                                         int32x4_t right)
{
    return vrshlq_s32(vmulhq_s32(value, high_multiplier), right);
}

static inline int32x4_t mve_biases_s32(const mve_output_s16 *o, int32_t channel, mve_pred16_t lanes)
{
    const uint32x4_t low_words = vidupq_n_u32(0, 2);
    const void *wide = o->bias == NULL ? NULL : o->bias + channel;

    if (o->twice)
        return o->bias_s32 == NULL ? vdupq_n_s32(0) : vldrwq_z_s32(o->bias_s32 + channel, lanes);
    return wide == NULL
               ? vdupq_n_s32(0)
               : vldrwq_gather_shifted_offset_z_s32((const int32_t *)wide, low_words, lanes);
}

/* Channels `channel` and on, of which `left` are left. */
static inline mve_quad_s16 mve_quad_s16_at(const mve_output_s16 *o, int32_t channel, int32_t left)
{
    mve_quad_s16 q = {.lanes = vctp32q((uint32_t)left),
                      .min = vdupq_n_s32(o->activation.min),
                      .max = vdupq_n_s32(o->activation.max)};

    q.start = mve_biases_s32(o, channel, q.lanes);
    q.multiplier = o->per_channel ? vldrwq_z_s32(o->multiplier + channel, q.lanes)
                                  : vdupq_n_s32(*o->multiplier);
    q.shift = o->per_channel ? vldrwq_z_s32(o->shift + channel, q.lanes) : vdupq_n_s32(*o->shift);
    if (o->twice) {
        q.rounding = MVE_ROUND_TWICE;
        q.scale = mve_scale_split(q.multiplier, q.shift);
    } else if (vcmpgtq_m_n_s32(q.shift, -2, q.lanes) == 0) {
        q.rounding = MVE_ROUND_HIGH;
        q.scale.multiplier = mve_high_multiplier(q.multiplier);
        q.scale.right = vaddq_n_s32(q.shift, 1);
    } else {
        q.rounding = MVE_ROUND_ANY;
    }
    return q;
}

static inline void mve_quad_clamp_store(const mve_quad_s16 *q, int32x4_t y, int16_t *out)
{
    vstrhq_p_s32(out, vminq_s32(vmaxq_s32(y, q->min), q->max), q->lanes);
}

/* Of sums with their biases; out of line: rare. */
static __attribute__((noinline)) void mve_quad_store_wide(const mve_quad_s16 *q,
                                                          const int64_t wide[4], int16_t *out)
{
    int32_t multiplier[4], shift[4], y[4];

    vst1q_s32(multiplier, q->multiplier);
    vst1q_s32(shift, q->shift);
    for (int i = 0; i < 4; i++)
        y[i] = requantize_s64(wide[i], multiplier[i], shift[i]);
    mve_quad_clamp_store(q, vld1q_s32(y), out);
}

static inline void mve_quad_store(const mve_quad_s16 *q, int32x4_t acc, int16_t *out)
{
    if (q->rounding == MVE_ROUND_HIGH) {
        mve_quad_clamp_store(q, mve_rescale_high(acc, q->scale.multiplier, q->scale.right), out);
    } else if (q->rounding == MVE_ROUND_TWICE) {
        mve_quad_clamp_store(q, mve_rescale(acc, q->scale), out);
    } else {
        int32_t sum[4];
        vst1q_s32(sum, acc);
        mve_quad_store_wide(q, (const int64_t[]){sum[0], sum[1], sum[2], sum[3]}, out);
    }
}

/* The biases of the four channels; 0 for those that do not exist. */
static inline void mve_wide_biases(const mve_output_s16 *o, const mve_quad_s16 *q, int32_t channel,
                                   int64_t wide[4])
{
    for (int i = 0; i < 4; i++)
        wide[i] = o->bias == NULL || !(q->lanes >> 4 * i & 1) ? 0 : o->bias[channel + i];
}

#endif
