/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The fast layer: shifts. One count for all lanes is the common case, also where it comes as a
 * vector; the compilers have an instruction for it. Words take a count each.
 */
#ifndef NV_FAST_SHIFT_H
#define NV_FAST_SHIFT_H

#include "fast_multiply.h"
#include "mve_shift.h"

/* Right by 1 to the width and beyond, left from 0; what is shifted out to the width is gone. */
#define NV_FAST_SHIFTED(t)                                                                         \
    NV_ISA_INLINE NV_V(t) emul_fast_left_##t(NV_V(t) x, int n)                                     \
    {                                                                                              \
        return n < NV_BITS(t) ? (NV_V(t))((NV_UV(t))x << n) : (NV_V(t)){0};                        \
    }                                                                                              \
    NV_ISA_INLINE NV_V(t) emul_fast_right_##t(NV_V(t) x, int n)                                    \
    {                                                                                              \
        return n < NV_BITS(t) ? x >> n : NV_UNSIGNED(t) ? (NV_V(t)){0} : x >> (NV_BITS(t) - 1);    \
    }                                                                                              \
    NV_ISA_INLINE NV_V(t) emul_fast_rounded_##t(NV_V(t) x, int n)                                  \
    {                                                                                              \
        if (n > NV_BITS(t))                                                                        \
            return (NV_V(t)){0};                                                                   \
        x = x >> (n - 1);                                                                          \
        return (x >> 1) + (x & 1);                                                                 \
    }
NV_EVERY_SU(NV_FAST_SHIFTED)
#undef NV_FAST_SHIFTED

#define NV_FAST_SHIFT_IS(op, t, value)                                                             \
    NV_ISA_INLINE NV_V(t) emul_shift_##op##_##t(NV_V(t) x, int32_t count, mve_pred16_t p)          \
    {                                                                                              \
        const int n = (int8_t)count;                                                               \
        (void)p;                                                                                   \
        return value;                                                                              \
    }
/* A left shift that saturates: what comes back is not x. */
#define NV_FAST_SATURATED_SHIFT(t, limit)                                                          \
    NV_ISA_INLINE NV_V(t) emul_fast_saturated_##t(NV_V(t) x, int n, mve_pred16_t p)                \
    {                                                                                              \
        const NV_V(t) d = emul_fast_left_##t(x, n);                                                \
        const NV_V(t) back = n < NV_BITS(t) ? d >> n : d;                                          \
        const NV_V(t) overflow = (NV_V(t))(back != x);                                             \
        NV_FAST_QC(t, overflow, p);                                                                \
        return NV_CHOOSE(t, overflow, limit, d);                                                   \
    }
#define NV_FAST_SATURATED_S(t) NV_FAST_SATURATED_SHIFT(t, NV_FAST_LIMIT(t, x))
#define NV_FAST_SATURATED_U(t) NV_FAST_SATURATED_SHIFT(t, NV_ALL_LANES(t, NV_MAX(t)))
NV_EVERY_S(NV_FAST_SATURATED_S)
NV_EVERY_U(NV_FAST_SATURATED_U)
#undef NV_FAST_SATURATED_S
#undef NV_FAST_SATURATED_U
#undef NV_FAST_SATURATED_SHIFT

