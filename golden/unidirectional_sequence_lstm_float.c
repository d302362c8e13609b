/* SPDX-License-Identifier: Apache-2.0 */
/* UNIDIRECTIONAL_SEQUENCE_LSTM in float32. [R-FLOAT-ORDER] [R-FLOAT-CLAMP] [R-FLOAT-LOGISTIC] */
#include "float_range.h"
#include "float_sigmoid.h"
#include "lstm.h"
#include "scratch.h"

#include <math.h>
#include <string.h>

typedef struct lstm {
    const nv_args *a;
    const nv_unidirectional_sequence_lstm_params *p;
    golden_range finite;
} lstm;

static float project(const lstm *l, int weights, const float *x, int32_t n, int32_t unit,
                     const float *bias)
{
    const float *w = (const float *)l->a->in[weights].data + (int64_t)unit * n;
    float sum = 0.0f;

    for (int32_t i = 0; i < n; i++)
        sum += x[i] * w[i];
    return golden_float_clamp(sum + (bias == NULL ? 0.0f : bias[unit]), &l->finite);
}

/* A gate before its activation. */
static float gate(const lstm *l, golden_gate g, const float *x, const float *hidden, int32_t unit)
{
    return project(l, GOLDEN_LSTM_WEIGHTS + (int)g, x, l->p->features, unit,
                   l->a->in[GOLDEN_LSTM_BIAS + (int)g].data) +
           project(l, GOLDEN_LSTM_RECURRENT + (int)g, hidden, l->p->units, unit, NULL);
}

static float product(const lstm *l, float a, float b)
{
    return golden_float_clamp(a * b, &l->finite);
}

static float step_unit(const lstm *l, const float *x, const float *hidden, float *cell,
                       int32_t unit)
{
    const float clip = l->p->cell_clip;
    const float forget = golden_float_sigmoid(gate(l, GOLDEN_GATE_FORGET, x, hidden, unit));
    const float input = golden_float_sigmoid(gate(l, GOLDEN_GATE_INPUT, x, hidden, unit));
    const float candidate = tanhf(gate(l, GOLDEN_GATE_CELL, x, hidden, unit));
    const float output = golden_float_sigmoid(gate(l, GOLDEN_GATE_OUTPUT, x, hidden, unit));

    *cell = product(l, forget, *cell) + product(l, input, candidate);
    if (clip > 0)
        *cell = fmaxf(fminf(*cell, clip), -clip);
    return product(l, tanhf(*cell), output);
}

nv_status nv_float_unidirectional_sequence_lstm(const nv_args *a, nv_error *err)
{
    const nv_unidirectional_sequence_lstm_params *p = &a->node->params.unidirectional_sequence_lstm;
    const lstm l = {a, p, golden_float_range(NV_ACT_NONE)};
    const size_t row_bytes = (size_t)p->units * sizeof(float);
    float *next = golden_alloc(p->units, sizeof *next);

    if (next == NULL)
        return golden_out_of_memory(a, err);
    for (int64_t batch = 0; batch < p->batches; batch++) {
        float *hidden = (float *)a->in[GOLDEN_LSTM_HIDDEN].data + batch * p->units;
        float *cell = (float *)a->in[GOLDEN_LSTM_CELL].data + batch * p->units;
        for (int64_t t = 0; t < p->steps; t++) {
            const int64_t row = golden_lstm_row(p, batch, t);
            const float *x = (const float *)a->in[GOLDEN_LSTM_INPUT].data + row * p->features;
            for (int32_t unit = 0; unit < p->units; unit++)
                next[unit] = step_unit(&l, x, hidden, &cell[unit], unit);
            memcpy(hidden, next, row_bytes);
            memcpy((float *)a->out[0].data + row * p->units, next, row_bytes);
        }
    }
    free(next);
    return NV_OK;
}
