/* SPDX-License-Identifier: Apache-2.0 */
/* The range of a tensor by each of the usual methods of calibration: a row of a table each. */
#ifndef NV_VALIDATE_QUANT_SUGGEST_H
#define NV_VALIDATE_QUANT_SUGGEST_H

#include "histogram.h"
#include "quantizer.h"

typedef enum nv_range_method {
    NV_RANGE_MIN_MAX,
    NV_RANGE_PERCENTILE, /* 99.9 % of the values, each end by itself */
    NV_RANGE_KLD,        /* the least Kullback-Leibler divergence; 8 bits and less */
    NV_RANGE_MSE,        /* the least squared error */
    NV_RANGE_METHODS
} nv_range_method;

const char *nv_range_method_name(nv_range_method method);

/* Scale and zero point for `type`; false: the method has none for it. */
bool nv_suggest_range(const nv_histogram *histogram, nv_type type, nv_range_method method,
                      nv_quantizer *quantizer);

/* For suggest.c: the factor, above 0 and up to 1, by which both ends of the extremes are best drawn
 * in, so that the values' distribution changes least. */
double nv_kld_factor(const nv_histogram *histogram, int levels);

#endif
