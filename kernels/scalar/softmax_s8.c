/* SPDX-License-Identifier: Apache-2.0 */
#include "softmax_s8.h"
#include "softmax.inc"
