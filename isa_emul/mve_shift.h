/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Shifts: lane functions, and the instructions that shift a register or a pair of registers.
 * A count in a register is its low byte, signed; negative shifts right.
 */
#ifndef NV_MVE_SHIFT_H
#define NV_MVE_SHIFT_H

#include "mve_arith.h"

/*
 * a * 2^n exactly; beyond 128 bits the extreme of the sign, which saturates any lane. A right shift
 * floors, or rounds half up. n is -128 to 127, a has at most 65 bits.
 */
NV_ISA_INLINE emul_int128 emul_shifted(emul_int128 a, int n, int rounded)
{
    const emul_int128 largest = (emul_int128)(~(unsigned __int128)0 >> 1);
    if (n > 63)
        return a == 0 ? 0 : a < 0 ? -largest : largest;
    if (n >= 0)
        return (emul_int128)((unsigned __int128)a << n);
    n = n < -100 ? 100 : -n;
    return (a + (rounded ? (emul_int128)1 << (n - 1) : 0)) >> n;
}

/* VSHL and VRSHL keep the low bits, so a left shift by the width or more gives 0. */
NV_ISA_INLINE int64_t emul_shift_low(int64_t a, int n, int rounded)
{
    return n > 63 ? 0 : n >= 0 ? (int64_t)((uint64_t)a << n) : (int64_t)emul_shifted(a, n, rounded);
}

NV_LANE2(shl, emul_shift_low(a, (int8_t)b, 0))
NV_LANE2(rshl, emul_shift_low(a, (int8_t)b, 1))
NV_LANE2(qshl, emul_sat_wide(l, emul_shifted(a, (int8_t)b, 0)))
NV_LANE2(qrshl, emul_sat_wide(l, emul_shifted(a, (int8_t)b, 1)))

/* By an immediate, 1 to the width */
NV_LANE2(shr, a >> b)
NV_LANE2(rshr, (a + ((int64_t)1 << (b - 1))) >> b)
NV_LANE2(qshr, emul_sat(l, a >> b))
NV_LANE2(qrshr, emul_sat(l, (a + ((int64_t)1 << (b - 1))) >> b))

/* The low n bits; n up to 63 */
NV_ISA_INLINE int64_t emul_ones(int64_t n)
{
    return (int64_t)(((uint64_t)1 << n) - 1);
}

/* c is the count. The inserted field is what the shift filled with zeros. */
NV_LANE3(sli, emul_shift_low(b, (int)c, 0) | (a & emul_ones(c)))
NV_LANE3(sri, ((b & emul_ones(l->bits)) >> c) | (a & ~(emul_ones(l->bits) >> c)))

NV_ISA_INLINE int64_t emul_lane_brsr(emul_lane *l, int64_t a, int64_t count)
{
    int n = (uint8_t)count < l->bits ? (uint8_t)count : l->bits;
    int64_t d = 0;
    for (int i = 0; i < n; i++)
        d |= (a >> i & 1) << (n - 1 - i);
    return d;
}

#define NV_BITSHIFT(op, key, r, a)                                                                 \
    NV_ISA_INLINE NV_V(r) emul_bitshift_##op##_##key(NV_V(a) x, int32_t count, mve_pred16_t p)     \
    {                                                                                              \
        const NV_C(a) n = (NV_C(a))x;                                                              \
        NV_C(r) d = {0};                                                                           \
        NV_EACH(l, r, p)                                                                           \
            d[l.e] = (NV_E(r))emul_lane_##op(&l, n[l.e], count);                                   \
        return (NV_V(r))d;                                                                         \
    }

/* The whole register as four words, low word first; what comes in passes by inactive words. */
NV_ISA_INLINE uint32x4_t emul_shift_register(uint32x4_t a, uint32_t *carry, int n, mve_pred16_t p)
{
    NV_EACH(l, u32, p) {
        uint64_t word = (uint64_t)a[l.e] << n | (*carry & (uint64_t)emul_ones(n));
        a[l.e] = (uint32_t)word;
        if (emul_is_active(&l, p))
            *carry = (uint32_t)(word >> 32);
    }
    return a;
}

#define NV_SHLC(op, key, r, a)                                                                     \
    NV_ISA_INLINE NV_V(r)                                                                          \
        emul_shlc_##op##_##key(NV_V(a) x, uint32_t *carry, int n, mve_pred16_t p)                  \
    {                                                                                              \
        return (NV_V(r))emul_shift_register((uint32x4_t)x, carry, n, p);                           \
    }

/* Scalar shifts. Q is set where the result saturates to `bits`. */
NV_ISA_INLINE emul_int128 emul_scalar_sat(emul_int128 x, int bits, int is_unsigned)
{
    emul_int128 high = ((emul_int128)1 << (is_unsigned ? bits : bits - 1)) - 1;
    emul_int128 low = is_unsigned ? 0 : -high - 1;
    emul_int128 y = x < low ? low : x > high ? high : x;
    nv_isa_set_q(y != x);
    return y;
}

NV_ISA_INLINE int64_t emul_scalar_asrl(int64_t a, int32_t n)
{
    return emul_shift_low(a, -(int8_t)n, 0);
}

NV_ISA_INLINE uint64_t emul_scalar_lsll(uint64_t a, int32_t n)
{
    int8_t count = (int8_t)n;
    return count >= 64 || count <= -64 ? 0 : count >= 0 ? a << count : a >> -count;
}

#define NV_SCALAR_SHIFT(name, type, bits, is_unsigned, count, rounded)                             \
    NV_ISA_INLINE type emul_scalar_##name(type a, int32_t n)                                       \
    {                                                                                              \
        return (type)emul_scalar_sat(emul_shifted(a, count, rounded), bits, is_unsigned);          \
    }
NV_SCALAR_SHIFT(sqrshrl, int64_t, 64, 0, -(int8_t)n, 1)
NV_SCALAR_SHIFT(uqrshll, uint64_t, 64, 1, (int8_t)n, 1)
NV_SCALAR_SHIFT(sqshll, int64_t, 64, 0, n, 0)
NV_SCALAR_SHIFT(uqshll, uint64_t, 64, 1, n, 0)
NV_SCALAR_SHIFT(srshrl, int64_t, 64, 0, -n, 1)
NV_SCALAR_SHIFT(urshrl, uint64_t, 64, 1, -n, 1)
NV_SCALAR_SHIFT(sqrshr, int32_t, 32, 0, -(int8_t)n, 1)
NV_SCALAR_SHIFT(uqrshl, uint32_t, 32, 1, (int8_t)n, 1)
NV_SCALAR_SHIFT(sqshl, int32_t, 32, 0, n, 0)
NV_SCALAR_SHIFT(uqshl, uint32_t, 32, 1, n, 0)
NV_SCALAR_SHIFT(srshr, int32_t, 32, 0, -n, 1)
NV_SCALAR_SHIFT(urshr, uint32_t, 32, 1, -n, 1)
#undef NV_SCALAR_SHIFT

/* Saturation to 48 bits: what a right shift of 48 bits or more (unsigned: 49) leaves is 0. */
NV_ISA_INLINE int64_t emul_scalar_sqrshrl_sat48(int64_t a, int32_t n)
{
    return (int8_t)n >= 48 ? 0 : (int64_t)emul_scalar_sat(emul_shifted(a, -(int8_t)n, 1), 48, 0);
}

NV_ISA_INLINE uint64_t emul_scalar_uqrshll_sat48(uint64_t a, int32_t n)
{
    return (int8_t)n < -48 ? 0 : (uint64_t)emul_scalar_sat(emul_shifted(a, (int8_t)n, 1), 48, 1);
}

#endif
