/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NV_VALIDATE_QUANT_MEDIAN_H
#define NV_VALIDATE_QUANT_MEDIAN_H

#include <stddef.h>

/* Sorts n > 0 values, none of them NaN, and returns the one in the middle; of two the larger. */
double nv_median(double *values, size_t n);

#endif
