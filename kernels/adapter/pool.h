/* SPDX-License-Identifier: Apache-2.0 */
/* The arguments that both pooling kernels take. */
#ifndef NV_ADAPTER_POOL_H
#define NV_ADAPTER_POOL_H

#include "adapter.h"

typedef struct pooling {
    cmsis_nn_pool_params params;
    cmsis_nn_dims input, filter, output;
} pooling;

static inline bool is_pooled_integer(const nv_args *a)
{
    const nv_tensor *in = nv_in(a, 0);
    return (nv_is_int8(in) || nv_is_int16(in)) && nv_out(a, 0)->type == in->type;
}

NV_MUST_CHECK static inline nv_status pooling_of(const nv_args *a, const nv_pool_params *from,
                                                 pooling *p, nv_error *err)
{
    const nv_window *w = &from->window;

    *p = (pooling){.params = {.stride = {.w = w->stride_w, .h = w->stride_h},
                              .padding = {.w = w->pad_left, .h = w->pad_top}},
                   .input = nv_dims_of(nv_in(a, 0)),
                   .filter = {1, w->filter_h, w->filter_w, 1},
                   .output = nv_dims_of(nv_out(a, 0))};
    return nv_adapter_activation(a, from->activation, &p->params.activation, err);
}

#endif
