/* SPDX-License-Identifier: Apache-2.0 */
/* Elements of 8 or 16 bits, and the arithmetic of shifts that stands in for scales. */
#ifndef GOLDEN_LEGACY_SHIFT_H
#define GOLDEN_LEGACY_SHIFT_H

#include "fixed_point.h"

/* Element i of int8 (8 bits) or int16 (16). */
static inline int32_t legacy_get(const void *from, int bits, int32_t i)
{
    return bits == 8 ? ((const int8_t *)from)[i] : ((const int16_t *)from)[i];
}

static inline int32_t legacy_saturate(int32_t x, int bits)
{
    return bits == 8 ? golden_clamp(x, INT8_MIN, INT8_MAX) : golden_clamp(x, INT16_MIN, INT16_MAX);
}

static inline void legacy_set(void *to, int bits, int32_t i, int32_t x)
{
    if (bits == 8)
        ((int8_t *)to)[i] = (int8_t)legacy_saturate(x, bits);
    else
        ((int16_t *)to)[i] = (int16_t)legacy_saturate(x, bits);
}

/* Half of 2^shift, what is added before a right shift; of 2^31 it is negative. [R-LEGACY-SHIFT] */
static inline int32_t legacy_round(int shift)
{
    return golden_shl(1, shift) >> 1;
}

/* A sum of products with its bias, before it is saturated. [R-LEGACY-SHIFT] */
static inline int32_t legacy_finish(int32_t sum, int32_t bias, int bias_shift, int out_shift)
{
    const int32_t start = golden_add(golden_shl(bias, bias_shift), legacy_round(out_shift));
    return golden_add(start, sum) >> out_shift;
}

#endif
