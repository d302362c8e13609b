/* SPDX-License-Identifier: Apache-2.0 */
/* AVERAGE_POOL_2D in float32: the mean of the taps inside the input. [R-FLOAT-ORDER] */
#include "float_range.h"
#include "pool.h"

static void tap(void *state, int64_t in_pixel, int64_t filter_tap)
{
    golden_poolf *s = state;
    (void)filter_tap;
    s->taps++;
    for (int32_t c = 0; c < s->channels; c++)
        s->acc[c] += s->in[in_pixel * s->channels + c];
}

static void end(void *state, int64_t out_pixel)
{
    const golden_poolf *s = state;
    for (int32_t c = 0; c < s->channels; c++)
        s->out[out_pixel * s->channels + c] =
            golden_float_clamp(s->acc[c] / s->taps, s->min, s->max);
}

nv_status nv_float_average_pool_2d(const nv_args *a, nv_error *err)
{
    return nv_golden_poolf(a, 0.0f, tap, end, err);
}
