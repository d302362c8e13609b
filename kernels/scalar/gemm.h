/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Filter rows times im2col columns without SIMD. Two columns lie interleaved as int16 with the
 * input offset added, so that the inner loop is a load a operand and four multiply-accumulates for
 * two rows and two columns.
 */
#ifndef NV_SCALAR_GEMM_H
#define NV_SCALAR_GEMM_H

#include "output.h"
#include "weights.h"

enum { COLUMNS = 2, WIDE_ROWS = 2 };

typedef int16_t column_data;

/* Where element n of a column lies, from its first one on. */
NV_INLINE const column_data *column_skip(const column_data *x, int32_t n)
{
    return x + n * COLUMNS;
}

typedef struct column_writer {
    int16_t *next;
    int32_t offset;
} column_writer;

NV_INLINE column_writer column_open(void *scratch, int32_t depth, int index, int32_t offset)
{
    (void)depth;
    return (column_writer){(int16_t *)scratch + index, offset};
}

static inline void column_run(column_writer *w, const element *from, int32_t n)
{
    int16_t *to = w->next;

    NV_UNROLL(4)
    for (int32_t i = 0; i < n; i++)
        to[i * COLUMNS] = (int16_t)(from[i] + w->offset);
    w->next = to + n * COLUMNS;
}

static inline void column_zeros(column_writer *w, int32_t n)
{
    for (; n > 0; n--, w->next += COLUMNS)
        *w->next = 0;
}

NV_INLINE void column_close(column_writer *w)
{
    (void)w;
}

/* Weight i of `rows` filter rows times the element x[0..columns); all constants. */
NV_INLINE void multiply_element(const int rows, const int columns, const weight_block *block,
                                const int i, const int16_t *x, int32_t acc[][COLUMNS])
{
    NV_UNROLL(2)
    for (int r = 0; r < rows; r++) {
        const int32_t w = block_weight(block, r, i);
        NV_UNROLL(2)
        for (int c = 0; c < columns; c++)
            acc[r][c] += w * x[c];
    }
}

/* n elements of `rows` filter rows, row_step apart, times those of `columns` columns; both
 * constants. */
NV_INLINE void gemm_products(const int rows, const int columns, const column_data *x, weights row,
                             int32_t row_step, int32_t n, int32_t acc[][COLUMNS])
{
    NV_KEEP_ROLLED
    for (int32_t left = n / WEIGHT_BLOCK; left > 0; left--, x += WEIGHT_BLOCK * COLUMNS) {
        const weight_block block = weight_block_of(rows, row, row_step);
        NV_UNROLL(8)
        for (int i = 0; i < WEIGHT_BLOCK; i++)
            multiply_element(rows, columns, &block, i, x + i * COLUMNS, acc);
        row = weights_next(row, WEIGHT_BLOCK);
    }
    weight_block tail = weight_block_tail(rows, row, row_step, n % WEIGHT_BLOCK);
    NV_KEEP_ROLLED
    for (int32_t left = n % WEIGHT_BLOCK; left > 0; left--, x += COLUMNS) {
        multiply_element(rows, columns, &tail, 0, x, acc);
        block_advance(rows, &tail);
    }
}

NV_INLINE void gemm_block(const int rows, const int columns, const column_data *x, weights row,
                          int32_t depth, const output_stage *stage, int32_t channel, element *out,
                          int32_t out_step)
{
    int32_t acc[2][COLUMNS];

    NV_UNROLL(2)
    for (int r = 0; r < rows; r++) {
        acc[r][0] = bias_of(stage, channel + r);
        acc[r][1] = acc[r][0];
    }
    gemm_products(rows, columns, x, row, depth, depth, acc);
    NV_UNROLL(2)
    for (int r = 0; r < rows; r++) {
        finish_channel(acc[r], columns, stage, channel + r);
        NV_UNROLL(2)
        for (int c = 0; c < columns; c++)
            out[c * out_step + r] = (element)acc[r][c];
    }
}

/* filter [channels, depth] times columns in scratch; output of column c at out + c * step, for
 * channels `channel` and on of the stage. */
typedef struct gemm_task {
    weights filter;
    int32_t depth, channels;
    const output_stage *stage;
    int32_t channel;
    element *out;
    int32_t out_step;
} gemm_task;

NV_INLINE void gemm_columns(const int columns, const column_data *x, const gemm_task *task)
{
    const output_stage stage = *task->stage;
    const int32_t depth = task->depth, out_step = task->out_step;
    weights filter = task->filter;
    element *out = task->out;
    int32_t channel = task->channel, left = task->channels;

    for (; left >= 2; left -= 2, channel += 2, out += 2) {
        gemm_block(2, columns, x, filter, depth, &stage, channel, out, out_step);
        filter = weights_next(filter, 2 * depth);
    }
    if (left > 0)
        gemm_block(1, columns, x, filter, depth, &stage, channel, out, out_step);
}

/* Each out of line: its inner loop fills the register file. */
NV_NOINLINE void gemm_2(const column_data *x, const gemm_task *task)
{
    gemm_columns(2, x, task);
}

NV_NOINLINE void gemm_1(const column_data *x, const gemm_task *task)
{
    gemm_columns(1, x, task);
}

#if ELEMENT_BITS == 16
#include "gemm_wide.h"
#endif

/* The first n of the columns. */
static inline void gemm(const void *scratch, int n, const gemm_task *task)
{
#if ELEMENT_BITS == 16
    if (is_wide(task->stage)) {
        gemm_wide(scratch, n, task);
        return;
    }
#endif
    if (n == COLUMNS)
        gemm_2(scratch, task);
    else
        gemm_1(scratch, task);
}

#endif
