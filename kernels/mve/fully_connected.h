/* SPDX-License-Identifier: Apache-2.0 */
/* A fully connected layer is the matrix product with one column a batch. */
#ifndef NV_KERNELS_MVE_FULLY_CONNECTED_H
#define NV_KERNELS_MVE_FULLY_CONNECTED_H

#include "mve/rows.h"
#include "nv/arm_nnfunctions.h"

static inline int32_t mve_sum(const int8_t *from, int32_t n)
{
    int32_t sum = 0;
    for (int32_t i = 0; i < n; i += 16) {
        const mve_pred16_t p = vctp8q((uint32_t)(n - i));
        sum = vaddvaq_p_s8(sum, vldrbq_z_s8(from + i, p), p);
    }
    return sum;
}

/* With a filter offset each column adds filter_offset * sum(x + input_offset) to all its rows. */
static inline void mve_product_with_filter_offset(mve_rows *rows, const cmsis_nn_fc_params *params,
                                                  const int8_t *input, int32_t batches, int8_t *out)
{
    int32_t added = 0;
    for (int32_t n = 0; n < batches; n++, input += rows->depth, out += rows->out_stride) {
        const int32_t share = params->filter_offset *
                              (mve_sum(input, rows->depth) + rows->depth * params->input_offset);
        mve_add_to_all(rows->start, share - added, rows->channels);
        mve_rows_product(rows, input, rows->depth, 1, out);
        added = share;
    }
}

/* input [batches, depth], filter [units, depth], output [batches, units]. multiplier and shift:
 * [units] if per_channel, else one of each. bias: [units] or NULL. */
static inline void mve_fully_connected(const cmsis_nn_fc_params *params, const int32_t *multiplier,
                                       const int32_t *shift, bool per_channel, int32_t batches,
                                       int32_t depth, int32_t units, const int8_t *input,
                                       const int8_t *filter, const int32_t *bias, int8_t *output)
{
    mve_rows rows = {.depth = depth,
                     .multiplier = multiplier,
                     .shift = shift,
                     .per_channel = per_channel,
                     .offset = params->output_offset,
                     .activation = params->activation,
                     .out_stride = units};

    for (int32_t unit = 0; unit < units; unit += rows.channels) {
        const int32_t left = units - unit;
        rows.channels = left < MVE_ROWS_STRIP ? left : MVE_ROWS_STRIP;
        rows.weights = filter + unit * depth;
        if (per_channel) {
            rows.multiplier = multiplier + unit;
            rows.shift = shift + unit;
        }
        mve_row_starts(rows.weights, depth, rows.channels, params->input_offset,
                       bias == NULL ? NULL : bias + unit, rows.start);
        if (params->filter_offset == 0)
            mve_rows_product(&rows, input, depth, batches, output + unit);
        else
            mve_product_with_filter_offset(&rows, params, input, batches, output + unit);
    }
}

#endif
