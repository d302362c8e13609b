/* SPDX-License-Identifier: Apache-2.0 */
/* UNIDIRECTIONAL_SEQUENCE_LSTM: 24 operands, of which TFLite Micro wants input, the weights and
 * biases of the four gates (input, forget, cell, output) and the two states, and refuses peepholes,
 * projection and layer normalization. */
#include "prepare.h"

enum {
    INPUT = 0,
    WEIGHTS = 1,
    RECURRENT = 5,
    PEEPHOLES = 9,
    BIAS = 12,
    PROJECTION = 16,
    HIDDEN = 18,
    CELL = 19,
    NORMALIZATION = 20,
    OPERANDS = 24,
    GATES = 4
};

nv_status nv_parse_unidirectional_sequence_lstm(const nv_table *options, nv_node *node,
                                                nv_error *err)
{
    nv_unidirectional_sequence_lstm_params *p = &node->params.unidirectional_sequence_lstm;
    nv_activation activation;
    bool diagonal;

    NV_TRY(nv_parse_member(options, NV_OPTIONS_UNIDIRECTIONAL_SEQUENCE_LSTM, err));
    NV_TRY(nv_parse_activation(
        options, NV_FIELD(UnidirectionalSequenceLSTMOptions, fused_activation_function),
        &activation, err));
    if (activation != NV_ACT_TANH)
        return nv_fail(err, NV_E_UNSUPPORTED,
                       "fused activation %d of the cell gate, supported here: TANH",
                       (int)activation);
    NV_TRY(nv_table_bool(options,
                         NV_FIELD(UnidirectionalSequenceLSTMOptions, diagonal_recurrent_tensors),
                         false, &diagonal, err));
    if (diagonal)
        return nv_fail(err, NV_E_UNSUPPORTED, "diagonal recurrent weights");
    NV_TRY(nv_table_f32(options, NV_FIELD(UnidirectionalSequenceLSTMOptions, cell_clip), 0,
                        &p->cell_clip, err));
    return nv_table_bool(options, NV_FIELD(UnidirectionalSequenceLSTMOptions, time_major), false,
                         &p->time_major, err);
}

static nv_status check_absent(const nv_graph *graph, const nv_node *node, int first, int last,
                              const char *what, nv_error *err)
{
    for (int i = first; i < last; i++)
        if (nv_node_in(graph, node, i) != NULL)
            return nv_fail(err, NV_E_UNSUPPORTED, "%s (operand %d), which TFLite Micro refuses too",
                           what, i);
    return NV_OK;
}

static nv_status check_presence(const nv_graph *graph, const nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, INPUT + 1, OPERANDS, err));
    NV_TRY(check_absent(graph, node, PEEPHOLES, BIAS, "peepholes", err));
    NV_TRY(check_absent(graph, node, PROJECTION, HIDDEN, "a projection", err));
    NV_TRY(check_absent(graph, node, NORMALIZATION, OPERANDS, "layer normalization", err));
    for (int i = WEIGHTS; i <= CELL; i++) {
        bool optional = (i >= PEEPHOLES && i < BIAS) || (i >= PROJECTION && i < HIDDEN);
        if (!optional && nv_node_in(graph, node, i) == NULL)
            return nv_fail(err, NV_E_UNSUPPORTED,
                           "operand %d is absent, but TFLite Micro wants all weights, biases and "
                           "states",
                           i);
    }
    return NV_OK;
}

/* One operand of a gate: a matrix of weights or a vector of biases. */
static nv_status check_operand(const char *role, const nv_tensor *t, nv_type type,
                               const nv_shape *shape, nv_error *err)
{
    NV_TRY(nv_check_type(role, t, type, err));
    if (type != NV_FLOAT32)
        NV_TRY(nv_check_per_tensor(role, t, err));
    return nv_check_shape(role, t, shape, err);
}

