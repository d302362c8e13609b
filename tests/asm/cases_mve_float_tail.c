/* SPDX-License-Identifier: Apache-2.0 */
#define ASM_TABLE    insn_table_asm_mve_float_tail
#define ASM_ROWS     "mve_float.def"
#define ASM_WAY      ASM_TAIL
#define ASM_WAY_NAME "/tail"
#define ASM_LANES    "f32x4"
#define ASM_FLAGS    INSN_FPEXC | INSN_FZ16
#include "cases_mve.h"
