/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Loads and stores. A lane touches memory if its lowest predicate bit is set, and then only its own
 * bytes; an inactive lane loads as 0. Addresses need no alignment. m is the suffix of the memory
 * element, which may be narrower than the lane.
 */
#ifndef NV_MVE_MEMORY_H
#define NV_MVE_MEMORY_H

#include "mve_lane.h"

#include <stddef.h>

/* One element, at any alignment */
#define NV_ELEMENT(m)                                                                              \
    NV_ISA_INLINE NV_E(m) emul_peek_##m(const void *address)                                       \
    {                                                                                              \
        NV_E(m) x;                                                                                 \
        memcpy(&x, address, sizeof x);                                                             \
        return x;                                                                                  \
    }                                                                                              \
    NV_ISA_INLINE void emul_poke_##m(void *address, NV_E(m) x)                                     \
    {                                                                                              \
        memcpy(address, &x, sizeof x);                                                             \
    }
NV_ELEMENT(s8)
NV_ELEMENT(s16)
NV_ELEMENT(s32)
NV_ELEMENT(s64)
NV_ELEMENT(u8)
NV_ELEMENT(u16)
NV_ELEMENT(u32)
NV_ELEMENT(u64)
NV_ELEMENT(f16)
NV_ELEMENT(f32)
#undef NV_ELEMENT

#define NV_MEMORY_BYTES(m) (NV_BITS(m) / 8)

/* Consecutive. Whole vectors, by far the commonest, are one access. */
#define NV_LOAD(op, key, r, m)                                                                     \
    NV_ISA_INLINE NV_V(r) emul_load_##op##_##key(const void *base, mve_pred16_t p)                 \
    {                                                                                              \
        NV_C(r) d = {0};                                                                           \
        if (p == NV_ALL && NV_BITS(m) == NV_BITS(r))                                               \
            memcpy(&d, base, sizeof d);                                                            \
        else                                                                                       \
            NV_EACH_ACTIVE(l, r, p)                                                                \
        d[l.e] = (NV_E(r))emul_peek_##m((const char *)base + l.e * NV_MEMORY_BYTES(m));            \
        return (NV_V(r))d;                                                                         \
    }

#define NV_STORE(op, key, m, a)                                                                    \
    NV_ISA_INLINE void emul_store_##op##_##key(void *base, NV_V(a) x, mve_pred16_t p)              \
    {                                                                                              \
        const NV_C(a) n = (NV_C(a))x;                                                              \
        if (p == NV_ALL && NV_BITS(m) == NV_BITS(a))                                               \
            memcpy(base, &n, sizeof n);                                                            \
        else                                                                                       \
            NV_EACH_ACTIVE(l, a, p)                                                                \
        emul_poke_##m((char *)base + l.e * NV_MEMORY_BYTES(m), (NV_E(m))n[l.e]);                   \
    }

/* Structures of 2 and 4 elements */
#define NV_DEINTERLEAVE(op, key, r, m)                                                             \
    NV_ISA_INLINE NV_STRUCTURE(op, r)                                                              \
        emul_deinterleave_##op##_##key(const void *base, mve_pred16_t p)                           \
    {                                                                                              \
        NV_STRUCTURE(op, r) d;                                                                     \
        for (int i = 0; i < NV_FIELDS_##op; i++) {                                                 \
            NV_C(r) x = {0};                                                                       \
            NV_EACH(l, r, p)                                                                       \
            x[l.e] = emul_peek_##r((const char *)base +                                            \
                                   (l.e * NV_FIELDS_##op + i) * NV_MEMORY_BYTES(r));               \
            d.val[i] = (NV_V(r))x;                                                                 \
        }                                                                                          \
        return d;                                                                                  \
    }

#define NV_INTERLEAVE(op, key, m, a)                                                               \
    NV_ISA_INLINE void emul_interleave_##op##_##key(void *base, NV_STRUCTURE(op, a) s,             \
                                                    mve_pred16_t p)                                \
    {                                                                                              \
        for (int i = 0; i < NV_FIELDS_##op; i++) {                                                 \
            const NV_C(a) x = (NV_C(a))s.val[i];                                                   \
            NV_EACH(l, a, p)                                                                       \
            emul_poke_##a((char *)base + (l.e * NV_FIELDS_##op + i) * NV_MEMORY_BYTES(a), x[l.e]); \
        }                                                                                          \
    }

