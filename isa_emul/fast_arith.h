/* SPDX-License-Identifier: Apache-2.0 */
/* The fast layer: addition, magnitude, comparison. x, y are the operands, u, v the same unsigned.
 */
#ifndef NV_FAST_ARITH_H
#define NV_FAST_ARITH_H

#include "fast_types.h"
#include "mve_shape.h"

#define NV_FAST_UNARY_IS(op, t, value)                                                             \
    NV_ISA_INLINE NV_V(t) emul_unary_##op##_##t(NV_V(t) x, mve_pred16_t p)                         \
    {                                                                                              \
        const NV_UV(t) u = (NV_UV(t))x;                                                            \
        (void)u, (void)p;                                                                          \
        return (NV_V(t))(value);                                                                   \
    }
#define NV_FAST_BINARY_IS(op, t, value)                                                            \
    NV_ISA_INLINE NV_V(t) emul_binary_##op##_##t(NV_V(t) x, NV_V(t) y, mve_pred16_t p)             \
    {                                                                                              \
        const NV_UV(t) u = (NV_UV(t))x, v = (NV_UV(t))y;                                           \
        (void)u, (void)v, (void)p;                                                                 \
        return (NV_V(t))(value);                                                                   \
    }
/* value is x, y, ... exactly where `wrong` is 0; elsewhere the result is `limit`, and QC is set. */
#define NV_FAST_SATURATING_IS(op, t, value, wrong, limit)                                          \
    NV_ISA_INLINE NV_V(t) emul_binary_##op##_##t(NV_V(t) x, NV_V(t) y, mve_pred16_t p)             \
    {                                                                                              \
        const NV_UV(t) u = (NV_UV(t))x, v = (NV_UV(t))y;                                           \
        const NV_V(t) d = (NV_V(t))(value);                                                        \
        const NV_V(t) overflow = (NV_V(t))(wrong);                                                 \
        (void)u, (void)v;                                                                          \
        NV_FAST_QC(t, overflow, p);                                                                \
        return NV_CHOOSE(t, overflow, limit, d);                                                   \
    }

/* Addition. A halved sum is the common bits and half of the others. */
#define NV_FAST_ADDITION(t)                                                                        \
    NV_FAST_BINARY_IS(add, t, u + v)                                                               \
    NV_FAST_BINARY_IS(sub, t, u - v)                                                               \
    NV_FAST_BINARY_IS(mul, t, u *v)                                                                \
    NV_FAST_BINARY_IS(hadd, t, (u & v) + (NV_UV(t))((x ^ y) >> 1))                                 \
    NV_FAST_BINARY_IS(rhadd, t, (u | v) - (NV_UV(t))((x ^ y) >> 1))                                \
    NV_FAST_BINARY_IS(hsub, t, (NV_UV(t))(x >> 1) - (NV_UV(t))(y >> 1) - (~u & v & 1))             \
    NV_FAST_BINARY_IS(abd, t, ((u - v) ^ (NV_UV(t))(y > x)) - (NV_UV(t))(y > x))                   \
    NV_FAST_UNARY_IS(mvn, t, ~u)
NV_EVERY_SU(NV_FAST_ADDITION)
#undef NV_FAST_ADDITION

/* The limit that a sum of x's sign exceeded */
#define NV_FAST_LIMIT(t, x) ((x) >> (NV_BITS(t) - 1) ^ NV_MAX(t))

#define NV_FAST_SIGN(t)                                                                            \
    NV_FAST_UNARY_IS(neg, t, 0 - u)                                                                \
    NV_FAST_UNARY_IS(abs, t, (u ^ (NV_UV(t))(x < 0)) - (NV_UV(t))(x < 0))
NV_EVERY_S(NV_FAST_SIGN)
#undef NV_FAST_SIGN

/* The magnitude that does not fit is the one that is still negative. */
#define NV_FAST_MAGNITUDE(op, t)                                                                   \
    NV_ISA_INLINE NV_V(t) emul_unary_q##op##_##t(NV_V(t) x, mve_pred16_t p)                        \
    {                                                                                              \
        const NV_V(t) overflow = (NV_V(t))(x == NV_MIN(t));                                        \
        NV_FAST_QC(t, overflow, p);                                                                \
        return emul_unary_##op##_##t(x, p) ^ overflow;                                             \
    }
