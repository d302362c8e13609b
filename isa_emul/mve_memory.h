/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Loads and stores. A lane touches memory if its lowest predicate bit is set, and then only its own
 * bytes; an inactive lane loads as 0. A doubleword is two words, each with its own predicate bit.
 * Addresses need no alignment. m is the suffix of the memory element, which may be narrower than
 * the lane.
 */
#ifndef NV_MVE_MEMORY_H
#define NV_MVE_MEMORY_H

#include "mve_lane.h"

#include <stddef.h>

/*
 * What every load reads memory by. -DNV_ISA_OVERREADS=n has bytes past an object's edge read as
 * made-up ones (nv/overread.h).
 */
#ifdef NV_ISA_OVERREADS
#if defined __has_feature
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__ 1
#endif
#endif
#if !defined __SANITIZE_ADDRESS__
#error "arm_mve.h: NV_ISA_OVERREADS needs -fsanitize=address, which knows where objects end"
#endif
#include <nv/overread.h>

NV_ISA_INLINE void emul_read(void *to, const void *from, size_t bytes)
{
    if (!__asan_region_is_poisoned((void *)(uintptr_t)from, bytes) ||
        !nv_isa_read_edge(to, from, bytes, (unsigned)(NV_ISA_OVERREADS)))
        memcpy(to, from, bytes);
}
#else
#define emul_read(to, from, bytes) memcpy(to, from, bytes)
#endif

/* An element at an address, under the predicate of its lane: bit 0 is the lane's lowest. */
#define NV_ELEMENT(m)                                                                              \
    NV_ISA_INLINE NV_E(m) emul_load_##m(const void *address, unsigned p)                           \
    {                                                                                              \
        NV_E(m) x = 0;                                                                             \
        if (p & 1)                                                                                 \
            emul_read(&x, address, sizeof x);                                                      \
        return x;                                                                                  \
    }                                                                                              \
    NV_ISA_INLINE void emul_store_##m(void *address, NV_E(m) x, unsigned p)                        \
    {                                                                                              \
        if (p & 1)                                                                                 \
            memcpy(address, &x, sizeof x);                                                         \
    }
NV_ELEMENT(s8)
NV_ELEMENT(s16)
NV_ELEMENT(s32)
NV_ELEMENT(u8)
NV_ELEMENT(u16)
NV_ELEMENT(u32)
NV_ELEMENT(f16)
NV_ELEMENT(f32)
#undef NV_ELEMENT

#define NV_DOUBLE_ELEMENT(m)                                                                       \
    NV_ISA_INLINE NV_E(m) emul_load_##m(const void *address, unsigned p)                           \
    {                                                                                              \
        uint64_t low = emul_load_u32(address, p);                                                  \
        return (NV_E(m))(low | (uint64_t)emul_load_u32((const char *)address + 4, p >> 4) << 32);  \
    }                                                                                              \
    NV_ISA_INLINE void emul_store_##m(void *address, NV_E(m) x, unsigned p)                        \
    {                                                                                              \
        emul_store_u32(address, (uint32_t)x, p);                                                   \
        emul_store_u32((char *)address + 4, (uint32_t)((uint64_t)x >> 32), p >> 4);                \
    }
NV_DOUBLE_ELEMENT(s64)
NV_DOUBLE_ELEMENT(u64)
#undef NV_DOUBLE_ELEMENT

/* The predicate from lane l up */
#define NV_FROM_LANE(l, p) ((unsigned)(p) >> (l.e * l.bits / 8))

#define NV_MEMORY_BYTES(m) (NV_BITS(m) / 8)

/* Consecutive. Whole vectors, by far the commonest, are one access. */
#define NV_LOAD(op, key, r, m)                                                                     \
    NV_ISA_INLINE NV_V(r) emul_load_##op##_##key(const void *base, mve_pred16_t p)                 \
    {                                                                                              \
        NV_C(r) d = {0};                                                                           \
        if (p == NV_ALL && NV_BITS(m) == NV_BITS(r))                                               \
            emul_read(&d, base, sizeof d);                                                         \
        else                                                                                       \
            NV_EACH(l, r, p)                                                                       \
                d[l.e] = (NV_E(r))emul_load_##m((const char *)base + l.e * NV_MEMORY_BYTES(m),     \
                                                NV_FROM_LANE(l, p));                               \
        return (NV_V(r))d;                                                                         \
    }

#define NV_STORE(op, key, m, a)                                                                    \
    NV_ISA_INLINE void emul_store_##op##_##key(void *base, NV_V(a) x, mve_pred16_t p)              \
    {                                                                                              \
        const NV_C(a) n = (NV_C(a))x;                                                              \
        if (p == NV_ALL && NV_BITS(m) == NV_BITS(a))                                               \
            memcpy(base, &n, sizeof n);                                                            \
        else                                                                                       \
            NV_EACH(l, a, p)                                                                       \
                emul_store_##m((char *)base + l.e * NV_MEMORY_BYTES(m), (NV_E(m))n[l.e],           \
                               NV_FROM_LANE(l, p));                                                \
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
                x[l.e] = emul_load_##r(                                                            \
                    (const char *)base + (l.e * NV_FIELDS_##op + i) * NV_MEMORY_BYTES(r), 1);      \
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
                emul_store_##a((char *)base + (l.e * NV_FIELDS_##op + i) * NV_MEMORY_BYTES(a),     \
                               x[l.e], 1);                                                         \
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
        NV_EACH(l, r, p)                                                                           \
            d[l.e] = (NV_E(r))emul_load_##m((const char *)base + NV_OFFSET(offset[l.e], scale),    \
                                            NV_FROM_LANE(l, p));                                   \
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
        NV_EACH(l, a, p)                                                                           \
            emul_store_##m((char *)base + NV_OFFSET(offset[l.e], scale), (NV_E(m))n[l.e],          \
                           NV_FROM_LANE(l, p));                                                    \
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
#define NV_OFFSET(offset, scale) ((ptrdiff_t)(int32_t)((uint32_t)(offset) * (uint32_t)(scale)))

#endif
