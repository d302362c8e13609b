/* SPDX-License-Identifier: Apache-2.0 */
/* For cores without vectors. */
#ifndef NV_KERNELS_LEGACY_SOFTMAX_Q7_H
#define NV_KERNELS_LEGACY_SOFTMAX_Q7_H

#include "compiler.h"

static inline void softmax_row_q7(const int8_t *x, int32_t n, int8_t *out)
{
    int32_t max = INT8_MIN, sum = 0;

    for (int32_t i = 0; i < n; i++)
        max = max_s32(max, x[i]);
    for (int32_t i = 0; i < n; i++)
        sum += 1 << clamp_s32(8 - max + x[i], 0, 7);
    const int32_t whole = (1 << 20) / sum;
    for (int32_t i = 0; i < n; i++)
        out[i] = (int8_t)min_s32(whole >> min_s32(5 + max - x[i], 31), INT8_MAX);
}

#endif
