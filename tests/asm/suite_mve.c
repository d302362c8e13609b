/* SPDX-License-Identifier: Apache-2.0 */
#include "insn.h"

#define TABLES(each)                                                                               \
    each(int_plain) each(int_then) each(int_else) each(int_tail) each(float_plain)                 \
        each(float_then) each(float_else) each(float_tail)
#define DECLARE(name) extern const struct insn_table insn_table_asm_mve_##name;
#define ELEMENT(name) &insn_table_asm_mve_##name,
TABLES(DECLARE)
extern const struct insn_table *const insn_suite_asm_mve[];
const struct insn_table *const insn_suite_asm_mve[] = {TABLES(ELEMENT) NULL};
