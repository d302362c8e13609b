/* SPDX-License-Identifier: Apache-2.0 */
#include "arith_float.h"

#define EVAL nv_float_conv_2d
#include "conv_2d.inc"
