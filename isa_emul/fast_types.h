/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the fast layer stands on. It computes whole registers with the vector extensions of GCC and
 * Clang, and with SSE where these find no good instruction. Which operations it serves is
 * include/nv/insn_fast.def; the scalar layer (mve_shape.h, ...) serves the rest, and the cases that
 * are too rare to be fast.
 *
 * A vector comparison gives all ones or zeros in a lane. As bits, one a byte, such a mask has the
 * form of a predicate: one AND tells which active lanes it holds in.
 */
#ifndef NV_FAST_TYPES_H
#define NV_FAST_TYPES_H

#include "mve_lane.h"
#include "sse.h"

#define NV_EVERY_S(define)  define(s8) define(s16) define(s32)
#define NV_EVERY_U(define)  define(u8) define(u16) define(u32)
#define NV_EVERY_SU(define) NV_EVERY_S(define) NV_EVERY_U(define)

/* The same lanes unsigned, where arithmetic wraps; lanes twice as wide, and those unsigned. */
#define NV_UV(t)  NV_UV_##t
#define NV_UE(t)  NV_UE_##t
#define NV_WV(t)  NV_WV_##t
#define NV_UWV(t) NV_UWV_##t

#define NV_UV_s8  uint8x16_t
#define NV_UV_u8  uint8x16_t
#define NV_UV_s16 uint16x8_t
#define NV_UV_u16 uint16x8_t
#define NV_UV_f16 uint16x8_t
#define NV_UV_s32 uint32x4_t
#define NV_UV_u32 uint32x4_t
#define NV_UV_f32 uint32x4_t
#define NV_UV_s64 uint64x2_t
#define NV_UV_u64 uint64x2_t

#define NV_UE_s8  uint8_t
#define NV_UE_u8  uint8_t
#define NV_UE_s16 uint16_t
#define NV_UE_u16 uint16_t
#define NV_UE_s32 uint32_t
#define NV_UE_u32 uint32_t

#define NV_WV_s8  int16x8_t
#define NV_WV_u8  uint16x8_t
#define NV_WV_s16 int32x4_t
#define NV_WV_u16 uint32x4_t
#define NV_WV_s32 int64x2_t
#define NV_WV_u32 uint64x2_t

#define NV_UWV_s8  uint16x8_t
#define NV_UWV_u8  uint16x8_t
#define NV_UWV_s16 uint32x4_t
#define NV_UWV_u16 uint32x4_t
#define NV_UWV_s32 uint64x2_t
#define NV_UWV_u32 uint64x2_t

/* The extremes of a lane */
#define NV_MAX(t)  NV_MAX_##t
#define NV_MIN(t)  NV_MIN_##t
#define NV_MAX_s8  INT8_MAX
#define NV_MAX_s16 INT16_MAX
#define NV_MAX_s32 INT32_MAX
#define NV_MAX_u8  UINT8_MAX
#define NV_MAX_u16 UINT16_MAX
#define NV_MAX_u32 UINT32_MAX
#define NV_MIN_s8  INT8_MIN
#define NV_MIN_s16 INT16_MIN
#define NV_MIN_s32 INT32_MIN
#define NV_MIN_u8  0
#define NV_MIN_u16 0
#define NV_MIN_u32 0

/* Every lane x */
#define NV_ALL_LANES(t, x) ((NV_V(t)){0} + (NV_E(t))(x))

/* Bits of a mask: a bit a byte */
NV_ISA_INLINE unsigned emul_fast_bits(uint8x16_t mask)
{
#ifdef __SSE2__
    return (unsigned)_mm_movemask_epi8((__m128i)mask);
#else
    const uint64_t every = 0x0101010101010101u;
    const uint8x16_t bit = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    uint64x2_t halves = (uint64x2_t)(mask & bit);
    return (unsigned)(halves[0] * every >> 56 | halves[1] * every >> 56 << 8);
#endif
}
#define NV_FAST_BITS(mask) emul_fast_bits((uint8x16_t)(mask))

/* The lowest predicate bit of each lane of t */
#define NV_LOWEST(t) (0xffffu / ((1u << NV_BITS(t) / 8) - 1))

/* QC is set if the mask holds in an active lane of t. */
#define NV_FAST_QC(t, mask, p)                                                                     \
    nv_isa_set_qc((NV_FAST_BITS(mask) & NV_LOWEST(t) & (unsigned)(p)) != 0)

/* yes where the mask holds, else no */
#define NV_CHOOSE(t, mask, yes, no)                                                                \
    ((NV_V(t))(((NV_UV(t))(mask) & (NV_UV(t))(yes)) | (~(NV_UV(t))(mask) & (NV_UV(t))(no))))

/* The predicate as a mask of whole lanes, by the lowest bit of each. */
#define NV_FAST_ACTIVE(t)                                                                          \
    NV_ISA_INLINE NV_UV(t) emul_fast_active_##t(mve_pred16_t p)                                    \
    {                                                                                              \
        NV_C(t) mask = (NV_C(t))emul_mask(p);                                                      \
        return (NV_UV(t))((mask & 1) != 0);                                                        \
    }
NV_EVERY_SU(NV_FAST_ACTIVE)
#undef NV_FAST_ACTIVE

/* Lanes exchanged within pairs */
#define NV_SWAP64(v) __builtin_shufflevector((uint64x2_t)(v), (uint64x2_t)(v), 1, 0)
#define NV_SWAP32(v) __builtin_shufflevector((uint32x4_t)(v), (uint32x4_t)(v), 1, 0, 3, 2)
#define NV_SWAP16(v)                                                                               \
    __builtin_shufflevector((uint16x8_t)(v), (uint16x8_t)(v), 1, 0, 3, 2, 5, 4, 7, 6)
#define NV_SWAP8(v) ((uint16x8_t)(v) << 8 | (uint16x8_t)(v) >> 8)

#define NV_FAST_SWAP(t)     NV_FAST_SWAP_##t
#define NV_FAST_SWAP_s8(v)  ((int8x16_t)NV_SWAP8(v))
#define NV_FAST_SWAP_u8(v)  ((uint8x16_t)NV_SWAP8(v))
#define NV_FAST_SWAP_s16(v) ((int16x8_t)NV_SWAP16(v))
#define NV_FAST_SWAP_u16(v) ((uint16x8_t)NV_SWAP16(v))
#define NV_FAST_SWAP_s32(v) ((int32x4_t)NV_SWAP32(v))
#define NV_FAST_SWAP_u32(v) ((uint32x4_t)NV_SWAP32(v))

/* Out of line: the scalar layer's answer to what the fast layer leaves to it. */
#define NV_FAST_RARE static __attribute__((noinline, unused))

#endif
