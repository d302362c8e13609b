/* SPDX-License-Identifier: Apache-2.0 */
/* MAX_POOL_2D in float32. */
#include "float_range.h"
#include "pool.h"

static void tap(void *state, int64_t in_pixel, int64_t filter_tap)
{
    golden_poolf *s = state;
    (void)filter_tap;
    for (int32_t c = 0; c < s->channels; c++) {
        const float x = s->in[in_pixel * s->channels + c];
        s->acc[c] = x > s->acc[c] ? x : s->acc[c];
    }
}

static void end(void *state, int64_t out_pixel)
{
    const golden_poolf *s = state;
    for (int32_t c = 0; c < s->channels; c++)
        s->out[out_pixel * s->channels + c] = golden_float_clamp(s->acc[c], s->min, s->max);
}

nv_status nv_float_max_pool_2d(const nv_args *a, nv_error *err)
{
    return nv_golden_poolf(a, -FLT_MAX, tap, end, err);
}
