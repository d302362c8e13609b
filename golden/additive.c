/* SPDX-License-Identifier: Apache-2.0 */
/* ADD, SUB and ADD_N on integers. [R-ADD] */
#include "broadcast.h"
#include "requantize.h"

#include <math.h>

typedef struct additive {
    int32_t zero_point[2];
    golden_multiplier in[2];
    golden_multiplier out;
    int left_shift;
    golden_output stage;
} additive;

/*
 * [R-ADD-MULT] Both inputs are brought to twice the larger of their scales, with `left_shift`
 * bits of headroom, and the result from there to the output's. The interpreter refuses factors of
 * 1 and more.
 */
static nv_status prepare(additive *s, const nv_args *a, nv_activation activation, nv_error *err)
{
    const double s0 = (double)golden_scale(nv_in(a, 0)), s1 = (double)golden_scale(nv_in(a, 1));
    const double so = (double)golden_scale(nv_out(a, 0)), twice_max = 2.0 * fmax(s0, s1);

    s->left_shift = nv_out(a, 0)->type == NV_INT16 ? 15 : 20;
    const double to_out = twice_max / ((double)(1 << s->left_shift) * so);
    if (!(s0 > 0 && s1 > 0 && to_out > 0 && to_out < 1))
        return nv_fail(err, NV_E_MODEL,
                       "inputs of scale %g and %g, output of scale %g: it is zero or below the "
                       "inputs' by more than 2^%d",
                       s0, s1, so, s->left_shift - 1);
    NV_TRY(nv_golden_multiplier(s0 / twice_max, &s->in[0], err));
    NV_TRY(nv_golden_multiplier(s1 / twice_max, &s->in[1], err));
    NV_TRY(nv_golden_multiplier(to_out, &s->out, err));
    s->zero_point[0] = golden_zero_point(nv_in(a, 0));
    s->zero_point[1] = golden_zero_point(nv_in(a, 1));
    return nv_golden_output(a, activation, &s->stage, err);
}

/* An input's value on the common scale. */
static int32_t scaled(const additive *s, int k, int32_t q)
{
    const int32_t x = golden_shl(golden_sub(q, s->zero_point[k]), s->left_shift);
    return golden_requantize(x, s->in[k], s->stage.rounding);
}

static int32_t sum(const void *rule, int32_t x, int32_t y)
{
    const additive *s = rule;
    return golden_finish(golden_add(scaled(s, 0, x), scaled(s, 1, y)), s->out, &s->stage);
}

static int32_t difference(const void *rule, int32_t x, int32_t y)
{
    const additive *s = rule;
    return golden_finish(golden_sub(scaled(s, 0, x), scaled(s, 1, y)), s->out, &s->stage);
}

static int32_t plain_sum(const void *rule, int32_t x, int32_t y)
{
    (void)rule;
    return golden_add(x, y);
}

static int32_t plain_difference(const void *rule, int32_t x, int32_t y)
{
    const golden_output *stage = rule;
    return golden_clamp(golden_sub(x, y), stage->min, stage->max);
}

/* On int32, TFLite Micro's ADD takes no notice of a fused activation. */
nv_status nv_golden_add(const nv_args *a, nv_error *err)
{
    additive s;

    if (nv_out(a, 0)->type == NV_INT32) {
        golden_pairwise(a, plain_sum, NULL);
        return NV_OK;
    }
    NV_TRY(prepare(&s, a, a->node->params.add.activation, err));
    golden_pairwise(a, sum, &s);
    return NV_OK;
}

nv_status nv_golden_sub(const nv_args *a, nv_error *err)
{
    const nv_activation activation = a->node->params.sub.activation;
    additive s;

    if (nv_out(a, 0)->type == NV_INT32) {
        NV_TRY(nv_golden_output(a, activation, &s.stage, err));
        golden_pairwise(a, plain_difference, &s.stage);
        return NV_OK;
    }
    NV_TRY(prepare(&s, a, activation, err));
    golden_pairwise(a, difference, &s);
    return NV_OK;
}

/* [R-ADD-N] All inputs have the first one's scale and zero point. The sum starts at the value of
 * q = 0, as in the interpreter, not at 0. */
nv_status nv_golden_add_n(const nv_args *a, nv_error *err)
{
    const int64_t n = nv_shape_count(&nv_out(a, 0)->shape);
    additive s;

    NV_TRY(prepare(&s, a, NV_ACT_NONE, err));
    for (int64_t i = 0; i < n; i++) {
        int32_t acc = scaled(&s, 0, 0);
        for (int k = 0; k < a->node->n_in; k++)
            acc = golden_add(acc, scaled(&s, 0, golden_get(&a->in[k], i)));
        golden_set(&a->out[0], i, golden_finish(acc, s.out, &s.stage));
    }
    return NV_OK;
}
