/* SPDX-License-Identifier: Apache-2.0 */
/* Maximum of four neighbouring channels, packed in words. */
#ifndef NV_DSP_MAX_H
#define NV_DSP_MAX_H

#include "dsp/select.h"
#include "pool.h"

enum { LANES = 4, LANE_WORDS = ELEMENT_BITS / 8 };

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
