/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Filter rows times im2col columns with SMLAD. Four columns lie interleaved, four elements of a
 * column (a split double word, lanes.h) at a time, with the input offset added: a row's word is
 * split once for 16 multiply-accumulates. A column is first gathered as it is, then split.
 */
#ifndef NV_DSP_GEMM_H
#define NV_DSP_GEMM_H

#include "lanes.h"
#include "output.h"
#include "weights.h"

enum { COLUMNS = 4, WIDE_ROWS = 1 };

typedef split_lanes column_data;

/* Where element n of a column lies, a multiple of four, from its first one on. */
NV_INLINE const column_data *column_skip(const column_data *x, int32_t n)
{
    return x + n / 4 * COLUMNS;
}

typedef struct column_writer {
    column_data *column;
    element *gathered, *next;
    int32_t offset, depth;
} column_writer;

#if ELEMENT_BITS == 16
/* A column from `depth` elements anywhere, in the order of the weights. */
static inline void column_split(split_lanes *to, const int16_t *from, int32_t depth, int32_t offset)
{
    int16x2_t first, second;

    (void)offset;
    for (; depth >= 4; depth -= 4, from += 4, to += COLUMNS) {
        first = load2(from);
        second = load2(from + 2);
        *to = join_lanes(lower_lanes(first, second), upper_lanes(first, second));
    }
    if (depth > 0) {
        first = depth > 1 ? load2(from) : (uint16_t)*from;
        second = depth > 2 ? (uint16_t)from[2] : 0;
        *to = join_lanes(lower_lanes(first, second), upper_lanes(first, second));
    }
}
#else
/* A column from `depth` bytes anywhere, in the order of the weights. */
static inline void column_split(split_lanes *to, const int8_t *from, int32_t depth, int32_t offset)
{
    const int16x2_t offsets = both_lanes(offset);
    uint32_t four;

    for (; PACKED_WEIGHTS && depth >= 8; depth -= 8, from += 8, to += 2 * COLUMNS) {
        const split_eight x = split_evens_odds(offsets, from);
        to[0] = x.evens;
        to[COLUMNS] = x.odds;
    }
    for (int32_t n = depth / 4; n > 0; n--, from += 4, to += COLUMNS) {
        four = load4(from);
        *to = join_lanes(even_lanes_plus(offsets, four), odd_lanes_plus(offsets, four));
    }
    if (depth % 4 != 0) {
        four = load_tail(from, depth % 4);
        *to = join_lanes(even_lanes_plus(offsets, four), odd_lanes_plus(offsets, four));
    }
}
#endif

NV_INLINE split_lanes *column_of(void *scratch, int index)
{
    return (split_lanes *)scratch + index;
}

NV_INLINE column_writer column_open(void *scratch, int32_t depth, int index, int32_t offset)
{
    void *behind = column_of(scratch, (depth + 3) / 4 * COLUMNS);
    return (column_writer){column_of(scratch, index), behind, behind, offset, depth};
}

static inline void column_run(column_writer *w, const element *from, int32_t n)
{
    enum { IN_A_WORD = 32 / ELEMENT_BITS };
    element *to = w->next;

    w->next = to + n;
    for (; n >= IN_A_WORD; n -= IN_A_WORD, from += IN_A_WORD, to += IN_A_WORD) {
        uint32_t word;
        memcpy(&word, from, sizeof word);
        memcpy(to, &word, sizeof word);
    }
    for (; n > 0; n--)
        *to++ = *from++;
}

/* The zero point, which the offset takes to 0. */
static inline void column_zeros(column_writer *w, int32_t n)
{
    for (; n > 0; n--)
        *w->next++ = (element)-w->offset;
}

NV_INLINE void column_close(column_writer *w)
{
    column_split(w->column, w->gathered, w->depth, w->offset);
}

