/* SPDX-License-Identifier: Apache-2.0 */
/* The floating-point rows of insn_acle.def, as cases. */
#include "insn.h"
#include "kinds.h"
#ifdef __arm__
/* A multiply-add adds to its destination; doubles are %P operands. */
#define REGISTER_f32 ""
#define REGISTER_f64 "P"
#define EXECUTE_FP1(r, name, base, instruction, kind, x)                                           \
    __asm__ volatile(instruction " %" REGISTER_##kind "0, %" REGISTER_##kind "1" : "=w"(r) : "w"(x))
#define EXECUTE_FP3(r, name, base, instruction, kind, x, y, z)                                     \
    r = z;                                                                                         \
    __asm__ volatile(instruction " %" REGISTER_##kind "0, %" REGISTER_##kind                       \
                     "1, %" REGISTER_##kind "2"                                                    \
                     : "+w"(r)                                                                     \
                     : "w"(x), "w"(y))
#else
#include <arm_acle.h>
#define EXECUTE_FP1(r, name, base, instruction, kind, x)       r = __##name(x)
#define EXECUTE_FP3(r, name, base, instruction, kind, x, y, z) r = __##name(x, y, z)
#endif

#define NV_INSN_FP1(name, base, feature, r, a, flags, instruction, text)                           \
    static void run_##name(struct insn_io *io)                                                     \
    {                                                                                              \
        INSN_IN(TYPE_##a, x, 0);                                                                   \
        TYPE_##r result;                                                                           \
        EXECUTE_FP1(result, name, base, instruction, r, x);                                        \
        INSN_OUT(0, result);                                                                       \
    }
#define NV_INSN_FP3(name, base, feature, r, a, b, c, flags, instruction, text)                     \
    static void run_##name(struct insn_io *io)                                                     \
    {                                                                                              \
        INSN_IN(TYPE_##a, x, 0);                                                                   \
        INSN_IN(TYPE_##b, y, 1);                                                                   \
        INSN_IN(TYPE_##c, z, 2);                                                                   \
        TYPE_##r result;                                                                           \
        EXECUTE_FP3(result, name, base, instruction, r, x, y, z);                                  \
        INSN_OUT(0, result);                                                                       \
    }
#include "nv/insn_acle.def"

#define FP_FLAGS (INSN_FPEXC | INSN_NZCV)
#define NV_INSN_FP1(name, base, feature, r, a, ...)                                                \
    {"__" #name, KIND_##a, KIND_##r, FP_FLAGS, 0, run_##name},
#define NV_INSN_FP3(name, base, feature, r, a, b, c, ...)                                          \
    {"__" #name, KIND_##a " " KIND_##b " " KIND_##c, KIND_##r, FP_FLAGS, 0, run_##name},

static const struct insn_case cases[] = {
#include "nv/insn_acle.def"
};

static const struct insn_table table = INSN_TABLE(cases);
extern const struct insn_table *const insn_suite_fp[];
const struct insn_table *const insn_suite_fp[] = {&table, NULL};
