/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Softmax of int16 by tables of 513 samples, 2^7 steps of an int16 apart, with linear interpolation
 * between them: exp(x) for x from -10 to 0, and 1 / (1 + x) for x from 0 to 1, both in Q0.15.
 */
#ifndef NV_KERNELS_SOFTMAX_S16_H
#define NV_KERNELS_SOFTMAX_S16_H

#include "requantize.h"

/* The table at x, an int16, in the middle of which lies sample 256. */
static inline int32_t look_up(const int16_t *table, int32_t x)
{
    const int32_t at = 256 + (x >> 7), rest = x & 0x7f;
    const int32_t slope = (int16_t)(table[at + 1] - table[at]);

    return (int16_t)(table[at] + ((slope * rest + 64) >> 7));
}

/* What exponentials are multiplied by and shifted right by, for their share in the sum. */
typedef struct share_scale {
    int32_t reciprocal, right;
} share_scale;

/* sum = (1 + x) * 2^(16 - headroom) in Q16.15: x, in 1/65536 from its middle on, rounded. */
static inline share_scale share_scale_of(const int16_t *one_over_one_plus, int32_t sum)
{
    const int32_t headroom = __builtin_clz((uint32_t)sum);
    const uint32_t scaled = (((uint32_t)sum << (headroom - 1)) + (1 << 13)) >> 14;
    const int32_t x = (int32_t)scaled - ((1 << 16) + (1 << 15));

    return (share_scale){look_up(one_over_one_plus, clamp_s32(x, INT16_MIN, INT16_MAX)),
                         31 - headroom};
}

#endif
