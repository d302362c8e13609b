/* SPDX-License-Identifier: Apache-2.0 */
/* weights.h for packed int4 weights. No octet is read but those that hold a wanted weight. */
#ifndef NV_KERNELS_WEIGHTS_S4_H
#define NV_KERNELS_WEIGHTS_S4_H

#include "compiler.h"

enum { PACKED_WEIGHTS = 1 };

typedef struct weights {
    const int8_t *bytes;
#if !defined(NV_EVEN_ROWS)
    int32_t odd; /* 1: from the upper half of the first octet on */
#endif
} weights;

NV_INLINE weights weights_of(const int8_t *filter)
{
    return (weights){.bytes = filter};
}

NV_INLINE int32_t begins_odd(weights w)
{
#if defined(NV_EVEN_ROWS)
    (void)w;
    return 0;
#else
    return w.odd;
#endif
}

/* n weights further on; with NV_EVEN_ROWS n is even. */
NV_INLINE weights weights_next(weights w, int32_t n)
{
    n += begins_odd(w);
    w.bytes += n >> 1;
#if !defined(NV_EVEN_ROWS)
    w.odd = n & 1;
#endif
    return w;
}

/* Eight weights as nibbles, the first lowest. */
NV_INLINE uint32_t eight_nibbles(weights w)
{
    uint32_t nibbles = load4(w.bytes);

    if (begins_odd(w))
        nibbles = nibbles >> 4 | (uint32_t)(uint8_t)w.bytes[4] << 28;
    return nibbles;
}

/* The first n (1 to 7) of them, the others 0. */
NV_INLINE uint32_t few_nibbles(weights w, int32_t n)
{
    const int32_t odd = begins_odd(w);
    uint32_t nibbles = (uint8_t)w.bytes[0];

    if (n + odd > 2)
        nibbles |= (uint32_t)(uint8_t)w.bytes[1] << 8;
    if (n + odd > 4)
        nibbles |= (uint32_t)(uint8_t)w.bytes[2] << 16;
    if (n + odd > 6)
        nibbles |= (uint32_t)(uint8_t)w.bytes[3] << 24;
    return nibbles >> 4 * odd & ((UINT32_C(1) << 4 * n) - 1);
}

NV_INLINE int32_t nibble_value(uint32_t nibbles, const int i)
{
    return (int32_t)(nibbles << (28 - 4 * i)) >> 28;
}

/* Four nibbles to the low halves of four octets. */
NV_INLINE uint32_t spread_nibbles(uint32_t nibbles)
{
    const uint32_t pairs = (nibbles | nibbles << 8) & 0x00FF00FF;
    return (pairs | pairs << 4) & 0x0F0F0F0F;
}

NV_INLINE uint32_t four_weights(weights w)
{
    const uint32_t four = spread_nibbles(few_nibbles(w, 4));
    return four | (four & 0x08080808) * (0xF0 / 8); /* signs */
}

NV_INLINE int32_t weight_sum(weights w, int32_t n)
{
    int32_t sum = 0;

    for (; n > 0; n--, w = weights_next(w, 1))
        sum += nibble_value(few_nibbles(w, 1), 0);
    return sum;
}

/* WEIGHT_BLOCK neighbouring weights of each of `rows` rows, which lie `step` apart. */
enum { WEIGHT_BLOCK = 8, WEIGHT_BLOCK_ROWS = 4 };

typedef struct weight_block {
    uint32_t row[WEIGHT_BLOCK_ROWS];
} weight_block;

NV_INLINE weight_block weight_block_of(const int rows, weights row, int32_t step)
{
    weight_block b = {{0}};

    NV_UNROLL(4)
    for (int r = 0; r < rows; r++)
        b.row[r] = eight_nibbles(weights_next(row, r * step));
    return b;
}

/* The same of the n (0 to 7) last weights of a row, or of n anywhere. */
NV_INLINE weight_block weight_block_tail(const int rows, weights row, int32_t step, int32_t n)
{
    weight_block b = {{0}};

    NV_UNROLL(4)
    for (int r = 0; r < rows; r++)
        b.row[r] = n > 0 ? few_nibbles(weights_next(row, r * step), n) : 0;
    return b;
}

/* Weight i of row r. */
NV_INLINE int32_t block_weight(const weight_block *b, int r, const int i)
{
    return nibble_value(b->row[r], i);
}

/* Lets the second weight of each row be the first. */
NV_INLINE void block_advance(const int rows, weight_block *b)
{
    NV_UNROLL(4)
    for (int r = 0; r < rows; r++)
        b->row[r] >>= 4;
}

/* Words of four int8 lanes hold weights times 2^WEIGHT_UNIT_BITS: a nibble in the upper half of an
 * octet has its sign where an int8 has it. */
enum { WEIGHT_UNIT_BITS = 4 };

/* Eight weights: half 0 has the even ones, half 1 the odd ones, a mask each. */
typedef uint32_t weight_eight;

NV_INLINE weight_eight weight_eight_of(weights w)
{
    return eight_nibbles(w);
}

NV_INLINE uint32_t weight_half(weight_eight e, const int half)
{
    return (half == 0 ? e << 4 : e) & 0xF0F0F0F0;
}

/* Behind the last eight: four, and 1 to 3, the other lanes 0; in their own order. */
NV_INLINE uint32_t weight_four(weights w)
{
    return spread_nibbles(few_nibbles(w, 4)) << 4;
}

NV_INLINE uint32_t weight_tail(weights w, int32_t n)
{
    return spread_nibbles(few_nibbles(w, n)) << 4;
}

#endif
