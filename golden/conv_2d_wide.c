/* SPDX-License-Identifier: Apache-2.0 */
#include "arith_wide.h"

#define EVAL nv_golden_conv_2d_wide
#include "conv_2d.inc"
