/* SPDX-License-Identifier: Apache-2.0 */
#include "arith_hybrid.h"

#define EVAL nv_golden_fully_connected_hybrid
#include "fully_connected.inc"
