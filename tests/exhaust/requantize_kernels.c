/* SPDX-License-Identifier: Apache-2.0 */
/* What the scalar and the DSP kernels compute: any accumulator in plain C, and what fits by one
 * high multiplication (SMMULR, SMULL) and a shift. */
#include "requantize_forms.h"

#include "kernels/requantize.h"
#include "kernels/requantize_s64.h"

#include <stddef.h>

static void any(const int32_t *x, int32_t *y, int n, int32_t multiplier, int32_t shift)
{
    for (int i = 0; i < n; i++)
        y[i] = requantize(x[i], multiplier, shift);
}

static void narrow(const int32_t *x, int32_t *y, int n, int32_t multiplier, int32_t shift)
{
    for (int i = 0; i < n; i++)
        y[i] = requantize_narrow(x[i], multiplier, shift);
}

static void any_s64(const int32_t *x, int32_t *y, int n, int32_t multiplier, int32_t shift)
{
    for (int i = 0; i < n; i++)
        y[i] = requantize_s64(x[i], multiplier, shift);
}

static void high(const int32_t *x, int32_t *y, int n, int32_t multiplier, int32_t shift)
{
    const high_scale s = high_scale_of(multiplier, shift);

    for (int i = 0; i < n; i++)
        y[i] = requantize_high(x[i], s);
}

const requantize_form requantize_kernels[] = {
    {"scalar", ROUND_TWICE, INT32_MIN, INT32_MAX, -31, 31, any},
    {"scalar and dsp, narrow", ROUND_TWICE, 1 - (1 << 30), (1 << 30) - 1, -31, -1, narrow},
    {"scalar int16", ROUND_ONCE_Q15, INT32_MIN, INT32_MAX, -31, 14, any_s64},
    {"scalar and dsp int16, high", ROUND_ONCE_Q15, INT32_MIN, INT32_MAX, -31, -2, high},
    {.name = NULL},
};
