/* SPDX-License-Identifier: Apache-2.0 */
/* Rows of packed weights times rows of inputs, straight from memory, with SMLAD: eight weights are
 * one load, two masks and four SXTB16; the rows share what brings the inputs into their order. */
#ifndef NV_DSP_DOT_S4_H
#define NV_DSP_DOT_S4_H

#include "lanes.h"
#include "weights.h"

/* Rows that share the loads of an input: as many as there are registers for. clang keeps one for
 * the frame pointer. */
#if defined(__clang__)
enum { DOT_ROWS = 2, DOT_INPUTS = 2 };
#else
enum { DOT_ROWS = 4, DOT_INPUTS = 2 };
#endif

NV_INLINE int32_t dot_split(int32_t sum, split_lanes x, uint32_t four)
{
    sum = __smlad(even_lanes(four), even_of(x), sum);
    return __smlad(odd_lanes(four), odd_of(x), sum);
}

/* Eight elements of each; arguments as for dot, sums of products in the unit of the weights. */
NV_INLINE void dot_eight(const int rows, const int inputs, const int8_t *input, int32_t input_step,
                         int32_t input_offset, weights row, int32_t row_step,
                         int32_t sum[][DOT_ROWS])
{
    split_eight x[DOT_INPUTS];

    NV_UNROLL(2)
    for (int i = 0; i < inputs; i++)
        x[i] = split_evens_odds(both_lanes(input_offset), input + i * input_step);
    NV_UNROLL(4)
    for (int r = 0; r < rows; r++) {
        const weight_eight eight = weight_eight_of(weights_next(row, r * row_step));
        NV_UNROLL(2)
        for (int i = 0; i < inputs; i++) {
            sum[i][r] = dot_split(sum[i][r], x[i].evens, weight_half(eight, 0));
            sum[i][r] = dot_split(sum[i][r], x[i].odds, weight_half(eight, 1));
        }
    }
}

/* The n (1 to 7) last ones. */
NV_INLINE void dot_rest(const int rows, const int inputs, const int8_t *input, int32_t input_step,
                        int32_t input_offset, weights row, int32_t row_step, int32_t n,
                        int32_t sum[][DOT_ROWS])
{
    const int16x2_t offsets = both_lanes(input_offset);

    for (; n > 0; n -= 4, input += 4, row = weights_next(row, 4)) {
        NV_UNROLL(2)
        for (int i = 0; i < inputs; i++) {
            const int8_t *p = input + i * input_step;
            const uint32_t four = n >= 4 ? load4(p) : load_tail(p, n);
            const split_lanes x =
                join_lanes(even_lanes_plus(offsets, four), odd_lanes_plus(offsets, four));
            NV_UNROLL(4)
            for (int r = 0; r < rows; r++) {
                const weights w = weights_next(row, r * row_step);
                sum[i][r] = dot_split(sum[i][r], x, n >= 4 ? weight_four(w) : weight_tail(w, n));
            }
        }
    }
}

/* acc[i][r] += sum over k of (input[i][k] + input_offset) * row[r][k], rows and inputs lying
 * `depth` and `input_step` apart. `rows` and `inputs` are constants; so is an offset of 0, which
 * then takes no register. Packed weights have no offset: row_offset is 0. */
NV_INLINE void dot(const int rows, const int inputs, const int8_t *input, int32_t input_step,
                   int32_t input_offset, weights row, int32_t row_offset, int32_t depth,
                   int32_t acc[][DOT_ROWS])
{
    int32_t sum[DOT_INPUTS][DOT_ROWS] = {{0}};

    (void)row_offset;
    NV_KEEP_ROLLED
    for (int32_t n = depth >> 3; n > 0; n--, input += 8, row = weights_next(row, 8))
        dot_eight(rows, inputs, input, input_step, input_offset, row, depth, sum);
    if (depth & 7)
        dot_rest(rows, inputs, input, input_step, input_offset, row, depth, depth & 7, sum);
    NV_UNROLL(2)
    for (int i = 0; i < inputs; i++) {
        NV_UNROLL(4)
        for (int r = 0; r < rows; r++)
            acc[i][r] += sum[i][r] >> WEIGHT_UNIT_BITS;
    }
}

#endif
