/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The shapes of lane-wise instructions: one macro a shape. It defines emul_<shape>_<op>_<key>,
 * which walks the lanes and calls emul_lane_<op>. r, a, b, c are the suffixes of result and
 * operands. All lanes are computed, merging comes after (mve_lane.h); p says whose flags count.
 */
#ifndef NV_MVE_SHAPE_H
#define NV_MVE_SHAPE_H

#include "mve_lane.h"

/* d[e] = f(a[e]) */
#define NV_UNARY(op, key, r, a)                                                                    \
    NV_ISA_INLINE NV_V(r) emul_unary_##op##_##key(NV_V(a) x, mve_pred16_t p)                       \
    {                                                                                              \
        const NV_C(a) n = (NV_C(a))x;                                                              \
        NV_C(r) d = {0};                                                                           \
        NV_EACH(l, r, p)                                                                           \
            d[l.e] = (NV_E(r))emul_lane_##op(&l, n[l.e]);                                          \
        return (NV_V(r))d;                                                                         \
    }

/* d[e] = f(a[e], b[e]) */
#define NV_BINARY(op, key, r, a, b)                                                                \
    NV_ISA_INLINE NV_V(r) emul_binary_##op##_##key(NV_V(a) x, NV_V(b) y, mve_pred16_t p)           \
    {                                                                                              \
        const NV_C(a) n = (NV_C(a))x;                                                              \
        const NV_C(b) m = (NV_C(b))y;                                                              \
        NV_C(r) d = {0};                                                                           \
        NV_EACH(l, r, p)                                                                           \
            d[l.e] = (NV_E(r))emul_lane_##op(&l, n[l.e], m[l.e]);                                  \
        return (NV_V(r))d;                                                                         \
    }

/* d[e] = f(a[e], b[e], c[e]) */
#define NV_TERNARY(op, key, r, a, b, c)                                                            \
    NV_ISA_INLINE NV_V(r)                                                                          \
        emul_ternary_##op##_##key(NV_V(a) x, NV_V(b) y, NV_V(c) z, mve_pred16_t p)                 \
    {                                                                                              \
        const NV_C(a) n = (NV_C(a))x;                                                              \
        const NV_C(b) m = (NV_C(b))y;                                                              \
        const NV_C(c) o = (NV_C(c))z;                                                              \
        NV_C(r) d = {0};                                                                           \
        NV_EACH(l, r, p)                                                                           \
            d[l.e] = (NV_E(r))emul_lane_##op(&l, n[l.e], m[l.e], o[l.e]);                          \
        return (NV_V(r))d;                                                                         \
    }

/* d[e] = f(a[e], count) */
#define NV_SHIFT(op, key, r, a)                                                                    \
    NV_ISA_INLINE NV_V(r) emul_shift_##op##_##key(NV_V(a) x, int32_t count, mve_pred16_t p)        \
    {                                                                                              \
        const NV_C(a) n = (NV_C(a))x;                                                              \
        NV_C(r) d = {0};                                                                           \
        NV_EACH(l, r, p)                                                                           \
            d[l.e] = (NV_E(r))emul_lane_##op(&l, n[l.e], count);                                   \
        return (NV_V(r))d;                                                                         \
    }

/* d[e] = f(a[e], b[e], count) */
#define NV_INSERT(op, key, r, a, b)                                                                \
    NV_ISA_INLINE NV_V(r)                                                                          \
        emul_insert_##op##_##key(NV_V(a) x, NV_V(b) y, int32_t count, mve_pred16_t p)              \
    {                                                                                              \
        NV_C(r) d = {0};                                                                           \
        NV_EACH(l, r, p)                                                                           \
            d[l.e] = (NV_E(r))emul_lane_##op(&l, x[l.e], y[l.e], count);                           \
        return d;                                                                                  \
    }

