/* SPDX-License-Identifier: Apache-2.0 */
#include "convolution.h"

/* The kernel's parameters; the glue gives it what padding is odd, too. */
static cmsis_nn_transpose_conv_params params_of(const nv_convolution *v)
{
    const cmsis_nn_conv_params *p = &v->params;
    const int32_t h = (v->input.h - 1) * p->stride.h + v->filter.h - v->output.h;
    const int32_t w = (v->input.w - 1) * p->stride.w + v->filter.w - v->output.w;

    return (cmsis_nn_transpose_conv_params){
        .input_offset = p->input_offset,
        .output_offset = p->output_offset,
        .stride = p->stride,
        .padding = p->padding,
        .padding_offsets = {.w = p->padding.w + (w > 0 ? w % 2 : 0),
                            .h = p->padding.h + (h > 0 ? h % 2 : 0)},
        .dilation = {1, 1},
        .activation = p->activation};
}

/* Firmware asks for both buffers whatever the shape. Its glue gives the kernel all of int8 for the
 * activation's range, against the reference kernel, and the lint says so; here the kernel is to do
 * what the model asks for. */
static nv_status on_int8(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    const nv_kernel_lib *lib = call->lib;
    const nv_transpose_conv_params *p = &a->node->params.transpose_conv;
    nv_convolution v;

    NV_NEED(call, transpose_conv_s8_get_buffer_size, err);
    NV_NEED(call, transpose_conv_s8_get_reverse_conv_buffer_size, err);
    NV_NEED(call, transpose_conv_wrapper_s8, err);
    NV_TRY(nv_adapter_convolution(call, 2, &p->window, p->activation, &v, err));
    const cmsis_nn_transpose_conv_params params = params_of(&v);
    const cmsis_nn_context ctx = nv_scratch_of(
        call, lib->transpose_conv_s8_get_buffer_size(&params, &v.input, &v.filter, &v.output));
    const cmsis_nn_context reversed = nv_scratch_of(
        call, lib->transpose_conv_s8_get_reverse_conv_buffer_size(&params, &v.input, &v.filter));
    call->status = lib->transpose_conv_wrapper_s8(
        &ctx, &reversed, &params, &v.quant, &v.input, a->in[2].data, &v.filter, a->in[1].data,
        &v.bias, nv_in(a, 3) == NULL ? NULL : a->in[3].data, &v.output, a->out[0].data);
    return NV_OK;
}

/* int16 goes to the reference kernel. */
nv_status nv_kernel_transpose_conv(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;

    return nv_is_int8(nv_in(a, 1)) && nv_is_int8(nv_in(a, 2)) && nv_is_int8(nv_out(a, 0))
               ? on_int8(call, err)
               : NV_OK;
}
