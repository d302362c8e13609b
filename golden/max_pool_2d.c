/* SPDX-License-Identifier: Apache-2.0 */
/* MAX_POOL_2D on integers: the input's scale is the output's, nothing is rescaled. */
#include "pool.h"

static void tap(void *state, int64_t in_pixel, int64_t filter_tap)
{
    golden_pool *s = state;
    (void)filter_tap;
    for (int32_t c = 0; c < s->channels; c++) {
        const int32_t x = golden_get(s->in, in_pixel * s->channels + c);
        s->acc[c] = x > s->acc[c] ? x : s->acc[c];
    }
}

static void end(void *state, int64_t out_pixel)
{
    const golden_pool *s = state;
    for (int32_t c = 0; c < s->channels; c++)
        golden_set(s->out, out_pixel * s->channels + c,
                   golden_clamp(s->acc[c], s->stage.min, s->stage.max));
}

nv_status nv_golden_max_pool_2d(const nv_args *a, nv_error *err)
{
    return nv_golden_pool(a, INT32_MIN, tap, end, err);
}
