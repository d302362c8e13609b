/* SPDX-License-Identifier: Apache-2.0 */
/* Rows of weights times rows of inputs, straight from memory. */
#ifndef NV_SCALAR_DOT_H
#define NV_SCALAR_DOT_H

#include "compiler.h"

enum { DOT_ROWS = 4, DOT_INPUTS = 2 };

/* acc[i][r] += sum over k of (input[i][k] + input_offset) * (row[r][k] + row_offset), rows and
 * inputs lying `depth` and `input_step` apart. `rows` and `inputs` are constants; so are offsets
 * of 0, which then cost nothing. */
NV_INLINE void dot(const int rows, const int inputs, const int8_t *input, int32_t input_step,
                   int32_t input_offset, const int8_t *row, int32_t row_offset, int32_t depth,
                   int32_t acc[][DOT_ROWS])
{
    NV_UNROLL(2)
    for (int32_t k = 0; k < depth; k++) {
        int32_t x[DOT_INPUTS];
        NV_UNROLL(2)
        for (int i = 0; i < inputs; i++)
            x[i] = input[i * input_step + k] + input_offset;
        NV_UNROLL(4)
        for (int r = 0; r < rows; r++) {
            const int32_t w = row[r * depth + k] + row_offset;
            NV_UNROLL(2)
            for (int i = 0; i < inputs; i++)
                acc[i][r] += x[i] * w;
        }
    }
}

#endif
