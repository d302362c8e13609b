/* SPDX-License-Identifier: Apache-2.0 */
#include "arith_hybrid.h"

#define EVAL nv_golden_depthwise_conv_2d_hybrid
#include "depthwise_conv_2d.inc"
