/* SPDX-License-Identifier: Apache-2.0 */
#include "convolution.h"

static nv_status convolution_of(nv_kernel_call *call, nv_convolution *v, nv_error *err)
{
    const nv_conv_2d_params *p = &call->args->node->params.conv_2d;

    NV_TRY(nv_adapter_convolution(call, 0, &p->window, p->activation, v, err));
    v->filter.n = 1;
    return NV_OK;
}

static nv_status on_int8(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    const bool packed = nv_is_packed(nv_in(a, 1));
    nv_convolution v;

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
    nv_convolution v;

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
