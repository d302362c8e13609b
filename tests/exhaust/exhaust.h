/* SPDX-License-Identifier: Apache-2.0 */
/* Proofs by exhaustion: a primitive of the kernels against its definition on every value of its
 * domain, or on a sample of it with --sample. */
#ifndef NV_TESTS_EXHAUST_H
#define NV_TESTS_EXHAUST_H

#include <stdbool.h>
#include <stdint.h>

/* What a part of a proof found. */
typedef struct exhaust_result {
    uint64_t tried; /* comparisons */
    bool failed;
    char text[240]; /* what the part covers; of a failure, the first value that differs */
} exhaust_result;

/* Part `index` of a proof, of its whole domain or of a sample. */
typedef void exhaust_part(int index, bool sample, exhaust_result *result);

/*
 * The program: `parts` parts of the proof of `what`, dealt out to several processes. A part is a
 * test; the last line says how many values were compared. Returns the exit status: 0, or 1 if a
 * part failed or did not end, or 2.
 *   PROGRAM [--sample] [--jobs=N]    N is 2 by default
 */
int exhaust_main(int argc, char **argv, const char *what, int parts, exhaust_part *part);

/* Says what the part covers, or what it found wrong. */
__attribute__((format(printf, 2, 3))) void exhaust_covers(exhaust_result *r, const char *fmt, ...);
__attribute__((format(printf, 2, 3))) void exhaust_fails(exhaust_result *r, const char *fmt, ...);

/*
 * Calls `block` with all words there are, or with a sample of them (every choice of four edge
 * values of a byte, and a stride over the rest), a block at a time, until the part fails.
 */
enum { EXHAUST_BLOCK = 4096 };
typedef void exhaust_block(const uint32_t words[EXHAUST_BLOCK], void *task, exhaust_result *r);
void exhaust_words(bool sample, exhaust_block *block, void *task, exhaust_result *r);

/* Whether two blocks agree; otherwise *at is the first index that differs. */
bool exhaust_equal(const uint32_t *a, const uint32_t *b, int n, int *at);

#endif
