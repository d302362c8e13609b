/* SPDX-License-Identifier: Apache-2.0 */
/* The float reference, and which of the two references a node goes to. */
#include "golden_node.h"

#include <float.h>
#include <math.h>

static void assert_run(node *n, nv_op op, nv_eval_fn *const *table)
{
    assert_int_equal(run(n, op, table[op]), NV_OK);
}

static float fully_connected(float *x, float *w, float *bias, int32_t depth,
                             nv_activation activation)
{
    node n = {.node.params.fully_connected = {
                  .activation = activation, .batches = 1, .depth = depth, .units = 1}};
    float y;
    set(&n, 0, NV_FLOAT32, SHAPE(1, depth), x);
    set(&n, 1, NV_FLOAT32, SHAPE(1, depth), w);
    if (bias != NULL)
        set(&n, 2, NV_FLOAT32, SHAPE(1), bias);
    set(&n, OUTPUT, NV_FLOAT32, SHAPE(1, 1), &y);
    assert_run(&n, NV_OP_FULLY_CONNECTED, nv_float_table);
    return y;
}

/* The same products as the taps of a convolution or the channels of one. */
static float convolution(nv_op op, float *x, float *w, int32_t depth)
{
    node n = {0};
    nv_window window = {.stride_h = 1,
                        .stride_w = 1,
                        .dilation_h = 1,
                        .dilation_w = 1,
                        .filter_h = 1,
                        .filter_w = 1};
    nv_shape shape = SHAPE(1, 1, 1, depth);
    float y;
    if (op == NV_OP_DEPTHWISE_CONV_2D) {
        window.filter_w = depth;
        shape = SHAPE(1, 1, depth, 1);
        n.node.params.depthwise_conv_2d =
            (nv_depthwise_conv_2d_params){.window = window, .depth_multiplier = 1};
    } else {
        n.node.params.conv_2d = (nv_conv_2d_params){.window = window, .groups = 1};
    }
    set(&n, 0, NV_FLOAT32, shape, x);
    set(&n, 1, NV_FLOAT32, shape, w);
    set(&n, OUTPUT, NV_FLOAT32, SHAPE(1, 1, 1, 1), &y);
    assert_run(&n, op, nv_float_table);
    return y;
}

static float mean(float *x, int32_t count)
{
    node n = {0};
    int32_t axis = 0;
    float y;
    set(&n, 0, NV_FLOAT32, SHAPE(count), x);
    set(&n, 1, NV_INT32, SHAPE(1), &axis);
    set(&n, OUTPUT, NV_FLOAT32, SHAPE(1), &y);
    assert_run(&n, NV_OP_MEAN, nv_float_table);
    return y;
}

static float average_pool(float *x, int32_t count)
{
    node n = {.node.params.average_pool_2d.window = {.stride_h = 1,
                                                     .stride_w = 1,
                                                     .dilation_h = 1,
                                                     .dilation_w = 1,
                                                     .filter_h = count,
                                                     .filter_w = 1}};
    float y;
    set(&n, 0, NV_FLOAT32, SHAPE(1, count, 1, 1), x);
    set(&n, OUTPUT, NV_FLOAT32, SHAPE(1, 1, 1, 1), &y);
    assert_run(&n, NV_OP_AVERAGE_POOL_2D, nv_float_table);
    return y;
}

/* [R-FLOAT-ORDER] 2^24 + 1 is 2^24 in float32: only from the first to the last do these sums give
 * 1; and the bias comes after them. */
static void sums_run_from_first_to_last(void **state)
{
    float x[] = {0x1p24f, 1.0f, -0x1p24f, 1.0f}, ones[] = {1.0f, 1.0f, 1.0f, 1.0f};
    float bias = 0x1p-24f, tenths[] = {0.1f, 0.2f, 0.3f};
    (void)state;
    assert_true(fully_connected(x, ones, NULL, 4, NV_ACT_NONE) == 1.0f);
    assert_true(convolution(NV_OP_CONV_2D, x, ones, 4) == 1.0f);
    assert_true(convolution(NV_OP_DEPTHWISE_CONV_2D, x, ones, 4) == 1.0f);
    assert_true(mean(x, 4) == 0.25f);
    assert_true(average_pool(x, 4) == 0.25f);
    assert_true(fully_connected(x, ones, &bias, 4, NV_ACT_NONE) == 1.0f);
    /* (1 + 2^-12)^2 = 1 + 2^-11 + 2^-24: the last term is lost before the sum. */
    float squares[] = {-1.0f - 0x1p-11f, 1.0f + 0x1p-12f}, by[] = {1.0f, 1.0f + 0x1p-12f};
    assert_true(fully_connected(squares, by, NULL, 2, NV_ACT_NONE) == 0.0f);
    const volatile float sum = 0.1f + 0.2f;
    assert_true(mean(tenths, 3) == (sum + 0.3f) / 3.0f);
}

