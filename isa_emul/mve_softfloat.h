/* SPDX-License-Identifier: Apache-2.0 */
/*
 * IEEE 754 binary16 and binary32 on bit patterns, as MVE computes them whatever FPSCR says: round
 * to nearest even, every NaN becomes the default NaN, single-precision denormals are flushed to
 * zero on the way in and out, half-precision ones only if FPSCR.FZ16 is set. Exact arithmetic on
 * integers, one rounding at the end; FPUnpack, FPRound, FPAdd, ... of the Arm Architecture
 * Reference Manual.
 */
#ifndef NV_MVE_SOFTFLOAT_H
#define NV_MVE_SOFTFLOAT_H

#include "mve_lane.h"

__extension__ typedef unsigned __int128 emul_uint128;

/* Shared by all lanes of all instructions: worth a call. */
#define NV_ISA_SHARED static inline __attribute__((unused))

enum emul_kind { EMUL_ZERO, EMUL_FINITE, EMUL_INFINITY, EMUL_QUIET, EMUL_SIGNALLING };

/* sign * m * 2^e; m is odd or even, 0 unless finite */
typedef struct {
    enum emul_kind kind;
    int sign;
    uint64_t m;
    int e;
} emul_float;

/* What the width of a format decides. */
NV_ISA_INLINE int emul_fraction_bits(int bits)
{
    return bits == 16 ? 10 : 23;
}

NV_ISA_INLINE int emul_exponent_ones(int bits)
{
    return bits == 16 ? 31 : 255;
}

NV_ISA_INLINE int emul_bias(int bits)
{
    return emul_exponent_ones(bits) / 2;
}

NV_ISA_INLINE int64_t emul_sign_bit(int bits, int sign)
{
    return (int64_t)sign << (bits - 1);
}

NV_ISA_INLINE int64_t emul_infinity(int bits, int sign)
{
    return emul_sign_bit(bits, sign) | (int64_t)emul_exponent_ones(bits)
                                           << emul_fraction_bits(bits);
}

NV_ISA_INLINE int64_t emul_default_nan(int bits)
{
    return emul_infinity(bits, 0) | (int64_t)1 << (emul_fraction_bits(bits) - 1);
}

/* Whether arithmetic flushes denormals of this width. */
NV_ISA_INLINE int emul_flushes(int bits)
{
    return bits == 32 || nv_isa_this_thread.fz16;
}

NV_ISA_SHARED emul_float emul_unpack(emul_lane *l, int bits, int64_t x, int flush)
{
    int fraction_bits = emul_fraction_bits(bits);
    uint64_t fraction = (uint64_t)x & (((uint64_t)1 << fraction_bits) - 1);
    int exponent = (int)(x >> fraction_bits) & emul_exponent_ones(bits);
    emul_float f = {EMUL_FINITE, (int)(x >> (bits - 1) & 1), 0, 0};
    if (exponent == emul_exponent_ones(bits)) {
        f.kind = fraction == 0                         ? EMUL_INFINITY
                 : fraction >> (fraction_bits - 1) & 1 ? EMUL_QUIET
                                                       : EMUL_SIGNALLING;
    } else if (exponent == 0 && (fraction == 0 || flush)) {
        f.kind = EMUL_ZERO;
        if (fraction && bits == 32)
            l->exception |= NV_FPEXC_DENORMAL;
    } else {
        f.m = fraction | (uint64_t)(exponent != 0) << fraction_bits;
        f.e = (exponent ? exponent : 1) - emul_bias(bits) - fraction_bits;
    }
    return f;
}

NV_ISA_INLINE emul_float emul_operand(emul_lane *l, int64_t x)
{
    return emul_unpack(l, l->bits, x, emul_flushes(l->bits));
}

/* The position of the highest one; x is not 0. */
NV_ISA_INLINE int emul_top(emul_uint128 x)
{
    uint64_t high = (uint64_t)(x >> 64);
    return high ? 127 - __builtin_clzll(high) : 63 - __builtin_clzll((uint64_t)x);
}

