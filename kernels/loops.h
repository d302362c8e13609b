/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Up to four nested loops over an output that is written in order, outermost first, with the steps
 * that they take in the memory of each operand.
 */
#ifndef NV_KERNELS_LOOPS_H
#define NV_KERNELS_LOOPS_H

#include <stdbool.h>
#include <stdint.h>

enum { LOOPS = 4, LOOP_OPERANDS = 2 };

typedef struct loops {
    int32_t count[LOOPS];
    int32_t step[LOOP_OPERANDS][LOOPS];
} loops;

/* Whether loop `outer` goes on where `inner` ends, in every operand. */
static inline bool loops_continue(const loops *l, int outer, int inner)
{
    for (int i = 0; i < LOOP_OPERANDS; i++)
        if (l->step[i][outer] != l->count[inner] * l->step[i][inner])
            return false;
    return true;
}

static inline void loops_copy(loops *l, int to, int from)
{
    l->count[to] = l->count[from];
    for (int i = 0; i < LOOP_OPERANDS; i++)
        l->step[i][to] = l->step[i][from];
}

/* Makes one of neighbours that walk all operands as one loop would, so that the innermost is as
 * long as it can be. */
static inline void loops_join(loops *l)
{
    int to = LOOPS - 1;

    for (int from = LOOPS - 2; from >= 0; from--) {
        if (l->count[from] == 1)
            continue;
        if (l->count[to] == 1)
            loops_copy(l, to, from);
        else if (loops_continue(l, from, to))
            l->count[to] *= l->count[from];
        else
            loops_copy(l, --to, from);
    }
    while (--to >= 0)
        l->count[to] = 1;
}

/* Where operand i is in the innermost loop but one, seen from its first element. */
static inline int32_t loops_at(const loops *l, int i, int32_t a, int32_t b, int32_t c)
{
    return a * l->step[i][0] + b * l->step[i][1] + c * l->step[i][2];
}

#endif
