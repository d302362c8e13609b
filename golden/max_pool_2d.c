/* SPDX-License-Identifier: Apache-2.0 */
/* MAX_POOL_2D on integers: the input's scale is the output's, nothing is rescaled. */
#include "arith_int.h"

#define EVAL              nv_golden_max_pool_2d
#define PARAMS            max_pool_2d
#define START             INT32_MIN
#define REDUCE(acc, x)    golden_max(acc, x)
#define RESULT(acc, taps) (acc)
#include "pool.inc"
