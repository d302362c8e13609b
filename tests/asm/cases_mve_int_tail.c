/* SPDX-License-Identifier: Apache-2.0 */
#define ASM_TABLE    insn_table_asm_mve_int_tail
#define ASM_ROWS     "mve_int.def"
#define ASM_WAY      ASM_TAIL
#define ASM_WAY_NAME "/tail"
#define ASM_LANES    "u8x16"
#define ASM_FLAGS    0
#include "cases_mve.h"