/* sign * m * 2^e rounded to the format; m is not 0. Tininess is found before rounding. */
NV_ISA_SHARED int64_t emul_round(emul_lane *l, int bits, int flush, int sign, emul_uint128 m, int e)
{
    int fraction_bits = emul_fraction_bits(bits), least = 1 - emul_bias(bits);
    int exponent = emul_top(m) + e;
    if (flush && exponent < least) {
        l->exception |= NV_FPEXC_UNDERFLOW;
        return emul_sign_bit(bits, sign);
    }
    int ulp = (exponent < least ? least : exponent) - fraction_bits, dropped = ulp - e;
    emul_uint128 kept = dropped > 127 ? 0 : dropped > 0 ? m >> dropped : m << -dropped;
    if (dropped > 0) {
        emul_uint128 rest = dropped > 127 ? m : m & (((emul_uint128)1 << dropped) - 1);
        emul_uint128 half = dropped > 127 ? ~(emul_uint128)0 : (emul_uint128)1 << (dropped - 1);
        kept += rest > half || (rest == half && (kept & 1));
        if (rest)
            l->exception |= NV_FPEXC_INEXACT | (exponent < least ? NV_FPEXC_UNDERFLOW : 0);
    }
    /* The leading one of a normal number adds 1 to the exponent field; a carry adds one more. */
    int64_t field = exponent < least ? 0 : exponent - least;
    int64_t magnitude = (field << fraction_bits) + (int64_t)kept;
    if (magnitude >= emul_infinity(bits, 0)) {
        l->exception |= NV_FPEXC_OVERFLOW | NV_FPEXC_INEXACT;
        return emul_infinity(bits, sign);
    }
    return emul_sign_bit(bits, sign) | magnitude;
}

NV_ISA_INLINE int64_t emul_invalid(emul_lane *l, int bits)
{
    l->exception |= NV_FPEXC_INVALID;
    return emul_default_nan(bits);
}

NV_ISA_INLINE int emul_is_nan(emul_float f)
{
    return f.kind == EMUL_QUIET || f.kind == EMUL_SIGNALLING;
}

/* The default NaN for operands of which one is a NaN. */
NV_ISA_INLINE int64_t emul_nan(emul_lane *l, int signalling)
{
    return signalling ? emul_invalid(l, l->bits) : emul_default_nan(l->bits);
}

/* Moves the leading one to bit 62. */
NV_ISA_INLINE emul_float emul_normal(emul_float f)
{
    int shift = __builtin_clzll(f.m) - 1;
    f.m <<= shift;
    f.e -= shift;
    return f;
}

/*
 * The rounded sum of two finite numbers that are not 0. Shifted out of 128 bits, the smaller one
 * leaves its lowest bit as a trace: too far below the rounding to matter otherwise.
 */
NV_ISA_SHARED int64_t emul_add_finite(emul_lane *l, emul_float a, emul_float b)
{
    a = emul_normal(a);
    b = emul_normal(b);
    if (a.e < b.e) {
        emul_float swap = a;
        a = b;
        b = swap;
    }
    int distance = a.e - b.e;
    emul_uint128 x = (emul_uint128)a.m << 64, y = (emul_uint128)b.m << 64;
    emul_uint128 aligned = distance > 127 ? 0 : y >> distance;
    if (distance > 127 || aligned << distance != y)
        aligned |= 1;
    if (a.sign == b.sign)
        return emul_round(l, l->bits, emul_flushes(l->bits), a.sign, x + aligned, a.e - 64);
    if (x == aligned)
        return 0;
    int sign = x > aligned ? a.sign : b.sign;
    return emul_round(l, l->bits, emul_flushes(l->bits), sign,
                      x > aligned ? x - aligned : aligned - x, a.e - 64);
}

/* a + b where neither is a NaN; a zero of b is exact, of whatever sign. */
NV_ISA_SHARED int64_t emul_add_values(emul_lane *l, emul_float a, emul_float b)
{
    if (a.kind == EMUL_INFINITY && b.kind == EMUL_INFINITY && a.sign != b.sign)
        return emul_invalid(l, l->bits);
    if (a.kind == EMUL_INFINITY || b.kind == EMUL_INFINITY)
        return emul_infinity(l->bits, a.kind == EMUL_INFINITY ? a.sign : b.sign);
    if (a.kind == EMUL_ZERO && b.kind == EMUL_ZERO)
        return emul_sign_bit(l->bits, a.sign & b.sign);
    if (a.kind == EMUL_ZERO || b.kind == EMUL_ZERO) {
        emul_float f = a.kind == EMUL_ZERO ? b : a;
        return emul_round(l, l->bits, emul_flushes(l->bits), f.sign, f.m, f.e);
    }
    return emul_add_finite(l, a, b);
}

