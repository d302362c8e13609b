/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The rounding rules that belong to an operator (docs/NUMERICS.md, tags in brackets), at ties,
 * clamps and extremes, against values computed another way.
 */
#include "golden_node.h"

#include <math.h>
#include <stdlib.h>

static int8_t x8[1024], w8[1024], y8[65536];
static int16_t y16[4096];

static void assert_run(node *n, nv_op op)
{
    assert_int_equal(run(n, op, nv_golden_table[op]), NV_OK);
}

/* QUANTIZE of one float. */
static int32_t quantized(float x, nv_type type, float scale, int32_t zero_point)
{
    node n = {0};
    int32_t y = 0;
    set(&n, 0, NV_FLOAT32, SHAPE(1), &x);
    set(&n, OUTPUT, type, SHAPE(1), &y);
    set_quant(&n, OUTPUT, scale, zero_point);
    assert_run(&n, NV_OP_QUANTIZE);
    return type == NV_INT8 ? (int8_t)y : (int16_t)y;
}

/* [R-QUANTIZE] */
static void quantize_rounds_ties_away_and_saturates(void **state)
{
    (void)state;
    assert_int_equal(quantized(0.5f, NV_INT8, 1.0f, 0), 1);
    assert_int_equal(quantized(-0.5f, NV_INT8, 1.0f, 0), -1);
    assert_int_equal(quantized(2.5f, NV_INT8, 1.0f, 10), 13);
    assert_int_equal(quantized(-2.5f, NV_INT8, 1.0f, 10), 7); /* before the zero point is added */
    assert_int_equal(quantized(0x1.fffffep-2f, NV_INT8, 1.0f, 0), 0);
    assert_int_equal(quantized(127.4f, NV_INT8, 1.0f, 0), 127);
    assert_int_equal(quantized(127.5f, NV_INT8, 1.0f, 0), 127);
    assert_int_equal(quantized(-1000.0f, NV_INT8, 1.0f, 127), -128);
    assert_int_equal(quantized(40000.0f, NV_INT16, 1.0f, 0), INT16_MAX);
    assert_int_equal(quantized(3e38f, NV_INT8, 1.0f, 127), 127);
    assert_int_equal(quantized(-3e38f, NV_INT16, 1e-3f, 5), INT16_MIN);
    assert_int_equal(quantized(INFINITY, NV_INT8, 1.0f, 5), 127);
    assert_int_equal(quantized(NAN, NV_INT8, 1.0f, 5), 5);
}

/* [R-QUANTIZE] The quotient is rounded to float32 before it is rounded to an integer. */
static void quantize_divides_in_float32(void **state)
{
    int differ = 0;
    (void)state;
    for (int i = 1; i < 200; i++) {
        const float scale = (float)i * 0x1.47ae14p-7f; /* about i / 100 */
        for (int k = 0; k < 100; k++) {
            const float x = ((float)k + 0.5f) * scale; /* near a tie */
            const float quotient = (float)((double)x / (double)scale);
            const double steps = (double)quotient, tie = floor(steps) + 0.5;
            const int32_t expected = (int32_t)(steps >= tie ? tie + 0.5 : tie - 0.5);
            assert_int_equal(quantized(x, NV_INT8, scale, 0), expected);
            differ += expected != (int32_t)floor((double)x / (double)scale + 0.5);
        }
    }
    assert_true(differ > 0);
}

/* [R-DEQUANTIZE] */
static void dequantize_rounds_the_exact_product_once(void **state)
{
    static int16_t q[65536];
    static float y[65536];
    const float scale = 0.0123456789f;
    node n = {0};
    (void)state;
    for (int i = 0; i < 65536; i++)
        q[i] = (int16_t)(i - 32768);
    set(&n, 0, NV_INT16, SHAPE(65536), q);
    set_quant(&n, 0, scale, -77);
    set(&n, OUTPUT, NV_FLOAT32, SHAPE(65536), y);
    assert_run(&n, NV_OP_DEQUANTIZE);
    for (int i = 0; i < 65536; i++)
        assert_true(y[i] == (float)((long double)scale * (q[i] + 77)));
}

