/* SPDX-License-Identifier: Apache-2.0 */
/* Operators that move, reduce and index: the rules of docs/NUMERICS.md (tags in brackets) at their
 * edges, against values worked out by hand, and data that cannot be evaluated. */
#include "golden_node.h"

#include <float.h>
#include <math.h>

static int8_t x8[64], y8[64];
static float xf[64], yf[64];
static int32_t y32[64];

static void assert_run(node *n, nv_op op)
{
    assert_int_equal(run(n, op, nv_golden_table[op]), NV_OK);
}

static void set_x8(const int8_t *values, size_t n)
{
    memcpy(x8, values, n);
}
#define X8(...) set_x8((int8_t[]){__VA_ARGS__}, sizeof((int8_t[]){__VA_ARGS__}))

#define ASSERT_Y8(...)                                                                             \
    assert_memory_equal(y8, ((int8_t[]){__VA_ARGS__}), sizeof((int8_t[]){__VA_ARGS__}))
#define ASSERT_Y32(...)                                                                            \
    assert_memory_equal(y32, ((int32_t[]){__VA_ARGS__}), sizeof((int32_t[]){__VA_ARGS__}))

/* [R-SUM] */
static void sum_takes_zero_points_off_and_clamps(void **state)
{
    static int32_t axis[] = {1};
    node n = {0};
    (void)state;
    X8(10, 20, 30, -128, -128, -128);
    set(&n, 0, NV_INT8, SHAPE(2, 3), x8);
    set(&n, 1, NV_INT32, SHAPE(1), axis);
    set(&n, OUTPUT, NV_INT8, SHAPE(2), y8);
    set_quant(&n, 0, 0.5f, 10);
    set_quant(&n, OUTPUT, 1.0f, -3);
    assert_run(&n, NV_OP_SUM);
    ASSERT_Y8(12, -128); /* (60 - 30) / 2 - 3 */
}

/* [R-SUM] */
static void sum_of_nothing_is_plain_zero(void **state)
{
    static int32_t axis[] = {0};
    node n = {0};
    (void)state;
    y8[0] = 1;
    set(&n, 0, NV_INT8, SHAPE(0, 1), x8);
    set(&n, 1, NV_INT32, SHAPE(1), axis);
    set(&n, OUTPUT, NV_INT8, SHAPE(1), y8);
    set_quant(&n, 0, 0.5f, 10);
    set_quant(&n, OUTPUT, 1.0f, -3);
    assert_run(&n, NV_OP_SUM);
    ASSERT_Y8(0);
}

static void cumsum(bool exclusive, bool reverse)
{
    static int32_t axis[] = {0};
    node n = {0};
    n.node.params.cumsum = (nv_cumsum_params){exclusive, reverse, 1, 3, 1};
    X8(6, 7, 8);
    set(&n, 0, NV_INT8, SHAPE(3), x8);
    set(&n, 1, NV_INT32, SHAPE(1), axis);
    set(&n, OUTPUT, NV_INT8, SHAPE(3), y8);
    set_quant(&n, 0, 1.0f, 5);
    set_quant(&n, OUTPUT, 1.0f, 100);
    assert_run(&n, NV_OP_CUMSUM);
}

/* [R-CUMSUM] Real values 1, 2 and 3: all sums are 5 below what they should be. */
static void cumsum_starts_from_minus_the_zero_point(void **state)
{
    (void)state;
    cumsum(false, false);
    ASSERT_Y8(96, 98, 101);
    cumsum(true, false);
    ASSERT_Y8(95, 96, 98);
    cumsum(false, true);
    ASSERT_Y8(101, 100, 98);
    cumsum(true, true);
    ASSERT_Y8(100, 98, 95);
}

/* [R-ARG] */
static void arg_takes_the_first_of_equals(void **state)
{
    static int32_t axis[] = {1};
    node n = {0};
    (void)state;
    n.node.params.arg_max = (nv_arg_max_params){.outer = 2, .length = 3, .inner = 1};
    X8(1, 7, 7, -128, -128, -128);
    set(&n, 0, NV_INT8, SHAPE(2, 3), x8);
    set(&n, 1, NV_INT32, SHAPE(1), axis);
    set(&n, OUTPUT, NV_INT32, SHAPE(2), y32);
    assert_run(&n, NV_OP_ARG_MAX);
    ASSERT_Y32(1, 0);
    assert_run(&n, NV_OP_ARG_MIN);
    ASSERT_Y32(0, 0);

    memcpy(xf, (float[]){NAN, 1, 2, 1, NAN, -INFINITY}, 6 * sizeof *xf);
    set(&n, 0, NV_FLOAT32, SHAPE(2, 3), xf);
    assert_run(&n, NV_OP_ARG_MAX);
    ASSERT_Y32(0, 0);
    assert_run(&n, NV_OP_ARG_MIN);
    ASSERT_Y32(0, 2);
}

