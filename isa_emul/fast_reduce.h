/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The fast layer: sums, sums of products and extremes across lanes. Lanes that are not active
 * become 0, or for an extreme the accumulator, and then count like all others.
 */
#ifndef NV_FAST_REDUCE_H
#define NV_FAST_REDUCE_H

#include "fast_multiply.h"
#include "mve_reduce.h"

#define NV_FAST_ONLY_ACTIVE(t, x, p)                                                               \
    ((p) == NV_ALL ? (x) : (NV_V(t))((NV_UV(t))(x)&emul_fast_active_##t(p)))

/* Sums of all lanes, modulo 2^32 and 2^64 */
NV_ISA_INLINE uint32_t emul_fast_total_32(uint32x4_t x)
{
    x += (uint32x4_t)NV_SWAP64(x);
    return x[0] + x[1];
}
#define emul_fast_total_s32(x) emul_fast_total_32((uint32x4_t)(x))
#define emul_fast_total_u32(x) emul_fast_total_32(x)

/* Halfwords and bytes: pairs of them first */
#ifdef __SSE2__
NV_ISA_INLINE uint32x4_t emul_fast_pairs_s16(int16x8_t x)
{
    const int16x8_t ones = {1, 1, 1, 1, 1, 1, 1, 1};
    return (uint32x4_t)_mm_madd_epi16((__m128i)x, (__m128i)ones);
}
NV_ISA_INLINE uint32_t emul_fast_total_u8(uint8x16_t x)
{
    const uint64x2_t sums = (uint64x2_t)_mm_sad_epu8((__m128i)x, _mm_setzero_si128());
    return (uint32_t)(sums[0] + sums[1]);
}
#else
NV_ISA_INLINE uint32x4_t emul_fast_pairs_s16(int16x8_t x)
{
    return (uint32x4_t)(emul_widen_b_movl_s32_s16(x, NV_ALL) +
                        emul_widen_t_movl_s32_s16(x, NV_ALL));
}
NV_ISA_INLINE uint32_t emul_fast_total_u8(uint8x16_t x)
{
    const uint16x8_t pairs = (uint16x8_t)x >> 8;
    return emul_fast_total_32(emul_fast_pairs_s16((int16x8_t)(pairs + ((uint16x8_t)x & 0xff))));
}
#endif
NV_ISA_INLINE uint32x4_t emul_fast_pairs_u16(uint16x8_t x)
{
    return ((uint32x4_t)x & 0xffffu) + ((uint32x4_t)x >> 16);
}
#define emul_fast_total_s16(x) emul_fast_total_32(emul_fast_pairs_s16(x))
#define emul_fast_total_u16(x) emul_fast_total_32(emul_fast_pairs_u16(x))
#define emul_fast_total_s8(x)  (emul_fast_total_u8((uint8x16_t)(x) ^ 0x80) - 16 * 0x80)

#define NV_FAST_SUM(key, r, a)                                                                     \
    NV_ISA_INLINE NV_E(r) emul_sum_add_##key(NV_E(r) acc, NV_V(a) x, mve_pred16_t p)               \
    {                                                                                              \
        x = NV_FAST_ONLY_ACTIVE(a, x, p);                                                          \
        return (NV_E(r))((uint32_t)acc + emul_fast_total_##a(x));                                  \
    }
NV_FAST_SUM(s32_s8, s32, s8)
NV_FAST_SUM(s32_s16, s32, s16)
NV_FAST_SUM(s32, s32, s32)
NV_FAST_SUM(u32_u8, u32, u8)
NV_FAST_SUM(u32_u16, u32, u16)
NV_FAST_SUM(u32, u32, u32)
#undef NV_FAST_SUM

/* Differences of bytes, brought to unsigned by their sign bits, and of wider lanes */
#define NV_FAST_ABAV(key, a)                                                                       \
    NV_ISA_INLINE uint32_t emul_sum2_abav_##key(uint32_t acc, NV_V(a) x, NV_V(a) y,                \
                                                mve_pred16_t p)                                    \
    {                                                                                              \
        const NV_UV(a) d = (NV_UV(a))emul_binary_abd_##a(x, y, p);                                 \
        return acc + NV_FAST_TOTAL_U(a)(NV_FAST_ONLY_ACTIVE_U(a, d, p));                           \
    }
#define NV_FAST_ONLY_ACTIVE_U(t, x, p) ((x)&emul_fast_active_##t(p))
#define NV_FAST_TOTAL_U(t)             NV_FAST_TOTAL_U_##t
#define NV_FAST_TOTAL_U_s8             emul_fast_total_u8
#define NV_FAST_TOTAL_U_u8             emul_fast_total_u8
#define NV_FAST_TOTAL_U_s16            emul_fast_total_u16
#define NV_FAST_TOTAL_U_u16            emul_fast_total_u16
#define NV_FAST_TOTAL_U_s32            emul_fast_total_32
#define NV_FAST_TOTAL_U_u32            emul_fast_total_32
NV_FAST_ABAV(u32_s8, s8)
NV_FAST_ABAV(u32_s16, s16)
NV_FAST_ABAV(u32_s32, s32)
NV_FAST_ABAV(u32_u8, u8)
NV_FAST_ABAV(u32_u16, u16)
NV_FAST_ABAV(u32, u32)
#undef NV_FAST_ABAV

/*
 * Products of pairs: even ones plus odd ones, or minus. The sums of a pair of bytes fit into 32
 * bits, those of wider lanes wrap as the result does.
 */
#define NV_FAST_PRODUCTS(half, w, a) emul_mull_##half##_mull_##w##_##a(x, y, NV_ALL)
#define NV_FAST_PAIRS_OF(a, w, sums)                                                               \
    NV_ISA_INLINE uint32x4_t emul_fast_dot_##a(NV_V(a) x, NV_V(a) y)                               \
    {                                                                                              \
        const NV_V(w) even = NV_FAST_PRODUCTS(b, w, a), odd = NV_FAST_PRODUCTS(t, w, a);           \
        return (uint32x4_t)sums(even) + (uint32x4_t)sums(odd);                                     \
    }                                                                                              \
    NV_ISA_INLINE uint32x4_t emul_fast_subtracting_##a(NV_V(a) x, NV_V(a) y)                       \
    {                                                                                              \
        const NV_V(w) even = NV_FAST_PRODUCTS(b, w, a), odd = NV_FAST_PRODUCTS(t, w, a);           \
        return (uint32x4_t)sums(even) - (uint32x4_t)sums(odd);                                     \
    }
#ifdef __SSE2__
#define NV_FAST_MADD(x, y) ((uint32x4_t)_mm_madd_epi16((__m128i)(x), (__m128i)(y)))
#define NV_FAST_MADD_BYTES(half, w, a)                                                             \
    NV_FAST_MADD(emul_widen_##half##_movl_##w##_##a(x, NV_ALL),                                    \
                 emul_widen_##half##_movl_##w##_##a(y, NV_ALL))
#define NV_FAST_BYTES_OF(a, w)                                                                     \
    NV_ISA_INLINE uint32x4_t emul_fast_dot_##a(NV_V(a) x, NV_V(a) y)                               \
    {                                                                                              \
        return NV_FAST_MADD_BYTES(b, w, a) + NV_FAST_MADD_BYTES(t, w, a);                          \
    }                                                                                              \
    NV_ISA_INLINE uint32x4_t emul_fast_subtracting_##a(NV_V(a) x, NV_V(a) y)                       \
    {                                                                                              \
        return NV_FAST_MADD_BYTES(b, w, a) - NV_FAST_MADD_BYTES(t, w, a);                          \
    }
NV_FAST_BYTES_OF(s8, s16)
NV_FAST_BYTES_OF(u8, u16)
#else
NV_FAST_PAIRS_OF(s8, s16, emul_fast_pairs_s16)
NV_FAST_PAIRS_OF(u8, u16, emul_fast_pairs_u16)
#endif
NV_FAST_PAIRS_OF(s16, s32, )
NV_FAST_PAIRS_OF(u16, u32, )

#define NV_FAST_WORDS_OF(a)                                                                        \
    NV_ISA_INLINE uint32x4_t emul_fast_dot_##a(NV_V(a) x, NV_V(a) y)                               \
    {                                                                                              \
        return (uint32x4_t)x * (uint32x4_t)y;                                                      \
    }                                                                                              \
    NV_ISA_INLINE uint32x4_t emul_fast_subtracting_##a(NV_V(a) x, NV_V(a) y)                       \
    {                                                                                              \
        const uint32x4_t d = (uint32x4_t)x * (uint32x4_t)y, odd = {0, ~0u, 0, ~0u};                \
        return (d ^ odd) - odd;                                                                    \
    }
NV_FAST_WORDS_OF(s32)
NV_FAST_WORDS_OF(u32)
#undef NV_FAST_WORDS_OF

/* The predicate is that of y's lanes; x's are exchanged after it was asked. */
#define NV_FAST_DOT_IS(op, key, r, a, products, exchanged)                                         \
    NV_ISA_INLINE NV_E(r)                                                                          \
        emul_sum2_##op##_##key(NV_E(r) acc, NV_V(a) x, NV_V(a) y, mve_pred16_t p)                  \
    {                                                                                              \
        y = NV_FAST_ONLY_ACTIVE(a, y, p);                                                          \
        return (NV_E(r))((uint32_t)acc + emul_fast_total_32(products##_##a(exchanged, y)));        \
    }
#define NV_FAST_DOTS(key, r, a)                                                                    \
    NV_FAST_DOT_IS(mladav, key, r, a, emul_fast_dot, x)                                            \
    NV_FAST_DOT_IS(mladavx, key, r, a, emul_fast_dot, NV_FAST_SWAP(a)(x))                          \
    NV_FAST_DOT_IS(mlsdav, key, r, a, emul_fast_subtracting, x)                                    \
    NV_FAST_DOT_IS(mlsdavx, key, r, a, emul_fast_subtracting, NV_FAST_SWAP(a)(x))
NV_FAST_DOTS(s32_s8, s32, s8)
NV_FAST_DOTS(s32_s16, s32, s16)
NV_FAST_DOTS(s32, s32, s32)
NV_FAST_DOT_IS(mladav, u32_u8, u32, u8, emul_fast_dot, x)
NV_FAST_DOT_IS(mladav, u32_u16, u32, u16, emul_fast_dot, x)
NV_FAST_DOT_IS(mladav, u32, u32, u32, emul_fast_dot, x)
#undef NV_FAST_DOTS
#undef NV_FAST_DOT_IS

/* Into 64 bits */
NV_ISA_INLINE uint64_t emul_fast_total_64(uint64x2_t x)
{
    return x[0] + x[1];
}
#define NV_FAST_LONG_SUM_s32(v) (emul_fast_total_64(emul_fast_signed_words(v)))
#define NV_FAST_LONG_SUM_u32(v)                                                                    \
    (emul_fast_total_64(((uint64x2_t)(v)&0xffffffffu) + ((uint64x2_t)(v) >> 32)))
#define NV_FAST_LONG_SUM_s64(v) emul_fast_total_64((uint64x2_t)(v))
#define NV_FAST_LONG_SUM_u64(v) emul_fast_total_64(v)

/* Words of either sign: brought to unsigned, and the excess taken off. */
NV_ISA_INLINE uint64x2_t emul_fast_signed_words(int32x4_t x)
{
    const uint64x2_t u = (uint64x2_t)((uint32x4_t)x ^ 0x80000000u);
    return (u & 0xffffffffu) + (u >> 32) - ((uint64_t)1 << 32);
}

#define NV_FAST_LONG_SUM(key, r, a)                                                                \
    NV_ISA_INLINE NV_E(r) emul_sum_add_##key(NV_E(r) acc, NV_V(a) x, mve_pred16_t p)               \
    {                                                                                              \
        x = NV_FAST_ONLY_ACTIVE(a, x, p);                                                          \
        return (NV_E(r))((uint64_t)acc + NV_FAST_LONG_SUM_##a(x));                                 \
    }
NV_FAST_LONG_SUM(s64_s32, s64, s32)
NV_FAST_LONG_SUM(u64_u32, u64, u32)
#undef NV_FAST_LONG_SUM

#define NV_FAST_LONG_DOT(op, key, r, w, a, sign, exchanged)                                        \
    NV_ISA_INLINE NV_E(r)                                                                          \
        emul_sum2_##op##_##key(NV_E(r) acc, NV_V(a) z, NV_V(a) y, mve_pred16_t p)                  \
    {                                                                                              \
        const NV_V(a) x = exchanged(z);                                                            \
        y = NV_FAST_ONLY_ACTIVE(a, y, p);                                                          \
        const NV_V(w) even = NV_FAST_PRODUCTS(b, w, a), odd = NV_FAST_PRODUCTS(t, w, a);           \
        return (NV_E(r))((uint64_t)acc + NV_FAST_LONG_SUM_##w(even)                                \
                                             sign NV_FAST_LONG_SUM_##w(odd));                      \
    }
#define NV_FAST_LONG_DOTS(key, w, a)                                                               \
    NV_FAST_LONG_DOT(mladav, key, s64, w, a, +, )                                                  \
    NV_FAST_LONG_DOT(mladavx, key, s64, w, a, +, NV_FAST_SWAP(a))                                  \
    NV_FAST_LONG_DOT(mlsdav, key, s64, w, a, -, )                                                  \
    NV_FAST_LONG_DOT(mlsdavx, key, s64, w, a, -, NV_FAST_SWAP(a))
NV_FAST_LONG_DOTS(s64_s16, s32, s16)
NV_FAST_LONG_DOTS(s64_s32, s64, s32)
NV_FAST_LONG_DOT(mladav, u64_u16, u64, u32, u16, +, )
NV_FAST_LONG_DOT(mladav, u64_u32, u64, u64, u32, +, )
#undef NV_FAST_LONG_DOTS
#undef NV_FAST_LONG_DOT

/* Extremes: halves against halves, down to one lane */
#define NV_FAST_HALVE_8(op, t)  x = emul_binary_##op##_##t(x, (NV_V(t))NV_SWAP8(x), NV_ALL);
#define NV_FAST_HALVE_16(op, t) x = emul_binary_##op##_##t(x, (NV_V(t))NV_SWAP16(x), NV_ALL);
#define NV_FAST_HALVE_32(op, t)                                                                    \
    x = emul_binary_##op##_##t(x, (NV_V(t))NV_SWAP64(x), NV_ALL);                                  \
    x = emul_binary_##op##_##t(x, (NV_V(t))NV_SWAP32(x), NV_ALL);
#define NV_FAST_FOLD_32(op, t) NV_FAST_HALVE_32(op, t)
#define NV_FAST_FOLD_16(op, t) NV_FAST_FOLD_32(op, t) NV_FAST_HALVE_16(op, t)
#define NV_FAST_FOLD_8(op, t)  NV_FAST_FOLD_16(op, t) NV_FAST_HALVE_8(op, t)

#define NV_FAST_FOLD_IS(op, t, bits)                                                               \
    NV_ISA_INLINE NV_E(t) emul_fold_##op##_##t(NV_E(t) acc, NV_V(t) x, mve_pred16_t p)             \
    {                                                                                              \
        x = NV_CHOOSE(t, emul_fast_active_##t(p), x, NV_ALL_LANES(t, acc));                        \
        NV_FAST_FOLD_##bits(op, t) return emul_binary_##op##_##t(x, NV_ALL_LANES(t, acc), p)[0];   \
    }
#define NV_FAST_FOLDS(t, bits)                                                                     \
    NV_FAST_FOLD_IS(min, t, bits)                                                                  \
    NV_FAST_FOLD_IS(max, t, bits)
NV_FAST_FOLDS(s8, 8)
NV_FAST_FOLDS(s16, 16)
NV_FAST_FOLDS(s32, 32)
NV_FAST_FOLDS(u8, 8)
NV_FAST_FOLDS(u16, 16)
NV_FAST_FOLDS(u32, 32)
#define NV_FAST_FOLD_MAGNITUDES(op, u, s)                                                          \
    NV_ISA_INLINE NV_E(u) emul_fold_##op##a_##u##_##s(NV_E(u) acc, NV_V(s) x, mve_pred16_t p)      \
    {                                                                                              \
        return emul_fold_##op##_##u(acc, (NV_V(u))emul_unary_abs_##s(x, p), p);                    \
    }
NV_FAST_FOLD_MAGNITUDES(min, u8, s8)
NV_FAST_FOLD_MAGNITUDES(min, u16, s16)
NV_FAST_FOLD_MAGNITUDES(min, u32, s32)
NV_FAST_FOLD_MAGNITUDES(max, u8, s8)
NV_FAST_FOLD_MAGNITUDES(max, u16, s16)
NV_FAST_FOLD_MAGNITUDES(max, u32, s32)
#undef NV_FAST_FOLD_MAGNITUDES
#undef NV_FAST_FOLDS
#undef NV_FAST_FOLD_IS

#endif
