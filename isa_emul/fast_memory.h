/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The fast layer: consecutive loads and stores, and gathers of whole vectors. Predicates that come
 * from a count (vctp) are runs of ones from bit 0: then the active bytes are one piece of memory,
 * read and written in at most two accesses of 8, 4, 2 or 1 bytes that may overlap.
 */
#ifndef NV_FAST_MEMORY_H
#define NV_FAST_MEMORY_H

#include "fast_types.h"
#include "mve_memory.h"

/* The first n bytes at an address, n up to 16, zeros behind them. */
NV_ISA_INLINE uint8x16_t emul_fast_load_bytes(const uint8_t *at, int n)
{
    uint64x2_t d = {0};
    if (n == 16) {
        emul_read(&d, at, 16);
    } else if (n >= 8) {
        uint64_t low, high;
        emul_read(&low, at, 8);
        emul_read(&high, at + n - 8, 8);
        d = (uint64x2_t){low, high >> 1 >> (8 * (16 - n) - 1)};
    } else if (n >= 4) {
        uint32_t low, high;
        emul_read(&low, at, 4);
        emul_read(&high, at + n - 4, 4);
        d[0] = low | (uint64_t)high << 8 * (n - 4);
    } else if (n > 0) {
        uint8_t first, middle, last;
        emul_read(&first, at, 1);
        emul_read(&middle, at + n / 2, 1);
        emul_read(&last, at + n - 1, 1);
        d[0] = first | (uint64_t)middle << 8 * (n / 2) | (uint64_t)last << 8 * (n - 1);
    }
    return (uint8x16_t)d;
}

NV_ISA_INLINE void emul_fast_store_bytes(uint8_t *at, uint8x16_t x, int n)
{
    const uint64x2_t d = (uint64x2_t)x;
    if (n == 16) {
        memcpy(at, &x, 16);
    } else if (n >= 8) {
        const uint64_t low = d[0];
        const uint64_t high = n == 8 ? low : low >> 8 * (n - 8) | d[1] << 8 * (16 - n);
        memcpy(at, &low, 8);
        memcpy(at + n - 8, &high, 8);
    } else if (n >= 4) {
        const uint32_t low = (uint32_t)d[0], high = (uint32_t)(d[0] >> 8 * (n - 4));
        memcpy(at, &low, 4);
        memcpy(at + n - 4, &high, 4);
    } else if (n > 0) {
        at[0] = (uint8_t)d[0];
        at[n / 2] = (uint8_t)(d[0] >> 8 * (n / 2));
        at[n - 1] = (uint8_t)(d[0] >> 8 * (n - 1));
    }
}

/* The active lanes, of `bytes` bytes each, if they are the first ones; else -1. */
NV_ISA_INLINE int emul_fast_first_lanes(mve_pred16_t p, int bytes)
{
    if (p & (p + 1u))
        return -1;
    return (31 - __builtin_clz(p * 2u + 1) + bytes - 1) / bytes;
}

/*
 * Between memory's elements and the lanes of a register: the bytes at the register's low end, and
 * the lanes they become. A byte that is spread over its lane and shifted down again is extended by
 * the lane's sign.
 */
#define NV_FAST_SPREAD_1(t, x) ((NV_C(t))(x))
#define NV_FAST_GATHER_1(t, x) ((uint8x16_t)(x))
#define NV_FAST_SPREAD_2(t, x)                                                                     \
    ((NV_C(t))__builtin_shufflevector(x, x, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7) >> 8)
#define NV_FAST_GATHER_2(t, x)                                                                     \
    __builtin_shufflevector((uint8x16_t)(x), (uint8x16_t){0}, 0, 2, 4, 6, 8, 10, 12, 14, 16, 16,   \
                            16, 16, 16, 16, 16, 16)
#define NV_FAST_SPREAD_4(t, x)                                                                     \
    ((NV_C(t))__builtin_shufflevector(x, x, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3) >> 24)
#define NV_FAST_GATHER_4(t, x)                                                                     \
    __builtin_shufflevector((uint8x16_t)(x), (uint8x16_t){0}, 0, 4, 8, 12, 16, 16, 16, 16, 16, 16, \
                            16, 16, 16, 16, 16, 16)
#define NV_FAST_SPREAD_H(t, x)                                                                     \
    ((NV_C(t))__builtin_shufflevector((uint16x8_t)(x), (uint16x8_t)(x), 0, 0, 1, 1, 2, 2, 3, 3) >> \
     16)
