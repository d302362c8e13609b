/* SPDX-License-Identifier: Apache-2.0 */
#include "arith_float.h"

#define EVAL nv_float_depthwise_conv_2d
#include "depthwise_conv_2d.inc"
