/* SPDX-License-Identifier: Apache-2.0 */
/*
 * 64-bit accumulator to output scale: with the multiplier cut to 15 bits,
 * floor((x * m + half) / 2^(15 - shift)), rounded once, as TFLite Micro's
 * MultiplyByQuantizedMultiplier for int64 does.
 */
#ifndef NV_KERNELS_REQUANTIZE_S64_H
#define NV_KERNELS_REQUANTIZE_S64_H

#include "compiler.h"

#include <stdbool.h>
#include <stdint.h>

/* A Q0.31 multiplier in Q0.15. */
static inline int32_t q15_multiplier(int32_t multiplier)
{
    return multiplier < 0x7fff0000 ? (multiplier + (1 << 15)) >> 16 : INT16_MAX;
}

/* Any accumulator, shift -31 to 14; products wrap modulo 2^64. */
static inline int32_t requantize_s64(int64_t x, int32_t multiplier, int32_t shift)
{
    const int32_t right = 15 - shift;
    const uint64_t product =
        (uint64_t)x * (uint64_t)q15_multiplier(multiplier) + (UINT64_C(1) << (right - 1));
    return (int32_t)(uint32_t)(uint64_t)((int64_t)product >> right);
}

/*
 * The same for accumulators of 32 bits and shift -31 to -2. The high word of x * (m * 2^16) is
 * floor(x * m / 2^16); a floor before another changes nothing, so that the rest of the shift rounds
 * what the whole shift would.
 */
typedef struct high_scale {
    int32_t multiplier; /* m * 2^16 */
    int32_t half, right;
} high_scale;

static inline bool is_high_shift(int32_t shift)
{
    return shift <= -2;
}

static inline high_scale high_scale_of(int32_t multiplier, int32_t shift)
{
    const int32_t right = -1 - shift;
    return (high_scale){q15_multiplier(multiplier) * (1 << 16), 1 << (right - 1), right};
}

NV_INLINE int32_t requantize_high(int32_t x, high_scale s)
{
    return ((int32_t)((int64_t)x * s.multiplier >> 32) + s.half) >> s.right;
}

/* Whether each of the biases, with `depth` products of an int16 and an int8, fits 32 bits. */
static inline bool fits_s32(const int64_t *bias, int32_t channels, int32_t depth)
{
    const int32_t product = 1 << 22;
    const int64_t room = INT32_MAX - (int64_t)depth * product;

    if (room < 0)
        return false;
    for (int32_t i = 0; bias != NULL && i < channels; i++)
        if (bias[i] < -room || bias[i] > room)
            return false;
    return true;
}

#endif