#define NV_FIELDS_ld2       2
#define NV_FIELDS_ld4       4
#define NV_FIELDS_st2       2
#define NV_FIELDS_st4       4
#define NV_STRUCTURE(op, t) NV_STRUCTURE_##op(t)
#define NV_STRUCTURE_ld2(t) NV_X2_##t
#define NV_STRUCTURE_st2(t) NV_X2_##t
#define NV_STRUCTURE_ld4(t) NV_X4_##t
#define NV_STRUCTURE_st4(t) NV_X4_##t

#define NV_X2_s8  int8x16x2_t
#define NV_X2_s16 int16x8x2_t
#define NV_X2_s32 int32x4x2_t
#define NV_X2_u8  uint8x16x2_t
#define NV_X2_u16 uint16x8x2_t
#define NV_X2_u32 uint32x4x2_t
#define NV_X2_f16 float16x8x2_t
#define NV_X2_f32 float32x4x2_t
#define NV_X4_s8  int8x16x4_t
#define NV_X4_s16 int16x8x4_t
#define NV_X4_s32 int32x4x4_t
#define NV_X4_u8  uint8x16x4_t
#define NV_X4_u16 uint16x8x4_t
#define NV_X4_u32 uint32x4x4_t
#define NV_X4_f16 float16x8x4_t
#define NV_X4_f32 float32x4x4_t

/* An offset a lane: unsigned, in bytes, or in elements for the shifted forms */
#define NV_GATHER_SCALED(name, op, key, r, m, scale)                                               \
    NV_ISA_INLINE NV_V(r)                                                                          \
        emul_##name##_##op##_##key(const void *base, NV_OFFSETS(r) offset, mve_pred16_t p)         \
    {                                                                                              \
        NV_C(r) d = {0};                                                                           \
        NV_EACH_ACTIVE(l, r, p)                                                                    \
        d[l.e] = (NV_E(r))emul_peek_##m((const char *)base + NV_OFFSET(r, offset[l.e], scale));    \
        return (NV_V(r))d;                                                                         \
    }
#define NV_GATHER(op, key, r, m, o) NV_GATHER_SCALED(gather, op, key, r, m, 1)
#define NV_GATHER_SHIFTED(op, key, r, m, o)                                                        \
    NV_GATHER_SCALED(gather_shifted, op, key, r, m, NV_MEMORY_BYTES(m))

#define NV_SCATTER_SCALED(name, op, key, m, a, scale)                                              \
    NV_ISA_INLINE void emul_##name##_##op##_##key(void *base, NV_OFFSETS(a) offset, NV_V(a) x,     \
                                                  mve_pred16_t p)                                  \
    {                                                                                              \
        const NV_C(a) n = (NV_C(a))x;                                                              \
        NV_EACH_ACTIVE(l, a, p)                                                                    \
        emul_poke_##m((char *)base + NV_OFFSET(a, offset[l.e], scale), (NV_E(m))n[l.e]);           \
    }
#define NV_SCATTER(op, key, m, o, a) NV_SCATTER_SCALED(scatter, op, key, m, a, 1)
#define NV_SCATTER_SHIFTED(op, key, m, o, a)                                                       \
    NV_SCATTER_SCALED(scatter_shifted, op, key, m, a, NV_MEMORY_BYTES(m))

#define NV_OFFSETS(t)  NV_OFFSETS_##t
#define NV_OFFSETS_s8  uint8x16_t
#define NV_OFFSETS_u8  uint8x16_t
#define NV_OFFSETS_s16 uint16x8_t
#define NV_OFFSETS_u16 uint16x8_t
#define NV_OFFSETS_f16 uint16x8_t
#define NV_OFFSETS_s32 uint32x4_t
#define NV_OFFSETS_u32 uint32x4_t
#define NV_OFFSETS_f32 uint32x4_t
#define NV_OFFSETS_s64 uint64x2_t
#define NV_OFFSETS_u64 uint64x2_t

/*
 * Addresses are 32 bits wide on the core: an offset that reaches 2^31 bytes is a negative one
 * there, and must be here.
 */
#define NV_OFFSET(t, offset, scale) ((ptrdiff_t)(int32_t)((uint32_t)(offset) * (uint32_t)(scale)))

#endif
