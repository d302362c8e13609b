/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Moves: duplication, single lanes, views of the 128 bits, widening and narrowing, counting
 * sequences, predicates made from counts.
 */
#ifndef NV_MVE_MOVE_H
#define NV_MVE_MOVE_H

#include "mve_shift.h"

/*
 * NV_S(t): a lane as the user's scalar. emul_to_lane_t and emul_from_lane_t go between it and the
 * carrier's lane.
 */
#define NV_S(t)  NV_S_##t
#define NV_S_s8  int8_t
#define NV_S_s16 int16_t
#define NV_S_s32 int32_t
#define NV_S_s64 int64_t
#define NV_S_u8  uint8_t
#define NV_S_u16 uint16_t
#define NV_S_u32 uint32_t
#define NV_S_u64 uint64_t
#define NV_S_f16 nv_float16_scalar
#define NV_S_f32 float32_t

#define NV_TO_AND_FRO(t, stored)                                                                   \
    NV_ISA_INLINE NV_E(t) emul_to_lane_##t(NV_S(t) x)                                              \
    {                                                                                              \
        stored y = (stored)x;                                                                      \
        NV_E(t) lane;                                                                              \
        memcpy(&lane, &y, sizeof lane);                                                            \
        return lane;                                                                               \
    }                                                                                              \
    NV_ISA_INLINE NV_S(t) emul_from_lane_##t(NV_E(t) lane)                                         \
    {                                                                                              \
        stored y;                                                                                  \
        memcpy(&y, &lane, sizeof y);                                                               \
        return (NV_S(t))y;                                                                         \
    }
NV_TO_AND_FRO(s8, int8_t)
NV_TO_AND_FRO(s16, int16_t)
NV_TO_AND_FRO(s32, int32_t)
NV_TO_AND_FRO(s64, int64_t)
NV_TO_AND_FRO(u8, uint8_t)
NV_TO_AND_FRO(u16, uint16_t)
NV_TO_AND_FRO(u32, uint32_t)
NV_TO_AND_FRO(u64, uint64_t)
NV_TO_AND_FRO(f16, float16_t)
NV_TO_AND_FRO(f32, float32_t)
#undef NV_TO_AND_FRO

