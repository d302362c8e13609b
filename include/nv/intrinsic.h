/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The MVE intrinsics as data: the rows of insn.def, and each row unfolded into its intrinsics
 * (form by form, type by type). The generator of the shim headers, of the differential cases and
 * of the documentation reads this, and so does `nnverify list intrinsics`.
 */
#ifndef NV_INTRINSIC_H
#define NV_INTRINSIC_H

#include <stdbool.h>
#include <stddef.h>

typedef struct nv_insn {
    const char *stem;
    const char *suffix;
    const char *signature;
    const char *types;
    const char *forms;
    const char *poly;
    const char *shape;
    const char *lane;
    const char *flags;
    const char *semantics;
} nv_insn;

enum { NV_OPERANDS_MAX = 6 };

/* An operand: its token in the signature, the suffix of its lanes ("" without), its C type. */
typedef struct nv_operand {
    char token[8];
    char suffix[8];
    char type[32];
} nv_operand;

typedef struct nv_intrinsic {
    const nv_insn *row;
    char form;      /* 0, m, d, x, p, z, c: see insn.def */
    char type[8];   /* suffix of the operation's type, "" without: s8 */
    char source[8]; /* suffix of a conversion's source, else "" */
    char name[48];  /* vaddq_m_n_s32 */
    char poly[48];  /* vaddq_m, or "" */
    nv_operand result;
    int operand_count;
    nv_operand operand[NV_OPERANDS_MAX]; /* `inactive` and the predicate included */
} nv_intrinsic;

extern const nv_insn nv_insn_table[];
extern const size_t nv_insn_count;

/* Calls visit for each intrinsic, in the table's order. */
void nv_intrinsic_each(void (*visit)(const nv_intrinsic *intrinsic, void *context), void *context);

/* The range of an immediate operand ("1..w/2") for lanes of `width` bits; false for other tokens.
 */
bool nv_intrinsic_range(const char *token, int width, int *low, int *high);

/*
 * Whether the fast layer serves it (insn_fast.def); the scalar layer serves the others. Whole: its
 * shape walks no lanes, so both layers share the code.
 */
bool nv_intrinsic_is_fast(const nv_intrinsic *intrinsic);
bool nv_intrinsic_is_whole(const nv_intrinsic *intrinsic);

/* Bits in a lane of a suffix: 8 for "s8" and "p8", 0 for "". */
int nv_intrinsic_width(const char *suffix);

/* True for f16 and f32. */
bool nv_intrinsic_is_float(const char *suffix);

#endif
