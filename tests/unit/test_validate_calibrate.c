/* SPDX-License-Identifier: Apache-2.0 */
/* Histograms, and the ranges that the methods of calibration make of them. */
#include "quant/suggest.h"
#include "support/cmocka.h"

#include <math.h>
#include <stdlib.h>

enum { HALF = NV_BINS / 2 };

static int set_up(void **state)
{
    *state = calloc(1, sizeof(nv_histogram));
    return *state == NULL;
}

static int tear_down(void **state)
{
    free(*state);
    return 0;
}

static void test_histogram(void **state)
{
    nv_histogram *h = *state;
    const float values[] = {1, -3, 0, 0.5f, 5, NAN, -INFINITY};

    nv_histogram_add(h, values, 7);
    assert_true(h->count == 5 && h->zeros == 1 && h->min == -3 && h->max == 5);
    assert_true(h->reach == 8); /* bins of 1/512 */
    assert_int_equal(h->bins[HALF + 512], 1);
    assert_int_equal(h->bins[HALF - 3 * 512], 1);
    assert_true(nv_histogram_center(h, HALF + 512) == 1 + 0.5 / 512);
    assert_true(nv_histogram_side(h, 1, 0) == 5);
    assert_true(nv_histogram_side(h, 1, 1) == 1 + 1.0 / 512);
    assert_true(nv_histogram_side(h, 1, 3) == 0);
    assert_true(nv_histogram_side(h, -1, 0) == 3 && nv_histogram_side(h, -1, 1) == 0);
}

/* Values stay in the bin that is theirs while the bins widen. */
static void test_widening(void **state)
{
    nv_histogram *h = *state;
    const float small[] = {1, -1.25f, 0.03125f, -0.03f}, large = -100;

    nv_histogram_add(h, small, 4);
    assert_true(h->reach == 2);
    nv_histogram_add(h, &large, 1);
    assert_true(h->reach == 128); /* bins of 1/32 */
    assert_int_equal(h->bins[HALF + 32], 1);
    assert_int_equal(h->bins[HALF - 40], 1);
    assert_int_equal(h->bins[HALF + 1], 1);
    assert_int_equal(h->bins[HALF - 1], 1);
    assert_int_equal(h->bins[HALF - 3200], 1);
}

/* 4000 values in [0,1), the denser the larger, and one at 4. */
static void fill(nv_histogram *h)
{
    for (int i = 0; i < 4001; i++) {
        float x = i == 4000 ? 4 : sqrtf((float)i / 4000);
        nv_histogram_add(h, &x, 1);
    }
}

static double high_of(const nv_histogram *h, nv_type type, nv_range_method method)
{
    nv_quantizer z;
    assert_true(nv_suggest_range(h, type, method, &z));
    assert_true(nv_quantizer_low(&z) == 0);
    return nv_quantizer_high(&z);
}

static void test_methods(void **state)
{
    nv_histogram *h = *state;
    nv_quantizer z;

    fill(h);
    assert_true(fabs(high_of(h, NV_INT8, NV_RANGE_MIN_MAX) - 4) < 1e-9);
    /* two of 4001 are cut: the one at 4 and the largest below 1, whose bin's neighbour ends there
     */
    assert_true(fabs(high_of(h, NV_INT8, NV_RANGE_PERCENTILE) - 1) < 0.005);
    /* Four of 16 levels do not show that the values become denser; sixteen do. */
    double kld = high_of(h, NV_INT4, NV_RANGE_KLD);
    assert_true(kld > 0.95 && kld < 1.3);
    /* 16 levels up to 4 cost 4000 * (4/15)^2 / 12 = 23.7; up to 2 they cost 5.9, and 2^2 for the
     * one that is clipped. 256 levels up to 4 cost 0.08, so that clipping it does not pay. */
    double high = high_of(h, NV_INT4, NV_RANGE_MSE);
    assert_true(high > 1 && high < 2.5);
    assert_true(high_of(h, NV_INT8, NV_RANGE_MSE) > 3.7);
    assert_false(nv_suggest_range(h, NV_INT16, NV_RANGE_KLD, &z));
    assert_true(nv_suggest_range(h, NV_INT16, NV_RANGE_MIN_MAX, &z));
    assert_true(z.zero == 0 && z.scale == 4.0 / 32767);
}

/* Nothing but zeros: any range holds them. */
static void test_zeros(void **state)
{
    nv_histogram *h = *state;
    const float zeros[4] = {0};
    nv_quantizer z;

    nv_histogram_add(h, zeros, 4);
    for (int m = 0; m < NV_RANGE_METHODS; m++) {
        assert_true(nv_suggest_range(h, NV_INT8, (nv_range_method)m, &z));
        assert_true(z.scale == 1);
        assert_non_null(nv_range_method_name((nv_range_method)m));
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(test_histogram), TEST(test_widening),
                                       TEST(test_methods), TEST(test_zeros)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
