/* SPDX-License-Identifier: Apache-2.0 */
/* Conversions between integers, fixed point and floating point, and between the two formats. */
#ifndef NV_MVE_CONVERT_H
#define NV_MVE_CONVERT_H

#include "mve_float.h"

/* d[e] = f(a[e]); d[e] = f(a[e], fraction bits) */
#define NV_CONVERT(op, key, r, a)                                                                  \
    NV_ISA_INLINE NV_V(r) emul_convert_##op##_##key(NV_V(a) x, mve_pred16_t p)                     \
    {                                                                                              \
        const NV_C(a) n = (NV_C(a))x;                                                              \
        NV_C(r) d = {0};                                                                           \
        NV_EACH(l, r, p)                                                                           \
            d[l.e] = (NV_E(r))emul_lane_##op(&l, n[l.e], 0);                                       \
        return (NV_V(r))d;                                                                         \
    }
#define NV_CONVERT_N(op, key, r, a)                                                                \
    NV_ISA_INLINE NV_V(r) emul_convert_n_##op##_##key(NV_V(a) x, int fraction, mve_pred16_t p)     \
    {                                                                                              \
        const NV_C(a) n = (NV_C(a))x;                                                              \
        NV_C(r) d = {0};                                                                           \
        NV_EACH(l, r, p)                                                                           \
            d[l.e] = (NV_E(r))emul_lane_##op(&l, n[l.e], fraction);                                \
        return (NV_V(r))d;                                                                         \
    }

/* a / 2^n, rounded to nearest */
NV_ISA_SHARED int64_t emul_from_fixed(emul_lane *l, int64_t a, int n)
{
    int sign = a < 0;
    if (a == 0)
        return 0;
    return emul_round(l, l->bits, emul_flushes(l->bits), sign, (uint64_t)(sign ? -a : a), -n);
}
NV_LANE2(int_to_float, emul_from_fixed(l, a, (int)b))
NV_LANE2(fixed_to_float, emul_from_fixed(l, a, (int)b))

/* a * 2^n to the integer next to it by mode, saturated; NaN gives 0. */
NV_ISA_SHARED int64_t emul_to_fixed(emul_lane *l, int64_t x, int n, char mode)
{
    emul_float a = emul_operand(l, x);
    int inexact = 0;
    emul_int128 limit = (emul_int128)1 << 100, value = 0;
    if (emul_is_nan(a)) {
        l->exception |= NV_FPEXC_INVALID;
        return 0;
    }
    a.e += n;
    if (a.kind == EMUL_INFINITY || (a.kind == EMUL_FINITE && emul_top(a.m) + a.e > 64))
        value = limit;
    else if (a.kind == EMUL_FINITE)
        value = (emul_int128)emul_to_integer(a, mode, &inexact);
    value = a.sign ? -value : value;
    emul_lane range = emul_lane_first(l->bits, l->is_unsigned);
    int64_t d = emul_sat_wide(&range, value);
    if (range.saturated)
        l->exception |= NV_FPEXC_INVALID;
    else if (inexact)
        l->exception |= NV_FPEXC_INEXACT;
    return d;
}
NV_LANE2(to_fixed, emul_to_fixed(l, a, (int)b, 'z'))
NV_LANE2(to_int_z, emul_to_fixed(l, a, (int)b, 'z'))
NV_LANE2(to_int_a, emul_to_fixed(l, a, (int)b, 'a'))
NV_LANE2(to_int_n, emul_to_fixed(l, a, (int)b, 'n'))
NV_LANE2(to_int_p, emul_to_fixed(l, a, (int)b, 'p'))
NV_LANE2(to_int_m, emul_to_fixed(l, a, (int)b, 'm'))

/*
 * Between the formats, either way round; `flush` is for single-precision denormals, half-precision
 * ones are kept whatever FZ16 says.
 */
