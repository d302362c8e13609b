/* SPDX-License-Identifier: Apache-2.0 */
/* The rules of the q7/q15 reference (docs/NUMERICS.md), by hand. */
#include "legacy/legacy.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

/* One pixel, one weight: the value of a shifted product. */
static int8_t shifted(int8_t x, int8_t w, int8_t bias, uint16_t bias_shift, uint16_t out_shift)
{
    int8_t y = 0x55;
    assert_int_equal(nv_golden_legacy_convolve_HWC_q7_basic(
                         &x, 1, 1, &w, 1, 1, 0, 1, &bias, bias_shift, out_shift, &y, 1, NULL, NULL),
                     ARM_CMSIS_NN_SUCCESS);
    return y;
}

/* [R-LEGACY-SHIFT] Ties go up, nothing is added for a shift of 0, the bias is shifted first. */
static void test_shift(void **state)
{
    (void)state;
    assert_int_equal(shifted(1, 6, 0, 0, 2), 2);   /* 1.5 */
    assert_int_equal(shifted(-1, 6, 0, 0, 2), -1); /* -1.5 */
    assert_int_equal(shifted(1, 5, 0, 0, 2), 1);
    assert_int_equal(shifted(1, 5, 0, 0, 0), 5);
    assert_int_equal(shifted(1, 5, 3, 4, 0), 53);
    assert_int_equal(shifted(-128, -128, 0, 0, 0), 127);
    assert_int_equal(shifted(127, -128, 0, 0, 0), -128);
    assert_int_equal(shifted(0, 0, 0, 0, 31), -1); /* -2^30 is added */
}

/* [R-LEGACY-SHIFT] Four products of 2^30 are 0, five are 2^30. */
static void test_wraps(void **state)
{
    const int16_t x[5] = {-32768, -32768, -32768, -32768, -32768}, bias[2] = {0, 7};
    int16_t y[1];

    (void)state;
    assert_int_equal(nv_golden_legacy_fully_connected_q15(x, x, 4, 1, 0, 0, bias + 1, y, NULL), 0);
    assert_int_equal(y[0], 7);
    assert_int_equal(nv_golden_legacy_fully_connected_q15(x, x, 5, 1, 0, 16, bias, y, NULL), 0);
    assert_int_equal(y[0], 1 << 14);
}

/* Where each function in _opt looks for (row, column): one weight is 1 in turn, and the vector says
 * which column it met. [R-LEGACY-ORDER] */
enum { ROWS = 5, COLUMNS = 5 };

static void expect_order(const int *order, int row, int column, int place)
{
    if (order[row * COLUMNS + column] != place)
        fail_msg("(%d, %d) is at %d, not %d", row, column, place, order[row * COLUMNS + column]);
}

