/* SPDX-License-Identifier: Apache-2.0 */
#include "elementwise.h"

nv_status nv_kernel_mul(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    const nv_tensor *in_1 = nv_in(a, 0), *in_2 = nv_in(a, 1), *out = nv_out(a, 0);
    int32_t multiplier, shift;
    cmsis_nn_activation range;

    if (!nv_is_elementwise(a))
        return NV_OK;

    const double product = (double)nv_scale_of(in_1) * (double)nv_scale_of(in_2);
    NV_TRY(nv_adapter_multiplier(product / (double)nv_scale_of(out), &multiplier, &shift, err));
    NV_TRY(nv_adapter_activation(a, a->node->params.mul.activation, &range, err));
#define MUL(function)                                                                              \
    NV_NEED(call, function, err);                                                                  \
    call->status =                                                                                 \
        call->lib->function(a->in[0].data, a->in[1].data, -nv_zero_of(in_1), -nv_zero_of(in_2),    \
                            a->out[0].data, nv_zero_of(out), multiplier, shift, range.min,         \
                            range.max, (int32_t)nv_shape_count(&out->shape))
    if (nv_is_int16(out)) {
        MUL(elementwise_mul_s16);
    } else {
        MUL(elementwise_mul_s8);
    }
#undef MUL
    return NV_OK;
}
