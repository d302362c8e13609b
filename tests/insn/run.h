/* SPDX-License-Identifier: Apache-2.0 */
/* Running cases: what host and target do alike. */
#ifndef NV_TESTS_INSN_RUN_H
#define NV_TESTS_INSN_RUN_H

#include "vectors.h"

/* The flags of the core, or of the emulation: state_arm.c, state_host.c. */
void insn_state_set(const struct insn_state *state);
void insn_state_get(struct insn_state *state);

/* Bytes of a vector's line, with its 0. */
enum { INSN_LINE = 2 * INSN_MEMORY + 2 * INSN_MAX_RESULTS * INSN_VALUE + 128 };

/* Makes and runs vector `v`; `after` gets the flags that the case compares, 0 for the others. */
void insn_run(const struct insn_plan *plan, uint32_t v, struct insn_io *io,
              struct insn_state *before, struct insn_state *after);

/* Runs the vectors from `first` to before `end`; returns a digest of all that they leave behind. */
uint64_t insn_digest(const struct insn_plan *plan, uint32_t first, uint32_t end,
                     struct insn_io *io);

/* Runs vector `v` and writes what it leaves behind as a line of text, without a newline. */
void insn_line(const struct insn_plan *plan, uint32_t v, struct insn_io *io, char *line);

/* Writes operands, or results, in hexadecimal. */
void insn_values(const struct insn_kind *kinds, int count, uint8_t values[][INSN_VALUE],
                 char *line);

/* Whether a case's name, with or without its immediates, matches a pattern of * and ?. */
int insn_matches(const struct insn_case *c, const char *pattern);

#endif
