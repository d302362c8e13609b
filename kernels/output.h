/* SPDX-License-Identifier: Apache-2.0 */
/* The last step of every product with a 32-bit accumulator: requantize, output offset, activation
 * range, store. */
#ifndef NV_KERNELS_OUTPUT_H
#define NV_KERNELS_OUTPUT_H

#include "element.h"
#include "nv/arm_nn_types.h"
#include "requantize.h"

#include <stddef.h>

#if defined(__ARM_FEATURE_SAT)
#include <arm_acle.h>
#endif

/* An int8 input with its offset added has up to 256, an int16 one without offsets 2^15. */
enum { MAX_BLOCK = 4, INPUT_TIMES_WEIGHT = (ELEMENT_BITS == 8 ? 1 << 8 : 1 << 15) * 128 };

typedef struct output_stage {
    const int32_t *bias; /* may be NULL */
    const int32_t *multiplier, *shift;
    int32_t per_channel; /* step of multiplier and shift: 1, or 0 for one pair for all */
    int32_t offset, min, max;
    bool full_range; /* all of the type, for which clamping is one SSAT */
    bool narrow;     /* requantize_narrow's range is kept */
} output_stage;

static inline bool is_full_range(int32_t min, int32_t max)
{
    return min == ELEMENT_MIN && max == ELEMENT_MAX;
}

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

/* Of operators without channels: the multiplier is theirs. */
static inline output_stage elementwise_stage(int32_t offset, int32_t min, int32_t max)
{
    return (output_stage){
        .offset = offset, .min = min, .max = max, .full_range = is_full_range(min, max)};
}

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

/* Out of line: rare, and long where the core has no 64-bit shifts. */
NV_NOINLINE int32_t requantize_wide(int32_t x, int32_t multiplier, int32_t shift)
{
    return requantize(x, multiplier, shift);
}

/* GCC's __ssat is a macro that changes signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"
NV_INLINE int32_t saturate(int32_t x)
{
#if defined(__ARM_FEATURE_SAT)
    return __ssat(x, ELEMENT_BITS);
#else
    return clamp_s32(x, ELEMENT_MIN, ELEMENT_MAX);
#endif
}
#pragma GCC diagnostic pop

/* Adds the output offset, which int16 has not, and clamps; n is a constant. */
NV_INLINE void activate(int32_t *acc, const int n, const output_stage *stage)
{
    const int32_t offset = ELEMENT_BITS == 8 ? stage->offset : 0;

    if (NV_LIKELY(stage->full_range)) {
        NV_UNROLL(4)
        for (int i = 0; i < n; i++)
            acc[i] = saturate(acc[i] + offset);
    } else {
        const int32_t min = stage->min, max = stage->max;
        NV_UNROLL(4)
        for (int i = 0; i < n; i++)
            acc[i] = clamp_s32(acc[i] + offset, min, max);
    }
}

/* In place, accumulators [n] of one channel to outputs; n is a constant of at most MAX_BLOCK. The
 * stage is a local copy of the caller's: stores of outputs could change any other. */
NV_INLINE void finish_channel(int32_t *acc, const int n, const output_stage *stage, int32_t channel)
{
    const int32_t multiplier = stage->multiplier[channel * stage->per_channel];
    const int32_t shift = stage->shift[channel * stage->per_channel];

    if (NV_LIKELY(stage->narrow && shift < 0)) {
        NV_UNROLL(4)
        for (int i = 0; i < n; i++)
            acc[i] = requantize_narrow(acc[i], multiplier, shift);
    } else {
        NV_UNROLL(4)
        for (int i = 0; i < n; i++)
            acc[i] = requantize_wide(acc[i], multiplier, shift);
    }
    activate(acc, n, stage);
}

#endif
