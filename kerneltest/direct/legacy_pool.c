/* SPDX-License-Identifier: Apache-2.0 */
/* Pools, with what they leave of their input. */
#include "legacy_case.h"

typedef struct pool {
    uint16_t dim_in, channels, kernel, padding, stride, dim_out;
} pool;

/* Every window has a tap inside, and there are no more outputs than inputs along an axis. */
static pool draw_pool(nv_direct *d)
{
    pool p = {.dim_in = legacy_draw(d, 1, 10),
              .channels = legacy_draw(d, 1, nv_rng_one_in(&d->rng, 6) ? 40 : 10),
              .kernel = legacy_draw(d, 1, 5),
              .stride = legacy_draw(d, 1, 4)};

    p.padding = legacy_draw(d, 0, p.kernel - 1);
    const int32_t most = (p.dim_in - 1 + p.padding) / p.stride + 1;
    const int32_t fits = most < p.dim_in ? most : p.dim_in;
    int32_t usual = (p.dim_in + 2 * p.padding - p.kernel) / p.stride + 1;
    if (usual < 1 || usual > fits || nv_rng_one_in(&d->rng, 6))
        usual = nv_rng_int(&d->rng, 1, fits);
    p.dim_out = (uint16_t)usual;
    return p;
}

#define CASE(name, scratch)                                                                        \
    void nv_direct_##name(nv_direct *d)                                                            \
    {                                                                                              \
        const pool p = draw_pool(d);                                                               \
        const legacy_written in = legacy_in_out(d, p.dim_in * p.dim_in * p.channels, 1);           \
        const legacy_written out = legacy_out(d, p.dim_out * p.dim_out * p.channels, 1);           \
        int16_t *a = nv_direct_out(d, scratch, sizeof *a);                                         \
        d->lib->name(in.got, p.dim_in, p.channels, p.kernel, p.padding, p.stride, p.dim_out,       \
                     (int8_t *)a, out.got);                                                        \
        legacy_golden(d)->name(in.due, p.dim_in, p.channels, p.kernel, p.padding, p.stride,        \
                               p.dim_out, (int8_t *)a, out.due);                                   \
        legacy_compare(d, &out);                                                                   \
        legacy_compare(d, &in);                                                                    \
    }
CASE(maxpool_q7_HWC, 0)
CASE(avepool_q7_HWC, p.dim_out *p.channels)
