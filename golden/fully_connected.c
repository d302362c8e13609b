/* SPDX-License-Identifier: Apache-2.0 */
#include "arith_int.h"

#define EVAL nv_golden_fully_connected_int
#include "fully_connected.inc"
