/* SPDX-License-Identifier: Apache-2.0 */
/* The two products of an SVDF: see svdf.inc. */
#ifndef NV_KERNELS_SVDF_STEPS_H
#define NV_KERNELS_SVDF_STEPS_H

#include "core_dot.h"
#include "output.h"
#include "svdf_place.h"

#if PLACE_BITS == 16
#include "core_dot_s16.h"

static inline int32_t dot_over_time(const place *time, const place *state, int32_t n, int32_t acc)
{
    return dot_s16(time, state, n, acc);
}
#else
static inline int32_t dot_over_time(const place *time, const place *state, int32_t n, int32_t acc)
{
    int32_t sum[1][DOT_ROWS] = {{acc}};
    dot(1, 1, state, 0, 0, weights_of(time), 0, n, sum);
    return sum[0][0];
}
#endif

/* `rows` (a constant) filters of one batch; latest: where the first one's activation goes. */
NV_INLINE void activate_filters(const svdf *s, const output_stage *stage, const int rows,
                                const int8_t *input, weights row, place *latest)
{
    int32_t acc[1][DOT_ROWS];

    NV_UNROLL(4)
    for (int r = 0; r < rows; r++)
        acc[0][r] = 0;
    dot(rows, 1, input, 0, s->input_offset, row, 0, s->features, acc);
    finish_channel(acc[0], rows, stage, 0);
    NV_UNROLL(4)
    for (int r = 0; r < rows; r++)
        latest[r * s->memory] = (place)acc[0][r];
}

/* Out of line: the inner loop fills the register file. */
NV_NOINLINE void push_activations(const svdf *s, const int8_t *input, place *state)
{
    const output_stage stage =
        output_stage_of(NULL, &s->to_state->multiplier, &s->to_state->shift, false, 0,
                        s->state_range, 0, s->features, INPUT_TIMES_WEIGHT);
    weights row = weights_of(s->feature_weights);
    place *latest = state + s->memory - 1;
    int32_t left = s->filters;

    for (; left >= DOT_ROWS; left -= DOT_ROWS) {
        activate_filters(s, &stage, DOT_ROWS, input, row, latest);
        row = weights_next(row, DOT_ROWS * s->features);
        latest += DOT_ROWS * s->memory;
    }
    for (; left > 0; left--, latest += s->memory) {
        activate_filters(s, &stage, 1, input, row, latest);
        row = weights_next(row, s->features);
    }
}

NV_NOINLINE void sum_over_time(const svdf *s, const place *state, int8_t *output)
{
    const int32_t units = s->filters / s->rank, run = s->rank * s->memory;
    const output_stage stage =
        output_stage_of(s->bias, &s->to_output->multiplier, &s->to_output->shift, false,
                        s->output_offset, s->output_range, units, run, PLACE_MIN * PLACE_MIN);
    const place *time = s->time_weights;

    for (int32_t unit = 0; unit < units; unit++, time += run, state += run) {
        int32_t acc = dot_over_time(time, state, run, bias_of(&stage, unit));
        finish_channel(&acc, 1, &stage, 0);
        output[unit] = (int8_t)acc;
    }
}

#endif
