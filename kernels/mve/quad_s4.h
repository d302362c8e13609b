/* SPDX-License-Identifier: Apache-2.0 */
/*
 * quad.h for packed int4 weights. 16 octets hold the even elements of a row in one half and the odd
 * ones in the other; the column's even and odd elements are gathered once for four rows. Products
 * are sums of 16 times what they ought to be, until the end.
 *
 * A row that begins in the middle of an octet has its even elements in the upper halves from that
 * octet on, its odd ones in the lower halves from the next. Of four rows, the first and third begin
 * alike, and so do the second and fourth.
 */
#ifndef NV_KERNELS_MVE_QUAD_S4_H
#define NV_KERNELS_MVE_QUAD_S4_H

#include "mve/nibbles.h"

enum { QUAD_STEP = 32 }; /* elements of 16 octets */

/* Where the octets of each row begin. A row that is missing has the octets of another, be it that
 * they begin in the other half: they hold as many elements from either half on. */
typedef struct mve_row_quad {
    const int8_t *w0, *w1, *w2, *w3;
    int32_t odd_02, odd_13; /* 1: from the upper half on */
} mve_row_quad;

static inline mve_row_quad mve_row_quad_at(weights filter, int32_t depth, int32_t left)
{
    const weights second = weights_next(filter, left > 1 ? depth : 0);
    const int32_t even_depth = depth % 2 == 0;

    return (mve_row_quad){.w0 = filter.bytes,
                          .w1 = second.bytes,
                          .w2 = weights_next(filter, left > 2 ? 2 * depth : 0).bytes,
                          .w3 = left > 3 ? weights_next(filter, 3 * depth).bytes : second.bytes,
                          .odd_02 = begins_odd(filter),
                          .odd_13 = begins_odd(filter) ^ !even_depth};
}

/* Even and odd elements among the next QUAD_STEP of a row of which `left` are left. */
typedef struct mve_halves {
    mve_pred16_t even, odd;
} mve_halves;

static inline mve_halves mve_halves_of(int32_t left)
{
    return (mve_halves){vctp8q((uint32_t)(left + 1) / 2), vctp8q((uint32_t)left / 2)};
}

static inline int32_t mve_row_sum(const int8_t *w, int32_t odd, int32_t depth)
{
    int32_t sum = 0;

    for (int32_t left = depth; left > 0; left -= QUAD_STEP, w += QUAD_STEP / 2) {
        const mve_halves p = mve_halves_of(left);
        const int8x16_t first = vldrbq_z_s8(w, p.even);
        if (odd) {
            sum = vaddvaq_p_s8(sum, mve_upper_nibbles(first), p.even);
            sum = vaddvaq_p_s8(sum, mve_lower_nibbles(vldrbq_z_s8(w + 1, p.odd)), p.odd);
        } else {
            sum = vaddvaq_p_s8(sum, mve_lower_nibbles(first), p.even);
            sum = vaddvaq_p_s8(sum, mve_upper_nibbles(first), p.odd);
        }
    }
    return sum >> 4;
}

static inline int32x4_t mve_row_quad_sum(mve_row_quad r, int32_t depth)
{
    return mve_lanes(mve_row_sum(r.w0, r.odd_02, depth), mve_row_sum(r.w1, r.odd_13, depth),
                     mve_row_sum(r.w2, r.odd_02, depth), mve_row_sum(r.w3, r.odd_13, depth));
}

/* The elements of a column that go with one step. */
typedef struct mve_column_step {
    int8x16_t even, odd;
} mve_column_step;

/* The elements of a step: QUAD_STEP, or with `whole` (a constant) 0 those of p. pairs: 0, 2, 4, ...
 */
NV_INLINE mve_column_step mve_column_step_of(const int whole, const int8_t *column,
                                             uint8x16_t pairs, mve_halves p)
{
    if (whole)
        return (mve_column_step){vldrbq_gather_offset_s8(column, pairs),
                                 vldrbq_gather_offset_s8(column + 1, pairs)};
    return (mve_column_step){vldrbq_gather_offset_z_s8(column, pairs, p.even),
                             vldrbq_gather_offset_z_s8(column + 1, pairs, p.odd)};
}

NV_INLINE int8x16_t mve_octets(const int whole, const int8_t *w, mve_pred16_t lanes)
{
    return whole ? vldrbq_s8(w) : vldrbq_z_s8(w, lanes);
}

/* Octets from the lower half on. */
NV_INLINE int32_t mve_dot_lower(int32_t acc, const int whole, const int8_t *w, mve_halves p,
                                mve_column_step x)
{
    const int8x16_t octets = mve_octets(whole, w, p.even);

    acc = vmladavaq_s8(acc, mve_lower_nibbles(octets), x.even);
    return vmladavaq_s8(acc, mve_upper_nibbles(octets), x.odd);
}

/* Octets from the upper half on. */
NV_INLINE int32_t mve_dot_upper(int32_t acc, const int whole, const int8_t *w, mve_halves p,
                                mve_column_step x)
{
    acc = vmladavaq_s8(acc, mve_upper_nibbles(mve_octets(whole, w, p.even)), x.even);
    return vmladavaq_s8(acc, mve_lower_nibbles(mve_octets(whole, w + 1, p.odd)), x.odd);
}

/* Products of four rows, w[0] and w[2] from the lower half on; w[1] and w[3] too, or, with odd_13
 * (a constant), from the upper. */
typedef struct mve_quad_sums {
    int32_t of[4];
} mve_quad_sums;