/* d[e] = f(a[e], its partner in the pair, b[e], its partner) */
#define NV_PAIRS(op, key, r, a, b)                                                                 \
    NV_ISA_INLINE NV_V(r) emul_pairs_##op##_##key(NV_V(a) x, NV_V(b) y, mve_pred16_t p)            \
    {                                                                                              \
        const NV_C(a) n = (NV_C(a))x;                                                              \
        const NV_C(b) m = (NV_C(b))y;                                                              \
        NV_C(r) d = {0};                                                                           \
        NV_EACH(l, r, p)                                                                           \
            d[l.e] = (NV_E(r))emul_lane_##op(&l, n[l.e], n[l.e ^ 1], m[l.e], m[l.e ^ 1]);          \
        return (NV_V(r))d;                                                                         \
    }

/* d[e] = f(a[e], b[e], its partner in the pair, c[e], its partner) */
#define NV_PAIRS3(op, key, r, a, b, c)                                                             \
    NV_ISA_INLINE NV_V(r)                                                                          \
        emul_pairs3_##op##_##key(NV_V(a) x, NV_V(b) y, NV_V(c) z, mve_pred16_t p)                  \
    {                                                                                              \
        const NV_C(a) n = (NV_C(a))x;                                                              \
        const NV_C(b) m = (NV_C(b))y;                                                              \
        const NV_C(c) o = (NV_C(c))z;                                                              \
        NV_C(r) d = {0};                                                                           \
        NV_EACH(l, r, p)                                                                           \
            d[l.e] = (NV_E(r))emul_lane_##op(&l, n[l.e], m[l.e], m[l.e ^ 1], o[l.e], o[l.e ^ 1]);  \
        return (NV_V(r))d;                                                                         \
    }

/* Of each pair of lanes only the even (odd) one is written, the other is a's. */
#define NV_DUAL(name, op, key, r, a, b, c, parity)                                                 \
    NV_ISA_INLINE NV_V(r)                                                                          \
        emul_##name##_##op##_##key(NV_V(a) x, NV_V(b) y, NV_V(c) z, mve_pred16_t p)                \
    {                                                                                              \
        NV_V(r) d = x;                                                                             \
        NV_EACH(l, r, p)                                                                           \
            if ((l.e & 1) == parity)                                                               \
                d[l.e] = (NV_E(r))emul_lane_##op(&l, y[l.e], y[l.e ^ 1], z[l.e], z[l.e ^ 1]);      \
        return d;                                                                                  \
    }
#define NV_DUAL_EVEN(op, key, r, a, b, c) NV_DUAL(dual_even, op, key, r, a, b, c, 0)
#define NV_DUAL_ODD(op, key, r, a, b, c)  NV_DUAL(dual_odd, op, key, r, a, b, c, 1)

/* Long: d[e] = f(a[2e + half] ...), twice as wide */
#define NV_WIDEN_HALF(name, op, key, r, a, half)                                                   \
    NV_ISA_INLINE NV_V(r) emul_##name##_##op##_##key(NV_V(a) x, mve_pred16_t p)                    \
    {                                                                                              \
        NV_C(r) d = {0};                                                                           \
        NV_EACH(l, r, p)                                                                           \
            d[l.e] = (NV_E(r))emul_lane_##op(&l, x[2 * l.e + half]);                               \
        return d;                                                                                  \
    }
#define NV_WIDEN_B(op, key, r, a) NV_WIDEN_HALF(widen_b, op, key, r, a, 0)
#define NV_WIDEN_T(op, key, r, a) NV_WIDEN_HALF(widen_t, op, key, r, a, 1)

#define NV_SHLL_HALF(name, op, key, r, a, half)                                                    \
    NV_ISA_INLINE NV_V(r) emul_##name##_##op##_##key(NV_V(a) x, int32_t count, mve_pred16_t p)     \
    {                                                                                              \
        NV_C(r) d = {0};                                                                           \
        NV_EACH(l, r, p)                                                                           \
            d[l.e] = (NV_E(r))emul_lane_##op(&l, x[2 * l.e + half], count);                        \
        return d;                                                                                  \
    }
#define NV_SHLL_B(op, key, r, a) NV_SHLL_HALF(shll_b, op, key, r, a, 0)
#define NV_SHLL_T(op, key, r, a) NV_SHLL_HALF(shll_t, op, key, r, a, 1)

/*
 * A long product saturates if a beat of it is active: any of the two beats of 64 bits; of 32 bits,
 * the half that the operand came from.
 */
