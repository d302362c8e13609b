/* SPDX-License-Identifier: Apache-2.0 */
/* Values of operands: random, and now and then such as overflow or alternate. */
#ifndef NV_TESTS_FILL_H
#define NV_TESTS_FILL_H

#include "nv/tensor.h"
#include "rng.h"

#include <stddef.h>

/* Values of int8 (any other type: of its octets) or int16. */
static inline void nv_fill(nv_rng *r, nv_type type, void *to, size_t bytes)
{
    const int32_t min = type == NV_INT16 ? INT16_MIN : INT8_MIN, max = -(min + 1);
    const int32_t bounds[] = {min, max, 0, -1, min + 1};
    const int32_t a = bounds[nv_rng_int(r, 0, 4)], b = bounds[nv_rng_int(r, 0, 4)];
    const size_t n = type == NV_INT16 ? bytes / sizeof(int16_t) : bytes;
    const int kind = nv_rng_int(r, 0, 9);
    int32_t last = nv_rng_int(r, min, max);

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
            last = random % 2 == 0 ? min : max;
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
