/* SPDX-License-Identifier: Apache-2.0 */
/* Pooling: a window that reduces each channel on its own. */
#ifndef GOLDEN_POOL_H
#define GOLDEN_POOL_H

#include "requantize.h"
#include "slide.h"
#include "values.h"

typedef struct golden_pool {
    int32_t channels;
    const nv_value *in, *out;
    int32_t start; /* of the accumulators */
    int32_t taps;  /* for `tap` to count */
    int32_t *acc;  /* [channels] */
    golden_output stage;
} golden_pool;

typedef struct golden_poolf {
    int32_t channels;
    const float *in;
    float *out;
    float start;
    float taps;
    float *acc;
    float min, max;
} golden_poolf;

typedef void golden_tap_fn(void *pool, int64_t in_pixel, int64_t tap);
typedef void golden_end_fn(void *pool, int64_t out_pixel);

/* Runs `tap` and `end` over the output, with accumulators that begin at `start`. */
NV_MUST_CHECK nv_status nv_golden_pool(const nv_args *a, int32_t start, golden_tap_fn *tap,
                                       golden_end_fn *end, nv_error *err);
NV_MUST_CHECK nv_status nv_golden_poolf(const nv_args *a, float start, golden_tap_fn *tap,
                                        golden_end_fn *end, nv_error *err);

#endif