typedef __int128 wide;

/* numerator / denominator (positive) to the nearest integer; ties up, or away from zero. */
static wide nearest(wide numerator, wide denominator, bool ties_up)
{
    wide low = numerator / denominator;
    if (low * denominator > numerator)
        low--;
    const wide twice = 2 * (numerator - low * denominator);
    if (twice != denominator)
        return twice < denominator ? low : low + 1;
    return ties_up || numerator > 0 ? low + 1 : low;
}

/* A real factor in 31 bits: mantissa and the power of two that it is divided by, from rationals.
 * Scales here have few bits, so that the quotients are exact or their rounding is not a tie. */
static int32_t rescaled(wide x, double factor)
{
    int shift;
    const wide mantissa = (wide)llround(ldexp(frexp(factor, &shift), 31));
    if (shift > 0)
        return (int32_t)nearest(x * ((wide)1 << shift) * mantissa, (wide)1 << 31, true);
    const wide high = nearest(x * mantissa, (wide)1 << 31, true);
    return (int32_t)nearest(high, (wide)1 << -shift, false);
}

static int32_t clamped(wide x, int32_t min, int32_t max)
{
    return (int32_t)(x < min ? min : x > max ? max : x);
}

/* [R-RESCALE] */
static void quantize_rescales_integers(void **state)
{
    static int16_t q[65536];
    const float from[] = {0.5f, 0.25f, 1.0f, 3.0f, 0.75f}, to[] = {1.0f, 1.0f, 1.0f, 1.0f, 0.5f};
    (void)state;
    for (int i = 0; i < 65536; i++)
        q[i] = (int16_t)(i - 32768);
    for (int k = 0; k < 5; k++) {
        node n = {0};
        set(&n, 0, NV_INT16, SHAPE(65536), q);
        set_quant(&n, 0, from[k], 3);
        set(&n, OUTPUT, NV_INT8, SHAPE(65536), y8);
        set_quant(&n, OUTPUT, to[k], -7);
        assert_run(&n, NV_OP_QUANTIZE);
        for (int i = 0; i < 65536; i++) {
            const int32_t exact = rescaled(q[i] - 3, (double)from[k] / (double)to[k]) - 7;
            assert_int_equal(y8[i], clamped(exact, -128, 127));
        }
    }
}

/* One weight, one input: the accumulator goes straight to the output stage. */
static int8_t fully_connected(int8_t x, int8_t w, int32_t bias, float sx, float sw, float sy,
                              nv_activation activation, int32_t zero_point)
{
    node n = {.node.params.fully_connected = {
                  .activation = activation, .batches = 1, .depth = 1, .units = 1}};
    int8_t y;
    set(&n, 0, NV_INT8, SHAPE(1, 1), &x);
    set(&n, 1, NV_INT8, SHAPE(1, 1), &w);
    set(&n, 2, NV_INT32, SHAPE(1), &bias);
    set(&n, OUTPUT, NV_INT8, SHAPE(1, 1), &y);
    set_quant(&n, 0, sx, 0);
    set_quant(&n, 1, sw, 0);
    set_quant(&n, OUTPUT, sy, zero_point);
    assert_run(&n, NV_OP_FULLY_CONNECTED);
    return y;
}

/* [R-ACT-RANGE] With a scale of 4, real 6 is 1.5 steps, which is 2, and real 1 is 0.25, which is
 * 0; the type's own limits hold beside them. */
