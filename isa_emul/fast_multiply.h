/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The fast layer: multiplication. All of it stands on the exact products of the even (b) and of
 * the odd (t) lanes, twice as wide.
 */
#ifndef NV_FAST_MULTIPLY_H
#define NV_FAST_MULTIPLY_H

#include "fast_arith.h"

/* Even and odd lanes, twice as wide: shifted up and down again, or down. */
#define NV_FAST_WIDEN(w, t)                                                                        \
    NV_ISA_INLINE NV_V(w) emul_widen_b_movl_##w##_##t(NV_V(t) x, mve_pred16_t p)                   \
    {                                                                                              \
        (void)p;                                                                                   \
        return (NV_V(w))((NV_UV(w))x << NV_BITS(t)) >> NV_BITS(t);                                 \
    }                                                                                              \
    NV_ISA_INLINE NV_V(w) emul_widen_t_movl_##w##_##t(NV_V(t) x, mve_pred16_t p)                   \
    {                                                                                              \
        (void)p;                                                                                   \
        return (NV_V(w))x >> NV_BITS(t);                                                           \
    }
NV_FAST_WIDEN(s16, s8)
NV_FAST_WIDEN(s32, s16)
NV_FAST_WIDEN(u16, u8)
NV_FAST_WIDEN(u32, u16)
#undef NV_FAST_WIDEN

#define NV_FAST_LONG(w, t, even, odd)                                                              \
    NV_ISA_INLINE NV_V(w) emul_mull_b_mull_##w##_##t(NV_V(t) x, NV_V(t) y, mve_pred16_t p)         \
    {                                                                                              \
        (void)p;                                                                                   \
        return (NV_V(w))(even);                                                                    \
    }                                                                                              \
    NV_ISA_INLINE NV_V(w) emul_mull_t_mull_##w##_##t(NV_V(t) x, NV_V(t) y, mve_pred16_t p)         \
    {                                                                                              \
        (void)p;                                                                                   \
        return (NV_V(w))(odd);                                                                     \
    }
