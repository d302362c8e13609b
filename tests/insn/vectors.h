/* SPDX-License-Identifier: Apache-2.0 */
/* Operands of check_insn's cases from a seed: the same bytes on the host and on the target. */
#ifndef NV_TESTS_INSN_VECTORS_H
#define NV_TESTS_INSN_VECTORS_H

#include "insn.h"

/* One operand or result, from a word of insn_case's `operands` or `results`. */
struct insn_kind {
    char type;      /* 's', 'u', 'f', or 'p': a predicate, with `bits` its lane width */
    unsigned bits;  /* of a lane */
    unsigned lanes; /* in all registers; 1: a scalar */
    unsigned limit; /* not 0: values are step times 0 to limit - 1 */
    unsigned step;
};

/* Fills at most `max` kinds; returns their number, -1 if the text is malformed. */
int insn_kinds(const char *text, struct insn_kind *kinds, int max);

/* Bytes of a value of this kind. */
unsigned insn_kind_size(const struct insn_kind *kind);

/* The flags before and after `run`; all but ge, nzcv and fpexc are 0 or 1. */
struct insn_state {
    uint32_t q, ge, qc, nzcv, fpexc, fz16;
};

struct insn_plan {
    const struct insn_case *c;
    struct insn_kind in[INSN_MAX_OPERANDS], out[INSN_MAX_RESULTS];
    int ins, outs;
    uint32_t seed;
    uint32_t vectors;                        /* to run in all */
    uint32_t walk;                           /* of them, the first ones walk through edge values */
    uint64_t combinations, vectors_a_scalar; /* of the walk: see insn_vector */
    unsigned lanes;                          /* of the widest operand */
    int exhaustive;                          /* 8-bit lanes take all 256 values in the walk */
    int predicated;
};

/*
 * Prepares a case. With `exhaustive`, a case whose lanes are 8-bit ones of at most two operands
 * gets as many vectors as it takes to see every pair. Returns -1 if its kinds are malformed.
 */
int insn_plan(struct insn_plan *plan, const struct insn_case *c, uint32_t base_seed,
              uint32_t vectors, int exhaustive);

/* Makes vector number `v`: operands, memory, zeroed results, the flags before. */
void insn_vector(const struct insn_plan *plan, uint32_t v, struct insn_io *io,
                 struct insn_state *before);

#endif
