/* SPDX-License-Identifier: Apache-2.0 */
/* What output.h needs to know of a layer of int8: 32-bit accumulators, int32 biases, two
 * roundings. */
#ifndef NV_KERNELS_STAGE_S8_H
#define NV_KERNELS_STAGE_S8_H

typedef int32_t bias_value;

typedef struct output_stage {
    const int32_t *bias; /* may be NULL */
    const int32_t *multiplier, *shift;
    int32_t per_channel; /* step of multiplier and shift: 1, or 0 for one pair for all */
    int32_t offset, min, max;
    bool full_range; /* all of the type, for which clamping is one SSAT */
    bool narrow;     /* requantize_narrow's range is kept */
} output_stage;

/* `product`: bound on |input * weight|, offsets included. */
NV_INLINE output_stage output_stage_of(const int32_t *bias, const int32_t *multiplier,
                                       const int32_t *shift, bool per_channel, int32_t offset,
                                       cmsis_nn_activation activation, int32_t channels,
                                       int32_t depth, int32_t product)
{
    return (output_stage){.bias = bias,
                          .multiplier = multiplier,
                          .shift = shift,
                          .per_channel = per_channel ? 1 : 0,
                          .offset = offset,
                          .min = activation.min,
                          .max = activation.max,
                          .full_range = is_full_range(activation.min, activation.max),
                          .narrow = is_narrow(bias, channels, depth, product)};
}

/* Of a convolution. */
#define convolve_stage_of output_stage_of

NV_INLINE int32_t bias_of(const output_stage *stage, int32_t channel)
{
    return stage->bias == NULL ? 0 : stage->bias[channel];
}

/* Accumulators of n (a constant) neighbouring channels at their biases. */
NV_INLINE void load_biases(int32_t *acc, const int n, const output_stage *stage, int32_t channel)
{
    const int32_t *bias = stage->bias;

    if (bias != NULL)
        bias += channel;
    NV_UNROLL(4)
    for (int i = 0; i < n; i++)
        acc[i] = bias == NULL ? 0 : bias[i];
}

/* The scale of a channel whose accumulators are requantized by requantize_lane. */
typedef struct lane_scale {
    int32_t multiplier, half, right;
} lane_scale;

static inline bool has_lane_scale(const output_stage *stage, int32_t channel)
{
    return stage->narrow && stage->shift[channel] < 0;
}

static inline lane_scale lane_scale_of(const output_stage *stage, int32_t channel)
{
    const int32_t right = -stage->shift[channel];
    return (lane_scale){stage->multiplier[channel], 1 << (right - 1), right};
}

NV_INLINE int32_t requantize_lane(int32_t x, int32_t multiplier, int32_t half, int32_t right)
{
    return requantize_narrow_by(x, multiplier, half, right);
}

NV_INLINE void requantize_channel(int32_t *acc, const int n, const output_stage *stage,
                                  int32_t channel)
{
    requantize_all(acc, n, stage->multiplier[channel * stage->per_channel],
                   stage->shift[channel * stage->per_channel], stage->narrow);
}

#endif
