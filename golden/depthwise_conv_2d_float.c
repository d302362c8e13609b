/* SPDX-License-Identifier: Apache-2.0 */
/* DEPTHWISE_CONV_2D in float32. Each sum is taken in the interpreter's order. [R-FLOAT-ORDER] */
#include "mac.h"
#include "slide.h"

static void accumulate(float *restrict acc, const float *restrict x, const float *restrict w,
                       int32_t n)
{
    for (int32_t c = 0; c < n; c++)
        acc[c] += x[c] * w[c];
}

/* Weights are [tap][output channel], and so is the input by now. */
static void tap(void *state, int64_t in_pixel, int64_t filter_tap)
{
    const golden_macf *m = state;
    accumulate(m->acc, m->input + in_pixel * m->channels, m->weights + filter_tap * m->channels,
               m->channels);
}

nv_status nv_float_depthwise_conv_2d(const nv_args *a, nv_error *err)
{
    static const golden_slide_op op = {nv_golden_macf_begin, tap, nv_golden_macf_end};
    const nv_depthwise_conv_2d_params *p = &a->node->params.depthwise_conv_2d;
    const golden_layout layout = {.repeat = p->depth_multiplier};
    golden_macf m;

    nv_status status = nv_golden_macf_init(&m, a, p->activation, layout, err);
    if (status == NV_OK)
        golden_slide_over(&p->window, &nv_in(a, 0)->shape, &nv_out(a, 0)->shape, &op, &m);
    nv_golden_macf_free(&m);
    return status;
}
