/* SPDX-License-Identifier: Apache-2.0 */
/* Floating-point lane functions: emul_lane_f<op>, on the bits of f16 and f32 lanes. */
#ifndef NV_MVE_FLOAT_H
#define NV_MVE_FLOAT_H

#include "mve_arith.h"
#include "mve_softfloat.h"

NV_ISA_INLINE int64_t emul_soft_neg(const emul_lane *l, int64_t a)
{
    return a ^ emul_sign_bit(l->bits, 1);
}

NV_ISA_INLINE int64_t emul_soft_abs(const emul_lane *l, int64_t a)
{
    return a & ~emul_sign_bit(l->bits, 1);
}

NV_LANE1(fneg, emul_soft_neg(l, a))
NV_LANE1(fabs, emul_soft_abs(l, a))
NV_LANE2(fadd, emul_soft_add(l, a, b))
NV_LANE2(fsub, emul_soft_add(l, a, emul_soft_neg(l, b)))
NV_LANE2(fabd, emul_soft_abs(l, emul_soft_add(l, a, emul_soft_neg(l, b))))
NV_LANE2(fmul, emul_soft_mul(l, a, b))
NV_LANE3(fma, emul_soft_fma(l, a, b, c))
NV_LANE3(fmas, emul_soft_fma(l, c, a, b))
NV_LANE3(fms, emul_soft_fma(l, a, emul_soft_neg(l, b), c))

/* Comparison: -1, 0, 1, and 2 for unordered, which is invalid. */
NV_ISA_SHARED int emul_soft_compare(emul_lane *l, int64_t x, int64_t y)
{
    emul_float a = emul_operand(l, x), b = emul_operand(l, y);
    if (emul_is_nan(a) || emul_is_nan(b)) {
        l->exception |= NV_FPEXC_INVALID;
        return 2;
    }
    /* Sign and magnitude as one integer; zeros, also those that were denormal, are equal. */
    int64_t m = a.kind == EMUL_ZERO ? 0 : emul_soft_abs(l, x);
    int64_t n = b.kind == EMUL_ZERO ? 0 : emul_soft_abs(l, y);
    m = a.sign ? -m : m;
    n = b.sign ? -n : n;
    return (m > n) - (m < n);
}
NV_LANE2(feq, emul_soft_compare(l, a, b) == 0)
NV_LANE2(fne, emul_soft_compare(l, a, b) != 0)
NV_LANE2(fge, (emul_soft_compare(l, a, b) & ~1) == 0)
NV_LANE2(fgt, emul_soft_compare(l, a, b) == 1)
NV_LANE2(fle, emul_soft_compare(l, a, b) != 1)
NV_LANE2(flt, (emul_soft_compare(l, a, b) & ~1) != 0)

/* maxNum: a quiet NaN loses against a number. The minimum is minus the maximum of the negatives. */
NV_ISA_SHARED int64_t emul_soft_maxnm(emul_lane *l, int64_t x, int64_t y)
{
    emul_float a = emul_operand(l, x), b = emul_operand(l, y);
    if (a.kind == EMUL_SIGNALLING || b.kind == EMUL_SIGNALLING)
        return emul_invalid(l, l->bits);
    if (emul_is_nan(a) && emul_is_nan(b))
        return emul_default_nan(l->bits);
    int64_t p = a.kind == EMUL_ZERO ? emul_sign_bit(l->bits, a.sign) : x;
    int64_t q = b.kind == EMUL_ZERO ? emul_sign_bit(l->bits, b.sign) : y;
    if (emul_is_nan(a) || emul_is_nan(b))
        return emul_is_nan(a) ? q : p;
    int order = emul_soft_compare(l, x, y);
    return order == 0 ? (a.sign < b.sign ? p : q) : order > 0 ? p : q;
}

NV_ISA_SHARED int64_t emul_soft_minnm(emul_lane *l, int64_t x, int64_t y)
{
    int64_t d = emul_soft_maxnm(l, emul_soft_neg(l, x), emul_soft_neg(l, y));
    return emul_soft_abs(l, d) > emul_infinity(l->bits, 0) ? d : emul_soft_neg(l, d);
}
NV_LANE2(fmaxnm, emul_soft_maxnm(l, a, b))
NV_LANE2(fminnm, emul_soft_minnm(l, a, b))
NV_LANE2(fmaxnma, emul_soft_maxnm(l, emul_soft_abs(l, a), emul_soft_abs(l, b)))
NV_LANE2(fminnma, emul_soft_minnm(l, emul_soft_abs(l, a), emul_soft_abs(l, b)))

