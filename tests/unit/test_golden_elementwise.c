/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Elementwise operators against the real functions that they approximate: over every int8 value the
 * result is the nearest step but for a few, which are its neighbours. Tags: docs/NUMERICS.md.
 */
#include "fixed_point.h"
#include "gate.h"
#include "golden_node.h"
#include "requantize.h"

#include <math.h>
#include <stdlib.h>

enum { ALL = 256 };

/* What surrounds one run on int8: x over all values, y fixed or over all values too. */
typedef struct quant {
    float scale;
    int32_t zero_point;
} quant;

static int8_t all[ALL], y8[ALL * ALL];

static void fill(void)
{
    for (int i = 0; i < ALL; i++)
        all[i] = (int8_t)(i - 128);
}

static double real_of(quant q, int32_t x)
{
    return (double)q.scale * (x - q.zero_point);
}

/* The step nearest to a real value. */
static double ideal(quant q, double real)
{
    return fmin(fmax(round(real / (double)q.scale) + q.zero_point, -128), 127);
}

typedef struct tally {
    int different, far;
} tally;

static void judge(tally *t, double expected, int got)
{
    t->different += expected != got;
    t->far += fabs(expected - got) > 1;
}

static void operand(node *n, int k, nv_shape shape, void *data, quant q)
{
    set(n, k, NV_INT8, shape, data);
    set_quant(n, k, q.scale, q.zero_point);
}

static void assert_run(node *n, nv_op op)
{
    if (run(n, op, nv_golden_table[op]) != NV_OK)
        fail_msg("%s", n->err.message);
}

/* f over all values from `from` on. */
static void assert_unary(node *n, nv_op op, double (*f)(double), quant in, quant out, int from,
                         int most_different)
{
    tally t = {0};
    fill();
    const int32_t count = 128 - from;
    operand(n, 0, SHAPE(count), all + ALL - count, in);
    operand(n, OUTPUT, SHAPE(count), y8, out);
    assert_run(n, op);
    for (int i = 0; i < count; i++)
        judge(&t, ideal(out, f(real_of(in, from + i))), y8[i]);
    assert_int_equal(t.far, 0);
    assert_in_range(t.different, 0, most_different);
}

static double relu(double x)
{
    return fmax(x, 0);
}

static double leaky(double x)
{
    return x < 0 ? x * -0.25 : x;
}

static double elu(double x)
{
    return x < 0 ? expm1(x) : x;
}

static double hard_swish(double x)
{
    return x * fmin(fmax(x + 3, 0), 6) / 6;
}

static double logistic(double x)
{
    return 1 / (1 + exp(-x));
}

static double rsqrt(double x)
{
    return 1 / sqrt(x);
}

/* [R-RELU] [R-LEAKY-RELU] [R-ABS] [R-ELU] [R-HARD-SWISH] [R-LOGISTIC] [R-TANH] [R-RSQRT] */
static void functions_are_near(void **state)
{
    const quant in = {0.0507f, -7}, out = {0.0311f, 11};
    node n = {0};
    (void)state;
    assert_unary(&n, NV_OP_RELU, relu, in, out, -128, 0);
    n.node.params.leaky_relu.alpha = -0.25f;
    assert_unary(&n, NV_OP_LEAKY_RELU, leaky, in, out, -128, 40); /* rounded twice */
    assert_unary(&n, NV_OP_ABS, fabs, in, out, -128, 0);
    assert_unary(&n, NV_OP_ABS, fabs, in, in, -128, 0); /* nothing to rescale */
    assert_unary(&n, NV_OP_ELU, elu, in, out, -128, 0);
    assert_unary(&n, NV_OP_HARD_SWISH, hard_swish, in, out, -128, 4);
    assert_unary(&n, NV_OP_LOGISTIC, logistic, in, (quant){1.0f / 256, -128}, -128, 0);
    assert_unary(&n, NV_OP_TANH, tanh, in, (quant){1.0f / 128, 0}, -128, 0);
    assert_unary(&n, NV_OP_RSQRT, rsqrt, in, (quant){0.02f, -100}, -6, 0);
}

static double relu6(double x)
{
    return fmin(fmax(x, 0), 6);
}

/* [R-RELU6] Scale and zero point stay; a six beyond int8 is its largest value. */
static void relu6_clamps_raw_values(void **state)
{
    node n = {0};
    (void)state;
    assert_unary(&n, NV_OP_RELU6, relu6, (quant){0.06f, -7}, (quant){0.06f, -7}, -128, 0);
    assert_unary(&n, NV_OP_RELU6, relu, (quant){0.01f, 100}, (quant){0.01f, 100}, -128, 0);
    assert_int_equal(y8[ALL - 1], 127);
}

