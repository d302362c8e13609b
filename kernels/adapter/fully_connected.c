/* SPDX-License-Identifier: Apache-2.0 */
#include "adapter.h"

/* Input, output and scales of the layer as the kernels see them: pixels of depth channels. */
typedef struct dense {
    cmsis_nn_dims input, filter, bias, output;
    cmsis_nn_activation activation;
    bool per_channel;
} dense;

/* Outputs of rank 3 and more with a depth of whole words: firmware takes the layer for a 1x1
 * convolution, and copies a single multiplier for every unit. */
static nv_status as_convolution(nv_kernel_call *call, const dense *d, nv_error *err)
{
    const nv_args *a = call->args;
    const cmsis_nn_conv_params params = {.input_offset = -nv_zero_of(nv_in(a, 0)),
                                         .output_offset = nv_zero_of(nv_out(a, 0)),
                                         .stride = {1, 1},
                                         .dilation = {1, 1},
                                         .activation = d->activation};
    cmsis_nn_per_channel_quant_params quant;

    NV_NEED(call, convolve_1x1_s8_fast_get_buffer_size, err);
    NV_NEED(call, convolve_1x1_s8_fast, err);
    NV_TRY(nv_adapter_per_channel(call, 0, d->output.c, &quant, err));
    if (!d->per_channel) {
        NV_TRY(nv_adapter_per_tensor(a, &quant.multiplier[0], &quant.shift[0], err));
        for (int32_t i = 1; i < d->output.c; i++) {
            quant.multiplier[i] = quant.multiplier[0];
            quant.shift[i] = quant.shift[0];
        }
    }
    const cmsis_nn_context ctx =
        nv_scratch_of(call, call->lib->convolve_1x1_s8_fast_get_buffer_size(&d->input));
    call->status = call->lib->convolve_1x1_s8_fast(&ctx, &params, &quant, &d->input, a->in[0].data,
                                                   &d->filter, a->in[1].data, &d->bias,
                                                   nv_bias_of(a), &d->output, a->out[0].data);
    return NV_OK;
}

static nv_status as_product(nv_kernel_call *call, const dense *d, nv_error *err)
{
    const nv_args *a = call->args;
    const cmsis_nn_fc_params params = {.input_offset = -nv_zero_of(nv_in(a, 0)),
                                       .filter_offset = -nv_zero_of(nv_in(a, 1)),
                                       .output_offset = nv_zero_of(nv_out(a, 0)),
                                       .activation = d->activation};
    cmsis_nn_per_channel_quant_params each;
    int32_t multiplier, shift;
    cmsis_nn_quant_params quant = {&multiplier, &shift, d->per_channel};

    NV_NEED(call, fully_connected_s8_get_buffer_size, err);
    const int32_t bytes = call->lib->fully_connected_s8_get_buffer_size(&d->filter);
    if (bytes > 0)
        NV_NEED(call, vector_sum_s8, err);
    NV_NEED(call, fully_connected_wrapper_s8, err);
    if (d->per_channel) {
        NV_TRY(nv_adapter_per_channel(call, 0, d->output.c, &each, err));
        quant.multiplier = each.multiplier;
        quant.shift = each.shift;
    } else {
        NV_TRY(nv_adapter_per_tensor(a, &multiplier, &shift, err));
    }
    const cmsis_nn_context ctx = nv_scratch_of(call, bytes);
    if (bytes > 0 && ctx.buf != NULL)
        (void)call->lib->vector_sum_s8(ctx.buf, d->filter.n, d->filter.c, a->in[1].data,
                                       params.input_offset, params.filter_offset, nv_bias_of(a));
    call->status = call->lib->fully_connected_wrapper_s8(
        &ctx, &params, &quant, &d->input, a->in[0].data, &d->filter, a->in[1].data, &d->bias,
        nv_bias_of(a), &d->output, a->out[0].data);
    return NV_OK;
}

/* The kernel has 64-bit biases and one multiplier only; firmware would read int32 ones as int64,
 * and refuses a scale a channel. No reference kernel takes its place there: see the model's lint.
 */
static bool has_int16_kernel(const nv_args *a)
{
    const nv_tensor *bias = nv_in(a, 2);
    const bool is_int64 = bias == NULL ? a->node->params.fully_connected.bias_type != NV_INT32
                                       : bias->type == NV_INT64;
    return is_int64 && nv_in(a, 1)->quant.count <= 1;
}

static nv_status as_int16_product(nv_kernel_call *call, const dense *d, nv_error *err)
{
    const nv_args *a = call->args;
    const cmsis_nn_fc_params params = {.activation = d->activation};
    cmsis_nn_per_tensor_quant_params quant;

    NV_NEED(call, fully_connected_s16_get_buffer_size, err);
    NV_NEED(call, fully_connected_s16, err);
    NV_TRY(nv_adapter_per_tensor(a, &quant.multiplier, &quant.shift, err));
    const cmsis_nn_context ctx =
        nv_scratch_of(call, call->lib->fully_connected_s16_get_buffer_size(&d->filter));
    call->status = call->lib->fully_connected_s16(
        &ctx, &params, &quant, &d->input, a->in[0].data, &d->filter, a->in[1].data, &d->bias,
        nv_in(a, 2) == NULL ? NULL : a->in[2].data, &d->output, a->out[0].data);
    return NV_OK;
}

/* int4 weights: a product in any case, without scratch and zero point. */
static nv_status as_packed_product(nv_kernel_call *call, const dense *d, nv_error *err)
{
    const nv_args *a = call->args;
    const cmsis_nn_context ctx = {NULL, 0};
    const cmsis_nn_fc_params params = {.input_offset = -nv_zero_of(nv_in(a, 0)),
                                       .output_offset = nv_zero_of(nv_out(a, 0)),
                                       .activation = d->activation};
    cmsis_nn_per_tensor_quant_params quant;

    NV_NEED(call, fully_connected_s4, err);
    NV_TRY(nv_adapter_per_tensor(a, &quant.multiplier, &quant.shift, err));
    call->status = call->lib->fully_connected_s4(&ctx, &params, &quant, &d->input, a->in[0].data,
                                                 &d->filter, a->in[1].data, &d->bias, nv_bias_of(a),
                                                 &d->output, a->out[0].data);
    return NV_OK;
}

nv_status nv_kernel_fully_connected(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    const nv_fully_connected_params *p = &a->node->params.fully_connected;

    const bool is_int16 = nv_is_int16(nv_in(a, 0)) && nv_is_int16(nv_out(a, 0));
    const bool packed = nv_is_packed(nv_in(a, 1));

    if (!(packed || nv_is_int8(nv_in(a, 1))) ||
        (is_int16 ? !has_int16_kernel(a) : !nv_is_int8(nv_in(a, 0)) || !nv_is_int8(nv_out(a, 0))))
        return NV_OK;

    dense d = {.input = {p->batches, 1, 1, p->depth},
               .filter = {p->depth, 1, 1, p->units},
               .bias = nv_vector_dims(p->units),
               .output = {p->batches, 1, 1, p->units},
               .per_channel = nv_in(a, 1)->quant.count > 1};
    NV_TRY(nv_adapter_activation(a, p->activation, &d.activation, err));
    if (is_int16)
        return as_int16_product(call, &d, err);
    if (packed)
        return as_packed_product(call, &d, err);
    if (nv_out(a, 0)->shape.rank > 2 && p->depth % 4 == 0)
        return as_convolution(call, &d, err);
    return as_product(call, &d, err);
}
