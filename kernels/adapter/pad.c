/* SPDX-License-Identifier: Apache-2.0 */
#include "adapter.h"

enum { MOST_DIMENSIONS = 4 };

/* Padding in front of (side 0) or behind (side 1) dimension i; the operand is int32 or int64. */
static int32_t padding_at(const nv_args *a, int32_t i, int side)
{
    if (nv_in(a, 1)->type == NV_INT64)
        return (int32_t)((const int64_t *)a->in[1].data)[2 * i + side];
    return ((const int32_t *)a->in[1].data)[2 * i + side];
}

static cmsis_nn_dims as_dims(const int32_t d[MOST_DIMENSIONS])
{
    return (cmsis_nn_dims){d[0], d[1], d[2], d[3]};
}

nv_status nv_kernel_pad(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    const nv_tensor *in = nv_in(a, 0);
    int32_t size[MOST_DIMENSIONS] = {1, 1, 1, 1};
    int32_t front[MOST_DIMENSIONS] = {0}, behind[MOST_DIMENSIONS] = {0};

    if (!nv_is_int8(in) || in->shape.rank > MOST_DIMENSIONS)
        return NV_OK;
    for (int32_t i = 0; i < in->shape.rank; i++) {
        const int32_t to = MOST_DIMENSIONS - in->shape.rank + i;
        size[to] = in->shape.dim[i];
        front[to] = padding_at(a, i, 0);
        behind[to] = padding_at(a, i, 1);
    }
    const cmsis_nn_dims input = as_dims(size), pre = as_dims(front), post = as_dims(behind);
    const int8_t value =
        nv_in(a, 2) != NULL ? *(const int8_t *)a->in[2].data : (int8_t)nv_zero_of(nv_out(a, 0));

    NV_NEED(call, pad_s8, err);
    call->status = call->lib->pad_s8(a->in[0].data, a->out[0].data, value, &input, &pre, &post);
    return NV_OK;
}