NV_INLINE void multiply_group(const int rows, const int columns, const uint32_t *four,
                              const split_lanes *x, int32_t acc[][COLUMNS])
{
    int16x2_t even[2], odd[2];

    NV_UNROLL(2)
    for (int r = 0; r < rows; r++) {
        even[r] = even_lanes(four[r]);
        odd[r] = odd_lanes(four[r]);
    }
    NV_UNROLL(4)
    for (int c = 0; c < columns; c++) {
        const split_lanes lanes = x[c];
        NV_UNROLL(2)
        for (int r = 0; r < rows; r++) {
            acc[r][c] = __smlad(even[r], even_of(lanes), acc[r][c]);
            acc[r][c] = __smlad(odd[r], odd_of(lanes), acc[r][c]);
        }
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

/* n elements of `rows` filter rows, row_step apart, times those of `columns` columns from x on;
 * both constants. The products count 2^WEIGHT_UNIT_BITS times. */
NV_INLINE void gemm_products(const int rows, const int columns, const column_data *x, weights row,
                             int32_t row_step, int32_t n, int32_t acc[][COLUMNS])
{
    uint32_t four[2];

    NV_KEEP_ROLLED
    for (int32_t left = n >> 3; left > 0; left--) {
        weight_eight eight[2];
        NV_UNROLL(2)
        for (int r = 0; r < rows; r++)
            eight[r] = weight_eight_of(weights_next(row, r * row_step));
        NV_UNROLL(2)
        for (int half = 0; half < 2; half++, x += COLUMNS) {
            NV_UNROLL(2)
            for (int r = 0; r < rows; r++)
                four[r] = weight_half(eight[r], half);
            multiply_group(rows, columns, four, x, acc);
        }
        row = weights_next(row, 8);
    }
    if (n & 4) {
        NV_UNROLL(2)
        for (int r = 0; r < rows; r++)
            four[r] = weight_four(weights_next(row, r * row_step));
        multiply_group(rows, columns, four, x, acc);
        row = weights_next(row, 4);
        x += COLUMNS;
    }
    if (n & 3) {
        NV_UNROLL(2)
        for (int r = 0; r < rows; r++)
            four[r] = weight_tail(weights_next(row, r * row_step), n & 3);
        multiply_group(rows, columns, four, x, acc);
    }
}

NV_INLINE void gemm_rows(const int rows, const int columns, const split_lanes *x, weights row,
                         int32_t depth, const output_stage *stage, int32_t channel, element *out,
                         int32_t out_step)
{
    int32_t acc[2][COLUMNS];

    NV_UNROLL(2)
    for (int r = 0; r < rows; r++) {
        acc[r][0] = PACKED_WEIGHTS ? 0 : bias_of(stage, channel + r);
        NV_UNROLL(4)
        for (int c = 1; c < columns; c++)
            acc[r][c] = acc[r][0];
    }
    gemm_products(rows, columns, x, row, depth, depth, acc);
    NV_UNROLL(2)
    for (int r = 0; r < rows; r++) {
        NV_UNROLL(4)
        for (int c = 0; PACKED_WEIGHTS && c < columns; c++)
            acc[r][c] = (acc[r][c] >> WEIGHT_UNIT_BITS) + bias_of(stage, channel + r);
        finish_channel(acc[r], columns, stage, channel + r);
        NV_UNROLL(4)
        for (int c = 0; c < columns; c++)
            out[c * out_step + r] = (element)acc[r][c];
    }
}

NV_INLINE void gemm_columns(const int rows, const int columns, const split_lanes *x,
                            const gemm_task *task, element *out)
{
    const output_stage stage = *task->stage;
    const int32_t depth = task->depth, out_step = task->out_step;
    weights filter = task->filter;
    int32_t channel = task->channel, left = task->channels;

    for (; left >= rows; left -= rows, channel += rows, out += rows) {
        gemm_rows(rows, columns, x, filter, depth, &stage, channel, out, out_step);
        filter = weights_next(filter, rows * depth);
    }
    if (left > 0)
        gemm_rows(1, columns, x, filter, depth, &stage, channel, out, out_step);
}

/* Each out of line: its inner loop fills the register file. */
NV_NOINLINE void gemm_4(const split_lanes *x, const gemm_task *task, element *out)
{
    gemm_columns(1, 4, x, task, out);
}

NV_NOINLINE void gemm_2(const split_lanes *x, const gemm_task *task, element *out)
{
    gemm_columns(2, 2, x, task, out);
}

NV_NOINLINE void gemm_1(const split_lanes *x, const gemm_task *task, element *out)
{
    gemm_columns(2, 1, x, task, out);
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
    if (n == COLUMNS) {
        gemm_4(scratch, task, task->out);
        return;
    }
    if (n >= 2)
        gemm_2(scratch, task, task->out);
    if (n % 2 != 0)
        gemm_1((const split_lanes *)scratch + n - 1, task, task->out + (n - 1) * task->out_step);
}

#endif
