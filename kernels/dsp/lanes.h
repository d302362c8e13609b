/* SPDX-License-Identifier: Apache-2.0 */
/*
 * int8 lanes to int16 lanes. A word of four int8 gives two words of two int16: lanes 0 and 2 (even)
 * and lanes 1 and 3 (odd), since SXTB16 is one instruction and putting them in order is two more;
 * data and weights are split alike, so that SMLAD still pairs what belongs together.
 */
#ifndef NV_DSP_LANES_H
#define NV_DSP_LANES_H

#include "compiler.h"

#include <arm_acle.h>

/* A rotation that both compilers know (gcc 12 lacks __ror); clang folds it into SXTB16. */
NV_INLINE uint32_t rotate8(uint32_t x)
{
    return x >> 8 | x << 24;
}

NV_INLINE int16x2_t even_lanes(uint32_t four)
{
    return __sxtb16((int8x4_t)four);
}

NV_INLINE int16x2_t odd_lanes(uint32_t four)
{
    return __sxtb16((int8x4_t)rotate8(four));
}

NV_INLINE int16x2_t both_lanes(int32_t value)
{
    return (int16x2_t)(((uint32_t)value & 0xFFFF) | (uint32_t)value << 16);
}

/* With an offset (from both_lanes) added to each lane; a constant 0 takes no register. */
NV_INLINE int16x2_t even_lanes_plus(int16x2_t offsets, uint32_t four)
{
    if (__builtin_constant_p(offsets) && offsets == 0)
        return even_lanes(four);
    return __sxtab16(offsets, (int8x4_t)four);
}

NV_INLINE int16x2_t odd_lanes_plus(int16x2_t offsets, uint32_t four)
{
    if (__builtin_constant_p(offsets) && offsets == 0)
        return odd_lanes(four);
    return __sxtab16(offsets, (int8x4_t)rotate8(four));
}

/* Two int16 lanes, the first in the low half, at any alignment. */
NV_INLINE int16x2_t load2(const int16_t *p)
{
    uint32_t word;
    memcpy(&word, p, sizeof word);
    return (int16x2_t)word;
}

/* Four lanes that have been split, as one double word: LDRD loads both halves at once. */
typedef uint64_t split_lanes;

NV_INLINE split_lanes join_lanes(int16x2_t even, int16x2_t odd)
{
    return (uint32_t)even | (split_lanes)(uint32_t)odd << 32;
}

/* One lane of each of two words: the lower two, and the upper two (PKHBT, PKHTB). */
NV_INLINE int16x2_t lower_lanes(int16x2_t a, int16x2_t b)
{
    return (int16x2_t)(((uint32_t)a & 0xFFFF) | (uint32_t)b << 16);
}

NV_INLINE int16x2_t upper_lanes(int16x2_t a, int16x2_t b)
{
    return (int16x2_t)((uint32_t)a >> 16 | ((uint32_t)b & 0xFFFF0000));
}

NV_INLINE int16x2_t even_of(split_lanes lanes)
{
    return (int16x2_t)(uint32_t)lanes;
}

NV_INLINE int16x2_t odd_of(split_lanes lanes)
{
    return (int16x2_t)(uint32_t)(lanes >> 32);
}

/* Eight lanes in the order that packed weights have: 0, 2, 4 and 6 split, and 1, 3, 5 and 7. */
typedef struct split_eight {
    split_lanes evens, odds;
} split_eight;

NV_INLINE split_eight split_evens_odds(int16x2_t offsets, const int8_t *p)
{
    const uint32_t first = load4(p), last = load4(p + 4);
    const int16x2_t e0 = even_lanes_plus(offsets, first), e1 = even_lanes_plus(offsets, last);
    const int16x2_t o0 = odd_lanes_plus(offsets, first), o1 = odd_lanes_plus(offsets, last);

    return (split_eight){join_lanes(lower_lanes(e0, e1), upper_lanes(e0, e1)),
                         join_lanes(lower_lanes(o0, o1), upper_lanes(o0, o1))};
}

#endif