/* a * b exactly, where neither is a NaN and not one infinite, the other 0 */
NV_ISA_INLINE emul_float emul_multiply_values(emul_float a, emul_float b)
{
    emul_float d = {EMUL_FINITE, a.sign ^ b.sign, a.m * b.m, a.e + b.e};
    if (a.kind == EMUL_INFINITY || b.kind == EMUL_INFINITY)
        d.kind = EMUL_INFINITY;
    else if (a.kind == EMUL_ZERO || b.kind == EMUL_ZERO)
        d.kind = EMUL_ZERO;
    return d;
}

NV_ISA_INLINE int emul_infinity_times_zero(emul_float a, emul_float b)
{
    return (a.kind == EMUL_INFINITY && b.kind == EMUL_ZERO) ||
           (a.kind == EMUL_ZERO && b.kind == EMUL_INFINITY);
}

NV_ISA_SHARED int64_t emul_soft_add(emul_lane *l, int64_t x, int64_t y)
{
    emul_float a = emul_operand(l, x), b = emul_operand(l, y);
    if (emul_is_nan(a) || emul_is_nan(b))
        return emul_nan(l, a.kind == EMUL_SIGNALLING || b.kind == EMUL_SIGNALLING);
    return emul_add_values(l, a, b);
}

NV_ISA_SHARED int64_t emul_soft_mul(emul_lane *l, int64_t x, int64_t y)
{
    emul_float a = emul_operand(l, x), b = emul_operand(l, y);
    if (emul_is_nan(a) || emul_is_nan(b))
        return emul_nan(l, a.kind == EMUL_SIGNALLING || b.kind == EMUL_SIGNALLING);
    if (emul_infinity_times_zero(a, b))
        return emul_invalid(l, l->bits);
    emul_float d = emul_multiply_values(a, b);
    if (d.kind == EMUL_INFINITY)
        return emul_infinity(l->bits, d.sign);
    if (d.kind == EMUL_ZERO)
        return emul_sign_bit(l->bits, d.sign);
    return emul_round(l, l->bits, emul_flushes(l->bits), d.sign, d.m, d.e);
}

/* addend + x * y, rounded once */
NV_ISA_SHARED int64_t emul_soft_fma(emul_lane *l, int64_t addend, int64_t x, int64_t y)
{
    emul_float c = emul_operand(l, addend), a = emul_operand(l, x), b = emul_operand(l, y);
    int signalling =
        a.kind == EMUL_SIGNALLING || b.kind == EMUL_SIGNALLING || c.kind == EMUL_SIGNALLING;
    if (emul_infinity_times_zero(a, b))
        return emul_invalid(l, l->bits);
    if (emul_is_nan(a) || emul_is_nan(b) || emul_is_nan(c))
        return emul_nan(l, signalling);
    return emul_add_values(l, c, emul_multiply_values(a, b));
}

/* The integer next to m * 2^e by mode: z zero, n nearest even, a nearest away, m minus, p plus. */
NV_ISA_SHARED emul_uint128 emul_to_integer(emul_float f, char mode, int *inexact)
{
    *inexact = 0;
    if (f.e >= 0)
        return f.e > 64 ? (emul_uint128)1 << 127 : (emul_uint128)f.m << f.e;
    int dropped = -f.e;
    emul_uint128 m = f.m, kept = dropped > 127 ? 0 : m >> dropped;
    *inexact = dropped > 127 || kept << dropped != m;
    emul_uint128 twice = dropped > 126 ? 0 : m >> (dropped - 1); /* in halves */
    int tie = dropped <= 126 && (twice << (dropped - 1)) == m && (twice & 1);
    int up = mode == 'm'   ? f.sign && *inexact
             : mode == 'p' ? !f.sign && *inexact
             : mode == 'z' ? 0
             : tie         ? mode == 'a' || (kept & 1)
                           : (int)(twice & 1);
    return up ? kept + 1 : kept;
}

#endif
