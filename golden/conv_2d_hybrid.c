/* SPDX-License-Identifier: Apache-2.0 */
#include "arith_hybrid.h"

#define EVAL nv_golden_conv_2d_hybrid
#include "conv_2d.inc"
