/* SPDX-License-Identifier: Apache-2.0 */
/* Rows of weights times rows of inputs, straight from memory. */
#ifndef NV_SCALAR_DOT_H
#define NV_SCALAR_DOT_H

#include "element.h"
#include "weights.h"

/* Rows that share the loads of an input: as many as there are registers for. clang keeps one for
 * the frame pointer. */
#if defined(__clang__)
enum { DOT_ROWS = 2, DOT_INPUTS = 2 };
#else
enum { DOT_ROWS = 4, DOT_INPUTS = 2 };
#endif

/* One element of each, weight k of the block; other arguments as for dot. */
NV_INLINE void dot_element(const int rows, const int inputs, const element *input,
                           int32_t input_step, int32_t input_offset, const weight_block *block,
                           const int k, int32_t row_offset, int32_t acc[][DOT_ROWS])
{
    int32_t x[DOT_INPUTS];

    NV_UNROLL(2)
    for (int i = 0; i < inputs; i++)
        x[i] = input[i * input_step] + input_offset;
    NV_UNROLL(4)
    for (int r = 0; r < rows; r++) {
        const int32_t w = block_weight(block, r, k) + row_offset;
        NV_UNROLL(2)
        for (int i = 0; i < inputs; i++)
            acc[i][r] += x[i] * w;
    }
}

/* acc[i][r] += sum over n of (input[i][k] + input_offset) * (row[r][k] + row_offset), rows and
 * inputs lying row_step and input_step apart. `rows` and `inputs` are constants; so are offsets of
 * 0, which then cost nothing. */
NV_INLINE void dot_part(const int rows, const int inputs, const element *input, int32_t input_step,
                        int32_t input_offset, weights row, int32_t row_offset, int32_t row_step,
                        int32_t n, int32_t acc[][DOT_ROWS])
{
    NV_KEEP_ROLLED
    for (int32_t blocks = n / WEIGHT_BLOCK; blocks > 0; blocks--, input += WEIGHT_BLOCK) {
        const weight_block block = weight_block_of(rows, row, row_step);
        NV_UNROLL(8)
        for (int k = 0; k < WEIGHT_BLOCK; k++)
            dot_element(rows, inputs, input + k, input_step, input_offset, &block, k, row_offset,
                        acc);
        row = weights_next(row, WEIGHT_BLOCK);
    }
    weight_block tail = weight_block_tail(rows, row, row_step, n % WEIGHT_BLOCK);
    NV_KEEP_ROLLED
    for (int32_t left = n % WEIGHT_BLOCK; left > 0; left--, input++) {
        dot_element(rows, inputs, input, input_step, input_offset, &tail, 0, row_offset, acc);
        block_advance(rows, &tail);
    }
}

/* The same over whole rows. */
NV_INLINE void dot(const int rows, const int inputs, const element *input, int32_t input_step,
                   int32_t input_offset, weights row, int32_t row_offset, int32_t depth,
                   int32_t acc[][DOT_ROWS])
{
    dot_part(rows, inputs, input, input_step, input_offset, row, row_offset, depth, depth, acc);
}

#endif
