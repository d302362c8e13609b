/* SPDX-License-Identifier: Apache-2.0 */
/* What prepare demands of multiply-accumulate operators and pooling, beyond int8 by int8. */
#include "demand.h"

/* clang-format off */
#define X(type, scale, zero)  {type, {4, {1, 4, 4, 2}}, scale, zero, 0}
#define W(type, scale, n)     {type, {4, {3, 2, 2, 2}}, scale, 0, n}
#define D(type, scale, n)     {type, {4, {1, 2, 2, 2}}, scale, 0, n}
#define B(type, n)            {type, {1, {n}}, 0, 0, 0}
#define Y(type, scale, zero)  {type, {4, {1, 3, 3, 3}}, scale, zero, 0}
#define YD(type, scale, zero) {type, {4, {1, 3, 3, 2}}, scale, zero, 0}
#define WINDOW {.padding = NV_PADDING_VALID, .stride_h = 1, .stride_w = 1, .dilation_h = 1, \
                .dilation_w = 1, .filter_h = 2, .filter_w = 2}
#define CONV  .params = {.conv_2d = {.window = WINDOW}}
#define POINT {NV_INT8, {4, {3, 1, 1, 2}}, 1, 0, 1}
#define YP    {NV_INT8, {4, {1, 4, 4, 3}}, 1, 0, 0}
#define DILATED(n) \
    .params = {.conv_2d = {.window = {.stride_h = 1, .stride_w = 1, .dilation_h = n, \
                                      .dilation_w = n}}}
#define DW    .params = {.depthwise_conv_2d = {.window = WINDOW}}
#define TC    .params = {.transpose_conv = {.window = WINDOW}}
#define POOL  .params = {.l2_pool_2d = {.window = WINDOW}}
#define M(type, rows, columns, scale, zero) {type, {2, {rows, columns}}, scale, zero, 0}
#define SHAPE {NV_INT32, {1, {4}}, 0, 0, 0}
/* clang-format on */

