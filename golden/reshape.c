/* SPDX-License-Identifier: Apache-2.0 */
/* The same values again: RESHAPE, EXPAND_DIMS, SQUEEZE, and QUANTIZE and DEQUANTIZE of the float
 * reference; and SHAPE. */
#include "copy.h"

#include <string.h>

nv_status nv_golden_reshape(const nv_args *a, nv_error *err)
{
    (void)err;
    memcpy(a->out[0].data, a->in[0].data, nv_out(a, 0)->bytes);
    return NV_OK;
}

nv_status nv_golden_expand_dims(const nv_args *a, nv_error *err)
{
    return nv_golden_reshape(a, err);
}

nv_status nv_golden_squeeze(const nv_args *a, nv_error *err)
{
    return nv_golden_reshape(a, err);
}

nv_status nv_golden_shape(const nv_args *a, nv_error *err)
{
    const nv_shape *shape = &nv_in(a, 0)->shape;

    (void)err;
    memcpy(a->out[0].data, shape->dim, (size_t)shape->rank * sizeof shape->dim[0]);
    return NV_OK;
}

GOLDEN_FLOAT_IS_GOLDEN(reshape)
GOLDEN_FLOAT_IS_GOLDEN(expand_dims)
GOLDEN_FLOAT_IS_GOLDEN(squeeze)
GOLDEN_FLOAT_IS_GOLDEN(shape)

nv_status nv_float_quantize(const nv_args *a, nv_error *err)
{
    return nv_golden_reshape(a, err);
}

nv_status nv_float_dequantize(const nv_args *a, nv_error *err)
{
    return nv_golden_reshape(a, err);
}
