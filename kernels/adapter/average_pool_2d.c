/* SPDX-License-Identifier: Apache-2.0 */
#include "pool.h"

nv_status nv_kernel_average_pool_2d(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    pooling p;

    if (!nv_is_int8(nv_in(a, 0)) || !nv_is_int8(nv_out(a, 0)))
        return NV_OK;
    NV_TRY(pooling_of(a, &a->node->params.average_pool_2d, &p, err));
    NV_NEED(call, avgpool_s8_get_buffer_size, err);
    NV_NEED(call, avgpool_s8, err);
    const cmsis_nn_context ctx =
        nv_scratch_of(call, call->lib->avgpool_s8_get_buffer_size(p.output.w, p.input.c));
    call->status = call->lib->avgpool_s8(&ctx, &p.params, &p.input, a->in[0].data, &p.filter,
                                         &p.output, a->out[0].data);
    return NV_OK;
}
