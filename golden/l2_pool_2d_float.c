/* SPDX-License-Identifier: Apache-2.0 */
/* L2_POOL_2D: the root of the mean square of the taps inside the input. Float only.
 * [R-FLOAT-ORDER] */
#include "arith_float.h"

#include <math.h>

#define EVAL              nv_float_l2_pool_2d
#define PARAMS            l2_pool_2d
#define START             0.0f
#define REDUCE(acc, x)    golden_multiply_add(acc, x, x)
#define RESULT(acc, taps) sqrtf((acc) / (float)(taps))
#include "pool.inc"

nv_status nv_golden_l2_pool_2d(const nv_args *a, nv_error *err)
{
    return nv_float_l2_pool_2d(a, err);
}