static const demand demands[] = {
    {NV_OP_CONV_2D,
     OK,
     4,
     {X(NV_INT16, 1, 0), W(NV_INT8, 1, 3), B(NV_INT64, 3), Y(NV_INT16, 1, 0)},
     CONV},
    {NV_OP_CONV_2D,
     OK,
     4,
     {X(NV_INT16, 1, 0), W(NV_INT8, 1, 3), B(NV_INT32, 3), Y(NV_INT16, 1, 0)},
     CONV},
    {NV_OP_CONV_2D,
     OK,
     4,
     {X(NV_INT8, 1, 5), W(NV_INT4, 1, 3), B(NV_INT32, 3), Y(NV_INT8, 1, 0)},
     CONV},
    {NV_OP_CONV_2D,
     OK,
     4,
     {X(NV_FLOAT32, 0, 0), W(NV_INT8, 1, 1), B(NV_FLOAT32, 3), Y(NV_FLOAT32, 0, 0)},
     CONV},
    {NV_OP_CONV_2D,
     NOT_OURS("input of type int16 and weights of type int4, which TFLite Micro"),
     3,
     {X(NV_INT16, 1, 0), W(NV_INT4, 1, 3), Y(NV_INT16, 1, 0)},
     CONV},
    {NV_OP_CONV_2D,
     BAD("input (tensor 0) is int16 with zero point 7, expected 0"),
     3,
     {X(NV_INT16, 1, 7), W(NV_INT8, 1, 3), Y(NV_INT16, 1, 0)},
     CONV},
    {NV_OP_CONV_2D,
     BAD("output (tensor 2) is int16 with zero point 7, expected 0"),
     3,
     {X(NV_INT16, 1, 0), W(NV_INT8, 1, 3), Y(NV_INT16, 1, 7)},
     CONV},
    {NV_OP_CONV_2D,
     BAD("weights (tensor 1) have 2 scales, expected 1 or 3"),
     3,
     {X(NV_INT8, 1, 0), W(NV_INT4, 1, 2), Y(NV_INT8, 1, 0)},
     CONV},
    {NV_OP_CONV_2D,
     BAD("weights (tensor 1) are int4 without scale and zero point"),
     3,
     {X(NV_INT8, 1, 0), W(NV_INT4, 0, 0), Y(NV_INT8, 1, 0)},
     CONV},
    {NV_OP_CONV_2D,
     BAD("bias (tensor 2) has shape [2], expected 3 elements"),
     4,
     {X(NV_INT16, 1, 0), W(NV_INT8, 1, 3), B(NV_INT64, 2), Y(NV_INT16, 1, 0)},
     CONV},
    {NV_OP_CONV_2D, /* a step that nobody takes, but which kernels compute */
     BAD("filter 1 with dilation 2147483644 over 4 elements, too many to index"),
     3,
     {X(NV_INT8, 1, 0), POINT, YP},
     DILATED(INT32_MAX - 3)},
    {NV_OP_CONV_2D, OK, 3, {X(NV_INT8, 1, 0), POINT, YP}, DILATED(INT32_MAX - 5)},
    {NV_OP_DEPTHWISE_CONV_2D,
     OK,
     4,
     {X(NV_INT16, 1, 0), D(NV_INT8, 1, 2), B(NV_INT64, 2), YD(NV_INT16, 1, 0)},
     DW},
    {NV_OP_DEPTHWISE_CONV_2D,
     NOT_OURS("bias of type int32, which TFLite Micro does not take"),
     4,
     {X(NV_INT16, 1, 0), D(NV_INT8, 1, 2), B(NV_INT32, 2), YD(NV_INT16, 1, 0)},
     DW},
    {NV_OP_DEPTHWISE_CONV_2D,
     NOT_OURS("a float input and weights with one scale"),
     3,
     {X(NV_FLOAT32, 0, 0), D(NV_INT8, 1, 1), YD(NV_FLOAT32, 0, 0)},
     DW},
    {NV_OP_FULLY_CONNECTED,
     OK,
     3,
     {M(NV_INT8, 1, 6, 1, 0), M(NV_INT4, 4, 6, 1, 0), M(NV_INT8, 1, 4, 1, 0)}},
    {NV_OP_FULLY_CONNECTED,
     NOT_OURS("int4 weights with a scale a channel"),
     3,
     {M(NV_INT8, 1, 6, 1, 0), {NV_INT4, {2, {4, 6}}, 1, 0, 4}, M(NV_INT8, 1, 4, 1, 0)}},
    {NV_OP_TRANSPOSE_CONV,
     OK,
     4,
     {SHAPE, {NV_INT8, {4, {2, 2, 2, 3}}, 1, 0, 2}, Y(NV_INT8, 1, 3), X(NV_INT8, 1, 0)},
     TC},
    {NV_OP_TRANSPOSE_CONV,
     OK,
     5,
     {SHAPE,
      {NV_INT8, {4, {2, 2, 2, 3}}, 1, 0, 1},
      Y(NV_INT16, 1, 0),
      B(NV_INT16, 2),
      X(NV_INT16, 1, 0)},
     TC},
    {NV_OP_TRANSPOSE_CONV,
     BAD("input is 3 by 3 pixels, expected 4 by 4 for an output of 5 by 5"),
     4,
     {SHAPE,
      {NV_INT8, {4, {2, 2, 2, 3}}, 1, 0, 1},
      Y(NV_INT8, 1, 0),
      {NV_INT8, {4, {1, 5, 5, 2}}, 1, 0, 0}},
     TC},
    {NV_OP_TRANSPOSE_CONV,
     BAD("weights are 2 by 2 channels"),
     4,
     {SHAPE, {NV_INT8, {4, {2, 2, 2, 2}}, 1, 0, 1}, Y(NV_INT8, 1, 0), X(NV_INT8, 1, 0)},
     TC},
    {NV_OP_TRANSPOSE_CONV,
     NOT_OURS("input of type int32, supported here: int8, int16, float32"),
     4,
     {SHAPE, {NV_INT8, {4, {2, 2, 2, 3}}, 1, 0, 1}, Y(NV_INT32, 0, 0), X(NV_INT32, 0, 0)},
     TC},
    {NV_OP_TRANSPOSE_CONV,
     NOT_OURS("weights of type int4"),
     4,
     {SHAPE, {NV_INT4, {4, {2, 2, 2, 3}}, 1, 0, 1}, Y(NV_INT8, 1, 0), X(NV_INT8, 1, 0)},
     TC},
    {NV_OP_BATCH_MATMUL,
     OK,
     3,
     {{NV_INT8, {3, {4, 2, 3}}, 1, 5, 0},
      M(NV_INT8, 3, 2, 1, -9),
      {NV_INT8, {3, {4, 2, 2}}, 1, 0, 0}}},
    {NV_OP_BATCH_MATMUL,
     OK,
     3,
     {M(NV_FLOAT32, 3, 2, 0, 0), M(NV_FLOAT32, 2, 3, 0, 0), M(NV_FLOAT32, 2, 2, 0, 0)},
     .params = {.batch_matmul = {.transpose_left = true, .transpose_right = true}}},
    {NV_OP_BATCH_MATMUL,
     BAD("rows of input 0 have 3 elements, columns of input 1 2"),
     3,
     {M(NV_INT8, 2, 3, 1, 0), M(NV_INT8, 2, 2, 1, 0), M(NV_INT8, 2, 2, 1, 0)}},
    {NV_OP_BATCH_MATMUL,
     BAD("which do not broadcast"),
     3,
     {{NV_INT8, {3, {4, 2, 3}}, 1, 0, 0},
      {NV_INT8, {3, {2, 3, 2}}, 1, 0, 0},
      {NV_INT8, {3, {4, 2, 2}}, 1, 0, 0}}},
    {NV_OP_BATCH_MATMUL,
     NOT_OURS("input 1 has 1 dimensions, supported here: 2 to 5"),
     3,
     {M(NV_INT8, 2, 3, 1, 0), {NV_INT8, {1, {3}}, 1, 0, 0}, M(NV_INT8, 2, 2, 1, 0)}},
    {NV_OP_BATCH_MATMUL,
     BAD("input 1 (tensor 1) is int16 with zero point 1, expected 0"),
     3,
     {M(NV_INT16, 2, 3, 1, 0), M(NV_INT16, 3, 2, 1, 1), M(NV_INT16, 2, 2, 1, 0)}},
    {NV_OP_BATCH_MATMUL,
     NOT_OURS("input 1 of type int8, supported here: that of the input"),
     3,
     {M(NV_FLOAT32, 2, 3, 0, 0), M(NV_INT8, 3, 2, 1, 0), M(NV_FLOAT32, 2, 2, 0, 0)}},
    {NV_OP_L2_POOL_2D, OK, 2, {X(NV_FLOAT32, 0, 0), YD(NV_FLOAT32, 0, 0)}, POOL},
    {NV_OP_L2_POOL_2D,
     NOT_OURS("input of type int8, supported here: float32"),
     2,
     {X(NV_INT8, 1, 0), YD(NV_INT8, 1, 0)},
     POOL},
    {NV_OP_AVERAGE_POOL_2D, OK, 2, {X(NV_INT16, 1, 3), YD(NV_INT16, 1, 3)}, POOL},
    {NV_OP_MAX_POOL_2D,
     BAD("input has scale 1 and zero point 3, output 1 and 0; expected the same"),
     2,
     {X(NV_INT16, 1, 3), YD(NV_INT16, 1, 0)},
     POOL},
};

