/* SPDX-License-Identifier: Apache-2.0 */
/* Two operands whose dimensions of 1 are repeated; missing outer dimensions count as 1. */
#ifndef GOLDEN_BROADCAST_H
#define GOLDEN_BROADCAST_H

#include "nv/tensor.h"

#include <string.h>

/* The output as rows of its innermost dimension, and how far each operand moves with it. */
typedef struct golden_broadcast {
    int32_t rank;
    int32_t dim[NV_MAX_RANK];
    int64_t step[2][NV_MAX_RANK]; /* 0 where the operand is repeated */
} golden_broadcast;

static inline void golden_broadcast_steps(const nv_shape *s, int32_t rank, int64_t *step)
{
    int64_t stride = 1;
    for (int32_t i = 1; i <= rank; i++) {
        const int32_t dim = i <= s->rank ? s->dim[s->rank - i] : 1;
        step[rank - i] = dim == 1 ? 0 : stride;
        stride *= dim;
    }
}

static inline golden_broadcast golden_broadcast_of(const nv_shape *a, const nv_shape *b,
                                                   const nv_shape *out)
{
    golden_broadcast s = {.rank = 1, .dim = {1}};
    if (out->rank > 0) {
        s.rank = out->rank;
        memcpy(s.dim, out->dim, sizeof s.dim);
    }
    golden_broadcast_steps(a, s.rank, s.step[0]);
    golden_broadcast_steps(b, s.rank, s.step[1]);
    return s;
}

/* Number of rows; where row `row` starts in operand `k` (0 or 1). */
static inline int64_t golden_broadcast_rows(const golden_broadcast *s)
{
    int64_t n = 1;
    for (int32_t i = 0; i < s->rank - 1; i++)
        n *= s->dim[i];
    return n;
}

static inline int64_t golden_broadcast_row(const golden_broadcast *s, int k, int64_t row)
{
    int64_t at = 0;
    for (int32_t i = s->rank - 2; i >= 0; i--) {
        at += row % s->dim[i] * s->step[k][i];
        row /= s->dim[i];
    }
    return at;
}

#endif