/* [R-REDUCE-FLOAT] */
static void float_extrema_are_finite(void **state)
{
    static int32_t axis[] = {1};
    node n = {0};
    (void)state;
    memcpy(xf, (float[]){NAN, -INFINITY, INFINITY, NAN}, 4 * sizeof *xf);
    set(&n, 0, NV_FLOAT32, SHAPE(2, 2), xf);
    set(&n, 1, NV_INT32, SHAPE(1), axis);
    set(&n, OUTPUT, NV_FLOAT32, SHAPE(2), yf);
    n.node.index_inputs = 2;
    assert_run(&n, NV_OP_REDUCE_MAX);
    assert_true(yf[0] == -FLT_MAX && isinf(yf[1]));
    assert_run(&n, NV_OP_REDUCE_MIN);
    assert_true(isinf(yf[0]) && yf[1] == FLT_MAX);
}

static nv_status resize(nv_op op, nv_resize_params params, int32_t in, int32_t out)
{
    static int32_t size[2] = {1, 1};
    node n = {0};
    n.node.params.resize_bilinear = params;
    set(&n, 0, NV_INT8, SHAPE(1, 1, in, 1), x8);
    set(&n, 1, NV_INT32, SHAPE(2), size);
    set(&n, OUTPUT, NV_INT8, SHAPE(1, 1, out, 1), y8);
    return run(&n, op, nv_golden_table[op]);
}

/* [R-RESIZE-BILINEAR] */
static void bilinear_rounds_ties_away(void **state)
{
    const nv_resize_params plain = {false, false}, corners = {true, false}, half = {false, true};
    (void)state;
    X8(-1, 2);
    assert_int_equal(resize(NV_OP_RESIZE_BILINEAR, plain, 2, 4), NV_OK);
    ASSERT_Y8(-1, 1, 2, 2); /* -1, 0.5, 2 and the last again */
    X8(-2, 1);
    assert_int_equal(resize(NV_OP_RESIZE_BILINEAR, plain, 2, 4), NV_OK);
    ASSERT_Y8(-2, -1, 1, 1);
    X8(0, 30);
    assert_int_equal(resize(NV_OP_RESIZE_BILINEAR, corners, 2, 4), NV_OK);
    ASSERT_Y8(0, 10, 20, 30);
    X8(0, 40);
    assert_int_equal(resize(NV_OP_RESIZE_BILINEAR, half, 2, 4), NV_OK);
    ASSERT_Y8(0, 10, 30, 40);
}

/* [R-RESIZE-BILINEAR] 1024 / 1500 is rounded to 1: the last position is 1.46. */
static void bilinear_refuses_to_read_behind_the_input(void **state)
{
    static int32_t size[2] = {1, 1500};
    static int8_t y[1500];
    node n = {0};
    (void)state;
    set(&n, 0, NV_INT8, SHAPE(1, 1, 1, 1), x8);
    set(&n, 1, NV_INT32, SHAPE(2), size);
    set(&n, OUTPUT, NV_INT8, SHAPE(1, 1, 1500, 1), y);
    assert_int_equal(run(&n, NV_OP_RESIZE_BILINEAR, nv_golden_table[NV_OP_RESIZE_BILINEAR]),
                     NV_E_UNSUPPORTED);
}

/* Its lines would fill the memory. */
static void bilinear_makes_nothing_of_no_channels(void **state)
{
    static int32_t size[2] = {INT32_MAX, 1};
    const nv_shape out = {4, {1, INT32_MAX, 1, 0}};
    node n = {0};
    (void)state;
    set(&n, 0, NV_INT8, SHAPE(1, 1, 1, 0), x8);
    set(&n, 1, NV_INT32, SHAPE(2), size);
    set(&n, OUTPUT, NV_INT8, out, y8);
    assert_run(&n, NV_OP_RESIZE_BILINEAR);
}

