/* SPDX-License-Identifier: Apache-2.0 */
/* Matrix times vectors: weights stream by once a batch, four rows at a time. */
#ifndef NV_KERNELS_FULLY_CONNECTED_H
#define NV_KERNELS_FULLY_CONNECTED_H

#include "core_dot.h"
#include "nv/arm_nn_types.h"
#include "output.h"

typedef struct dense_layer {
    weights filter; /* [units, depth] */
    int32_t depth, units;
    int32_t input_offset, filter_offset;
} dense_layer;

/* `rows` neighbouring units; row: the first one's weights. `rows`, the stage's per_channel and a
 * filter offset of 0 are constants. */
NV_INLINE void units_of(const dense_layer *layer, const output_stage *stage, const int rows,
                        int32_t filter_offset, const int8_t *input, int32_t unit, weights row,
                        int8_t *out)
{
    int32_t acc[1][DOT_ROWS];

    load_biases(acc[0], rows, stage, unit);
    dot(rows, 1, input, 0, layer->input_offset, row, filter_offset, layer->depth, acc);
    if (stage->per_channel) {
        NV_UNROLL(4)
        for (int r = 0; r < rows; r++)
            finish_channel(&acc[0][r], 1, stage, unit + r);
    } else {
        finish_channel(acc[0], rows, stage, 0);
    }
    NV_UNROLL(4)
    for (int r = 0; r < rows; r++)
        out[r] = (int8_t)acc[0][r];
}

/* Rows of symmetric weights, as TFLite's are, share the loads of the input; returns the first unit
 * that is left. Out of line: the inner loop fills the register file. */
NV_NOINLINE int32_t units_by_rows(const dense_layer *layer, const output_stage *stage,
                                  const int8_t *input, int8_t *out)
{
    weights row = layer->filter;
    int32_t unit = 0;

    for (; unit + DOT_ROWS <= layer->units; unit += DOT_ROWS) {
        units_of(layer, stage, DOT_ROWS, 0, input, unit, row, out + unit);
        row = weights_next(row, DOT_ROWS * layer->depth);
    }
    return unit;
}

NV_INLINE void all_units(const dense_layer *layer, const output_stage *stage, const int8_t *input,
                         int8_t *out)
{
    const int32_t depth = layer->depth;
    int32_t unit = 0;

    if (layer->filter_offset == 0) {
        unit = units_by_rows(layer, stage, input, out);
        for (; unit + 2 <= layer->units; unit += 2)
            units_of(layer, stage, 2, 0, input, unit, weights_next(layer->filter, unit * depth),
                     out + unit);
    }
    for (; unit < layer->units; unit++)
        units_of(layer, stage, 1, layer->filter_offset, input, unit,
                 weights_next(layer->filter, unit * depth), out + unit);
}

/* per_channel is a constant. */
NV_INLINE void fully_connected(const cmsis_nn_fc_params *params, const int32_t *multiplier,
                               const int32_t *shift, const bool per_channel, const int8_t *input,
                               const cmsis_nn_dims *filter, const int8_t *filter_data,
                               const int32_t *bias, const cmsis_nn_dims *output, int8_t *out)
{
    enum { INPUT_TIMES_OFFSET_WEIGHT = 256 * 256 };
    const dense_layer layer = {.filter = weights_of(filter_data),
                               .depth = filter->n,
                               .units = filter->c,
                               .input_offset = params->input_offset,
                               .filter_offset = params->filter_offset};
    const output_stage stage =
        output_stage_of(bias, multiplier, shift, per_channel, params->output_offset,
                        params->activation, layer.units, layer.depth, INPUT_TIMES_OFFSET_WEIGHT);

    for (int32_t b = 0; b < output->n; b++, input += layer.depth, out += layer.units)
        all_units(&layer, &stage, input, out);
}

#endif
