/* SPDX-License-Identifier: Apache-2.0 */
/* The suite of the generated integer MVE cases: a table a file. */
#include "insn.h"

#define PARTS(each)   each(0) each(1) each(2) each(3) each(4) each(5) each(6) each(7)
#define DECLARE(part) extern const struct insn_table insn_table_mve_int_##part;
#define ELEMENT(part) &insn_table_mve_int_##part,

PARTS(DECLARE)

extern const struct insn_table *const insn_suite_mve_int[];
const struct insn_table *const insn_suite_mve_int[] = {PARTS(ELEMENT) NULL};
