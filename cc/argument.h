/* SPDX-License-Identifier: Apache-2.0 */
/* One operand of an instruction, as text and as a structure. */
#ifndef NV_CC_ARGUMENT_H
#define NV_CC_ARGUMENT_H

#include "insn.h"

/* Reads an operand. Fails with NV_E_INPUT where an operand of the statement is not there, or is
 * written in a way that is not understood. */
NV_MUST_CHECK nv_status cc_argument_read(const cc_statement *statement, const char *text,
                                         cc_argument *argument, nv_error *err);

/*
 * What follows a comma and belongs to the operand before it: the shift of a register ("lsl #2"),
 * the offset behind an address ("[r0], #16"). `taken` says whether it was one.
 */
NV_MUST_CHECK nv_status cc_argument_suffix(const cc_statement *statement, const char *text,
                                           cc_argument *last, bool *taken, nv_error *err);

#endif
