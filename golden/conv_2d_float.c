/* SPDX-License-Identifier: Apache-2.0 */
/* CONV_2D in float32. Each sum is taken in the interpreter's order. [R-FLOAT-ORDER] */
#include "mac.h"
#include "slide.h"

typedef struct conv {
    golden_macf mac;
    int32_t groups;
    int32_t depth;   /* input channels of a group, which a filter sees */
    int32_t filters; /* output channels of a group */
} conv;

static void accumulate(float *restrict acc, float x, const float *restrict w, int32_t n)
{
    for (int32_t c = 0; c < n; c++)
        acc[c] += x * w[c];
}

/* Weights are [tap][depth][output channel]. */
static void tap(void *state, int64_t in_pixel, int64_t filter_tap)
{
    const conv *s = state;
    const int32_t channels = s->mac.channels;
    const float *x = s->mac.input + in_pixel * s->groups * s->depth;
    for (int32_t g = 0; g < s->groups; g++) {
        const float *w = s->mac.weights + filter_tap * s->depth * channels + g * s->filters;
        for (int32_t i = 0; i < s->depth; i++, w += channels)
            accumulate(s->mac.acc + g * s->filters, *x++, w, s->filters);
    }
}

static void begin(void *state)
{
    nv_golden_macf_begin(&((conv *)state)->mac);
}

static void end(void *state, int64_t out_pixel)
{
    nv_golden_macf_end(&((conv *)state)->mac, out_pixel);
}

nv_status nv_float_conv_2d(const nv_args *a, nv_error *err)
{
    static const golden_slide_op op = {begin, tap, end};
    const nv_conv_2d_params *p = &a->node->params.conv_2d;
    const nv_shape *in = &nv_in(a, 0)->shape, *out = &nv_out(a, 0)->shape;
    conv s = {
        .groups = p->groups, .depth = in->dim[3] / p->groups, .filters = out->dim[3] / p->groups};

    const golden_layout layout = {.repeat = 1, .transpose_weights = true};
    nv_status status = nv_golden_macf_init(&s.mac, a, p->activation, layout, err);
    if (status == NV_OK)
        golden_slide_over(&p->window, in, out, &op, &s);
    nv_golden_macf_free(&s.mac);
    return status;
}
