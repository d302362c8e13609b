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
NV_ISA_INLINE int64_t emul_sat(emul_lane *l, int64_t x)
{
    int64_t y = x < emul_lowest(l) ? emul_lowest(l) : x > emul_highest(l) ? emul_highest(l) : x;
    l->saturated |= y != x;
    return y;
}

NV_ISA_INLINE int64_t emul_sat_wide(emul_lane *l, emul_int128 x)
{
    emul_int128 y = x < emul_lowest(l) ? emul_lowest(l) : x > emul_highest(l) ? emul_highest(l) : x;
    l->saturated |= y != x;
    return (int64_t)y;
}

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
    const uint64_t every = 0x0101010101010101u;
    const uint8x16_t bit = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    uint64x2_t spread = {(p & 0xff) * every, (uint64_t)(p >> 8) * every};
    return (uint8x16_t)(((uint8x16_t)spread & bit) == bit);
}

/*
 * How a predicated form ends. merge: active bytes of d, others of keep. any: the inactive bytes are
 * undefined by the architecture; here they are computed like the active ones, or poison.
 */
#ifndef NV_ISA_POISON
#define NV_ANY(d, p) (d)
#else
#define NV_ANY(d, p) emul_select(d, (uint8x16_t){NV_POISON_BYTES}, p)
#endif

NV_ISA_INLINE uint8x16_t emul_select(uint8x16_t yes, uint8x16_t no, mve_pred16_t p)
{
    uint8x16_t mask = emul_mask(p);
    return (yes & mask) | (no & ~mask);
}

#define NV_PREDICATION(t)                                                                          \
    NV_ISA_INLINE NV_V(t) emul_merge_##t(NV_V(t) keep, NV_V(t) d, mve_pred16_t p)                  \
    {                                                                                              \
        return (NV_V(t))emul_select((uint8x16_t)d, (uint8x16_t)keep, p);                           \
    }                                                                                              \
    NV_ISA_INLINE NV_V(t) emul_any_##t(NV_V(t) d, mve_pred16_t p)                                  \
    {                                                                                              \
        (void)p;                                                                                   \
        return (NV_V(t))NV_ANY((uint8x16_t)d, p);                                                  \
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
