/* SPDX-License-Identifier: Apache-2.0 */
/* How far a quantized tensor is from its float reference. */
#ifndef NV_VALIDATE_METRICS_H
#define NV_VALIDATE_METRICS_H

#include "nv/tensor.h"

/* NaN: not measured, or without a value (the cosine of a zero tensor); infinite: no noise. */
typedef struct nv_metrics {
    double sqnr_db; /* 10 log10(sum of reference^2 / sum of (reference - got)^2) */
    double cosine;  /* of the angle between the tensors as vectors */
    double rmse;    /* root of the mean squared difference, in real units */
    double max_abs; /* largest difference, in real units */
} nv_metrics;

extern const nv_metrics nv_metrics_none;

nv_metrics nv_measure(const float *reference, const float *got, int64_t n);

/* The fraction of a quantized tensor that is clipped: stored at an end of the type's range while
 * the reference lies more than one step beyond that end. The bound of a fused activation is inside
 * the range and thus not clipping, nor is the 1.0 that softmax's range misses by one step. */
double nv_saturated_fraction(const nv_tensor *tensor, const void *data, const float *reference);

#endif
