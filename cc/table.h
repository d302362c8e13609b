/* SPDX-License-Identifier: Apache-2.0 */
/* The mnemonics that are emulated: insn_core.def, the DSP rows of insn_acle.def, insn_mve.def. */
#ifndef NV_CC_TABLE_H
#define NV_CC_TABLE_H

#include "nv/intrinsic.h"

/* See insn_core.def. */
typedef enum cc_row_kind {
    CC_ARITH,
    CC_LOGIC,
    CC_WORD_OF,
    CC_REG_OF,
    CC_PAIR_OF,
    CC_PAIR_LAST, /* the pair is passed last */
    CC_LOAD,
    CC_STORE,
    CC_STORE_EXCLUSIVE,
    CC_LOAD_MANY,
    CC_STORE_MANY,
    CC_BRANCH,
    CC_BRANCH_ZERO,
    CC_LOOP_DO,
    CC_LOOP_WHILE,
    CC_LOOP_END,
    CC_LOOP_LEAVE,
    CC_NOTHING,
    CC_FROM_SPECIAL,
    CC_TO_SPECIAL,
    CC_FLAGS_OF_FLOAT,
    CC_SYSTEM
} cc_row_kind;

typedef struct cc_core_row {
    const char *mnemonic;
    unsigned needs;
    const char *operands;
    cc_row_kind kind;
    const char *function; /* as the column has it */
} cc_core_row;

/* The rows of a mnemonic, one after the other: start with `after` NULL. NULL: no more. */
const cc_core_row *cc_core_next(const char *mnemonic, const cc_core_row *after);

/* See insn_mve.def. */
typedef struct cc_mve_row {
    const char *mnemonic, *types, *intrinsic;
} cc_mve_row;

const cc_mve_row *cc_mve_next(const char *mnemonic, const cc_mve_row *after);

/*
 * The suffix of intrinsics ("s8", "f32_s32") for the type of a mnemonic (".i8" without its dot) in
 * a row; false if the row has no such type.
 */
bool cc_mve_type(const char *types, const char *type, char suffix[16]);

/* The intrinsic of a name, or NULL. */
const nv_intrinsic *cc_intrinsic(const char *name);

#endif
