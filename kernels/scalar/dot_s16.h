/* SPDX-License-Identifier: Apache-2.0 */
/* Rows of int16. */
#ifndef NV_SCALAR_DOT_S16_H
#define NV_SCALAR_DOT_S16_H

#include "compiler.h"

/* acc + sum over n of a[k] * b[k], modulo 2^32. */
NV_INLINE int32_t dot_s16(const int16_t *a, const int16_t *b, int32_t n, int32_t acc)
{
    NV_UNROLL(4)
    for (; n > 0; n--)
        acc += *a++ * *b++;
    return acc;
}

#endif
