/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The vector types of arm_mve.h as 128-bit vectors of GCC and Clang, and what macros know of a
 * type's suffix (s8, u16, f32, ...).
 *
 *   NV_V(s8)        the vector type                  int8x16_t
 *   NV_C(f16)       its carrier, integer lanes       uint16x8_t
 *   NV_E(f16)       a lane of the carrier            uint16_t
 *   NV_BITS(s8)     bits in a lane                   8
 *   NV_UNSIGNED(s8) 1 if lanes are unsigned          0
 *   NV_LANES(s8)    lanes in a vector                16
 *
 * The emulation of floating point works on the carriers' bit patterns.
 */
#ifndef NV_MVE_TYPES_H
#define NV_MVE_TYPES_H

#include <stdint.h>

/* Aligned as by Arm's procedure call standard. It keeps the host from aligned accesses too, which
 * would trap where kernels cast element pointers to vector pointers, as Armv8.1-M allows. */
#define NV_VECTOR __attribute__((vector_size(16), aligned(8)))

typedef int8_t int8x16_t NV_VECTOR;
typedef int16_t int16x8_t NV_VECTOR;
typedef int32_t int32x4_t NV_VECTOR;
typedef int64_t int64x2_t NV_VECTOR;
typedef uint8_t uint8x16_t NV_VECTOR;
typedef uint16_t uint16x8_t NV_VECTOR;
typedef uint32_t uint32x4_t NV_VECTOR;
typedef uint64_t uint64x2_t NV_VECTOR;

/*
 * Half precision: __fp16 on an Arm host, as on the core; _Float16 elsewhere. Clang 14 for x86-64
 * has only __fp16, and there it cannot be passed by value: scalar operands and results are float,
 * which holds every half exactly.
 */
#if defined __aarch64__
typedef __fp16 float16_t;
typedef __fp16 nv_float16_scalar;
#elif defined __FLT16_MAX__
typedef _Float16 float16_t;
typedef _Float16 nv_float16_scalar;
#else
#define NV_HALF_IS_STORAGE 1
typedef __fp16 float16_t;
typedef float nv_float16_scalar;
#endif
typedef float float32_t;
typedef float16_t float16x8_t NV_VECTOR;
typedef float32_t float32x4_t NV_VECTOR;

typedef uint16_t mve_pred16_t;

#define NV_STRUCTURES(vector, stem)                                                                \
    typedef struct {                                                                               \
        vector val[2];                                                                             \
    } stem##x2_t;                                                                                  \
    typedef struct {                                                                               \
        vector val[4];                                                                             \
    } stem##x4_t;
NV_STRUCTURES(int8x16_t, int8x16)
NV_STRUCTURES(int16x8_t, int16x8)
NV_STRUCTURES(int32x4_t, int32x4)
NV_STRUCTURES(int64x2_t, int64x2)
NV_STRUCTURES(uint8x16_t, uint8x16)
NV_STRUCTURES(uint16x8_t, uint16x8)
NV_STRUCTURES(uint32x4_t, uint32x4)
NV_STRUCTURES(uint64x2_t, uint64x2)
NV_STRUCTURES(float16x8_t, float16x8)
NV_STRUCTURES(float32x4_t, float32x4)
#undef NV_STRUCTURES

#define NV_V(t)        NV_V_##t
#define NV_C(t)        NV_C_##t
#define NV_E(t)        NV_E_##t
#define NV_BITS(t)     NV_BITS_##t
#define NV_UNSIGNED(t) NV_UNSIGNED_##t
#define NV_LANES(t)    (128 / NV_BITS_##t)

#define NV_V_s8        int8x16_t
#define NV_C_s8        int8x16_t
#define NV_E_s8        int8_t
#define NV_BITS_s8     8
#define NV_UNSIGNED_s8 0

#define NV_V_s16        int16x8_t
#define NV_C_s16        int16x8_t
#define NV_E_s16        int16_t
#define NV_BITS_s16     16
#define NV_UNSIGNED_s16 0

#define NV_V_s32        int32x4_t
#define NV_C_s32        int32x4_t
#define NV_E_s32        int32_t
#define NV_BITS_s32     32
#define NV_UNSIGNED_s32 0

#define NV_V_s64        int64x2_t
#define NV_C_s64        int64x2_t
#define NV_E_s64        int64_t
#define NV_BITS_s64     64
#define NV_UNSIGNED_s64 0

#define NV_V_u8        uint8x16_t
#define NV_C_u8        uint8x16_t
#define NV_E_u8        uint8_t
#define NV_BITS_u8     8
#define NV_UNSIGNED_u8 1

#define NV_V_u16        uint16x8_t
#define NV_C_u16        uint16x8_t
#define NV_E_u16        uint16_t
#define NV_BITS_u16     16
#define NV_UNSIGNED_u16 1

#define NV_V_u32        uint32x4_t
#define NV_C_u32        uint32x4_t
#define NV_E_u32        uint32_t
#define NV_BITS_u32     32
#define NV_UNSIGNED_u32 1

#define NV_V_u64        uint64x2_t
#define NV_C_u64        uint64x2_t
#define NV_E_u64        uint64_t
#define NV_BITS_u64     64
#define NV_UNSIGNED_u64 1

#define NV_V_f16        float16x8_t
#define NV_C_f16        uint16x8_t
#define NV_E_f16        uint16_t
#define NV_BITS_f16     16
#define NV_UNSIGNED_f16 1

#define NV_V_f32        float32x4_t
#define NV_C_f32        uint32x4_t
#define NV_E_f32        uint32_t
#define NV_BITS_f32     32
#define NV_UNSIGNED_f32 1

#endif
