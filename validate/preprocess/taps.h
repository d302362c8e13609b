/* SPDX-License-Identifier: Apache-2.0 */
/* Which pixels of a row make a pixel of a shorter or longer row, and with which weights. */
#ifndef NV_PREPROCESS_TAPS_H
#define NV_PREPROCESS_TAPS_H

#include <stdint.h>

/* Output i = sum of weight[i * most + k] * input[first[i] + k] for k < count[i], i < n. */
typedef struct nv_taps {
    int32_t n, most;
    int32_t *first, *count; /* [n] */
    double *weight;         /* [n][most] */
} nv_taps;

/* Sets the entries of output i; called for i = 0, 1, ... with room for nv_taps_most weights each,
 * one output's behind those of the one before, which may be read again. */
typedef void nv_taps_fn(int32_t in, int32_t out, int32_t i, int32_t *first, int32_t *count,
                        double *weight);
nv_taps_fn nv_taps_nearest_half, nv_taps_nearest_corner, nv_taps_nearest_ends, nv_taps_nearest_sum,
    nv_taps_nearest_factor, nv_taps_bilinear_half, nv_taps_bilinear_corner, nv_taps_bilinear_ends,
    nv_taps_bilinear_loop, nv_taps_area, nv_taps_box, nv_taps_triangle, nv_taps_cubic,
    nv_taps_lanczos;

/* An upper bound of the count of any function above. */
int32_t nv_taps_most(int32_t in, int32_t out);

#endif
