/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The DSP half of the emulation as data: the rows of insn_acle.def and insn_cmsis.def, for
 * `nnverify list intrinsics` and the documentation. The MVE half: nv/intrinsic.h.
 */
#ifndef NV_INSN_DSP_H
#define NV_INSN_DSP_H

#include <stddef.h>

typedef struct nv_dsp_insn {
    const char *set;         /* "ACLE" or "CMSIS-Core" */
    const char *name;        /* "__smlad" */
    const char *prototype;   /* with kinds for types: "s32 __smlad(s16x2 a, s16x2 b, s32 c)" */
    const char *instruction; /* "SMLAD" */
    const char *flags;       /* what is set beside the result or read: "Q", "GE", "reads_GE", ... */
    const char *semantics;   /* a line */
} nv_dsp_insn;

extern const nv_dsp_insn nv_dsp_insns[];
extern const size_t nv_dsp_insn_count;

#endif
