/* SPDX-License-Identifier: Apache-2.0 */
/* The parts of cc_emit_mve. */
#ifndef NV_CC_EMIT_MVE_H
#define NV_CC_EMIT_MVE_H

#include "body.h"

/* An MVE mnemonic taken apart: "vldrbt.s16" in a block is vldrb and s16. */
typedef struct cc_vector_insn {
    const cc_insn *insn;
    const char *base, *type; /* type "" without one */
} cc_vector_insn;

/* As cc_emit_mve; `handled` stays false where the mnemonic is none of theirs. */
NV_MUST_CHECK nv_status cc_emit_predicate(cc_body *body, const cc_vector_insn *v, bool *handled,
                                          nv_error *err);
NV_MUST_CHECK nv_status cc_emit_vector_memory(cc_body *body, const cc_vector_insn *v, bool *handled,
                                              nv_error *err);
NV_MUST_CHECK nv_status cc_emit_vector_move(cc_body *body, const cc_vector_insn *v, bool *handled,
                                            nv_error *err);
NV_MUST_CHECK nv_status cc_emit_intrinsic(cc_body *body, const cc_vector_insn *v, bool *handled,
                                          nv_error *err);

/* The intrinsic of a name, which fails with NV_E_UNSUPPORTED where there is none, and where the
 * core has no floating point and the intrinsic needs it. */
NV_MUST_CHECK nv_status cc_need_intrinsic(const cc_body *body, const char *name,
                                          const nv_intrinsic **intrinsic, nv_error *err);

/* A vector register as an operand's type, "(int8x16_t)nv_asm1_q0". */
const char *cc_vector(cc_body *body, const nv_operand *operand, int reg);

/* Begins and ends a VPT block: "vpst", "vptet", ... with what they compare. */
NV_MUST_CHECK nv_status cc_emit_block(cc_body *body, const cc_insn *insn, bool *handled,
                                      nv_error *err);

#endif
