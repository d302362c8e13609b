/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lane functions: addition, magnitude, multiplication, complex addition, bits. Operands are lanes
 * widened to 64 bits by their own sign; the result's low bits are what counts. Where the pseudocode
 * doubles a product and takes the high half, (2ab + 2^(w-1)) >> w is here (ab + 2^(w-2)) >> (w-1),
 * the same number in 64 bits.
 */
#ifndef NV_MVE_ARITH_H
#define NV_MVE_ARITH_H

#include "mve_lane.h"

#define NV_LANE1(op, value)                                                                        \
    NV_ISA_INLINE int64_t emul_lane_##op(emul_lane *l, int64_t a)                                  \
    {                                                                                              \
        (void)l;                                                                                   \
        return value;                                                                              \
    }
#define NV_LANE2(op, value)                                                                        \
    NV_ISA_INLINE int64_t emul_lane_##op(emul_lane *l, int64_t a, int64_t b)                       \
    {                                                                                              \
        (void)l;                                                                                   \
        return value;                                                                              \
    }
#define NV_LANE3(op, value)                                                                        \
    NV_ISA_INLINE int64_t emul_lane_##op(emul_lane *l, int64_t a, int64_t b, int64_t c)            \
    {                                                                                              \
        (void)l;                                                                                   \
        return value;                                                                              \
    }

/* Addition */
NV_LANE2(add, a + b)
NV_LANE2(sub, a - b)
NV_LANE2(hadd, (a + b) >> 1)
NV_LANE2(hsub, (a - b) >> 1)
NV_LANE2(rhadd, (a + b + 1) >> 1)
NV_LANE2(qadd, emul_sat(l, a + b))
NV_LANE2(qsub, emul_sat(l, a - b))

/* Magnitude */
NV_LANE1(abs, a < 0 ? -a : a)
NV_LANE1(neg, -a)
NV_LANE1(qabs, emul_sat(l, a < 0 ? -a : a))
NV_LANE1(qneg, emul_sat(l, -a))
NV_LANE2(abd, a > b ? a - b : b - a)
NV_LANE2(min, a < b ? a : b)
NV_LANE2(max, a > b ? a : b)
NV_LANE2(mina, emul_lane_min(l, a, emul_lane_abs(l, b)))
NV_LANE2(maxa, emul_lane_max(l, a, emul_lane_abs(l, b)))

/* Bits */
NV_LANE1(mvn, ~a)
NV_LANE1(clz, a == 0 ? l->bits : __builtin_clzll((uint64_t)a << (64 - l->bits)))
NV_LANE1(cls, __builtin_clrsbll(a) - (64 - l->bits))

/* Multiplication */
/* Twice a product, saturated to the lane. */
NV_ISA_INLINE int64_t emul_sat_twice(emul_lane *l, int64_t product)
{
    return emul_sat_wide(l, (emul_int128)product * 2);
}

/* The high half of twice a sum of products, saturated to the lane. */
NV_ISA_INLINE int64_t emul_sat_high(emul_lane *l, emul_int128 sum, int rounded)
{
    emul_int128 half = rounded ? (emul_int128)1 << (l->bits - 2) : 0;
    return emul_sat(l, (int64_t)((sum + half) >> (l->bits - 1)));
}

/* The product of polynomials over GF(2). */
NV_ISA_INLINE int64_t emul_polynomial_product(int64_t a, int64_t b)
{
    int64_t d = 0;
    for (int i = 0; i < 16; i++)
        d ^= (b >> i & 1) ? a << i : 0;
    return d;
}

NV_LANE2(mul, emul_product(a, b))
NV_LANE2(mull, emul_product(a, b))
NV_LANE2(mullp, emul_polynomial_product(a, b))
NV_LANE2(mulh, emul_product(a, b) >> l->bits)
NV_LANE2(rmulh, emul_sum(emul_product(a, b), (int64_t)1 << (l->bits - 1)) >> l->bits)
NV_LANE2(qdmulh, emul_sat(l, emul_product(a, b) >> (l->bits - 1)))
NV_LANE2(qrdmulh, emul_sat(l, (a * b + ((int64_t)1 << (l->bits - 2))) >> (l->bits - 1)))
NV_LANE2(qdmull, emul_sat_twice(l, emul_product(a, b)))

