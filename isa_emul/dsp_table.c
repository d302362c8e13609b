/* SPDX-License-Identifier: Apache-2.0 */
/* The rows of insn_acle.def and insn_cmsis.def as strings. */
#include "nv/insn_dsp.h"

#define ROW(name, prototype, instruction, flags, text)                                             \
    {SET, "__" #name, prototype, instruction, flags, text},

#define NV_INSN1(name, base, feature, r, a, flags, instruction, text)                              \
    ROW(name, #r " __" #name "(" #a " a)", instruction, #flags, text)
#define NV_INSN2(name, base, feature, r, a, b, flags, instruction, text)                           \
    ROW(name, #r " __" #name "(" #a " a, " #b " b)", instruction, #flags, text)
#define NV_INSN3(name, base, feature, r, a, b, c, flags, instruction, text)                        \
    ROW(name, #r " __" #name "(" #a " a, " #b " b, " #c " c)", instruction, #flags, text)
#define NV_INSN_IMM1(name, base, feature, r, a, low, high, flags, instruction, text)               \
    ROW(name, #r " __" #name "(" #a " a, n: " #low " to " #high ")", instruction, #flags, text)
#define NV_INSN_IMM2(name, base, feature, r, a, b, low, high, flags, instruction, text)            \
    ROW(name, #r " __" #name "(" #a " a, " #b " b, n: " #low " to " #high ")", instruction,        \
        #flags, text)
#define NV_INSN_LOAD(name, feature, type, instruction, text)                                       \
    ROW(name, #type " __" #name "(const volatile void *)", instruction, "none", text)
#define NV_INSN_STORE(name, feature, type, instruction, text)                                      \
    ROW(name, "void __" #name "(" #type " a, volatile void *)", instruction, "none", text)
#define NV_INSN_STOREX(name, feature, type, instruction, text)                                     \
    ROW(name, "u32 __" #name "(" #type " a, volatile void *)", instruction, "none", text)
#define NV_INSN_HINT(name, prototype, instruction, text)                                           \
    ROW(name, prototype, instruction, "none", text)
#define NV_INSN_STATE NV_INSN_HINT
#define NV_INSN_SWAP  NV_INSN_HINT
#define NV_INSN_SEQ1  NV_INSN1
#define NV_INSN_CARRY NV_INSN1
#define NV_INSN_FP1   NV_INSN1
#define NV_INSN_SEQ2  NV_INSN2
#define NV_INSN_SEQ3  NV_INSN3
#define NV_INSN_LONG  NV_INSN3
#define NV_INSN_FP3   NV_INSN3

const nv_dsp_insn nv_dsp_insns[] = {
#define NV_INSN_MORE
#define SET "ACLE"
#include "nv/insn_acle.def"
#undef NV_INSN_MORE
#undef SET
#define SET "CMSIS-Core"
#include "nv/insn_cmsis.def"
};

const size_t nv_dsp_insn_count = sizeof nv_dsp_insns / sizeof nv_dsp_insns[0];
