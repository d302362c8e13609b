/* SPDX-License-Identifier: Apache-2.0 */
/* The rules of multiply-accumulate operators beyond int8, and of the rounding profiles. */
#include "golden_node.h"
#include "requantize.h"

#include <float.h>
#include <math.h>

static void assert_run(node *n, nv_op op)
{
    if (run(n, op, nv_golden_table[op]) != NV_OK)
        fail_msg("%s", n->err.message);
}

/* A factor in the three forms that the profiles take. */
static golden_multiplier multiplier(double factor)
{
    nv_error err = NV_ERROR_INIT;
    golden_multiplier m = {0};
    assert_int_equal(nv_golden_multiplier(factor, &m, &err), NV_OK);
    return m;
}

static int32_t under(nv_rounding rounding, int32_t acc, double factor)
{
    return golden_requantize(acc, multiplier(factor), rounding);
}

/* [R-REQUANT-SINGLE] [R-REQUANT-UP] [R-REQUANT-REAL] [R-REQUANT-FLOAT] Halves and quarters, where
 * the profiles part: of 1/4, of -1/2 and of 1/2, 3/2. */
static void profiles_part_at_ties(void **state)
{
    static const struct {
        int32_t acc;
        double factor;
        int32_t expected[NV_ROUNDING_COUNT]; /* tflm, litert-ref, litert-opt, xnnpack, single */
    } rows[] = {
        {1, 0.25, {1, 0, 1, 0, 0}},      {-1, 0.25, {0, 0, 0, 0, 0}},
        {-2, 0.25, {-1, -1, 0, 0, 0}},   {2, 0.25, {1, 1, 1, 0, 1}},
        {6, 0.25, {2, 2, 2, 2, 2}},      {-6, 0.25, {-2, -2, -1, -2, -1}},
        {5, 0.25, {2, 1, 2, 1, 1}},      {10, 0.5, {5, 5, 5, 5, 5}},
        {-3, 0.5, {-1, -2, -1, -2, -1}}, {7, 3.0, {21, 21, 21, 21, 21}},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        for (int r = 0; r < NV_ROUNDING_COUNT; r++)
            assert_int_equal(under((nv_rounding)r, rows[i].acc, rows[i].factor),
                             rows[i].expected[r]);
}

/* [R-REQUANT-SINGLE] [R-REQUANT-REAL] Against long double, which holds the products exactly. */
static void single_roundings_are_nearest(void **state)
{
    nv_rng r = {7};
    (void)state;
    for (int i = 0; i < 20000; i++) {
        const int32_t acc = (int32_t)(uint32_t)nv_rng_next(&r) >> nv_rng_int(&r, 0, 23);
        const double factor = ldexp(nv_rng_int(&r, 1, 0xffffff), -26 - i % 12);
        const golden_multiplier m = multiplier(factor);
        const long double exact = (long double)acc * (long double)factor;
        assert_int_equal(golden_requantize(acc, m, NV_ROUNDING_SINGLE),
                         (int32_t)floorl(exact + 0.5L));
        const double clipped = fmin(fmax((double)roundl(exact), -0x1p30), 0x1p30);
        assert_int_equal(golden_requantize(acc, m, NV_ROUNDING_LITERT_REF), (int32_t)clipped);
    }
}

/* [R-REQUANT-FLOAT] The accumulator itself is rounded to 24 bits first. */
static void float_profile_rounds_the_accumulator(void **state)
{
    (void)state;
    assert_int_equal(under(NV_ROUNDING_XNNPACK, (1 << 24) + 1, 1.0), 1 << 24);
    assert_int_equal(under(NV_ROUNDING_XNNPACK, (1 << 24) + 3, 1.0), (1 << 24) + 4);
    assert_int_equal(under(NV_ROUNDING_XNNPACK, INT32_MAX, 2.0), 1 << 30);
    assert_int_equal(under(NV_ROUNDING_XNNPACK, INT32_MIN, 2.0), -(1 << 30));
}

/* One product of one input and one weight, the bias in charge. */
static int32_t product(nv_rounding rounding, nv_type type, nv_type bias_type, int64_t bias,
                       float factor)
{
    node n = {.node.params.fully_connected = {.batches = 1, .depth = 1, .units = 1}};
    int16_t x = 0, y = 0;
    int8_t w = 0;
    set(&n, 0, type, SHAPE(1, 1), &x);
    set(&n, 1, NV_INT8, SHAPE(1, 1), &w);
    set(&n, 2, bias_type, SHAPE(1), &bias); /* little-endian: an int32 is its low half */
    set(&n, OUTPUT, type, SHAPE(1, 1), &y);
    set_quant(&n, 0, factor, 0);
    set_quant(&n, 1, 1.0f, 0);
    set_quant(&n, OUTPUT, 1.0f, 0);
    n.rounding = rounding;
    assert_run(&n, NV_OP_FULLY_CONNECTED);
    return type == NV_INT16 ? y : (int8_t)y;
}

/* [R-PROFILE] int8 follows the profile; int16 is the reference kernel's in every engine of LiteRT.
 */
static void profiles_apply_by_operator_and_type(void **state)
{
    (void)state;
    assert_int_equal(product(NV_ROUNDING_TFLM, NV_INT8, NV_INT32, 1, 0.25f), 1);
    assert_int_equal(product(NV_ROUNDING_LITERT_REF, NV_INT8, NV_INT32, 1, 0.25f), 0);
    assert_int_equal(product(NV_ROUNDING_LITERT_OPT, NV_INT8, NV_INT32, -2, 0.25f), 0);
    assert_int_equal(product(NV_ROUNDING_XNNPACK, NV_INT8, NV_INT32, 2, 0.25f), 0);
    assert_int_equal(product(NV_ROUNDING_SINGLE, NV_INT8, NV_INT32, 2, 0.25f), 1);
    for (int r = NV_ROUNDING_LITERT_REF; r <= NV_ROUNDING_XNNPACK; r++)
        assert_int_equal(product((nv_rounding)r, NV_INT16, NV_INT64, -2, 0.25f), -1);
    assert_int_equal(product(NV_ROUNDING_TFLM, NV_INT16, NV_INT64, -2, 0.25f), 0);
}

/* [R-PROFILE-SCALE] Near a tie, the factors' own rounding decides: in float32 and in double. */
static void profiles_have_factors_of_their_own(void **state)
{
    const float s = 1.0f + 0x1p-12f;
    node n = {.node.params.fully_connected = {.batches = 1, .depth = 1, .units = 1}};
    const int32_t tie = (int32_t)(0x1.8p24 / ((double)s * (double)s));
    int8_t x = 0, w = 0, y;
    int differ = 0;
    (void)state;
    for (int32_t bias = tie - 8; bias <= tie + 8; bias++) {
        set(&n, 0, NV_INT8, SHAPE(1, 1), &x);
        set(&n, 1, NV_INT8, SHAPE(1, 1), &w);
        set(&n, 2, NV_INT32, SHAPE(1), &bias);
        set(&n, OUTPUT, NV_INT8, SHAPE(1, 1), &y);
        set_quant(&n, 0, s, 0);
        set_quant(&n, 1, s, 0);
        set_quant(&n, OUTPUT, 0x1p24f, 0);
        n.rounding = NV_ROUNDING_LITERT_REF;
        assert_run(&n, NV_OP_FULLY_CONNECTED);
        const long double exact = (long double)bias * s * s * 0x1p-24L;
        assert_int_equal(y, (int)roundl(exact));
        n.rounding = NV_ROUNDING_XNNPACK;
        assert_run(&n, NV_OP_FULLY_CONNECTED);
        const float factor = (float)(1 + 0x1p-11) * 0x1p-24f;
        assert_int_equal(y, (int)rintf((float)bias * factor));
        differ += (int)roundl(exact) != y;
    }
    assert_true(differ > 0);
}

/* [R-WIDE] [R-REQUANT64] The two kinds of bias round differently, and only one wraps. */
static void the_bias_says_how_wide_sums_are(void **state)
{
    (void)state;
    assert_int_equal(product(NV_ROUNDING_TFLM, NV_INT16, NV_INT32, 1, 0.25f), 1);
    assert_int_equal(product(NV_ROUNDING_TFLM, NV_INT16, NV_INT64, 1, 0.25f), 0);
    assert_int_equal(product(NV_ROUNDING_TFLM, NV_INT16, NV_INT64, (int64_t)1 << 40, 0x1p-30f),
                     1024);
}

/* [R-WIDE] Without a bias, its type is an option; 2^16 products of -2^15 * -128 need 38 bits. */
static void without_a_bias_the_options_say_so(void **state)
{
    enum { DEPTH = 1 << 16 };
    static int16_t x[DEPTH];
    static int8_t w[DEPTH];
    int16_t y;
    (void)state;
    for (int i = 0; i < DEPTH; i++) {
        x[i] = INT16_MIN;
        w[i] = INT8_MIN;
    }
    for (int narrow = 0; narrow < 2; narrow++) {
        node n = {.node.params.fully_connected = {.batches = 1, .depth = DEPTH, .units = 1}};
        n.node.params.fully_connected.bias_type = narrow ? NV_INT32 : NV_FLOAT32;
        set(&n, 0, NV_INT16, SHAPE(1, DEPTH), x);
        set(&n, 1, NV_INT8, SHAPE(1, DEPTH), w);
        set(&n, OUTPUT, NV_INT16, SHAPE(1, 1), &y);
        set_quant(&n, 0, 0x1p-28f, 0);
        set_quant(&n, 1, 1.0f, 0);
        set_quant(&n, OUTPUT, 1.0f, 0);
        assert_run(&n, NV_OP_FULLY_CONNECTED);
        assert_int_equal(y, narrow ? 0 : 1 << 10);
    }
}

/* [R-INT4] Rows of three: the second begins in the upper half of an octet. */
static void int4_weights_are_one_stream(void **state)
{
    int8_t x[] = {1, 10, 100}, y[2];
    uint8_t w[] = {0x21, 0x8f, 0x0f}; /* 1 2 -1, -8 -1 0 */
    node n = {.node.params.fully_connected = {.batches = 1, .depth = 3, .units = 2}};
    (void)state;
    set(&n, 0, NV_INT8, SHAPE(1, 3), x);
    set(&n, 1, NV_INT4, SHAPE(2, 3), w);
    set(&n, OUTPUT, NV_INT8, SHAPE(1, 2), y);
    for (int k = 0; k < 2; k++)
        set_quant(&n, k, 1.0f, 0);
    set_quant(&n, OUTPUT, 1.0f, 0);
    assert_run(&n, NV_OP_FULLY_CONNECTED);
    assert_int_equal(y[0], 1 + 20 - 100);
    assert_int_equal(y[1], -8 - 10);
}

/* [R-TRANSPOSE-CONV] Against scattering: each input pixel adds to the output pixels that it
 * reaches. */
static void transposed_convolution_scatters(void **state)
{
    enum { IN = 4, FILTER = 3 };
    int32_t shape[] = {1, 1, 0, 1};
    int8_t x[IN] = {1, -2, 3, 5}, w[FILTER] = {7, 1, -4}, y[16];
    (void)state;
    for (int stride = 1; stride <= 4; stride++)
        for (int pad = 0; pad < FILTER; pad++) {
            const int size = (IN - 1) * stride + FILTER - pad;
            int32_t expected[16] = {0};
            node n = {.node.params.transpose_conv.window = {.stride_h = 1,
                                                            .stride_w = stride,
                                                            .dilation_h = 1,
                                                            .dilation_w = 1,
                                                            .filter_h = 1,
                                                            .filter_w = FILTER,
                                                            .pad_left = pad}};
            for (int i = 0; i < IN; i++)
                for (int k = 0; k < FILTER; k++) {
                    const int at = i * stride - pad + k;
                    if (at >= 0 && at < size)
                        expected[at] += x[i] * w[k];
                }
            n.node.index_inputs = 1;
            set(&n, 0, NV_INT32, SHAPE(4), shape);
            set(&n, 1, NV_INT8, SHAPE(1, 1, FILTER, 1), w);
            set(&n, 2, NV_INT8, SHAPE(1, 1, IN, 1), x);
            set(&n, OUTPUT, NV_INT8, SHAPE(1, 1, size, 1), y);
            for (int k = 1; k < OPERANDS; k++)
                set_quant(&n, k, 1.0f, 0);
            assert_run(&n, NV_OP_TRANSPOSE_CONV);
            for (int i = 0; i < size; i++)
                assert_int_equal(y[i], expected[i]);
        }
}

/* [R-BATCH-MATMUL] Zero points on both sides; either matrix stored by columns. */
static void matrices_multiply_however_they_are_stored(void **state)
{
    int8_t by_rows[] = {1, 2, 3, 4, 5, 6}, by_columns[] = {1, 4, 2, 5, 3, 6}, y[4];
    int8_t right[] = {1, 0, 0, 1, 2, -1}, right_columns[] = {1, 0, 2, 0, 1, -1};
    (void)state;
    for (int how = 0; how < 4; how++) {
        const bool left = how & 1, flipped = how & 2;
        node n = {.node.params.batch_matmul = {.transpose_left = left,
                                               .transpose_right = flipped,
                                               .rows = 2,
                                               .depth = 3,
                                               .columns = 2}};
        set(&n, 0, NV_INT8, left ? SHAPE(3, 2) : SHAPE(2, 3), left ? by_columns : by_rows);
        set(&n, 1, NV_INT8, flipped ? SHAPE(2, 3) : SHAPE(3, 2), flipped ? right_columns : right);
        set(&n, OUTPUT, NV_INT8, SHAPE(2, 2), y);
        set_quant(&n, 0, 1.0f, 1);
        set_quant(&n, 1, 1.0f, -1);
        set_quant(&n, OUTPUT, 1.0f, 0);
        assert_run(&n, NV_OP_BATCH_MATMUL);
        assert_memory_equal(y, ((int8_t[]){0 + 1 + 6, 0 + 2 + 0, 6 + 4 + 15, 3 + 8 + 0}), 4);
    }
}

static void set_hybrid(node *n, float *x, int8_t *w, float *y)
{
    set(n, 0, NV_FLOAT32, SHAPE(1, 3), x);
    set(n, 1, NV_INT8, SHAPE(1, 3), w);
    set(n, OUTPUT, NV_FLOAT32, SHAPE(1, 1), y);
    set_quant(n, 1, 0.5f, 0);
    n->node.params.fully_connected =
        (nv_fully_connected_params){.batches = 1, .depth = 3, .units = 1};
}

/* [R-HYBRID] [R-HYBRID-SYMMETRIC] 127 steps for the largest magnitude; a row of zeros. */
static void hybrid_inputs_are_quantized_by_magnitude(void **state)
{
    float x[] = {1.0f, -2.54f, 0.011f}, y;
    int8_t w[] = {1, 1, 100};
    node n = {0};
    (void)state;
    set_hybrid(&n, x, w, &y);
    assert_run(&n, NV_OP_FULLY_CONNECTED); /* steps of 0.02: 50, -127, 1 */
    assert_true(fabsf(y - (float)(50 - 127 + 100) * 0.02f * 0.5f) < 1e-6f);
    memset(x, 0, sizeof x);
    assert_run(&n, NV_OP_FULLY_CONNECTED);
    assert_true(y == 0.0f);
}

/* [R-HYBRID-ASYMMETRIC] 255 steps from 0 to the largest: the zero point is -128. */
static void hybrid_inputs_are_quantized_by_range(void **state)
{
    float x[] = {2.55f, 0.011f, 1.0f}, y;
    int8_t w[] = {1, 100, -1};
    node n = {0};
    (void)state;
    set_hybrid(&n, x, w, &y);
    n.node.params.fully_connected.asymmetric_inputs = true;
    assert_run(&n, NV_OP_FULLY_CONNECTED); /* steps of 0.01: 255, 1, 100 */
    assert_true(fabsf(y - (float)(255 + 100 - 100) * 0.01f * 0.5f) < 1e-5f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(profiles_part_at_ties),
        cmocka_unit_test(single_roundings_are_nearest),
        cmocka_unit_test(float_profile_rounds_the_accumulator),
        cmocka_unit_test(profiles_apply_by_operator_and_type),
        cmocka_unit_test(profiles_have_factors_of_their_own),
        cmocka_unit_test(the_bias_says_how_wide_sums_are),
        cmocka_unit_test(without_a_bias_the_options_say_so),
        cmocka_unit_test(int4_weights_are_one_stream),
        cmocka_unit_test(transposed_convolution_scatters),
        cmocka_unit_test(matrices_multiply_however_they_are_stored),
        cmocka_unit_test(hybrid_inputs_are_quantized_by_magnitude),
        cmocka_unit_test(hybrid_inputs_are_quantized_by_range),
    };
    return cmocka_run_group_tests_name("golden: multiply and accumulate", tests, NULL, NULL);
}
