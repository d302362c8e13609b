/* SPDX-License-Identifier: Apache-2.0 */
/* Fused activations of the float kernels. [R-FLOAT-CLAMP] */
#ifndef GOLDEN_FLOAT_RANGE_H
#define GOLDEN_FLOAT_RANGE_H

#include "nv/params.h"

#include <float.h>

/* Without an activation the range is that of finite numbers: infinities are clamped too. */
static inline void golden_float_range(nv_activation activation, float *min, float *max)
{
    *min = -FLT_MAX;
    *max = FLT_MAX;
    if (activation == NV_ACT_RELU || activation == NV_ACT_RELU6)
        *min = 0.0f;
    if (activation == NV_ACT_RELU6)
        *max = 6.0f;
    if (activation == NV_ACT_RELU_N1_TO_1) {
        *min = -1.0f;
        *max = 1.0f;
    }
}

/* Not a number stays so. */
static inline float golden_float_clamp(float x, float min, float max)
{
    return x < min ? min : x > max ? max : x;
}

#endif
