/* SPDX-License-Identifier: Apache-2.0 */
/* Ranges: what they make of values, how much of them is in use, and channels that stretch them. */
#include "quant/layer_use.h"
#include "quant/output_range.h"
#include "support/cmocka.h"
#include "support/expect.h"

#include <math.h>
#include <string.h>

static const float half = 0.5f;
static const int32_t three = 3;

#define TENSOR(rows, columns)                                                                      \
    {                                                                                              \
        .name = "t", .type = NV_INT8, .shape = {2, {rows, columns}}, .quant = {                    \
            .count = 1,                                                                            \
            .scale = &half,                                                                        \
            .zero_point = &three                                                                   \
        }                                                                                          \
    }

static void test_quantizer(void **state)
{
    nv_tensor t = TENSOR(1, 1);
    nv_quantizer z;

    (void)state;
    assert_true(nv_quantizer_of(&t, &z) && z.scale == 0.5 && z.zero == 3);
    assert_true(nv_quantizer_low(&z) == -65.5 && nv_quantizer_high(&z) == 62);
    assert_true(nv_quantizer_apply(&z, 0.3) == 0.5 && nv_quantizer_apply(&z, 0.2) == 0);
    assert_true(nv_quantizer_apply(&z, 1e9) == 62 && nv_quantizer_apply(&z, -INFINITY) == -65.5);
    assert_true(nv_quantizer_apply(&z, NAN) == 0);
    t.type = NV_FLOAT32;
    assert_false(nv_quantizer_of(&t, &z));
}

/* As the converter does: 255 steps with 0 among them; 16 bits are symmetric. */
static void test_quantizer_for(void **state)
{
    nv_quantizer z;

    (void)state;
    assert_true(nv_quantizer_for(NV_INT8, 0, 25.5, &z));
    assert_true(fabs(z.scale - 0.1) < 1e-12 && z.zero == -128);
    assert_true(nv_quantizer_for(NV_INT8, -25.5, -1, &z) && z.zero == 127);
    assert_true(nv_quantizer_for(NV_UINT8, -1, 1, &z) && z.scale == 2.0 / 255 && z.zero == 128);
    assert_true(nv_quantizer_for(NV_INT16, -3, 2, &z) && z.scale == 3.0 / 32767 && z.zero == 0);
    assert_true(nv_quantizer_for(NV_INT8, 0, 0, &z) && z.scale == 1 && z.zero == -128);
    assert_false(nv_quantizer_for(NV_FLOAT32, 0, 1, &z));
}

static void test_range_use(void **state)
{
    /* steps of 1 from -2 to 1 */
    const nv_quantizer z = {1, 0, -2, 1};
    const float values[] = {0.25f, 9, -1.5f, 1.75f, 5, NAN, INFINITY};
    nv_range_use use = {0}, other = {0};

    (void)state;
    nv_range_use_add(&use, &z, values, 4, 1);
    assert_int_equal(use.count, 4);
    assert_int_equal(use.clipped, 1); /* 1.75 is less than a step beyond the end */
    assert_true(use.min == -1.5 && use.max == 9);
    assert_true(use.signal == 0.0625 + 81 + 2.25 + 3.0625);
    assert_true(use.rounding == 0.0625 + 0.25 + 0.5625);
    assert_true(use.clipping == 64);
    assert_true(nv_range_use_share(&use, &z) == 2.5 / 3);
    assert_true(fabs(nv_range_use_sqnr(&use) - 10 * log10(86.375 / 64.875)) < 1e-12);
    nv_range_use_add(&other, &z, values + 4, 3,
                     2); /* 5 and the infinity, which counts for nothing */
    assert_true(other.count == 1 && other.clipped == 1 && other.clipping == 16);
    nv_range_use_sum(&use, &other);
    assert_true(use.count == 5 && use.clipped == 2 && use.clipping == 80 && use.max == 9);
    other = (nv_range_use){0};
    assert_true(nv_range_use_share(&other, &z) == 0 && isinf(nv_range_use_sqnr(&other)));
}

