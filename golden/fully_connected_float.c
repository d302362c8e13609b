/* SPDX-License-Identifier: Apache-2.0 */
/* FULLY_CONNECTED in float32. Each sum is taken in the interpreter's order. [R-FLOAT-ORDER] */
#include "float_range.h"
#include "nv/ops.h"

static float dot(const float *x, const float *w, int32_t n)
{
    float sum = 0.0f;
    for (int32_t i = 0; i < n; i++)
        sum += x[i] * w[i];
    return sum;
}

nv_status nv_float_fully_connected(const nv_args *a, nv_error *err)
{
    const nv_fully_connected_params *p = &a->node->params.fully_connected;
    const float *x = a->in[0].data, *weights = a->in[1].data;
    const float *bias = nv_in(a, 2) != NULL ? a->in[2].data : NULL;
    float *y = a->out[0].data;
    float min, max;

    (void)err;
    golden_float_range(p->activation, &min, &max);
    for (int64_t batch = 0; batch < p->batches; batch++) {
        for (int64_t unit = 0; unit < p->units; unit++) {
            const float sum = dot(x + batch * p->depth, weights + unit * p->depth, p->depth);
            *y++ = golden_float_clamp(sum + (bias != NULL ? bias[unit] : 0.0f), min, max);
        }
    }
    return NV_OK;
}
