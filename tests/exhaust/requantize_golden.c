/* SPDX-License-Identifier: Apache-2.0 */
/* What golden computes, by profile. */
#include "golden/requantize.h"
#include "requantize_forms.h"

#include <stddef.h>

static inline void run(const int32_t *x, int32_t *y, int n, golden_multiplier m,
                       const nv_rounding rounding)
{
    for (int i = 0; i < n; i++)
        y[i] = golden_requantize(x[i], m, rounding);
}

static inline golden_multiplier factor(int32_t multiplier, int32_t shift)
{
    return (golden_multiplier){.mantissa = multiplier, .shift = shift};
}

static void tflm(const int32_t *x, int32_t *y, int n, int32_t multiplier, int32_t shift)
{
    run(x, y, n, factor(multiplier, shift), NV_ROUNDING_TFLM);
}

static void single(const int32_t *x, int32_t *y, int n, int32_t multiplier, int32_t shift)
{
    run(x, y, n, factor(multiplier, shift), NV_ROUNDING_SINGLE);
}

static void wide(const int32_t *x, int32_t *y, int n, int32_t multiplier, int32_t shift)
{
    const golden_multiplier m = factor(multiplier, shift);

    for (int i = 0; i < n; i++)
        y[i] = golden_requantize64(x[i], m);
}

const requantize_form requantize_golden[] = {
    {"golden tflm", ROUND_TWICE, INT32_MIN, INT32_MAX, -31, 31, tflm},
    {"golden single", ROUND_ONCE, INT32_MIN, INT32_MAX, -31, 31, single},
    {"golden int16", ROUND_ONCE_Q15, INT32_MIN, INT32_MAX, -31, 7, wide},
    {.name = NULL},
};
