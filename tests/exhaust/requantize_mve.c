/* SPDX-License-Identifier: Apache-2.0 */
/* What the MVE kernels compute, four lanes at a time: a scale a lane, one for all, and int16's. */
#include "requantize_forms.h"

#include "mve/elementwise.h"
#include "mve/output_s16.h"

static void lanes(const int32_t *x, int32_t *y, int n, int32_t multiplier, int32_t shift)
{
    const mve_scale scale = mve_scale_dup(multiplier, shift);

    for (int i = 0; i < n; i += 4)
        vst1q_s32(y + i, mve_rescale(vld1q_s32(x + i), scale));
}

static void all(const int32_t *x, int32_t *y, int n, int32_t multiplier, int32_t shift)
{
    const mve_scale_all scale = mve_scale_all_of(0, multiplier, shift);

    for (int i = 0; i < n; i += 4)
        vst1q_s32(y + i, mve_rescale_all(vld1q_s32(x + i), scale));
}

static void high(const int32_t *x, int32_t *y, int n, int32_t multiplier, int32_t shift)
{
    const int32x4_t m = mve_high_multiplier(vdupq_n_s32(multiplier));
    const int32x4_t right = vdupq_n_s32(shift + 1);

    for (int i = 0; i < n; i += 4)
        vst1q_s32(y + i, mve_rescale_high(vld1q_s32(x + i), m, right));
}

const requantize_form requantize_mve[] = {
    {"mve", ROUND_TWICE, INT32_MIN, INT32_MAX, -31, 31, lanes},
    {"mve, one scale", ROUND_TWICE, INT32_MIN, INT32_MAX, -31, 31, all},
    {"mve int16, high", ROUND_ONCE_Q15, INT32_MIN, INT32_MAX, -31, -2, high},
    {.name = NULL},
};