static void activations_clamp_at_rounded_bounds(void **state)
{
    const struct {
        nv_activation activation;
        float scale;
        int32_t zero_point, min, max;
    } rows[] = {
        {NV_ACT_NONE, 4.0f, 10, -128, 127},     {NV_ACT_RELU, 4.0f, 10, 10, 127},
        {NV_ACT_RELU6, 4.0f, 10, 10, 12},       {NV_ACT_RELU_N1_TO_1, 4.0f, 10, 10, 10},
        {NV_ACT_RELU_N1_TO_1, 2.0f, 10, 9, 11}, {NV_ACT_RELU6, 0.01f, -128, -128, 127},
        {NV_ACT_RELU, 1.0f, 127, 127, 127},     {NV_ACT_RELU_N1_TO_1, 0.5f, 127, 125, 127},
        {NV_ACT_TANH, 1.0f, 0, -128, 127},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const float s = rows[i].scale;
        const int8_t low =
            fully_connected(0, 0, -100000, s, 1.0f, s, rows[i].activation, rows[i].zero_point);
        const int8_t high =
            fully_connected(0, 0, 100000, s, 1.0f, s, rows[i].activation, rows[i].zero_point);
        assert_int_equal(low, rows[i].min);
        assert_int_equal(high, rows[i].max);
    }
}

static void an_activation_beyond_int32_is_refused(void **state)
{
    int8_t x = 0, w = 0, y;
    node n = {.node.params.fully_connected = {
                  .activation = NV_ACT_RELU6, .batches = 1, .depth = 1, .units = 1}};
    (void)state;
    set(&n, 0, NV_INT8, SHAPE(1, 1), &x);
    set(&n, 1, NV_INT8, SHAPE(1, 1), &w);
    set(&n, OUTPUT, NV_INT8, SHAPE(1, 1), &y);
    set_quant(&n, 0, 1.0f, 0);
    set_quant(&n, 1, 1.0f, 0);
    set_quant(&n, OUTPUT, 1e-30f, 0);
    assert_int_equal(run(&n, NV_OP_FULLY_CONNECTED, nv_golden_table[NV_OP_FULLY_CONNECTED]),
                     NV_E_MODEL);
}

/* The same sum through a 1x1 convolution. */
static int8_t convolved(nv_op op, int32_t bias, float sx, float sw, float sy)
{
    node n = {0};
    int8_t x = 0, w = 0, y;
    const nv_window window = {.stride_h = 1,
                              .stride_w = 1,
                              .dilation_h = 1,
                              .dilation_w = 1,
                              .filter_h = 1,
                              .filter_w = 1};
    if (op == NV_OP_CONV_2D)
        n.node.params.conv_2d = (nv_conv_2d_params){.window = window, .groups = 1};
    else
        n.node.params.depthwise_conv_2d =
            (nv_depthwise_conv_2d_params){.window = window, .depth_multiplier = 1};
    set(&n, 0, NV_INT8, SHAPE(1, 1, 1, 1), &x);
    set(&n, 1, NV_INT8, SHAPE(1, 1, 1, 1), &w);
    set(&n, 2, NV_INT32, SHAPE(1), &bias);
    set(&n, OUTPUT, NV_INT8, SHAPE(1, 1, 1, 1), &y);
    set_quant(&n, 0, sx, 0);
    set_quant(&n, 1, sw, 0);
    set_quant(&n, OUTPUT, sy, 0);
    assert_run(&n, op);
    return y;
}

/* [R-CONV-MULT] [R-FC-MULT] The product of the scales is exact in the one and rounded to float32
 * in the other; (1 + 2^-12)^2 has 25 bits, so that accumulators near a tie tell them apart. */
static void scales_multiply_in_double_or_in_float32(void **state)
{
    const float s = 1.0f + 0x1p-12f, so = 0x1p25f;
    const double exact = (1 + 0x1p-12) * (1 + 0x1p-12), rounded = 1 + 0x1p-11;
    int differ = 0;
    (void)state;
    for (int32_t k = 1; k < 60; k++) {
        const int32_t tie = (int32_t)(((double)k - 0.5) * 0x1p25 / exact);
        for (int32_t acc = tie - 4; acc <= tie + 4; acc++) {
            const int32_t conv = rescaled(acc, exact / 0x1p25);
            const int32_t fc = rescaled(acc, rounded / 0x1p25);
            assert_int_equal(convolved(NV_OP_CONV_2D, acc, s, s, so), conv);
            assert_int_equal(convolved(NV_OP_DEPTHWISE_CONV_2D, acc, s, s, so), conv);
            assert_int_equal(fully_connected(0, 0, acc, s, s, so, NV_ACT_NONE, 0), fc);
            differ += conv != fc;
        }
    }
    assert_true(differ > 0);
}

