/* SPDX-License-Identifier: Apache-2.0 */
/* An assembly statement of GNU C, taken apart: template, operands, clobbers. */
#ifndef NV_CC_STATEMENT_H
#define NV_CC_STATEMENT_H

#include "nv/status.h"
#include "scan.h"

enum { CC_MAX_OPERANDS = 30 };

typedef enum cc_class { CC_CORE_REGISTER, CC_VECTOR, CC_IMMEDIATE, CC_MEMORY } cc_class;

typedef struct cc_operand {
    const char *name;       /* of %[name], or NULL */
    const char *constraint; /* all of it */
    const char *expression; /* C */
    size_t length;
    cc_class class;
    bool read, written;
    int tied;              /* an input's output, by a constraint "0"; -1: none */
    const char *condition; /* of an output "=@cc<condition>": a flag; else NULL */
} cc_operand;

/* A line of the template: labels and at most one instruction. */
typedef struct cc_line {
    const char *text;
    cc_place place;
} cc_line;

typedef struct cc_statement {
    cc_place start, end; /* of the keyword; behind the closing parenthesis */
    bool basic;          /* no operands: % is a character like others */
    cc_line *line;
    size_t lines;
    cc_operand operand[CC_MAX_OPERANDS];
    int operands;
    cc_list clobbers;
} cc_statement;

/*
 * Reads what follows the keyword asm up to the closing parenthesis. The scanner stands behind the
 * keyword and is moved. Fails with NV_E_INPUT where it is no statement that GNU C knows, and with
 * NV_E_UNSUPPORTED for asm goto and constraints of other machines.
 */
NV_MUST_CHECK nv_status cc_statement_read(cc_scanner *scanner, const cc_token *keyword,
                                          cc_statement *statement, nv_error *err);

#endif
