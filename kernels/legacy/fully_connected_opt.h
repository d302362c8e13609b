/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The matrix in the order that lets four rows be read from one place: columns in groups of
 * QUAD_COLUMNS, 4 * QUAD_COLUMNS weights each, as quad_group wants them; then the four weights of
 * each column that is left. Rows behind the last four are as they were.
 */
#ifndef NV_KERNELS_LEGACY_FULLY_CONNECTED_OPT_H
#define NV_KERNELS_LEGACY_FULLY_CONNECTED_OPT_H

#include "legacy/fully_connected.h"
#include "legacy/core_two.h"

/* Adds a group's products to the accumulators of its four rows. */
#if defined(NV_WIDE_WEIGHTS)
enum { QUAD_COLUMNS = 2 };

/* Row by row. */
NV_INLINE void quad_group(const int16_t *x, const int16_t *w, int32_t acc[4])
{
    const two in = two_at(x);

    NV_UNROLL(4)
    for (int row = 0; row < 4; row++)
        acc[row] = two_dot(two_at(w + 2 * row), in, acc[row]);
}
#else
/* Two columns of four rows: those of rows 0 and 1 alternate, then those of rows 2 and 3. */
NV_INLINE void quad_pair(two in, const int8_t *w, int32_t acc[4])
{
    acc[0] = two_dot(two_even(w), in, acc[0]);
    acc[1] = two_dot(two_odd(w), in, acc[1]);
    acc[2] = two_dot(two_even(w + 4), in, acc[2]);
    acc[3] = two_dot(two_odd(w + 4), in, acc[3]);
}

#if ELEMENT_BITS == 16
enum { QUAD_COLUMNS = 2 };

NV_INLINE void quad_group(const int16_t *x, const int8_t *w, int32_t acc[4])
{
    quad_pair(two_at(x), w, acc);
}
#else
enum { QUAD_COLUMNS = 4 };

/* Columns 0 and 2, then 1 and 3. */
NV_INLINE void quad_group(const int8_t *x, const int8_t *w, int32_t acc[4])
{
    quad_pair(two_even(x), w, acc);
    quad_pair(two_odd(x), w + 8, acc);
}
#endif
#endif

NV_NOINLINE void fc_quad(const fc_layer *l, int32_t row)
{
    const element *x = l->vector;
    const weight *w = l->matrix + row * l->columns;
    int32_t acc[4];

    NV_UNROLL(4)
    for (int r = 0; r < 4; r++)
        acc[r] = shift_start(l->bias[row + r], l->bias_shift, l->out_shift);
    NV_KEEP_ROLLED
    for (int32_t groups = l->columns / QUAD_COLUMNS; groups > 0; groups--) {
        quad_group(x, w, acc);
        x += QUAD_COLUMNS;
        w += 4 * QUAD_COLUMNS;
    }
    NV_KEEP_ROLLED
    for (int32_t left = l->columns % QUAD_COLUMNS; left > 0; left--, x++, w += 4)
        NV_UNROLL(4)
    for (int r = 0; r < 4; r++)
        acc[r] += *x * w[r];
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
