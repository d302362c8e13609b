/* SPDX-License-Identifier: Apache-2.0 */
#include "adapter.h"

/* The layer as the kernels see it. */
typedef struct depthwise {
    cmsis_nn_dw_conv_params params;
    cmsis_nn_per_channel_quant_params quant;
    cmsis_nn_dims input, filter, bias, output;
} depthwise;

static nv_status depthwise_of(nv_kernel_call *call, depthwise *d, nv_error *err)
{
    const nv_args *a = call->args;
    const nv_depthwise_conv_2d_params *p = &a->node->params.depthwise_conv_2d;
    const nv_window *w = &p->window;

    *d = (depthwise){.params = {.input_offset = -nv_zero_of(nv_in(a, 0)),
                                .output_offset = nv_zero_of(nv_out(a, 0)),
                                .ch_mult = p->depth_multiplier,
                                .stride = {.w = w->stride_w, .h = w->stride_h},
                                .padding = {.w = w->pad_left, .h = w->pad_top},
                                .dilation = {.w = w->dilation_w, .h = w->dilation_h}},
                     .input = nv_dims_of(nv_in(a, 0)),
                     .filter = nv_dims_of(nv_in(a, 1)),
                     .output = nv_dims_of(nv_out(a, 0))};
    d->bias = nv_vector_dims(d->output.c);
    NV_TRY(nv_adapter_activation(a, p->activation, &d->params.activation, err));
    return nv_adapter_per_channel(call, d->output.c, &d->quant, err);
}

static nv_status on_int8(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    const nv_kernel_lib *lib = call->lib;
    const bool packed = nv_is_packed(nv_in(a, 1));
    depthwise d;

    if (packed) {
        NV_NEED(call, depthwise_conv_wrapper_s4_get_buffer_size, err);
        NV_NEED(call, depthwise_conv_wrapper_s4, err);
    } else {
        NV_NEED(call, depthwise_conv_wrapper_s8_get_buffer_size, err);
        NV_NEED(call, depthwise_conv_wrapper_s8, err);
    }
    NV_TRY(depthwise_of(call, &d, err));
    const cmsis_nn_context ctx =
        nv_scratch_of(call, (packed ? lib->depthwise_conv_wrapper_s4_get_buffer_size
                                    : lib->depthwise_conv_wrapper_s8_get_buffer_size)(
                                &d.params, &d.input, &d.filter, &d.output));
    call->status = (packed ? lib->depthwise_conv_wrapper_s4 : lib->depthwise_conv_wrapper_s8)(
        &ctx, &d.params, &d.quant, &d.input, a->in[0].data, &d.filter, a->in[1].data, &d.bias,
        nv_bias_of(a), &d.output, a->out[0].data);
    return NV_OK;
}

/* The glue does without the wrapper here, and without scratch. */
static nv_status on_int16(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    const cmsis_nn_context none = {NULL, 0};
    depthwise d;

    NV_NEED(call, depthwise_conv_s16, err);
    NV_TRY(depthwise_of(call, &d, err));
    call->status = call->lib->depthwise_conv_s16(
        &none, &d.params, &d.quant, &d.input, a->in[0].data, &d.filter, a->in[1].data, &d.bias,
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
