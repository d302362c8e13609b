/* SPDX-License-Identifier: Apache-2.0 */
/* The larger and the smaller lanes of words of elements: a subtraction sets GE for each lane, SEL
 * takes those that are wanted. */
#ifndef NV_DSP_SELECT_H
#define NV_DSP_SELECT_H

#include "compiler.h"
#include "element.h"

#include <arm_acle.h>

/* The lanes of a where the difference is not negative, else those of b: for max(a, b) that of a and
 * b, for min(a, b) that of b and a. */
NV_INLINE uint32_t select_lanes(uint32_t minuend, uint32_t subtrahend, uint32_t a, uint32_t b)
{
    if (ELEMENT_BITS == 8)
        (void)__ssub8((int8x4_t)minuend, (int8x4_t)subtrahend);
    else
        (void)__ssub16((int16x2_t)minuend, (int16x2_t)subtrahend);
    return (uint32_t)__sel((uint8x4_t)a, (uint8x4_t)b);
}

NV_INLINE uint32_t max_lanes(uint32_t a, uint32_t b)
{
    return select_lanes(a, b, a, b);
}

NV_INLINE uint32_t min_lanes(uint32_t a, uint32_t b)
{
    return select_lanes(b, a, a, b);
}

NV_INLINE uint32_t in_all_lanes(int32_t x)
{
    return ELEMENT_BITS == 8 ? (uint32_t)(x & 0xff) * 0x01010101 : (uint32_t)(x & 0xffff) * 0x10001;
}

#endif
