/* SPDX-License-Identifier: Apache-2.0 */
/* The suite of the generated floating-point MVE cases: a table a file. */
#include "insn.h"

#define PARTS(each)   each(0) each(1)
#define DECLARE(part) extern const struct insn_table insn_table_mve_float_##part;
#define ELEMENT(part) &insn_table_mve_float_##part,

PARTS(DECLARE)

extern const struct insn_table *const insn_suite_mve_float[];
const struct insn_table *const insn_suite_mve_float[] = {PARTS(ELEMENT) NULL};
