/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From a row of insn_acle.def or insn_cmsis.def to the function of that name: operands become
 * words, emul_<base> works on them, its word becomes the result. Included once before each table,
 * which undefines the row macros again.
 */
#ifndef NV_ISA_EMUL_WRAP_H
#define NV_ISA_EMUL_WRAP_H

#include "nv/isa.h"
#include "core_features.h"

/* ACLE's 32-bit SIMD types are words; lanes are a matter of the instruction. */
typedef int32_t int8x4_t;
typedef int32_t int16x2_t;
typedef uint32_t uint8x4_t;
typedef uint32_t uint16x2_t;

/* A kind of operand as the prototype has it, and as emul_ functions take it. */
#define EMUL_TYPE_u8    uint8_t
#define EMUL_TYPE_s16   int16_t
#define EMUL_TYPE_u16   uint16_t
#define EMUL_TYPE_s32   int32_t
#define EMUL_TYPE_u32   uint32_t
#define EMUL_TYPE_s64   int64_t
#define EMUL_TYPE_u64   uint64_t
#define EMUL_TYPE_s8x4  int8x4_t
#define EMUL_TYPE_u8x4  uint8x4_t
#define EMUL_TYPE_s16x2 int16x2_t
#define EMUL_TYPE_u16x2 uint16x2_t
#define EMUL_TYPE_f32   float
#define EMUL_TYPE_f64   double
#define EMUL_TYPE_ulong unsigned long /* 32 bits on Arm: a host's upper ones are dropped */
#define EMUL_WORD_s16   uint32_t
#define EMUL_WORD_s32   uint32_t
#define EMUL_WORD_u32   uint32_t
#define EMUL_WORD_s64   uint64_t
#define EMUL_WORD_u64   uint64_t
#define EMUL_WORD_s8x4  uint32_t
#define EMUL_WORD_u8x4  uint32_t
#define EMUL_WORD_s16x2 uint32_t
#define EMUL_WORD_u16x2 uint32_t
#define EMUL_WORD_ulong uint32_t

/* The function if the core has the feature, else a declaration that says what it lacks. */
#define EMUL_FUNCTION(feature, name, prototype, body)                                              \
    EMUL_IF_##feature(#name, NV_ISA_INLINE prototype body, prototype)

#endif

#define NV_INSN1(name, base, feature, r, a, ...)                                                   \
    EMUL_FUNCTION(feature, __##name, EMUL_TYPE_##r __##name(EMUL_TYPE_##a x),                      \
                  { return (EMUL_TYPE_##r)emul_##base((EMUL_WORD_##a)x); })
#define NV_INSN_SEQ1  NV_INSN1
#define NV_INSN_CARRY NV_INSN1

#define NV_INSN2(name, base, feature, r, a, b, ...)                                                \
    EMUL_FUNCTION(feature, __##name, EMUL_TYPE_##r __##name(EMUL_TYPE_##a x, EMUL_TYPE_##b y),     \
                  { return (EMUL_TYPE_##r)emul_##base((EMUL_WORD_##a)x, (EMUL_WORD_##b)y); })
#define NV_INSN_SEQ2 NV_INSN2

#define NV_INSN3(name, base, feature, r, a, b, c, ...)                                             \
    EMUL_FUNCTION(feature, __##name,                                                               \
                  EMUL_TYPE_##r __##name(EMUL_TYPE_##a x, EMUL_TYPE_##b y, EMUL_TYPE_##c z), {     \
                      return (EMUL_TYPE_##r)emul_##base((EMUL_WORD_##a)x, (EMUL_WORD_##b)y,        \
                                                        (EMUL_WORD_##c)z);                         \
                  })
#define NV_INSN_SEQ3 NV_INSN3
#define NV_INSN_LONG NV_INSN3

/* The macro of the same name in the shim header checks the immediate. */
#define NV_INSN_IMM1(name, base, feature, r, a, ...)                                               \
    EMUL_FUNCTION(feature, __##name, EMUL_TYPE_##r __##name(EMUL_TYPE_##a x, unsigned n),          \
                  { return (EMUL_TYPE_##r)emul_##base((EMUL_WORD_##a)x, n); })

#define NV_INSN_IMM2(name, base, feature, r, a, b, ...)                                            \
    EMUL_FUNCTION(feature, __##name,                                                               \
                  EMUL_TYPE_##r __##name(EMUL_TYPE_##a x, EMUL_TYPE_##b y, unsigned n),            \
                  { return (EMUL_TYPE_##r)emul_##base((EMUL_WORD_##a)x, (EMUL_WORD_##b)y, n); })

/* In libisa_emul. The shim header maps the name to it: math.h has declared __sqrt and __fma. */
#define NV_INSN_FP1(name, base, feature, r, a, ...)                                                \
    EMUL_IF_##feature("__" #name, EMUL_TYPE_##r emul_##base(EMUL_TYPE_##a);                        \
                      , EMUL_TYPE_##r emul_##base(EMUL_TYPE_##a))
#define NV_INSN_FP3(name, base, feature, r, a, b, c, ...)                                          \
    EMUL_IF_##feature("__" #name,                                                                  \
                      EMUL_TYPE_##r emul_##base(EMUL_TYPE_##a, EMUL_TYPE_##b, EMUL_TYPE_##c);      \
                      , EMUL_TYPE_##r emul_##base(EMUL_TYPE_##a, EMUL_TYPE_##b, EMUL_TYPE_##c))

/* Any pointer will do: CMSIS-Core's own versions disagree on the types. */
#define NV_INSN_LOAD(name, feature, type, ...)                                                     \
    EMUL_FUNCTION(feature, __##name, EMUL_TYPE_##type __##name(const volatile void *p),            \
                  { return *(const volatile EMUL_TYPE_##type *)p; })
#define NV_INSN_STORE(name, feature, type, ...)                                                    \
    EMUL_FUNCTION(feature, __##name, void __##name(EMUL_TYPE_##type x, volatile void *p),          \
                  { *(volatile EMUL_TYPE_##type *)p = x; })
#define NV_INSN_STOREX(name, feature, type, ...)                                                   \
    EMUL_FUNCTION(feature, __##name, uint32_t __##name(EMUL_TYPE_##type x, volatile void *p), {    \
        *(volatile EMUL_TYPE_##type *)p = x;                                                       \
        return 0;                                                                                  \
    })