static nv_status check_gate(const nv_graph *graph, const nv_node *node, int gate, nv_error *err)
{
    const nv_unidirectional_sequence_lstm_params *p = &node->params.unidirectional_sequence_lstm;
    const nv_type type = nv_node_in(graph, node, INPUT)->type;
    const nv_type weights = type == NV_FLOAT32 ? NV_FLOAT32 : NV_INT8;
    const nv_type bias = type == NV_FLOAT32 ? NV_FLOAT32 : type == NV_INT8 ? NV_INT32 : NV_INT64;

    NV_TRY(check_operand("weights", nv_node_in(graph, node, WEIGHTS + gate), weights,
                         &(nv_shape){2, {p->units, p->features}}, err));
    NV_TRY(check_operand("recurrent weights", nv_node_in(graph, node, RECURRENT + gate), weights,
                         &(nv_shape){2, {p->units, p->units}}, err));
    return check_operand("bias", nv_node_in(graph, node, BIAS + gate), bias,
                         &(nv_shape){1, {p->units}}, err);
}

/* TFLite Micro takes a state of any shape that has the right number of elements. */
static nv_status check_state(const char *role, const nv_tensor *t, nv_type type, int64_t count,
                             nv_error *err)
{
    NV_TRY(nv_check_state(role, t, err));
    NV_TRY(nv_check_type(role, t, type, err));
    if (type != NV_FLOAT32)
        NV_TRY(nv_check_per_tensor(role, t, err));
    if (nv_shape_count(&t->shape) != count)
        return nv_fail(err, NV_E_MODEL, "%s (tensor %d) has %lld elements, expected %lld", role,
                       (int)t->index, (long long)nv_shape_count(&t->shape), (long long)count);
    return NV_OK;
}

nv_status nv_prepare_unidirectional_sequence_lstm(const nv_graph *graph, nv_node *node,
                                                  nv_error *err)
{
    nv_unidirectional_sequence_lstm_params *p = &node->params.unidirectional_sequence_lstm;

    NV_TRY(check_presence(graph, node, err));
    const nv_tensor *in = nv_node_in(graph, node, INPUT), *out = nv_node_out(graph, node, 0);
    const nv_tensor *hidden = nv_node_in(graph, node, HIDDEN);
    NV_TRY(nv_check_activations(graph, node, 1, err));
    NV_TRY(nv_check_rank("input", in, 3, err));
    NV_TRY(nv_check_rank("hidden state", hidden, 2, err));
    p->batches = in->shape.dim[p->time_major ? 1 : 0];
    p->steps = in->shape.dim[p->time_major ? 0 : 1];
    p->features = in->shape.dim[2];
    p->units = hidden->shape.dim[1];
    if (in->type == NV_FLOAT32 && nv_node_in(graph, node, WEIGHTS)->type == NV_INT8)
        return nv_fail(err, NV_E_UNSUPPORTED,
                       "input of type float32 and weights of type int8 (a hybrid model, which "
                       "TFLite Micro refuses too), supported here: both quantized or both float32");
    for (int gate = 0; gate < GATES; gate++)
        NV_TRY(check_gate(graph, node, gate, err));
    const int64_t count = (int64_t)p->batches * p->units;
    NV_TRY(check_state("hidden state", hidden, in->type, count, err));
    NV_TRY(check_state("cell state", nv_node_in(graph, node, CELL),
                       in->type == NV_FLOAT32 ? NV_FLOAT32 : NV_INT16, count, err));
    return nv_check_shape("output", out,
                          &(nv_shape){3, {in->shape.dim[0], in->shape.dim[1], p->units}}, err);
}

nv_cost nv_cost_unidirectional_sequence_lstm(const nv_graph *graph, const nv_node *node)
{
    const nv_unidirectional_sequence_lstm_params *p = &node->params.unidirectional_sequence_lstm;
    nv_cost cost = nv_cost_elementwise(graph, node);

    cost.macs =
        (int64_t)p->batches * p->steps * GATES * p->units * ((int64_t)p->features + p->units);
    return cost;
}