/* Across lanes a signalling NaN is invalid too, but loses like a quiet one. */
NV_ISA_INLINE int64_t emul_soft_quiet(emul_lane *l, int64_t x)
{
    int64_t quiet = (int64_t)1 << (emul_fraction_bits(l->bits) - 1);
    if (emul_soft_abs(l, x) <= emul_infinity(l->bits, 0) || (x & quiet))
        return x;
    l->exception |= NV_FPEXC_INVALID;
    return x | quiet;
}
NV_LANE2(fmaxnmv, emul_soft_maxnm(l, emul_soft_quiet(l, a), emul_soft_quiet(l, b)))
NV_LANE2(fminnmv, emul_soft_minnm(l, emul_soft_quiet(l, a), emul_soft_quiet(l, b)))
NV_LANE2(fmaxnmav,
         emul_soft_maxnm(l, emul_soft_quiet(l, a), emul_soft_abs(l, emul_soft_quiet(l, b))))
NV_LANE2(fminnmav,
         emul_soft_minnm(l, emul_soft_quiet(l, a), emul_soft_abs(l, emul_soft_quiet(l, b))))

/* Complex: a of this lane, ax of its partner; even lanes are real. */
#define NV_RE(l, x, partner) ((l)->e & 1 ? (partner) : (x))
#define NV_IM(l, x, partner) ((l)->e & 1 ? (x) : (partner))
/* x times +i or -i, in this lane: the partner, negated where the turn asks for it. */
#define NV_TURN90(l, xx)  ((l)->e & 1 ? (xx) : emul_soft_neg(l, xx))
#define NV_TURN270(l, xx) ((l)->e & 1 ? emul_soft_neg(l, xx) : (xx))
NV_LANE_PAIRS(fcadd90, emul_soft_add(l, a, NV_TURN90(l, bx)))
NV_LANE_PAIRS(fcadd270, emul_soft_add(l, a, NV_TURN270(l, bx)))
NV_LANE_PAIRS(fcmul, emul_soft_mul(l, NV_RE(l, a, ax), b))
NV_LANE_PAIRS(fcmul90, emul_soft_mul(l, NV_IM(l, a, ax), NV_TURN90(l, bx)))
NV_LANE_PAIRS(fcmul180, emul_soft_mul(l, NV_RE(l, a, ax), emul_soft_neg(l, b)))
NV_LANE_PAIRS(fcmul270, emul_soft_mul(l, NV_IM(l, a, ax), NV_TURN270(l, bx)))

#define NV_LANE_PAIRS3(op, value)                                                                  \
    NV_ISA_INLINE int64_t emul_lane_##op(emul_lane *l, int64_t d, int64_t a, int64_t ax,           \
                                         int64_t b, int64_t bx)                                    \
    {                                                                                              \
        (void)a, (void)ax, (void)b, (void)bx;                                                      \
        return emul_soft_fma(l, d, value);                                                         \
    }
#define NV_TWO(x, y) x, y
NV_LANE_PAIRS3(fcmla, NV_TWO(NV_RE(l, a, ax), b))
NV_LANE_PAIRS3(fcmla90, NV_TWO(NV_IM(l, a, ax), NV_TURN90(l, bx)))
NV_LANE_PAIRS3(fcmla180, NV_TWO(NV_RE(l, a, ax), emul_soft_neg(l, b)))
NV_LANE_PAIRS3(fcmla270, NV_TWO(NV_IM(l, a, ax), NV_TURN270(l, bx)))
#undef NV_TWO

/* Rounding to an integer of the same format; only vrndx signals that it was none. */
NV_ISA_SHARED int64_t emul_soft_round(emul_lane *l, int64_t x, char mode, int exact)
{
    emul_float a = emul_operand(l, x);
    if (emul_is_nan(a))
        return emul_nan(l, a.kind == EMUL_SIGNALLING);
    if (a.kind == EMUL_ZERO)
        return emul_sign_bit(l->bits, a.sign);
    if (a.kind == EMUL_INFINITY || a.e >= 0)
        return x;
    int inexact;
    emul_uint128 m = emul_to_integer(a, mode, &inexact);
    if (exact && inexact)
        l->exception |= NV_FPEXC_INEXACT;
    return m == 0 ? emul_sign_bit(l->bits, a.sign) : emul_round(l, l->bits, 0, a.sign, m, 0);
}
NV_LANE1(frnd_z, emul_soft_round(l, a, 'z', 0))
NV_LANE1(frnd_n, emul_soft_round(l, a, 'n', 0))
NV_LANE1(frnd_m, emul_soft_round(l, a, 'm', 0))
NV_LANE1(frnd_p, emul_soft_round(l, a, 'p', 0))
NV_LANE1(frnd_a, emul_soft_round(l, a, 'a', 0))
NV_LANE1(frnd_x, emul_soft_round(l, a, 'n', 1))

#endif
