/* SPDX-License-Identifier: Apache-2.0 */
#include "adapter.h"

typedef struct scaling {
    int32_t multiplier, shift;
} scaling;

static bool same_shape(const nv_shape *a, const nv_shape *b)
{
    return a->rank == b->rank && memcmp(a->dim, b->dim, (size_t)a->rank * sizeof a->dim[0]) == 0;
}

/* A factor below 1, as the kernel takes them. */
static nv_status factor(double real, scaling *s, nv_error *err)
{
    if (!(real > 0.0 && real < 1.0))
        return nv_fail(err, NV_E_MODEL, "ADD: scales give the factor %g, expected 0 to 1", real);
    return nv_adapter_multiplier(real, &s->multiplier, &s->shift, err);
}

nv_status nv_kernel_add(nv_kernel_call *call, nv_error *err)
{
    enum { LEFT_SHIFT = 20 }; /* headroom of the inputs on their common scale */
    const nv_args *a = call->args;
    const nv_tensor *in_1 = nv_in(a, 0), *in_2 = nv_in(a, 1), *out = nv_out(a, 0);

    if (!nv_is_int8(in_1) || !nv_is_int8(in_2) || !nv_is_int8(out) ||
        !same_shape(&in_1->shape, &in_2->shape))
        return NV_OK;

    const double s1 = (double)nv_scale_of(in_1), s2 = (double)nv_scale_of(in_2);
    const double twice_max = 2 * (s1 > s2 ? s1 : s2);
    scaling to_common_1, to_common_2, to_out;
    cmsis_nn_activation range;

    NV_TRY(factor(s1 / twice_max, &to_common_1, err));
    NV_TRY(factor(s2 / twice_max, &to_common_2, err));
    NV_TRY(factor(twice_max / ((1 << LEFT_SHIFT) * (double)nv_scale_of(out)), &to_out, err));
    NV_TRY(nv_adapter_activation(a, a->node->params.add.activation, &range, err));
    NV_NEED(call, elementwise_add_s8, err);
    call->status = call->lib->elementwise_add_s8(
        a->in[0].data, a->in[1].data, -nv_zero_of(in_1), to_common_1.multiplier, to_common_1.shift,
        -nv_zero_of(in_2), to_common_2.multiplier, to_common_2.shift, LEFT_SHIFT, a->out[0].data,
        nv_zero_of(out), to_out.multiplier, to_out.shift, range.min, range.max,
        (int32_t)nv_shape_count(&out->shape));
    return NV_OK;
}
