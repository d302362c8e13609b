/* SPDX-License-Identifier: Apache-2.0 */
#include "arith_float.h"

#define EVAL nv_float_fully_connected
#include "fully_connected.inc"
