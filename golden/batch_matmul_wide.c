/* SPDX-License-Identifier: Apache-2.0 */
#include "arith_wide.h"

#define EVAL nv_golden_batch_matmul_wide
#include "batch_matmul.inc"
