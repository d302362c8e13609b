/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What code needs into which nnverify-cc has turned inline assembly. It includes this header itself
 * in front of a source that has any.
 */
#ifndef NV_SHIM_NNVERIFY_ASM_H
#define NV_SHIM_NNVERIFY_ASM_H

#if !defined NV_SHIM_WARNINGS
#pragma GCC system_header
#endif

#include "arm_acle.h"
#if defined __ARM_FEATURE_MVE
#include "arm_mve.h"
#include "../asm_vector.h"
#endif
#include "../asm_core.h"
#include "../asm_memory.h"
#include "../asm_system.h"
#include "../asm_word.h"

#endif