/* [R-RESIZE-NEAREST] */
static void nearest_follows_its_options(void **state)
{
    const nv_resize_params plain = {false, false}, corners = {true, false}, half = {false, true};
    (void)state;
    X8(1, 2, 3);
    assert_int_equal(resize(NV_OP_RESIZE_NEAREST_NEIGHBOR, plain, 3, 5), NV_OK);
    ASSERT_Y8(1, 1, 2, 2, 3);
    assert_int_equal(resize(NV_OP_RESIZE_NEAREST_NEIGHBOR, corners, 3, 5), NV_OK);
    ASSERT_Y8(1, 2, 2, 3, 3); /* 0.5 and 1.5 go up */
    assert_int_equal(resize(NV_OP_RESIZE_NEAREST_NEIGHBOR, half, 3, 2), NV_OK);
    ASSERT_Y8(1, 3); /* 0.75 and 2.25 */
}

/* [R-SPACE-TO-BATCH] */
static void space_to_batch_pads_with_zero_bytes(void **state)
{
    static int32_t block[] = {2}, paddings[] = {1, 0};
    node n = {0};
    (void)state;
    X8(7, 8, 9);
    set(&n, 0, NV_INT8, SHAPE(1, 3, 1), x8);
    set(&n, 1, NV_INT32, SHAPE(1), block);
    set(&n, 2, NV_INT32, SHAPE(1, 2), paddings);
    set(&n, OUTPUT, NV_INT8, SHAPE(2, 2, 1), y8);
    set_quant(&n, OUTPUT, 1.0f, -100);
    assert_run(&n, NV_OP_SPACE_TO_BATCH_ND);
    ASSERT_Y8(0, 8, 7, 9);
}

/* No pictures agree with blocks of any size, which must not be walked. */
static void blocks_of_nothing_take_no_time(void **state)
{
    static int32_t block[] = {INT32_MAX, INT32_MAX}, margins[4];
    node n = {0};
    (void)state;
    set(&n, 0, NV_INT8, SHAPE(0, 0, 0, 1), x8);
    set(&n, 1, NV_INT32, SHAPE(2), block);
    set(&n, 2, NV_INT32, SHAPE(2, 2), margins);
    set(&n, OUTPUT, NV_INT8, SHAPE(0, 0, 0, 1), y8);
    assert_run(&n, NV_OP_SPACE_TO_BATCH_ND);
    assert_run(&n, NV_OP_BATCH_TO_SPACE_ND);
}

/* GATHER, GATHER_ND and EMBEDDING_LOOKUP on three pairs. */
static nv_status pick(nv_op op, int32_t *index, nv_shape indices, nv_shape output)
{
    const int table = op == NV_OP_EMBEDDING_LOOKUP ? 1 : 0;
    node n = {0};
    X8(1, 2, 3, 4, 5, 6);
    set(&n, table, NV_INT8, SHAPE(3, 2), x8);
    set(&n, 1 - table, NV_INT32, indices, index);
    set(&n, OUTPUT, NV_INT8, output, y8);
    return run(&n, op, nv_golden_table[op]);
}

/* [R-GATHER-ND] */
static void gather_nd_checks_the_position_only(void **state)
{
    (void)state;
    assert_int_equal(pick(NV_OP_GATHER_ND, (int32_t[]){0, 3, 2, -1}, SHAPE(2, 2), SHAPE(2)), NV_OK);
    ASSERT_Y8(4, 4);
    assert_int_equal(pick(NV_OP_GATHER_ND, (int32_t[]){0, 6, 0, 0}, SHAPE(2, 2), SHAPE(2)),
                     NV_E_INPUT);
    assert_int_equal(pick(NV_OP_GATHER_ND, (int32_t[]){-1, 1, 0, 0}, SHAPE(2, 2), SHAPE(2)),
                     NV_E_INPUT);
    assert_int_equal(
        pick(NV_OP_GATHER_ND, (int32_t[]){INT32_MAX, 1, INT32_MIN, 0}, SHAPE(2, 2), SHAPE(2)),
        NV_E_INPUT);
}

