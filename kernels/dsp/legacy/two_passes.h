/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Pooling along x, in place, then along y: Im_in is destroyed. What column x is made of may have
 * been written before ([R-LEGACY-POOL] of docs/NUMERICS.md): the order is part of the result.
 */
#ifndef NV_DSP_LEGACY_TWO_PASSES_H
#define NV_DSP_LEGACY_TWO_PASSES_H

#include "legacy/pool.h"

#include <stddef.h>

/* Pools `count` (1 and up) neighbours, `step` bytes apart, over `channels` channels. `out` may be
 * one of them. */
typedef void pool_run(const int8_t *from, int32_t step, int32_t count, int8_t *out,
                      int32_t channels);

/* At least one row or column. */
NV_INLINE span pool_one_at_least(span s)
{
    s.end = max_s32(s.end, s.begin + 1);
    return s;
}

/* The columns that make column x. A window that begins in the padding begins with x itself. */
NV_INLINE span pool_columns(const hwc_pool *p, int32_t x)
{
    span s = pool_span(p, x);

    if (x * p->stride < p->padding)
        s.begin = x;
    return pool_one_at_least(s);
}

NV_INLINE void pool_in_two_passes(const hwc_pool *p, pool_run *run)
{
    const int32_t channels = p->channels;
    int8_t *out = p->out;

    for (int32_t y = 0; y < p->dim_in; y++)
        for (int32_t x = 0; x < p->dim_out; x++) {
            const span s = pool_columns(p, x);
            run(pool_at(p, s.begin, y), channels, s.end - s.begin, pool_at(p, x, y), channels);
        }
    for (int32_t y = 0; y < p->dim_out; y++) {
        const span s = pool_one_at_least(pool_span(p, y));
        run(pool_at(p, 0, s.begin), p->dim_in * channels, s.end - s.begin, out,
            p->dim_out * channels);
        out += p->dim_out * channels;
    }
}

#endif
