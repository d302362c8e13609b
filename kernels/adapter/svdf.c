/* SPDX-License-Identifier: Apache-2.0 */
#include "adapter.h"

enum { INPUT, FEATURE_WEIGHTS, TIME_WEIGHTS, BIAS, STATE };

/* The layer as the kernels see it, whatever its state's type. */
typedef struct svdf {
    cmsis_nn_dims input, state, features, time, bias, output;
    cmsis_nn_svdf_params params;
    cmsis_nn_per_tensor_quant_params to_state, to_output;
    cmsis_nn_context input_ctx, output_ctx;
} svdf;

/* The factors are rounded to float32 at each step. The range of the state is given as that of int16
 * whatever its type is: the kernel saturates. */
static nv_status svdf_of(nv_kernel_call *call, svdf *s, nv_error *err)
{
    const nv_args *a = call->args;
    const nv_svdf_params *p = &a->node->params.svdf;
    const float in = nv_scale_of(nv_in(a, INPUT)),
                features = nv_scale_of(nv_in(a, FEATURE_WEIGHTS));
    const float state = nv_scale_of(nv_in(a, STATE)), time = nv_scale_of(nv_in(a, TIME_WEIGHTS));

    *s = (svdf){.input = {.n = p->batches, .h = p->features},
                .state = {.n = p->batches, .h = p->filters * p->memory},
                .features = {.n = p->filters, .h = p->features},
                .time = {.n = p->filters, .h = p->memory},
                .bias = {.n = p->units},
                .output = {.n = p->batches, .h = p->units},
                .params = {.rank = p->rank,
                           .input_offset = nv_zero_of(nv_in(a, INPUT)),
                           .output_offset = nv_zero_of(nv_out(a, 0)),
                           .input_activation = {INT16_MIN, INT16_MAX},
                           .output_activation = {INT8_MIN, INT8_MAX}}};
    NV_TRY(nv_adapter_multiplier((double)(in * features / state), &s->to_state.multiplier,
                                 &s->to_state.shift, err));
    NV_TRY(nv_adapter_multiplier((double)(state * time / nv_scale_of(nv_out(a, 0))),
                                 &s->to_output.multiplier, &s->to_output.shift, err));
    s->input_ctx = nv_scratch_of(call, p->batches * p->filters * (int32_t)sizeof(int32_t));
    s->output_ctx = nv_scratch_of(call, p->batches * p->units * (int32_t)sizeof(int32_t));
    return NV_OK;
}

static nv_status with_int8_state(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    svdf s;

    NV_NEED(call, svdf_s8_get_buffer_size, err);
    NV_TRY(svdf_of(call, &s, err));
    const int32_t bytes = call->lib->svdf_s8_get_buffer_size(&s.features);
    if (bytes > 0)
        NV_NEED(call, vector_sum_s8, err);
    NV_NEED(call, svdf_s8, err);
    const cmsis_nn_context ctx = nv_scratch_of(call, bytes);
    if (ctx.buf != NULL)
        (void)call->lib->vector_sum_s8(ctx.buf, s.features.h, s.features.n,
                                       a->in[FEATURE_WEIGHTS].data, -s.params.input_offset,
                                       -nv_zero_of(nv_in(a, STATE)), NULL);
    call->status = call->lib->svdf_s8(
        &ctx, &s.input_ctx, &s.output_ctx, &s.params, &s.to_state, &s.to_output, &s.input,
        a->in[INPUT].data, &s.state, a->in[STATE].data, &s.features, a->in[FEATURE_WEIGHTS].data,
        &s.time, a->in[TIME_WEIGHTS].data, &s.bias, a->in[BIAS].data, &s.output, a->out[0].data);
    return NV_OK;
}

static nv_status with_int16_state(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    svdf s;

    NV_NEED(call, svdf_state_s16_s8, err);
    NV_TRY(svdf_of(call, &s, err));
    call->status = call->lib->svdf_state_s16_s8(
        &s.input_ctx, &s.output_ctx, &s.params, &s.to_state, &s.to_output, &s.input,
        a->in[INPUT].data, &s.state, a->in[STATE].data, &s.features, a->in[FEATURE_WEIGHTS].data,
        &s.time, a->in[TIME_WEIGHTS].data, &s.bias, a->in[BIAS].data, &s.output, a->out[0].data);
    return NV_OK;
}

nv_status nv_kernel_svdf(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;

    if (!nv_is_int8(nv_in(a, INPUT)) || !nv_is_int8(nv_out(a, 0)))
        return NV_OK;
    return nv_is_int8(nv_in(a, STATE)) ? with_int8_state(call, err) : with_int16_state(call, err);
}
