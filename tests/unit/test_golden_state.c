/* SPDX-License-Identifier: Apache-2.0 */
/* The rounding rules of operators with state (docs/NUMERICS.md, tags in brackets), against values
 * computed another way. */
#include "float_sigmoid.h"
#include "gate.h"
#include "golden_node.h"
#include "requantize.h"

#include <math.h>
#include <stdlib.h>

/* [R-REQUANT64] */
static void requantize64_rounds_once_with_15_bits(void **state)
{
    const golden_multiplier half = {1 << 30, 0}, almost_one = {INT32_MAX, 0},
                            eighth = {1 << 30, -2};
    (void)state;
    assert_int_equal(golden_requantize64(3, half), 2);   /* 1.5, ties upwards */
    assert_int_equal(golden_requantize64(-3, half), -1); /* -1.5 */
    assert_int_equal(golden_requantize64(32767, almost_one),
                     32766); /* the mantissa is 32767/32768 */
    assert_int_equal(golden_requantize64((int64_t)1 << 33, eighth), 1 << 30);
    assert_int_equal(golden_requantize64(-4, eighth), 0);
    assert_int_equal(golden_requantize64(-5, eighth), -1);
}

/* [R-GATE16] Near the functions, monotonous, and off symmetry by at most one step. */
static void gates_follow_sigmoid_and_tanh(void **state)
{
    golden_gate_scale q3_12;
    int16_t last_sigmoid = 0, last_tanh = INT16_MIN;
    (void)state;
    assert_true(nv_golden_gate_scale(-12, &q3_12));
    for (int32_t x = INT16_MIN; x <= INT16_MAX; x++) {
        const int16_t s = nv_golden_sigmoid16((int16_t)x, q3_12);
        const int16_t t = nv_golden_tanh16((int16_t)x, q3_12);
        const double real = x / 4096.0;
        assert_true(fabs(s / 32768.0 - 1 / (1 + exp(-real))) < 2.5 / 32768);
        assert_true(fabs(t / 32768.0 - tanh(real)) < 12.0 / 32768);
        assert_true(s >= last_sigmoid && t >= last_tanh);
        last_sigmoid = s;
        last_tanh = t;
    }
    assert_int_equal(nv_golden_sigmoid16(0, q3_12), 16384);
    assert_int_equal(nv_golden_tanh16(0, q3_12), 0);
    assert_int_equal(nv_golden_tanh16(INT16_MAX, q3_12), 32767);
    assert_int_equal(nv_golden_tanh16(INT16_MIN, q3_12), -32767);
}

/* [R-GATE16] Every power of two that int32 can express; shifted inputs give the same. */
static void gate_scales_shift_both_ways(void **state)
{
    golden_gate_scale finer, coarser, q3_12;
    (void)state;
    assert_true(nv_golden_gate_scale(-12, &q3_12));
    assert_true(nv_golden_gate_scale(-14, &finer));
    assert_true(nv_golden_gate_scale(-9, &coarser));
    for (int16_t x = -2000; x <= 2000; x++) {
        assert_int_equal(nv_golden_tanh16((int16_t)(4 * x), finer), nv_golden_tanh16(x, q3_12));
        assert_int_equal(nv_golden_tanh16(x, coarser), nv_golden_tanh16((int16_t)(8 * x), q3_12));
    }
    assert_false(nv_golden_gate_scale(-43, &finer));
    assert_false(nv_golden_gate_scale(19, &finer));
}

/* [R-FLOAT-LOGISTIC] */
static void float_logistic_has_two_cuts(void **state)
{
    (void)state;
    assert_true(golden_float_sigmoid(16.62f) == 1.0f);
    assert_true(golden_float_sigmoid(-10.0f) == expf(-10.0f));
    assert_true(golden_float_sigmoid(-9.0f) == 1.0f / (1.0f + expf(9.0f)));
    assert_true(golden_float_sigmoid(0.0f) == 0.5f);
}

/* A state operator in memory: more operands than golden_node.h has room for. */
enum { MOST = 24 };

typedef struct big_node {
    nv_tensor tensor[MOST + 1];
    nv_value value[MOST + 1];
    float scale[MOST + 1];
    int32_t zero_point[MOST + 1];
    nv_node node;
} big_node;

static void operand(big_node *n, int k, nv_type type, nv_shape shape, void *data, float scale,
                    int32_t zero_point)
{
    n->scale[k] = scale;
    n->zero_point[k] = zero_point;
    n->tensor[k] = (nv_tensor){.name = "t", .index = k, .type = type, .shape = shape};
    n->tensor[k].quant =
        (nv_quant){.count = 1, .scale = &n->scale[k], .zero_point = &n->zero_point[k]};
    n->value[k] = (nv_value){&n->tensor[k], data};
}

