/* SPDX-License-Identifier: Apache-2.0 */
#include "pool.h"
#include "float_range.h"
#include "scratch.h"

static void begin(void *state)
{
    golden_pool *s = state;
    s->taps = 0;
    for (int32_t c = 0; c < s->channels; c++)
        s->acc[c] = s->start;
}

static void beginf(void *state)
{
    golden_poolf *s = state;
    s->taps = 0.0f;
    for (int32_t c = 0; c < s->channels; c++)
        s->acc[c] = s->start;
}

/* AVERAGE_POOL_2D and MAX_POOL_2D have the same options, under either name. */
static const nv_pool_params *params(const nv_args *a)
{
    return a->node->op == NV_OP_MAX_POOL_2D ? &a->node->params.max_pool_2d
                                            : &a->node->params.average_pool_2d;
}

nv_status nv_golden_pool(const nv_args *a, int32_t start, golden_tap_fn *tap, golden_end_fn *end,
                         nv_error *err)
{
    const nv_pool_params *p = params(a);
    const golden_slide_op op = {begin, tap, end};
    golden_pool s = {
        .channels = nv_out(a, 0)->shape.dim[3], .in = &a->in[0], .out = &a->out[0], .start = start};

    NV_TRY(nv_golden_output(a, p->activation, &s.stage, err));
    s.acc = golden_alloc(s.channels, sizeof *s.acc);
    if (s.acc == NULL)
        return golden_out_of_memory(a, err);
    golden_slide_over(&p->window, &nv_in(a, 0)->shape, &nv_out(a, 0)->shape, &op, &s);
    free(s.acc);
    return NV_OK;
}

nv_status nv_golden_poolf(const nv_args *a, float start, golden_tap_fn *tap, golden_end_fn *end,
                          nv_error *err)
{
    const nv_pool_params *p = params(a);
    const golden_slide_op op = {beginf, tap, end};
    golden_poolf s = {.channels = nv_out(a, 0)->shape.dim[3],
                      .in = a->in[0].data,
                      .out = a->out[0].data,
                      .start = start};

    golden_float_range(p->activation, &s.min, &s.max);
    s.acc = golden_alloc(s.channels, sizeof *s.acc);
    if (s.acc == NULL)
        return golden_out_of_memory(a, err);
    golden_slide_over(&p->window, &nv_in(a, 0)->shape, &nv_out(a, 0)->shape, &op, &s);
    free(s.acc);
    return NV_OK;
}
