/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What every lane operation stands on: the lane descriptor, saturation, predication.
 *
 * The scalar layer reads like the pseudocode of the Armv8-M Architecture Reference Manual: lanes
 * are widened to integers that cannot overflow, a lane function computes the exact result, and
 * storing it takes the low bits. A predicate has a bit a byte. A result is merged byte by byte; a
 * flag, a sum and a memory access look at the lowest bit of the lane.
 */
#ifndef NV_MVE_LANE_H
#define NV_MVE_LANE_H

#include "mve_types.h"

#include <nv/isa.h>
#include <string.h>

#include "sse.h"

/* An integer of 128 bits: what Arm calls unbounded, where 64 bits would not do. */
__extension__ typedef __int128 emul_int128;

enum { NV_ALL = 0xffff };

typedef struct {
    int e;              /* index */
    int bits;           /* width of the result's lane */
    int is_unsigned;    /* the result's lane is unsigned */
    int saturated;      /* set by emul_sat */
    uint32_t exception; /* NV_FPEXC_ bits, set by the floating-point lane functions */
} emul_lane;

NV_ISA_INLINE emul_lane emul_lane_first(int bits, int is_unsigned)
{
    emul_lane l = {0, bits, is_unsigned, 0, 0};
    return l;
}

NV_ISA_INLINE int emul_is_active(const emul_lane *l, mve_pred16_t p)
{
    return p >> (l->e * l->bits / 8) & 1;
}

/* The lane's flags become the core's if the lane is active; an inactive lane leaves no trace. */
NV_ISA_INLINE void emul_lane_next(emul_lane *l, mve_pred16_t p)
{
    int active = emul_is_active(l, p);
    nv_isa_set_qc(active && l->saturated);
    if (active && l->exception)
        nv_isa_raise(l->exception);
    l->saturated = 0;
    l->exception = 0;
    l->e++;
}

/* Runs the statement for each lane l of type t; p decides whose flags count. */
#define NV_EACH(l, t, p)                                                                           \
    for (emul_lane l = emul_lane_first(NV_BITS(t), NV_UNSIGNED(t)); l.e < NV_LANES(t);             \
         emul_lane_next(&l, p))

/* The same, active lanes only. */
#define NV_EACH_ACTIVE(l, t, p)                                                                    \
    NV_EACH(l, t, p)                                                                               \
        if (emul_is_active(&l, p))

NV_ISA_INLINE int64_t emul_highest(const emul_lane *l)
{
    return (int64_t)(UINT64_MAX >> (l->is_unsigned ? 64 - l->bits : 65 - l->bits));
}

NV_ISA_INLINE int64_t emul_lowest(const emul_lane *l)
{
    return l->is_unsigned ? 0 : -emul_highest(l) - 1;
}

/* SatQ of the pseudocode: x clamped to the lane's range. */
#define NV_SATURATE(name, type)                                                                    \
    NV_ISA_INLINE int64_t name(emul_lane *l, type x)                                               \
    {                                                                                              \
        if (x >= emul_lowest(l) && x <= emul_highest(l))                                           \
            return (int64_t)x;                                                                     \
        l->saturated = 1;                                                                          \
        return x < 0 ? emul_lowest(l) : emul_highest(l);                                           \
    }
NV_SATURATE(emul_sat, int64_t)
NV_SATURATE(emul_sat_wide, emul_int128)
#undef NV_SATURATE

/* Sums and products modulo 2^64. A product of two lanes of 32 bits is exact, as signed or unsigned.
 */
NV_ISA_INLINE int64_t emul_sum(int64_t a, int64_t b)
{
    return (int64_t)((uint64_t)a + (uint64_t)b);
}

NV_ISA_INLINE int64_t emul_difference(int64_t a, int64_t b)
{
    return (int64_t)((uint64_t)a - (uint64_t)b);
}

NV_ISA_INLINE int64_t emul_product(int64_t a, int64_t b)
{
    return (int64_t)((uint64_t)a * (uint64_t)b);
}

/* The predicate as a mask of bytes. */
NV_ISA_INLINE uint8x16_t emul_mask(mve_pred16_t p)
{
    const uint8x16_t bit = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
#if defined __SSE2__ && !defined __SSSE3__
    const uint64_t every = 0x0101010101010101u;
    const uint8x16_t spread =
        (uint8x16_t)(uint64x2_t){(p & 0xff) * every, (uint64_t)(p >> 8) * every};
#else
    const uint8x16_t bytes = (uint8x16_t)(uint16x8_t){p};
    const uint8x16_t spread =
        __builtin_shufflevector(bytes, bytes, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1);
#endif
    return (uint8x16_t)((spread & bit) == bit);
}

NV_ISA_INLINE uint8x16_t emul_select(uint8x16_t yes, uint8x16_t no, mve_pred16_t p)
{
    uint8x16_t mask = emul_mask(p);
#ifdef __SSE4_1__
    return (uint8x16_t)_mm_blendv_epi8((__m128i)no, (__m128i)yes, (__m128i)mask);
#else
    return (yes & mask) | (no & ~mask);
#endif
}

/*
 * How a predicated form ends. merge: active bytes of d, others of keep. any: the inactive bytes are
 * undefined by the architecture. Here they are computed like the active ones, or with
 * -DNV_ISA_POISON=n poison: every n makes other bytes, so that two builds differ where a program
 * relies on them.
 */
NV_ISA_INLINE uint8x16_t emul_undefined(uint8x16_t d, mve_pred16_t p)
{
#ifdef NV_ISA_POISON
    const uint8x16_t ramp = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    const uint8x16_t n = (uint8x16_t){0} + (uint8_t)(NV_ISA_POISON);
    return emul_select(d, ramp * 29 + n * 53 + 0xa5, p);
#else
    (void)p;
    return d;
#endif
}

#define NV_PREDICATION(t)                                                                          \
    NV_ISA_INLINE NV_V(t) emul_merge_##t(NV_V(t) keep, NV_V(t) d, mve_pred16_t p)                  \
    {                                                                                              \
        return (NV_V(t))emul_select((uint8x16_t)d, (uint8x16_t)keep, p);                           \
    }                                                                                              \
    NV_ISA_INLINE NV_V(t) emul_any_##t(NV_V(t) d, mve_pred16_t p)                                  \
    {                                                                                              \
        return (NV_V(t))emul_undefined((uint8x16_t)d, p);                                          \
    }
NV_PREDICATION(s8)
NV_PREDICATION(s16)
NV_PREDICATION(s32)
NV_PREDICATION(s64)
NV_PREDICATION(u8)
NV_PREDICATION(u16)
NV_PREDICATION(u32)
NV_PREDICATION(u64)
NV_PREDICATION(f16)
NV_PREDICATION(f32)

#endif
