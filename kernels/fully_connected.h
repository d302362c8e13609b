/* SPDX-License-Identifier: Apache-2.0 */
/* Matrix times vectors: weights stream by once a batch, four rows at a time. */
#ifndef NV_KERNELS_FULLY_CONNECTED_H
#define NV_KERNELS_FULLY_CONNECTED_H

#include "core_dot.h"
#include "nv/arm_nn_types.h"
#include "output.h"

/* `rows` (a constant) units from `unit` on. */
NV_INLINE void units_of(const int rows, const int8_t *input, int32_t input_offset,
                        const int8_t *weights, int32_t filter_offset, int32_t depth,
                        const output_stage *stage, int32_t unit, int8_t *out)
{
    int32_t acc[1][DOT_ROWS];

    NV_UNROLL(4)
    for (int r = 0; r < rows; r++)
        acc[0][r] = bias_of(stage, unit + r);
    dot(rows, 1, input, 0, input_offset, weights + unit * depth, filter_offset, depth, acc);
    NV_UNROLL(4)
    for (int r = 0; r < rows; r++) {
        finish_channel(&acc[0][r], 1, stage, unit + r);
        out[unit + r] = (int8_t)acc[0][r];
    }
}

static inline void fully_connected(const cmsis_nn_fc_params *params, const int32_t *multiplier,
                                   const int32_t *shift, bool per_channel, const int8_t *input,
                                   const cmsis_nn_dims *filter, const int8_t *weights,
                                   const int32_t *bias, const cmsis_nn_dims *output, int8_t *out)
{
    enum { INPUT_TIMES_OFFSET_WEIGHT = 256 * 256 };
    const int32_t depth = filter->n, units = filter->c;
    const output_stage stage =
        output_stage_of(bias, multiplier, shift, per_channel, params->output_offset,
                        params->activation, units, depth, INPUT_TIMES_OFFSET_WEIGHT);

    for (int32_t b = 0; b < output->n; b++, input += depth, out += units) {
        int32_t unit = 0;
        for (; unit + DOT_ROWS <= units; unit += DOT_ROWS)
            units_of(DOT_ROWS, input, params->input_offset, weights, params->filter_offset, depth,
                     &stage, unit, out);
        for (; unit < units; unit++)
            units_of(1, input, params->input_offset, weights, params->filter_offset, depth, &stage,
                     unit, out);
    }
}

#endif
