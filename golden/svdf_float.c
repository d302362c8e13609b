/* SPDX-License-Identifier: Apache-2.0 */
/* SVDF in float32; its fused activations clamp nothing else. [R-FLOAT-ORDER] */
#include "values.h"

#include <math.h>
#include <string.h>

enum { INPUT, FEATURE_WEIGHTS, TIME_WEIGHTS, BIAS, STATE };

static float activate(float x, nv_activation activation)
{
    switch (activation) {
    case NV_ACT_RELU:
        return fmaxf(0.0f, x);
    case NV_ACT_RELU_N1_TO_1:
        return fmaxf(-1.0f, fminf(x, 1.0f));
    case NV_ACT_RELU6:
        return fmaxf(0.0f, fminf(x, 6.0f));
    case NV_ACT_TANH:
        return tanhf(x);
    case NV_ACT_SIGN_BIT:
        return signbit(x) ? 1.0f : 0.0f;
    case NV_ACT_NONE:
        break;
    }
    return x;
}

static float dot(const float *x, const float *w, int32_t n)
{
    float sum = 0.0f;
    for (int32_t i = 0; i < n; i++)
        sum += w[i] * x[i];
    return sum;
}

nv_status nv_float_svdf(const nv_args *a, nv_error *err)
{
    const nv_svdf_params *p = &a->node->params.svdf;
    const int64_t rows = (int64_t)p->batches * p->filters;
    const float *features = a->in[FEATURE_WEIGHTS].data, *time = a->in[TIME_WEIGHTS].data;
    const float *x = a->in[INPUT].data;
    const float *bias = a->in[BIAS].data;
    float *state = a->in[STATE].data, *y = a->out[0].data;

    (void)err;
    if (rows > 0)
        memmove(state, state + 1, (size_t)(rows * p->memory - 1) * sizeof *state);
    for (int64_t row = 0; row < rows; row++) {
        const int64_t batch = row / p->filters, filter = row % p->filters;
        state[(row + 1) * p->memory - 1] =
            dot(x + batch * p->features, features + filter * p->features, p->features);
    }
    for (int64_t i = 0; i < (int64_t)p->batches * p->units; i++) {
        const int64_t unit = i % p->units;
        float sum = bias[unit];
        for (int64_t r = 0; r < p->rank; r++)
            sum += dot(state + (i * p->rank + r) * p->memory,
                       time + (unit * p->rank + r) * p->memory, p->memory);
        y[i] = activate(sum, p->activation);
    }
    return NV_OK;
}
