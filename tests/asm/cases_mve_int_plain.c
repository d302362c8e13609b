/* SPDX-License-Identifier: Apache-2.0 */
#define ASM_TABLE    insn_table_asm_mve_int_plain
#define ASM_ROWS     "mve_int.def"
#define ASM_WAY      ASM_PLAIN
#define ASM_WAY_NAME "/plain"
#define ASM_LANES    "u8x16"
#define ASM_FLAGS    0
#include "cases_mve.h"
