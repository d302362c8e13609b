/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The rows of insn_acle.def and insn_cmsis.def that work on core registers, as cases: a function
 * and an entry each. On the host a row calls the shim, on the target it executes the instruction.
 */
#include "insn.h"
#include "kinds.h"
#ifdef __arm__
#include "dsp_arm.h"
#else
#include "dsp_host.h"
#endif

/* Every row is checked for the flags that it sets and for those that it must leave alone. */
#define DSP_FLAGS (INSN_Q | INSN_GE)

/* ---- each(m, ...): m(n, ...) for every legal immediate n ---- */

#define EACH_1_15(m, ...)                                                                          \
    m(1, __VA_ARGS__) m(2, __VA_ARGS__) m(3, __VA_ARGS__) m(4, __VA_ARGS__) m(5, __VA_ARGS__)      \
        m(6, __VA_ARGS__) m(7, __VA_ARGS__) m(8, __VA_ARGS__) m(9, __VA_ARGS__) m(10, __VA_ARGS__) \
            m(11, __VA_ARGS__) m(12, __VA_ARGS__) m(13, __VA_ARGS__) m(14, __VA_ARGS__)            \
                m(15, __VA_ARGS__)
#define EACH_16_31(m, ...)                                                                         \
    m(16, __VA_ARGS__) m(17, __VA_ARGS__) m(18, __VA_ARGS__) m(19, __VA_ARGS__) m(20, __VA_ARGS__) \
        m(21, __VA_ARGS__) m(22, __VA_ARGS__) m(23, __VA_ARGS__) m(24, __VA_ARGS__)                \
            m(25, __VA_ARGS__) m(26, __VA_ARGS__) m(27, __VA_ARGS__) m(28, __VA_ARGS__)            \
                m(29, __VA_ARGS__) m(30, __VA_ARGS__) m(31, __VA_ARGS__)
#define EACH_0_15(m, ...) m(0, __VA_ARGS__) EACH_1_15(m, __VA_ARGS__)
#define EACH_1_16(m, ...) EACH_1_15(m, __VA_ARGS__) m(16, __VA_ARGS__)
#define EACH_0_31(m, ...) EACH_0_15(m, __VA_ARGS__) EACH_16_31(m, __VA_ARGS__)
#define EACH_1_32(m, ...) EACH_1_15(m, __VA_ARGS__) EACH_16_31(m, __VA_ARGS__) m(32, __VA_ARGS__)
#define EACH_0_32(m, ...) EACH_0_31(m, __VA_ARGS__) m(32, __VA_ARGS__)

/* ---- the functions ---- */

/* `execute` sets w, a word or a doubleword, from x, y and z; it becomes the result's type. */
#define RUN(function, r, word, operands, ...)                                                      \
    static void run_##function(struct insn_io *io)                                                 \
    {                                                                                              \
        operands;                                                                                  \
        word w;                                                                                    \
        __VA_ARGS__;                                                                               \
        TYPE_##r result = (TYPE_##r)w;                                                             \
        INSN_OUT(0, result);                                                                       \
    }
