/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Core instructions of inline assembly: the same statements for the host, by nnverify-cc, and for
 * the core, by its compiler and assembler.
 */
#include "insn.h"

/* The flags as a number: N Z C V. */
#define READ_FLAGS                                                                                 \
    "\n mov %[f], #0\n it mi\n orrmi %[f], %[f], #8\n it eq\n orreq %[f], %[f], #4\n"              \
    "it cs\n orrcs %[f], %[f], #2\n it vs\n orrvs %[f], %[f], #1\n"

#define ASM_CORE(name, text)                                                                       \
    static void run_##name(struct insn_io *io)                                                     \
    {                                                                                              \
        INSN_IN(uint32_t, d, 0);                                                                   \
        INSN_IN(uint32_t, e, 1);                                                                   \
        INSN_IN(uint32_t, n, 2);                                                                   \
        INSN_IN(uint32_t, m, 3);                                                                   \
        uint32_t f;                                                                                \
        __asm volatile("cmp %[n], %[m]\n " text READ_FLAGS                                         \
                       : [d] "+&l"(d), [e] "+&l"(e), [f] "=&r"(f)                                  \
                       : [n] "r"(n), [m] "r"(m)                                                    \
                       : "cc");                                                                    \
        INSN_OUT(0, d);                                                                            \
        INSN_OUT(1, e);                                                                            \
        INSN_OUT(2, f);                                                                            \
    }

#define NV_INSN1(name, base, feature, r, a, flags, instruction, text)                              \
    ASM_CORE(acle_##name, instruction " %[d], %[n]")
#define NV_INSN2(name, base, feature, r, a, b, flags, instruction, text)                           \
    ASM_CORE(acle_##name, instruction " %[d], %[n], %[m]")
#define NV_INSN3(name, base, feature, r, a, b, c, flags, instruction, text)                        \
    ASM_CORE(acle_##name, instruction " %[d], %[n], %[m], %[e]")
#define NV_INSN_LONG(name, base, feature, r, a, b, c, flags, instruction, text)                    \
    ASM_CORE(acle_##name, instruction " %[d], %[e], %[n], %[m]")

#include "core.def"
#include "nv/insn_acle.def"
#undef ASM_CORE

#define ASM_CORE(name, ...)                                                                        \
    {#name, "u32 u32 u32 u32", "u32 u32 u32", INSN_Q | INSN_GE, 0, run_##name},
#define NV_INSN1(name, ...)     ASM_CORE(acle_##name)
#define NV_INSN2(name, ...)     ASM_CORE(acle_##name)
#define NV_INSN3(name, ...)     ASM_CORE(acle_##name)
#define NV_INSN_LONG(name, ...) ASM_CORE(acle_##name)
static const struct insn_case cases[] = {
#include "core.def"
#include "nv/insn_acle.def"
};

static const struct insn_table table = INSN_TABLE(cases);
extern const struct insn_table *const insn_suite_asm_core[];
const struct insn_table *const insn_suite_asm_core[] = {&table, NULL};
