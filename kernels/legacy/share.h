/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NV_KERNELS_LEGACY_SHARE_H
#define NV_KERNELS_LEGACY_SHARE_H

#include "compiler.h"

/* 2^32 / sum, sum above 1, in 32 bits: one more than (2^32 - 1) / sum if sum divides 2^32. */
NV_INLINE uint32_t share_of(uint32_t sum)
{
    const uint32_t most = UINT32_MAX / sum;
    return most + (most * sum + sum == 0);
}

#endif
