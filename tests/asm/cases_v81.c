/* SPDX-License-Identifier: Apache-2.0 */
/* Core instructions of Armv8.1-M in inline assembly; the flags come from `cmp n, m`. */
#include "insn.h"

#define ASM_CORE(name, text)                                                                       \
    static void run_##name(struct insn_io *io)                                                     \
    {                                                                                              \
        INSN_IN(uint32_t, d, 0);                                                                   \
        INSN_IN(uint32_t, e, 1);                                                                   \
        INSN_IN(uint32_t, n, 2);                                                                   \
        INSN_IN(uint32_t, m, 3);                                                                   \
        __asm volatile("cmp %[n], %[m]\n " text                                                    \
                       : [d] "+&Te"(d), [e] "+&To"(e)                                              \
                       : [n] "r"(n), [m] "r"(m)                                                    \
                       : "cc");                                                                    \
        INSN_OUT(0, d);                                                                            \
        INSN_OUT(1, e);                                                                            \
    }
#include "v81.def"
#undef ASM_CORE

#define ASM_CORE(name, ...) {#name, "u32 u32 u32 u32", "u32 u32", INSN_Q, 0, run_##name},
static const struct insn_case cases[] = {
#include "v81.def"
};

static const struct insn_table table = INSN_TABLE(cases);
extern const struct insn_table *const insn_suite_asm_v81[];
const struct insn_table *const insn_suite_asm_v81[] = {&table, NULL};