NV_ISA_SHARED int64_t emul_reformat(emul_lane *l, int to, int from, int64_t x, int flush)
{
    emul_float a = emul_unpack(l, from, x, flush);
    if (emul_is_nan(a))
        return a.kind == EMUL_SIGNALLING ? emul_invalid(l, to) : emul_default_nan(to);
    if (a.kind == EMUL_INFINITY)
        return emul_infinity(to, a.sign);
    if (a.kind == EMUL_ZERO)
        return emul_sign_bit(to, a.sign);
    return emul_round(l, to, 0, a.sign, a.m, a.e);
}
NV_LANE1(to_half, emul_reformat(l, 16, 32, a, 1))
NV_LANE1(to_single, emul_reformat(l, 32, 16, a, 0))

/*
 * d[2e + half] = f(b[e]), the other lanes are a's; d[e] = f(a[2e + half]). Exceptions count if the
 * lowest predicate bit of the single is set, going down; of the half, going up.
 */
#define NV_HALVE_HALF(name, op, key, r, a, b, half)                                                \
    NV_ISA_INLINE NV_V(r) emul_##name##_##op##_##key(NV_V(a) x, NV_V(b) y, mve_pred16_t p)         \
    {                                                                                              \
        NV_C(r) d = (NV_C(r))x;                                                                    \
        const NV_C(b) m = (NV_C(b))y;                                                              \
        NV_EACH(l, r, (mve_pred16_t)(p << 2 * half))                                               \
            if ((l.e & 1) == half)                                                                 \
                d[l.e] = (NV_E(r))emul_lane_##op(&l, m[l.e / 2]);                                  \
        return (NV_V(r))d;                                                                         \
    }
#define NV_HALVE_B(op, key, r, a, b) NV_HALVE_HALF(halve_b, op, key, r, a, b, 0)
#define NV_HALVE_T(op, key, r, a, b) NV_HALVE_HALF(halve_t, op, key, r, a, b, 1)

#define NV_DOUBLE_HALF(name, op, key, r, a, half)                                                  \
    NV_ISA_INLINE NV_V(r) emul_##name##_##op##_##key(NV_V(a) x, mve_pred16_t p)                    \
    {                                                                                              \
        NV_C(r) d = {0};                                                                           \
        const NV_C(a) n = (NV_C(a))x;                                                              \
        NV_EACH(l, r, (mve_pred16_t)(p >> 2 * half))                                               \
            d[l.e] = (NV_E(r))emul_lane_##op(&l, n[2 * l.e + half]);                               \
        return (NV_V(r))d;                                                                         \
    }
#define NV_DOUBLE_B(op, key, r, a) NV_DOUBLE_HALF(double_b, op, key, r, a, 0)
#define NV_DOUBLE_T(op, key, r, a) NV_DOUBLE_HALF(double_t, op, key, r, a, 1)

/*
 * Where __fp16 is for storage only, the compiler calls these for conversions in the user's code,
 * and libgcc has none of them. A NaN keeps its bits: a scalar operand passes through a float
 * untouched.
 */
#ifdef NV_HALF_IS_STORAGE
#ifdef __cplusplus
extern "C" {
#endif
#define NV_RUNTIME __attribute__((weak, visibility("hidden")))
float __gnu_h2f_ieee(uint16_t half);
uint16_t __gnu_f2h_ieee(float single);

NV_RUNTIME float __gnu_h2f_ieee(uint16_t half)
{
    emul_lane l = emul_lane_first(32, 1);
    uint32_t sign = (uint32_t)(half & 0x8000) << 16, payload = (uint32_t)(half & 0x3ff) << 13;
    return emul_from_lane_f32((half & 0x7fff) > 0x7c00
                                  ? sign | 0x7f800000 | payload
                                  : (uint32_t)emul_reformat(&l, 32, 16, half, 0));
}

NV_RUNTIME uint16_t __gnu_f2h_ieee(float single)
{
    emul_lane l = emul_lane_first(16, 1);
    uint32_t x = emul_to_lane_f32(single), payload = x >> 13 & 0x3ff;
    return (uint16_t)((x & 0x7fffffff) > 0x7f800000
                          ? (x >> 16 & 0x8000) | 0x7c00 | (payload ? payload : 0x200)
                          : emul_reformat(&l, 16, 32, x, 0));
}
#undef NV_RUNTIME
#ifdef __cplusplus
}
#endif
#endif

#endif