#define NV_FAST_SHIFTS(t)                                                                          \
    NV_FAST_SHIFT_IS(shl, t, n >= 0 ? emul_fast_left_##t(x, n) : emul_fast_right_##t(x, -n))       \
    NV_FAST_SHIFT_IS(rshl, t, n >= 0 ? emul_fast_left_##t(x, n) : emul_fast_rounded_##t(x, -n))    \
    NV_FAST_SHIFT_IS(qshl, t,                                                                      \
                     n >= 0 ? emul_fast_saturated_##t(x, n, p) : emul_fast_right_##t(x, -n))       \
    NV_FAST_SHIFT_IS(qrshl, t,                                                                     \
                     n >= 0 ? emul_fast_saturated_##t(x, n, p) : emul_fast_rounded_##t(x, -n))     \
    NV_FAST_SHIFT_IS(shr, t, emul_fast_right_##t(x, n))                                            \
    NV_FAST_SHIFT_IS(rshr, t, emul_fast_rounded_##t(x, n))
NV_EVERY_SU(NV_FAST_SHIFTS)
#undef NV_FAST_SHIFTS
#undef NV_FAST_SHIFT_IS

/* Signed to unsigned: a negative lane saturates to 0. */
#define NV_FAST_SHIFT_UNSIGNED(u, s)                                                               \
    NV_ISA_INLINE NV_V(u) emul_shift_qshl_##u##_##s(NV_V(s) x, int32_t n, mve_pred16_t p)          \
    {                                                                                              \
        const NV_V(s) negative = (NV_V(s))(x < 0);                                                 \
        NV_FAST_QC(s, negative, p);                                                                \
        return emul_fast_saturated_##u((NV_V(u))(x & ~negative), n, p);                            \
    }
NV_FAST_SHIFT_UNSIGNED(u8, s8)
NV_FAST_SHIFT_UNSIGNED(u16, s16)
NV_FAST_SHIFT_UNSIGNED(u32, s32)
#undef NV_FAST_SHIFT_UNSIGNED

/* A count a lane: all the same, or what `otherwise` says. */
#define NV_FAST_COUNTS(op, t, s, otherwise)                                                        \
    NV_ISA_INLINE NV_V(t) emul_binary_##op##_##t(NV_V(t) x, NV_V(s) counts, mve_pred16_t p)        \
    {                                                                                              \
        if (NV_FAST_BITS(counts == NV_ALL_LANES(s, counts[0])) == NV_ALL)                          \
            return emul_shift_##op##_##t(x, counts[0], p);                                         \
        return otherwise(x, counts, p);                                                            \
    }
#define NV_FAST_COUNTS_LANES(op, t, s)                                                             \
    NV_BINARY(op, t##_lanes, t, t, s)                                                              \
    NV_FAST_RARE NV_V(t) emul_fast_##op##_##t(NV_V(t) x, NV_V(s) counts, mve_pred16_t p)           \
    {                                                                                              \
        return emul_binary_##op##_##t##_lanes(x, counts, p);                                       \
    }                                                                                              \
    NV_FAST_COUNTS(op, t, s, emul_fast_##op##_##t)
#define NV_FAST_COUNTED(t, s)                                                                      \
    NV_FAST_COUNTS_LANES(shl, t, s)                                                                \
    NV_FAST_COUNTS_LANES(rshl, t, s)                                                               \
    NV_FAST_COUNTS_LANES(qshl, t, s)                                                               \
    NV_FAST_COUNTS_LANES(qrshl, t, s)
NV_FAST_COUNTED(s8, s8)
NV_FAST_COUNTED(s16, s16)
NV_FAST_COUNTED(u8, s8)
NV_FAST_COUNTED(u16, s16)
NV_FAST_COUNTED(u32, s32)
NV_FAST_COUNTS_LANES(qshl, s32, s32)
NV_FAST_COUNTS_LANES(qrshl, s32, s32)
#undef NV_FAST_COUNTED

/* Words, to the left where the count is not negative, else to the right */
NV_ISA_INLINE int32x4_t emul_fast_counts(int32x4_t counts)
{
    return (int32x4_t)((uint32x4_t)counts << 24) >> 24;
}

NV_ISA_INLINE int32x4_t emul_fast_left_each(int32x4_t x, int32x4_t n)
{
    return (int32x4_t)((uint32x4_t)x << (n & 31)) & (n < 32);
}

NV_ISA_INLINE int32x4_t emul_fast_shl_s32(int32x4_t x, int32x4_t counts, mve_pred16_t p)
{
    const int32x4_t n = emul_fast_counts(counts), most = {31, 31, 31, 31};
    (void)p;
    return NV_CHOOSE(s32, n < 0, x >> NV_CHOOSE(s32, n < -31, most, -n & 31),
                     emul_fast_left_each(x, n));
}

NV_ISA_INLINE int32x4_t emul_fast_rshl_s32(int32x4_t x, int32x4_t counts, mve_pred16_t p)
{
    const int32x4_t n = emul_fast_counts(counts), most = {31, 31, 31, 31};
    const int32x4_t half = x >> NV_CHOOSE(s32, n < -31, most, (-n - 1) & 31);
    (void)p;
    return NV_CHOOSE(s32, n < 0, (half >> 1) + (half & 1), emul_fast_left_each(x, n));
}
NV_FAST_COUNTS(shl, s32, s32, emul_fast_shl_s32)
NV_FAST_COUNTS(rshl, s32, s32, emul_fast_rshl_s32)
#undef NV_FAST_COUNTS_LANES
#undef NV_FAST_COUNTS

/* Insertion keeps the bits of x that the shifted y leaves free. */
#define NV_FAST_INSERT(t)                                                                          \
    NV_ISA_INLINE NV_V(t) emul_insert_sli_##t(NV_V(t) x, NV_V(t) y, int32_t n, mve_pred16_t p)     \
    {                                                                                              \
        const NV_V(t) taken = emul_fast_left_##t((NV_V(t)){0} - 1, n);                             \
        (void)p;                                                                                   \
        return emul_fast_left_##t(y, n) | (x & ~taken);                                            \
    }                                                                                              \
    NV_ISA_INLINE NV_V(t) emul_insert_sri_##t(NV_V(t) x, NV_V(t) y, int32_t n, mve_pred16_t p)     \
    {                                                                                              \
        const NV_UV(t) taken =                                                                     \
            n < NV_BITS(t) ? (NV_UV(t))((NV_UV(t)){0} - 1) >> n : (NV_UV(t)){0};                   \
        (void)p;                                                                                   \
        return (NV_V(t))(n < NV_BITS(t) ? (NV_UV(t))y >> n : (NV_UV(t)){0}) |                      \
               (x & (NV_V(t)) ~taken);                                                             \
    }
NV_EVERY_SU(NV_FAST_INSERT)
#undef NV_FAST_INSERT

/* Long left shifts: widened, then shifted by 1 to the narrow width */
#define NV_FAST_SHLL(w, t)                                                                         \
    NV_ISA_INLINE NV_V(w) emul_shll_b_shl_##w##_##t(NV_V(t) x, int32_t n, mve_pred16_t p)          \
    {                                                                                              \
        return emul_fast_left_##w(emul_widen_b_movl_##w##_##t(x, p), n);                           \
    }                                                                                              \
    NV_ISA_INLINE NV_V(w) emul_shll_t_shl_##w##_##t(NV_V(t) x, int32_t n, mve_pred16_t p)          \
    {                                                                                              \
        return emul_fast_left_##w(emul_widen_t_movl_##w##_##t(x, p), n);                           \
    }
NV_FAST_SHLL(s16, s8)
NV_FAST_SHLL(s32, s16)
NV_FAST_SHLL(u16, u8)
NV_FAST_SHLL(u32, u16)
#undef NV_FAST_SHLL

/*
 * Narrowing: the low halves of y into the even (b) or odd (t) lanes of x. A saturated lane is one
 * that clamping changes; its predicate bit is that of the narrow lane.
 */
#define NV_FAST_NARROW(n, w)                                                                       \
    NV_ISA_INLINE NV_V(n) emul_narrow_b_movn_##n##_##w(NV_V(n) x, NV_V(w) y, mve_pred16_t p)       \
    {                                                                                              \
        const NV_UV(w) u = (NV_UV(w))x;                                                            \
        (void)p;                                                                                   \
        return (NV_V(n))(u >> NV_BITS(n) << NV_BITS(n) | (NV_UV(w))y << NV_BITS(n) >> NV_BITS(n)); \
    }                                                                                              \
    NV_ISA_INLINE NV_V(n) emul_narrow_t_movn_##n##_##w(NV_V(n) x, NV_V(w) y, mve_pred16_t p)       \
    {                                                                                              \
        const NV_UV(w) u = (NV_UV(w))x;                                                            \
        (void)p;                                                                                   \
        return (NV_V(n))(u << NV_BITS(n) >> NV_BITS(n) | (NV_UV(w))y << NV_BITS(n));               \
    }
NV_FAST_NARROW(s8, s16)
NV_FAST_NARROW(s16, s32)
NV_FAST_NARROW(u8, u16)
NV_FAST_NARROW(u16, u32)
#undef NV_FAST_NARROW

/* m, the type of the narrow lanes' insertion, has w's sign. */
#define NV_FAST_QNARROW(half, n, w, m, parity)                                                     \
    NV_ISA_INLINE NV_V(n)                                                                          \
        emul_narrow_##half##_qmovn_##n##_##w(NV_V(n) x, NV_V(w) y, mve_pred16_t p)                 \
    {                                                                                              \
        NV_V(w) d = emul_binary_min_##w(y, NV_ALL_LANES(w, NV_MAX(n)), p);                         \
        if (!NV_UNSIGNED(w))                                                                       \
            d = emul_binary_max_##w(d, NV_ALL_LANES(w, NV_MIN(n)), p);                             \
        NV_FAST_QC(w, d != y, p >> (parity * NV_BITS(n) / 8));                                     \
        return (NV_V(n))emul_narrow_##half##_movn_##m##_##w((NV_V(m))x, d, p);                     \
    }                                                                                              \
    NV_FAST_SHRN(half, qshr, qmovn, right, n, w, n)                                                \
    NV_FAST_SHRN(half, qrshr, qmovn, rounded, n, w, n)
#define NV_FAST_SHRN(half, op, narrow, shift, n, w, m)                                             \
    NV_ISA_INLINE NV_V(n)                                                                          \
        emul_shrn_##half##_##op##_##n##_##w(NV_V(n) x, NV_V(w) y, int32_t count, mve_pred16_t p)   \
    {                                                                                              \
        return emul_narrow_##half##_##narrow##_##m##_##w(x, emul_fast_##shift##_##w(y, count), p); \
    }
#define NV_FAST_NARROWED(n, w)                                                                     \
    NV_FAST_SHRN(b, shr, movn, right, n, w, n)                                                     \
    NV_FAST_SHRN(t, shr, movn, right, n, w, n)                                                     \
    NV_FAST_SHRN(b, rshr, movn, rounded, n, w, n)                                                  \
    NV_FAST_SHRN(t, rshr, movn, rounded, n, w, n)
NV_FAST_NARROWED(s8, s16)
NV_FAST_NARROWED(s16, s32)
NV_FAST_NARROWED(u8, u16)
NV_FAST_NARROWED(u16, u32)
#define NV_FAST_QNARROWED(n, w, m)                                                                 \
    NV_FAST_QNARROW(b, n, w, m, 0)                                                                 \
    NV_FAST_QNARROW(t, n, w, m, 1)
NV_FAST_QNARROWED(s8, s16, s8)
NV_FAST_QNARROWED(s16, s32, s16)
NV_FAST_QNARROWED(u8, u16, u8)
NV_FAST_QNARROWED(u16, u32, u16)
NV_FAST_QNARROWED(u8, s16, s8)
NV_FAST_QNARROWED(u16, s32, s16)
#undef NV_FAST_QNARROWED
#undef NV_FAST_NARROWED
#undef NV_FAST_SHRN
#undef NV_FAST_QNARROW

#endif
