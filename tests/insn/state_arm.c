/* SPDX-License-Identifier: Apache-2.0 */
/* The flags of a real core: Q and GE in APSR, the others in FPSCR. */
#include "run.h"

enum { APSR_GE = 16, APSR_Q = 27, FPSCR_FZ16 = 19, FPSCR_QC = 27, FPSCR_NZCV = 28 };

/* FPSCR's LTPSIZE must stay 4: with another value MVE predicates every instruction as a tail. */
#define FPSCR_KEPT 0x00070000u

void insn_state_set(const struct insn_state *s)
{
    uint32_t fpscr;

    __asm__ volatile("vmrs %0, fpscr" : "=r"(fpscr));
    fpscr = (fpscr & FPSCR_KEPT) | s->nzcv << FPSCR_NZCV | s->qc << FPSCR_QC |
            s->fz16 << FPSCR_FZ16 | s->fpexc;
    __asm__ volatile("vmsr fpscr, %0" : : "r"(fpscr));
    __asm__ volatile("msr APSR_nzcvqg, %0" : : "r"(s->ge << APSR_GE | s->q << APSR_Q) : "cc");
}

void insn_state_get(struct insn_state *s)
{
    uint32_t apsr, fpscr;

    __asm__ volatile("mrs %0, APSR" : "=r"(apsr));
    __asm__ volatile("vmrs %0, fpscr" : "=r"(fpscr));
    *s = (struct insn_state){.q = apsr >> APSR_Q & 1,
                             .ge = apsr >> APSR_GE & 15,
                             .qc = fpscr >> FPSCR_QC & 1,
                             .nzcv = fpscr >> FPSCR_NZCV,
                             .fpexc = fpscr & 0x9f,
                             .fz16 = fpscr >> FPSCR_FZ16 & 1};
}