#define IN1(a) INSN_IN(TYPE_##a, x, 0)
#define IN2(a, b)                                                                                  \
    IN1(a);                                                                                        \
    INSN_IN(TYPE_##b, y, 1)
#define IN3(a, b, c)                                                                               \
    IN2(a, b);                                                                                     \
    INSN_IN(TYPE_##c, z, 2)

#define NV_INSN1(name, base, feature, r, a, flags, instruction, text)                              \
    RUN(name, r, uint32_t, IN1(a), EXECUTE1(w, name, base, instruction, x))
#define NV_INSN2(name, base, feature, r, a, b, flags, instruction, text)                           \
    RUN(name, r, uint32_t, IN2(a, b), EXECUTE2(w, name, base, instruction, x, y))
#define NV_INSN3(name, base, feature, r, a, b, c, flags, instruction, text)                        \
    RUN(name, r, uint32_t, IN3(a, b, c), EXECUTE3(w, name, base, instruction, x, y, z))
#define NV_INSN_LONG(name, base, feature, r, a, b, c, flags, instruction, text)                    \
    RUN(name, r, uint64_t, IN3(a, b, c), EXECUTE_LONG(w, name, base, instruction, x, y, z))
#define NV_INSN_SEQ1(name, base, feature, r, a, ...)                                               \
    RUN(name, r, uint64_t, IN1(a), EXECUTE_SEQ1(w, name, base, x))
#define NV_INSN_SEQ2(name, base, feature, r, a, b, ...)                                            \
    RUN(name, r, uint64_t, IN2(a, b), EXECUTE_SEQ2(w, name, base, x, y))
#define NV_INSN_SEQ3(name, base, feature, r, a, b, c, ...)                                         \
    RUN(name, r, uint64_t, IN3(a, b, c), EXECUTE_SEQ3(w, name, base, x, y, z))
#define NV_INSN_CARRY(name, base, feature, r, a, ...)                                              \
    RUN(name, r, uint32_t, IN2(a, u32), w = rrx(x, y))

#define RUN_IMM1(n, name, base, r, a, instruction)                                                 \
    RUN(name##_##n, r, uint32_t, IN1(a), EXECUTE_IMM1(w, name, base, instruction, x, n))
#define RUN_IMM2(n, name, base, r, a, b, instruction)                                              \
    RUN(name##_##n, r, uint32_t, IN2(a, b), EXECUTE_IMM2(w, name, base, instruction, x, y, n))
#define NV_INSN_IMM1(name, base, feature, r, a, low, high, flags, instruction, text)               \
    EACH_##low##_##high(RUN_IMM1, name, base, r, a, instruction)
#define NV_INSN_IMM2(name, base, feature, r, a, b, low, high, flags, instruction, text)            \
    EACH_##low##_##high(RUN_IMM2, name, base, r, a, b, instruction)

#define NV_INSN_HINT(name, ...)                                                                    \
    static void run_##name(struct insn_io *io)                                                     \
    {                                                                                              \
        (void)io;                                                                                  \
        EXECUTE_HINT(name, base);                                                                  \
    }

#include "nv/insn_dsp.def"

static void run_saturation_occurred(struct insn_io *io)
{
    int32_t q = __saturation_occurred();
    INSN_OUT(0, q);
}

static void run_set_saturation_occurred(struct insn_io *io)
{
    INSN_IN(int32_t, q, 0);
    __set_saturation_occurred(q);
}

static void run_ignore_saturation(struct insn_io *io)
{
    (void)io;
    __ignore_saturation();
}

/* ---- the entries ---- */

#define ENTRY(name, operands, r) {"__" #name, operands, KIND_##r, DSP_FLAGS, 0, run_##name},
#define ENTRY_IMM(n, name, operands, r)                                                            \
    {"__" #name "/" #n, operands, KIND_##r, DSP_FLAGS, 0, run_##name##_##n},

#define NV_INSN1(name, base, feature, r, a, ...)    ENTRY(name, KIND_##a, r)
#define NV_INSN2(name, base, feature, r, a, b, ...) ENTRY(name, KIND_##a " " KIND_##b, r)
#define NV_INSN3(name, base, feature, r, a, b, c, ...)                                             \
    ENTRY(name, KIND_##a " " KIND_##b " " KIND_##c, r)
#define NV_INSN_LONG NV_INSN3
#define NV_INSN_SEQ1 NV_INSN1
/* Counts of rotations: any one for __rorll; where the instruction has some, these must come up. */
#define NV_INSN_SEQ2(name, base, feature, r, a, b, ...) ENTRY(name, KIND_##a " " COUNT_##base, r)
#define NV_INSN_SEQ3(name, base, feature, r, a, b, c, ...)                                         \
    ENTRY(name, KIND_##a " " KIND_##b " " COUNT_##base, r)
#define COUNT_rorll                                   "u32"
#define COUNT_sxtb16_ror                              "u32<17*4"
#define COUNT_sxtab16_ror                             "u32<17*4"
#define NV_INSN_CARRY(name, base, feature, r, a, ...) ENTRY(name, KIND_##a " u32<2", r)
#define NV_INSN_IMM1(name, base, feature, r, a, low, high, ...)                                    \
    EACH_##low##_##high(ENTRY_IMM, name, KIND_##a, r)
#define NV_INSN_IMM2(name, base, feature, r, a, b, low, high, ...)                                 \
    EACH_##low##_##high(ENTRY_IMM, name, KIND_##a " " KIND_##b, r)
#define NV_INSN_HINT(name, ...) {"__" #name, "", "", DSP_FLAGS, 0, run_##name},

static const struct insn_case cases[] = {
#include "nv/insn_dsp.def"
    {"__saturation_occurred", "", "s32", DSP_FLAGS, 0, run_saturation_occurred},
    {"__set_saturation_occurred", "s32", "", DSP_FLAGS, 0, run_set_saturation_occurred},
    {"__ignore_saturation", "", "", DSP_FLAGS, 0, run_ignore_saturation},
};

static const struct insn_table table = INSN_TABLE(cases);
extern const struct insn_table *const insn_suite_dsp[];
const struct insn_table *const insn_suite_dsp[] = {&table, NULL};
