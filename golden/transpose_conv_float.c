/* SPDX-License-Identifier: Apache-2.0 */
#include "arith_float.h"

#define EVAL nv_float_transpose_conv
#include "transpose_conv.inc"
