/* SPDX-License-Identifier: Apache-2.0 */
#include "elementwise.h"

typedef struct scaling {
    int32_t multiplier, shift;
} scaling;

/* A factor below 1, as the kernel takes them. */
static nv_status factor(double real, scaling *s, nv_error *err)
{
    if (!(real > 0.0 && real < 1.0))
        return nv_fail(err, NV_E_MODEL, "ADD: scales give the factor %g, expected 0 to 1", real);
    return nv_adapter_multiplier(real, &s->multiplier, &s->shift, err);
}

nv_status nv_kernel_add(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    const nv_tensor *in_1 = nv_in(a, 0), *in_2 = nv_in(a, 1), *out = nv_out(a, 0);

    if (!nv_is_elementwise(a))
        return NV_OK;

    const int32_t left_shift = nv_is_int16(out) ? 15 : 20; /* inputs' headroom on a common scale */
    const double s1 = (double)nv_scale_of(in_1), s2 = (double)nv_scale_of(in_2);
    const double twice_max = 2 * (s1 > s2 ? s1 : s2);
    scaling to_common_1, to_common_2, to_out;
    cmsis_nn_activation range;

    NV_TRY(factor(s1 / twice_max, &to_common_1, err));
    NV_TRY(factor(s2 / twice_max, &to_common_2, err));
    NV_TRY(factor(twice_max / ((1 << left_shift) * (double)nv_scale_of(out)), &to_out, err));
    NV_TRY(nv_adapter_activation(a, a->node->params.add.activation, &range, err));
#define ADD(function)                                                                              \
    NV_NEED(call, function, err);                                                                  \
    call->status = call->lib->function(                                                            \
        a->in[0].data, a->in[1].data, -nv_zero_of(in_1), to_common_1.multiplier,                   \
        to_common_1.shift, -nv_zero_of(in_2), to_common_2.multiplier, to_common_2.shift,           \
        left_shift, a->out[0].data, nv_zero_of(out), to_out.multiplier, to_out.shift, range.min,   \
        range.max, (int32_t)nv_shape_count(&out->shape))
    if (nv_is_int16(out)) {
        ADD(elementwise_add_s16);
    } else {
        ADD(elementwise_add_s8);
    }
#undef ADD
    return NV_OK;
}
