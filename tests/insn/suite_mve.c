/* SPDX-License-Identifier: Apache-2.0 */
/* The suites of the generated MVE cases: one table a file. */
#include "insn.h"

#define INT_PARTS(each)                                                                            \
    each(int_0) each(int_1) each(int_2) each(int_3) each(int_4) each(int_5) each(int_6) each(int_7)
#define FLOAT_PARTS(each) each(float_0) each(float_1)

#define DECLARE(part) extern const struct insn_table insn_table_mve_##part;
#define ELEMENT(part) &insn_table_mve_##part,

INT_PARTS(DECLARE)
FLOAT_PARTS(DECLARE)

extern const struct insn_table *const insn_suite_mve_int[];
extern const struct insn_table *const insn_suite_mve_float[];
const struct insn_table *const insn_suite_mve_int[] = {INT_PARTS(ELEMENT) NULL};
const struct insn_table *const insn_suite_mve_float[] = {FLOAT_PARTS(ELEMENT) NULL};