/* [R-CONV-MULT] A scale a channel: FULLY_CONNECTED then takes the convolutions' factor. */
static void per_channel_scales_apply_to_their_channel(void **state)
{
    static const float scales[3] = {0.5f, 1.0f, 2.0f};
    static const int32_t zero_points[3] = {0};
    node n = {.node.params.fully_connected = {.batches = 1, .depth = 1, .units = 3}};
    (void)state;
    x8[0] = 10;
    w8[0] = w8[1] = w8[2] = 3;
    set(&n, 0, NV_INT8, SHAPE(1, 1), x8);
    set(&n, 1, NV_INT8, SHAPE(3, 1), w8);
    set(&n, OUTPUT, NV_INT8, SHAPE(1, 3), y8);
    set_quant(&n, 0, 1.0f, 0);
    set_quant(&n, OUTPUT, 1.0f, 0);
    n.tensor[1].quant = (nv_quant){.count = 3, .scale = scales, .zero_point = zero_points};
    assert_run(&n, NV_OP_FULLY_CONNECTED);
    assert_int_equal(y8[0], 15);
    assert_int_equal(y8[1], 30);
    assert_int_equal(y8[2], 60);

    n.tensor[1].quant.count = 2;
    assert_int_equal(run(&n, NV_OP_FULLY_CONNECTED, nv_golden_table[NV_OP_FULLY_CONNECTED]),
                     NV_E_MODEL);
}

/* [R-WRAP] The accumulator of a dot product, and the bias on top of it. */
static void accumulators_wrap(void **state)
{
    (void)state;
    assert_int_equal(fully_connected(1, 1, INT32_MAX, 1.0f, 1.0f, 0x1p24f, NV_ACT_NONE, 0), -128);
    assert_int_equal(fully_connected(0, 0, INT32_MAX, 1.0f, 1.0f, 0x1p24f, NV_ACT_NONE, 0), 127);
}

/* [R-ADD] [R-ADD-MULT] Every pair of int8 values. */
static void add_rounds_three_times(void **state)
{
    static int8_t column[256];
    const double sx = 0.75, sy = 0.3125, so = 1.25, twice_max = 1.5;
    (void)state;
    for (int i = 0; i < 256; i++)
        column[i] = (int8_t)(i - 128);
    node n = {0};
    set(&n, 0, NV_INT8, SHAPE(256, 1), column);
    set(&n, 1, NV_INT8, SHAPE(256), column);
    set(&n, OUTPUT, NV_INT8, SHAPE(256, 256), y8);
    set_quant(&n, 0, (float)sx, -5);
    set_quant(&n, 1, (float)sy, 9);
    set_quant(&n, OUTPUT, (float)so, 1);
    assert_run(&n, NV_OP_ADD);
    for (int i = 0; i < 256; i++) {
        const int32_t x = rescaled((wide)(column[i] + 5) * (1 << 20), sx / twice_max);
        for (int j = 0; j < 256; j++) {
            const int32_t y = rescaled((wide)(column[j] - 9) * (1 << 20), sy / twice_max);
            const int32_t sum = rescaled(x + y, twice_max / (so * (1 << 20))) + 1;
            assert_int_equal(y8[256 * i + j], clamped(sum, -128, 127));
        }
    }
}

