/* SPDX-License-Identifier: Apache-2.0 */
/* RSQRT on int8 and int16 and L2_NORMALIZATION on int8, which divide by a square root in fixed
 * point. */
#include "requantize.h"
#include "values.h"

#include <math.h>

/* [R-RSQRT] 1 / sqrt(s_i * x) / s_o, with 20 bits more in between. */
static int32_t rsqrt_of(int32_t x, golden_multiplier to_output, const golden_output *stage)
{
    enum { MORE = 20 };
    golden_multiplier root = nv_golden_inverse_sqrt(x);

    root.shift += MORE;
    to_output.shift -= MORE;
    return golden_finish(golden_requantize(1, root, stage->rounding), to_output, stage);
}

nv_status nv_golden_rsqrt(const nv_args *a, nv_error *err)
{
    const nv_value *in = &a->in[0], *out = &a->out[0];
    const int64_t n = nv_shape_count(&out->tensor->shape);
    const int32_t zero_point = golden_zero_point(in->tensor);
    const double si = (double)golden_scale(in->tensor), so = (double)golden_scale(out->tensor);
    const double factor = 1.0 / (sqrt(si) * so);
    golden_multiplier m;
    golden_output stage;

    NV_TRY(nv_golden_multiplier(factor, &m, err));
    if (m.shift < 20 - 31)
        return nv_fail(err, NV_E_UNSUPPORTED, "scales of RSQRT give a factor of %g, below 2^-11",
                       factor);
    NV_TRY(nv_golden_output(a, NV_ACT_NONE, &stage, err));
    for (int64_t i = 0; i < n; i++) {
        const int32_t x = golden_get(in, i) - zero_point;
        if (x < 0)
            return nv_fail(err, NV_E_INPUT, "RSQRT of element %lld, which is below zero",
                           (long long)i);
        golden_set(out, i, x == 0 ? stage.max : rsqrt_of(x, m, &stage));
    }
    return NV_OK;
}

/* [R-L2-NORM] Rows of the last dimension, each divided by its length, in 1/128. */
nv_status nv_golden_l2_normalization(const nv_args *a, nv_error *err)
{
    const nv_value *in = &a->in[0], *out = &a->out[0];
    const int32_t n = golden_row(&in->tensor->shape);
    const int32_t zero_point = golden_zero_point(in->tensor);

    (void)err;
    for (int64_t row = 0; row < golden_rows(&in->tensor->shape); row++) {
        int32_t squares = 0;
        for (int32_t i = 0; i < n; i++) {
            const int32_t x = golden_get(in, row * n + i) - zero_point;
            squares = golden_add(squares, x * x);
        }
        golden_multiplier root = nv_golden_inverse_sqrt(squares);
        root.shift += 7;
        for (int32_t i = 0; i < n; i++) {
            const int32_t x = golden_get(in, row * n + i) - zero_point;
            const int32_t q = golden_requantize(x, root, a->rounding);
            golden_set(out, row * n + i, golden_clamp(q, INT8_MIN, INT8_MAX));
        }
    }
    return NV_OK;
}

nv_status nv_float_l2_normalization(const nv_args *a, nv_error *err)
{
    const int32_t n = golden_row(&nv_in(a, 0)->shape);
    const float *x = a->in[0].data;
    float *y = a->out[0].data;

    (void)err;
    for (int64_t row = 0; row < golden_rows(&nv_in(a, 0)->shape); row++, x += n, y += n) {
        float squares = 0.0f;
        for (int32_t i = 0; i < n; i++)
            squares += x[i] * x[i];
        const float length = fmaxf(sqrtf(squares), 1e-6f);
        for (int32_t i = 0; i < n; i++)
            y[i] = x[i] / length;
    }
    return NV_OK;
}
