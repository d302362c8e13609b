/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The fast layer: f32 by the host's own arithmetic, where that gives the same bits and no flag that
 * is not set yet: operands and result are zeros or normal numbers, and the inexact flag, which
 * almost every operation raises, is up already. All else (NaN, infinity, denormals, overflow, and
 * the first inexact result) is the scalar layer's. The host rounds to nearest even, as it starts.
 */
#ifndef NV_FAST_FLOAT_H
#define NV_FAST_FLOAT_H

#include "fast_types.h"
#include "mve_float.h"
#include "mve_shape.h"

#ifdef NV_ISA_NO_FLAGS
#define NV_FAST_INEXACT_IS_UP 1
#else
#define NV_FAST_INEXACT_IS_UP ((nv_isa_this_thread.fpexc & NV_FPEXC_INEXACT) != 0)
#endif
#define NV_FAST_EVERY(mask) (NV_FAST_BITS(mask) == NV_ALL)

/* Zero, or with a magnitude from the first to before the second, as bits */
NV_ISA_INLINE int32x4_t emul_fast_between(float32x4_t x, uint32_t low, uint32_t end)
{
    const uint32x4_t magnitude = (uint32x4_t)x & 0x7fffffffu;
    return (int32x4_t)(magnitude - low < end - low) | (magnitude == 0);
}
#define NV_FAST_LEAST                0x00800000u
#define NV_FAST_INFINITY             0x7f800000u
#define NV_FAST_ORDINARY(x)          emul_fast_between(x, NV_FAST_LEAST, NV_FAST_INFINITY)
#define NV_FAST_ORDINARY_OR_LARGE(x) emul_fast_between(x, NV_FAST_LEAST, NV_FAST_INFINITY + 1)
/* A result that rounding brought to the least normal number may have been smaller. */
#define NV_FAST_SAFE(d) (emul_fast_between(d, NV_FAST_LEAST + 1, NV_FAST_INFINITY) & ((d) != 0))

/* zero: where a result of 0 is exact */
#define NV_FAST_FLOAT_IS(op, value, zero)                                                          \
    NV_BINARY(op, f32_lanes, f32, f32, f32)                                                        \
    NV_FAST_RARE float32x4_t emul_fast_##op(float32x4_t x, float32x4_t y, mve_pred16_t p)          \
    {                                                                                              \
        return emul_binary_##op##_f32_lanes(x, y, p);                                              \
    }                                                                                              \
    NV_ISA_INLINE float32x4_t emul_binary_##op##_f32(float32x4_t x, float32x4_t y, mve_pred16_t p) \
    {                                                                                              \
        if (NV_FAST_INEXACT_IS_UP) {                                                               \
            const float32x4_t d = value;                                                           \
            if (NV_FAST_EVERY(NV_FAST_ORDINARY(x) & NV_FAST_ORDINARY(y) &                          \
                              (NV_FAST_SAFE(d) | (zero))))                                         \
                return d;                                                                          \
        }                                                                                          \
        return emul_fast_##op(x, y, p);                                                            \
    }
NV_FAST_FLOAT_IS(fadd, x + y, x == -y)
NV_FAST_FLOAT_IS(fsub, x - y, x == y)
NV_FAST_FLOAT_IS(fmul, x *y, (x == 0) | (y == 0))
#undef NV_FAST_FLOAT_IS

/* Comparison raises nothing for numbers; infinities count as such here. */
#define NV_FAST_FLOAT_COMPARE(op, sign)                                                            \
    NV_COMPARE(op, f32_lanes, f32, f32)                                                            \
    NV_FAST_RARE mve_pred16_t emul_fast_##op(float32x4_t x, float32x4_t y, mve_pred16_t p)         \
    {                                                                                              \
        return emul_compare_##op##_f32_lanes(x, y, p);                                             \
    }                                                                                              \
    NV_ISA_INLINE mve_pred16_t emul_compare_##op##_f32(float32x4_t x, float32x4_t y,               \
                                                       mve_pred16_t p)                             \
    {                                                                                              \
        if (NV_FAST_EVERY(NV_FAST_ORDINARY_OR_LARGE(x) & NV_FAST_ORDINARY_OR_LARGE(y)))            \
            return (mve_pred16_t)(NV_FAST_BITS(x sign y) & p);                                     \
        return emul_fast_##op(x, y, p);                                                            \
    }
NV_FAST_FLOAT_COMPARE(feq, ==)
NV_FAST_FLOAT_COMPARE(fne, !=)
NV_FAST_FLOAT_COMPARE(fge, >=)
NV_FAST_FLOAT_COMPARE(fgt, >)
NV_FAST_FLOAT_COMPARE(fle, <=)
NV_FAST_FLOAT_COMPARE(flt, <)
#undef NV_FAST_FLOAT_COMPARE

/* Numbers in the order of sign and magnitude: -0 is below 0. */
NV_ISA_INLINE int32x4_t emul_fast_order(float32x4_t x)
{
    const int32x4_t bits = (int32x4_t)x;
    return bits ^ (bits >> 31 & 0x7fffffff);
}
#define NV_FAST_FLOAT_EXTREME(op, sign)                                                            \
    NV_BINARY(op, f32_lanes, f32, f32, f32)                                                        \
    NV_FAST_RARE float32x4_t emul_fast_##op(float32x4_t x, float32x4_t y, mve_pred16_t p)          \
    {                                                                                              \
        return emul_binary_##op##_f32_lanes(x, y, p);                                              \
    }                                                                                              \
    NV_ISA_INLINE float32x4_t emul_binary_##op##_f32(float32x4_t x, float32x4_t y, mve_pred16_t p) \
    {                                                                                              \
        if (NV_FAST_EVERY(NV_FAST_ORDINARY_OR_LARGE(x) & NV_FAST_ORDINARY_OR_LARGE(y)))            \
            return NV_CHOOSE(f32, emul_fast_order(x) sign emul_fast_order(y), x, y);               \
        return emul_fast_##op(x, y, p);                                                            \
    }
NV_FAST_FLOAT_EXTREME(fmaxnm, >)
NV_FAST_FLOAT_EXTREME(fminnm, <)
#undef NV_FAST_FLOAT_EXTREME

/* Sign bits alone */
#define NV_FAST_SIGN_BITS(op, t, value)                                                            \
    NV_ISA_INLINE NV_V(t) emul_unary_##op##_##t(NV_V(t) x, mve_pred16_t p)                         \
    {                                                                                              \
        const NV_UV(t) u = (NV_UV(t))x;                                                            \
        (void)p;                                                                                   \
        return (NV_V(t))(value);                                                                   \
    }
NV_FAST_SIGN_BITS(fneg, f32, u ^ 0x80000000u)
NV_FAST_SIGN_BITS(fabs, f32, u & 0x7fffffffu)
NV_FAST_SIGN_BITS(fneg, f16, u ^ 0x8000)
NV_FAST_SIGN_BITS(fabs, f16, u & 0x7fff)
#undef NV_FAST_SIGN_BITS

#endif
