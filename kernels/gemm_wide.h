/* SPDX-License-Identifier: Apache-2.0 */
/* The product of gemm.h where accumulators need 64 bits: so many products at a time as 32 bits
 * take. gemm.h has defined WIDE_ROWS, the rows of a block of all columns, and column_skip. */
#ifndef NV_KERNELS_GEMM_WIDE_H
#define NV_KERNELS_GEMM_WIDE_H

NV_INLINE void gemm_block_wide(const int rows, const int columns, const column_data *x, weights row,
                               int32_t depth, const output_stage *stage, int32_t channel,
                               element *out, int32_t out_step)
{
    int32_t acc[2][COLUMNS];
    int64_t wide[2][COLUMNS];

    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++)
            wide[r][c] = wide_bias_of(stage, channel + r);
    for (int32_t k = 0; k < depth; k += NARROW_DEPTH) {
        NV_UNROLL(2)
        for (int r = 0; r < rows; r++) {
            NV_UNROLL(4)
            for (int c = 0; c < columns; c++)
                acc[r][c] = 0;
        }
        gemm_products(rows, columns, column_skip(x, k), weights_next(row, k), depth,
                      min_s32(depth - k, NARROW_DEPTH), acc);
        for (int r = 0; r < rows; r++)
            for (int c = 0; c < columns; c++)
                wide[r][c] += acc[r][c];
    }
    for (int r = 0; r < rows; r++) {
        requantize_channel_wide(acc[r], wide[r], columns, stage, channel + r);
        activate(acc[r], columns, stage);
        for (int c = 0; c < columns; c++)
            out[c * out_step + r] = (element)acc[r][c];
    }
}

NV_INLINE void gemm_columns_wide(const int columns, const column_data *x, const gemm_task *task,
                                 element *out)
{
    const output_stage stage = *task->stage;
    const int32_t depth = task->depth, out_step = task->out_step;
    weights filter = task->filter;
    int32_t channel = task->channel, left = task->channels;

    for (; left >= WIDE_ROWS; left -= WIDE_ROWS, channel += WIDE_ROWS, out += WIDE_ROWS) {
        gemm_block_wide(WIDE_ROWS, columns, x, filter, depth, &stage, channel, out, out_step);
        filter = weights_next(filter, WIDE_ROWS * depth);
    }
    if (left > 0)
        gemm_block_wide(1, columns, x, filter, depth, &stage, channel, out, out_step);
}

NV_NOINLINE void gemm_all_wide(const column_data *x, const gemm_task *task)
{
    gemm_columns_wide(COLUMNS, x, task, task->out);
}

NV_NOINLINE void gemm_one_wide(const column_data *x, const gemm_task *task, element *out)
{
    gemm_columns_wide(1, x, task, out);
}

/* The first n of the columns. */
static inline void gemm_wide(const void *scratch, int n, const gemm_task *task)
{
    const column_data *x = scratch;

    if (n == COLUMNS) {
        gemm_all_wide(x, task);
        return;
    }
    for (int c = 0; c < n; c++)
        gemm_one_wide(x + c, task, task->out + c * task->out_step);
}

#endif
