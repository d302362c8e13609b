/* SPDX-License-Identifier: Apache-2.0 */
/* DEQUANTIZE: scale * (q - zero point), the product in double, then rounded. [R-DEQUANTIZE] */
#include "fixed_point.h"
#include "values.h"

nv_status nv_golden_dequantize(const nv_args *a, nv_error *err)
{
    const nv_value *in = &a->in[0];
    const int64_t n = nv_shape_count(&in->tensor->shape);
    const double scale = (double)golden_scale(in->tensor);
    const int32_t zero_point = golden_zero_point(in->tensor);
    float *y = a->out[0].data;

    (void)err;
    for (int64_t i = 0; i < n; i++)
        y[i] = (float)(scale * golden_sub(golden_get(in, i), zero_point));
    return NV_OK;
}
