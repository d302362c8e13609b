/* SPDX-License-Identifier: Apache-2.0 */
/* Rows of weights times rows of inputs, straight from memory, with SMLAD. */
#ifndef NV_DSP_DOT_H
#define NV_DSP_DOT_H

#include "element.h"
#include "lanes.h"
#include "weights.h"

/* Rows that share the loads of an input: as many as there are registers for. clang keeps one for
 * the frame pointer, and rotates lanes for nothing, so that unrolling pays more than sharing. */
#if defined(__clang__)
enum { DOT_ROWS = 2, DOT_INPUTS = 2, DOT_PAIRS = 1 };
#else
enum { DOT_ROWS = 4, DOT_INPUTS = 2, DOT_PAIRS = 0 };
#endif

/* Four inputs, offset added, as even and odd lanes. int16 has no offset. */
NV_INLINE void load_split(const element *input, int32_t offset, int16x2_t *even, int16x2_t *odd)
{
#if ELEMENT_BITS == 16
    (void)offset;
    const int16x2_t first = load2(input), second = load2(input + 2);
    *even = lower_lanes(first, second);
    *odd = upper_lanes(first, second);
#else
    const uint32_t four = load4(input);
    *even = even_lanes_plus(both_lanes(offset), four);
    *odd = odd_lanes_plus(both_lanes(offset), four);
#endif
}

/* Four elements of each; arguments as for dot. */
NV_INLINE void dot_group(const int rows, const int inputs, const element *input, int32_t input_step,
                         int32_t input_offset, weights row, int32_t row_offset, int32_t row_step,
                         int32_t acc[][DOT_ROWS])
{
    int16x2_t even[DOT_INPUTS], odd[DOT_INPUTS];

    NV_UNROLL(2)
    for (int i = 0; i < inputs; i++) {
        load_split(input + i * input_step, input_offset, &even[i], &odd[i]);
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

/* acc[i][r] += sum over n of (input[i][k] + input_offset) * (row[r][k] + row_offset), rows and
 * inputs lying row_step and input_step apart. `rows` and `inputs` are constants; so are offsets of
 * 0, which then take no register. */
NV_INLINE void dot_part(const int rows, const int inputs, const element *input, int32_t input_step,
                        int32_t input_offset, weights row, int32_t row_offset, int32_t row_step,
                        int32_t n, int32_t acc[][DOT_ROWS])
{
    NV_KEEP_ROLLED
    for (int32_t groups = n >> (DOT_PAIRS ? 3 : 2); groups > 0; groups--) {
        dot_group(rows, inputs, input, input_step, input_offset, row, row_offset, row_step, acc);
        if (DOT_PAIRS)
            dot_group(rows, inputs, input + 4, input_step, input_offset, weights_next(row, 4),
                      row_offset, row_step, acc);
        input += DOT_PAIRS ? 8 : 4;
        row = weights_next(row, DOT_PAIRS ? 8 : 4);
    }
    if (DOT_PAIRS && n & 4) {
        dot_group(rows, inputs, input, input_step, input_offset, row, row_offset, row_step, acc);
        input += 4;
        row = weights_next(row, 4);
    }
    NV_KEEP_ROLLED
    for (int32_t left = n & 3; left > 0; left--, input++, row.bytes++) {
        NV_UNROLL(2)
        for (int i = 0; i < inputs; i++) {
            NV_UNROLL(4)
            for (int r = 0; r < rows; r++)
                acc[i][r] +=
                    (input[i * input_step] + input_offset) * (row.bytes[r * row_step] + row_offset);
        }
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
