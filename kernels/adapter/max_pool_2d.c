/* SPDX-License-Identifier: Apache-2.0 */
#include "pool.h"

nv_status nv_kernel_max_pool_2d(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    const cmsis_nn_context none = {NULL, 0};
    pooling p;

    if (!is_pooled_integer(a))
        return NV_OK;
    NV_TRY(pooling_of(a, &a->node->params.max_pool_2d, &p, err));
#define MAX_POOL(function)                                                                         \
    NV_NEED(call, function, err);                                                                  \
    call->status = call->lib->function(&none, &p.params, &p.input, a->in[0].data, &p.filter,       \
                                       &p.output, a->out[0].data)
    if (nv_is_int16(nv_out(a, 0))) {
        MAX_POOL(max_pool_s16);
    } else {
        MAX_POOL(max_pool_s8);
    }
#undef MAX_POOL
    return NV_OK;
}
