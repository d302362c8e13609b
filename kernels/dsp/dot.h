/* SPDX-License-Identifier: Apache-2.0 */
/* Rows of weights times rows of inputs, straight from memory, with SMLAD: up to 4 x 2 at once. */
#ifndef NV_DSP_DOT_H
#define NV_DSP_DOT_H

#include "lanes.h"

enum { DOT_ROWS = 4, DOT_INPUTS = 2 };

NV_INLINE void dot_group(const int rows, const int inputs, const uint32_t *x4, int16x2_t x_offset,
                         const uint32_t *w4, int16x2_t w_offset, int32_t acc[][DOT_ROWS])
{
    int16x2_t even[DOT_INPUTS], odd[DOT_INPUTS];

    NV_UNROLL(2)
    for (int i = 0; i < inputs; i++) {
        even[i] = even_lanes_plus(x_offset, x4[i]);
        odd[i] = odd_lanes_plus(x_offset, x4[i]);
    }
    NV_UNROLL(4)
    for (int r = 0; r < rows; r++) {
        const int16x2_t w_even = even_lanes_plus(w_offset, w4[r]);
        const int16x2_t w_odd = odd_lanes_plus(w_offset, w4[r]);
        NV_UNROLL(2)
        for (int i = 0; i < inputs; i++) {
            acc[i][r] = __smlad(w_even, even[i], acc[i][r]);
            acc[i][r] = __smlad(w_odd, odd[i], acc[i][r]);
        }
    }
}

/* acc[i][r] += sum over k of (input[i][k] + input_offset) * (row[r][k] + row_offset), rows and
 * inputs lying `depth` and `input_step` apart. `rows` and `inputs` are constants. */
NV_INLINE void dot(const int rows, const int inputs, const int8_t *input, int32_t input_step,
                   int32_t input_offset, const int8_t *row, int32_t row_offset, int32_t depth,
                   int32_t acc[][DOT_ROWS])
{
    const int16x2_t x_offset = both_lanes(input_offset), w_offset = both_lanes(row_offset);
    const int8_t *end = input + (depth & ~3);
    uint32_t x4[DOT_INPUTS], w4[DOT_ROWS];

    for (; input < end; input += 4, row += 4) {
        NV_UNROLL(2)
        for (int i = 0; i < inputs; i++)
            x4[i] = load4(input + i * input_step);
        NV_UNROLL(4)
        for (int r = 0; r < rows; r++)
            w4[r] = load4(row + r * depth);
        dot_group(rows, inputs, x4, x_offset, w4, w_offset, acc);
    }
    for (int32_t k = 0; k < (depth & 3); k++) {
        NV_UNROLL(4)
        for (int r = 0; r < rows; r++) {
            NV_UNROLL(2)
            for (int i = 0; i < inputs; i++)
                acc[i][r] +=
                    (input[i * input_step + k] + input_offset) * (row[r * depth + k] + row_offset);
        }
    }
}

#endif
