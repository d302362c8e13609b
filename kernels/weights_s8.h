/* SPDX-License-Identifier: Apache-2.0 */
/* weights.h for int8 weights: a pointer. */
#ifndef NV_KERNELS_WEIGHTS_S8_H
#define NV_KERNELS_WEIGHTS_S8_H

#include "compiler.h"

enum { PACKED_WEIGHTS = 0 };

typedef struct weights {
    const int8_t *bytes;
} weights;

NV_INLINE weights weights_of(const int8_t *filter)
{
    return (weights){filter};
}

/* n weights further on. */
NV_INLINE weights weights_next(weights w, int32_t n)
{
    return (weights){w.bytes + n};
}

NV_INLINE uint32_t four_weights(weights w)
{
    return load4(w.bytes);
}

NV_INLINE int32_t weight_sum(weights w, int32_t n)
{
    int32_t sum = 0;

    for (int32_t i = 0; i < n; i++)
        sum += w.bytes[i];
    return sum;
}

/* WEIGHT_BLOCK neighbouring weights of each of `rows` rows, which lie `step` apart. */
enum { WEIGHT_BLOCK = 4 };

typedef struct weight_block {
    const int8_t *row;
    int32_t step;
} weight_block;

NV_INLINE weight_block weight_block_of(const int rows, weights row, int32_t step)
{
    (void)rows;
    return (weight_block){row.bytes, step};
}

/* The same of the n (0 to 7) last weights of a row, or of n anywhere. */
NV_INLINE weight_block weight_block_tail(const int rows, weights row, int32_t step, int32_t n)
{
    (void)rows, (void)n;
    return (weight_block){row.bytes, step};
}

/* Weight i of row r. */
NV_INLINE int32_t block_weight(const weight_block *b, int r, int i)
{
    return (b->row + i)[r * b->step];
}

/* Lets the second weight of each row be the first. */
NV_INLINE void block_advance(const int rows, weight_block *b)
{
    (void)rows;
    b->row++;
}

/* Words of four int8 lanes hold weights times 2^WEIGHT_UNIT_BITS. */
enum { WEIGHT_UNIT_BITS = 0 };

/* Eight weights: half 0 and half 1 of them. */
typedef weights weight_eight;

NV_INLINE weight_eight weight_eight_of(weights w)
{
    return w;
}

NV_INLINE uint32_t weight_half(weight_eight e, const int half)
{
    return load4(e.bytes + 4 * half);
}

/* Behind the last eight: four, and 1 to 3, the other lanes 0. */
NV_INLINE uint32_t weight_four(weights w)
{
    return load4(w.bytes);
}

NV_INLINE uint32_t weight_tail(weights w, int32_t n)
{
    return load_tail(w.bytes, n);
}

#endif
