/* SPDX-License-Identifier: Apache-2.0 */
/* core_two.h: a word, and SMLAD. */
#ifndef NV_DSP_LEGACY_TWO_H
#define NV_DSP_LEGACY_TWO_H

#include "dsp/lanes.h"

typedef int16x2_t two;

NV_INLINE two two_at(const int16_t *p)
{
    return load2(p);
}

NV_INLINE two two_even(const int8_t *p)
{
    return even_lanes(load4(p));
}

NV_INLINE two two_odd(const int8_t *p)
{
    return odd_lanes(load4(p));
}

NV_INLINE int32_t two_dot(two a, two b, int32_t acc)
{
    return __smlad(a, b, acc);
}

#endif
