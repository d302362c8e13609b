/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What nnverify-cc makes of MVE instructions beside the intrinsics: predicates of tail-predicated
 * loops, moves between core and vector registers, the parts of interleaving loads and stores. A
 * vector register is bytes here. Needs <arm_mve.h>.
 */
#ifndef NV_ISA_EMUL_ASM_VECTOR_H
#define NV_ISA_EMUL_ASM_VECTOR_H

#include "asm_core.h"

NV_ISA_INLINE uint8x16_t emul_asm_undefined_vector(void)
{
    return (uint8x16_t){0} + (uint8_t)EMUL_ASM_POISON;
}

/* The predicate of an instruction: the first `lr` elements in a tail-predicated loop. */
NV_ISA_INLINE mve_pred16_t emul_asm_tail(int ltpsize, emul_asm_reg lr)
{
    uint32_t left = (uint32_t)lr;
    if (ltpsize == EMUL_ASM_NO_TAIL || left >= 16u >> ltpsize)
        return NV_ALL;
    return (mve_pred16_t)((1u << (left << ltpsize)) - 1);
}

/* Byte by byte n where p0 is 1, else m; only the bytes of predicate p change. */
NV_ISA_INLINE uint8x16_t emul_asm_vpsel(uint8x16_t d, uint8x16_t n, uint8x16_t m, mve_pred16_t p0,
                                        mve_pred16_t p)
{
    return emul_select(emul_select(n, m, p0), d, p);
}

/* The complement of a predicate in the bytes of predicate p. */
NV_ISA_INLINE mve_pred16_t emul_asm_vpnot(mve_pred16_t p0, mve_pred16_t p)
{
    return (mve_pred16_t)(~p0 & p);
}

/* Lanes of `size` bytes; no predicate applies. */
NV_ISA_INLINE emul_asm_reg emul_asm_get_lane(uint8x16_t q, size_t size, int lane, int is_signed)
{
    uint32_t x = 0;
    __builtin_memcpy(&x, (const char *)&q + size * (size_t)lane, size);
    if (is_signed && size < 4)
        x = size == 1 ? (uint32_t)(int8_t)x : (uint32_t)(int16_t)x;
    return emul_asm_word(x);
}

NV_ISA_INLINE uint8x16_t emul_asm_set_lane(uint8x16_t q, size_t size, int lane, emul_asm_reg x)
{
    __builtin_memcpy((char *)&q + size * (size_t)lane, &x, size);
    return q;
}

/* ---- shifts of 64 bits that no intrinsic has in this form ---- */

NV_ISA_INLINE uint64_t emul_asm_lsrl(uint64_t acc, uint32_t n)
{
    return acc >> n;
}

/* Saturation to `bits`, 64 or 48. */
NV_ISA_INLINE uint64_t emul_asm_sqrshrl(uint64_t acc, uint32_t bits, uint32_t n)
{
    return (uint64_t)(bits == 48 ? emul_sqrshrl_sat48((int64_t)acc, (int32_t)n)
                                 : emul_sqrshrl((int64_t)acc, (int32_t)n));
}

NV_ISA_INLINE uint64_t emul_asm_uqrshll(uint64_t acc, uint32_t bits, uint32_t n)
{
    return bits == 48 ? emul_uqrshll_sat48(acc, (int32_t)n) : emul_uqrshll(acc, (int32_t)n);
}

/*
 * Part `part` of a load or store of structures: vld20 is part 0 of `fields` 2. A part takes four
 * words a register pair: two from the first half of the memory, two from the second, the next
 * part's turned round.
 */
NV_ISA_INLINE size_t emul_asm_part_offset(int fields, int part, int i)
{
    int half = 2 * fields, pair = (i >> 3) & 1;
    int word = pair == 0 ? 2 * part : half + (2 * part + 2) % half;
    return (size_t)(4 * word + (i & 7));
}

#define EMUL_ASM_EACH_BYTE(copy)                                                                   \
    for (int i = 0; i < 16; i++) {                                                                 \
        size_t at = emul_asm_part_offset(fields, part, i), element = at / size;                    \
        char *lane =                                                                               \
            (char *)q[element % (size_t)fields] + element / (size_t)fields * size + at % size;     \
        char *memory = (char *)(intptr_t)address + at;                                             \
        copy;                                                                                      \
    }

NV_ISA_INLINE void emul_asm_load_part(uint8x16_t **q, int fields, size_t size, int part,
                                      emul_asm_reg address){EMUL_ASM_EACH_BYTE(*lane = *memory)}

NV_ISA_INLINE void emul_asm_store_part(uint8x16_t **q, int fields, size_t size, int part,
                                       emul_asm_reg address)
{
    EMUL_ASM_EACH_BYTE(*memory = *lane)
}
#undef EMUL_ASM_EACH_BYTE

#endif