NV_ISA_INLINE mve_pred16_t emul_long_active(int bits, int half, mve_pred16_t p)
{
    return (mve_pred16_t)(bits == 64 ? p | p >> 4 : half ? p >> 2 : p);
}

#define NV_MULL_HALF(name, op, key, r, a, b, half)                                                 \
    NV_ISA_INLINE NV_V(r) emul_##name##_##op##_##key(NV_V(a) x, NV_V(b) y, mve_pred16_t p)         \
    {                                                                                              \
        NV_C(r) d = {0};                                                                           \
        NV_EACH(l, r, emul_long_active(NV_BITS(r), half, p))                                       \
            d[l.e] = (NV_E(r))emul_lane_##op(&l, x[2 * l.e + half], y[2 * l.e + half]);            \
        return d;                                                                                  \
    }
#define NV_MULL_B(op, key, r, a, b) NV_MULL_HALF(mull_b, op, key, r, a, b, 0)
#define NV_MULL_T(op, key, r, a, b) NV_MULL_HALF(mull_t, op, key, r, a, b, 1)

/* Narrow: d[2e + half] = f(b[e] ...), half as wide; the other lanes are a's */
#define NV_NARROW_HALF(name, op, key, r, a, b, half)                                               \
    NV_ISA_INLINE NV_V(r) emul_##name##_##op##_##key(NV_V(a) x, NV_V(b) y, mve_pred16_t p)         \
    {                                                                                              \
        NV_V(r) d = x;                                                                             \
        NV_EACH(l, r, p)                                                                           \
            if ((l.e & 1) == half)                                                                 \
                d[l.e] = (NV_E(r))emul_lane_##op(&l, y[l.e / 2]);                                  \
        return d;                                                                                  \
    }
#define NV_NARROW_B(op, key, r, a, b) NV_NARROW_HALF(narrow_b, op, key, r, a, b, 0)
#define NV_NARROW_T(op, key, r, a, b) NV_NARROW_HALF(narrow_t, op, key, r, a, b, 1)

#define NV_SHRN_HALF(name, op, key, r, a, b, half)                                                 \
    NV_ISA_INLINE NV_V(r)                                                                          \
        emul_##name##_##op##_##key(NV_V(a) x, NV_V(b) y, int32_t count, mve_pred16_t p)            \
    {                                                                                              \
        NV_V(r) d = x;                                                                             \
        NV_EACH(l, r, p)                                                                           \
            if ((l.e & 1) == half)                                                                 \
                d[l.e] = (NV_E(r))emul_lane_##op(&l, y[l.e / 2], count);                           \
        return d;                                                                                  \
    }
#define NV_SHRN_B(op, key, r, a, b) NV_SHRN_HALF(shrn_b, op, key, r, a, b, 0)
#define NV_SHRN_T(op, key, r, a, b) NV_SHRN_HALF(shrn_t, op, key, r, a, b, 1)

/* A predicate: f(a[e], b[e]) for all bytes of lane e, active bytes only */
#define NV_COMPARE(op, key, a, b)                                                                  \
    NV_ISA_INLINE mve_pred16_t emul_compare_##op##_##key(NV_V(a) x, NV_V(b) y, mve_pred16_t p)     \
    {                                                                                              \
        const NV_C(a) n = (NV_C(a))x;                                                              \
        const NV_C(b) m = (NV_C(b))y;                                                              \
        unsigned d = 0;                                                                            \
        NV_EACH(l, a, p)                                                                           \
            if (emul_lane_##op(&l, n[l.e], m[l.e]))                                                \
                d |= ((1u << l.bits / 8) - 1) << (l.e * l.bits / 8);                               \
        return (mve_pred16_t)(d & p);                                                              \
    }

/* Bit operations need no lanes. */
#define NV_BITWISE(op, key, r, a, b)                                                               \
    NV_ISA_INLINE NV_V(r) emul_bitwise_##op##_##key(NV_V(a) x, NV_V(b) y, mve_pred16_t p)          \
    {                                                                                              \
        (void)p;                                                                                   \
        return (NV_V(r))emul_bits_##op((uint64x2_t)x, (uint64x2_t)y);                              \
    }

#endif
