/* SPDX-License-Identifier: Apache-2.0 */
/* AVERAGE_POOL_2D in float32: the mean of the taps inside the input. */
#include "arith_float.h"

#define EVAL              nv_float_average_pool_2d
#define PARAMS            average_pool_2d
#define START             0.0f
#define REDUCE(acc, x)    ((acc) + (x))
#define RESULT(acc, taps) ((acc) / (float)(taps))
#include "pool.inc"
