/* SPDX-License-Identifier: Apache-2.0 */
/*
 * arm_acle.h for a desktop: the Arm C Language Extensions of the M profile (data processing, DSP,
 * barriers and hints), bit for bit with their flags in nv_isa(). Prototypes as ACLE has them; one
 * row an intrinsic in nv/insn_acle.def.
 */
#ifndef NV_SHIM_ARM_ACLE_H
#define NV_SHIM_ARM_ACLE_H

#if !defined NV_SHIM_WARNINGS
#pragma GCC system_header
#endif

#include "../core_features.h"
/* math.h declares __sqrt and __fma of its own: it must come before the macros below. */
#include <math.h>
#include "../acle_bits.h"
#include "../acle_multiply.h"
#include "../acle_pack.h"
#include "../acle_parallel.h"
#include "../acle_saturate.h"
#include "../immediate.h"
#include "../system.h"

#ifdef __cplusplus
extern "C" {
#endif

#include "../wrap.h"
#include "nv/insn_acle.def"

/* The Q flag. */
NV_ISA_INLINE int __saturation_occurred(void)
{
    return (int)nv_isa_this_thread.q;
}

NV_ISA_INLINE void __set_saturation_occurred(int q)
{
    nv_isa_this_thread.q = q != 0;
}

NV_ISA_INLINE void __ignore_saturation(void)
{
}

/* Exchanges x with the word at p, atomically; returns the old word. */
NV_ISA_INLINE uint32_t __swp(uint32_t x, volatile void *p)
{
    return __atomic_exchange_n((volatile uint32_t *)p, x, __ATOMIC_SEQ_CST);
}

/* Barriers and hints: the compiler keeps the order of accesses, the host needs nothing more. */
#define EMUL_BARRIER() __atomic_signal_fence(__ATOMIC_SEQ_CST)

NV_ISA_INLINE void emul_hint(void)
{
    EMUL_BARRIER();
}

NV_ISA_INLINE void emul_hint_option(unsigned option)
{
    (void)option;
    EMUL_BARRIER();
}

#define __dmb(n)                                                                                   \
    emul_hint_option(EMUL_IMMEDIATE(n, 0, 15, "__dmb: the option is a constant 0 to 15"))
#define __dsb(n)                                                                                   \
    emul_hint_option(EMUL_IMMEDIATE(n, 0, 15, "__dsb: the option is a constant 0 to 15"))
#define __isb(n)                                                                                   \
    emul_hint_option(EMUL_IMMEDIATE(n, 0, 15, "__isb: the option is a constant 0 to 15"))
#define __dbg(n)                                                                                   \
    emul_hint_option(EMUL_IMMEDIATE(n, 0, 15, "__dbg: the option is a constant 0 to 15"))
#define __wfi()   emul_hint()
#define __wfe()   emul_hint()
#define __sev()   emul_hint()
#define __yield() emul_hint()
#define __nop()   emul_hint()

/* Prefetches read nothing on the host; the address of __pli may be a function's. */
#define __pld(address) ((void)(address))
#define __pli(address) ((void)(address))
#define __pldx(access, cache, policy, address)                                                     \
    ((void)EMUL_IMMEDIATE(access, 0, 1, "__pldx: the access kind is a constant 0 or 1"),           \
     (void)EMUL_IMMEDIATE(cache, 0, 3, "__pldx: the cache level is a constant 0 to 3"),            \
     (void)EMUL_IMMEDIATE(policy, 0, 1, "__pldx: the retention policy is a constant 0 or 1"),      \
     (void)(address))
#define __plix(cache, policy, address)                                                             \
    ((void)EMUL_IMMEDIATE(cache, 0, 3, "__plix: the cache level is a constant 0 to 3"),            \
     (void)EMUL_IMMEDIATE(policy, 0, 1, "__plix: the retention policy is a constant 0 or 1"),      \
     (void)(address))

/* The rows define the functions; these check the immediates. */
#define __ssat(x, n)                                                                               \
    __ssat((x), EMUL_IMMEDIATE(n, 1, 32, "__ssat: the width is a constant 1 to 32"))
#define __usat(x, n)                                                                               \
    __usat((x), EMUL_IMMEDIATE(n, 0, 31, "__usat: the width is a constant 0 to 31"))
#define __ssat16(x, n)                                                                             \
    __ssat16((x), EMUL_IMMEDIATE(n, 1, 16, "__ssat16: the width is a constant 1 to 16"))
#define __usat16(x, n)                                                                             \
    __usat16((x), EMUL_IMMEDIATE(n, 0, 15, "__usat16: the width is a constant 0 to 15"))

#define __sqrtf(x)      emul_sqrtf(x)
#define __sqrt(x)       emul_sqrt(x)
#define __fmaf(x, y, z) emul_fmaf(x, y, z)
#define __fma(x, y, z)  emul_fma(x, y, z)
#define __rintnf(x)     emul_rintnf(x)
#define __rintn(x)      emul_rintn(x)

#ifdef __cplusplus
}
#endif

#endif