static void assert_run(big_node *n, nv_op op, int32_t n_in)
{
    nv_error err = NV_ERROR_INIT;
    n->node.op = op;
    n->node.n_in = n_in;
    n->node.n_out = 1;
    const nv_args args = {
        .node = &n->node, .in = n->value, .out = &n->value[MOST], .rounding = NV_ROUNDING_TFLM};
    assert_int_equal(nv_golden_table[op](&args, &err), NV_OK);
}

/* [R-SVDF] [R-SVDF-MULT] One feature, one filter of three places, every scale such that nothing is
 * lost: the output is the sum of the last inputs, each times its weight in time. */
static void svdf_remembers_and_forgets(void **state)
{
    static const int8_t sequence[] = {10, -20, 30, 40, 0, 0, 0};
    int8_t x, w = 1, y;
    int16_t time[] = {1, 2, 3}, memory[] = {0, 0, 0};
    int32_t bias = 5;
    big_node n = {0};
    (void)state;
    operand(&n, 0, NV_INT8, SHAPE(1, 1), &x, 1.0f, 1);
    operand(&n, 1, NV_INT8, SHAPE(1, 1), &w, 1.0f, 0);
    operand(&n, 2, NV_INT16, SHAPE(1, 3), time, 1.0f, 0);
    operand(&n, 3, NV_INT32, SHAPE(1), &bias, 1.0f, 0);
    operand(&n, 4, NV_INT16, SHAPE(1, 3), memory, 1.0f, 0);
    operand(&n, MOST, NV_INT8, SHAPE(1, 1), &y, 2.0f, -3);
    n.node.params.svdf = (nv_svdf_params){
        .rank = 1, .batches = 1, .features = 1, .filters = 1, .memory = 3, .units = 1};
    for (int t = 0; t < 7; t++) {
        int32_t sum = bias;
        for (int k = 0; k < 3; k++)
            sum += time[2 - k] * (t - k >= 0 ? sequence[t - k] : 0);
        x = (int8_t)(sequence[t] + 1);
        assert_run(&n, NV_OP_SVDF, 5);
        const int32_t half = (sum + 1) >> 1; /* a factor of 1/2: ties upwards */
        assert_int_equal(y, half - 3 < -128 ? -128 : half - 3 > 127 ? 127 : half - 3);
    }
    assert_int_equal(memory[0] | memory[1] | memory[2], 0);
}

/* [R-LSTM] Zero weights, the gates wide open or shut by their biases: the cell counts up by what
 * the candidate gives and is clipped; the hidden state is its tanh. */
static void lstm_counts_and_clips(void **state)
{
    enum { STEPS = 6 };
    int8_t x[STEPS] = {0}, w = 0, hidden = 4, y[STEPS];
    int16_t cell = 0;
    int32_t wide_open = 32767, some = 2048; /* in Q3.12: 8, 1/2 */
    big_node n = {0};
    golden_gate_scale q3_12;
    (void)state;
    operand(&n, 0, NV_INT8, SHAPE(1, STEPS, 1), x, 0x1p-6f, 0);
    for (int i = 1; i <= 8; i++)
        operand(&n, i, NV_INT8, SHAPE(1, 1), &w, 0x1p-6f, 0);
    for (int i = 12; i <= 15; i++)
        operand(&n, i, NV_INT32, SHAPE(1), i == 14 ? &some : &wide_open, 0x1p-12f, 0);
    operand(&n, 18, NV_INT8, SHAPE(1, 1), &hidden, 0x1p-6f, 4);
    operand(&n, 19, NV_INT16, SHAPE(1, 1), &cell, 0x1p-12f, 0);
    operand(&n, MOST, NV_INT8, SHAPE(1, STEPS, 1), y, 0x1p-6f, 4);
    n.node.params.unidirectional_sequence_lstm = (nv_unidirectional_sequence_lstm_params){
        .cell_clip = 1.5f, .batches = 1, .steps = STEPS, .features = 1, .units = 1};
    assert_run(&n, NV_OP_UNIDIRECTIONAL_SEQUENCE_LSTM, MOST);

    assert_true(nv_golden_gate_scale(-12, &q3_12));
    const double open = nv_golden_sigmoid16(32767, q3_12) / 32768.0; /* not quite 1 */
    double c = 0;
    for (int t = 0; t < STEPS; t++) {
        c = fmin(open * c + open * tanh(0.5), 1.5);
        assert_true(abs(y[t] - (int)lround(tanh(c) * open * 64) - 4) <= 1);
    }
    assert_int_equal(cell, 6144); /* 1.5 */
    assert_int_equal(hidden, y[STEPS - 1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(requantize64_rounds_once_with_15_bits),
        cmocka_unit_test(gates_follow_sigmoid_and_tanh),
        cmocka_unit_test(gate_scales_shift_both_ways),
        cmocka_unit_test(float_logistic_has_two_cuts),
        cmocka_unit_test(svdf_remembers_and_forgets),
        cmocka_unit_test(lstm_counts_and_clips),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
