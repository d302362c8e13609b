/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Which functions of the kernel interface are called, and in how many cases: a library put in
 * front of another one. There is one tally in a program.
 */
#ifndef NV_TESTS_TALLY_H
#define NV_TESTS_TALLY_H

#include "nv/calls.h"
#include "nv/kernel.h"

/* A library that does what `inner` does and notes it; the counts start at 0. */
const nv_kernel_lib *nv_tally_of(const nv_kernel_lib *inner);

/* A case begins: none of its calls has been made; or a row of cases does. */
void nv_tally_begin(void);
void nv_tally_begin_row(void);

/* Whether the case called a function and was not refused. */
bool nv_tally_called(nv_call_function function);

/* The case ended well: one more for each function that it called. */
void nv_tally_count(void);

/* Whether a function that this row of cases called has fewer than `wanted` of them, those of other
 * rows included. */
bool nv_tally_short(int wanted);

/* Cases of each function. */
typedef struct nv_tally_counts {
    int of[NV_CALL_FUNCTIONS];
} nv_tally_counts;

nv_tally_counts nv_tally_get(void);

/* The table, a line a function, a column a library; returns how many functions have a count below
 * `wanted`, which it marks. */
int nv_tally_print(const nv_tally_counts *counts, const char *const *libraries, int n, int wanted);

#endif
