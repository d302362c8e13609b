/* SPDX-License-Identifier: Apache-2.0 */
/* Rounding where it counts: in loops over all values of a tensor, without a call of libm. */
#ifndef NV_VALIDATE_ROUNDING_H
#define NV_VALIDATE_ROUNDING_H

#include <math.h>
#include <stdint.h>

/* To the nearest whole number, halves away from zero, as round() and roundf(); where those give
 * -0, it is 0. What is large has no fraction; NaN and infinities stay. */
static inline double nv_round(double x)
{
    if (!(fabs(x) < 0x1p52))
        return x;
    const double whole = (double)(int64_t)x, rest = x - whole; /* both exact */
    return whole + (rest >= 0.5) - (rest <= -0.5);
}

static inline float nv_roundf(float x)
{
    if (!(fabsf(x) < 0x1p23F))
        return x;
    const float whole = (float)(int32_t)x, rest = x - whole;
    return whole + (float)((rest >= 0.5F) - (rest <= -0.5F));
}

#endif
