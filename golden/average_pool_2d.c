/* SPDX-License-Identifier: Apache-2.0 */
/* AVERAGE_POOL_2D on integers: the input's scale is the output's, nothing is rescaled. */
#include "pool.h"

static void tap(void *state, int64_t in_pixel, int64_t filter_tap)
{
    golden_pool *s = state;
    (void)filter_tap;
    s->taps++;
    for (int32_t c = 0; c < s->channels; c++)
        s->acc[c] = golden_add(s->acc[c], golden_get(s->in, in_pixel * s->channels + c));
}

/* Mean of the taps inside the input, rounded to nearest, ties away from zero. [R-AVGPOOL] */
static void end(void *state, int64_t out_pixel)
{
    const golden_pool *s = state;
    const int64_t n = s->taps, half = n / 2;
    for (int32_t c = 0; c < s->channels && n > 0; c++) {
        const int64_t sum = s->acc[c];
        const int32_t mean = (int32_t)(sum > 0 ? (sum + half) / n : (sum - half) / n);
        golden_set(s->out, out_pixel * s->channels + c,
                   golden_clamp(mean, s->stage.min, s->stage.max));
    }
}

nv_status nv_golden_average_pool_2d(const nv_args *a, nv_error *err)
{
    return nv_golden_pool(a, 0, tap, end, err);
}
