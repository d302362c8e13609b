/* SPDX-License-Identifier: Apache-2.0 */
/* Maximum of four neighbouring channels. */
#ifndef NV_SCALAR_MAX_H
#define NV_SCALAR_MAX_H

#include "pool.h"

enum { LANES = 4 };

static void max_of_lanes(const pool_view *v, int32_t channel, const cmsis_nn_activation *activation,
                         element *out)
{
    int32_t max[LANES] = {ELEMENT_MIN, ELEMENT_MIN, ELEMENT_MIN, ELEMENT_MIN};

    for (int32_t row = 0; row < v->rows; row++) {
        const element *x = v->input + row * v->row_step + channel;
        for (int32_t n = v->columns; n > 0; n--, x += v->column_step) {
            NV_UNROLL(4)
            for (int i = 0; i < LANES; i++)
                max[i] = max_s32(max[i], x[i]);
        }
    }
    NV_UNROLL(4)
    for (int i = 0; i < LANES; i++)
        out[channel + i] = (element)clamp_s32(max[i], activation->min, activation->max);
}

#endif