static void indices_out_of_range_are_the_inputs_fault(void **state)
{
    (void)state;
    for (int i = 0; i < 2; i++) {
        const nv_op op = i == 0 ? NV_OP_GATHER : NV_OP_EMBEDDING_LOOKUP;
        assert_int_equal(pick(op, (int32_t[]){2, 0}, SHAPE(2), SHAPE(2, 2)), NV_OK);
        ASSERT_Y8(5, 6, 1, 2);
        assert_int_equal(pick(op, (int32_t[]){0, 3}, SHAPE(2), SHAPE(2, 2)), NV_E_INPUT);
        assert_int_equal(pick(op, (int32_t[]){-1, 0}, SHAPE(2), SHAPE(2, 2)), NV_E_INPUT);
    }
}

static nv_status slice(int32_t begin, int32_t size)
{
    node n = {0};
    X8(1, 2, 3, 4);
    set(&n, 0, NV_INT8, SHAPE(4), x8);
    set(&n, 1, NV_INT32, SHAPE(1), &begin);
    set(&n, 2, NV_INT32, SHAPE(1), &size);
    set(&n, OUTPUT, NV_INT8, SHAPE(2), y8);
    return run(&n, NV_OP_SLICE, nv_golden_table[NV_OP_SLICE]);
}

static void computed_slices_are_checked_when_run(void **state)
{
    (void)state;
    assert_int_equal(slice(1, 2), NV_OK);
    ASSERT_Y8(2, 3);
    assert_int_equal(slice(2, -1), NV_OK);
    ASSERT_Y8(3, 4);
    assert_int_equal(slice(3, 2), NV_E_INPUT);
    assert_int_equal(slice(-1, 2), NV_E_INPUT);
    assert_int_equal(slice(1, -1), NV_E_INPUT);
    assert_int_equal(slice(INT32_MAX, 2), NV_E_INPUT);
    assert_int_equal(slice(0, 3), NV_E_INPUT);
}

static void shapes_that_do_not_broadcast_are_the_inputs_fault(void **state)
{
    static int32_t a[] = {2, 1, 3}, b[] = {4, 1};
    node n = {0};
    (void)state;
    set(&n, 0, NV_INT32, SHAPE(3), a);
    set(&n, 1, NV_INT32, SHAPE(2), b);
    set(&n, OUTPUT, NV_INT32, SHAPE(3), y32);
    assert_run(&n, NV_OP_BROADCAST_ARGS);
    ASSERT_Y32(2, 4, 3);
    b[1] = 2;
    assert_int_equal(run(&n, NV_OP_BROADCAST_ARGS, nv_golden_table[NV_OP_BROADCAST_ARGS]),
                     NV_E_INPUT);
}

static void mirrors_turn_at_the_edge_or_behind_it(void **state)
{
    static int32_t paddings[] = {2, 2};
    node n = {0};
    (void)state;
    X8(1, 2, 3);
    set(&n, 0, NV_INT8, SHAPE(3), x8);
    set(&n, 1, NV_INT32, SHAPE(1, 2), paddings);
    set(&n, OUTPUT, NV_INT8, SHAPE(7), y8);
    assert_run(&n, NV_OP_MIRROR_PAD);
    ASSERT_Y8(3, 2, 1, 2, 3, 2, 1);
    n.node.params.mirror_pad.symmetric = true;
    assert_run(&n, NV_OP_MIRROR_PAD);
    ASSERT_Y8(2, 1, 1, 2, 3, 3, 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sum_takes_zero_points_off_and_clamps),
        cmocka_unit_test(sum_of_nothing_is_plain_zero),
        cmocka_unit_test(cumsum_starts_from_minus_the_zero_point),
        cmocka_unit_test(arg_takes_the_first_of_equals),
        cmocka_unit_test(float_extrema_are_finite),
        cmocka_unit_test(bilinear_rounds_ties_away),
        cmocka_unit_test(bilinear_refuses_to_read_behind_the_input),
        cmocka_unit_test(bilinear_makes_nothing_of_no_channels),
        cmocka_unit_test(nearest_follows_its_options),
        cmocka_unit_test(space_to_batch_pads_with_zero_bytes),
        cmocka_unit_test(blocks_of_nothing_take_no_time),
        cmocka_unit_test(gather_nd_checks_the_position_only),
        cmocka_unit_test(indices_out_of_range_are_the_inputs_fault),
        cmocka_unit_test(computed_slices_are_checked_when_run),
        cmocka_unit_test(shapes_that_do_not_broadcast_are_the_inputs_fault),
        cmocka_unit_test(mirrors_turn_at_the_edge_or_behind_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
