/* SPDX-License-Identifier: Apache-2.0 */
#include "kernels/element_s16.h"

#define MEAN_SUMS mean_sums_s16
#include "mean_sums.inc"