/* [R-RSQRT] */
static void rsqrt_refuses_what_is_below_zero(void **state)
{
    int8_t x[] = {4, 3, 2};
    node n = {0};
    (void)state;
    operand(&n, 0, SHAPE(3), x, (quant){0.1f, 3});
    operand(&n, OUTPUT, SHAPE(3), y8, (quant){0.1f, 0});
    assert_int_equal(run(&n, NV_OP_RSQRT, nv_golden_table[NV_OP_RSQRT]), NV_E_INPUT);
    x[2] = 3;
    assert_run(&n, NV_OP_RSQRT);
    assert_int_equal(y8[1], 127); /* of zero */
}

typedef double pair_fn(double x, double y);

/* f over all pairs in which the divisor, if y is one, is not zero. */
static void assert_binary(nv_op op, pair_fn *f, quant x, quant y, quant out, int most_different)
{
    int8_t row[ALL];
    int32_t count = 0;
    node n = {0};
    tally t = {0};
    fill();
    for (int i = 0; i < ALL; i++)
        if (op != NV_OP_DIV || all[i] != y.zero_point)
            row[count++] = all[i];
    operand(&n, 0, SHAPE(ALL, 1), all, x);
    operand(&n, 1, SHAPE(count), row, y);
    operand(&n, OUTPUT, SHAPE(ALL, count), y8, out);
    assert_run(&n, op);
    for (int i = 0; i < ALL; i++)
        for (int j = 0; j < count; j++)
            judge(&t, ideal(out, f(real_of(x, all[i]), real_of(y, row[j]))), y8[i * count + j]);
    assert_int_equal(t.far, 0);
    assert_in_range(t.different, 0, most_different);
}

static double sub(double x, double y)
{
    return x - y;
}

static double mul(double x, double y)
{
    return x * y;
}

static double quotient(double x, double y)
{
    return x / y;
}

static double squared_difference(double x, double y)
{
    return (x - y) * (x - y);
}

static double prelu(double x, double alpha)
{
    return x < 0 ? x * alpha : x;
}

/* [R-ADD] [R-MUL] [R-DIV] [R-SQUARED-DIFFERENCE] [R-PRELU] */
static void binary_operators_are_near(void **state)
{
    const quant x = {0.05f, -7}, y = {0.03f, 11};
    (void)state;
    assert_binary(NV_OP_SUB, sub, x, y, (quant){0.07f, 1}, 0);
    assert_binary(NV_OP_MUL, mul, x, y, (quant){0.11f, 1}, 1500);
    /* 0 / y, of which there are 255, is one step */
    assert_binary(NV_OP_DIV, quotient, x, y, (quant){0.07f, 1}, 300);
    assert_binary(NV_OP_SQUARED_DIFFERENCE, squared_difference, x, y, (quant){0.5f, -128}, 1000);
    /* a factor just below 1/2: rounded twice, an odd value is often one off */
    assert_binary(NV_OP_PRELU, prelu, x, y, (quant){0.11f, 1}, 12000);
}

/* [R-DIV] */
static void division_by_zero_is_an_input_error(void **state)
{
    int32_t x[] = {INT32_MIN, 7, -7}, y[] = {-1, 2, 0}, z[3];
    float a[] = {7, 7, 7}, b[] = {2, -2, 0}, c[3];
    int8_t d[] = {5, 6, 7};
    node n = {0};
    (void)state;
    set(&n, 0, NV_INT32, SHAPE(3), x);
    set(&n, 1, NV_INT32, SHAPE(3), y);
    set(&n, OUTPUT, NV_INT32, SHAPE(3), z);
    assert_int_equal(run(&n, NV_OP_DIV, nv_golden_table[NV_OP_DIV]), NV_E_INPUT);
    y[2] = 2;
    assert_run(&n, NV_OP_DIV);
    assert_int_equal(z[0], INT32_MIN); /* wraps */
    assert_int_equal(z[1], 3);
    assert_int_equal(z[2], -3);

    set(&n, 0, NV_FLOAT32, SHAPE(3), a);
    set(&n, 1, NV_FLOAT32, SHAPE(3), b);
    set(&n, OUTPUT, NV_FLOAT32, SHAPE(3), c);
    assert_int_equal(run(&n, NV_OP_FLOOR_DIV, nv_golden_table[NV_OP_FLOOR_DIV]), NV_E_INPUT);
    b[2] = 3.5f;
    assert_run(&n, NV_OP_FLOOR_DIV);
    assert_true(c[0] == 3 && c[1] == -4 && c[2] == 2);

    operand(&n, 0, SHAPE(3), d, (quant){1, 0});
    operand(&n, 1, SHAPE(3), d, (quant){1, 6});
    operand(&n, OUTPUT, SHAPE(3), y8, (quant){1, 0});
    assert_int_equal(run(&n, NV_OP_DIV, nv_golden_table[NV_OP_DIV]), NV_E_INPUT);
}

