/* SPDX-License-Identifier: Apache-2.0 */
/* Rows of weights times rows of inputs, straight from memory, with SMLAD. */
#ifndef NV_DSP_DOT_H
#define NV_DSP_DOT_H

#include "lanes.h"
#include "weights.h"

/* Rows that share the loads of an input: as many as there are registers for. clang keeps one for
 * the frame pointer, and rotates lanes for nothing, so that unrolling pays more than sharing. */
#if defined(__clang__)
enum { DOT_ROWS = 2, DOT_INPUTS = 2, DOT_PAIRS = 1 };
#else
enum { DOT_ROWS = 4, DOT_INPUTS = 2, DOT_PAIRS = 0 };
#endif

/* Four elements of each; arguments as for dot. */
NV_INLINE void dot_group(const int rows, const int inputs, const int8_t *input, int32_t input_step,
                         int32_t input_offset, weights row, int32_t row_offset, int32_t row_step,
                         int32_t acc[][DOT_ROWS])
{
    int16x2_t even[DOT_INPUTS], odd[DOT_INPUTS];

    NV_UNROLL(2)
    for (int i = 0; i < inputs; i++) {
        const uint32_t four = load4(input + i * input_step);
        even[i] = even_lanes_plus(both_lanes(input_offset), four);
        odd[i] = odd_lanes_plus(both_lanes(input_offset), four);
    }
    NV_UNROLL(4)
    for (int r = 0; r < rows; r++) {
        const uint32_t four = four_weights(weights_next(row, r * row_step));
        const int16x2_t w_even = even_lanes_plus(both_lanes(row_offset), four);
        const int16x2_t w_odd = odd_lanes_plus(both_lanes(row_offset), four);
        NV_UNROLL(2)
        for (int i = 0; i < inputs; i++) {
            acc[i][r] = __smlad(w_even, even[i], acc[i][r]);
            acc[i][r] = __smlad(w_odd, odd[i], acc[i][r]);
        }
    }
}

/* acc[i][r] += sum over k of (input[i][k] + input_offset) * (row[r][k] + row_offset), rows and
 * inputs lying `depth` and `input_step` apart. `rows` and `inputs` are constants; so are offsets
 * of 0, which then take no register. */
NV_INLINE void dot(const int rows, const int inputs, const int8_t *input, int32_t input_step,
                   int32_t input_offset, weights row, int32_t row_offset, int32_t depth,
                   int32_t acc[][DOT_ROWS])
{
    NV_KEEP_ROLLED
    for (int32_t n = depth >> (DOT_PAIRS ? 3 : 2); n > 0; n--) {
        dot_group(rows, inputs, input, input_step, input_offset, row, row_offset, depth, acc);
        if (DOT_PAIRS)
            dot_group(rows, inputs, input + 4, input_step, input_offset, weights_next(row, 4),
                      row_offset, depth, acc);
        input += DOT_PAIRS ? 8 : 4;
        row = weights_next(row, DOT_PAIRS ? 8 : 4);
    }
    if (DOT_PAIRS && depth & 4) {
        dot_group(rows, inputs, input, input_step, input_offset, row, row_offset, depth, acc);
        input += 4;
        row = weights_next(row, 4);
    }
    NV_KEEP_ROLLED
    for (int32_t n = depth & 3; n > 0; n--, input++, row.bytes++) {
        NV_UNROLL(2)
        for (int i = 0; i < inputs; i++) {
            NV_UNROLL(4)
            for (int r = 0; r < rows; r++)
                acc[i][r] +=
                    (input[i * input_step] + input_offset) * (row.bytes[r * depth] + row_offset);
        }
    }
}

#endif
