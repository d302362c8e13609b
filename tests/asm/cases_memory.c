/* SPDX-License-Identifier: Apache-2.0 */
/* Core loads and stores of inline assembly, and operands in every form that GNU C has. */
#include "insn.h"

enum { MEMORY = 128, MIDDLE = 64 };

#define ASM_MEMORY(name, text)                                                                     \
    static void run_##name(struct insn_io *io)                                                     \
    {                                                                                              \
        INSN_IN(uint32_t, d, 0);                                                                   \
        INSN_IN(uint32_t, e, 1);                                                                   \
        INSN_IN(uint32_t, i, 2);                                                                   \
        uint8_t *p = io->memory + MIDDLE;                                                          \
        __asm volatile(text                                                                        \
                       : [d] "+&r"(d), [e] "+&r"(e), [p] "+&r"(p)                                  \
                       : [i] "r"(i)                                                                \
                       : "r4", "r5", "r6", "cc", "memory");                                        \
        int32_t moved = (int32_t)(p - io->memory);                                                 \
        INSN_OUT(0, d);                                                                            \
        INSN_OUT(1, e);                                                                            \
        INSN_OUT(2, moved);                                                                        \
    }
#include "memory.def"
#undef ASM_MEMORY

/* ---- operands ---- */

#define OPERANDS(name, ...)                                                                        \
    static void run_##name(struct insn_io *io)                                                     \
    {                                                                                              \
        INSN_IN(uint32_t, d, 0);                                                                   \
        INSN_IN(uint32_t, e, 1);                                                                   \
        INSN_IN(uint32_t, i, 2);                                                                   \
        int32_t moved = 0;                                                                         \
        (void)i;                                                                                   \
        __VA_ARGS__;                                                                               \
        INSN_OUT(0, d);                                                                            \
        INSN_OUT(1, e);                                                                            \
        INSN_OUT(2, moved);                                                                        \
    }

/* Memory as an operand, read and written. */
OPERANDS(memory_operand, {
    uint32_t *words = (uint32_t *)(void *)io->memory;
    __asm("ldr %0, %1" : "=r"(d) : "m"(words[i]));
    __asm("str %1, %0" : "=m"(words[i + 1]) : "r"(e));
    __asm volatile("ldr r4, %0\n add r4, %1\n str r4, %0" : "+Q"(words[2]) : "r"(e) : "r4");
})

/* 64 bits in a pair of registers, by halves. */
OPERANDS(pair, {
    uint64_t x = (uint64_t)d << 32 | e;
    int64_t y = (int32_t)i - 4;
    __asm("adds %Q0, %Q0, %Q1\n adc %R0, %R0, %R1" : "+&r"(x) : "r"(y) : "cc");
    d = (uint32_t)x;
    e = (uint32_t)(x >> 32);
})

/* An input in an output's register; outputs that are no names; types narrower than a register. */
OPERANDS(tied, {
    uint32_t results[2] = {0, 0};
    uint32_t *next = results;
    int8_t narrow = (int8_t)i;
    uint16_t half;
    __asm("add %0, %0, %2" : "=r"(*next++) : "0"(d), "r"(e));
    __asm("eor %[out], %[out], %[in]" : [out] "+r"(results[1]) : [in] "r"(-300 - narrow));
    __asm("mvn %0, %1" : "=r"(half) : "r"(narrow));
    __asm("sub %0, %1" : "+r"(narrow) : "r"(half));
    d = results[0];
    e = results[1] + half;
    moved = (int32_t)(next - results) + narrow;
})

/* Immediates: constants of C, in several places of the text. */
OPERANDS(immediate, {
    __asm("add %0, %1, %2" : "=r"(d) : "r"(d), "I"(3 * 5));
    __asm("ssat %0, %1, %2" : "=r"(e) : "I"(9 + 1), "r"(e));
    __asm("pkhbt %0, %1, %2, lsl %3" : "=r"(moved) : "r"(d), "r"(i), "I"(sizeof(uint32_t)));
    __asm("lsl %0, %0, #%c1\n orr %0, #(1 << 3) + 1" : "+r"(moved) : "i"(2));
})

/* The flags as a result. */
OPERANDS(flags, {
#ifdef __GCC_ASM_FLAG_OUTPUTS__
    int carry;
    int less;
    __asm("cmp %2, %3" : "=@cccs"(carry), "=@cclt"(less) : "r"(d), "r"(e));
    moved = carry + 2 * less;
#else
    moved = (d >= e) + 2 * ((int32_t)d < (int32_t)e);
#endif
})

/* Floating point in a core register; a statement without operands; one within another's operand. */
static inline uint32_t twice(uint32_t x)
{
    __asm("lsl %0, %0, #1" : "+r"(x));
    return x;
}

OPERANDS(others, {
    float real = (float)(int32_t)e / 3;
    __asm("eor %0, %1, #0x80000000" : "=r"(real) : "r"(real));
    memcpy(&e, &real, sizeof e);
    __asm volatile("nop");
    __asm("add %0, %1"
          : "+r"(d)
          : "r"(__extension__({
              uint32_t part;
              __asm("rev %0, %1" : "=r"(part) : "r"(twice(i)));
              part;
          })));
})

#define ASM_MEMORY(name, ...)                                                                      \
    {#name, "u32 u32 u32<8", "u32 u32 s32", INSN_Q | INSN_GE, MEMORY, run_##name},
static const struct insn_case cases[] = {
#include "memory.def"
    ASM_MEMORY(memory_operand) ASM_MEMORY(pair) ASM_MEMORY(tied) ASM_MEMORY(immediate)
        ASM_MEMORY(flags) ASM_MEMORY(others)};

static const struct insn_table table = INSN_TABLE(cases);
extern const struct insn_table *const insn_suite_asm_memory[];
const struct insn_table *const insn_suite_asm_memory[] = {&table, NULL};
