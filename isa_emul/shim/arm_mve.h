/* SPDX-License-Identifier: Apache-2.0 */
/*
 * <arm_mve.h> for the host: every MVE intrinsic under Arm's names, emulated bit by bit.
 *
 *   cc -Iisa_emul/shim -Iinclude -D__ARM_FEATURE_MVE=3 kernel.c libisa_emul.a
 *
 * __ARM_FEATURE_MVE as the compiler for the core defines it: bit 0 integer, bit 1 floating point.
 * nv_isa() (nv/isa.h) gives the flags. -DNV_ISA_SCALAR takes the scalar layer only,
 * -DNV_ISA_POISON=n fills what the architecture leaves undefined, -DNV_ISA_OVERREADS=n what loads
 * take from behind an object's end (nv/overread.h), -DNV_ISA_NO_FLAGS drops cumulative flags.
 *
 * float16_t in scalars: gcc needs -fexcess-precision=16 to compute them as the core does and to let
 * them broadcast (a * s); Clang 14 for x86-64 passes them by value with
 * -Xclang -fallow-half-arguments-and-returns only.
 */
#ifndef NV_SHIM_ARM_MVE_H
#define NV_SHIM_ARM_MVE_H

#ifndef NV_SHIM_WARNINGS
#pragma GCC system_header
#endif

#include "../core_features.h"
#if !defined __ARM_FEATURE_MVE || !(__ARM_FEATURE_MVE & 1)
#error "arm_mve.h: the core has no MVE; define __ARM_FEATURE_MVE=1 (integer) or 3 (and float)"
#endif
#define NV_MVE_FLOAT (__ARM_FEATURE_MVE >> 1 & 1)

#include <nv/isa.h>

#include "../mve_types.h"
#include "../mve_lane.h"
#include "../mve_shape.h"
#include "../mve_arith.h"
#include "../mve_shift.h"
#include "../mve_move.h"
#include "../mve_reduce.h"
#include "../mve_memory.h"
#include "../mve_base.h"
#if NV_MVE_FLOAT
#include "../mve_convert.h"
#endif

#include "../fast.h"

/* How the generated files define a function: without bit 1 floating point is declared, not defined.
 */
#define NV_INSN(name, result, operands, ...)                                                       \
    NV_ISA_INLINE result emul_##name operands                                                      \
    {                                                                                              \
        return __VA_ARGS__;                                                                        \
    }
#if NV_MVE_FLOAT
#define NV_FLOAT_INSN NV_INSN
#else
#define NV_FLOAT_INSN(name, result, operands, ...)                                                 \
    result emul_##name operands                                                                    \
        __attribute__((error(#name ": floating-point MVE needs bit 1 of __ARM_FEATURE_MVE")));
#endif

/* Immediates: constant, in range, or the compiler says which intrinsic wants what. */
#ifdef __cplusplus
#define NV_IMM_RULE(name, n, rule, text)                                                           \
    __extension__({                                                                                \
        static_assert(rule, name ": the immediate must be " text);                                 \
        (n);                                                                                       \
    })
#else
#define NV_IMM_RULE(name, n, rule, text)                                                           \
    __extension__({                                                                                \
        _Static_assert(__builtin_choose_expr(__builtin_constant_p(n), rule, 0),                    \
                       name ": the immediate must be " text);                                      \
        (n);                                                                                       \
    })
#endif
/* A polymorphic operand that may be a vector, which any rule of immediates passes as 0 */
#define NV_NUMBER(x)                                                                               \
    _Generic((x), int8x16_t : 0, int16x8_t : 0, int32x4_t : 0, uint8x16_t : 0, uint16x8_t : 0,     \
             uint32x4_t : 0, float16x8_t : 0, float32x4_t : 0, default                             \
             : (x))
#define NV_WIDTH(vector) ((int)sizeof((vector)[0]) * 8)
#define NV_IMM(name, n, low, high)                                                                 \
    NV_IMM_RULE(name, n, (n) >= (low) && (n) <= (high), "a constant from " #low " to " #high)
#define NV_IMM_STEP(name, n)                                                                       \
    NV_IMM_RULE(name, n, (n) == 1 || (n) == 2 || (n) == 4 || (n) == 8, "1, 2, 4 or 8")
#define NV_IMM_BASE(name, n, width)                                                                \
    NV_IMM_RULE(name, n,                                                                           \
                (n) % ((width) / 8) == 0 && (n) / ((width) / 8) >= -127 &&                         \
                    (n) / ((width) / 8) <= 127,                                                    \
                "a multiple of the lane's bytes, from -127 to 127 of them")
#define NV_ONE_BYTE(x, i)     (((x) & ~(0xffu << 8 * (i))) == 0)
#define NV_IMM_LANE(n, width) ((unsigned)(n) & (0xffffffffu >> (32 - (width))))
#define NV_IS_BITS(x)                                                                              \
    (NV_ONE_BYTE(x, 0) || NV_ONE_BYTE(x, 1) || NV_ONE_BYTE(x, 2) || NV_ONE_BYTE(x, 3))
#define NV_IMM_BITS(name, n, width)                                                                \
    NV_IMM_RULE(name, n, NV_IS_BITS(NV_IMM_LANE(n, width)), "zero but for one byte")
#define NV_IS_NOT_BITS(x)                                                                          \
    (NV_IS_BITS(x) || (((x)&0xff) == 0xff && NV_ONE_BYTE((x) & ~0xffu, 1)) ||                      \
     (((x)&0xffff) == 0xffff && NV_ONE_BYTE((x) & ~0xffffu, 2)))
#define NV_IMM_NOT_BITS(name, n, width)                                                            \
    NV_IMM_RULE(name, n,                                                                           \
                (width) == 32 ? NV_IS_NOT_BITS(NV_IMM_LANE(n, 32))                                 \
                              : NV_IS_BITS(NV_IMM_LANE(n, width)),                                 \
                "zero but for one byte, which ones may follow")

#ifdef __cplusplus
/* What a scalar operand of an overloaded name may be: numbers, no vectors. */
template <bool is_scalar> struct nv_scalar_if {
};
template <> struct nv_scalar_if<true> {
    typedef int type;
};
template <class T> using nv_scalar = typename nv_scalar_if<(sizeof(T) <= 8)>::type;
#endif

#include "arm_mve_functions.h"
#include "arm_mve_names.h"
#ifdef __cplusplus
#include "arm_mve_poly_cxx.h"
#else
#include "arm_mve_poly_c.h"
#endif

#endif
