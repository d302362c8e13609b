/* SPDX-License-Identifier: Apache-2.0 */
/*
 * cmsis_compiler.h for a desktop: CMSIS-Core's compiler macros and its instruction access
 * functions; one row a function in nv/insn_cmsis.def. The headers that CMSIS-Core chooses by
 * compiler or core (cmsis_gcc.h, core_cm4.h, ...) lead here.
 */
#ifndef NV_SHIM_CMSIS_COMPILER_H
#define NV_SHIM_CMSIS_COMPILER_H

#if !defined NV_SHIM_WARNINGS
#pragma GCC system_header
#endif

#include "arm_acle.h"

/* Compiler macros. */
#define __ASM                __asm__
#define __INLINE             inline
#define __STATIC_INLINE      static inline
#define __STATIC_FORCEINLINE NV_ISA_INLINE
#define __NO_RETURN          __attribute__((noreturn))
#define __USED               __attribute__((used))
#define __WEAK               __attribute__((weak))
#define __PACKED             __attribute__((packed))
#define __PACKED_STRUCT      struct __attribute__((packed))
#define __PACKED_UNION       union __attribute__((packed))
#define __ALIGNED(n)         __attribute__((aligned(n)))
#define __ALIAS(name)        __attribute__((alias(name)))
#define __RESTRICT           __restrict
#define __COMPILER_BARRIER() EMUL_BARRIER()
#define __NO_INIT            __attribute__((section(".noinit")))
#define CMSIS_DEPRECATED     __attribute__((deprecated))

/* Unaligned accesses of 16 and 32 bits. */
struct emul_unaligned16 {
    uint16_t v;
} __attribute__((packed, may_alias));
struct emul_unaligned32 {
    uint32_t v;
} __attribute__((packed, may_alias));
#define __UNALIGNED_UINT16_READ(p) (((const struct emul_unaligned16 *)(const void *)(p))->v)
#define __UNALIGNED_UINT32_READ(p) (((const struct emul_unaligned32 *)(const void *)(p))->v)
#define __UNALIGNED_UINT16_WRITE(p, x)                                                             \
    ((void)(((struct emul_unaligned16 *)(void *)(p))->v = (uint16_t)(x)))
#define __UNALIGNED_UINT32_WRITE(p, x)                                                             \
    ((void)(((struct emul_unaligned32 *)(void *)(p))->v = (uint32_t)(x)))

/* Access permissions of registers in device headers. */
#ifdef __cplusplus
#define __I volatile
#else
#define __I volatile const
#endif
#define __O   volatile
#define __IO  volatile
#define __IM  volatile const
#define __OM  volatile
#define __IOM volatile

#ifdef __cplusplus
extern "C" {
#endif

#include "../wrap.h"
#include "nv/insn_cmsis.def"

#define NV_INSN_CORE(result, name, parameters, instruction)                                        \
    EMUL_NOT_EMULATED(result, name, parameters, "core registers have no emulation")
#include "nv/insn_system.def"

#define __DMB()   emul_hint()
#define __DSB()   emul_hint()
#define __ISB()   emul_hint()
#define __NOP()   emul_hint()
#define __SEV()   emul_hint()
#define __WFE()   emul_hint()
#define __WFI()   emul_hint()
#define __CLREX() emul_hint()
#define __BKPT(value)                                                                              \
    emul_hint_option(EMUL_IMMEDIATE(value, 0, 255, "__BKPT: the value is a constant 0 to 255"))

#define __SSAT(x, n)                                                                               \
    __SSAT((x), EMUL_IMMEDIATE(n, 1, 32, "__SSAT: the width is a constant 1 to 32"))
#define __USAT(x, n)                                                                               \
    __USAT((x), EMUL_IMMEDIATE(n, 0, 31, "__USAT: the width is a constant 0 to 31"))
#define __SSAT16(x, n)                                                                             \
    __SSAT16((x), EMUL_IMMEDIATE(n, 1, 16, "__SSAT16: the width is a constant 1 to 16"))
#define __USAT16(x, n)                                                                             \
    __USAT16((x), EMUL_IMMEDIATE(n, 0, 15, "__USAT16: the width is a constant 0 to 15"))
#define __PKHBT(x, y, n)                                                                           \
    __PKHBT((x), (y), EMUL_IMMEDIATE(n, 0, 31, "__PKHBT: the shift is a constant 0 to 31"))
#define __PKHTB(x, y, n)                                                                           \
    __PKHTB((x), (y), EMUL_IMMEDIATE(n, 0, 32, "__PKHTB: the shift is a constant 0 to 32"))

#ifdef __cplusplus
}
#endif

#endif
