/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Filter rows times im2col columns with SMLAD. Four columns lie interleaved, four elements of a
 * column (two words, split as lanes.h does) at a time, with the input offset added: a row's word is
 * split once for 16 multiply-accumulates. A column is first gathered as int8, then split.
 */
#ifndef NV_DSP_GEMM_H
#define NV_DSP_GEMM_H

#include "lanes.h"
#include "output.h"

enum { COLUMNS = 4, GROUP_WORDS = 2 * COLUMNS };

typedef struct column_writer {
    uint32_t *column;
    int8_t *bytes, *next;
    int32_t offset, depth;
} column_writer;

/* The four columns and the bytes of one. */
static inline int32_t groups_of(int32_t depth)
{
    return (depth + 3) / 4;
}

/* A column from `depth` bytes anywhere. */
static inline void column_split(uint32_t *to, const int8_t *from, int32_t depth, int32_t offset)
{
    const int16x2_t offsets = both_lanes(offset);

    for (; depth >= 4; depth -= 4, from += 4, to += GROUP_WORDS) {
        const uint32_t four = load4(from);
        to[0] = (uint32_t)even_lanes_plus(offsets, four);
        to[1] = (uint32_t)odd_lanes_plus(offsets, four);
    }
    if (depth > 0) {
        const uint32_t four = load_tail(from, depth);
        to[0] = (uint32_t)even_lanes_plus(offsets, four);
        to[1] = (uint32_t)odd_lanes_plus(offsets, four);
    }
}

NV_INLINE uint32_t *column_of(void *scratch, int index)
{
    return (uint32_t *)scratch + 2 * index;
}

NV_INLINE column_writer column_open(void *scratch, int32_t depth, int index, int32_t offset)
{
    int8_t *bytes = (int8_t *)((uint32_t *)scratch + groups_of(depth) * GROUP_WORDS);
    return (column_writer){column_of(scratch, index), bytes, bytes, offset, depth};
}

static inline void column_run(column_writer *w, const int8_t *from, int32_t n)
{
    int8_t *to = w->next;

    w->next = to + n;
    for (; n >= 4; n -= 4, from += 4, to += 4) {
        const uint32_t four = load4(from);
        memcpy(to, &four, sizeof four);
    }
    for (; n > 0; n--)
        *to++ = *from++;
}

/* The zero point, which the offset takes to 0. */
static inline void column_zeros(column_writer *w, int32_t n)
{
    for (; n > 0; n--)
        *w->next++ = (int8_t)-w->offset;
}

NV_INLINE void column_close(column_writer *w)
{
    column_split(w->column, w->bytes, w->depth, w->offset);
}

NV_INLINE void multiply_group(const int rows, const int columns, const uint32_t *four,
                              const uint32_t *x, int32_t acc[][COLUMNS])
{
    int16x2_t even[2], odd[2];

    NV_UNROLL(2)
    for (int r = 0; r < rows; r++) {
        even[r] = even_lanes(four[r]);
        odd[r] = odd_lanes(four[r]);
    }
    NV_UNROLL(4)
    for (int c = 0; c < columns; c++) {
        NV_UNROLL(2)
        for (int r = 0; r < rows; r++) {
            acc[r][c] = __smlad(even[r], (int16x2_t)x[2 * c], acc[r][c]);
            acc[r][c] = __smlad(odd[r], (int16x2_t)x[2 * c + 1], acc[r][c]);
        }
    }
}

/* `rows` filter rows against `columns` columns from x on; both constants. */
NV_INLINE void gemm_block(const int rows, const int columns, const uint32_t *x, const int8_t *row,
                          int32_t depth, const output_stage *stage, int32_t channel, int8_t *out,
                          int32_t out_step)
{
    int32_t acc[2][COLUMNS];
    uint32_t four[2];
    const int8_t *end = row + (depth & ~3);

    NV_UNROLL(2)
    for (int r = 0; r < rows; r++) {
        NV_UNROLL(4)
        for (int c = 0; c < columns; c++)
            acc[r][c] = bias_of(stage, channel + r);
    }
    for (; row < end; row += 4, x += GROUP_WORDS) {
        NV_UNROLL(2)
        for (int r = 0; r < rows; r++)
            four[r] = load4(row + r * depth);
        multiply_group(rows, columns, four, x, acc);
    }
    if ((depth & 3) != 0) {
        NV_UNROLL(2)
        for (int r = 0; r < rows; r++)
            four[r] = load_tail(row + r * depth, depth & 3);
        multiply_group(rows, columns, four, x, acc);
    }
    NV_UNROLL(2)
    for (int r = 0; r < rows; r++) {
        finish_channel(acc[r], columns, stage, channel + r);
        NV_UNROLL(4)
        for (int c = 0; c < columns; c++)
            out[c * out_step + r] = (int8_t)acc[r][c];
    }
}

NV_INLINE void gemm_columns(const int rows, const int columns, const uint32_t *x,
                            const int8_t *filter, int32_t depth, int32_t channels,
                            const output_stage *stage, int32_t channel, int8_t *out,
                            int32_t out_step)
{
    for (; channels >= rows; channels -= rows, channel += rows, filter += rows * depth, out += rows)
        gemm_block(rows, columns, x, filter, depth, stage, channel, out, out_step);
    if (channels > 0)
        gemm_block(1, columns, x, filter, depth, stage, channel, out, out_step);
}

/* filter [channels, depth] times the `n` columns in scratch; output of column c at out + c * step,
 * for channels `channel` and on of the stage. */
static inline void gemm(const void *scratch, int n, const int8_t *filter, int32_t depth,
                        int32_t channels, const output_stage *stage, int32_t channel, int8_t *out,
                        int32_t out_step)
{
    const uint32_t *x = scratch;

    if (n == COLUMNS) {
        gemm_columns(1, 4, x, filter, depth, channels, stage, channel, out, out_step);
        return;
    }
    if (n >= 2)
        gemm_columns(2, 2, x, filter, depth, channels, stage, channel, out, out_step);
    if (n % 2 != 0)
        gemm_columns(2, 1, x + (n - 1) * 2, filter, depth, channels, stage, channel,
                     out + (n - 1) * out_step, out_step);
}

#endif