/* Four channels, the ends of the range at -65.5 and 62. */
static void test_layer_use(void **state)
{
    nv_tensor t = TENSOR(2, 4);
    const float values[] = {0, 100, -100, 1, 0.5f, 100, 2, 62};
    nv_layer_use use;
    nv_error e = NV_ERROR_INIT;

    (void)state;
    expect_ok(nv_layer_use_of(&t, values, &use, &e), &e);
    assert_true(use.known && use.channels == 4 && use.all.count == 8 && use.all.clipped == 3);
    assert_int_equal(use.n_clipped, 2);
    assert_true(use.clipped[0].channel == 1 && use.clipped[0].fraction == 1);
    assert_true(use.clipped[1].channel == 2 && use.clipped[1].fraction == 0.5);
    assert_true(use.due.scale == 200.0 / 255 && use.due_sqnr_db > 40);
    t.quant.count = 0;
    expect_ok(nv_layer_use_of(&t, values, &use, &e), &e);
    assert_false(use.known);
}

/* More clipped channels than are listed: the worst ones stay, in order. */
static void test_clipped_list(void **state)
{
    enum { CHANNELS = 12, ROWS = 12 };
    nv_tensor t = TENSOR(ROWS, CHANNELS);
    float values[ROWS * CHANNELS] = {0};
    nv_layer_use use;
    nv_error e = NV_ERROR_INIT;

    (void)state;
    for (int c = 0; c < CHANNELS; c++)
        for (int row = 0; row < c; row++)
            values[row * CHANNELS + c] = 1000;
    expect_ok(nv_layer_use_of(&t, values, &use, &e), &e);
    assert_int_equal(use.n_clipped, NV_CLIPPED_CHANNELS);
    for (int i = 0; i < NV_CLIPPED_CHANNELS; i++) {
        assert_int_equal(use.clipped[i].channel, CHANNELS - 1 - i);
        assert_true(use.clipped[i].fraction == (double)(CHANNELS - 1 - i) / ROWS);
    }
}

static void test_outliers(void **state)
{
    enum { CHANNELS = 8 };
    nv_range_use channels[CHANNELS];
    double room[CHANNELS];
    nv_outliers o;

    (void)state;
    for (int c = 0; c < CHANNELS; c++)
        channels[c] = (nv_range_use){
            .count = 10, .min = -1, .max = c == 5 ? 17 : 1, .signal = 4, .rounding = 1};
    nv_outliers_find(channels, CHANNELS, room, &o);
    assert_true(o.count == 1 && o.worst == 5 && o.reach == 17 && o.others == 1);
    assert_true(fabs(o.sqnr_db - 10 * log10(4)) < 1e-9);
    channels[5].max = 16;
    nv_outliers_find(channels, CHANNELS, room, &o);
    assert_int_equal(o.count, 0);
    channels[5].max = channels[6].max = 100; /* a quarter of all is no outlier */
    nv_outliers_find(channels, CHANNELS, room, &o);
    assert_int_equal(o.count, 0);
    /* channels of zeros have no reach: three that live are too few */
    memset(channels, 0, 5 * sizeof *channels);
    nv_outliers_find(channels, CHANNELS, room, &o);
    assert_int_equal(o.count, 0);
}

static void test_output_range(void **state)
{
    float scales[] = {0.5f, 0.25f};
    int32_t zero = 0;
    nv_tensor tensors[2] = {TENSOR(1, 1), TENSOR(1, 1)};
    const int32_t in = 0, out = 1;
    nv_node node = {.op = NV_OP_MAX_POOL_2D, .n_in = 1, .n_out = 1, .in = &in, .out = &out};
    const nv_graph g = {.n_tensors = 2, .tensors = tensors, .nodes = &node, .n_nodes = 1};

    (void)state;
    assert_int_equal(nv_output_range_of(&g, &node), NV_RANGE_TAKEN);
    tensors[1].quant.scale = &scales[1];
    tensors[1].quant.zero_point = &zero;
    assert_int_equal(nv_output_range_of(&g, &node), NV_RANGE_FREE);
    node.op = NV_OP_SOFTMAX;
    assert_int_equal(nv_output_range_of(&g, &node), NV_RANGE_FIXED);
    node.op = NV_OP_CONV_2D;
    tensors[1].quant = tensors[0].quant;
    assert_int_equal(nv_output_range_of(&g, &node), NV_RANGE_FREE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_quantizer),    cmocka_unit_test(test_quantizer_for),
        cmocka_unit_test(test_range_use),    cmocka_unit_test(test_layer_use),
        cmocka_unit_test(test_clipped_list), cmocka_unit_test(test_outliers),
        cmocka_unit_test(test_output_range),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
