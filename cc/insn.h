/* SPDX-License-Identifier: Apache-2.0 */
/* An instruction of a template: mnemonic and operands as structures. */
#ifndef NV_CC_INSN_H
#define NV_CC_INSN_H

#include "statement.h"

/*
 * Registers of a statement, by number: r0 to r14, q0 to q7 as the text names them, and two for each
 * operand (the second one where the text takes it for a pair).
 */
enum {
    CC_R0 = 0,
    CC_LR = 14,
    CC_PC = 15,
    CC_Q0 = 16,
    CC_OPERAND0 = 24,
    CC_REGISTERS = CC_OPERAND0 + 2 * CC_MAX_OPERANDS,
    CC_NO_REGISTER = -1
};

/* What an operand of an instruction is. A word is a label, a condition, or anything else. */
typedef enum cc_form { CC_REG, CC_VEC, CC_LANE, CC_IMM, CC_MEM, CC_LIST, CC_OTHER } cc_form;

typedef enum cc_index { CC_OFFSET, CC_PRE, CC_POST } cc_index;

/* An immediate, in C. `known`: it is the number. */
typedef struct cc_immediate {
    const char *value;
    bool known;
    long long number;
} cc_immediate;

/* A shift or rotation: "lsl", "lsr", "asr", "ror", "rrx", "uxtw"; NULL: none. */
typedef struct cc_shift {
    const char *name;
    cc_immediate count;
} cc_shift;

typedef struct cc_argument {
    cc_form form;
    const char *text;   /* as written */
    int reg;            /* CC_REG, CC_VEC, CC_LANE; CC_MEM: the base, which may be a vector */
    bool writeback;     /* followed by ! */
    cc_shift shift;     /* of a register; of the offset in memory */
    cc_immediate value; /* CC_IMM; the lane; the offset in memory if `offset` is no register */
    int offset;         /* CC_MEM: the register that is the offset, core or vector */
    cc_index index;
    int list[16]; /* CC_LIST */
    int count;
} cc_argument;

enum { CC_MAX_ARGUMENTS = 8 };

typedef struct cc_insn {
    const char *text;     /* the whole, for messages */
    const char *mnemonic; /* lower case, without .w and .n */
    cc_argument argument[CC_MAX_ARGUMENTS];
    int arguments;
} cc_insn;

/* Takes labels off the front of a line: NULL when there is none, else its name. */
const char *cc_label(const char **text);

/* The register of a name ("r3", "lr", "ip", "q0", in any case), or CC_NO_REGISTER. */
int cc_register(const char *name);

/* A line with %= replaced by the statement's number and %% by a percent sign; where a statement has
 * no operands, both are text. */
const char *cc_insn_text(const cc_statement *statement, const char *text, int serial);

/* Reads an instruction. Fails with NV_E_INPUT. */
NV_MUST_CHECK nv_status cc_insn_read(const cc_statement *statement, const char *text, cc_insn *insn,
                                     nv_error *err);

#endif
