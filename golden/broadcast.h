/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Elementwise over operands of different shapes: aligned at the last dimension, dimensions of 1 are
 * repeated, missing outer dimensions count as 1.
 */
#ifndef GOLDEN_BROADCAST_H
#define GOLDEN_BROADCAST_H

#include "values.h"

enum { GOLDEN_MOST_OPERANDS = 3 };

/* A walk over the output's elements in memory order:
 *   for (golden_walk w = golden_walk_of(a, 2); w.i < w.count; golden_walk_next(&w)) */
typedef struct golden_walk {
    int64_t i, count;                 /* the output's element, and how many there are */
    int64_t at[GOLDEN_MOST_OPERANDS]; /* the inputs' elements that meet there */
    int operands;
    nv_shape shape;
    int32_t position[NV_MAX_RANK];
    int64_t step[GOLDEN_MOST_OPERANDS][NV_MAX_RANK]; /* 0 where the operand is repeated */
} golden_walk;

static inline void golden_walk_steps(const nv_shape *s, int32_t rank, int64_t *step)
{
    int64_t stride = 1;
    for (int32_t i = 1; i <= rank; i++) {
        const int32_t dim = i <= s->rank ? s->dim[s->rank - i] : 1;
        step[rank - i] = dim == 1 ? 0 : stride;
        stride *= dim;
    }
}

/* Over the first output, with the first `operands` inputs. */
static inline golden_walk golden_walk_of(const nv_args *a, int operands)
{
    golden_walk w = {.operands = operands, .shape = nv_out(a, 0)->shape};
    w.count = nv_shape_count(&w.shape);
    for (int k = 0; k < operands; k++)
        golden_walk_steps(&nv_in(a, k)->shape, w.shape.rank, w.step[k]);
    return w;
}

static inline void golden_walk_next(golden_walk *w)
{
    w->i++;
    for (int32_t d = w->shape.rank - 1; d >= 0; d--) {
        const bool carry = ++w->position[d] == w->shape.dim[d];
        const int64_t steps = carry ? 1 - (int64_t)w->shape.dim[d] : 1;
        for (int k = 0; k < w->operands; k++)
            w->at[k] += steps * w->step[k][d];
        if (!carry)
            return;
        w->position[d] = 0;
    }
}

/* output = f(rule, x, y), for integers of at most 32 bits. */
typedef int32_t golden_pair_fn(const void *rule, int32_t x, int32_t y);

static inline void golden_pairwise(const nv_args *a, golden_pair_fn *f, const void *rule)
{
    for (golden_walk w = golden_walk_of(a, 2); w.i < w.count; golden_walk_next(&w)) {
        const int32_t x = golden_get(&a->in[0], w.at[0]), y = golden_get(&a->in[1], w.at[1]);
        golden_set(&a->out[0], w.i, f(rule, x, y));
    }
}

#endif
