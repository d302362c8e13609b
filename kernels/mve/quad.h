/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Four rows of a filter at once, by the type of the weights:
 *   mve_row_quad_at     the rows from a place on; where fewer are left, others stand in
 *   mve_row_quad_sum    the sum of each row
 *   mve_quad_dot        each row times one column
 *   mve_quad_dense      sum((x + offset) * w) for each row, weights that are used once
 */
#ifndef NV_KERNELS_MVE_QUAD_H
#define NV_KERNELS_MVE_QUAD_H

#include "weights.h"
#include <arm_mve.h>

static inline int32x4_t mve_lanes(int32_t a, int32_t b, int32_t c, int32_t d)
{
    int32x4_t v = vdupq_n_s32(a);
    v = vsetq_lane_s32(b, v, 1);
    v = vsetq_lane_s32(c, v, 2);
    return vsetq_lane_s32(d, v, 3);
}

/* sum((x + offset) * w) of two rows. */
typedef struct mve_two_sums {
    int32_t first, second;
} mve_two_sums;

#if defined(NV_PACKED_WEIGHTS)
#include "mve/quad_s4.h"
#else
#include "mve/quad_s8.h"
#endif

#endif
