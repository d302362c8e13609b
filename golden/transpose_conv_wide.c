/* SPDX-License-Identifier: Apache-2.0 */
#include "arith_wide.h"

#define EVAL nv_golden_transpose_conv_wide
#include "transpose_conv.inc"