/* Every lane x. The shapes take vectors only; a scalar operand comes through here. */
#define NV_DUPLICATE(t)                                                                            \
    NV_ISA_INLINE NV_V(t) emul_dup_##t(NV_S(t) x)                                                  \
    {                                                                                              \
        NV_C(t) d = {0};                                                                           \
        return (NV_V(t))(d + emul_to_lane_##t(x));                                                 \
    }
NV_DUPLICATE(s8)
NV_DUPLICATE(s16)
NV_DUPLICATE(s32)
NV_DUPLICATE(s64)
NV_DUPLICATE(u8)
NV_DUPLICATE(u16)
NV_DUPLICATE(u32)
NV_DUPLICATE(u64)
NV_DUPLICATE(f16)
NV_DUPLICATE(f32)
#undef NV_DUPLICATE

#define NV_DUP(op, key, r, a)                                                                      \
    NV_ISA_INLINE NV_V(r) emul_dup_##op##_##key(NV_S(r) x, mve_pred16_t p)                         \
    {                                                                                              \
        (void)p;                                                                                   \
        return emul_dup_##r(x);                                                                    \
    }

#define NV_CREATE(op, key, r)                                                                      \
    NV_ISA_INLINE NV_V(r) emul_create_##op##_##key(uint64_t low, uint64_t high, mve_pred16_t p)    \
    {                                                                                              \
        (void)p;                                                                                   \
        return (NV_V(r))(uint64x2_t){low, high};                                                   \
    }

#define NV_GETLANE(op, key, r, a)                                                                  \
    NV_ISA_INLINE NV_S(r) emul_getlane_##op##_##key(NV_V(a) x, int n, mve_pred16_t p)              \
    {                                                                                              \
        (void)p;                                                                                   \
        return emul_from_lane_##r(((NV_C(a))x)[n]);                                                \
    }

#define NV_SETLANE(op, key, r, a, b)                                                               \
    NV_ISA_INLINE NV_V(r) emul_setlane_##op##_##key(NV_S(a) x, NV_V(b) y, int n, mve_pred16_t p)   \
    {                                                                                              \
        (void)p;                                                                                   \
        NV_C(r) d = (NV_C(r))y;                                                                    \
        d[n] = emul_to_lane_##a(x);                                                                \
        return (NV_V(r))d;                                                                         \
    }

#define NV_REINTERPRET(op, key, r, a)                                                              \
    NV_ISA_INLINE NV_V(r) emul_reinterpret_##op##_##key(NV_V(a) x, mve_pred16_t p)                 \
    {                                                                                              \
        (void)p;                                                                                   \
        return (NV_V(r))x;                                                                         \
    }

#define NV_UNINIT(op, key, r)                                                                      \
    NV_ISA_INLINE NV_V(r) emul_uninit_##op##_##key(mve_pred16_t p)                                 \
    {                                                                                              \
        (void)p;                                                                                   \
        return emul_any_##r((NV_V(r)){0}, 0);                                                      \
    }

/* Lanes of t in reverse order within groups of 16, 32 or 64 bits */
#define NV_REVERSE(op, key, r, a)                                                                  \
    NV_ISA_INLINE NV_V(r) emul_reverse_##op##_##key(NV_V(a) x, mve_pred16_t p)                     \
    {                                                                                              \
        const NV_C(a) n = (NV_C(a))x;                                                              \
        NV_C(r) d = {0};                                                                           \
        NV_EACH(l, r, p)                                                                           \
            d[l.e] = n[l.e ^ (emul_group_##op / NV_BITS(r) - 1)];                                  \
        return (NV_V(r))d;                                                                         \
    }
enum { emul_group_rev16 = 16, emul_group_rev32 = 32, emul_group_rev64 = 64 };

NV_LANE1(movl, a)
NV_LANE1(movn, a)
NV_LANE1(qmovn, emul_sat(l, a))

/* Sequences: d[e] is the offset, which then moves on; the wrapping ones turn at equality only. */
#define NV_RAMP(op, key, r)                                                                        \
    NV_ISA_INLINE NV_V(r) emul_ramp_##op##_##key(uint32_t *offset, int step, mve_pred16_t p)       \
    {                                                                                              \
        NV_V(r) d = {0};                                                                           \
        NV_EACH(l, r, p) {                                                                         \
            d[l.e] = (NV_E(r)) * offset;                                                           \
            *offset = emul_after_##op(*offset, 0, (uint32_t)step);                                 \
        }                                                                                          \
        return d;                                                                                  \
    }
#define NV_WRAP(op, key, r)                                                                        \
    NV_ISA_INLINE NV_V(r)                                                                          \
        emul_wrap_##op##_##key(uint32_t *offset, uint32_t end, int step, mve_pred16_t p)           \
    {                                                                                              \
        NV_V(r) d = {0};                                                                           \
        NV_EACH(l, r, p) {                                                                         \
            d[l.e] = (NV_E(r)) * offset;                                                           \
            *offset = emul_after_##op(*offset, end, (uint32_t)step);                               \
        }                                                                                          \
        return d;                                                                                  \
    }
#define NV_AFTER(op, value)                                                                        \
    NV_ISA_INLINE uint32_t emul_after_##op(uint32_t offset, uint32_t end, uint32_t step)           \
    {                                                                                              \
        (void)end;                                                                                 \
        return value;                                                                              \
    }
NV_AFTER(idup, offset + step)
NV_AFTER(ddup, offset - step)
NV_AFTER(iwdup, offset + step == end ? 0 : offset + step)
NV_AFTER(dwdup, (offset == 0 ? end : offset) - step)
#undef NV_AFTER

/* Predicates */
#define NV_SELECT(op, key, r, a, b)                                                                \
    NV_ISA_INLINE NV_V(r)                                                                          \
        emul_select_##op##_##key(NV_V(a) x, NV_V(b) y, mve_pred16_t c, mve_pred16_t p)             \
    {                                                                                              \
        (void)p;                                                                                   \
        return emul_merge_##r(y, x, c);                                                            \
    }

NV_ISA_INLINE mve_pred16_t emul_predicate_pnot(mve_pred16_t a, mve_pred16_t p)
{
    return (mve_pred16_t)(~a & p);
}

/* The first n elements of `bytes` bytes */
NV_ISA_INLINE mve_pred16_t emul_first(uint32_t n, uint32_t bytes, mve_pred16_t p)
{
    return (mve_pred16_t)(n >= 16 / bytes ? p : ((1u << n * bytes) - 1) & p);
}
#define emul_predicate_ctp8(n, p)  emul_first(n, 1, p)
#define emul_predicate_ctp16(n, p) emul_first(n, 2, p)
#define emul_predicate_ctp32(n, p) emul_first(n, 4, p)
#define emul_predicate_ctp64(n, p) emul_first(n, 8, p)

#endif