/* [R-FLOOR-MOD] */
static void floor_mod_has_the_sign_of_the_divisor(void **state)
{
    float x[] = {7, -7, 7, -7, 6, -6}, y[] = {3, 3, -3, -3, 3, -3}, z[6];
    const float expected[] = {1, 2, -2, -1, 0, -0.0f};
    node n = {0};
    (void)state;
    set(&n, 0, NV_FLOAT32, SHAPE(6), x);
    set(&n, 1, NV_FLOAT32, SHAPE(6), y);
    set(&n, OUTPUT, NV_FLOAT32, SHAPE(6), z);
    assert_run(&n, NV_OP_FLOOR_MOD);
    assert_memory_equal(z, expected, sizeof z);
}

/* [R-ADD-N] The sum starts at the value of q = 0, scale * -zero_point. */
static void add_n_starts_at_the_value_of_zero(void **state)
{
    int8_t x[] = {10, -20, 30};
    node n = {0};
    (void)state;
    for (int k = 0; k < 3; k++)
        operand(&n, k, SHAPE(3), x, (quant){0.5f, 4});
    operand(&n, OUTPUT, SHAPE(3), y8, (quant){0.5f, 1});
    assert_run(&n, NV_OP_ADD_N);
    for (int i = 0; i < 3; i++)
        assert_int_equal(y8[i], 3 * (x[i] - 4) + (0 - 4) + 1);
}

/* [R-COMPARE] Steps of 2^-8: 1/1024 apart is equal, 1/256 is not. */
static void comparison_has_steps_of_a_256th(void **state)
{
    int8_t x[] = {1, 4, 5};
    bool out[3];
    node n = {0};
    (void)state;
    operand(&n, 0, SHAPE(3), x, (quant){0x1p-10f, 0});
    operand(&n, 1, SHAPE(), (int8_t[]){0}, (quant){0x1p-10f, 0});
    set(&n, OUTPUT, NV_BOOL, SHAPE(3), out);
    assert_run(&n, NV_OP_EQUAL);
    assert_true(out[0] && !out[1] && !out[2]);
    assert_run(&n, NV_OP_GREATER);
    assert_true(!out[0] && out[1] && out[2]);
}

static void comparison_of_not_a_number_holds_only_unequal(void **state)
{
    static const nv_op ops[] = {NV_OP_EQUAL,   NV_OP_LESS,          NV_OP_LESS_EQUAL,
                                NV_OP_GREATER, NV_OP_GREATER_EQUAL, NV_OP_NOT_EQUAL};
    float x[] = {NAN};
    bool out[1];
    (void)state;
    for (size_t i = 0; i < sizeof ops / sizeof ops[0]; i++) {
        node n = {0};
        set(&n, 0, NV_FLOAT32, SHAPE(1), x);
        set(&n, 1, NV_FLOAT32, SHAPE(1), x);
        set(&n, OUTPUT, NV_BOOL, SHAPE(1), out);
        assert_run(&n, ops[i]);
        assert_int_equal(out[0], ops[i] == NV_OP_NOT_EQUAL);
    }
}

/* [R-CAST] */
static void casts_truncate_saturate_and_keep_low_bits(void **state)
{
    float x[] = {-1.9f, 1e10f, -1e10f, NAN, 300.5f};
    const int32_t to_int32[] = {-1, INT32_MAX, INT32_MIN, 0, 300};
    const uint32_t to_uint32[] = {0, UINT32_MAX, 0, 0, 300};
    const int8_t to_int8[] = {-1, -1, 0, 0, 44};
    int32_t y32[5];
    node n = {0};
    (void)state;
    set(&n, 0, NV_FLOAT32, SHAPE(5), x);
    set(&n, OUTPUT, NV_INT32, SHAPE(5), y32);
    assert_run(&n, NV_OP_CAST);
    assert_memory_equal(y32, to_int32, sizeof to_int32);
    set(&n, OUTPUT, NV_UINT32, SHAPE(5), y32);
    assert_run(&n, NV_OP_CAST);
    assert_memory_equal(y32, to_uint32, sizeof to_uint32);
    set(&n, OUTPUT, NV_INT8, SHAPE(5), y8);
    assert_run(&n, NV_OP_CAST);
    assert_memory_equal(y8, to_int8, sizeof to_int8);
}

