/* SPDX-License-Identifier: Apache-2.0 */
#include "softmax_s8_s16.h"
#include "softmax.inc"
