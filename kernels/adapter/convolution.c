/* SPDX-License-Identifier: Apache-2.0 */
#include "convolution.h"

nv_status nv_adapter_convolution(nv_kernel_call *call, int input, const nv_window *window,
                                 nv_activation activation, nv_convolution *v, nv_error *err)
{
    const nv_args *a = call->args;

    *v =
        (nv_convolution){.params = {.input_offset = -nv_zero_of(nv_in(a, input)),
                                    .output_offset = nv_zero_of(nv_out(a, 0)),
                                    .stride = {.w = window->stride_w, .h = window->stride_h},
                                    .padding = {.w = window->pad_left, .h = window->pad_top},
                                    .dilation = {.w = window->dilation_w, .h = window->dilation_h}},
                         .input = nv_dims_of(nv_in(a, input)),
                         .filter = nv_dims_of(nv_in(a, 1)),
                         .output = nv_dims_of(nv_out(a, 0))};
    v->bias = nv_vector_dims(v->output.c);
    NV_TRY(nv_adapter_activation(a, activation, &v->params.activation, err));
    return nv_adapter_per_channel(call, input, v->output.c, &v->quant, err);
}
