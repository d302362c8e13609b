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

/* acc[r] += sum over n of x[k] * row[r][k]; `rows`, a constant of at most 2, lie `step` apart. */
NV_INLINE void dot_s16_wide(const int rows, const int16_t *x, const int16_t *row, int32_t step,
                            int32_t n, int64_t acc[2])
{
    NV_UNROLL(2)
    for (; n >= 2; n -= 2, x += 2, row += 2) {
        const int16x2_t two = load2(x);
        NV_UNROLL(2)
        for (int r = 0; r < rows; r++)
            acc[r] = __smlald(two, load2(row + r * step), acc[r]);
    }
    if (n > 0) {
        NV_UNROLL(2)
        for (int r = 0; r < rows; r++)
            acc[r] += *x * row[r * step];
    }
}

#endif
