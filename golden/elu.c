/* SPDX-License-Identifier: Apache-2.0 */
/* ELU on int8: a table over all inputs, in float32. [R-ELU] */
#include "values.h"

#include <math.h>

nv_status nv_golden_elu(const nv_args *a, nv_error *err)
{
    const nv_value *in = &a->in[0], *out = &a->out[0];
    const int64_t n = nv_shape_count(&out->tensor->shape);
    const float scale = golden_scale(in->tensor), inverse = 1.0f / golden_scale(out->tensor);
    const int32_t zero_in = golden_zero_point(in->tensor);
    const float zero_out = (float)golden_zero_point(out->tensor);

    (void)err;
    for (int64_t i = 0; i < n; i++) {
        const float x = scale * (float)(golden_get(in, i) - zero_in);
        const float y = x < 0.0f ? expf(x) - 1.0f : x;
        const float q = roundf(y * inverse) + zero_out;
        golden_set(out, i, (int32_t)fminf(fmaxf(q, INT8_MIN), INT8_MAX));
    }
    return NV_OK;
}
