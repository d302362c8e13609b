/* SPDX-License-Identifier: Apache-2.0 */
#define MEAN_SUMS mean_sums_s8
#include "mean_sums.inc"
