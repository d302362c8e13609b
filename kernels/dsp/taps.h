/* SPDX-License-Identifier: Apache-2.0 */
/* One tap of a depthwise window for four neighbouring output channels (lanes): a word of inputs and
 * one of weights, split into int16 lanes that SMLABB and SMLATT multiply. */
#ifndef NV_DSP_TAPS_H
#define NV_DSP_TAPS_H

#include "element.h"
#include "lanes.h"
#include "weights.h"

enum { LANES = 4 };

#if ELEMENT_BITS == 8
NV_INLINE void multiply_lanes(int16x2_t x_even, int16x2_t x_odd, int16x2_t w_even, int16x2_t w_odd,
                              int32_t acc[LANES])
{
    acc[0] = __smlabb(x_even, w_even, acc[0]);
    acc[1] = __smlabb(x_odd, w_odd, acc[1]);
    acc[2] = __smlatt(x_even, w_even, acc[2]);
    acc[3] = __smlatt(x_odd, w_odd, acc[3]);
}
#endif

/* Products of four inputs, offset added; int16 ones stay in order. */
NV_INLINE void multiply_inputs(const element *x, int32_t offset, int16x2_t w_even, int16x2_t w_odd,
                               int32_t acc[LANES])
{
#if ELEMENT_BITS == 16
    const int16x2_t first = load2(x), second = load2(x + 2);

    (void)offset;
    acc[0] = __smlabb(first, w_even, acc[0]);
    acc[1] = __smlatb(first, w_odd, acc[1]);
    acc[2] = __smlabt(second, w_even, acc[2]);
    acc[3] = __smlatt(second, w_odd, acc[3]);
#else
    const int16x2_t offsets = both_lanes(offset);
    const uint32_t four = load4(x);

    multiply_lanes(even_lanes_plus(offsets, four), odd_lanes_plus(offsets, four), w_even, w_odd,
                   acc);
#endif
}

/* acc[lane] += (x[lane * lane_step] + offset) * w[lane]; `lanes` (1 or LANES) and lane_step (1: an
 * input channel each, 0: one for all) are constants. */
NV_INLINE void sum_tap(const int lanes, const int lane_step, const element *x, int32_t offset,
                       weights w, int32_t acc[LANES])
{
    if (lanes == 1) {
        const weight_block one = weight_block_tail(1, w, 0, 1);
        acc[0] += (*x + offset) * block_weight(&one, 0, 0);
        return;
    }
    const uint32_t w4 = four_weights(w);
    if (lane_step == 0) {
        const int16x2_t both = *x + offset;
        acc[0] = __smlabb(both, even_lanes(w4), acc[0]);
        acc[1] = __smlabb(both, odd_lanes(w4), acc[1]);
        acc[2] = __smlabt(both, even_lanes(w4), acc[2]);
        acc[3] = __smlabt(both, odd_lanes(w4), acc[3]);
    } else {
        multiply_inputs(x, offset, even_lanes(w4), odd_lanes(w4), acc);
    }
}

/* The weights of four lanes as a block of channels keeps them: split, so that LDRD brings them. */
typedef split_lanes lane_weights;

/* Of `taps` taps, `step` apart; returns where they are. */
static inline const lane_weights *keep_weights(weights from, int32_t step, int32_t taps,
                                               lane_weights *room)
{
    for (int32_t i = 0; i < taps; i++, from = weights_next(from, step)) {
        const uint32_t four = four_weights(from);
        room[i] = join_lanes(even_lanes(four), odd_lanes(four));
    }
    return room;
}

/* The distance between two taps as they are kept. */
NV_INLINE int32_t kept_step(int32_t step)
{
    (void)step;
    return 1;
}

/* sum_tap with kept weights, lanes with an input channel each. */
NV_INLINE void sum_lanes(const element *x, int32_t offset, const lane_weights *w,
                         int32_t acc[LANES])
{
    const split_lanes kept = *w;

    multiply_inputs(x, offset, even_of(kept), odd_of(kept), acc);
}

#endif
