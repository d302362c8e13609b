/* SPDX-License-Identifier: Apache-2.0 */
/* How cases_dsp.c executes a row on the host: it calls the shim's function of that name. */
#include <cmsis_compiler.h>

#define EXECUTE1(r, name, base, instruction, x)           r = (TYPE_u32)__##name(x)
#define EXECUTE2(r, name, base, instruction, x, y)        r = (TYPE_u32)__##name(x, y)
#define EXECUTE3(r, name, base, instruction, x, y, z)     r = (TYPE_u32)__##name(x, y, z)
#define EXECUTE_LONG(r, name, base, instruction, x, y, z) r = (TYPE_u64)__##name(x, y, z)
#define EXECUTE_SEQ1(r, name, base, x)                    r = (TYPE_u64)__##name(x)
#define EXECUTE_SEQ2(r, name, base, x, y)                 r = (TYPE_u64)__##name(x, y)
#define EXECUTE_SEQ3(r, name, base, x, y, z)              r = (TYPE_u64)__##name(x, y, z)
#define EXECUTE_IMM1(r, name, base, instruction, x, n)    r = (TYPE_u32)__##name(x, n)
#define EXECUTE_IMM2(r, name, base, instruction, x, y, n) r = (TYPE_u32)__##name(x, y, n)
#define EXECUTE_HINT(name, base)                          HINT_##name

static inline uint32_t rrx(uint32_t x, uint32_t carry)
{
    nv_isa()->c = carry;
    return __RRX(x);
}

/* Hints with the operands that they take. */
#define HINT_dmb   __dmb(15)
#define HINT_dsb   __dsb(15)
#define HINT_isb   __isb(15)
#define HINT_dbg   __dbg(0)
#define HINT_wfi   __wfi()
#define HINT_wfe   __wfe()
#define HINT_sev   __sev()
#define HINT_yield __yield()
#define HINT_nop   __nop()
#define HINT_pld   __pld(io)
#define HINT_pldx  __pldx(0, 0, 0, io)
#define HINT_pli   __pli(io)
#define HINT_plix  __plix(0, 0, io)
#define HINT_DMB   __DMB()
#define HINT_DSB   __DSB()
#define HINT_ISB   __ISB()
#define HINT_NOP   __NOP()
#define HINT_SEV   __SEV()
#define HINT_WFE   __WFE()
#define HINT_WFI   __WFI()
#define HINT_CLREX __CLREX()
#define HINT_BKPT  __BKPT(0)
