/* SPDX-License-Identifier: Apache-2.0 */
/* One tap of a depthwise window for up to four neighbouring output channels (lanes). */
#ifndef NV_SCALAR_TAPS_H
#define NV_SCALAR_TAPS_H

#include "compiler.h"

enum { LANES = 4 };

/* acc[lane] += (x[lane * lane_step] + offset) * w[lane]; `lanes` and lane_step (1: an input channel
 * each, 0: one for all) are constants. */
NV_INLINE void sum_tap(const int lanes, const int lane_step, const int8_t *x, int32_t offset,
                       const int8_t *w, int32_t acc[LANES])
{
    NV_UNROLL(4)
    for (int i = 0; i < lanes; i++)
        acc[i] += (x[i * lane_step] + offset) * w[i];
}

#endif
