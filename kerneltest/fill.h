/* SPDX-License-Identifier: Apache-2.0 */
/* Values of operands: random, and now and then such as overflow or alternate. */
#ifndef NV_KERNELTEST_FILL_H
#define NV_KERNELTEST_FILL_H

#include "nv/tensor.h"
#include "nv/rng.h"

#include <stddef.h>

/* Values of int8 (any other type: of its octets), int16 or packed int4. */
static inline void nv_fill(nv_rng *r, nv_type type, void *to, size_t bytes)
{
    const int32_t min = type == NV_INT16 ? INT16_MIN : INT8_MIN, max = -(min + 1);
    static const int8_t nibbles[] = {-0x78, 0x77, 0, -1, -0x79}; /* 0x88, ..., 0x87 */
    const int32_t octets[] = {min, max, 0, -1, min + 1};
    int32_t bounds[5];
    const size_t n = type == NV_INT16 ? bytes / sizeof(int16_t) : bytes;
    const int kind = nv_rng_int(r, 0, 9);
    int32_t last = nv_rng_int(r, min, max);

    for (int i = 0; i < 5; i++)
        bounds[i] = type == NV_INT4 ? nibbles[i] : octets[i];
    const int32_t a = bounds[nv_rng_int(r, 0, 4)], b = bounds[nv_rng_int(r, 0, 4)];
    for (size_t i = 0; i < n; i++) {
        const int32_t random = nv_rng_int(r, min, max);
        switch (kind) {
        case 0: /* alternating bounds, or one bound everywhere */
            last = i % 2 == 0 ? a : b;
            break;
        case 1: /* runs */
            last = random % 8 != 0 ? last : nv_rng_int(r, min, max);
            break;
        case 2: /* only extremes, in any order */
            last = bounds[random & 1];
            break;
        default:
            last = random;
        }
        if (type == NV_INT16)
            ((int16_t *)to)[i] = (int16_t)last;
        else
            ((int8_t *)to)[i] = (int8_t)last;
    }
}

#endif
