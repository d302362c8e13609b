/* SPDX-License-Identifier: Apache-2.0 */
/* Rows of int16, eight elements a vector. */
#ifndef NV_MVE_DOT_S16_H
#define NV_MVE_DOT_S16_H

#include "compiler.h"
#include <arm_mve.h>

/* acc + sum over n of a[k] * b[k], modulo 2^32. */
NV_INLINE int32_t dot_s16(const int16_t *a, const int16_t *b, int32_t n, int32_t acc)
{
    for (int32_t k = 0; k < n; k += 8) {
        const mve_pred16_t p = vctp16q((uint32_t)(n - k));
        acc = vmladavaq_p_s16(acc, vldrhq_z_s16(a + k, p), vldrhq_z_s16(b + k, p), p);
    }
    return acc;
}

/* acc[r] += sum over n of x[k] * row[r][k]; `rows`, a constant of at most 2, lie `step` apart. */
NV_INLINE void dot_s16_wide(const int rows, const int16_t *x, const int16_t *row, int32_t step,
                            int32_t n, int64_t acc[2])
{
    for (int32_t k = 0; k < n; k += 8) {
        const mve_pred16_t p = vctp16q((uint32_t)(n - k));
        const int16x8_t v = vldrhq_z_s16(x + k, p);
        NV_UNROLL(2)
        for (int r = 0; r < rows; r++)
            acc[r] = vmlaldavaq_p_s16(acc[r], v, vldrhq_z_s16(row + r * step + k, p), p);
    }
}

#endif
