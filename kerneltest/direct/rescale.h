/* SPDX-License-Identifier: Apache-2.0 */
/* How direct cases bring accumulators to outputs. */
#ifndef NV_KERNELTEST_DIRECT_RESCALE_H
#define NV_KERNELTEST_DIRECT_RESCALE_H

#include "direct.h"
#include "fixed_point.h"

/* A multiplier and shift as 1.0 and below give them. */
static inline int32_t draw_multiplier(nv_direct *d, int32_t *shift)
{
    *shift = nv_rng_int(&d->rng, -12, 1);
    return nv_rng_int(&d->rng, 1 << 30, INT32_MAX);
}

static inline int32_t rescaled(int32_t x, int32_t multiplier, int32_t shift)
{
    const int32_t product = golden_srdhm(golden_shl(x, shift > 0 ? shift : 0), multiplier);
    return golden_rdbp(product, shift > 0 ? 0 : -shift);
}

static inline cmsis_nn_activation draw_activation(nv_direct *d, int32_t min, int32_t max)
{
    cmsis_nn_activation range = {min, max};
    if (nv_rng_one_in(&d->rng, 2)) {
        range.min = nv_rng_int(&d->rng, min, 0);
        range.max = nv_rng_int(&d->rng, 0, max);
    }
    return range;
}

#endif
