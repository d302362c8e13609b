/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Accumulator to output scale: x * multiplier * 2^(shift - 31), rounded twice as TFLite Micro's
 * MultiplyByQuantizedMultiplier does: first the doubling high product (ties up), then the right
 * shift (ties away from zero).
 */
#ifndef NV_KERNELS_REQUANTIZE_H
#define NV_KERNELS_REQUANTIZE_H

#include "compiler.h"

#include <stdbool.h>
#include <stdint.h>

/* floor((a * b + 2^30) / 2^31); saturates where both are INT32_MIN. */
static inline int32_t doubling_high_product(int32_t a, int32_t b)
{
    if (a == INT32_MIN && b == INT32_MIN)
        return INT32_MAX;
    return (int32_t)(((int64_t)a * b + (1 << 30)) >> 31);
}

/* x / 2^exponent, ties away from zero; exponent 0 to 31. */
static inline int32_t rounding_shift_right(int32_t x, int32_t exponent)
{
    int32_t mask = (int32_t)((UINT32_C(1) << exponent) - 1);
    int32_t threshold = (mask >> 1) + (x < 0);
    return (x >> exponent) + ((x & mask) > threshold);
}

/* Any accumulator, shift -31 to 31. A left shift wraps, as the reference's does. */
static inline int32_t requantize(int32_t x, int32_t multiplier, int32_t shift)
{
    uint32_t shifted = (uint32_t)x << (shift > 0 ? shift : 0);
    return rounding_shift_right(doubling_high_product((int32_t)shifted, multiplier),
                                shift > 0 ? 0 : -shift);
}

/* floor(a * b / 2^32 + 1/2): SMMULR, which gcc does not know; it adds the bit below to SMULL's high
 * word instead. */
NV_INLINE int32_t rounded_high_word(int32_t a, int32_t b)
{
    const int64_t product = (int64_t)a * b;
#if defined(__clang__)
    return (int32_t)((product + INT64_C(0x80000000)) >> 32);
#else
    return (int32_t)(product >> 32) + (int32_t)((uint32_t)product >> 31);
#endif
}

/* requantize in half the instructions, for |x| < 2^30 and shift -31 to -1: the doubled accumulator
 * fits, so the doubling product is a high word, and neither sum below can overflow. `half` is
 * 2^(right - 1). */
NV_INLINE int32_t requantize_narrow_by(int32_t x, int32_t multiplier, int32_t half, int32_t right)
{
    const int32_t high = rounded_high_word(x * 2, multiplier);
    return (high + (high >> 31) + half) >> right;
}

NV_INLINE int32_t requantize_narrow(int32_t x, int32_t multiplier, int32_t shift)
{
    return requantize_narrow_by(x, multiplier, 1 << (-shift - 1), -shift);
}

/* Whether the sum of `depth` products, each at most `product` in magnitude, and any of the biases
 * stays below 2^30. */
static inline bool is_narrow(const int32_t *bias, int32_t channels, int32_t depth, int32_t product)
{
    const int32_t half = 1 << 29;

    if (depth > half / product)
        return false;
    for (int32_t i = 0; bias != NULL && i < channels; i++)
        if (bias[i] <= -half || bias[i] >= half)
            return false;
    return true;
}

#endif
