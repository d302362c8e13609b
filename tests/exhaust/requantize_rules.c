/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The rules as docs/NUMERICS.md states them. Floors of quotients are taken without right shifts of
 * negative numbers, on which golden and the kernels rely: a multiple of the divisor is added that
 * makes the dividend positive, and its quotient subtracted.
 */
#include "requantize_forms.h"

/* floor(x / 2^n) for |x| < 2^63, n from 0 to 62. */
static inline int64_t floor_quotient(int64_t x, int n)
{
    const uint64_t lift = UINT64_C(1) << 63;
    return (int64_t)((((uint64_t)x + lift) >> n) - (lift >> n));
}

/* round(x / 2^31) with ties upwards; not for two least numbers, which no multiplier is. */
static inline int32_t high_product(int32_t x, int32_t multiplier)
{
    return (int32_t)floor_quotient((int64_t)x * multiplier + (1 << 30), 31);
}

static inline int32_t times_power(int32_t x, int exponent)
{
    return (int32_t)((uint32_t)x * (UINT32_C(1) << exponent));
}

/* Of the magnitude, so that ties move away from zero. */
static void round_twice(const int32_t *x, int32_t *y, int n, int32_t multiplier, int32_t shift)
{
    const int left = shift > 0 ? shift : 0, right = shift < 0 ? -shift : 0;
    const uint32_t half = right > 0 ? UINT32_C(1) << (right - 1) : 0;

    for (int i = 0; i < n; i++) {
        const int32_t p = high_product(times_power(x[i], left), multiplier);
        const uint32_t magnitude = p < 0 ? 0 - (uint32_t)p : (uint32_t)p;
        const uint32_t quotient = (magnitude + half) >> right;
        y[i] = (int32_t)(p < 0 ? 0 - quotient : quotient);
    }
}

/* The low word of it. */
static void round_once(const int32_t *x, int32_t *y, int n, int32_t multiplier, int32_t shift)
{
    const int right = 31 - shift;
    const int64_t half = right > 0 ? INT64_C(1) << (right - 1) : 0;

    for (int i = 0; i < n; i++)
        y[i] = (int32_t)(uint32_t)floor_quotient((int64_t)x[i] * multiplier + half, right);
}

/* The mantissa to the nearest of 15 bits; 1 is not one of them. */
static void round_once_q15(const int32_t *x, int32_t *y, int n, int32_t multiplier, int32_t shift)
{
    const int64_t nearest = floor_quotient((int64_t)multiplier + (1 << 15), 16);
    const int64_t mantissa = nearest > INT16_MAX ? INT16_MAX : nearest;
    const int right = 15 - shift;
    const int64_t half = INT64_C(1) << (right - 1);

    for (int i = 0; i < n; i++)
        y[i] = (int32_t)(uint32_t)floor_quotient(x[i] * mantissa + half, right);
}

requantize_fn *const requantize_rules[RULES] = {
    [ROUND_TWICE] = round_twice,
    [ROUND_ONCE] = round_once,
    [ROUND_ONCE_Q15] = round_once_q15,
};
