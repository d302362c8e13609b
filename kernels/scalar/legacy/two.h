/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NV_SCALAR_LEGACY_TWO_H
#define NV_SCALAR_LEGACY_TWO_H

#include "compiler.h"

typedef struct two {
    int32_t first, second;
} two;

NV_INLINE two two_at(const int16_t *p)
{
    return (two){p[0], p[1]};
}

NV_INLINE two two_even(const int8_t *p)
{
    return (two){p[0], p[2]};
}

NV_INLINE two two_odd(const int8_t *p)
{
    return (two){p[1], p[3]};
}

NV_INLINE int32_t two_dot(two a, two b, int32_t acc)
{
    return acc + a.first * b.first + a.second * b.second;
}

#endif
