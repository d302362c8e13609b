/* SPDX-License-Identifier: Apache-2.0 */
/* How values are distributed: bins of equal width round zero, which widen as larger values come. */
#ifndef NV_VALIDATE_QUANT_HISTOGRAM_H
#define NV_VALIDATE_QUANT_HISTOGRAM_H

#include <stdint.h>

enum { NV_BINS = 8192 };

typedef struct nv_histogram {
    double reach;    /* the bins cover [-reach, reach), a power of two; 0: no value but zeros yet */
    double min, max; /* 0 included */
    int64_t count;   /* zeros included */
    int64_t zeros;   /* in no bin */
    int64_t bins[NV_BINS];
} nv_histogram;

/* NaN and infinities are left aside. */
void nv_histogram_add(nv_histogram *histogram, const float *values, int64_t n);

/* The middle of a bin. */
double nv_histogram_center(const nv_histogram *histogram, int bin);

/* How far a side (-1, 1) reaches, as |x|, if its `cut` farthest values are left out: the outer end
 * of a bin, and no farther than the extreme. */
double nv_histogram_side(const nv_histogram *histogram, int side, int64_t cut);

#endif
