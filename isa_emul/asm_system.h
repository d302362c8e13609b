/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What nnverify-cc makes of MRS, MSR, VMRS and VMSR: the flags of APSR and FPSCR. Rounding modes
 * and the like are no part of the emulation's state: they read as zero.
 */
#ifndef NV_ISA_EMUL_ASM_SYSTEM_H
#define NV_ISA_EMUL_ASM_SYSTEM_H

#include "asm_core.h"

enum { EMUL_ASM_N = 31, EMUL_ASM_Q = 27, EMUL_ASM_GE = 16, EMUL_ASM_FZ16 = 19 };

/* N, Z, C and V in the upper bits of a word. */
#define EMUL_ASM_NZCV(f)                                                                           \
    ((f)->n << EMUL_ASM_N | (f)->z << (EMUL_ASM_N - 1) | (f)->c << (EMUL_ASM_N - 2) |              \
     (f)->v << (EMUL_ASM_N - 3))
#define EMUL_ASM_SET_NZCV(f, x)                                                                    \
    ((f)->n = (x) >> EMUL_ASM_N, (f)->z = (x) >> (EMUL_ASM_N - 1) & 1,                             \
     (f)->c = (x) >> (EMUL_ASM_N - 2) & 1, (f)->v = (x) >> (EMUL_ASM_N - 3) & 1)

NV_ISA_INLINE emul_asm_reg emul_asm_get_apsr(const struct emul_asm_flags *f)
{
    const struct nv_isa_state *isa = &nv_isa_this_thread;
    return emul_asm_word(EMUL_ASM_NZCV(f) | isa->q << EMUL_ASM_Q | isa->ge << EMUL_ASM_GE);
}

NV_ISA_INLINE void emul_asm_set_apsr(struct emul_asm_flags *f, int flags, int ge,
                                     emul_asm_reg value)
{
    struct nv_isa_state *isa = &nv_isa_this_thread;
    uint32_t x = (uint32_t)value;
    if (flags) {
        EMUL_ASM_SET_NZCV(f, x);
        isa->q = x >> EMUL_ASM_Q & 1;
    }
    if (ge)
        isa->ge = x >> EMUL_ASM_GE & 15;
}

/* `tail` is what LTPSIZE reads as. */
NV_ISA_INLINE emul_asm_reg emul_asm_get_fpscr(int tail)
{
    const struct nv_isa_state *isa = &nv_isa_this_thread;
    return emul_asm_word(EMUL_ASM_NZCV(isa) | isa->qc << EMUL_ASM_Q | isa->fz16 << EMUL_ASM_FZ16 |
                         (uint32_t)tail << 16 | isa->fpexc);
}

NV_ISA_INLINE void emul_asm_set_fpscr(emul_asm_reg value)
{
    struct nv_isa_state *isa = &nv_isa_this_thread;
    uint32_t x = (uint32_t)value;
    EMUL_ASM_SET_NZCV(isa, x);
    isa->qc = x >> EMUL_ASM_Q & 1;
    isa->fz16 = x >> EMUL_ASM_FZ16 & 1;
    isa->fpexc = x & NV_FPEXC_ALL;
}

/* VMRS APSR_nzcv, FPSCR */
NV_ISA_INLINE void emul_asm_float_flags(struct emul_asm_flags *f)
{
    const struct nv_isa_state *isa = &nv_isa_this_thread;
    f->n = isa->n;
    f->z = isa->z;
    f->c = isa->c;
    f->v = isa->v;
}

#endif
