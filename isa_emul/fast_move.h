/* SPDX-License-Identifier: Apache-2.0 */
/* The fast layer: lanes in reverse order, counting sequences. */
#ifndef NV_FAST_MOVE_H
#define NV_FAST_MOVE_H

#include "fast_types.h"
#include "mve_move.h"

#define NV_FAST_REVERSE(op, t, value)                                                              \
    NV_ISA_INLINE NV_V(t) emul_reverse_##op##_##t(NV_V(t) x, mve_pred16_t p)                       \
    {                                                                                              \
        (void)p;                                                                                   \
        return (NV_V(t))(value);                                                                   \
    }
#define NV_FAST_REVERSALS_8(t)                                                                     \
    NV_FAST_REVERSE(rev16, t, NV_SWAP8(x))                                                         \
    NV_FAST_REVERSE(rev32, t, NV_SWAP16(NV_SWAP8(x)))                                              \
    NV_FAST_REVERSE(rev64, t, NV_SWAP32(NV_SWAP16(NV_SWAP8(x))))
#define NV_FAST_REVERSALS_16(t)                                                                    \
    NV_FAST_REVERSE(rev32, t, NV_SWAP16(x))                                                        \
    NV_FAST_REVERSE(rev64, t, NV_SWAP32(NV_SWAP16(x)))
NV_FAST_REVERSALS_8(s8)
NV_FAST_REVERSALS_8(u8)
NV_FAST_REVERSALS_16(s16)
NV_FAST_REVERSALS_16(u16)
NV_FAST_REVERSE(rev64, s32, NV_SWAP32(x))
NV_FAST_REVERSE(rev64, u32, NV_SWAP32(x))
#if NV_MVE_FLOAT
NV_FAST_REVERSALS_16(f16)
NV_FAST_REVERSE(rev64, f32, NV_SWAP32(x))
#endif
#undef NV_FAST_REVERSALS_8
#undef NV_FAST_REVERSALS_16
#undef NV_FAST_REVERSE

/* offset, offset + step, ...: the lanes' numbers times the step */
#define NV_FAST_RAMP(t, ...)                                                                       \
    NV_ISA_INLINE NV_V(t) emul_ramp_idup_##t(uint32_t *offset, int step, mve_pred16_t p)           \
    {                                                                                              \
        const NV_V(t) number = {__VA_ARGS__};                                                      \
        const NV_V(t) d = NV_ALL_LANES(t, *offset) + number * NV_ALL_LANES(t, step);               \
        (void)p;                                                                                   \
        *offset += (uint32_t)(NV_LANES(t) * step);                                                 \
        return d;                                                                                  \
    }                                                                                              \
    NV_ISA_INLINE NV_V(t) emul_ramp_ddup_##t(uint32_t *offset, int step, mve_pred16_t p)           \
    {                                                                                              \
        return emul_ramp_idup_##t(offset, -step, p);                                               \
    }
NV_FAST_RAMP(u8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
NV_FAST_RAMP(u16, 0, 1, 2, 3, 4, 5, 6, 7)
NV_FAST_RAMP(u32, 0, 1, 2, 3)
#undef NV_FAST_RAMP

#endif
