/* SPDX-License-Identifier: Apache-2.0 */
/* What the adapter does not do: without a hidden state the sequences start from zeros, whatever the
 * cell holds. Due is what the same function gives for states of zeros. */
#include "direct.h"

#include <string.h>

static cmsis_nn_lstm_gate draw_gate(nv_direct *d, const cmsis_nn_lstm_params *p, bool is_int16)
{
    const int32_t units = p->hidden_size;
    const size_t bias = is_int16 ? sizeof(int64_t) : sizeof(int32_t);
    const int8_t *weights = nv_direct_in(d, units * units, 1);
    void *hidden_bias = nv_direct_memory(d, (size_t)units * bias);

    for (int32_t unit = 0; unit < units; unit++) {
        int32_t sum = 0;
        for (int32_t i = 0; i < units; i++)
            sum -= weights[unit * units + i] * p->output_offset;
        if (is_int16)
            ((int64_t *)hidden_bias)[unit] = sum;
        else
            ((int32_t *)hidden_bias)[unit] = sum;
    }
    return (cmsis_nn_lstm_gate){.input_multiplier = nv_rng_int(&d->rng, 1 << 30, INT32_MAX),
                                .input_shift = nv_rng_int(&d->rng, -10, -1),
                                .input_weights = nv_direct_in(d, units * p->input_size, 1),
                                .input_effective_bias = nv_direct_in(d, units, bias),
                                .hidden_multiplier = nv_rng_int(&d->rng, 1 << 30, INT32_MAX),
                                .hidden_shift = nv_rng_int(&d->rng, -10, -1),
                                .hidden_weights = weights,
                                .hidden_effective_bias = hidden_bias,
                                .activation_type =
                                    nv_rng_one_in(&d->rng, 2) ? ARM_TANH : ARM_SIGMOID};
}

static cmsis_nn_lstm_params draw_params(nv_direct *d, bool is_int16)
{
    cmsis_nn_lstm_params p = {.time_major = nv_rng_int(&d->rng, 0, 1),
                              .batch_size = nv_rng_int(&d->rng, 1, 3),
                              .time_steps = nv_rng_int(&d->rng, 1, 3),
                              .input_size = nv_rng_int(&d->rng, 1, 20),
                              .hidden_size = nv_rng_int(&d->rng, 1, 10),
                              .forget_to_cell_multiplier = 1 << 30,
                              .forget_to_cell_shift = -14,
                              .input_to_cell_multiplier = 1 << 30,
                              .input_to_cell_shift = nv_rng_int(&d->rng, -18, -14),
                              .cell_scale_power = nv_rng_int(&d->rng, -15, -8),
                              .output_multiplier = 1 << 30,
                              .output_shift = is_int16 ? -14 : -22,
                              .output_offset = is_int16 ? 0 : nv_rng_int(&d->rng, -128, 127)};

    p.forget_gate = draw_gate(d, &p, is_int16);
    p.input_gate = draw_gate(d, &p, is_int16);
    p.cell_gate = draw_gate(d, &p, is_int16);
    p.output_gate = draw_gate(d, &p, is_int16);
    return p;
}

static arm_cmsis_nn_status run(nv_direct *d, const cmsis_nn_lstm_params *p, bool is_int16,
                               const void *input, void *output, cmsis_nn_lstm_context *c)
{
    const int32_t n = p->batch_size * p->hidden_size;

    c->temp1 = nv_direct_out(d, n, sizeof(int16_t));
    c->temp2 = nv_direct_out(d, n, sizeof(int16_t));
    return is_int16 ? d->lib->lstm_unidirectional_s16(input, output, p, c)
                    : d->lib->lstm_unidirectional_s8(input, output, p, c);
}

static void without_hidden_state(nv_direct *d, bool is_int16)
{
    const size_t size = is_int16 ? sizeof(int16_t) : sizeof(int8_t);
    const cmsis_nn_lstm_params p = draw_params(d, is_int16);
    const int32_t states = p.batch_size * p.hidden_size, values = states * p.time_steps;
    const void *input = nv_direct_in(d, p.batch_size * p.time_steps * p.input_size, size);
    uint8_t *due = nv_direct_memory(d, (size_t)values * size);
    uint8_t *got = nv_direct_out(d, values, size);
    cmsis_nn_lstm_context zeros = {
        .cell_state = nv_direct_memory(d, (size_t)states * sizeof(int16_t)),
        .hidden_state = memset(nv_direct_memory(d, (size_t)states * size), p.output_offset,
                               (size_t)states * size)};
    cmsis_nn_lstm_context none = {.cell_state = nv_direct_in_out(d, states, sizeof(int16_t))};

    nv_direct_status(d, run(d, &p, is_int16, input, due, &zeros), ARM_CMSIS_NN_SUCCESS);
    nv_direct_status(d, run(d, &p, is_int16, input, got, &none), ARM_CMSIS_NN_SUCCESS);
    for (int32_t i = 0; i < values * (int32_t)size; i++)
        nv_direct_value(d, i, got[i], due[i]);
    for (int32_t i = 0; i < states; i++)
        nv_direct_value(d, i, ((const int16_t *)none.cell_state)[i],
                        ((const int16_t *)zeros.cell_state)[i]);
}

void nv_direct_lstm_unidirectional_s8_without_hidden(nv_direct *d)
{
    without_hidden_state(d, false);
}

void nv_direct_lstm_unidirectional_s16_without_hidden(nv_direct *d)
{
    without_hidden_state(d, true);
}
