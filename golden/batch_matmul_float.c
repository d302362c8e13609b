/* SPDX-License-Identifier: Apache-2.0 */
#include "arith_float.h"

#define EVAL nv_float_batch_matmul
#include "batch_matmul.inc"
