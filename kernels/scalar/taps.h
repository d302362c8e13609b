/* SPDX-License-Identifier: Apache-2.0 */
/* Taps of a depthwise window for four neighbouring output channels (lanes), or for one. */
#ifndef NV_SCALAR_TAPS_H
#define NV_SCALAR_TAPS_H

#include "element.h"
#include "weights.h"

enum { LANES = 4 };

/* acc[lane] += (x[lane * lane_step] + offset) * w[lane]; `lanes` (1 or LANES) and lane_step (1: an
 * input channel each, 0: one for all) are constants. */
NV_INLINE void sum_tap(const int lanes, const int lane_step, const element *x, int32_t offset,
                       weights w, int32_t acc[LANES])
{
    const weight_block four = weight_block_tail(1, w, 0, lanes);

    NV_UNROLL(4)
    for (int i = 0; i < lanes; i++)
        acc[i] += (x[i * lane_step] + offset) * block_weight(&four, 0, i);
}

/* The weights of four lanes as a block of channels keeps them: int8 ones as they are, packed ones
 * as int8. */
typedef int8_t lane_weights;

/* Of `taps` taps, `step` apart; returns where they are. */
static inline const lane_weights *keep_weights(weights from, int32_t step, int32_t taps,
                                               lane_weights *room)
{
    if (!PACKED_WEIGHTS)
        return from.bytes;
    for (int32_t i = 0; i < taps; i++, from = weights_next(from, step)) {
        const uint32_t four = four_weights(from);
        memcpy(room + i * LANES, &four, sizeof four);
    }
    return room;
}

/* The distance between two taps as they are kept. */
NV_INLINE int32_t kept_step(int32_t step)
{
    return PACKED_WEIGHTS ? LANES : step;
}

/* sum_tap with kept weights, lanes with an input channel each. */
NV_INLINE void sum_lanes(const element *x, int32_t offset, const lane_weights *w,
                         int32_t acc[LANES])
{
    NV_UNROLL(4)
    for (int i = 0; i < LANES; i++)
        acc[i] += (x[i] + offset) * w[i];
}

#endif
