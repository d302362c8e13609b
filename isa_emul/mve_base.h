/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Gather and scatter by addresses that stand in the lanes. An address is 32 bits, as on the core,
 * so the memory must lie below 4 GiB: nv_isa_low_alloc gives such memory, nv_isa_low_pointer
 * refuses any other address.
 */
#ifndef NV_MVE_BASE_H
#define NV_MVE_BASE_H

#include "mve_memory.h"

/* The element at a 32-bit address; nothing happens where there is no memory and the handler
 * returns. */
#define NV_LOW_ELEMENT(m)                                                                          \
    NV_ISA_INLINE NV_E(m) emul_peek_low_##m(uint32_t address)                                      \
    {                                                                                              \
        const void *at = nv_isa_low_pointer(address, sizeof(NV_E(m)));                             \
        return at ? emul_peek_##m(at) : 0;                                                         \
    }                                                                                              \
    NV_ISA_INLINE void emul_poke_low_##m(uint32_t address, NV_E(m) x)                              \
    {                                                                                              \
        void *at = nv_isa_low_pointer(address, sizeof(NV_E(m)));                                   \
        if (at)                                                                                    \
            emul_poke_##m(at, x);                                                                  \
    }
NV_LOW_ELEMENT(s32)
NV_LOW_ELEMENT(s64)
NV_LOW_ELEMENT(u32)
NV_LOW_ELEMENT(u64)
NV_LOW_ELEMENT(f32)
#undef NV_LOW_ELEMENT

#define NV_GATHER_BASE(op, key, r, b)                                                              \
    NV_ISA_INLINE NV_V(r) emul_gather_base_##op##_##key(NV_V(b) base, int offset, mve_pred16_t p)  \
    {                                                                                              \
        NV_C(r) d = {0};                                                                           \
        NV_EACH_ACTIVE(l, r, p)                                                                    \
        d[l.e] = emul_peek_low_##r((uint32_t)base[l.e] + (uint32_t)offset);                        \
        return (NV_V(r))d;                                                                         \
    }

#define NV_SCATTER_BASE(op, key, b, a)                                                             \
    NV_ISA_INLINE void emul_scatter_base_##op##_##key(NV_V(b) base, int offset, NV_V(a) x,         \
                                                      mve_pred16_t p)                              \
    {                                                                                              \
        const NV_C(a) n = (NV_C(a))x;                                                              \
        NV_EACH_ACTIVE(l, a, p)                                                                    \
        emul_poke_low_##a((uint32_t)base[l.e] + (uint32_t)offset, n[l.e]);                         \
    }

/* Write-back: the addresses of active lanes move on by the offset. */
#define NV_MOVE_ADDRESSES(b, base, offset, p)                                                      \
    NV_EACH_ACTIVE(l, b, p)                                                                        \
    (*base)[l.e] = (uint32_t)(*base)[l.e] + (uint32_t)offset

#define NV_GATHER_BASE_WB(op, key, r, b)                                                           \
    NV_ISA_INLINE NV_V(r)                                                                          \
        emul_gather_base_wb_##op##_##key(NV_V(b) * base, int offset, mve_pred16_t p)               \
    {                                                                                              \
        NV_V(r) d = emul_gather_base_##op##_##key(*base, offset, p);                               \
        NV_MOVE_ADDRESSES(b, base, offset, p);                                                     \
        return d;                                                                                  \
    }

#define NV_SCATTER_BASE_WB(op, key, b, a)                                                          \
    NV_ISA_INLINE void emul_scatter_base_wb_##op##_##key(NV_V(b) * base, int offset, NV_V(a) x,    \
                                                         mve_pred16_t p)                           \
    {                                                                                              \
        emul_scatter_base_##op##_##key(*base, offset, x, p);                                       \
        NV_MOVE_ADDRESSES(b, base, offset, p);                                                     \
    }

#endif
