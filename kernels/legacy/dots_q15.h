/* SPDX-License-Identifier: Apache-2.0 */
/* core_dots.h for int16 weights, two at a time. */
#ifndef NV_KERNELS_LEGACY_DOTS_Q15_H
#define NV_KERNELS_LEGACY_DOTS_Q15_H

#include "legacy/core_two.h"

/* clang keeps a register for the frame pointer. */
#if defined(__clang__)
enum { DOT_ROWS = 2, DOT_INPUTS = 2 };
#else
enum { DOT_ROWS = 4, DOT_INPUTS = 2 };
#endif

NV_INLINE void dots(const int rows, const int inputs, const int16_t *x, int32_t x_step,
                    const int16_t *w, int32_t w_step, int32_t n, int32_t acc[][DOT_ROWS])
{
    NV_KEEP_ROLLED
    for (int32_t pairs = n >> 1; pairs > 0; pairs--, x += 2, w += 2) {
        two in[DOT_INPUTS];
        NV_UNROLL(2)
        for (int i = 0; i < inputs; i++)
            in[i] = two_at(x + i * x_step);
        NV_UNROLL(4)
        for (int r = 0; r < rows; r++) {
            const two row = two_at(w + r * w_step);
            NV_UNROLL(2)
            for (int i = 0; i < inputs; i++)
                acc[i][r] = two_dot(row, in[i], acc[i][r]);
        }
    }
    if ((n & 1) != 0) {
        NV_UNROLL(4)
        for (int r = 0; r < rows; r++) {
            NV_UNROLL(2)
            for (int i = 0; i < inputs; i++)
                acc[i][r] += x[i * x_step] * w[r * w_step];
        }
    }
}

#endif
