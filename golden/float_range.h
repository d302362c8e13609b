/* SPDX-License-Identifier: Apache-2.0 */
/* Fused activations of the float kernels. [R-FLOAT-CLAMP] */
#ifndef GOLDEN_FLOAT_RANGE_H
#define GOLDEN_FLOAT_RANGE_H

#include "nv/params.h"

#include <float.h>

typedef struct golden_range {
    float min, max;
} golden_range;

/* Without an activation the range is that of finite numbers: infinities are clamped too. */
static inline golden_range golden_float_range(nv_activation activation)
{
    switch (activation) {
    case NV_ACT_RELU:
        return (golden_range){0.0f, FLT_MAX};
    case NV_ACT_RELU6:
        return (golden_range){0.0f, 6.0f};
    case NV_ACT_RELU_N1_TO_1:
        return (golden_range){-1.0f, 1.0f};
    default:
        return (golden_range){-FLT_MAX, FLT_MAX};
    }
}

/* Not a number stays so. */
static inline float golden_float_clamp(float x, const golden_range *range)
{
    return x < range->min ? range->min : x > range->max ? range->max : x;
}

#endif
