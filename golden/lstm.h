/* SPDX-License-Identifier: Apache-2.0 */
/* Where UNIDIRECTIONAL_SEQUENCE_LSTM keeps its operands, for either arithmetic. */
#ifndef GOLDEN_LSTM_H
#define GOLDEN_LSTM_H

#include "nv/ops.h"

typedef enum golden_gate {
    GOLDEN_GATE_INPUT,
    GOLDEN_GATE_FORGET,
    GOLDEN_GATE_CELL,
    GOLDEN_GATE_OUTPUT,
    GOLDEN_GATES
} golden_gate;

/* Operands of the operator; weights and biases: of the first gate, the others follow. */
enum {
    GOLDEN_LSTM_INPUT = 0,
    GOLDEN_LSTM_WEIGHTS = 1,   /* [units, features] */
    GOLDEN_LSTM_RECURRENT = 5, /* [units, units] */
    GOLDEN_LSTM_BIAS = 12,     /* [units] */
    GOLDEN_LSTM_HIDDEN = 18,   /* [batches, units], a variable, as the next */
    GOLDEN_LSTM_CELL = 19
};

/* The row of the input and of the output that belongs to one step of one sequence. */
static inline int64_t golden_lstm_row(const nv_unidirectional_sequence_lstm_params *p,
                                      int64_t batch, int64_t step)
{
    return p->time_major ? step * p->batches + batch : batch * p->steps + step;
}

#endif
