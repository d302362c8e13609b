/* SPDX-License-Identifier: Apache-2.0 */
#include "adapter.h"

enum { MOST_DIMENSIONS = 4 };

/* The first dimensions, whatever the rank, as firmware passes them. */
static cmsis_nn_dims leading_dims(const nv_shape *s)
{
    int32_t d[MOST_DIMENSIONS] = {1, 1, 1, 1};

    memcpy(d, s->dim, (size_t)s->rank * sizeof d[0]);
    return (cmsis_nn_dims){d[0], d[1], d[2], d[3]};
}

nv_status nv_kernel_transpose(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    const nv_shape *in = &nv_in(a, 0)->shape;

    if (!nv_is_int8(nv_in(a, 0)) || in->rank < 1 || in->rank > MOST_DIMENSIONS)
        return NV_OK;
    const cmsis_nn_dims input = leading_dims(in), output = leading_dims(&nv_out(a, 0)->shape);
    const cmsis_nn_transpose_params params = {.num_dims = in->rank, .permutations = a->in[1].data};

    NV_NEED(call, transpose_s8, err);
    call->status = call->lib->transpose_s8(a->in[0].data, a->out[0].data, &input, &output, &params);
    return NV_OK;
}
