/* SPDX-License-Identifier: Apache-2.0 */
#include "pool.h"

nv_status nv_kernel_average_pool_2d(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    cmsis_nn_context ctx;
    pooling p;

    if (!is_pooled_integer(a))
        return NV_OK;
    NV_TRY(pooling_of(a, &a->node->params.average_pool_2d, &p, err));
#define AVERAGE_POOL(function)                                                                     \
    NV_NEED(call, function##_get_buffer_size, err);                                                \
    NV_NEED(call, function, err);                                                                  \
    ctx = nv_scratch_of(call, call->lib->function##_get_buffer_size(p.output.w, p.input.c));       \
    call->status = call->lib->function(&ctx, &p.params, &p.input, a->in[0].data, &p.filter,        \
                                       &p.output, a->out[0].data)
    if (nv_is_int16(nv_out(a, 0))) {
        AVERAGE_POOL(avgpool_s16);
    } else {
        AVERAGE_POOL(avgpool_s8);
    }
#undef AVERAGE_POOL
    return NV_OK;
}
