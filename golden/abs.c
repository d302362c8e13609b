/* SPDX-License-Identifier: Apache-2.0 */
/* ABS on quantized integers, and on plain int16. [R-ABS] */
#include "requantize.h"
#include "values.h"

nv_status nv_golden_abs(const nv_args *a, nv_error *err)
{
    const nv_value *in = &a->in[0], *out = &a->out[0];
    const int64_t n = nv_shape_count(&out->tensor->shape);
    const float si = golden_scale(in->tensor), so = golden_scale(out->tensor);
    const int32_t zero_point = golden_zero_point(in->tensor);
    const bool plain = in->tensor->quant.count == 0, rescale = si != so;
    golden_multiplier m = {0, 0};
    golden_output stage;

    NV_TRY(nv_golden_output(a, NV_ACT_NONE, &stage, err));
    if (rescale)
        NV_TRY(nv_golden_multiplier((double)si / (double)so, &m, err));
    for (int64_t i = 0; i < n; i++) {
        const int32_t x = golden_get(in, i) - zero_point, magnitude = x < 0 ? -x : x;
        int32_t q = golden_clamp(magnitude + stage.zero_point, stage.min, stage.max);
        if (plain)
            q = (int16_t)magnitude; /* of -32768 it is -32768 */
        else if (rescale)
            q = golden_finish(magnitude, m, &stage);
        golden_set(out, i, q);
    }
    return NV_OK;
}
