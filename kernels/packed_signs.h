/* SPDX-License-Identifier: Apache-2.0 */
/* Comparisons of the lanes of a word without SIMD: a word, four int8 or two int16, holds the answer
 * in the sign bit of each lane, which becomes a mask of the lane. */
#ifndef NV_KERNELS_PACKED_SIGNS_H
#define NV_KERNELS_PACKED_SIGNS_H

#include "compiler.h"

/* All bits of the int8 lanes whose sign bit is set. */
NV_INLINE uint32_t sign_mask_s8(uint32_t four)
{
    const uint32_t signs = four & 0x80808080;
    return (signs << 1) - (signs >> 7);
}

/* The same for int16 lanes. */
NV_INLINE uint32_t sign_mask_s16(uint32_t two)
{
    const uint32_t signs = two & 0x80008000;
    return (signs << 1) - (signs >> 15);
}

#endif
