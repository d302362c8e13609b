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
    int32_t input_offset, filter_offset; /* int8 only */
} dense_layer;

/* `rows` neighbouring units; row: the first one's weights. `rows`, the stage's per_channel and a
 * filter offset of 0 are constants. */
NV_INLINE void units_of(const dense_layer *layer, const output_stage *stage, const int rows,
                        int32_t filter_offset, const element *input, int32_t unit, weights row,
                        element *out)
{
    int32_t acc[1][DOT_ROWS];

    load_biases(acc[0], rows, stage, unit);
    dot(rows, 1, input, 0, ELEMENT_BITS == 8 ? layer->input_offset : 0, row, filter_offset,
        layer->depth, acc);
    if (stage->per_channel) {
        NV_UNROLL(4)
        for (int r = 0; r < rows; r++)
            finish_channel(&acc[0][r], 1, stage, unit + r);
    } else {
        finish_channel(acc[0], rows, stage, 0);
    }
    NV_UNROLL(4)
    for (int r = 0; r < rows; r++)
        out[r] = (element)acc[0][r];
}

#if ELEMENT_BITS == 16
/* As units_of, where accumulators need 64 bits: so many products at a time as 32 bits take. */
NV_INLINE void wide_units_of(const dense_layer *layer, const output_stage *stage, const int rows,
                             const element *input, int32_t unit, element *out)
{
    const int32_t depth = layer->depth;
    const weights row = weights_next(layer->filter, unit * depth);
    int32_t acc[1][DOT_ROWS];
    int64_t wide[DOT_ROWS];

    for (int r = 0; r < rows; r++)
        wide[r] = wide_bias_of(stage, unit + r);
    for (int32_t k = 0; k < depth; k += NARROW_DEPTH) {
        NV_UNROLL(4)
        for (int r = 0; r < rows; r++)
            acc[0][r] = 0;
        dot_part(rows, 1, input + k, 0, 0, weights_next(row, k), 0, depth,
                 min_s32(depth - k, NARROW_DEPTH), acc);
        for (int r = 0; r < rows; r++)
            wide[r] += acc[0][r];
    }
    for (int r = 0; r < rows; r++) {
        requantize_channel_wide(&acc[0][r], &wide[r], 1, stage, unit + r);
        activate(&acc[0][r], 1, stage);
        out[r] = (element)acc[0][r];
    }
}

NV_NOINLINE void all_units_wide(const dense_layer *layer, const output_stage *stage,
                                const element *input, element *out)
{
    int32_t unit = 0;

    for (; unit + DOT_ROWS <= layer->units; unit += DOT_ROWS)
        wide_units_of(layer, stage, DOT_ROWS, input, unit, out + unit);
    for (; unit < layer->units; unit++)
        wide_units_of(layer, stage, 1, input, unit, out + unit);
}
#endif

/* Rows of symmetric weights, as TFLite's are, share the loads of the input; returns the first unit
 * that is left. Out of line: the inner loop fills the register file. */
NV_NOINLINE int32_t units_by_rows(const dense_layer *layer, const output_stage *stage,
                                  const element *input, element *out)
{
    weights row = layer->filter;
    int32_t unit = 0;

    for (; unit + DOT_ROWS <= layer->units; unit += DOT_ROWS) {
        units_of(layer, stage, DOT_ROWS, 0, input, unit, row, out + unit);
        row = weights_next(row, DOT_ROWS * layer->depth);
    }
    return unit;
}

NV_INLINE void all_units(const dense_layer *layer, const output_stage *stage, const element *input,
                         element *out)
{
    const int32_t depth = layer->depth;
    int32_t unit = 0;

#if ELEMENT_BITS == 16
    if (is_wide(stage)) {
        all_units_wide(layer, stage, input, out);
        return;
    }
#endif
    if (ELEMENT_BITS == 16 || layer->filter_offset == 0) {
        unit = units_by_rows(layer, stage, input, out);
        for (; unit + 2 <= layer->units; unit += 2)
            units_of(layer, stage, 2, 0, input, unit, weights_next(layer->filter, unit * depth),
                     out + unit);
    }
    for (; unit < layer->units; unit++)
        units_of(layer, stage, 1, ELEMENT_BITS == 8 ? layer->filter_offset : 0, input, unit,
                 weights_next(layer->filter, unit * depth), out + unit);
}

/* per_channel is a constant. */
NV_INLINE arm_cmsis_nn_status fully_connected(
    const cmsis_nn_context *ctx, const cmsis_nn_fc_params *params, const int32_t *multiplier,
    const int32_t *shift, const bool per_channel, const element *input, const cmsis_nn_dims *filter,
    const int8_t *filter_data, const bias_value *bias, const cmsis_nn_dims *output, element *out)
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

    (void)ctx;
    for (int32_t b = 0; b < output->n; b++, input += layer.depth, out += layer.units)
        all_units(&layer, &stage, input, out);
    return ARM_CMSIS_NN_SUCCESS;
}

#endif
