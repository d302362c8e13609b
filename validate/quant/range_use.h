/* SPDX-License-Identifier: Apache-2.0 */
/* What a range makes of real numbers: how much of it they use, what is lost by rounding and what
 * by clipping. Sums, so that a layer's channels and samples can be added up. */
#ifndef NV_VALIDATE_QUANT_RANGE_USE_H
#define NV_VALIDATE_QUANT_RANGE_USE_H

#include "quantizer.h"

typedef struct nv_range_use {
    int64_t count, clipped; /* finite values; those more than a step beyond an end of the range */
    double min, max;        /* of the values, 0 included: a range always holds 0 */
    double signal;          /* sum of x^2 */
    double rounding;        /* sum of the squared errors of values inside the range */
    double clipping;        /* ... of those that `clipped` counts */
} nv_range_use;

/* Adds every `stride`-th of n values, from the first on; NaN and infinities are left aside. */
void nv_range_use_add(nv_range_use *use, const nv_quantizer *quantizer, const float *values,
                      int64_t n, int64_t stride);

/* Adds all values of a quantized tensor, as they are stored: there is no error. */
void nv_range_use_add_stored(nv_range_use *use, const nv_quantizer *quantizer,
                             const nv_tensor *tensor, const void *data);

void nv_range_use_sum(nv_range_use *use, const nv_range_use *more);

/* The share of the range that the values span, 0 to 1. */
double nv_range_use_share(const nv_range_use *use, const nv_quantizer *quantizer);

/* 10 log10(signal / error); infinite: no error. */
double nv_range_use_sqnr(const nv_range_use *use);

#endif