NV_INLINE void mve_quad_step(mve_quad_sums *a, const int whole, const int odd_13,
                             const int8_t *const *w, mve_halves p, const int8_t *column)
{
    const mve_column_step x = mve_column_step_of(whole, column, vidupq_n_u8(0, 2), p);

    a->of[0] = mve_dot_lower(a->of[0], whole, w[0], p, x);
    a->of[2] = mve_dot_lower(a->of[2], whole, w[2], p, x);
    a->of[1] = odd_13 ? mve_dot_upper(a->of[1], whole, w[1], p, x)
                      : mve_dot_lower(a->of[1], whole, w[1], p, x);
    a->of[3] = odd_13 ? mve_dot_upper(a->of[3], whole, w[3], p, x)
                      : mve_dot_lower(a->of[3], whole, w[3], p, x);
}

NV_INLINE int32x4_t mve_quad_dot_of(const int odd_13, const int8_t *w0, const int8_t *w1,
                                    const int8_t *w2, const int8_t *w3, const int8_t *column,
                                    int32_t depth, const int swapped)
{
    const int8_t *w[4] = {w0, w1, w2, w3};
    mve_quad_sums a = {{0}};

    for (int32_t steps = depth / QUAD_STEP; steps > 0; steps--, column += QUAD_STEP) {
        mve_quad_step(&a, 1, odd_13, w, (mve_halves){0, 0}, column);
        NV_UNROLL(4)
        for (int r = 0; r < 4; r++)
            w[r] += QUAD_STEP / 2;
    }
    if (depth % QUAD_STEP != 0)
        mve_quad_step(&a, 0, odd_13, w, mve_halves_of(depth % QUAD_STEP), column);
    return vshrq_n_s32(swapped ? mve_lanes(a.of[1], a.of[0], a.of[3], a.of[2])
                               : mve_lanes(a.of[0], a.of[1], a.of[2], a.of[3]),
                       4);
}

/* Rows of an even number of weights all begin with an octet. */
NV_INLINE int32x4_t mve_quad_dot(mve_row_quad r, const int8_t *column, int32_t depth)
{
    if (r.odd_02 == r.odd_13)
        return mve_quad_dot_of(0, r.w0, r.w1, r.w2, r.w3, column, depth, 0);
    if (r.odd_13)
        return mve_quad_dot_of(1, r.w0, r.w1, r.w2, r.w3, column, depth, 0);
    return mve_quad_dot_of(1, r.w1, r.w0, r.w3, r.w2, column, depth, 1);
}

/* A row's products and its sum, both 16 times what they ought to be. */
typedef struct mve_dense_row {
    int32_t dot, sum;
} mve_dense_row;

/* QUAD_STEP elements, or with `whole` 0 those of p: an octet's other half may then be the next
 * row's. odd: the row is in the upper half from w on. `whole` and odd are constants. */
NV_INLINE mve_dense_row mve_dense_step(mve_dense_row a, const int whole, const int odd,
                                       const int8_t *w, mve_halves p, mve_column_step x)
{
    const int8x16_t first = mve_octets(whole, w, p.even);
    const int8x16_t next = odd ? mve_octets(whole, w + 1, p.odd) : first;
    const int8x16_t even = odd ? mve_upper_nibbles(first) : mve_lower_nibbles(first);
    const int8x16_t odds = odd ? mve_lower_nibbles(next) : mve_upper_nibbles(next);
    a.dot = vmladavaq_s8(vmladavaq_s8(a.dot, even, x.even), odds, x.odd);
    a.sum = vaddvaq_s8(a.sum, even);
    a.sum = whole || odd ? vaddvaq_s8(a.sum, odds) : vaddvaq_p_s8(a.sum, odds, p.odd);
    return a;
}

/* Two rows share what brings the column into order: x[0, 2, ...] and x[1, 3, ...]. */
NV_INLINE mve_two_sums mve_dense_two(const int odd, const int8_t *w0, const int8_t *w1,
                                     const int8_t *x, int32_t depth, int32_t offset)
{
    const uint8x16_t pairs = vidupq_n_u8(0, 2);
    mve_dense_row a = {0, 0}, b = {0, 0};
    mve_halves p = {0, 0};

    for (int32_t steps = depth / QUAD_STEP; steps > 0; steps--) {
        const mve_column_step v = mve_column_step_of(1, x, pairs, p);
        a = mve_dense_step(a, 1, odd, w0, p, v);
        b = mve_dense_step(b, 1, odd, w1, p, v);
        x += QUAD_STEP;
        w0 += QUAD_STEP / 2;
        w1 += QUAD_STEP / 2;
    }
    if (depth % QUAD_STEP != 0) {
        p = mve_halves_of(depth % QUAD_STEP);
        const mve_column_step v = mve_column_step_of(0, x, pairs, p);
        a = mve_dense_step(a, 0, odd, w0, p, v);
        b = mve_dense_step(b, 0, odd, w1, p, v);
    }
    return (mve_two_sums){(a.dot + offset * a.sum) >> 4, (b.dot + offset * b.sum) >> 4};
}

/* Each load of weights feeds products and a sum. */
static inline int32x4_t mve_quad_dense(mve_row_quad r, const int8_t *x, int32_t depth,
                                       int32_t offset)
{
    const mve_two_sums a = r.odd_02 ? mve_dense_two(1, r.w0, r.w2, x, depth, offset)
                                    : mve_dense_two(0, r.w0, r.w2, x, depth, offset);
    const mve_two_sums b = r.odd_13 ? mve_dense_two(1, r.w1, r.w3, x, depth, offset)
                                    : mve_dense_two(0, r.w1, r.w3, x, depth, offset);
    return mve_lanes(a.first, b.first, a.second, b.second);
}

#endif
