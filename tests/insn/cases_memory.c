/* SPDX-License-Identifier: Apache-2.0 */
/* The rows of insn_acle.def and insn_cmsis.def that access memory, as cases. */
#include "insn.h"
#include "kinds.h"
#ifndef __arm__
#include <cmsis_compiler.h>
#endif

#define MEMORY_FLAGS (INSN_Q | INSN_GE)
#define MEMORY       16

/* Operand k is the offset of the access; whatever the width, it may stand at any aligned place. */
#define ADDRESS(k)                                                                                 \
    INSN_IN(uint32_t, offset, k);                                                                  \
    uint8_t *p = io->memory + offset
#define OFFSET "u32<4*4"

/* An exclusive store stands behind a load of its width: alone it fails, on every core. */
#ifdef __arm__
#define EXCLUSIVE_u8  "ldrexb"
#define EXCLUSIVE_u16 "ldrexh"
#define EXCLUSIVE_u32 "ldrex"
#define LOAD(r, name, instruction)                                                                 \
    __asm__ volatile(instruction " %0, [%1]" : "=r"(r) : "r"(p) : "memory")
#define STORE(name, instruction, x)                                                                \
    __asm__ volatile(instruction " %0, [%1]" : : "r"(x), "r"(p) : "memory")
#define STOREX(r, name, instruction, type, x)                                                      \
    __asm__ volatile(EXCLUSIVE_##type " %0, [%2]\n\t" instruction " %0, %1, [%2]"                  \
                     : "=&r"(r)                                                                    \
                     : "r"(x), "r"(p)                                                              \
                     : "memory")
#define SWAP(r, x)                                                                                 \
    uint32_t status;                                                                               \
    do                                                                                             \
        __asm__ volatile("ldrex %0, [%3]\n\tstrex %1, %2, [%3]"                                    \
                         : "=&r"(r), "=&r"(status)                                                 \
                         : "r"(x), "r"(p)                                                          \
                         : "memory");                                                              \
    while (status != 0)
#else
#define LOAD(r, name, instruction)            r = __##name(p)
#define STORE(name, instruction, x)           __##name(x, p)
#define STOREX(r, name, instruction, type, x) r = __##name(x, p)
#define SWAP(r, x)                            r = __swp(x, p)
#endif

#define NV_INSN_LOAD(name, feature, type, instruction, text)                                       \
    static void run_##name(struct insn_io *io)                                                     \
    {                                                                                              \
        ADDRESS(0);                                                                                \
        uint32_t w;                                                                                \
        LOAD(w, name, instruction);                                                                \
        INSN_OUT(0, w);                                                                            \
    }
#define NV_INSN_STORE(name, feature, type, instruction, text)                                      \
    static void run_##name(struct insn_io *io)                                                     \
    {                                                                                              \
        INSN_IN(TYPE_##type, x, 0);                                                                \
        ADDRESS(1);                                                                                \
        STORE(name, instruction, x);                                                               \
    }
#define NV_INSN_STOREX(name, feature, type, instruction, text)                                     \
    static void run_##name(struct insn_io *io)                                                     \
    {                                                                                              \
        INSN_IN(TYPE_##type, x, 0);                                                                \
        ADDRESS(1);                                                                                \
        uint32_t status;                                                                           \
        STOREX(status, name, instruction, type, x);                                                \
        INSN_OUT(0, status);                                                                       \
    }
#define NV_INSN_SWAP(name, ...)                                                                    \
    static void run_##name(struct insn_io *io)                                                     \
    {                                                                                              \
        INSN_IN(uint32_t, x, 0);                                                                   \
        ADDRESS(1);                                                                                \
        uint32_t w;                                                                                \
        SWAP(w, x);                                                                                \
        INSN_OUT(0, w);                                                                            \
    }
#include "nv/insn_dsp.def"

#define NV_INSN_LOAD(name, ...) {"__" #name, OFFSET, "u32", MEMORY_FLAGS, MEMORY, run_##name},
#define NV_INSN_STORE(name, feature, type, ...)                                                    \
    {"__" #name, KIND_##type " " OFFSET, "", MEMORY_FLAGS, MEMORY, run_##name},
#define NV_INSN_STOREX(name, feature, type, ...)                                                   \
    {"__" #name, KIND_##type " " OFFSET, "u32", MEMORY_FLAGS, MEMORY, run_##name},
#define NV_INSN_SWAP(name, ...)                                                                    \
    {"__" #name, "u32 " OFFSET, "u32", MEMORY_FLAGS, MEMORY, run_##name},

static const struct insn_case cases[] = {
#include "nv/insn_dsp.def"
};

static const struct insn_table table = INSN_TABLE(cases);
extern const struct insn_table *const insn_suite_memory[];
const struct insn_table *const insn_suite_memory[] = {&table, NULL};
