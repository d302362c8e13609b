/* SPDX-License-Identifier: Apache-2.0 */
/* The last step of every product: requantize, output offset, activation range, store. stage_s8.h
 * and stage_s16.h know what a layer's accumulators, biases and rounding are. */
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

static inline bool is_full_range(int32_t min, int32_t max)
{
    return min == ELEMENT_MIN && max == ELEMENT_MAX;
}

/* Out of line: rare, and long where the core has no 64-bit shifts. */
NV_NOINLINE int32_t requantize_wide(int32_t x, int32_t multiplier, int32_t shift)
{
    return requantize(x, multiplier, shift);
}

/* requantize of n (a constant) accumulators, in place. `narrow`: requantize_narrow's range is
 * kept. */
NV_INLINE void requantize_all(int32_t *acc, const int n, int32_t multiplier, int32_t shift,
                              bool narrow)
{
    if (NV_LIKELY(narrow && shift < 0)) {
        NV_UNROLL(4)
        for (int i = 0; i < n; i++)
            acc[i] = requantize_narrow(acc[i], multiplier, shift);
    } else {
        NV_UNROLL(4)
        for (int i = 0; i < n; i++)
            acc[i] = requantize_wide(acc[i], multiplier, shift);
    }
}

#if ELEMENT_BITS == 16
#include "stage_s16.h"
#else
#include "stage_s8.h"
#endif

/* Of operators without channels: the multiplier is theirs. */
static inline output_stage elementwise_stage(int32_t offset, int32_t min, int32_t max)
{
    return (output_stage){
        .offset = offset, .min = min, .max = max, .full_range = is_full_range(min, max)};
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
    requantize_channel(acc, n, stage, channel);
    activate(acc, n, stage);
}

/* Outputs of `lanes` (a constant) neighbouring channels. */
NV_INLINE void finish_lanes(const int lanes, int32_t *acc, const output_stage *stage,
                            int32_t channel, element *out)
{
    NV_UNROLL(4)
    for (int i = 0; i < lanes; i++) {
        finish_channel(&acc[i], 1, stage, channel + i);
        out[i] = (element)acc[i];
    }
}

#endif
