/* SPDX-License-Identifier: Apache-2.0 */
/* The logistic function of the float kernels. [R-FLOAT-LOGISTIC] */
#ifndef GOLDEN_FLOAT_SIGMOID_H
#define GOLDEN_FLOAT_SIGMOID_H

#include <math.h>

/* 1 above 16.619047, where it is 1 in float32 anyway; exp(x) below -9. */
static inline float golden_float_sigmoid(float x)
{
    if (x > 16.619047164916992188f)
        return 1.0f;
    return x < -9.0f ? expf(x) : 1.0f / (1.0f + expf(-x));
}

#endif
