/* SPDX-License-Identifier: Apache-2.0 */
/*
 * TFLite Micro's glue gives the kernel a cell of its own and no hidden state, so that every call
 * starts from zeros whatever the reference kernel would remember. Here the kernel gets the states,
 * and must leave them as the reference does.
 */
#include "adapter.h"

#include <math.h>

/* Operands; weights and biases: of the first gate. */
enum { INPUT = 0, WEIGHTS = 1, RECURRENT = 5, BIAS = 12, HIDDEN = 18, CELL = 19 };

/* In the operator's order. */
enum { INPUT_GATE, FORGET_GATE, CELL_GATE, OUTPUT_GATE };

/* Gates' outputs have scale 2^-15, what enters their activations 2^-12. */
static const double gate_scale = 1.0 / 32768, sum_scale = 1.0 / 4096;

/* The bias with the zero point's share, in the bias's type. */
static const void *effective_bias(nv_kernel_call *call, int operand, int32_t offset,
                                  const void *bias)
{
    const nv_args *a = call->args;
    const int32_t *shape = nv_in(a, operand)->shape.dim;
    const bool wide = nv_is_int16(nv_in(a, INPUT));
    void *sums =
        call->prepared(call, (size_t)shape[0] * (wide ? sizeof(int64_t) : sizeof(int32_t)));

    if (sums == NULL)
        return NULL;
    if (wide)
        (void)call->lib->vector_sum_s8_s64(sums, shape[1], shape[0], a->in[operand].data, offset,
                                           bias);
    else
        (void)call->lib->vector_sum_s8(sums, shape[1], shape[0], a->in[operand].data, offset, 0,
                                       bias);
    return sums;
}

static nv_status projection_multiplier(const nv_tensor *x, const nv_tensor *weights,
                                       int32_t *multiplier, int32_t *shift, nv_error *err)
{
    const float product = nv_scale_of(x) * nv_scale_of(weights);
    return nv_adapter_multiplier((double)product / sum_scale, multiplier, shift, err);
}

static nv_status gate_of(nv_kernel_call *call, int gate, cmsis_nn_lstm_gate *g, nv_error *err)
{
    const nv_args *a = call->args;
    const nv_tensor *in = nv_in(a, INPUT), *hidden = nv_in(a, HIDDEN);

    *g = (cmsis_nn_lstm_gate){
        .input_weights = a->in[WEIGHTS + gate].data,
        .input_effective_bias =
            effective_bias(call, WEIGHTS + gate, -nv_zero_of(in), a->in[BIAS + gate].data),
        .hidden_weights = a->in[RECURRENT + gate].data,
        .hidden_effective_bias = effective_bias(call, RECURRENT + gate, -nv_zero_of(hidden), NULL),
        .bias = a->in[BIAS + gate].data,
        .activation_type = gate == CELL_GATE ? ARM_TANH : ARM_SIGMOID};
    if (g->input_effective_bias == NULL || g->hidden_effective_bias == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for effective biases");
    NV_TRY(projection_multiplier(in, nv_in(a, WEIGHTS + gate), &g->input_multiplier,
                                 &g->input_shift, err));
    return projection_multiplier(hidden, nv_in(a, RECURRENT + gate), &g->hidden_multiplier,
                                 &g->hidden_shift, err);
}

static nv_status cell_of(const nv_args *a, cmsis_nn_lstm_params *p, nv_error *err)
{
    const float scale = nv_scale_of(nv_in(a, CELL));
    const float clip = a->node->params.unidirectional_sequence_lstm.cell_clip;
    const double two_gates = gate_scale * gate_scale;

    NV_TRY(nv_adapter_multiplier(gate_scale * (double)scale / (double)scale,
                                 &p->forget_to_cell_multiplier, &p->forget_to_cell_shift, err));
    NV_TRY(nv_adapter_multiplier(two_gates / (double)scale, &p->input_to_cell_multiplier,
                                 &p->input_to_cell_shift, err));
    p->cell_scale_power = (int32_t)roundf(logf(scale) * (1.0f / logf(2.0f)));
    if (clip > 0)
        p->cell_clip = (int32_t)fmin((double)clip / (double)scale, INT16_MAX);
    return nv_adapter_multiplier(two_gates / (double)nv_scale_of(nv_in(a, HIDDEN)),
                                 &p->output_multiplier, &p->output_shift, err);
}

static nv_status params_of(nv_kernel_call *call, cmsis_nn_lstm_params *to, nv_error *err)
{
    const nv_args *a = call->args;
    const nv_unidirectional_sequence_lstm_params *p = &a->node->params.unidirectional_sequence_lstm;

    *to = (cmsis_nn_lstm_params){.time_major = p->time_major,
                                 .batch_size = p->batches,
                                 .time_steps = p->steps,
                                 .input_size = p->features,
                                 .hidden_size = p->units,
                                 .input_offset = -nv_zero_of(nv_in(a, INPUT)),
                                 .output_offset = nv_zero_of(nv_in(a, HIDDEN))};
    NV_TRY(cell_of(a, to, err));
    NV_TRY(gate_of(call, FORGET_GATE, &to->forget_gate, err));
    NV_TRY(gate_of(call, INPUT_GATE, &to->input_gate, err));
    NV_TRY(gate_of(call, CELL_GATE, &to->cell_gate, err));
    return gate_of(call, OUTPUT_GATE, &to->output_gate, err);
}

static nv_status need_functions(nv_kernel_call *call, nv_error *err)
{
    if (nv_is_int16(nv_in(call->args, INPUT))) {
        NV_NEED(call, vector_sum_s8_s64, err);
        NV_NEED(call, lstm_unidirectional_s16, err);
    } else {
        NV_NEED(call, vector_sum_s8, err);
        NV_NEED(call, lstm_unidirectional_s8, err);
    }
    return NV_OK;
}

nv_status nv_kernel_unidirectional_sequence_lstm(nv_kernel_call *call, nv_error *err)
{
    const nv_args *a = call->args;
    const size_t temporary = nv_in(a, CELL)->bytes;
    cmsis_nn_lstm_params params;

    if (!nv_is_int8(nv_in(a, INPUT)) && !nv_is_int16(nv_in(a, INPUT)))
        return NV_OK;
    NV_TRY(need_functions(call, err));
    NV_TRY(params_of(call, &params, err));
    cmsis_nn_lstm_context buffers = {.temp1 = call->scratch(call, temporary),
                                     .temp2 = call->scratch(call, temporary),
                                     .cell_state = a->in[CELL].data,
                                     .hidden_state = a->in[HIDDEN].data};
    if (buffers.temp1 == NULL || buffers.temp2 == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the gates");
    call->status = nv_is_int16(nv_in(a, INPUT))
                       ? call->lib->lstm_unidirectional_s16(a->in[INPUT].data, a->out[0].data,
                                                            &params, &buffers)
                       : call->lib->lstm_unidirectional_s8(a->in[INPUT].data, a->out[0].data,
                                                           &params, &buffers);
    return NV_OK;
}
