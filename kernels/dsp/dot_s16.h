/* SPDX-License-Identifier: Apache-2.0 */
/* Rows of int16, two elements a word. */
#ifndef NV_DSP_DOT_S16_H
#define NV_DSP_DOT_S16_H

#include "lanes.h"

/* acc + sum over n of a[k] * b[k], modulo 2^32. */
NV_INLINE int32_t dot_s16(const int16_t *a, const int16_t *b, int32_t n, int32_t acc)
{
    NV_UNROLL(2)
    for (; n >= 2; n -= 2, a += 2, b += 2)
        acc = __smlad(load2(a), load2(b), acc);
    if (n > 0)
        acc += *a * *b;
    return acc;
}

#endif
