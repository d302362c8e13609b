/* SPDX-License-Identifier: Apache-2.0 */
#include "adapter.h"

nv_status nv_kernel_reshape(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;

    if (!nv_is_int8(nv_in(a, 0)))
        return NV_OK;
    NV_NEED(call, reshape_s8, err);
    call->lib->reshape_s8(a->in[0].data, a->out[0].data, (uint32_t)nv_out(a, 0)->bytes);
    return NV_OK;
}