#define NV_FAST_GATHER_H(t, x)                                                                     \
    (uint8x16_t) __builtin_shufflevector((uint16x8_t)(x), (uint16x8_t){0}, 0, 2, 4, 6, 8, 8, 8, 8)

/* how: 1 same width, 2 and 4 bytes in lanes that many times as wide, H halfwords in words */
#define NV_FAST_LOAD_IS(op, r, m, how)                                                             \
    NV_LOAD(op, r##_lanes, r, m)                                                                   \
    NV_FAST_RARE NV_V(r) emul_fast_##op##_##r(const void *base, mve_pred16_t p)                    \
    {                                                                                              \
        return emul_load_##op##_##r##_lanes(base, p);                                              \
    }                                                                                              \
    NV_ISA_INLINE NV_V(r) emul_load_##op##_##r(const void *base, mve_pred16_t p)                   \
    {                                                                                              \
        const int lanes = p == NV_ALL ? NV_LANES(r) : emul_fast_first_lanes(p, NV_BITS(r) / 8);    \
        if (lanes < 0)                                                                             \
            return emul_fast_##op##_##r(base, p);                                                  \
        const uint8x16_t x =                                                                       \
            emul_fast_load_bytes((const uint8_t *)base, lanes * NV_MEMORY_BYTES(m));               \
        return (NV_V(r))NV_FAST_SPREAD_##how(r, x);                                                \
    }
#define NV_FAST_STORE_IS(op, a, m, how)                                                            \
    NV_STORE(op, a##_lanes, m, a)                                                                  \
    NV_FAST_RARE void emul_fast_##op##_##a(void *base, NV_V(a) x, mve_pred16_t p)                  \
    {                                                                                              \
        emul_store_##op##_##a##_lanes(base, x, p);                                                 \
    }                                                                                              \
    NV_ISA_INLINE void emul_store_##op##_##a(void *base, NV_V(a) x, mve_pred16_t p)                \
    {                                                                                              \
        const int lanes = p == NV_ALL ? NV_LANES(a) : emul_fast_first_lanes(p, NV_BITS(a) / 8);    \
        if (lanes < 0)                                                                             \
            emul_fast_##op##_##a(base, x, p);                                                      \
        else                                                                                       \
            emul_fast_store_bytes((uint8_t *)base, NV_FAST_GATHER_##how(a, x),                     \
                                  lanes *NV_MEMORY_BYTES(m));                                      \
    }
#define NV_FAST_ACCESS(load, store, t, m, how)                                                     \
    NV_FAST_LOAD_IS(load, t, m, how)                                                               \
    NV_FAST_STORE_IS(store, t, m, how)
NV_FAST_ACCESS(ld1, st1, s8, s8, 1)
NV_FAST_ACCESS(ld1, st1, s16, s16, 1)
NV_FAST_ACCESS(ld1, st1, s32, s32, 1)
NV_FAST_ACCESS(ld1, st1, u8, u8, 1)
NV_FAST_ACCESS(ld1, st1, u16, u16, 1)
NV_FAST_ACCESS(ld1, st1, u32, u32, 1)
NV_FAST_ACCESS(ldb, stb, s8, s8, 1)
NV_FAST_ACCESS(ldb, stb, u8, u8, 1)
NV_FAST_ACCESS(ldb, stb, s16, s8, 2)
NV_FAST_ACCESS(ldb, stb, u16, u8, 2)
NV_FAST_ACCESS(ldb, stb, s32, s8, 4)
NV_FAST_ACCESS(ldb, stb, u32, u8, 4)
NV_FAST_ACCESS(ldh, sth, s16, s16, 1)
NV_FAST_ACCESS(ldh, sth, u16, u16, 1)
NV_FAST_ACCESS(ldh, sth, s32, s16, H)
NV_FAST_ACCESS(ldh, sth, u32, u16, H)
NV_FAST_ACCESS(ldw, stw, s32, s32, 1)
NV_FAST_ACCESS(ldw, stw, u32, u32, 1)
#if NV_MVE_FLOAT
NV_FAST_ACCESS(ld1, st1, f16, f16, 1)
NV_FAST_ACCESS(ld1, st1, f32, f32, 1)
NV_FAST_ACCESS(ldh, sth, f16, f16, 1)
NV_FAST_ACCESS(ldw, stw, f32, f32, 1)
#endif
#undef NV_FAST_ACCESS
#undef NV_FAST_STORE_IS
#undef NV_FAST_LOAD_IS

#endif
