/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The rows of mve_int.def or mve_float.def, as each table of cases includes them: ASM_TABLE names
 * the table, ASM_ROWS the file, ASM_WAY how an instruction is made from mnemonic and operands.
 */
#include "insn.h"

#include <arm_mve.h>

/* The ways: by itself; then; then and else; in a tail-predicated loop. */
#define ASM_PLAIN(mnemonic, rest) mnemonic rest
#define ASM_THEN(mnemonic, rest)  "vpst\n " mnemonic "t" rest
#define ASM_ELSE(mnemonic, rest)  "vpste\n " mnemonic "t" rest "\n " mnemonic "e" rest
#define ASM_TAIL(mnemonic, rest)  "dlstp.8 lr, %[c]\n " mnemonic rest "\n lctp"

#define ASM_MVE(name, mnemonic, rest)                                                              \
    static void run_##name(struct insn_io *io)                                                     \
    {                                                                                              \
        INSN_IN(uint8x16_t, d, 0);                                                                 \
        INSN_IN(uint8x16_t, n, 1);                                                                 \
        INSN_IN(uint8x16_t, m, 2);                                                                 \
        INSN_IN(uint32_t, r, 3);                                                                   \
        INSN_IN(uint32_t, lo, 4);                                                                  \
        INSN_IN(uint32_t, hi, 5);                                                                  \
        INSN_IN(uint16_t, p, 6);                                                                   \
        INSN_IN(uint32_t, c, 7);                                                                   \
        uint32_t p0;                                                                               \
        __asm volatile(                                                                            \
            "vmsr p0, %[p]\n " ASM_WAY(mnemonic, rest) "\n vmrs %[p0], p0"                         \
            : [d] "+&w"(d), [r] "+&r"(r), [lo] "+&Te"(lo), [hi] "+&To"(hi), [p0] "=&r"(p0)         \
            : [n] "w"(n), [m] "w"(m), [p] "r"(p), [c] "r"(c)                                       \
            : "lr", "cc");                                                                         \
        uint32_t words[4] = {r, lo, hi, p0 & 0xffff};                                              \
        INSN_OUT(0, d);                                                                            \
        INSN_OUT(1, words);                                                                        \
    }
#include ASM_ROWS
#undef ASM_MVE

#define ASM_MVE(name, mnemonic, rest)                                                              \
    {#name ASM_WAY_NAME,                                                                           \
     ASM_LANES " " ASM_LANES " " ASM_LANES " u32 u32 u32 p8 u32<17",                               \
     ASM_LANES " u32x4",                                                                           \
     INSN_Q | INSN_QC | INSN_NZCV | ASM_FLAGS,                                                     \
     0,                                                                                            \
     run_##name},
static const struct insn_case cases[] = {
#include ASM_ROWS
};
extern const struct insn_table ASM_TABLE;
const struct insn_table ASM_TABLE = INSN_TABLE(cases);
