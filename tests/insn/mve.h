/* SPDX-License-Identifier: Apache-2.0 */
/* What the generated MVE cases need beside insn.h, on the host and on the target. */
#ifndef NV_TESTS_INSN_MVE_H
#define NV_TESTS_INSN_MVE_H

#include "insn.h"

#include <arm_mve.h>

#ifdef __arm__
#include "mve_arm.h"
#endif

enum {
    MVE_FLAGS = INSN_Q | INSN_QC | INSN_NZCV | INSN_FPEXC,
    MVE_FLOAT_FLAGS = MVE_FLAGS | INSN_FZ16
};

/* A pointer into the case's memory; operand k is its offset. */
#define MVE_POINTER(type, name, k)                                                                 \
    INSN_IN(uint32_t, name##_offset, k);                                                           \
    type *name = (type *)(void *)(io->memory + name##_offset)

/*
 * Addresses in lanes are an operand plus this, so that with the immediate n they lie in the case's
 * memory, a vector's length and more from its ends.
 */
#define MVE_ORIGIN(n) ((uint32_t)(uintptr_t)io->memory + 64 - (uint32_t)(n))

#endif