#define NV_FAST_WIDENED(half, w, t)                                                                \
    ((NV_UV(w))emul_widen_##half##_movl_##w##_##t(x, p) *                                          \
     (NV_UV(w))emul_widen_##half##_movl_##w##_##t(y, p))
#define NV_FAST_LONG_WIDENED(w, n)                                                                 \
    NV_FAST_LONG(w, n, NV_FAST_WIDENED(b, w, n), NV_FAST_WIDENED(t, w, n))
#define NV_FAST_LANE_PRODUCT(e, i, k) ((e)x[i] * y[i]), ((e)x[k] * y[k])

NV_FAST_LONG_WIDENED(s16, s8)
NV_FAST_LONG_WIDENED(u16, u8)
#ifdef __SSE2__
/* PMADDWD adds the products of a pair: one of the lanes is 0. */
#define NV_FAST_LOW(v)  ((__m128i)((uint32x4_t)(v)&0xffffu))
#define NV_FAST_HIGH(v) ((__m128i)((uint32x4_t)(v) >> 16))
NV_FAST_LONG(s32, s16, _mm_madd_epi16(NV_FAST_LOW(x), NV_FAST_LOW(y)),
             _mm_madd_epi16(NV_FAST_HIGH(x), NV_FAST_HIGH(y)))
#define NV_FAST_U16_LOW  ((uint32x4_t)_mm_mullo_epi16((__m128i)x, (__m128i)y))
#define NV_FAST_U16_HIGH ((uint32x4_t)_mm_mulhi_epu16((__m128i)x, (__m128i)y))
NV_FAST_LONG(u32, u16, (NV_FAST_U16_LOW & 0xffffu) | NV_FAST_U16_HIGH << 16,
             NV_FAST_U16_LOW >> 16 | (NV_FAST_U16_HIGH & 0xffff0000u))
#define NV_FAST_ODD_WORDS(v) ((__m128i)((uint64x2_t)(v) >> 32))
NV_FAST_LONG(u64, u32, _mm_mul_epu32((__m128i)x, (__m128i)y),
             _mm_mul_epu32(NV_FAST_ODD_WORDS(x), NV_FAST_ODD_WORDS(y)))
#ifdef __SSE4_1__
NV_FAST_LONG(s64, s32, _mm_mul_epi32((__m128i)x, (__m128i)y),
             _mm_mul_epi32(NV_FAST_ODD_WORDS(x), NV_FAST_ODD_WORDS(y)))
#else
/* Read as unsigned, a negative factor is 2^32 too great. */
NV_ISA_INLINE uint64x2_t emul_fast_signed_product(uint64x2_t product, int32x4_t x, int32x4_t y)
{
    return product - ((uint64x2_t)((uint32x4_t)(y & (x < 0)) + (uint32x4_t)(x & (y < 0))) << 32);
}
NV_FAST_LONG(
    s64, s32,
    emul_fast_signed_product((uint64x2_t)_mm_mul_epu32((__m128i)x, (__m128i)y),
                             (int32x4_t)((uint64x2_t)x & 0xffffffffu),
                             (int32x4_t)((uint64x2_t)y & 0xffffffffu)),
    emul_fast_signed_product((uint64x2_t)_mm_mul_epu32(NV_FAST_ODD_WORDS(x), NV_FAST_ODD_WORDS(y)),
                             (int32x4_t)NV_FAST_ODD_WORDS(x), (int32x4_t)NV_FAST_ODD_WORDS(y)))
#endif
#else
NV_FAST_LONG_WIDENED(s32, s16)
NV_FAST_LONG_WIDENED(u32, u16)
NV_FAST_LONG(s64, s32, ((int64x2_t){NV_FAST_LANE_PRODUCT(int64_t, 0, 2)}),
             ((int64x2_t){NV_FAST_LANE_PRODUCT(int64_t, 1, 3)}))
NV_FAST_LONG(u64, u32, ((uint64x2_t){NV_FAST_LANE_PRODUCT(uint64_t, 0, 2)}),
             ((uint64x2_t){NV_FAST_LANE_PRODUCT(uint64_t, 1, 3)}))
#endif
#undef NV_FAST_LONG_WIDENED
#undef NV_FAST_WIDENED
#undef NV_FAST_LONG

/* The high halves of even and odd products */
#define NV_FAST_HIGH_HALVES(t)                                                                     \
    NV_ISA_INLINE NV_UV(t) emul_fast_high_##t(NV_UWV(t) even, NV_UWV(t) odd)                       \
    {                                                                                              \
        return (NV_UV(t))(even >> NV_BITS(t) | odd >> NV_BITS(t) << NV_BITS(t));                   \
    }
NV_EVERY_SU(NV_FAST_HIGH_HALVES)
#undef NV_FAST_HIGH_HALVES

/* A rounded one adds half of the high half's last place. */
#define NV_FAST_MULH(op, w, t, half)                                                               \
    NV_ISA_INLINE NV_V(t) emul_binary_##op##_##t(NV_V(t) x, NV_V(t) y, mve_pred16_t p)             \
    {                                                                                              \
        return (NV_V(t))emul_fast_high_##t(                                                        \
            (NV_UWV(t))emul_mull_b_mull_##w##_##t(x, y, p) + (half),                               \
            (NV_UWV(t))emul_mull_t_mull_##w##_##t(x, y, p) + (half));                              \
    }
NV_FAST_MULH(mulh, s16, s8, 0)
NV_FAST_MULH(mulh, s32, s16, 0)
NV_FAST_MULH(mulh, s64, s32, 0)
NV_FAST_MULH(mulh, u16, u8, 0)
NV_FAST_MULH(mulh, u32, u16, 0)
NV_FAST_MULH(mulh, u64, u32, 0)
NV_FAST_MULH(rmulh, s16, s8, 0x80)
NV_FAST_MULH(rmulh, s32, s16, 0x8000u)
NV_FAST_MULH(rmulh, s64, s32, 0x80000000u)
NV_FAST_MULH(rmulh, u16, u8, 0x80)
NV_FAST_MULH(rmulh, u32, u16, 0x8000u)
NV_FAST_MULH(rmulh, u64, u32, 0x80000000u)
#undef NV_FAST_MULH

/*
 * Doubled. One product only, of the two least numbers, does not fit: doubled it wraps to the least
 * wide number, whose high half is the least number, which no other product gives.
 */
#define NV_FAST_QDMULH(op, w, t, half)                                                             \
    NV_ISA_INLINE NV_V(t) emul_binary_##op##_##t(NV_V(t) x, NV_V(t) y, mve_pred16_t p)             \
    {                                                                                              \
        const NV_UWV(t) even = (NV_UWV(t))emul_mull_b_mull_##w##_##t(x, y, p);                     \
        const NV_UWV(t) odd = (NV_UWV(t))emul_mull_t_mull_##w##_##t(x, y, p);                      \
        const NV_V(t) d = (NV_V(t))emul_fast_high_##t(even + even + (half), odd + odd + (half));   \
        const NV_V(t) overflow = (NV_V(t))(d == NV_MIN(t));                                        \
        NV_FAST_QC(t, overflow, p);                                                                \
        return d ^ overflow;                                                                       \
    }
NV_FAST_QDMULH(qdmulh, s16, s8, 0)
NV_FAST_QDMULH(qdmulh, s32, s16, 0)
NV_FAST_QDMULH(qdmulh, s64, s32, 0)
NV_FAST_QDMULH(qrdmulh, s16, s8, 0x80)
NV_FAST_QDMULH(qrdmulh, s32, s16, 0x8000u)
NV_FAST_QDMULH(qrdmulh, s64, s32, 0x80000000u)
#undef NV_FAST_QDMULH

/* The doubled product itself; a beat of a long lane is active by either of its halves. */
#define NV_FAST_QDMULL(name, half, w, t, parity)                                                   \
    NV_ISA_INLINE NV_V(w) emul_##name##_qdmull_##w##_##t(NV_V(t) x, NV_V(t) y, mve_pred16_t p)     \
    {                                                                                              \
        const NV_UV(w) product = (NV_UV(w))emul_##name##_mull_##w##_##t(x, y, p);                  \
        const NV_V(w) d = (NV_V(w))(product + product);                                            \
        const NV_V(w) overflow =                                                                   \
            (NV_V(w))(d == (NV_V(w))((NV_UV(w)){0} + ((NV_E_u##half)1 << (NV_BITS(w) - 1))));      \
        NV_FAST_QC(w, overflow, emul_long_active(NV_BITS(w), parity, p));                          \
        return d ^ overflow;                                                                       \
    }
NV_FAST_QDMULL(mull_b, 32, s32, s16, 0)
NV_FAST_QDMULL(mull_t, 32, s32, s16, 1)
NV_FAST_QDMULL(mull_b, 64, s64, s32, 0)
NV_FAST_QDMULL(mull_t, 64, s64, s32, 1)
#undef NV_FAST_QDMULL

#endif
