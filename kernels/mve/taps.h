/* SPDX-License-Identifier: Apache-2.0 */
/* Which taps of a window that slides along one dimension meet the input. */
#ifndef NV_KERNELS_MVE_TAPS_H
#define NV_KERNELS_MVE_TAPS_H

#include <stdint.h>

/* Taps [first, end); none if end <= first. */
typedef struct mve_taps {
    int32_t first, end;
} mve_taps;

/* The window's first tap is at `origin` of an input of `size`, the next `dilation` further on. */
static inline mve_taps mve_taps_inside(int32_t origin, int32_t dilation, int32_t taps, int32_t size)
{
    const int32_t first = origin < 0 ? (-origin + dilation - 1) / dilation : 0;
    const int32_t end = size > origin ? (size - origin + dilation - 1) / dilation : 0;
    return (mve_taps){first, end < taps ? end : taps};
}

#endif
