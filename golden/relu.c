/* SPDX-License-Identifier: Apache-2.0 */
/* RELU, RELU6, LEAKY_RELU and PRELU on integers, PRELU also in float32. */
#include "broadcast.h"
#include "requantize.h"

#include <math.h>

/* [R-RELU] */
nv_status nv_golden_relu(const nv_args *a, nv_error *err)
{
    const nv_value *in = &a->in[0], *out = &a->out[0];
    const int64_t n = nv_shape_count(&out->tensor->shape);
    const int32_t zero_point = golden_zero_point(in->tensor);
    const double factor = (double)golden_scale(in->tensor) / (double)golden_scale(out->tensor);
    golden_multiplier m;
    golden_output stage;

    NV_TRY(nv_golden_multiplier(factor, &m, err));
    NV_TRY(nv_golden_output(a, NV_ACT_RELU, &stage, err));
    for (int64_t i = 0; i < n; i++)
        golden_set(out, i, golden_finish(golden_get(in, i) - zero_point, m, &stage));
    return NV_OK;
}

/* [R-RELU6] Clamps on the input's scale; nothing is rescaled. */
nv_status nv_golden_relu6(const nv_args *a, nv_error *err)
{
    const nv_value *in = &a->in[0], *out = &a->out[0];
    const int64_t n = nv_shape_count(&out->tensor->shape);
    const int32_t zero = golden_zero_point(in->tensor);
    const float steps = roundf(6.0f / golden_scale(in->tensor));
    int32_t min, max;

    (void)err;
    golden_type_range(in->tensor->type, &min, &max);
    const int32_t six = steps > (float)(max - zero) ? max : zero + (int32_t)steps;
    for (int64_t i = 0; i < n; i++) {
        const int32_t x = golden_get(in, i);
        golden_set(out, i, x > six ? six : x < zero ? zero : x);
    }
    return NV_OK;
}

/* [R-LEAKY-RELU] A negative alpha is taken as the sign of the result. */
nv_status nv_golden_leaky_relu(const nv_args *a, nv_error *err)
{
    const nv_value *in = &a->in[0], *out = &a->out[0];
    const int64_t n = nv_shape_count(&out->tensor->shape);
    const int32_t zero_point = golden_zero_point(in->tensor);
    const double si = (double)golden_scale(in->tensor), so = (double)golden_scale(out->tensor);
    const double alpha = (double)a->node->params.leaky_relu.alpha;
    golden_multiplier identity, slope;
    golden_output stage;

    NV_TRY(nv_golden_multiplier(si / so, &identity, err));
    NV_TRY(nv_golden_multiplier(si * fabs(alpha) / so, &slope, err));
    NV_TRY(nv_golden_output(a, NV_ACT_NONE, &stage, err));
    for (int64_t i = 0; i < n; i++) {
        const int32_t x = golden_get(in, i) - zero_point;
        int32_t y = golden_requantize(x, x >= 0 ? identity : slope, a->rounding);
        if (x < 0 && alpha < 0)
            y = golden_sub(0, y);
        golden_set(out, i, golden_clamp(golden_add(y, stage.zero_point), stage.min, stage.max));
    }
    return NV_OK;
}

/* [R-PRELU] */
typedef struct prelu {
    int32_t zero_point[2];
    golden_multiplier identity, slope;
    golden_output stage;
} prelu;

static int32_t prelu_of(const void *rule, int32_t x, int32_t alpha)
{
    const prelu *s = rule;
    const int32_t value = x - s->zero_point[0];
    if (value >= 0)
        return golden_finish(value, s->identity, &s->stage);
    return golden_finish(golden_mul(value, alpha - s->zero_point[1]), s->slope, &s->stage);
}

nv_status nv_golden_prelu(const nv_args *a, nv_error *err)
{
    const double si = (double)golden_scale(nv_in(a, 0)), so = (double)golden_scale(nv_out(a, 0));
    prelu s = {.zero_point = {golden_zero_point(nv_in(a, 0)), golden_zero_point(nv_in(a, 1))}};

    NV_TRY(nv_golden_multiplier(si / so, &s.identity, err));
    NV_TRY(nv_golden_multiplier(si * (double)golden_scale(nv_in(a, 1)) / so, &s.slope, err));
    NV_TRY(nv_golden_output(a, NV_ACT_NONE, &s.stage, err));
    golden_pairwise(a, prelu_of, &s);
    return NV_OK;
}

nv_status nv_float_prelu(const nv_args *a, nv_error *err)
{
    const float *in = a->in[0].data, *alpha = a->in[1].data;
    float *out = a->out[0].data;

    (void)err;
    for (golden_walk w = golden_walk_of(a, 2); w.i < w.count; golden_walk_next(&w)) {
        const float x = in[w.at[0]];
        out[w.i] = x >= 0.0f ? x : x * alpha[w.at[1]];
    }
    return NV_OK;
}
