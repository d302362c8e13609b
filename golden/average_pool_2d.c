/* SPDX-License-Identifier: Apache-2.0 */
/* AVERAGE_POOL_2D on integers: the input's scale is the output's, nothing is rescaled. */
#include "arith_int.h"

/* Mean of the taps inside the input, rounded to nearest, ties away from zero. [R-AVGPOOL] */
static int32_t mean(int64_t sum, int64_t taps)
{
    const int64_t half = taps / 2;
    if (taps == 0)
        return 0;
    return (int32_t)(sum > 0 ? (sum + half) / taps : (sum - half) / taps);
}

#define EVAL              nv_golden_average_pool_2d
#define PARAMS            average_pool_2d
#define START             0
#define REDUCE(acc, x)    golden_add(acc, x)
#define RESULT(acc, taps) mean(acc, taps)
#include "pool.inc"