static void add_refuses_an_output_scale_far_too_fine(void **state)
{
    node n = {0};
    (void)state;
    set(&n, 0, NV_INT8, SHAPE(1), x8);
    set(&n, 1, NV_INT8, SHAPE(1), x8);
    set(&n, OUTPUT, NV_INT8, SHAPE(1), y8);
    set_quant(&n, 0, 1.0f, 0);
    set_quant(&n, 1, 1.0f, 0);
    set_quant(&n, OUTPUT, 0x1p-19f, 0); /* the factor is 1 */
    assert_int_equal(run(&n, NV_OP_ADD, nv_golden_table[NV_OP_ADD]), NV_E_MODEL);
    set_quant(&n, OUTPUT, 0x1p-18f, 0);
    assert_run(&n, NV_OP_ADD);
}

/* [R-AVGPOOL] Every sum of up to 9 taps, in a window that pads on all sides. */
static void average_pool_rounds_ties_away_over_the_taps_inside(void **state)
{
    node n = {0};
    nv_rng rng = {4};
    n.node.params.average_pool_2d.window = (nv_window){.padding = NV_PADDING_SAME,
                                                       .stride_h = 1,
                                                       .stride_w = 1,
                                                       .dilation_h = 1,
                                                       .dilation_w = 1,
                                                       .filter_h = 3,
                                                       .filter_w = 3,
                                                       .pad_top = 1,
                                                       .pad_left = 1};
    set(&n, 0, NV_INT8, SHAPE(1, 8, 8, 4), x8);
    set(&n, OUTPUT, NV_INT8, SHAPE(1, 8, 8, 4), y8);
    set_quant(&n, 0, 1.0f, 0);
    set_quant(&n, OUTPUT, 1.0f, 0);
    (void)state;
    for (int round = 0; round < 50; round++) {
        for (int i = 0; i < 256; i++)
            x8[i] = (int8_t)nv_rng_int(&rng, round < 25 ? -3 : -128, round < 25 ? 3 : 127);
        assert_run(&n, NV_OP_AVERAGE_POOL_2D);
        for (int i = 0; i < 256; i++) {
            const int y = i / 32, x = i / 4 % 8, c = i % 4;
            wide sum = 0, taps = 0;
            for (int at = 0; at < 64; at++) {
                if (abs(at / 8 - y) <= 1 && abs(at % 8 - x) <= 1) {
                    sum += x8[at * 4 + c];
                    taps++;
                }
            }
            assert_int_equal(y8[i], nearest(sum, taps, false));
        }
    }
}

/* [R-MEAN] For a count that is no power of two the multiplier is truncated, so that 1/3 of a sum
 * may come out below the nearest integer's tie. */
static void mean_folds_the_count_into_the_multiplier(void **state)
{
    static int32_t axes[] = {-1, 1};
    (void)state;
    for (int count = 1; count <= 40; count++) {
        node n = {0};
        nv_rng rng = {(uint64_t)count};
        for (int i = 0; i < 10 * count; i++)
            x8[i] = (int8_t)nv_rng_int(&rng, -128, 127);
        set(&n, 0, NV_INT8, SHAPE(10, count), x8);
        set(&n, 1, NV_INT32, SHAPE(2), axes);
        set(&n, OUTPUT, NV_INT8, SHAPE(10), y8);
        set_quant(&n, 0, 0.75f, 4);
        set_quant(&n, OUTPUT, 0.5f, -3);
        assert_run(&n, NV_OP_MEAN);
        int log2_count = 0;
        while (2 << log2_count <= count)
            log2_count++;
        /* 1.5 = 0.75 * 2^1 */
        const wide mantissa = ((wide)3 << 29) * ((wide)1 << log2_count) / count;
        for (int i = 0; i < 10; i++) {
            wide sum = -4 * count;
            for (int k = 0; k < count; k++)
                sum += x8[i * count + k];
            const int left = log2_count < 1 ? 1 : 0, right = log2_count > 0 ? log2_count - 1 : 0;
            const wide high = nearest(sum * (1 << left) * mantissa, (wide)1 << 31, true);
            const wide mean = nearest(high, (wide)1 << right, false) - 3;
            assert_int_equal(y8[i], clamped(mean, -128, 127));
        }
    }
}

