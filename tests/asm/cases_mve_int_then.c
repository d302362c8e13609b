/* SPDX-License-Identifier: Apache-2.0 */
#define ASM_TABLE    insn_table_asm_mve_int_then
#define ASM_ROWS     "mve_int.def"
#define ASM_WAY      ASM_THEN
#define ASM_WAY_NAME "/then"
#define ASM_LANES    "u8x16"
#define ASM_FLAGS    0
#include "cases_mve.h"
