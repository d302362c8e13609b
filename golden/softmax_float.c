/* SPDX-License-Identifier: Apache-2.0 */
/* SOFTMAX and LOG_SOFTMAX in float32, unquantized: exp(beta * (x - max)) over its sum, and the
 * logarithm of that. */
#include "values.h"

#include <float.h>
#include <math.h>

static float largest(const float *x, int32_t n)
{
    float max = -FLT_MAX;
    for (int32_t i = 0; i < n; i++)
        max = x[i] > max ? x[i] : max;
    return max;
}

nv_status nv_float_softmax(const nv_args *a, nv_error *err)
{
    const int32_t n = golden_row(&nv_in(a, 0)->shape);
    const float beta = a->node->params.softmax.beta;
    const float *x = a->in[0].data;
    float *y = a->out[0].data;

    (void)err;
    for (int64_t row = 0; row < golden_rows(&nv_in(a, 0)->shape); row++, x += n, y += n) {
        const float max = largest(x, n);
        float sum = 0.0f;
        for (int32_t i = 0; i < n; i++) {
            y[i] = expf((x[i] - max) * beta);
            sum += y[i];
        }
        for (int32_t i = 0; i < n; i++)
            y[i] /= sum;
    }
    return NV_OK;
}

nv_status nv_float_log_softmax(const nv_args *a, nv_error *err)
{
    const int32_t n = golden_row(&nv_in(a, 0)->shape);
    const float *x = a->in[0].data;
    float *y = a->out[0].data;

    (void)err;
    for (int64_t row = 0; row < golden_rows(&nv_in(a, 0)->shape); row++, x += n, y += n) {
        const float max = largest(x, n);
        float sum = 0.0f;
        for (int32_t i = 0; i < n; i++)
            sum += expf(x[i] - max);
        const float log_sum = logf(sum);
        for (int32_t i = 0; i < n; i++)
            y[i] = x[i] - max - log_sum;
    }
    return NV_OK;
}
