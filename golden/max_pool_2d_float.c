/* SPDX-License-Identifier: Apache-2.0 */
/* MAX_POOL_2D in float32. */
#include "arith_float.h"

#define EVAL              nv_float_max_pool_2d
#define PARAMS            max_pool_2d
#define START             (-FLT_MAX)
#define REDUCE(acc, x)    golden_max(acc, x)
#define RESULT(acc, taps) (acc)
#include "pool.inc"