static void demands_are_met_or_named(void **state)
{
    (void)state;
    assert_int_equal(unmet(demands, sizeof demands / sizeof demands[0]), 0);
}

/* Every product counts, those that meet padding included. */
static void cost_counts_the_products(void **state)
{
    static const struct {
        nv_op op;
        int64_t macs; /* of the operator's first row */
    } costs[] = {{NV_OP_CONV_2D, 27 * 8},      {NV_OP_DEPTHWISE_CONV_2D, 18 * 4},
                 {NV_OP_FULLY_CONNECTED, 24},  {NV_OP_TRANSPOSE_CONV, 9 * 24},
                 {NV_OP_BATCH_MATMUL, 16 * 3}, {NV_OP_AVERAGE_POOL_2D, 0}};
    (void)state;
    for (size_t i = 0; i < sizeof costs / sizeof costs[0]; i++) {
        const demand *d = demands;
        nv_error err = NV_ERROR_INIT;
        nv_cost cost = {-1, 0};
        while (d->op != costs[i].op)
            d++;
        assert_int_equal(prepare(d, &cost, &err), NV_OK);
        assert_int_equal(cost.macs, costs[i].macs);
    }
}

/* What has no channels or columns has no products, but the loops outside of them go round. */
static void cost_counts_loops_over_nothing(void **state)
{
    static const demand empty[] = {
        {NV_OP_TRANSPOSE_CONV,
         OK,
         4,
         {SHAPE,
          {NV_FLOAT32, {4, {0, 100, 100, 0}}, 0, 0, 0},
          {NV_FLOAT32, {4, {1, 200, 200, 0}}, 0, 0, 0},
          {NV_FLOAT32, {4, {1, 200, 200, 0}}, 0, 0, 0}},
         .params = {.transpose_conv = {.window = {.padding = NV_PADDING_SAME,
                                                  .stride_h = 1,
                                                  .stride_w = 1,
                                                  .dilation_h = 1,
                                                  .dilation_w = 1}}}},
        {NV_OP_BATCH_MATMUL,
         OK,
         3,
         {{NV_FLOAT32, {3, {1, 40, 1000}}, 0, 0, 0},
          {NV_FLOAT32, {3, {10000, 1000, 0}}, 0, 0, 0},
          {NV_FLOAT32, {3, {10000, 40, 0}}, 0, 0, 0}}}};
    (void)state;
    for (size_t i = 0; i < sizeof empty / sizeof empty[0]; i++) {
        nv_error err = NV_ERROR_INIT;
        nv_cost cost = {-1, 0};
        const nv_status st = prepare(&empty[i], &cost, &err);
        if (st != NV_OK)
            print_message("%s\n", err.message);
        assert_int_equal(st, NV_OK);
        assert_int_equal(cost.macs, 400000000);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(demands_are_met_or_named),
        cmocka_unit_test(cost_counts_the_products),
        cmocka_unit_test(cost_counts_loops_over_nothing),
    };
    return cmocka_run_group_tests_name("sim: multiply and accumulate", tests, NULL, NULL);
}
