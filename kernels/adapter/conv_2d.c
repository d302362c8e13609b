/* SPDX-License-Identifier: Apache-2.0 */
#include "adapter.h"

/* The layer as the kernels see it. */
typedef struct convolution {
    cmsis_nn_conv_params params;
    cmsis_nn_per_channel_quant_params quant;
    cmsis_nn_dims input, filter, bias, output;
} convolution;

static nv_status convolution_of(nv_kernel_call *call, convolution *v, nv_error *err)
{
    const nv_args *a = call->args;
    const nv_conv_2d_params *p = &a->node->params.conv_2d;
    const nv_window *w = &p->window;
    const cmsis_nn_dims filter = nv_dims_of(nv_in(a, 1));

    *v = (convolution){.params = {.input_offset = -nv_zero_of(nv_in(a, 0)),
                                  .output_offset = nv_zero_of(nv_out(a, 0)),
                                  .stride = {.w = w->stride_w, .h = w->stride_h},
                                  .padding = {.w = w->pad_left, .h = w->pad_top},
                                  .dilation = {.w = w->dilation_w, .h = w->dilation_h}},
                       .input = nv_dims_of(nv_in(a, 0)),
                       .filter = {1, filter.h, filter.w, filter.c},
                       .output = nv_dims_of(nv_out(a, 0))};
    v->bias = nv_vector_dims(v->output.c);
    NV_TRY(nv_adapter_activation(a, p->activation, &v->params.activation, err));
    return nv_adapter_per_channel(call, v->output.c, &v->quant, err);
}

static nv_status on_int8(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    const bool packed = nv_is_packed(nv_in(a, 1));
    convolution v;

    /* The glue asks for the size of int8 weights' scratch in either case. */
    NV_NEED(call, convolve_wrapper_s8_get_buffer_size, err);
    if (packed)
        NV_NEED(call, convolve_wrapper_s4, err);
    else
        NV_NEED(call, convolve_wrapper_s8, err);
    NV_TRY(convolution_of(call, &v, err));
    const cmsis_nn_context ctx =
        nv_scratch_of(call, call->lib->convolve_wrapper_s8_get_buffer_size(&v.params, &v.input,
                                                                           &v.filter, &v.output));
    call->status = (packed ? call->lib->convolve_wrapper_s4 : call->lib->convolve_wrapper_s8)(
        &ctx, &v.params, &v.quant, &v.input, a->in[0].data, &v.filter, a->in[1].data, &v.bias,
        nv_bias_of(a), &v.output, a->out[0].data);
    return NV_OK;
}

/* As the glue's kernel for int16 does, but not its kernel for all types, the options say what sums
 * without a bias are like; the reference heeds them too. */
static bool has_int32_sums(const nv_args *a)
{
    const nv_tensor *bias = nv_in(a, 2);
    return (bias == NULL ? a->node->params.conv_2d.bias_type : (int32_t)bias->type) == NV_INT32;
}

static nv_status on_int16(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    const cmsis_nn_bias_data bias = {nv_in(a, 2) == NULL ? NULL : a->in[2].data, has_int32_sums(a)};
    convolution v;

    NV_NEED(call, convolve_wrapper_s16_get_buffer_size, err);
    NV_NEED(call, convolve_wrapper_s16, err);
    NV_TRY(convolution_of(call, &v, err));
    const cmsis_nn_context ctx =
        nv_scratch_of(call, call->lib->convolve_wrapper_s16_get_buffer_size(&v.params, &v.input,
                                                                            &v.filter, &v.output));
    call->status = call->lib->convolve_wrapper_s16(&ctx, &v.params, &v.quant, &v.input,
                                                   a->in[0].data, &v.filter, a->in[1].data, &v.bias,
                                                   &bias, &v.output, a->out[0].data);
    return NV_OK;
}

nv_status nv_kernel_conv_2d(nv_kernel_call *call, nv_error *err)
{
    const nv_tensor *in = nv_in(call->args, 0), *filter = nv_in(call->args, 1);
    const nv_tensor *out = nv_out(call->args, 0);

    if (nv_is_int8(in) && nv_is_int8(out) && (nv_is_int8(filter) || nv_is_packed(filter)))
        return on_int8(call, err);
    if (nv_is_int16(in) && nv_is_int16(out) && nv_is_int8(filter))
        return on_int16(call, err);
    return NV_OK;
}
