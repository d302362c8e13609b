/* SPDX-License-Identifier: Apache-2.0 */
/* Which taps of a window lie inside the input, so that inner loops need no test. */
#ifndef NV_KERNELS_WINDOW_H
#define NV_KERNELS_WINDOW_H

#include "compiler.h"

typedef struct span {
    int32_t begin, end; /* 0 <= begin <= end */
} span;

/* Taps k of [0, taps) with 0 <= first + k * dilation < size. */
static inline span taps_inside(int32_t first, int32_t dilation, int32_t taps, int32_t size)
{
    span s = {max_s32(0, -first), size - first};
    if (dilation > 1) {
        s.begin = (s.begin + dilation - 1) / dilation;
        s.end = (s.end + dilation - 1) / dilation;
    }
    s.begin = min_s32(s.begin, taps);
    s.end = clamp_s32(s.end, s.begin, taps);
    return s;
}

#endif
