/* SPDX-License-Identifier: Apache-2.0 */
#include "arith_wide.h"

#define EVAL nv_golden_fully_connected_wide
#include "fully_connected.inc"
