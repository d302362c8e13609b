/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What nnverify-cc makes of core instructions that no intrinsic names: bit fields, extensions,
 * division, and multiplications of words. Operands in the order of the instruction's text; a pair
 * of registers that is accumulated into comes first.
 */
#ifndef NV_ISA_EMUL_ASM_WORD_H
#define NV_ISA_EMUL_ASM_WORD_H

#include "acle_multiply.h"
#include "acle_pack.h"
#include "acle_saturate.h"

NV_ISA_INLINE uint32_t emul_asm_movw(uint32_t n)
{
    return n & 0xffff;
}

NV_ISA_INLINE uint32_t emul_asm_movt(uint32_t d, uint32_t n)
{
    return (d & 0xffff) | n << 16;
}

/* ---- bit fields: `width` bits from bit `low` up ---- */

NV_ISA_INLINE uint32_t emul_asm_field(uint32_t low, uint32_t width)
{
    return (width >= 32 ? ~0u : (1u << width) - 1) << low;
}

NV_ISA_INLINE uint32_t emul_asm_bfi(uint32_t d, uint32_t n, uint32_t low, uint32_t width)
{
    uint32_t field = emul_asm_field(low, width);
    return (d & ~field) | (n << low & field);
}

NV_ISA_INLINE uint32_t emul_asm_bfc(uint32_t d, uint32_t low, uint32_t width)
{
    return emul_asm_bfi(d, 0, low, width);
}

NV_ISA_INLINE uint32_t emul_asm_ubfx(uint32_t n, uint32_t low, uint32_t width)
{
    return n >> low & emul_asm_field(0, width);
}

NV_ISA_INLINE uint32_t emul_asm_sbfx(uint32_t n, uint32_t low, uint32_t width)
{
    return (uint32_t)((int32_t)(n << (32 - low - width)) >> (32 - width));
}

/* ---- extensions ---- */

NV_ISA_INLINE uint32_t emul_asm_sxtb(uint32_t n)
{
    return (uint32_t)(int8_t)n;
}

NV_ISA_INLINE uint32_t emul_asm_sxth(uint32_t n)
{
    return (uint32_t)(int16_t)n;
}

NV_ISA_INLINE uint32_t emul_asm_uxtb(uint32_t n)
{
    return (uint8_t)n;
}

NV_ISA_INLINE uint32_t emul_asm_uxth(uint32_t n)
{
    return (uint16_t)n;
}

#define EMUL_ASM_EXTEND_ADD(name, extend)                                                          \
    NV_ISA_INLINE uint32_t emul_asm_##name(uint32_t n, uint32_t m)                                 \
    {                                                                                              \
        return n + emul_asm_##extend(m);                                                           \
    }
EMUL_ASM_EXTEND_ADD(sxtab, sxtb)
EMUL_ASM_EXTEND_ADD(sxtah, sxth)
EMUL_ASM_EXTEND_ADD(uxtab, uxtb)
EMUL_ASM_EXTEND_ADD(uxtah, uxth)
#undef EMUL_ASM_EXTEND_ADD

NV_ISA_INLINE uint32_t emul_asm_revsh(uint32_t n)
{
    return (uint32_t)(int16_t)__builtin_bswap16((uint16_t)n);
}

/* ---- division: by zero gives 0, the one quotient that overflows wraps ---- */

NV_ISA_INLINE uint32_t emul_asm_udiv(uint32_t n, uint32_t m)
{
    return m == 0 ? 0 : n / m;
}

NV_ISA_INLINE uint32_t emul_asm_sdiv(uint32_t n, uint32_t m)
{
    return m == 0 ? 0 : (uint32_t)((int64_t)(int32_t)n / (int32_t)m);
}

/* ---- multiplications of words ---- */

NV_ISA_INLINE uint32_t emul_asm_mla(uint32_t n, uint32_t m, uint32_t a)
{
    return a + n * m;
}

NV_ISA_INLINE uint32_t emul_asm_mls(uint32_t n, uint32_t m, uint32_t a)
{
    return a - n * m;
}

