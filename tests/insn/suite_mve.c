/* SPDX-License-Identifier: Apache-2.0 */
/* The suites of the MVE cases. */
#include "insn.h"

#define PARTS(each, kind)   each(kind, 0) each(kind, 1)
#define DECLARE(kind, part) extern const struct insn_table insn_table_mve_##kind##_##part;
#define ELEMENT(kind, part) &insn_table_mve_##kind##_##part,
#define INT_PARTS(each)                                                                            \
    each(int, 0) each(int, 1) each(int, 2) each(int, 3) each(int, 4) each(int, 5) each(int, 6)     \
        each(int, 7)
