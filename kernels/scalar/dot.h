/* SPDX-License-Identifier: Apache-2.0 */
/* Rows of weights times rows of inputs, straight from memory. */
#ifndef NV_SCALAR_DOT_H
#define NV_SCALAR_DOT_H

#include "compiler.h"

/* Rows that share the loads of an input: as many as there are registers for. clang keeps one for
 * the frame pointer. */
#if defined(__clang__)
enum { DOT_ROWS = 2, DOT_INPUTS = 2 };
#else
enum { DOT_ROWS = 4, DOT_INPUTS = 2 };
#endif

/* One element of each; arguments as for dot. */
NV_INLINE void dot_element(const int rows, const int inputs, const int8_t *input,
                           int32_t input_step, int32_t input_offset, const int8_t *row,
                           int32_t row_offset, int32_t row_step, int32_t acc[][DOT_ROWS])
{
    int32_t x[DOT_INPUTS];

    NV_UNROLL(2)
    for (int i = 0; i < inputs; i++)
        x[i] = input[i * input_step] + input_offset;
    NV_UNROLL(4)
    for (int r = 0; r < rows; r++) {
        const int32_t w = row[r * row_step] + row_offset;
        NV_UNROLL(2)
        for (int i = 0; i < inputs; i++)
            acc[i][r] += x[i] * w;
    }
}

/* acc[i][r] += sum over k of (input[i][k] + input_offset) * (row[r][k] + row_offset), rows and
 * inputs lying `depth` and `input_step` apart. `rows` and `inputs` are constants; so are offsets
 * of 0, which then cost nothing. */
NV_INLINE void dot(const int rows, const int inputs, const int8_t *input, int32_t input_step,
                   int32_t input_offset, const int8_t *row, int32_t row_offset, int32_t depth,
                   int32_t acc[][DOT_ROWS])
{
    NV_KEEP_ROLLED
    for (int32_t n = depth >> 2; n > 0; n--, input += 4, row += 4) {
        NV_UNROLL(4)
        for (int k = 0; k < 4; k++)
            dot_element(rows, inputs, input + k, input_step, input_offset, row + k, row_offset,
                        depth, acc);
    }
    NV_KEEP_ROLLED
    for (int32_t n = depth & 3; n > 0; n--, input++, row++)
        dot_element(rows, inputs, input, input_step, input_offset, row, row_offset, depth, acc);
}

#endif