/* [R-INV-SQRT] */
static void inverse_sqrt_is_near(void **state)
{
    (void)state;
    for (int64_t x = 2; x <= INT32_MAX; x += 1 + x / 97) {
        const golden_multiplier m = nv_golden_inverse_sqrt((int32_t)x);
        const double got = ldexp(m.mantissa, m.shift - 31);
        assert_true(fabs(got * sqrt((double)x) - 1) < 2e-6);
    }
    assert_int_equal(nv_golden_inverse_sqrt(0).mantissa, INT32_MAX);
    assert_int_equal(nv_golden_inverse_sqrt(-5).shift, 0);
}

/* [R-LOG] */
static void log_is_near(void **state)
{
    (void)state;
    for (int64_t x = 1 << 19; x <= INT32_MAX; x += 1 + x / 4099) {
        const double got = ldexp(nv_golden_log_q12_19((int32_t)x), -26);
        assert_true(fabs(got - log(ldexp((double)x, -19))) < 2e-7);
    }
    assert_int_equal(nv_golden_log_q12_19(1 << 19), 0);
}

/* [R-LOGISTIC] [R-TANH] */
static void sigmoids_are_near_and_symmetric(void **state)
{
    (void)state;
    for (int64_t x = -INT32_MAX; x <= INT32_MAX; x += 99991) {
        const double real = ldexp((double)x, -27);
        const int32_t q = (int32_t)x, y = nv_golden_logistic_q4_27(q), t = nv_golden_tanh_q4_27(q);
        assert_true(fabs(ldexp(y, -31) - logistic(real)) < 1e-6);
        assert_true(fabs(ldexp(t, -31) - tanh(real)) < 1e-6);
        assert_int_equal(nv_golden_tanh_q4_27(-q), -t);
        assert_int_equal(nv_golden_logistic_q4_27(-q), q == 0 ? y : INT32_MAX - y);
    }
}

/* [R-GATE-SCALE] */
static void int16_scales_off_powers_of_two_are_near(void **state)
{
    static const float scales[] = {0x1p-12f, 0x1p-11f, 0.0003f, 0.00011f};
    int16_t x[256], y[256], t[256];
    (void)state;
    for (int i = 0; i < 256; i++)
        x[i] = (int16_t)((i - 128) * 256 + i);
    for (size_t k = 0; k < sizeof scales / sizeof scales[0]; k++) {
        node n = {0};
        set(&n, 0, NV_INT16, SHAPE(256), x);
        set_quant(&n, 0, scales[k], 0);
        set(&n, OUTPUT, NV_INT16, SHAPE(256), y);
        set_quant(&n, OUTPUT, 0x1p-15f, 0);
        assert_run(&n, NV_OP_LOGISTIC);
        set(&n, OUTPUT, NV_INT16, SHAPE(256), t);
        assert_run(&n, NV_OP_TANH);
        for (int i = 0; i < 256; i++) {
            const double real = (double)scales[k] * x[i];
            assert_true(fabs(y[i] / 32768.0 - logistic(real)) < 5.0 / 32768);
            assert_true(fabs(t[i] / 32768.0 - tanh(real)) < 14.0 / 32768);
        }
    }
}

/* [R-L2-NORM] */
static void l2_normalization_divides_by_the_length(void **state)
{
    int8_t x[] = {3, 4, 127, -128, 50, 60, 0, 0, 0};
    const double length[] = {sqrt(3 * 3 + 4 * 4 + 127 * 127), sqrt(128 * 128 + 50 * 50 + 60 * 60),
                             1};
    node n = {0};
    (void)state;
    operand(&n, 0, SHAPE(3, 3), x, (quant){0.1f, 0});
    operand(&n, OUTPUT, SHAPE(3, 3), y8, (quant){1.0f / 128, 0});
    assert_run(&n, NV_OP_L2_NORMALIZATION);
    for (int i = 0; i < 9; i++)
        assert_int_equal(y8[i], fmin(round(x[i] / length[i / 3] * 128), 127));
}

/* [R-LOG-SOFTMAX] */
static void log_softmax_is_near(void **state)
{
    const quant in = {0.1f, 20}, out = {1.0f / 16, 127};
    double sum = 0;
    node n = {0};
    tally t = {0};
    (void)state;
    fill();
    operand(&n, 0, SHAPE(ALL), all, in);
    operand(&n, OUTPUT, SHAPE(ALL), y8, out);
    assert_run(&n, NV_OP_LOG_SOFTMAX);
    for (int i = 0; i < ALL; i++)
        sum += exp(real_of(in, all[i]));
    for (int i = 0; i < ALL; i++)
        judge(&t, ideal(out, real_of(in, all[i]) - log(sum)), y8[i]);
    assert_int_equal(t.far, 0);
    assert_in_range(t.different, 0, 2);
}

