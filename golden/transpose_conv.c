/* SPDX-License-Identifier: Apache-2.0 */
#include "arith_int.h"

#define EVAL nv_golden_transpose_conv_int
#include "transpose_conv.inc"
