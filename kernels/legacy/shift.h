/* SPDX-License-Identifier: Apache-2.0 */
/* Shifts in place of scales, as the q7/q15 functions have them. */
#ifndef NV_KERNELS_LEGACY_SHIFT_H
#define NV_KERNELS_LEGACY_SHIFT_H

#include "compiler.h"
#include "element.h"

/* What is added before a right shift: half of 2^shift, of 2^31 negative. */
NV_INLINE int32_t shift_half(int32_t shift)
{
    return (int32_t)(UINT32_C(1) << shift) >> 1;
}

/* Where an accumulator starts. */
NV_INLINE int32_t shift_start(int32_t bias, int32_t bias_shift, int32_t out_shift)
{
    return (int32_t)((uint32_t)bias << bias_shift) + shift_half(out_shift);
}

NV_INLINE element shift_end(int32_t acc, int32_t out_shift)
{
    return (element)clamp_s32(acc >> out_shift, ELEMENT_MIN, ELEMENT_MAX);
}

#endif
