/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What output.h needs to know of a layer of int16, which has no offsets. With int64 biases the sums
 * have 64 bits and are rounded once; where they and the biases fit, 32 bits serve as well
 * (`narrow`). With int32 biases the sums wrap modulo 2^32 and are rounded twice, like int8's.
 */
#ifndef NV_KERNELS_STAGE_S16_H
#define NV_KERNELS_STAGE_S16_H

#include "requantize_s64.h"

typedef int64_t bias_value;

typedef struct output_stage {
    const int64_t *bias;     /* may be NULL */
    const int32_t *bias_s32; /* the same if `twice` */
    const int32_t *multiplier, *shift;
    int32_t per_channel; /* step of multiplier and shift: 1, or 0 for one pair for all */
    int32_t offset;      /* 0 */
    int32_t min, max;
    bool full_range; /* all of the type, for which clamping is one SSAT */
    bool twice;      /* int32 biases */
    bool narrow;     /* requantize_narrow's range is kept if `twice`, else 32 bits are enough */
} output_stage;

/* `offset` and `product` for the sake of int8. */
NV_INLINE output_stage output_stage_of(const int64_t *bias, const int32_t *multiplier,
                                       const int32_t *shift, bool per_channel, int32_t offset,
                                       cmsis_nn_activation activation, int32_t channels,
                                       int32_t depth, int32_t product)
{
    (void)offset, (void)product;
    return (output_stage){.bias = bias,
                          .multiplier = multiplier,
                          .shift = shift,
                          .per_channel = per_channel ? 1 : 0,
                          .min = activation.min,
                          .max = activation.max,
                          .full_range = is_full_range(activation.min, activation.max),
                          .narrow = fits_s32(bias, channels, depth)};
}

/* Of a convolution, whose biases may be int32. */
NV_INLINE output_stage convolve_stage_of(const cmsis_nn_bias_data *bias, const int32_t *multiplier,
                                         const int32_t *shift, bool per_channel, int32_t offset,
                                         cmsis_nn_activation activation, int32_t channels,
                                         int32_t depth, int32_t product)
{
    output_stage stage = output_stage_of(bias->is_int32_bias ? NULL : bias->data, multiplier, shift,
                                         per_channel, offset, activation, channels, depth, product);

    if (bias->is_int32_bias) {
        stage.twice = true;
        stage.bias_s32 = bias->data;
        stage.narrow = is_narrow(stage.bias_s32, channels, depth, product);
    }
    return stage;
}

/* Accumulators do not fit 32 bits. */
NV_INLINE bool is_wide(const output_stage *stage)
{
    return !stage->twice && !stage->narrow;
}

/* Products that an accumulator of 32 bits takes without a bias; a multiple of any block. */
enum { NARROW_DEPTH = 504 };

NV_INLINE int64_t wide_bias_of(const output_stage *stage, int32_t channel)
{
    return stage->bias == NULL ? 0 : stage->bias[channel];
}

NV_INLINE int32_t bias_of(const output_stage *stage, int32_t channel)
{
    if (stage->twice)
        return stage->bias_s32 == NULL ? 0 : stage->bias_s32[channel];
    return (int32_t)wide_bias_of(stage, channel);
}

/* Accumulators of n (a constant) neighbouring channels at their biases. */
NV_INLINE void load_biases(int32_t *acc, const int n, const output_stage *stage, int32_t channel)
{
    NV_UNROLL(4)
    for (int i = 0; i < n; i++)
        acc[i] = bias_of(stage, channel + i);
}

/* Out of line: rare. */
NV_NOINLINE int32_t requantize_any(int64_t x, int32_t multiplier, int32_t shift)
{
    return requantize_s64(x, multiplier, shift);
}

/* The scale of a channel of 64-bit sums that requantize_lane serves. */
typedef high_scale lane_scale;

static inline bool has_lane_scale(const output_stage *stage, int32_t channel)
{
    return is_high_shift(stage->shift[channel]);
}

static inline lane_scale lane_scale_of(const output_stage *stage, int32_t channel)
{
    return high_scale_of(stage->multiplier[channel], stage->shift[channel]);
}

NV_INLINE int32_t requantize_lane(int32_t x, int32_t multiplier, int32_t half, int32_t right)
{
    return requantize_high(x, (high_scale){multiplier, half, right});
}

NV_INLINE void requantize_channel(int32_t *acc, const int n, const output_stage *stage,
                                  int32_t channel)
{
    const int32_t multiplier = stage->multiplier[channel * stage->per_channel];
    const int32_t shift = stage->shift[channel * stage->per_channel];

    if (stage->twice) {
        requantize_all(acc, n, multiplier, shift, stage->narrow);
    } else if (NV_LIKELY(is_high_shift(shift))) {
        const high_scale scale = high_scale_of(multiplier, shift);
        NV_UNROLL(4)
        for (int i = 0; i < n; i++)
            acc[i] = requantize_high(acc[i], scale);
    } else {
        NV_UNROLL(4)
        for (int i = 0; i < n; i++)
            acc[i] = requantize_any(acc[i], multiplier, shift);
    }
}

/* The same from 64-bit accumulators. */
NV_INLINE void requantize_channel_wide(int32_t *acc, const int64_t *wide, const int n,
                                       const output_stage *stage, int32_t channel)
{
    NV_UNROLL(4)
    for (int i = 0; i < n; i++)
        acc[i] = requantize_any(wide[i], stage->multiplier[channel * stage->per_channel],
                                stage->shift[channel * stage->per_channel]);
}

#endif