NV_FAST_MAGNITUDE(abs, s8)
NV_FAST_MAGNITUDE(abs, s16)
NV_FAST_MAGNITUDE(abs, s32)
NV_FAST_MAGNITUDE(neg, s8)
NV_FAST_MAGNITUDE(neg, s16)
NV_FAST_MAGNITUDE(neg, s32)
#undef NV_FAST_MAGNITUDE

/* Saturating addition: of bytes and halfwords x86 has it. */
#ifdef __SSE2__
#define NV_FAST_SSE_SATURATING(op, t, wrapped, saturate)                                           \
    NV_ISA_INLINE NV_V(t) emul_binary_##op##_##t(NV_V(t) x, NV_V(t) y, mve_pred16_t p)             \
    {                                                                                              \
        const NV_V(t) d = (NV_V(t))saturate((__m128i)x, (__m128i)y);                               \
        NV_FAST_QC(t, d != emul_binary_##wrapped##_##t(x, y, p), p);                               \
        return d;                                                                                  \
    }
NV_FAST_SSE_SATURATING(qadd, s8, add, _mm_adds_epi8)
NV_FAST_SSE_SATURATING(qadd, s16, add, _mm_adds_epi16)
NV_FAST_SSE_SATURATING(qadd, u8, add, _mm_adds_epu8)
NV_FAST_SSE_SATURATING(qadd, u16, add, _mm_adds_epu16)
NV_FAST_SSE_SATURATING(qsub, s8, sub, _mm_subs_epi8)
NV_FAST_SSE_SATURATING(qsub, s16, sub, _mm_subs_epi16)
NV_FAST_SSE_SATURATING(qsub, u8, sub, _mm_subs_epu8)
NV_FAST_SSE_SATURATING(qsub, u16, sub, _mm_subs_epu16)
#undef NV_FAST_SSE_SATURATING
#define NV_EVERY_SATURATING(define)   define(s32)
#define NV_EVERY_U_SATURATING(define) define(u32)
#else
#define NV_EVERY_SATURATING   NV_EVERY_S
#define NV_EVERY_U_SATURATING NV_EVERY_U
#endif

/* Overflow: the result's sign differs from that of both addends. */
#define NV_FAST_SIGNED(t)                                                                          \
    NV_FAST_SATURATING_IS(qadd, t, u + v, ((d ^ x) & (d ^ y)) < 0, NV_FAST_LIMIT(t, x))            \
    NV_FAST_SATURATING_IS(qsub, t, u - v, ((d ^ x) & (x ^ y)) < 0, NV_FAST_LIMIT(t, x))
NV_EVERY_SATURATING(NV_FAST_SIGNED)
#undef NV_FAST_SIGNED
#define NV_FAST_UNSIGNED(t)                                                                        \
    NV_FAST_SATURATING_IS(qadd, t, u + v, d < x, NV_ALL_LANES(t, NV_MAX(t)))                       \
    NV_FAST_SATURATING_IS(qsub, t, u - v, x < y, (NV_V(t)){0})
NV_EVERY_U_SATURATING(NV_FAST_UNSIGNED)
#undef NV_FAST_UNSIGNED

/* Extremes */
#ifdef __SSE4_1__
#define NV_FAST_EXTREMES(t, e)                                                                     \
    NV_FAST_BINARY_IS(min, t, _mm_min_##e((__m128i)x, (__m128i)y))                                 \
    NV_FAST_BINARY_IS(max, t, _mm_max_##e((__m128i)x, (__m128i)y))
NV_FAST_EXTREMES(s8, epi8)
NV_FAST_EXTREMES(s16, epi16)
NV_FAST_EXTREMES(s32, epi32)
NV_FAST_EXTREMES(u8, epu8)
NV_FAST_EXTREMES(u16, epu16)
NV_FAST_EXTREMES(u32, epu32)
#else
#define NV_FAST_EXTREMES(t)                                                                        \
    NV_FAST_BINARY_IS(min, t, NV_CHOOSE(t, x < y, x, y))                                           \
    NV_FAST_BINARY_IS(max, t, NV_CHOOSE(t, x > y, x, y))
NV_EVERY_SU(NV_FAST_EXTREMES)
#endif
#undef NV_FAST_EXTREMES

#define NV_FAST_MAGNITUDES(op, u, s)                                                               \
    NV_ISA_INLINE NV_V(u) emul_binary_##op##a_##u##_##s(NV_V(u) x, NV_V(s) y, mve_pred16_t p)      \
    {                                                                                              \
        return emul_binary_##op##_##u(x, (NV_V(u))emul_unary_abs_##s(y, p), p);                    \
    }
NV_FAST_MAGNITUDES(min, u8, s8)
NV_FAST_MAGNITUDES(min, u16, s16)
NV_FAST_MAGNITUDES(min, u32, s32)
NV_FAST_MAGNITUDES(max, u8, s8)
NV_FAST_MAGNITUDES(max, u16, s16)
NV_FAST_MAGNITUDES(max, u32, s32)
#undef NV_FAST_MAGNITUDES

/* Complex addition: the partner's lane is added here and subtracted there. */
#define NV_FAST_ODD(t)                                                                             \
    (NV_BITS(t) == 8    ? 0xff00ff00ff00ff00u                                                      \
     : NV_BITS(t) == 16 ? 0xffff0000ffff0000u                                                      \
                        : 0xffffffff00000000u)
#define NV_FAST_COMPLEX(op, t, add, sub, odd, even)                                                \
    NV_ISA_INLINE NV_V(t) emul_pairs_##op##_##t(NV_V(t) x, NV_V(t) y, mve_pred16_t p)              \
    {                                                                                              \
        const NV_V(t) partner = NV_FAST_SWAP(t)(y);                                                \
        const NV_V(t) sum = emul_binary_##add##_##t(x, partner, p);                                \
        const NV_V(t) difference = emul_binary_##sub##_##t(x, partner, p);                         \
        const uint64x2_t imaginary = {NV_FAST_ODD(t), NV_FAST_ODD(t)};                             \
        return NV_CHOOSE(t, imaginary, odd, even);                                                 \
    }
#define NV_FAST_CADD(t)                                                                            \
    NV_FAST_COMPLEX(cadd90, t, add, sub, sum, difference)                                          \
    NV_FAST_COMPLEX(cadd270, t, add, sub, difference, sum)
#define NV_FAST_HCADD(t)                                                                           \
    NV_FAST_COMPLEX(hcadd90, t, hadd, hsub, sum, difference)                                       \
    NV_FAST_COMPLEX(hcadd270, t, hadd, hsub, difference, sum)
NV_EVERY_SU(NV_FAST_CADD)
NV_EVERY_S(NV_FAST_HCADD)
#undef NV_FAST_CADD
#undef NV_FAST_HCADD
#undef NV_FAST_COMPLEX

/* Multiplication by a scalar, and addition, both modulo 2^w */
#define NV_FAST_MLA(t)                                                                             \
    NV_ISA_INLINE NV_V(t) emul_ternary_mla_##t(NV_V(t) x, NV_V(t) y, NV_V(t) z, mve_pred16_t p)    \
    {                                                                                              \
        (void)p;                                                                                   \
        return (NV_V(t))((NV_UV(t))x + (NV_UV(t))y * (NV_UV(t))z);                                 \
    }                                                                                              \
    NV_ISA_INLINE NV_V(t) emul_ternary_mlas_##t(NV_V(t) x, NV_V(t) y, NV_V(t) z, mve_pred16_t p)   \
    {                                                                                              \
        return emul_ternary_mla_##t(z, x, y, p);                                                   \
    }
NV_EVERY_SU(NV_FAST_MLA)
#undef NV_FAST_MLA

/* Comparison: a mask as bits is a predicate. */
#define NV_FAST_COMPARE_IS(name, op, t)                                                            \
    NV_ISA_INLINE mve_pred16_t emul_compare_##name##_##t(NV_V(t) x, NV_V(t) y, mve_pred16_t p)     \
    {                                                                                              \
        return (mve_pred16_t)(NV_FAST_BITS(x op y) & p);                                           \
    }
#define NV_FAST_COMPARISONS(t)                                                                     \
    NV_FAST_COMPARE_IS(eq, ==, t)                                                                  \
    NV_FAST_COMPARE_IS(ne, !=, t)                                                                  \
    NV_FAST_COMPARE_IS(ge, >=, t)                                                                  \
    NV_FAST_COMPARE_IS(gt, >, t)
#define NV_FAST_LESS(t)                                                                            \
    NV_FAST_COMPARE_IS(le, <=, t)                                                                  \
    NV_FAST_COMPARE_IS(lt, <, t)
NV_EVERY_SU(NV_FAST_COMPARISONS)
NV_EVERY_S(NV_FAST_LESS)
#undef NV_FAST_COMPARISONS
#undef NV_FAST_LESS

#endif
