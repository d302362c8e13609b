/* SPDX-License-Identifier: Apache-2.0 */
/* UNIDIRECTIONAL_SEQUENCE_LSTM on integers: int8 weights, an int16 cell, input and hidden state of
 * int8 or int16. [R-LSTM] */
#include "gate.h"
#include "lstm.h"
#include "requantize.h"
#include "scratch.h"
#include "values.h"

#include <math.h>

/* One of the two matrix products of a gate: rows of int8 weights times a vector. */
typedef struct projection {
    const int8_t *weights;
    const nv_value *x;
    int32_t n, weights_zero, x_zero;
    golden_multiplier m; /* to Q3.12 */
} projection;

typedef struct lstm {
    const nv_args *a;
    const nv_unidirectional_sequence_lstm_params *p;
    projection input[GOLDEN_GATES], recurrent[GOLDEN_GATES];
    golden_multiplier forget_cell, input_cell, tanh_output;
    golden_gate_scale q3_12, cell_scale;
    int32_t clip; /* of the cell, 0: none */
    int16_t *cell;
    golden_output hidden_stage;
} lstm;

static const golden_output int16_stage = {.min = INT16_MIN, .max = INT16_MAX};

static nv_status prepare_projection(const nv_args *a, projection *q, int x, int weights,
                                    nv_error *err)
{
    const nv_tensor *tx = nv_in(a, x), *tw = nv_in(a, weights);

    *q = (projection){.weights = a->in[weights].data,
                      .x = &a->in[x],
                      .n = golden_row(&tw->shape),
                      .weights_zero = golden_zero_point(tw),
                      .x_zero = golden_zero_point(tx)};
    /* [R-FC-MULT] */
    const double scale = (double)(golden_scale(tx) * golden_scale(tw));
    NV_TRY(nv_golden_multiplier(scale * 4096, &q->m, err)); /* check-magic: 1 / 2^-12 */
    if (tx->type == NV_INT16 && q->m.shift > 7)
        return nv_fail(err, NV_E_UNSUPPORTED, "weights %s: a factor of 2^%d to the gate's scale",
                       tw->name, q->m.shift);
    return NV_OK;
}

static nv_status prepare_cell(lstm *l, nv_error *err)
{
    const double gate = 0x1p-15;
    const float s_cell = golden_scale(nv_in(l->a, GOLDEN_LSTM_CELL));
    const float s_hidden = golden_scale(nv_in(l->a, GOLDEN_LSTM_HIDDEN));
    const nv_tensor *hidden = nv_in(l->a, GOLDEN_LSTM_HIDDEN);

    NV_TRY(nv_golden_multiplier(gate * (double)s_cell / (double)s_cell, &l->forget_cell, err));
    NV_TRY(nv_golden_multiplier(gate * gate / (double)s_cell, &l->input_cell, err));
    NV_TRY(nv_golden_multiplier(gate * gate / (double)s_hidden, &l->tanh_output, err));
    const float exponent = roundf(logf(s_cell) * (1.0f / logf(2.0f)));
    if (!nv_golden_gate_scale((int)exponent, &l->cell_scale))
        return nv_fail(err, NV_E_MODEL, "cell state of scale %g", (double)s_cell);
    (void)nv_golden_gate_scale(-12, &l->q3_12);
    if (l->p->cell_clip > 0)
        l->clip = (int32_t)fmin((double)l->p->cell_clip / (double)s_cell, INT16_MAX);
    l->hidden_stage = (golden_output){.zero_point = golden_zero_point(hidden)};
    golden_type_range(hidden->type, &l->hidden_stage.min, &l->hidden_stage.max);
    l->cell = l->a->in[GOLDEN_LSTM_CELL].data;
    return NV_OK;
}

static nv_status prepare(lstm *l, nv_error *err)
{
    for (int g = 0; g < GOLDEN_GATES; g++) {
        NV_TRY(prepare_projection(l->a, &l->input[g], GOLDEN_LSTM_INPUT, GOLDEN_LSTM_WEIGHTS + g,
                                  err));
        NV_TRY(prepare_projection(l->a, &l->recurrent[g], GOLDEN_LSTM_HIDDEN,
                                  GOLDEN_LSTM_RECURRENT + g, err));
    }
    return prepare_cell(l, err);
}

