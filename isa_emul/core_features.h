/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Which intrinsics the core has, from the macros that an Arm compiler predefines (nnverify-cc
 * --core=... passes them). What a core lacks is declared unavailable: a use is a compile-time error
 * that names the intrinsic and the rule. Without any macro the core is an Armv7-M one, cortex-m3.
 */
#ifndef NV_ISA_EMUL_FEATURES_H
#define NV_ISA_EMUL_FEATURES_H

#if !defined __x86_64__ && !defined __aarch64__
#error                                                                                             \
    "nnverify: the emulation's hosts are x86-64 and AArch64; on Arm use the compiler's own header"
#endif
#if !defined __GNUC__
#error "nnverify: the emulation needs gcc or clang"
#endif

/* A declaration that no use survives. */
#define EMUL_UNAVAILABLE(why) __attribute__((unavailable(why)))

/* EMUL_IF_<feature>(name, definition, prototype): the one or the other. */
#define EMUL_PRESENT(name, definition, prototype) definition
#define EMUL_ABSENT(prototype, why)               prototype EMUL_UNAVAILABLE(why);

#define EMUL_IF_BASE EMUL_PRESENT

/* The DSP extension: Armv7E-M, or Armv8-M with it. */
#if defined __ARM_FEATURE_DSP
#define EMUL_IF_DSP EMUL_PRESENT
#if !defined __ARM_FEATURE_SIMD32
#define __ARM_FEATURE_SIMD32 1
#endif
#else
#define EMUL_IF_DSP(name, definition, prototype)                                                   \
    EMUL_ABSENT(prototype, name " needs the DSP extension, but __ARM_FEATURE_DSP is not defined "  \
                                "(cortex-m4, -m7, -m33, -m55, -m85 have it)")
#endif

/* Armv6-M and Armv8-M Baseline have 16-bit Thumb only, and no SSAT. */
#if !defined __ARM_ARCH_ISA_THUMB || __ARM_ARCH_ISA_THUMB >= 2
#define EMUL_IF_SAT EMUL_PRESENT
#else
#define EMUL_IF_SAT(name, definition, prototype)                                                   \
    EMUL_ABSENT(prototype, name " needs Armv7-M, but __ARM_ARCH_ISA_THUMB is 1")
#endif

/* Load-acquire and store-release: Armv8-M. Where no architecture is named, they are there. */
#if !defined __ARM_ARCH || __ARM_ARCH >= 8
#define EMUL_IF_V8M EMUL_PRESENT
#else
#define EMUL_IF_V8M(name, definition, prototype)                                                   \
    EMUL_ABSENT(prototype, name " needs Armv8-M, but __ARM_ARCH is below 8")
#endif

/* Floating point by __ARM_FP: bit 2 single, bit 3 double. Asked only of a core that is named. */
#if defined __ARM_ARCH_PROFILE && (__ARM_ARCH_PROFILE + 0) == 'M'
#if defined __ARM_FP
#define EMUL_ARM_FP __ARM_FP
#else
#define EMUL_ARM_FP 0
#endif
#else
#define EMUL_ARM_FP 0xe
#endif
#if EMUL_ARM_FP & 4
#define EMUL_IF_SP EMUL_PRESENT
#else
#define EMUL_IF_SP(name, definition, prototype)                                                    \
    EMUL_ABSENT(prototype, name " needs a floating-point unit, but __ARM_FP lacks bit 2")
#endif
#if EMUL_ARM_FP & 8
#define EMUL_IF_DP EMUL_PRESENT
#else
#define EMUL_IF_DP(name, definition, prototype)                                                    \
    EMUL_ABSENT(prototype, name " needs a double-precision unit, but __ARM_FP lacks bit 3")
#endif

#endif
