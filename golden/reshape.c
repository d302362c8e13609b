/* SPDX-License-Identifier: Apache-2.0 */
/* RESHAPE, and QUANTIZE and DEQUANTIZE of the float reference: the same values again. */
#include "nv/ops.h"

#include <string.h>

nv_status nv_golden_reshape(const nv_args *a, nv_error *err)
{
    (void)err;
    memcpy(a->out[0].data, a->in[0].data, nv_out(a, 0)->bytes);
    return NV_OK;
}

nv_status nv_float_reshape(const nv_args *a, nv_error *err)
{
    return nv_golden_reshape(a, err);
}

nv_status nv_float_quantize(const nv_args *a, nv_error *err)
{
    return nv_golden_reshape(a, err);
}

nv_status nv_float_dequantize(const nv_args *a, nv_error *err)
{
    return nv_golden_reshape(a, err);
}
