/* SPDX-License-Identifier: Apache-2.0 */
#include "softmax_u8.h"
#include "softmax.inc"
