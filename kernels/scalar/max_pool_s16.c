/* SPDX-License-Identifier: Apache-2.0 */
#include "element_s16.h"
#include "max_pool.inc"