#define ORDER(name, vector, weight)                                                                \
    static void test_##name(void **state)                                                          \
    {                                                                                              \
        const vector x[COLUMNS] = {1, 2, 3, 4, 5};                                                 \
        const weight bias[ROWS] = {0};                                                             \
        (void)state;                                                                               \
        for (int place = 0; place < ROWS * COLUMNS; place++) {                                     \
            weight w[ROWS * COLUMNS] = {0};                                                        \
            vector y[ROWS];                                                                        \
            int met = 0;                                                                           \
            w[place] = 1;                                                                          \
            assert_int_equal(nv_golden_legacy_##name(x, w, COLUMNS, ROWS, 0, 0, bias, y, NULL),    \
                             0);                                                                   \
            for (int row = 0; row < ROWS; row++)                                                   \
                if (y[row] != 0) {                                                                 \
                    expect_order(order_##name, row, y[row] - 1, place);                            \
                    met++;                                                                         \
                }                                                                                  \
            assert_int_equal(met, 1);                                                              \
        }                                                                                          \
    }
static const int order_fully_connected_q7_opt[] = {0,  8,  2, 10, 16, 1,  9,  3,  11, 17, 4,  12, 6,
                                                   14, 18, 5, 13, 7,  15, 19, 20, 21, 22, 23, 24};
static const int order_fully_connected_q15_opt[] = {0,  1,  8, 9, 16, 2,  3,  10, 11, 17, 4,  5, 12,
                                                    13, 18, 6, 7, 14, 15, 19, 20, 21, 22, 23, 24};
static const int order_fully_connected_mat_q7_vec_q15_opt[] = {
    0, 2, 8, 10, 16, 1, 3, 9, 11, 17, 4, 6, 12, 14, 18, 5, 7, 13, 15, 19, 20, 21, 22, 23, 24};
ORDER(fully_connected_q7_opt, int8_t, int8_t)
ORDER(fully_connected_q15_opt, int16_t, int16_t)
ORDER(fully_connected_mat_q7_vec_q15_opt, int16_t, int8_t)

/* -4 / 4, but with DSP -3 / 2 and -1 / 2 first, then -1 / 2: towards zero each time.
 * [R-LEGACY-POOL] */
static void test_mean(void **state)
{
    const int8_t image[] = {-3, 0, -1, 0}, columns[] = {-1, 0, 0, 0};
    int8_t in[4], y = 0x55;

    (void)state;
    memcpy(in, image, sizeof in);
    nv_golden_legacy_avepool_q7_HWC(in, 2, 1, 2, 0, 2, 1, NULL, &y);
    assert_int_equal(y, -1);
    assert_memory_equal(in, image, sizeof in);
    nv_golden_legacy_dsp_avepool_q7_HWC(in, 2, 1, 2, 0, 2, 1, NULL, &y);
    assert_int_equal(y, 0);
    assert_memory_equal(in, columns, sizeof in);
}

/* Stride 1, padding 1, kernel 3: column 1 begins with column 0, which already is the maximum of
 * columns 0 and 1, and column 2 with column 1 likewise. [R-LEGACY-POOL] */
static void test_max(void **state)
{
    const int8_t image[] = {9, 1, 1, 1, 1, 1, 1, 1, 1};
    const int8_t plain[] = {9, 9, 1, 9, 9, 1, 1, 1, 1}, dsp[] = {9, 9, 9, 9, 9, 9, 1, 1, 1};
    int8_t in[9], y[9];

    (void)state;
    memcpy(in, image, sizeof in);
    nv_golden_legacy_maxpool_q7_HWC(in, 3, 1, 3, 1, 1, 3, NULL, y);
    assert_memory_equal(y, plain, sizeof y);
    assert_memory_equal(in, image, sizeof in);
    nv_golden_legacy_dsp_maxpool_q7_HWC(in, 3, 1, 3, 1, 1, 3, NULL, y);
    assert_memory_equal(y, dsp, sizeof y);
    assert_memory_equal(in, ((const int8_t[]){9, 9, 9, 1, 1, 1, 1, 1, 1}), sizeof in);
}

/* Weights 2^7, 2^7, 2^6 and 1 of 321; 2^20 / 321 = 3266. [R-LEGACY-SOFTMAX] */
static void test_softmax_q7(void **state)
{
    const int8_t x[] = {10, 9, 8, -100}, due[] = {102, 51, 25, 0};
    int8_t y[8];

    (void)state;
    nv_golden_legacy_softmax_q7(x, 4, y);
    assert_memory_equal(y, due, sizeof due);
    nv_golden_legacy_softmax_with_batch_q7((const int8_t[]){3, 10, 9, 10}, 2, 2, y);
    /* 2^20 / (2^7 + 2) = 8066, 2^20 / 2^8 = 4096 */
    assert_memory_equal(y, ((const int8_t[]){1, 127, 64, 127}), 4);
}

/* 2^16, 2^1 and nothing: 2^32 / 65538 = 65534. [R-LEGACY-SOFTMAX] */
static void test_softmax_q15(void **state)
{
    const int16_t x[] = {0, -15, -16}, due[] = {32767, 0, 0};
    int16_t y[3];

    (void)state;
    nv_golden_legacy_softmax_q15(x, 3, y);
    assert_memory_equal(y, due, sizeof due);
    nv_golden_legacy_softmax_q15(x, 1, y);
    assert_int_equal(y[0], INT16_MAX);
    nv_golden_legacy_softmax_q15((const int16_t[]){5, 5}, 2, y);
    assert_int_equal(y[1], 1 << 14);
}

/* [R-LEGACY-TABLE] */
static void test_activation(void **state)
{
    int8_t x[] = {0, 127, -128, 16, -16};
    int16_t wide[] = {0, INT16_MAX, INT16_MIN, 2048 + 1024, -1};

    (void)state;
    nv_golden_legacy_nn_activations_direct_q7(x, 5, 3, ARM_SIGMOID);
    assert_memory_equal(x, ((const int8_t[]){64, 127, 0, 94, 34}), 5);
    memcpy(x, ((const int8_t[]){0, 127, -128, 16, -1}), 5);
    nv_golden_legacy_nn_activations_direct_q7(x, 5, 3, ARM_TANH);
    assert_memory_equal(x, ((const int8_t[]){0, 127, -128, 97, -8}), 5);
    memcpy(x, ((const int8_t[]){0, 127, -128, 7, -8}), 5);
    nv_golden_legacy_nn_activations_direct_q7(x, 5, 0, ARM_TANH); /* 7 / 8 of a step is none */
    assert_memory_equal(x, ((const int8_t[]){0, 94, -97, 0, -8}), 5);
    nv_golden_legacy_nn_activations_direct_q15(wide, 5, 0, ARM_TANH);
    assert_int_equal(wide[0], 0);
    assert_int_equal(wide[2], -24956);             /* tanh(-1) */
    assert_int_equal(wide[3], (2045 + 4075) >> 1); /* between tanh(1/16) and tanh(2/16) */
    assert_int_equal(wide[4], -1);                 /* 1/2048 of the way to tanh(-1/16) */
    wide[0] = INT16_MAX;
    nv_golden_legacy_nn_activations_direct_q15(wide, 1, 3, ARM_SIGMOID);
    assert_int_equal(wide[0], 32756); /* sigmoid(127/16): nothing is beyond */
}

/* [R-LEGACY-MULT] */
static void test_mult(void **state)
{
    const int8_t a[] = {-128, -128, 3}, b[] = {-128, 127, 5};
    const int16_t c[] = {-32768, 3};
    int8_t y[3];
    int16_t z[2];

    (void)state;
    nv_golden_legacy_nn_mult_q7(a, b, y, 7, 3);
    assert_memory_equal(y, ((const int8_t[]){127, -127, 0}), 3);
    nv_golden_legacy_nn_mult_q7(a, b, y, 15, 3); /* 2^14 + 2^14 is -2^15 */
    assert_memory_equal(y, ((const int8_t[]){-1, 0, 0}), 3);
    nv_golden_legacy_nn_mult_q15(c, c, z, 15, 2);
    assert_int_equal(z[0], INT16_MAX);
    assert_int_equal(z[1], 0);
    nv_golden_legacy_nn_mult_q15(c, c, z, 31, 2); /* 2^30 - 2^30, 9 - 2^30 */
    assert_int_equal(z[0], 0);
    assert_int_equal(z[1], -1);
}

/* [R-LEGACY-ACCUMULATE] */
static void test_accumulate(void **state)
{
    const int16_t start[5] = {32767, -32768, 0, 5, 32767};
    const int8_t x[5] = {1, -1, 7, -7, 1};
    int16_t y[5];

    (void)state;
    memcpy(y, start, sizeof y);
    nv_golden_legacy_nn_accumulate_q7_to_q15(y, x, 5);
    assert_memory_equal(y, ((const int16_t[]){-32768, 32767, 7, -2, -32768}), sizeof y);
    memcpy(y, start, sizeof y);
    nv_golden_legacy_dsp_nn_accumulate_q7_to_q15(y, x, 5);
    assert_memory_equal(y, ((const int16_t[]){32767, -32768, 7, -2, -32768}), sizeof y);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_shift),
        cmocka_unit_test(test_wraps),
        cmocka_unit_test(test_fully_connected_q7_opt),
        cmocka_unit_test(test_fully_connected_q15_opt),
        cmocka_unit_test(test_fully_connected_mat_q7_vec_q15_opt),
        cmocka_unit_test(test_mean),
        cmocka_unit_test(test_max),
        cmocka_unit_test(test_softmax_q7),
        cmocka_unit_test(test_softmax_q15),
        cmocka_unit_test(test_activation),
        cmocka_unit_test(test_mult),
        cmocka_unit_test(test_accumulate),
    };
    return cmocka_run_group_tests_name("golden_legacy", tests, NULL, NULL);
}
