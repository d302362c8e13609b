/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Gather and scatter by addresses that stand in the lanes. An address is 32 bits, as on the core,
 * so the memory must lie below 4 GiB: nv_isa_low_alloc gives such memory, nv_isa_low_pointer
 * refuses any other address.
 */
#ifndef NV_MVE_BASE_H
#define NV_MVE_BASE_H

#include "mve_memory.h"

/*
 * The word at a 32-bit address, under a predicate; nothing happens where there is no memory and the
 * handler returns. A doubleword is two words.
 */
NV_ISA_INLINE uint32_t emul_load_low_u32(uint32_t address, unsigned p)
{
    const void *at = p & 1 ? nv_isa_low_pointer(address, 4) : NULL;
    return at ? emul_load_u32(at, 1) : 0;
}

NV_ISA_INLINE uint64_t emul_load_low_u64(uint32_t address, unsigned p)
{
    uint64_t low = emul_load_low_u32(address, p);
    return low | (uint64_t)emul_load_low_u32(address + 4, p >> 4) << 32;
}

NV_ISA_INLINE void emul_store_low_u32(uint32_t address, uint32_t x, unsigned p)
{
    void *at = p & 1 ? nv_isa_low_pointer(address, 4) : NULL;
    if (at)
        emul_store_u32(at, x, 1);
}

NV_ISA_INLINE void emul_store_low_u64(uint32_t address, uint64_t x, unsigned p)
{
    emul_store_low_u32(address, (uint32_t)x, p);
    emul_store_low_u32(address + 4, (uint32_t)(x >> 32), p >> 4);
}

/* b, the suffix of the addresses, is u32 or u64 like the lanes. */
#define NV_GATHER_BASE(op, key, r, b)                                                              \
    NV_ISA_INLINE NV_V(r) emul_gather_base_##op##_##key(NV_V(b) base, int offset, mve_pred16_t p)  \
    {                                                                                              \
        NV_V(b) d = {0};                                                                           \
        NV_EACH(l, b, p)                                                                           \
            d[l.e] =                                                                               \
                emul_load_low_##b((uint32_t)base[l.e] + (uint32_t)offset, NV_FROM_LANE(l, p));     \
        return (NV_V(r))d;                                                                         \
    }

#define NV_SCATTER_BASE(op, key, b, a)                                                             \
    NV_ISA_INLINE void emul_scatter_base_##op##_##key(NV_V(b) base, int offset, NV_V(a) x,         \
                                                      mve_pred16_t p)                              \
    {                                                                                              \
        const NV_V(b) n = (NV_V(b))x;                                                              \
        NV_EACH(l, b, p)                                                                           \
            emul_store_low_##b((uint32_t)base[l.e] + (uint32_t)offset, n[l.e],                     \
                               NV_FROM_LANE(l, p));                                                \
    }

/* Write-back: the addresses of all lanes move on by the offset, active or not. */
#define NV_MOVE_ADDRESSES(b, base, offset)                                                         \
    NV_EACH(l, b, 0)                                                                               \
    (*base)[l.e] = (uint32_t)(*base)[l.e] + (uint32_t)offset

#define NV_GATHER_BASE_WB(op, key, r, b)                                                           \
    NV_ISA_INLINE NV_V(r)                                                                          \
        emul_gather_base_wb_##op##_##key(NV_V(b) * base, int offset, mve_pred16_t p)               \
    {                                                                                              \
        NV_V(r) d = emul_gather_base_##op##_##key(*base, offset, p);                               \
        NV_MOVE_ADDRESSES(b, base, offset);                                                        \
        return d;                                                                                  \
    }

#define NV_SCATTER_BASE_WB(op, key, b, a)                                                          \
    NV_ISA_INLINE void emul_scatter_base_wb_##op##_##key(NV_V(b) * base, int offset, NV_V(a) x,    \
                                                         mve_pred16_t p)                           \
    {                                                                                              \
        emul_scatter_base_##op##_##key(*base, offset, x, p);                                       \
        NV_MOVE_ADDRESSES(b, base, offset);                                                        \
    }

#endif
