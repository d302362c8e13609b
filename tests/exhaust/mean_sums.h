/* SPDX-License-Identifier: Apache-2.0 */
/* The sums of which the MVE kernels take means: eight channels of runs of pixels, for any of 16
 * bits at first. */
#ifndef NV_TESTS_EXHAUST_MEAN_SUMS_H
#define NV_TESTS_EXHAUST_MEAN_SUMS_H

#include "exhaust.h"

/* Runs of up to 1025 pixels. Those of the least, and of the greatest value have the sums that are
 * hardest to hold; every value of int8, and lanes that differ, are tried besides. */
void mean_sums_s8(bool sample, exhaust_result *r);
void mean_sums_s16(bool sample, exhaust_result *r);

#endif
