/* SPDX-License-Identifier: Apache-2.0 */
#include "convolution.h"

/* The layer as the kernels see it. */
static nv_status depthwise_of(nv_kernel_call *call, nv_convolution *v,
                              cmsis_nn_dw_conv_params *params, nv_error *err)
{
    const nv_depthwise_conv_2d_params *p = &call->args->node->params.depthwise_conv_2d;

    NV_TRY(nv_adapter_convolution(call, 0, &p->window, p->activation, v, err));
    *params = (cmsis_nn_dw_conv_params){.input_offset = v->params.input_offset,
                                        .output_offset = v->params.output_offset,
                                        .ch_mult = p->depth_multiplier,
                                        .stride = v->params.stride,
                                        .padding = v->params.padding,
                                        .dilation = v->params.dilation,
                                        .activation = v->params.activation};
    return NV_OK;
}

static nv_status on_int8(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    const nv_kernel_lib *lib = call->lib;
    const bool packed = nv_is_packed(nv_in(a, 1));
    nv_convolution d;
    cmsis_nn_dw_conv_params params;

    if (packed) {
        NV_NEED(call, depthwise_conv_wrapper_s4_get_buffer_size, err);
        NV_NEED(call, depthwise_conv_wrapper_s4, err);
    } else {
        NV_NEED(call, depthwise_conv_wrapper_s8_get_buffer_size, err);
        NV_NEED(call, depthwise_conv_wrapper_s8, err);
    }
    NV_TRY(depthwise_of(call, &d, &params, err));
    const cmsis_nn_context ctx =
        nv_scratch_of(call, (packed ? lib->depthwise_conv_wrapper_s4_get_buffer_size
                                    : lib->depthwise_conv_wrapper_s8_get_buffer_size)(
                                &params, &d.input, &d.filter, &d.output));
    call->status = (packed ? lib->depthwise_conv_wrapper_s4 : lib->depthwise_conv_wrapper_s8)(
        &ctx, &params, &d.quant, &d.input, a->in[0].data, &d.filter, a->in[1].data, &d.bias,
        nv_bias_of(a), &d.output, a->out[0].data);
    return NV_OK;
}

/* The glue does without the wrapper here, and without scratch. */
static nv_status on_int16(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    const cmsis_nn_context none = {NULL, 0};
    nv_convolution d;
    cmsis_nn_dw_conv_params params;

    NV_NEED(call, depthwise_conv_s16, err);
    NV_TRY(depthwise_of(call, &d, &params, err));
    call->status = call->lib->depthwise_conv_s16(
        &none, &params, &d.quant, &d.input, a->in[0].data, &d.filter, a->in[1].data, &d.bias,
        nv_in(a, 2) == NULL ? NULL : a->in[2].data, &d.output, a->out[0].data);
    return NV_OK;
}

nv_status nv_kernel_depthwise_conv_2d(nv_kernel_call *call, nv_error *err)
{
    const nv_tensor *in = nv_in(call->args, 0), *filter = nv_in(call->args, 1);
    const nv_tensor *out = nv_out(call->args, 0);

    if (nv_is_int8(in) && nv_is_int8(out) && (nv_is_int8(filter) || nv_is_packed(filter)))
        return on_int8(call, err);
    if (nv_is_int16(in) && nv_is_int16(out) && nv_is_int8(filter))
        return on_int16(call, err);
    return NV_OK;
}
