/* SPDX-License-Identifier: Apache-2.0 */
#include "arith_int.h"

#define EVAL nv_golden_depthwise_conv_2d_int
#include "depthwise_conv_2d.inc"
