/* SPDX-License-Identifier: Apache-2.0 */
/* MINIMUM and MAXIMUM. */
#include "adapter.h"

enum { MOST_DIMENSIONS = 4 };

/* Aligned at the last dimension. */
static cmsis_nn_dims extended_dims(const nv_shape *s)
{
    int32_t d[MOST_DIMENSIONS] = {1, 1, 1, 1};

    memcpy(d + MOST_DIMENSIONS - s->rank, s->dim, (size_t)s->rank * sizeof d[0]);
    return (cmsis_nn_dims){d[0], d[1], d[2], d[3]};
}

static bool has_kernel(const nv_args *a)
{
    return nv_is_int8(nv_out(a, 0)) && nv_in(a, 0)->shape.rank <= MOST_DIMENSIONS &&
           nv_in(a, 1)->shape.rank <= MOST_DIMENSIONS;
}

/* Of one of the two kernels. */
#define CALL(call, kernel)                                                                         \
    do {                                                                                           \
        const nv_args *a = (call)->args;                                                           \
        const cmsis_nn_context none = {NULL, 0};                                                   \
        const cmsis_nn_dims in_1 = extended_dims(&nv_in(a, 0)->shape);                             \
        const cmsis_nn_dims in_2 = extended_dims(&nv_in(a, 1)->shape);                             \
        const cmsis_nn_dims out = extended_dims(&nv_out(a, 0)->shape);                             \
        NV_NEED(call, kernel, err);                                                                \
        (call)->status = (call)->lib->kernel(&none, a->in[0].data, &in_1, a->in[1].data, &in_2,    \
                                             a->out[0].data, &out);                                \
    } while (0)

nv_status nv_kernel_minimum(nv_kernel_call *call, nv_error *err)
{
    if (has_kernel(call->args))
        CALL(call, minimum_s8);
    return NV_OK;
}

nv_status nv_kernel_maximum(nv_kernel_call *call, nv_error *err)
{
    if (has_kernel(call->args))
        CALL(call, maximum_s8);
    return NV_OK;
}
