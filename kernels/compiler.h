/* SPDX-License-Identifier: Apache-2.0 */
/* What the kernels ask of gcc and clang: inlining and unrolling that the shapes of the inner loops
 * rely on, and loads of unaligned words. */
#ifndef NV_KERNELS_COMPILER_H
#define NV_KERNELS_COMPILER_H

#include <stdint.h>
#include <string.h>

#define NV_INLINE   static inline __attribute__((always_inline))
#define NV_NOINLINE static __attribute__((noinline, unused))

/* The inner loops use all registers as they stand. gcc would spill: its scheduling before register
 * allocation loads everything first, and reassociation adds products up before the accumulator. */
#if defined(__arm__) && !defined(__clang__)
#pragma GCC optimize("no-schedule-insns", "no-tree-reassoc", "no-tree-ter")
#endif

#define NV_PRAGMA_(text) _Pragma(#text)
#if defined(__clang__)
#define NV_UNROLL(n)   NV_PRAGMA_(clang loop unroll_count(n))
#define NV_KEEP_ROLLED NV_PRAGMA_(clang loop unroll(disable))
#else
#define NV_UNROLL(n)   NV_PRAGMA_(GCC unroll n)
#define NV_KEEP_ROLLED NV_PRAGMA_(GCC unroll 1)
#endif

#define NV_LIKELY(condition) __builtin_expect((condition) != 0, 1)

/* Four int8 lanes, the first in the low byte, at any alignment. */
NV_INLINE uint32_t load4(const int8_t *p)
{
    uint32_t word;
    memcpy(&word, p, sizeof word);
    return word;
}

/* The first n (1 to 3) of four lanes, the others 0: a row's tail, no byte behind it touched. */
NV_INLINE uint32_t load_tail(const int8_t *p, int32_t n)
{
    uint32_t word = (uint8_t)p[0];
    if (n > 1)
        word |= (uint32_t)(uint8_t)p[1] << 8;
    if (n > 2)
        word |= (uint32_t)(uint8_t)p[2] << 16;
    return word;
}

static inline int32_t min_s32(int32_t a, int32_t b)
{
    return a < b ? a : b;
}

static inline int32_t max_s32(int32_t a, int32_t b)
{
    return a > b ? a : b;
}

static inline int32_t clamp_s32(int32_t x, int32_t low, int32_t high)
{
    return min_s32(max_s32(x, low), high);
}

#endif
