/* SPDX-License-Identifier: Apache-2.0 */
/* Maximum of four neighbouring channels, packed in words: a subtraction sets GE for each lane, SEL
 * takes the larger ones. */
#ifndef NV_DSP_MAX_H
#define NV_DSP_MAX_H

#include "pool.h"

#include <arm_acle.h>

enum { LANES = 4, LANE_WORDS = ELEMENT_BITS / 8 };

/* The lanes of a where the difference is not negative, else those of b: for max(a, b) that of a and
 * b, for min(a, b) that of b and a. */
NV_INLINE uint32_t select_lanes(uint32_t minuend, uint32_t subtrahend, uint32_t a, uint32_t b)
{
    if (ELEMENT_BITS == 8)
        (void)__ssub8((int8x4_t)minuend, (int8x4_t)subtrahend);
    else
        (void)__ssub16((int16x2_t)minuend, (int16x2_t)subtrahend);
    return (uint32_t)__sel((uint8x4_t)a, (uint8x4_t)b);
}

NV_INLINE uint32_t max_lanes(uint32_t a, uint32_t b)
{
    return select_lanes(a, b, a, b);
}

NV_INLINE uint32_t min_lanes(uint32_t a, uint32_t b)
{
    return select_lanes(b, a, a, b);
}

NV_INLINE uint32_t in_all_lanes(int32_t x)
{
    return ELEMENT_BITS == 8 ? (uint32_t)(x & 0xff) * 0x01010101 : (uint32_t)(x & 0xffff) * 0x10001;
}

static void max_of_lanes(const pool_view *v, int32_t channel, const cmsis_nn_activation *activation,
                         element *out)
{
    const uint32_t high = in_all_lanes(activation->max);
    uint32_t max[LANE_WORDS], x4[LANE_WORDS];

    for (int i = 0; i < LANE_WORDS; i++)
        max[i] = in_all_lanes(activation->min);
    for (int32_t row = 0; row < v->rows; row++) {
        const element *x = v->input + row * v->row_step + channel;
        for (int32_t n = v->columns; n > 0; n--, x += v->column_step) {
            memcpy(x4, x, sizeof x4);
            NV_UNROLL(2)
            for (int i = 0; i < LANE_WORDS; i++)
                max[i] = max_lanes(x4[i], max[i]);
        }
    }
    for (int i = 0; i < LANE_WORDS; i++)
        max[i] = min_lanes(max[i], high);
    memcpy(out + channel, max, sizeof max);
}

#endif
