/* SPDX-License-Identifier: Apache-2.0 */
/*
 * System registers, coprocessors and custom instructions: a host has none, so each is declared
 * unavailable, and a use is a compile-time error. A hook is a function-like macro of the name:
 *
 *   cc -D'__get_PRIMASK()=my_primask()' ...
 */
#ifndef NV_ISA_EMUL_SYSTEM_H
#define NV_ISA_EMUL_SYSTEM_H

#include <stddef.h>
#include <stdint.h>
#include "core_features.h"

/* The parentheses keep a hook from replacing the declaration. */
#define EMUL_NOT_EMULATED(result, name, parameters, why)                                           \
    result(name) parameters EMUL_UNAVAILABLE(#name ": " why "; to supply it, define a "            \
                                                   "function-like macro of that name");

#ifdef __cplusplus
extern "C" {
#endif

#define NV_INSN_SYSTEM(result, name, parameters, instruction)                                      \
    EMUL_NOT_EMULATED(result, name, parameters,                                                    \
                      "system registers and coprocessors have no emulation")
#define NV_INSN_CDE(result, name, parameters, instruction)                                         \
    EMUL_NOT_EMULATED(result, name, parameters, "custom datapath instructions have no emulation")
#if !defined __ARM_FEATURE_MVE
#define NV_INSN_VECTOR(result, name, parameters, instruction)                                      \
    EMUL_NOT_EMULATED(result, name, parameters, "needs MVE, but __ARM_FEATURE_MVE is not defined")
#endif
#define NV_INSN_PROFILE(result, name, parameters, instruction)                                     \
    EMUL_NOT_EMULATED(result, name, parameters, "the M profile has no such instruction")
#include "nv/insn_system.def"

#ifdef __cplusplus
}
#endif

#endif
