/* SPDX-License-Identifier: Apache-2.0 */
/* A matrix [row][column] times a vector, straight from memory: vec_buffer stays untouched. */
#ifndef NV_KERNELS_LEGACY_FULLY_CONNECTED_H
#define NV_KERNELS_LEGACY_FULLY_CONNECTED_H

#include "legacy/shift.h"
#include "legacy/core_dots.h"
#include "legacy/weight.h"
#include "nv/arm_nnfunctions.h"

typedef struct fc_layer {
    const element *vector;
    const weight *matrix, *bias;
    element *out;
    int32_t columns, rows, bias_shift, out_shift;
} fc_layer;

/* From the parameters of NV_LEGACY_FC. */
#define FC_LAYER                                                                                   \
    {                                                                                              \
        .vector = pV, .matrix = pM, .bias = bias, .out = pOut, .columns = dim_vec,                 \
        .rows = num_of_rows, .bias_shift = bias_shift, .out_shift = out_shift,                     \
    }

/* `rows` (1 or DOT_ROWS) results. */
NV_INLINE void fc_rows(const int rows, const fc_layer *l, int32_t row)
{
    int32_t acc[1][DOT_ROWS];

    NV_UNROLL(4)
    for (int r = 0; r < rows; r++)
        acc[0][r] = shift_start(l->bias[row + r], l->bias_shift, l->out_shift);
    dots(rows, 1, l->vector, 0, l->matrix + row * l->columns, l->columns, l->columns, acc);
    NV_UNROLL(4)
    for (int r = 0; r < rows; r++)
        l->out[row + r] = shift_end(acc[0][r], l->out_shift);
}

/* The results from `row` on. */
static inline arm_cmsis_nn_status fc_multiply(const fc_layer *l, int32_t row)
{
    for (; row + DOT_ROWS <= l->rows; row += DOT_ROWS)
        fc_rows(DOT_ROWS, l, row);
    for (; row < l->rows; row++)
        fc_rows(1, l, row);
    return ARM_CMSIS_NN_SUCCESS;
}

#endif
