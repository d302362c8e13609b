/* SPDX-License-Identifier: Apache-2.0 */
#include "pool.h"

nv_status nv_kernel_max_pool_2d(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    const cmsis_nn_context none = {NULL, 0};
    pooling p;

    if (!nv_is_int8(nv_in(a, 0)) || !nv_is_int8(nv_out(a, 0)))
        return NV_OK;
    NV_TRY(pooling_of(a, &a->node->params.max_pool_2d, &p, err));
    NV_NEED(call, max_pool_s8, err);
    call->status = call->lib->max_pool_s8(&none, &p.params, &p.input, a->in[0].data, &p.filter,
                                          &p.output, a->out[0].data);
    return NV_OK;
}
