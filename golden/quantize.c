/* SPDX-License-Identifier: Apache-2.0 */
/* QUANTIZE: from float32, or from one quantized type or scale to another. */
#include "requantize.h"
#include "values.h"

#include <math.h>

/* round(x / scale) + zero point, the quotient in float32, ties away from zero. Beyond int32, where
 * the interpreter's C++ says nothing, it saturates as Arm's conversion does. [R-QUANTIZE] */
static int32_t affine(float x, float scale, const golden_output *out)
{
    const float steps = roundf(x / scale);
    if (isnan(steps))
        return golden_clamp(out->zero_point, out->min, out->max);
    const double q = (double)steps + (double)out->zero_point;
    return q < out->min ? out->min : q > out->max ? out->max : (int32_t)q;
}

nv_status nv_golden_quantize(const nv_args *a, nv_error *err)
{
    const nv_value *in = &a->in[0], *out = &a->out[0];
    const int64_t n = nv_shape_count(&in->tensor->shape);
    const float si = golden_scale(in->tensor), so = golden_scale(out->tensor);
    golden_output stage;

    NV_TRY(nv_golden_output(a, NV_ACT_NONE, &stage, err));
    if (in->tensor->type == NV_FLOAT32) {
        const float *x = in->data;
        for (int64_t i = 0; i < n; i++)
            golden_set(out, i, affine(x[i], so, &stage));
        return NV_OK;
    }

    /* [R-RESCALE] */
    const int32_t in_zero = golden_zero_point(in->tensor);
    golden_multiplier m;
    NV_TRY(nv_golden_multiplier((double)si / (double)so, &m, err));
    for (int64_t i = 0; i < n; i++)
        golden_set(out, i, golden_finish(golden_sub(golden_get(in, i), in_zero), m, &stage));
    return NV_OK;
}