/* [R-FLOAT-CLAMP] */
static void activations_clamp_and_infinities_too(void **state)
{
    float one = 1.0f;
    const struct {
        nv_activation activation;
        float x, y;
    } rows[] = {
        {NV_ACT_NONE, INFINITY, FLT_MAX},  {NV_ACT_NONE, -INFINITY, -FLT_MAX},
        {NV_ACT_NONE, -3.5f, -3.5f},       {NV_ACT_RELU, -3.5f, 0.0f},
        {NV_ACT_RELU, INFINITY, FLT_MAX},  {NV_ACT_RELU6, 6.5f, 6.0f},
        {NV_ACT_RELU6, 5.5f, 5.5f},        {NV_ACT_RELU_N1_TO_1, -2.0f, -1.0f},
        {NV_ACT_RELU_N1_TO_1, 2.0f, 1.0f}, {NV_ACT_TANH, 7.0f, 7.0f},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        float x = rows[i].x;
        assert_true(fully_connected(&x, &one, NULL, 1, rows[i].activation) == rows[i].y);
    }
    float nan = NAN;
    assert_true(isnan(fully_connected(&nan, &one, NULL, 1, NV_ACT_RELU6)));
}

static void softmax_is_unquantized_and_sums_to_one(void **state)
{
    float x[] = {0.0f, 1.0f, 2.0f, -90.0f}, y[4];
    node n = {.node.params.softmax.beta = 1.0f};
    (void)state;
    set(&n, 0, NV_FLOAT32, SHAPE(1, 4), x);
    set(&n, OUTPUT, NV_FLOAT32, SHAPE(1, 4), y);
    assert_run(&n, NV_OP_SOFTMAX, nv_float_table);
    const double sum = exp(0) + exp(1) + exp(2) + exp(-90);
    for (int i = 0; i < 4; i++)
        assert_true(fabs((double)y[i] - exp((double)x[i]) / sum) < 1e-7);
    assert_true(y[3] > 0.0f);
}

static void quantize_and_dequantize_are_identities_in_the_float_graph(void **state)
{
    const nv_op ops[] = {NV_OP_QUANTIZE, NV_OP_DEQUANTIZE, NV_OP_RESHAPE};
    float x[] = {0.3f, -1e9f, 7.25f}, y[3];
    (void)state;
    for (size_t i = 0; i < 3; i++) {
        node n = {0};
        memset(y, 0, sizeof y);
        set(&n, 0, NV_FLOAT32, SHAPE(3), x);
        set(&n, OUTPUT, NV_FLOAT32, SHAPE(3), y);
        set_quant(&n, OUTPUT, 0.5f, 3);
        assert_run(&n, ops[i], nv_float_table);
        assert_memory_equal(y, x, sizeof y);
    }
}

/* The golden table sends a node with float32 on both sides to the float reference, and one that
 * quantizes to the integer reference. */
static void golden_table_dispatches_on_type(void **state)
{
    float x[] = {2.6f, -1.0f}, two[] = {2.0f, 2.0f}, y[2];
    int8_t q[2];
    node n = {0};
    (void)state;
    set(&n, 0, NV_FLOAT32, SHAPE(2), x);
    set(&n, 1, NV_FLOAT32, SHAPE(2), two);
    set(&n, OUTPUT, NV_FLOAT32, SHAPE(2), y);
    assert_run(&n, NV_OP_ADD, nv_golden_table);
    assert_true(y[0] == 2.6f + 2.0f && y[1] == 1.0f);

    n = (node){0};
    set(&n, 0, NV_FLOAT32, SHAPE(2), x);
    set(&n, OUTPUT, NV_INT8, SHAPE(2), q);
    set_quant(&n, OUTPUT, 1.0f, 0);
    assert_run(&n, NV_OP_QUANTIZE, nv_golden_table);
    assert_int_equal(q[0], 3);
    assert_int_equal(q[1], -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sums_run_from_first_to_last),
        cmocka_unit_test(activations_clamp_and_infinities_too),
        cmocka_unit_test(softmax_is_unquantized_and_sums_to_one),
        cmocka_unit_test(quantize_and_dequantize_are_identities_in_the_float_graph),
        cmocka_unit_test(golden_table_dispatches_on_type),
    };
    return cmocka_run_group_tests_name("golden: float", tests, NULL, NULL);
}
