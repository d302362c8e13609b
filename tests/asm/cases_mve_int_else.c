/* SPDX-License-Identifier: Apache-2.0 */
#define ASM_TABLE    insn_table_asm_mve_int_else
#define ASM_ROWS     "mve_int.def"
#define ASM_WAY      ASM_ELSE
#define ASM_WAY_NAME "/else"
#define ASM_LANES    "u8x16"
#define ASM_FLAGS    0
#include "cases_mve.h"