/* [R-SOFTMAX-INT16] [R-LUT-INT16] */
static void softmax_of_int16_is_near(void **state)
{
    int16_t x[64], y[64];
    double sum = 0;
    node n = {0};
    (void)state;
    for (int i = 0; i < 64; i++) {
        x[i] = (int16_t)(i * i * 3 - 5000);
        sum += exp(x[i] * 0x1p-12);
    }
    set(&n, 0, NV_INT16, SHAPE(64), x);
    set_quant(&n, 0, 0x1p-12f, 0);
    set(&n, OUTPUT, NV_INT16, SHAPE(64), y);
    set_quant(&n, OUTPUT, 0x1p-15f, 0);
    n.node.params.softmax.beta = 1.0f;
    assert_run(&n, NV_OP_SOFTMAX);
    for (int i = 0; i < 64; i++)
        assert_true(fabs(y[i] / 32768.0 - exp(x[i] * 0x1p-12) / sum) < 4.0 / 32768);
}

/* Three operands, each repeated along other dimensions. */
static void select_broadcasts_all_three(void **state)
{
    bool condition[] = {true, false};
    int16_t x[] = {1, 2, 3}, y[] = {-4}, out[6];
    const int16_t expected[] = {1, 2, 3, -4, -4, -4};
    node n = {0};
    (void)state;
    set(&n, 0, NV_BOOL, SHAPE(2, 1), condition);
    set(&n, 1, NV_INT16, SHAPE(3), x);
    set(&n, 2, NV_INT16, SHAPE(), y);
    set(&n, OUTPUT, NV_INT16, SHAPE(2, 3), out);
    assert_run(&n, NV_OP_SELECT_V2);
    assert_memory_equal(out, expected, sizeof out);
}

static void nothing_is_written_for_an_empty_output(void **state)
{
    int64_t x[] = {1, 2, 3};
    node n = {0};
    (void)state;
    set(&n, 0, NV_INT64, SHAPE(1, 3), x);
    set(&n, 1, NV_INT64, SHAPE(0, 1), NULL);
    set(&n, OUTPUT, NV_INT64, SHAPE(0, 3), NULL);
    assert_run(&n, NV_OP_MAXIMUM);
}

static void int64_is_compared_whole(void **state)
{
    int64_t x[] = {(int64_t)1 << 40, INT64_MIN}, y[] = {1, INT64_MAX}, out[2];
    node n = {0};
    (void)state;
    set(&n, 0, NV_INT64, SHAPE(2), x);
    set(&n, 1, NV_INT64, SHAPE(2), y);
    set(&n, OUTPUT, NV_INT64, SHAPE(2), out);
    assert_run(&n, NV_OP_MAXIMUM);
    assert_true(out[0] == x[0] && out[1] == y[1]);
    assert_run(&n, NV_OP_MINIMUM);
    assert_true(out[0] == y[0] && out[1] == x[1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(functions_are_near),
        cmocka_unit_test(relu6_clamps_raw_values),
        cmocka_unit_test(rsqrt_refuses_what_is_below_zero),
        cmocka_unit_test(binary_operators_are_near),
        cmocka_unit_test(division_by_zero_is_an_input_error),
        cmocka_unit_test(floor_mod_has_the_sign_of_the_divisor),
        cmocka_unit_test(add_n_starts_at_the_value_of_zero),
        cmocka_unit_test(comparison_has_steps_of_a_256th),
        cmocka_unit_test(comparison_of_not_a_number_holds_only_unequal),
        cmocka_unit_test(casts_truncate_saturate_and_keep_low_bits),
        cmocka_unit_test(inverse_sqrt_is_near),
        cmocka_unit_test(log_is_near),
        cmocka_unit_test(sigmoids_are_near_and_symmetric),
        cmocka_unit_test(int16_scales_off_powers_of_two_are_near),
        cmocka_unit_test(l2_normalization_divides_by_the_length),
        cmocka_unit_test(log_softmax_is_near),
        cmocka_unit_test(softmax_of_int16_is_near),
        cmocka_unit_test(select_broadcasts_all_three),
        cmocka_unit_test(nothing_is_written_for_an_empty_output),
        cmocka_unit_test(int64_is_compared_whole),
    };
    return cmocka_run_group_tests_name("golden: elementwise", tests, NULL, NULL);
}