static void mean_of_nothing_is_zero_and_bad_axes_are_refused(void **state)
{
    int32_t axis = 0;
    node n = {0};
    (void)state;
    set(&n, 0, NV_INT8, SHAPE(0, 3), x8);
    set(&n, 1, NV_INT32, SHAPE(1), &axis);
    set(&n, OUTPUT, NV_INT8, SHAPE(3), y8);
    set_quant(&n, 0, 1.0f, 9);
    set_quant(&n, OUTPUT, 1.0f, 9);
    memset(y8, 1, 3);
    assert_run(&n, NV_OP_MEAN);
    assert_int_equal(y8[0] | y8[1] | y8[2], 0);
    axis = 2;
    assert_int_equal(run(&n, NV_OP_MEAN, nv_golden_table[NV_OP_MEAN]), NV_E_MODEL);
    axis = -3;
    assert_int_equal(run(&n, NV_OP_MEAN, nv_golden_table[NV_OP_MEAN]), NV_E_MODEL);
}

static void set_softmax(node *n, int32_t n_values, float scale, nv_type out)
{
    *n = (node){.node.params.softmax.beta = 1.0f};
    set(n, 0, NV_INT8, SHAPE(1, n_values), x8);
    set(n, OUTPUT, out, SHAPE(1, n_values), out == NV_INT8 ? (void *)y8 : (void *)y16);
    set_quant(n, 0, scale, 0);
}

/* [R-SOFTMAX] Within half a step, and the last bit of the fixed-point chain, of the real one. */
static void softmax_is_near_the_real_one(void **state)
{
    nv_rng rng = {5};
    (void)state;
    for (int round = 0; round < 200; round++) {
        const int count = 1 + round % 40;
        const float scale = (float)(0.001 + nv_rng_unit(&rng));
        const bool wide_out = round % 2 == 1;
        node n;
        set_softmax(&n, count, scale, wide_out ? NV_INT16 : NV_INT8);
        double sum = 0;
        int largest = -128;
        set_quant(&n, OUTPUT, wide_out ? 0x1p-16f : 0x1p-8f, wide_out ? -32768 : -128);
        for (int i = 0; i < count; i++) {
            x8[i] = (int8_t)nv_rng_int(&rng, -128, 127);
            largest = x8[i] > largest ? x8[i] : largest;
        }
        for (int i = 0; i < count; i++)
            sum += exp((x8[i] - largest) * (double)scale);
        assert_run(&n, NV_OP_SOFTMAX);
        for (int i = 0; i < count; i++) {
            const double real = exp((x8[i] - largest) * (double)scale) / sum;
            if (wide_out)
                assert_true(fabs((y16[i] + 32768) - real * 65536) < 2);
            else
                assert_true(fabs((y8[i] + 128) - real * 256) < 1.01);
        }
    }
}

/* [R-SOFTMAX-SCALE] */
static void softmax_drops_what_is_31_or_more_below(void **state)
{
    node n;
    (void)state;
    set_softmax(&n, 3, 0.5f, NV_INT16);
    set_quant(&n, OUTPUT, 0x1p-16f, -32768);
    x8[0] = 60;
    x8[1] = -1; /* 30.5 below: exp is 0 in Q0.31 by the last factor */
    x8[2] = -2; /* 31 below */
    assert_run(&n, NV_OP_SOFTMAX);
    assert_int_equal(y16[0], 32767);
    assert_int_equal(y16[2], -32768);

    set_softmax(&n, 2, 1e30f, NV_INT8); /* the factor is capped */
    set_quant(&n, OUTPUT, 0x1p-8f, -128);
    x8[0] = x8[1] = 5;
    assert_run(&n, NV_OP_SOFTMAX);
    assert_int_equal(y8[0], 0);
    x8[1] = 4;
    assert_run(&n, NV_OP_SOFTMAX);
    assert_int_equal(y8[0], 127);
    assert_int_equal(y8[1], -128);

    set_softmax(&n, 2, 0x1p-26f, NV_INT8); /* a factor of 1 */
    assert_int_equal(run(&n, NV_OP_SOFTMAX, nv_golden_table[NV_OP_SOFTMAX]), NV_E_MODEL);
}

