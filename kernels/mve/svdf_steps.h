/* SPDX-License-Identifier: Apache-2.0 */
/* The two products of an SVDF, four filters or units at a time: see svdf.inc. */
#ifndef NV_KERNELS_MVE_SVDF_STEPS_H
#define NV_KERNELS_MVE_SVDF_STEPS_H

#include "mve/quad.h"
#include "mve/requantize.h"
#include "svdf_place.h"

#include <stddef.h>

#if PLACE_BITS == 16
#include "mve/dot_s16.h"

static inline int32_t dot_over_time(const place *time, const place *state, int32_t n)
{
    return dot_s16(time, state, n, 0);
}

static inline void scatter(place *to, uint32x4_t at, int32x4_t values, mve_pred16_t lanes)
{
    vstrhq_scatter_shifted_offset_p_s32(to, at, values, lanes);
}
#else
static inline int32_t dot_over_time(const place *time, const place *state, int32_t n)
{
    int32_t sum = 0;

    for (int32_t k = 0; k < n; k += 16) {
        const mve_pred16_t p = vctp8q((uint32_t)(n - k));
        sum = vmladavaq_p_s8(sum, vldrbq_z_s8(time + k, p), vldrbq_z_s8(state + k, p), p);
    }
    return sum;
}

static inline void scatter(place *to, uint32x4_t at, int32x4_t values, mve_pred16_t lanes)
{
    vstrbq_scatter_offset_p_s32(to, at, values, lanes);
}
#endif

/* The filters' latest places in the state lie `memory` apart. */
NV_NOINLINE void push_activations(const svdf *s, const int8_t *input, place *state)
{
    const mve_scale scale = mve_scale_dup(s->to_state->multiplier, s->to_state->shift);
    const uint32x4_t at = vmulq_n_u32(vidupq_n_u32(0, 1), (uint32_t)s->memory);
    const int32_t features = s->features;
    place *latest = state + s->memory - 1;

    for (int32_t filter = 0; filter < s->filters; filter += 4, latest += 4 * s->memory) {
        const int32_t left = s->filters - filter;
        const mve_row_quad r =
            mve_row_quad_at(weights_of(s->feature_weights + filter * features), features, left);
        const int32x4_t acc = mve_quad_dense(r, input, features, s->input_offset);

        scatter(latest, at,
                mve_activate(mve_rescale(acc, scale), 0, s->state_range.min, s->state_range.max),
                vctp32q((uint32_t)left));
    }
}

NV_NOINLINE void sum_over_time(const svdf *s, const place *state, int8_t *output)
{
    const mve_scale scale = mve_scale_dup(s->to_output->multiplier, s->to_output->shift);
    const int32_t units = s->filters / s->rank, run = s->rank * s->memory;
    const place *time = s->time_weights;

    for (int32_t unit = 0; unit < units; unit += 4) {
        const mve_pred16_t lanes = vctp32q((uint32_t)(units - unit));
        int32_t sum[4] = {0};
        for (int32_t i = 0; i < 4 && unit + i < units; i++, time += run, state += run)
            sum[i] = dot_over_time(time, state, run);
        int32x4_t acc = vldrwq_s32(sum);
        if (s->bias != NULL)
            acc = vaddq_s32(acc, vldrwq_z_s32(s->bias + unit, lanes));
        vstrbq_p_s32(output + unit,
                     mve_activate(mve_rescale(acc, scale), s->output_offset, s->output_range.min,
                                  s->output_range.max),
                     lanes);
    }
}

#endif
