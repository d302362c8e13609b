/* SPDX-License-Identifier: Apache-2.0 */
#include "adapter.h"

nv_status nv_kernel_conv_2d(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    const nv_conv_2d_params *p = &a->node->params.conv_2d;
    const nv_window *w = &p->window;

    const bool packed = nv_is_packed(nv_in(a, 1));
    if (!nv_is_int8(nv_in(a, 0)) || !(packed || nv_is_int8(nv_in(a, 1))) ||
        !nv_is_int8(nv_out(a, 0)))
        return NV_OK;

    const cmsis_nn_dims input = nv_dims_of(nv_in(a, 0)), filter_shape = nv_dims_of(nv_in(a, 1));
    const cmsis_nn_dims filter = {1, filter_shape.h, filter_shape.w, filter_shape.c};
    const cmsis_nn_dims output = nv_dims_of(nv_out(a, 0)), bias = nv_vector_dims(output.c);
    cmsis_nn_per_channel_quant_params quant;
    cmsis_nn_conv_params params = {.input_offset = -nv_zero_of(nv_in(a, 0)),
                                   .output_offset = nv_zero_of(nv_out(a, 0)),
                                   .stride = {.w = w->stride_w, .h = w->stride_h},
                                   .padding = {.w = w->pad_left, .h = w->pad_top},
                                   .dilation = {.w = w->dilation_w, .h = w->dilation_h}};

    NV_TRY(nv_adapter_activation(a, p->activation, &params.activation, err));
    /* The glue asks for the size of int8 weights' scratch in either case. */
    NV_NEED(call, convolve_wrapper_s8_get_buffer_size, err);
    if (packed)
        NV_NEED(call, convolve_wrapper_s4, err);
    else
        NV_NEED(call, convolve_wrapper_s8, err);
    NV_TRY(nv_adapter_per_channel(call, output.c, &quant, err));
    const cmsis_nn_context ctx = nv_scratch_of(
        call, call->lib->convolve_wrapper_s8_get_buffer_size(&params, &input, &filter, &output));
    call->status = (packed ? call->lib->convolve_wrapper_s4 : call->lib->convolve_wrapper_s8)(
        &ctx, &params, &quant, &input, a->in[0].data, &filter, a->in[1].data, &bias, nv_bias_of(a),
        &output, a->out[0].data);
    return NV_OK;
}
