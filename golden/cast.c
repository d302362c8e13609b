/* SPDX-License-Identifier: Apache-2.0 */
/* CAST between integers, bool and float32, of raw values; ZEROS_LIKE. */
#include "values.h"

#include <math.h>
#include <string.h>

/* [R-CAST] To an integer as Arm's VCVT: truncated and saturated to 32 bits, 0 for not-a-number. */
static int64_t truncated(float x, nv_type to)
{
    const double min = to == NV_UINT32 ? 0 : INT32_MIN;
    const double max = to == NV_UINT32 ? UINT32_MAX : INT32_MAX;
    return isnan(x) ? 0 : (int64_t)fmin(fmax(trunc((double)x), min), max);
}

nv_status nv_golden_cast(const nv_args *a, nv_error *err)
{
    const nv_value *in = &a->in[0], *out = &a->out[0];
    const int64_t n = nv_shape_count(&out->tensor->shape);
    const nv_type from = in->tensor->type, to = out->tensor->type;

    (void)err;
    for (int64_t i = 0; i < n; i++) {
        const float x = from == NV_FLOAT32 ? ((const float *)in->data)[i] : 0.0f;
        const int64_t q = from == NV_FLOAT32 ? truncated(x, to) : golden_get_wide(in, i);
        if (to != NV_FLOAT32)
            golden_set_wide(out, i, q); /* keeps the low bits */
        else
            ((float *)out->data)[i] = from == NV_FLOAT32 ? x : (float)q;
    }
    return NV_OK;
}

nv_status nv_float_cast(const nv_args *a, nv_error *err)
{
    return nv_golden_cast(a, err);
}

/* Plain zeros, whatever the zero point. */
nv_status nv_golden_zeros_like(const nv_args *a, nv_error *err)
{
    (void)err;
    memset(a->out[0].data, 0, nv_out(a, 0)->bytes);
    return NV_OK;
}

nv_status nv_float_zeros_like(const nv_args *a, nv_error *err)
{
    return nv_golden_zeros_like(a, err);
}
