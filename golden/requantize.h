/* SPDX-License-Identifier: Apache-2.0 */
/* From one scale to another: multipliers and their application. Tags: docs/NUMERICS.md. */
#ifndef GOLDEN_REQUANTIZE_H
#define GOLDEN_REQUANTIZE_H

#include "fixed_point.h"
#include "nv/ops.h"

/* The real factor mantissa * 2^(shift - 31). */
typedef struct golden_multiplier {
    int32_t mantissa; /* 2^30 to 2^31 - 1, or 0 */
    int shift;        /* -31 to 31; positive: to the left */
    double real;      /* the factor itself, for profiles that multiply in floating point */
    float real32;
} golden_multiplier;

/* [R-MULT] The multiplier nearest to `real`. NV_E_MODEL for a factor that is negative, not finite
 * or above 2^31: what a scale of zero or a corrupt one leads to. */
NV_MUST_CHECK nv_status nv_golden_multiplier(double real, golden_multiplier *m, nv_error *err);

/* [R-INV-SQRT] The multiplier nearest to 1 / sqrt(x) by Newton's iteration; x <= 0 counts as 1. */
golden_multiplier nv_golden_inverse_sqrt(int32_t x);

/* floor(x / 2^exponent + 1/2): to nearest, ties up. */
static inline int64_t golden_round_shift(int64_t x, int exponent)
{
    return exponent == 0 ? x : ((x >> (exponent - 1)) + 1) >> 1;
}

/* acc * factor to nearest in floating point, saturated far outside of any type's range; ties away
 * from zero and to even. [R-REQUANT-REAL] [R-REQUANT-FLOAT] */
int32_t nv_golden_round_real(int64_t acc, double factor);
int32_t nv_golden_round_float(int32_t acc, float factor);

/*
 * Brings an accumulator to the output's scale. This is where a rounding profile decides.
 * [R-REQUANT] tflm: two roundings, RDBP(SRDHM(acc * 2^left, mantissa), right).
 * [R-REQUANT-SINGLE] single: floor(acc * mantissa / 2^(31 - shift) + 1/2).
 * [R-REQUANT-UP] litert-opt: as tflm, but the second rounding takes ties up.
 */
static inline int32_t golden_requantize(int32_t acc, golden_multiplier m, nv_rounding rounding)
{
    const int left = m.shift > 0 ? m.shift : 0;
    const int right = m.shift > 0 ? 0 : -m.shift;
    switch (rounding) {
    case NV_ROUNDING_TFLM:
        return golden_rdbp(golden_srdhm(golden_shl(acc, left), m.mantissa), right);
    case NV_ROUNDING_LITERT_REF:
        return nv_golden_round_real(acc, m.real);
    case NV_ROUNDING_LITERT_OPT:
        return (int32_t)golden_round_shift(golden_srdhm(golden_shl(acc, left), m.mantissa), right);
    case NV_ROUNDING_XNNPACK:
        return nv_golden_round_float(acc, m.real32);
    case NV_ROUNDING_SINGLE:
        return (int32_t)(uint32_t)(uint64_t)golden_round_shift((int64_t)acc * m.mantissa,
                                                               31 - m.shift);
    case NV_ROUNDING_COUNT:
        break;
    }
    __builtin_unreachable();
}

/* [R-REQUANT64] The same for 64-bit accumulators: floor((acc * m + half) / 2^(15 - shift)) with
 * the mantissa cut to 15 bits. shift <= 7. */
static inline int32_t golden_requantize64(int64_t acc, golden_multiplier m)
{
    const int64_t mantissa =
        m.mantissa < 0x7fff0000 ? (m.mantissa + (1 << 15)) >> 16 : 0x7fff; /* check-magic: Q0.15 */
    const int right = 15 - m.shift;
    const uint64_t product = (uint64_t)acc * (uint64_t)mantissa + ((uint64_t)1 << (right - 1));
    return (int32_t)(uint32_t)(uint64_t)((int64_t)product >> right);
}

/* The last step of every quantized operator: requantize, add the zero point, clamp. */
typedef struct golden_output {
    int32_t zero_point, min, max;
    nv_rounding rounding;
} golden_output;

static inline int32_t golden_finish(int32_t acc, golden_multiplier m, const golden_output *out)
{
    const int32_t q = golden_add(golden_requantize(acc, m, out->rounding), out->zero_point);
    return golden_clamp(q, out->min, out->max);
}

/* The same for 64-bit accumulators, and no zero point: 16-bit tensors have none. */
static inline int32_t golden_finish64(int64_t acc, golden_multiplier m, const golden_output *out)
{
    const int32_t q = out->rounding == NV_ROUNDING_LITERT_REF ? nv_golden_round_real(acc, m.real)
                                                              : golden_requantize64(acc, m);
    return golden_clamp(q, out->min, out->max);
}

/* [R-ACT-RANGE] The stage for the node's first output with a fused activation. */
NV_MUST_CHECK nv_status nv_golden_output(const nv_args *a, nv_activation activation,
                                         golden_output *out, nv_error *err);

#endif
