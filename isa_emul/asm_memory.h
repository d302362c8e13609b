/* SPDX-License-Identifier: Apache-2.0 */
/* What nnverify-cc makes of core loads and stores. Addresses need no alignment, as on Armv7-M. */
#ifndef NV_ISA_EMUL_ASM_MEMORY_H
#define NV_ISA_EMUL_ASM_MEMORY_H

#include "asm_core.h"

#define EMUL_ASM_LOAD(name, type)                                                                  \
    NV_ISA_INLINE emul_asm_reg emul_asm_load_##name(emul_asm_reg address)                          \
    {                                                                                              \
        type x;                                                                                    \
        __builtin_memcpy(&x, (const void *)(intptr_t)address, sizeof x);                           \
        return x;                                                                                  \
    }
EMUL_ASM_LOAD(s8, int8_t)
EMUL_ASM_LOAD(u8, uint8_t)
EMUL_ASM_LOAD(s16, int16_t)
EMUL_ASM_LOAD(u16, uint16_t)
EMUL_ASM_LOAD(s32, int32_t)
#undef EMUL_ASM_LOAD

#define EMUL_ASM_STORE(name, type)                                                                 \
    NV_ISA_INLINE void emul_asm_store_##name(emul_asm_reg address, emul_asm_reg value)             \
    {                                                                                              \
        type x = (type)value;                                                                      \
        __builtin_memcpy((void *)(intptr_t)address, &x, sizeof x);                                 \
    }
EMUL_ASM_STORE(8, uint8_t)
EMUL_ASM_STORE(16, uint16_t)
EMUL_ASM_STORE(32, uint32_t)
#undef EMUL_ASM_STORE

#endif
