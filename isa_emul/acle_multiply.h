/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Multiplications of 16-bit halves: single (SMULxy, SMLAxy, SMULWy, SMLAWy), dual (SMUAD, SMLAD,
 * SMLALD and their kin), and SMMLA. Accumulations wrap; those into 32 bits set Q when they do,
 * those into 64 bits never.
 */
#ifndef NV_ISA_EMUL_ACLE_MULTIPLY_H
#define NV_ISA_EMUL_ACLE_MULTIPLY_H

#include "acle_lanes.h"
#include "sse.h"

/* Half x of a times half y of b: 0 is the bottom one, 1 the top one. Always fits 32 bits. */
#define EMUL_HALVES(a, x, b, y) (EMUL_LANE_S16(a, x) * EMUL_LANE_S16(b, y))

#define EMUL_SMUL(xy, x, y)                                                                        \
    NV_ISA_INLINE uint32_t emul_smul##xy(uint32_t a, uint32_t b)                                   \
    {                                                                                              \
        return (uint32_t)EMUL_HALVES(a, x, b, y);                                                  \
    }                                                                                              \
    NV_ISA_INLINE uint32_t emul_smla##xy(uint32_t a, uint32_t b, uint32_t acc)                     \
    {                                                                                              \
        return emul_wrap_q((int64_t)EMUL_HALVES(a, x, b, y) + (int32_t)acc);                       \
    }
EMUL_SMUL(bb, 0, 0)
EMUL_SMUL(bt, 0, 1)
EMUL_SMUL(tb, 1, 0)
EMUL_SMUL(tt, 1, 1)

/* Word times half y: the upper 32 of 48 bits. */
#define EMUL_SMULW(wy, y)                                                                          \
    NV_ISA_INLINE uint32_t emul_smul##wy(uint32_t a, uint32_t b)                                   \
    {                                                                                              \
        return (uint32_t)(((int64_t)(int32_t)a * EMUL_LANE_S16(b, y)) >> 16);                      \
    }                                                                                              \
    NV_ISA_INLINE uint32_t emul_smla##wy(uint32_t a, uint32_t b, uint32_t acc)                     \
    {                                                                                              \
        return emul_wrap_q((((int64_t)(int32_t)a * EMUL_LANE_S16(b, y)) >> 16) + (int32_t)acc);    \
    }
EMUL_SMULW(wb, 0)
EMUL_SMULW(wt, 1)

/*
 * The dual multiplications: bottom by bottom and top by top, in the x forms crosswise; the products
 * are added (ad) or the top one is subtracted (sd). Only SMUAD's sum can overflow without an
 * accumulator, so SMUSD passes emul_wrap_q unchanged.
 */
#define EMUL_DUAL(a, b, sign, cross)                                                               \
    ((int64_t)EMUL_HALVES(a, 0, b, (cross)) sign EMUL_HALVES(a, 1, b, 1 - (cross)))

#define EMUL_SMU(ad, ld, sign, cross)                                                              \
    NV_ISA_INLINE uint32_t emul_smu##ad(uint32_t a, uint32_t b)                                    \
    {                                                                                              \
        return emul_wrap_q(EMUL_DUAL(a, b, sign, cross));                                          \
    }                                                                                              \
    NV_ISA_INLINE uint64_t emul_sml##ld(uint32_t a, uint32_t b, uint64_t acc)                      \
    {                                                                                              \
        return acc + (uint64_t)EMUL_DUAL(a, b, sign, cross);                                       \
    }
EMUL_SMU(ad, ald, +, 0)
EMUL_SMU(adx, aldx, +, 1)
EMUL_SMU(sd, sld, -, 0)
EMUL_SMU(sdx, sldx, -, 1)

#define EMUL_SML(ad, sign, cross)                                                                  \
    NV_ISA_INLINE uint32_t emul_sml##ad(uint32_t a, uint32_t b, uint32_t acc)                      \
    {                                                                                              \
        return emul_wrap_q(EMUL_DUAL(a, b, sign, cross) + (int32_t)acc);                           \
    }
EMUL_SML(adx, +, 1)
EMUL_SML(sd, -, 0)
EMUL_SML(sdx, -, 1)

/* Every convolution's inner loop: the host's PMADDWD gives the same sum of products, but for the
 * one that leaves 32 bits, 2^31, which it gives as -2^31. */
NV_ISA_INLINE uint32_t emul_smlad(uint32_t a, uint32_t b, uint32_t acc)
{
#if defined __SSE2__ && !defined NV_ISA_SCALAR
    const __m128i pairs = _mm_madd_epi16(_mm_cvtsi32_si128((int)a), _mm_cvtsi32_si128((int)b));
    const int32_t products = _mm_cvtsi128_si32(pairs);
    int32_t sum;
    if (__builtin_expect(products != INT32_MIN, 1)) {
        nv_isa_set_q(__builtin_add_overflow((int32_t)acc, products, &sum));
        return (uint32_t)sum;
    }
#endif
    return emul_wrap_q(EMUL_DUAL(a, b, +, 0) + (int32_t)acc);
}

/* The upper word of acc:0 + a * b. */
NV_ISA_INLINE uint32_t emul_smmla(uint32_t a, uint32_t b, uint32_t acc)
{
    return acc + (uint32_t)(((int64_t)(int32_t)a * (int32_t)b) >> 32);
}

#endif
