/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SVDF on integers. The state is a row of `memory` activations a filter, the latest last; each run
 * pushes out the oldest one. [R-SVDF]
 */
#include "requantize.h"
#include "scratch.h"
#include "values.h"

enum { INPUT, FEATURE_WEIGHTS, TIME_WEIGHTS, BIAS, STATE };

typedef struct svdf {
    const nv_svdf_params *p;
    const int8_t *weights;
    const int32_t *bias;
    nv_value time_weights, state, out;
    golden_multiplier to_state, to_output;
    golden_output stage;
} svdf;

/* Whole rows move along with their values: what leaves a row enters the one before it, and is
 * overwritten there as the latest. */
static void shift_state(const svdf *s)
{
    const int64_t n = nv_shape_count(&s->state.tensor->shape);
    for (int64_t i = 0; i + 1 < n; i++)
        golden_set(&s->state, i, golden_get(&s->state, i + 1));
}

static void push_activation(const svdf *s, const int8_t *x, int32_t x_zero, int32_t filter,
                            int64_t row)
{
    const int8_t *w = s->weights + (int64_t)filter * s->p->features;
    const nv_tensor *state = s->state.tensor;
    int32_t acc = 0, min, max;

    for (int32_t i = 0; i < s->p->features; i++)
        acc = golden_add(acc, w[i] * (x[i] - x_zero));
    golden_type_range(state->type, &min, &max);
    acc = golden_clamp(golden_requantize(acc, s->to_state, s->stage.rounding), min, max);
    golden_set(&s->state, (row + 1) * s->p->memory - 1, acc + golden_zero_point(state));
}

static int32_t over_time(const svdf *s, int32_t filter, int64_t row)
{
    const int32_t zero = golden_zero_point(s->state.tensor), memory = s->p->memory;
    int32_t acc = 0;
    for (int64_t i = 0; i < memory; i++)
        acc = golden_add(acc, golden_mul(golden_get(&s->time_weights, (int64_t)filter * memory + i),
                                         golden_get(&s->state, row * memory + i) - zero));
    return acc;
}

static void eval_batch(const svdf *s, const int8_t *x, int32_t x_zero, int64_t batch)
{
    const nv_svdf_params *p = s->p;
    const int64_t first_row = batch * p->filters;

    for (int32_t filter = 0; filter < p->filters; filter++)
        push_activation(s, x, x_zero, filter, first_row + filter);
    for (int32_t unit = 0; unit < p->units; unit++) {
        int32_t acc = s->bias[unit];
        for (int32_t r = 0; r < p->rank; r++) {
            const int32_t filter = unit * p->rank + r;
            acc = golden_add(acc, over_time(s, filter, first_row + filter));
        }
        golden_set(&s->out, batch * p->units + unit, golden_finish(acc, s->to_output, &s->stage));
    }
}

nv_status nv_golden_svdf(const nv_args *a, nv_error *err)
{
    const nv_svdf_params *p = &a->node->params.svdf;
    const float s_in = golden_scale(nv_in(a, INPUT)), s_out = golden_scale(nv_out(a, 0));
    const float s_features = golden_scale(nv_in(a, FEATURE_WEIGHTS));
    const float s_time = golden_scale(nv_in(a, TIME_WEIGHTS)),
                s_state = golden_scale(nv_in(a, STATE));
    svdf s = {.p = p,
              .weights = a->in[FEATURE_WEIGHTS].data,
              .bias = a->in[BIAS].data,
              .time_weights = a->in[TIME_WEIGHTS],
              .state = a->in[STATE],
              .out = a->out[0]};

    /* [R-SVDF-MULT] Both factors are float32 before they are taken apart. */
    NV_TRY(nv_golden_multiplier((double)(s_in * s_features / s_state), &s.to_state, err));
    NV_TRY(nv_golden_multiplier((double)(s_state * s_time / s_out), &s.to_output, err));
    NV_TRY(nv_golden_output(a, NV_ACT_NONE, &s.stage, err));
    shift_state(&s);
    for (int64_t batch = 0; batch < p->batches; batch++)
        eval_batch(&s, (const int8_t *)a->in[INPUT].data + batch * p->features,
                   golden_zero_point(nv_in(a, INPUT)), batch);
    return NV_OK;
}
