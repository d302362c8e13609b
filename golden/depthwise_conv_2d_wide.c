/* SPDX-License-Identifier: Apache-2.0 */
#include "arith_wide.h"

#define EVAL nv_golden_depthwise_conv_2d_wide
#include "depthwise_conv_2d.inc"
