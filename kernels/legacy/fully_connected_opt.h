/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The matrix in the order that lets four rows be read from one place: columns in groups of
 * QUAD_COLUMNS, 4 * QUAD_COLUMNS weights each, as quad_columns wants them; then the four weights of
 * each column that is left. Rows behind the last four are as they were.
 */
#ifndef NV_KERNELS_LEGACY_FULLY_CONNECTED_OPT_H
#define NV_KERNELS_LEGACY_FULLY_CONNECTED_OPT_H

#include "legacy/fully_connected.h"
#include "legacy/core_quads.h"

NV_NOINLINE void fc_quad(const fc_layer *l, int32_t row)
{
    const element *x = l->vector;
    const weight *w = l->matrix + row * l->columns;
    const int32_t whole = l->columns - l->columns % QUAD_COLUMNS;
    int32_t acc[4];

    NV_UNROLL(4)
    for (int r = 0; r < 4; r++)
        acc[r] = shift_start(l->bias[row + r], l->bias_shift, l->out_shift);
    quad_columns(x, w, whole, acc);
    x += whole;
    w += 4 * whole;
    NV_KEEP_ROLLED
    for (int32_t left = l->columns % QUAD_COLUMNS; left > 0; left--, x++, w += 4) {
        NV_UNROLL(4)
        for (int r = 0; r < 4; r++)
            acc[r] += *x * w[r];
    }
    NV_UNROLL(4)
    for (int r = 0; r < 4; r++)
        l->out[row + r] = shift_end(acc[r], l->out_shift);
}

static inline arm_cmsis_nn_status fc_multiply_opt(const fc_layer *l)
{
    int32_t row = 0;

    for (; row + 4 <= l->rows; row += 4)
        fc_quad(l, row);
    return fc_multiply(l, row);
}

#endif
