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

/* acc[r] += sum over n of x[k] * row[r][k]; `rows`, a constant of at most 2, lie `step` apart. */
NV_INLINE void dot_s16_wide(const int rows, const int16_t *x, const int16_t *row, int32_t step,
                            int32_t n, int64_t acc[2])
{
    NV_UNROLL(2)
    for (; n > 0; n--, x++, row++) {
        NV_UNROLL(2)
        for (int r = 0; r < rows; r++)
            acc[r] += *x * row[r * step];
    }
}

#endif