static void softmax_refuses_a_sum_beyond_its_format(void **state)
{
    static int8_t zeros[4096];
    node n = {.node.params.softmax.beta = 1.0f};
    (void)state;
    set(&n, 0, NV_INT8, SHAPE(1, 4096), zeros);
    set(&n, OUTPUT, NV_INT8, SHAPE(1, 4096), y8);
    set_quant(&n, 0, 1.0f, 0);
    set_quant(&n, OUTPUT, 0x1p-8f, -128);
    assert_int_equal(run(&n, NV_OP_SOFTMAX, nv_golden_table[NV_OP_SOFTMAX]), NV_E_UNSUPPORTED);
    n.tensor[0].shape = n.tensor[OUTPUT].shape = SHAPE(1, 4095);
    assert_run(&n, NV_OP_SOFTMAX);
    assert_int_equal(y8[0], -128);
}

/* [R-PAD] */
static void pad_takes_the_zero_point_in_int8_only(void **state)
{
    static int32_t paddings[] = {1, 2};
    static int16_t x16[] = {7};
    static int8_t given = 55;
    node n = {0};
    (void)state;
    x8[0] = 7;
    set(&n, 0, NV_INT8, SHAPE(1), x8);
    set(&n, 1, NV_INT32, SHAPE(1, 2), paddings);
    set(&n, OUTPUT, NV_INT8, SHAPE(4), y8);
    set_quant(&n, OUTPUT, 1.0f, -128);
    assert_run(&n, NV_OP_PAD);
    assert_memory_equal(y8, ((int8_t[]){-128, 7, -128, -128}), 4);

    set(&n, 2, NV_INT8, SHAPE(1), &given);
    assert_run(&n, NV_OP_PAD);
    assert_memory_equal(y8, ((int8_t[]){55, 7, 55, 55}), 4);

    n = (node){0};
    set(&n, 0, NV_INT16, SHAPE(1), x16);
    set(&n, 1, NV_INT32, SHAPE(1, 2), paddings);
    set(&n, OUTPUT, NV_INT16, SHAPE(4), y16);
    set_quant(&n, OUTPUT, 1.0f, 300);
    assert_run(&n, NV_OP_PAD);
    assert_memory_equal(y16, ((int16_t[]){0, 7, 0, 0}), 8);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(quantize_rounds_ties_away_and_saturates),
        cmocka_unit_test(quantize_divides_in_float32),
        cmocka_unit_test(dequantize_rounds_the_exact_product_once),
        cmocka_unit_test(quantize_rescales_integers),
        cmocka_unit_test(activations_clamp_at_rounded_bounds),
        cmocka_unit_test(an_activation_beyond_int32_is_refused),
        cmocka_unit_test(scales_multiply_in_double_or_in_float32),
        cmocka_unit_test(per_channel_scales_apply_to_their_channel),
        cmocka_unit_test(accumulators_wrap),
        cmocka_unit_test(add_rounds_three_times),
        cmocka_unit_test(add_refuses_an_output_scale_far_too_fine),
        cmocka_unit_test(average_pool_rounds_ties_away_over_the_taps_inside),
        cmocka_unit_test(mean_folds_the_count_into_the_multiplier),
        cmocka_unit_test(mean_of_nothing_is_zero_and_bad_axes_are_refused),
        cmocka_unit_test(softmax_is_near_the_real_one),
        cmocka_unit_test(softmax_drops_what_is_31_or_more_below),
        cmocka_unit_test(softmax_refuses_a_sum_beyond_its_format),
        cmocka_unit_test(pad_takes_the_zero_point_in_int8_only),
    };
    return cmocka_run_group_tests_name("golden: rules of operators", tests, NULL, NULL);
}