/* Multiply-accumulate; the addend stands a whole lane above the low half of the product. */
NV_ISA_INLINE int64_t emul_accumulate(emul_lane *l, int64_t addend, int64_t x, int64_t y,
                                      int rounded)
{
    return emul_sat_high(l, addend * ((emul_int128)1 << (l->bits - 1)) + x * y, rounded);
}
NV_LANE3(mla, emul_sum(a, emul_product(b, c)))
NV_LANE3(mlas, emul_sum(emul_product(a, b), c))
NV_LANE3(qdmlah, emul_accumulate(l, a, b, c, 0))
NV_LANE3(qrdmlah, emul_accumulate(l, a, b, c, 1))
NV_LANE3(qdmlash, emul_accumulate(l, c, a, b, 0))
NV_LANE3(qrdmlash, emul_accumulate(l, c, a, b, 1))

/* A sum of two products, exactly: 2^63 where all are -2^31. */
NV_ISA_INLINE emul_int128 emul_dot(int64_t a, int64_t b, int64_t c, int64_t d)
{
    return (emul_int128)emul_product(a, b) + emul_product(c, d);
}

/* Pairs of lanes: a and b of this lane, ax and bx of its partner. */
#define NV_LANE_PAIRS(op, value)                                                                   \
    NV_ISA_INLINE int64_t emul_lane_##op(emul_lane *l, int64_t a, int64_t ax, int64_t b,           \
                                         int64_t bx)                                               \
    {                                                                                              \
        (void)l, (void)a, (void)ax, (void)b, (void)bx;                                             \
        return value;                                                                              \
    }
NV_LANE_PAIRS(qdmladh, emul_sat_high(l, emul_dot(a, b, ax, bx), 0))
NV_LANE_PAIRS(qdmladhx, emul_sat_high(l, emul_dot(a, bx, ax, b), 0))
NV_LANE_PAIRS(qrdmladh, emul_sat_high(l, emul_dot(a, b, ax, bx), 1))
NV_LANE_PAIRS(qrdmladhx, emul_sat_high(l, emul_dot(a, bx, ax, b), 1))
NV_LANE_PAIRS(qdmlsdh, emul_sat_high(l, emul_dot(a, b, -ax, bx), 0))
NV_LANE_PAIRS(qdmlsdhx, emul_sat_high(l, emul_dot(a, bx, -ax, b), 0))
NV_LANE_PAIRS(qrdmlsdh, emul_sat_high(l, emul_dot(a, b, -ax, bx), 1))
NV_LANE_PAIRS(qrdmlsdhx, emul_sat_high(l, emul_dot(a, bx, -ax, b), 1))

/* a + i*b: the real (even) lane gets -Im(b), the imaginary one Re(b); a - i*b the other way round.
 */
NV_LANE_PAIRS(cadd90, l->e & 1 ? a + bx : a - bx)
NV_LANE_PAIRS(cadd270, l->e & 1 ? a - bx : a + bx)
NV_LANE_PAIRS(hcadd90, (l->e & 1 ? a + bx : a - bx) >> 1)
NV_LANE_PAIRS(hcadd270, (l->e & 1 ? a - bx : a + bx) >> 1)

/* Whole registers */
#define NV_BITS2(op, value)                                                                        \
    NV_ISA_INLINE uint64x2_t emul_bits_##op(uint64x2_t a, uint64x2_t b)                            \
    {                                                                                              \
        return value;                                                                              \
    }
NV_BITS2(and, a &b)
NV_BITS2(bic, a & ~b)
NV_BITS2(eor, a ^ b)
NV_BITS2(orn, a | ~b)
NV_BITS2(orr, a | b)

/* Comparisons */
NV_LANE2(eq, a == b)
NV_LANE2(ne, a != b)
NV_LANE2(ge, a >= b)
NV_LANE2(gt, a > b)
NV_LANE2(le, a <= b)
NV_LANE2(lt, a < b)

#endif