NV_ISA_INLINE uint64_t emul_asm_umull(uint32_t n, uint32_t m)
{
    return (uint64_t)n * m;
}

NV_ISA_INLINE uint64_t emul_asm_smull(uint32_t n, uint32_t m)
{
    return (uint64_t)((int64_t)(int32_t)n * (int32_t)m);
}

NV_ISA_INLINE uint64_t emul_asm_umlal(uint64_t acc, uint32_t n, uint32_t m)
{
    return acc + emul_asm_umull(n, m);
}

NV_ISA_INLINE uint64_t emul_asm_smlal(uint64_t acc, uint32_t n, uint32_t m)
{
    return acc + emul_asm_smull(n, m);
}

NV_ISA_INLINE uint64_t emul_asm_umaal(uint64_t acc, uint32_t n, uint32_t m)
{
    return emul_asm_umull(n, m) + (uint32_t)acc + (acc >> 32);
}

/* The upper word of the accumulator plus or minus a product; `round` is 0, or 2^31 to round. */
#define EMUL_ASM_HIGH(name, sign, round)                                                           \
    NV_ISA_INLINE uint32_t emul_asm_##name(uint32_t n, uint32_t m, uint32_t a)                     \
    {                                                                                              \
        return (uint32_t)((((uint64_t)a << 32) sign emul_asm_smull(n, m) + (round)) >> 32);        \
    }
EMUL_ASM_HIGH(smmla, +, 0)
EMUL_ASM_HIGH(smmlar, +, 0x80000000u)
EMUL_ASM_HIGH(smmls, -, 0)
EMUL_ASM_HIGH(smmlsr, -, 0x80000000u)
#undef EMUL_ASM_HIGH

NV_ISA_INLINE uint32_t emul_asm_smmul(uint32_t n, uint32_t m)
{
    return emul_asm_smmla(n, m, 0);
}

NV_ISA_INLINE uint32_t emul_asm_smmulr(uint32_t n, uint32_t m)
{
    return emul_asm_smmlar(n, m, 0);
}

/* Halves of n and m, 0 the bottom one, into 64 bits. */
#define EMUL_ASM_LONG_HALVES(xy, x, y)                                                             \
    NV_ISA_INLINE uint64_t emul_asm_smlal##xy(uint64_t acc, uint32_t n, uint32_t m)                \
    {                                                                                              \
        return acc + (uint64_t)(int64_t)EMUL_HALVES(n, x, m, y);                                   \
    }
EMUL_ASM_LONG_HALVES(bb, 0, 0)
EMUL_ASM_LONG_HALVES(bt, 0, 1)
EMUL_ASM_LONG_HALVES(tb, 1, 0)
EMUL_ASM_LONG_HALVES(tt, 1, 1)
#undef EMUL_ASM_LONG_HALVES

/* ---- saturation ---- */

NV_ISA_INLINE uint32_t emul_asm_qdadd(uint32_t m, uint32_t n)
{
    return emul_qadd(m, emul_qdbl(n));
}

NV_ISA_INLINE uint32_t emul_asm_qdsub(uint32_t m, uint32_t n)
{
    return emul_qsub(m, emul_qdbl(n));
}

/* The saturations with the width first, as the text has it. */
#define EMUL_ASM_SATURATE(name)                                                                    \
    NV_ISA_INLINE uint32_t emul_asm_##name(uint32_t bits, uint32_t n)                              \
    {                                                                                              \
        return emul_##name(n, bits);                                                               \
    }
EMUL_ASM_SATURATE(ssat)
EMUL_ASM_SATURATE(usat)
EMUL_ASM_SATURATE(ssat16)
EMUL_ASM_SATURATE(usat16)
#undef EMUL_ASM_SATURATE

/* Halves; the second operand is shifted already. */
NV_ISA_INLINE uint32_t emul_asm_pkhbt(uint32_t n, uint32_t m)
{
    return emul_pkhbt(n, m, 0);
}

NV_ISA_INLINE uint32_t emul_asm_pkhtb(uint32_t n, uint32_t m)
{
    return emul_pkhtb(n, m, 0);
}

#endif
