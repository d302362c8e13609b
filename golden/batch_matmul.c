/* SPDX-License-Identifier: Apache-2.0 */
#include "arith_int.h"

#define EVAL nv_golden_batch_matmul_int
#include "batch_matmul.inc"
