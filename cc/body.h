/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An assembly statement on its way to C. Each instruction becomes statements over local variables:
 * a register each, the flags, the predicate of a VPT block and the size of a tail-predicated loop.
 * Their names begin with nv_asm and the statement's number, so that no user's name is hidden.
 */
#ifndef NV_CC_BODY_H
#define NV_CC_BODY_H

#include "core.h"
#include "insn.h"
#include "table.h"

/* A translation unit. */
typedef struct cc_unit {
    const cc_core *core;
    bool cplusplus;
    bool divided;           /* Thumb-1 in GNU's divided syntax: additions set the flags */
    const cc_list *foreign; /* directories of system headers that the user named */
    cc_text *messages;      /* errors and warnings, a line each */
    int errors, serial;
} cc_unit;

typedef struct cc_label_at {
    const char *name;
    size_t line; /* of the statement */
} cc_label_at;

typedef struct cc_body {
    cc_unit *unit;
    const cc_statement *statement;
    int serial;
    cc_text code;
    size_t line;    /* the one that is translated */
    cc_place place; /* of the code so far */
    bool unified;   /* .syntax unified */
    bool read[CC_REGISTERS], written[CC_REGISTERS];
    bool has_tail, has_predicate; /* variables in use */
    cc_label_at *label;
    size_t labels;
    const char *block; /* what is left of a VPT block: t and e; "" outside of one */
    char polarity;     /* of its last instruction */
} cc_body;

/* A message as compilers print them, "FILE:LINE: error: ...". */
CC_PRINTF(3, 4) void cc_error(cc_unit *unit, const cc_place *place, const char *fmt, ...);
CC_PRINTF(3, 4) void cc_warning(cc_unit *unit, const cc_place *place, const char *fmt, ...);

/* The variable of a register, noted as read or written. */
const char *cc_get(cc_body *body, int reg);
const char *cc_set(cc_body *body, int reg);

/* Code in which $ is the statement's prefix, nv_asm<serial>. */
CC_PRINTF(2, 3) void cc_emit(cc_body *body, const char *fmt, ...);
const char *cc_name(const cc_body *body, const char *what);

/* The predicate of an MVE instruction, in C. */
const char *cc_predicate(cc_body *body);

/* The label that a text ("1b", "loop") means, as the C label's name. Fails with NV_E_INPUT. */
NV_MUST_CHECK nv_status cc_target(cc_body *body, const char *text, const char **label,
                                  nv_error *err);

/* A condition as C ("(flags.z)"), or NULL if the two letters are none. */
const char *cc_condition(cc_body *body, const char *letters);

/*
 * Each of these translates an instruction of its kind; `handled` is false where the mnemonic is
 * none of them. Fails with NV_E_UNSUPPORTED or NV_E_INPUT.
 */
NV_MUST_CHECK nv_status cc_emit_core(cc_body *body, const cc_insn *insn, bool *handled,
                                     nv_error *err);
NV_MUST_CHECK nv_status cc_emit_flow(cc_body *body, const cc_core_row *row, const cc_insn *insn,
                                     nv_error *err);
NV_MUST_CHECK nv_status cc_emit_memory(cc_body *body, const cc_core_row *row, const cc_insn *insn,
                                       nv_error *err);
NV_MUST_CHECK nv_status cc_emit_system(cc_body *body, const cc_core_row *row, const cc_insn *insn,
                                       nv_error *err);
NV_MUST_CHECK nv_status cc_emit_mve(cc_body *body, const cc_insn *insn, bool *handled,
                                    nv_error *err);

/* An address and what it writes back. `before` and `after` are statements, or "". */
typedef struct cc_access {
    const char *address, *before, *after;
} cc_access;
cc_access cc_access_of(cc_body *body, const cc_argument *memory);

/* An immediate within a range, where it is known. Fails with NV_E_INPUT. */
NV_MUST_CHECK nv_status cc_in_range(const cc_immediate *value, long long low, long long high,
                                    const char *what, nv_error *err);

/* The whole statement as C, in place of it. */
void cc_translate(cc_unit *unit, const cc_statement *statement, cc_text *out);

#endif