/* Row `unit` of the weights times row `row` of the operand, in Q3.12. */
static int32_t project(const projection *q, int64_t row, int32_t unit, int64_t bias)
{
    const int8_t *w = q->weights + (int64_t)unit * q->n;
    uint64_t acc = 0;

    for (int32_t i = 0; i < q->n; i++)
        acc += (uint64_t)(int64_t)((w[i] - q->weights_zero) *
                                   (golden_get(q->x, row * q->n + i) - q->x_zero));
    acc += (uint64_t)bias;
    const int32_t y = q->x->tensor->type == NV_INT16
                          ? golden_requantize64((int64_t)acc, q->m)
                          : golden_requantize((int32_t)(uint32_t)acc, q->m, NV_ROUNDING_TFLM);
    return golden_clamp(y, INT16_MIN, INT16_MAX);
}

static int64_t bias_of(const lstm *l, golden_gate g, int32_t unit)
{
    const nv_value *bias = &l->a->in[GOLDEN_LSTM_BIAS + g];
    return bias->tensor->type == NV_INT64 ? ((const int64_t *)bias->data)[unit]
                                          : golden_get(bias, unit);
}

static int16_t add16(int32_t a, int32_t b)
{
    return (int16_t)golden_clamp(a + b, INT16_MIN, INT16_MAX);
}

/* A gate before its activation. */
static int16_t gate(const lstm *l, golden_gate g, int64_t row, int64_t batch, int32_t unit)
{
    return add16(project(&l->input[g], row, unit, bias_of(l, g, unit)),
                 project(&l->recurrent[g], batch, unit, 0));
}

/* One unit of one step: updates its cell and returns its new hidden state. */
static int32_t step_unit(const lstm *l, int64_t row, int64_t batch, int32_t unit)
{
    int16_t *cell = &l->cell[batch * l->p->units + unit];
    const int16_t forget =
        nv_golden_sigmoid16(gate(l, GOLDEN_GATE_FORGET, row, batch, unit), l->q3_12);
    const int16_t input =
        nv_golden_sigmoid16(gate(l, GOLDEN_GATE_INPUT, row, batch, unit), l->q3_12);
    const int16_t candidate =
        nv_golden_tanh16(gate(l, GOLDEN_GATE_CELL, row, batch, unit), l->q3_12);
    const int16_t output =
        nv_golden_sigmoid16(gate(l, GOLDEN_GATE_OUTPUT, row, batch, unit), l->q3_12);

    *cell = add16(golden_finish(forget * *cell, l->forget_cell, &int16_stage),
                  golden_finish(input * candidate, l->input_cell, &int16_stage));
    if (l->p->cell_clip > 0)
        *cell = (int16_t)golden_clamp(*cell, -l->clip, l->clip);
    return golden_finish(nv_golden_tanh16(*cell, l->cell_scale) * output, l->tanh_output,
                         &l->hidden_stage);
}

/* The gates of a step see the hidden state of the step before. */
static void step(const lstm *l, int32_t *hidden, int64_t batch, int64_t row)
{
    const int32_t units = l->p->units;

    for (int32_t unit = 0; unit < units; unit++)
        hidden[unit] = step_unit(l, row, batch, unit);
    for (int32_t unit = 0; unit < units; unit++) {
        golden_set(&l->a->in[GOLDEN_LSTM_HIDDEN], batch * units + unit, hidden[unit]);
        golden_set(&l->a->out[0], row * units + unit, hidden[unit]);
    }
}

nv_status nv_golden_unidirectional_sequence_lstm(const nv_args *a, nv_error *err)
{
    const nv_unidirectional_sequence_lstm_params *p = &a->node->params.unidirectional_sequence_lstm;
    lstm l = {.a = a, .p = p};

    NV_TRY(prepare(&l, err));
    int32_t *hidden = golden_alloc(p->units, sizeof *hidden);
    if (hidden == NULL)
        return golden_out_of_memory(a, err);
    for (int64_t batch = 0; batch < p->batches; batch++)
        for (int64_t t = 0; t < p->steps; t++)
            step(&l, hidden, batch, golden_lstm_row(p, batch, t));
    free(hidden);
    return NV_OK;
}
