/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NV_KERNELS_MEAN_H
#define NV_KERNELS_MEAN_H

#include <stdint.h>

/* sum / count, half away from zero. By magnitude: of 2^16 int16, neither sum nor half a divisor
 * more fits int32. */
static inline int32_t mean_of_sum(int32_t sum, int32_t count)
{
    const uint32_t half = (uint32_t)count / 2, divisor = (uint32_t)count;

    return sum > 0 ? (int32_t)(((uint32_t)sum + half) / divisor)
                   : -(int32_t)((0 - (uint32_t)sum + half) / divisor);
}

#endif
