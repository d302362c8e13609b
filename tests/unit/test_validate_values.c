/* SPDX-License-Identifier: Apache-2.0 */
/* Integers and the real numbers that they stand for, differences between them, and their size. */
#include "compare.h"
#include "metrics.h"
#include "support/cmocka.h"
#include "values.h"

#include <math.h>
#include <string.h>

#define TENSOR(t, n, s, z)                                                                         \
    {                                                                                              \
        .name = "t", .type = t, .shape = {1, {n}}, .bytes = (size_t)((n)*nv_type_bits(t) + 7) / 8, \
        .quant = {                                                                                 \
            1,                                                                                     \
            0,                                                                                     \
            0,                                                                                     \
            s,                                                                                     \
            z                                                                                      \
        }                                                                                          \
    }

static const float half = 0.5f;
static const int32_t three = 3;

static void test_ranges(void **state)
{
    int64_t lo, hi;

    (void)state;
    assert_true(nv_type_range(NV_INT8, &lo, &hi) && lo == -128 && hi == 127);
    assert_true(nv_type_range(NV_UINT8, &lo, &hi) && lo == 0 && hi == 255);
    assert_true(nv_type_range(NV_INT4, &lo, &hi) && lo == -8 && hi == 7);
    assert_true(nv_type_range(NV_INT64, &lo, &hi) && lo == INT64_MIN && hi == INT64_MAX);
    assert_true(nv_type_range(NV_UINT32, &lo, &hi) && lo == 0 && hi == UINT32_MAX);
    assert_true(nv_type_range(NV_BOOL, &lo, &hi) && lo == 0 && hi == 1);
    assert_false(nv_type_range(NV_FLOAT32, &lo, &hi));
}

/* Halves away from zero, clamped, and counted where clamped. */
static void test_quantize(void **state)
{
    nv_tensor t = TENSOR(NV_INT8, 6, &half, &three);
    const float real[] = {0.25f, -0.25f, 0.24f, 62, 62.25f, -1000};
    int8_t q[6];

    (void)state;
    assert_int_equal(nv_values_from_real(&t, real, q), 2);
    const int8_t due[] = {4, 2, 3, 127, 127, -128};
    assert_memory_equal(q, due, sizeof due);
}

/* Every type that quantizes comes back to the integers that it came from. */
static void test_round_trip(void **state)
{
    static const nv_type types[] = {NV_INT4,   NV_INT8,  NV_UINT8, NV_INT16,
                                    NV_UINT16, NV_INT32, NV_UINT32};

    (void)state;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        nv_tensor t = TENSOR(types[i], 5, &half, &three);
        const float real[] = {-1.5f, -1, 0, 1, 2};
        uint32_t data[5] = {0};
        float back[5];
        assert_int_equal(nv_values_from_real(&t, real, data), 0);
        for (int k = 0; k < 5; k++)
            assert_int_equal(nv_value_int(&t, data, k), (int64_t)(real[k] * 2) + 3);
        nv_values_real(&t, data, back);
        assert_memory_equal(real, back, sizeof real);
    }
}

static void test_unquantized(void **state)
{
    nv_tensor i64 = {.type = NV_INT64, .shape = {1, {2}}, .bytes = 16};
    nv_tensor f32 = {.type = NV_FLOAT32, .shape = {1, {2}}, .bytes = 8};
    const float real[] = {-7.5f, 3};
    float back[2], same[2];
    int64_t data[2];

    (void)state;
    assert_int_equal(nv_values_from_real(&i64, real, data), 0);
    assert_int_equal(data[0], -8);
    nv_values_real(&i64, data, back);
    assert_true(back[0] == -8 && back[1] == 3);
    assert_int_equal(nv_values_from_real(&f32, real, same), 0);
    assert_memory_equal(same, real, sizeof real);
}

static void test_per_channel(void **state)
{
    static const float scales[] = {1, 10, 100};
    static const int32_t zeros[] = {0, 0, 1};
    nv_tensor t = {
        .type = NV_INT8, .shape = {3, {2, 3, 2}}, .bytes = 12, .quant = {3, 1, 1, scales, zeros}};
    int8_t q[12], back[12];
    float real[12];
    static const float due[] = {0, 1, 20, 30, 300, 400, 6, 7, 80, 90, 900, 1000};

    (void)state;
    for (int8_t i = 0; i < 12; i++)
        q[i] = i;
    nv_values_real(&t, q, real);
    assert_memory_equal(real, due, sizeof due);
    assert_int_equal(nv_values_from_real(&t, real, back), 0);
    assert_memory_equal(back, q, sizeof q);
}

/* ---- compare ---- */

static void test_equal(void **state)
{
    nv_tensor t = TENSOR(NV_INT8, 3, &half, &three);
    const int8_t a[] = {1, 2, 3};
    nv_comparison c = {0};

    (void)state;
    nv_compare(&t, 0, a, a, &c);
    assert_int_equal(c.compared, 3);
    assert_int_equal(c.mismatches, 0);
    assert_int_equal(c.max_abs_lsb, 0);
}

static void test_differences(void **state)
{
    nv_tensor t = {.type = NV_INT8, .shape = {3, {2, 2, 2}}, .bytes = 8};
    const int8_t a[] = {0, 0, 0, 0, 0, 0, -128, 127}, b[] = {0, 0, 0, 1, -1, 16, 127, -128};
    nv_comparison c = {0};

    (void)state;
    nv_compare(&t, 1, a, b, &c);
    assert_int_equal(c.mismatches, 5);
    assert_int_equal(c.max_abs_lsb, 255);
    assert_int_equal(c.first.output, 1);
    assert_int_equal(c.first.index.rank, 3);
    const int32_t index[] = {0, 1, 1};
    assert_memory_equal(c.first.index.dim, index, sizeof index);
    assert_int_equal(c.first.golden, 0);
    assert_int_equal(c.first.got, 1);
    assert_int_equal(c.histogram[NV_HISTOGRAM_REACH + 1], 1);
    assert_int_equal(c.histogram[NV_HISTOGRAM_REACH - 1], 1);
    assert_int_equal(c.histogram[NV_HISTOGRAM_KEYS - 1], 2);
    assert_int_equal(c.histogram[0], 1);

    /* A second output adds to the sums and leaves the first difference alone. */
    nv_compare(&t, 2, a, b, &c);
    assert_int_equal(c.compared, 16);
    assert_int_equal(c.mismatches, 10);
    assert_int_equal(c.first.output, 1);
}

static void test_extreme_differences(void **state)
{
    nv_tensor i64 = {.type = NV_INT64, .shape = {1, {1}}, .bytes = 8};
    nv_tensor f32 = {.type = NV_FLOAT32, .shape = {1, {3}}, .bytes = 12};
    const int64_t a = INT64_MIN, b = INT64_MAX;
    const float x[] = {1, -1, 0}, y[] = {nextafterf(1, 2), nextafterf(-1, 0), -0.0f};
    nv_comparison c = {0}, d = {0};

    (void)state;
    nv_compare(&i64, 0, &a, &b, &c);
    assert_true(c.max_abs_lsb == UINT64_MAX);
    nv_compare(&f32, 0, x, y, &d);
    assert_int_equal(d.mismatches, 2); /* the two zeros are one number */
    assert_int_equal(d.max_abs_lsb, 1);
    assert_int_equal(d.histogram[NV_HISTOGRAM_REACH + 1], 2);
}

/* ---- metrics ---- */

static void test_metrics(void **state)
{
    const float reference[] = {3, 4, 0}, got[] = {3, 4, 0.5f}, zero[3] = {0};

    (void)state;
    nv_metrics m = nv_measure(reference, got, 3);
    assert_float_equal((float)m.sqnr_db, 20, 1e-5f); /* 25 against 0.25 */
    assert_float_equal((float)m.rmse, 0.288675f, 1e-5f);
    assert_float_equal((float)m.max_abs, 0.5f, 0);
    assert_float_equal((float)m.cosine, 25 / (5 * 5.024938f), 1e-5f);
    m = nv_measure(reference, reference, 3);
    assert_true(isinf(m.sqnr_db) && m.rmse == 0 && m.max_abs == 0);
    assert_float_equal((float)m.cosine, 1, 1e-6f);
    m = nv_measure(zero, zero, 3);
    assert_true(isnan(m.cosine));
    m = nv_measure(reference, (const float[]){NAN, 0, 0}, 3);
    assert_true(isnan(m.sqnr_db) && isnan(m.max_abs));
    m = nv_measure((const float[]){INFINITY}, (const float[]){INFINITY}, 1);
    assert_true(m.max_abs == 0 && isinf(m.sqnr_db));
}

static void test_saturated(void **state)
{
    static const float step = 1.0f / 256;
    static const int32_t low = -128;
    nv_tensor t = TENSOR(NV_INT8, 4, &step, &low);
    const int8_t q[] = {127, 127, -128, -128};

    (void)state;
    /* 1.0 misses the range by a step as softmax's does; 1.1 is beyond; 0 is its lower end */
    const float reference[] = {1.0f, 1.1f, 0, -0.1f};
    assert_true(nv_saturated_fraction(&t, q, reference) == 0.5);
    const int8_t inside[] = {126, 0, 0, -127};
    assert_true(nv_saturated_fraction(&t, inside, reference) == 0);
    t.quant.count = 0;
    assert_true(nv_saturated_fraction(&t, q, reference) == 0);
}

/* The ends of int64 less a zero point are no int64. */
static void test_ends_of_int64(void **state)
{
    static const float step = 0.5f, nothing = 0;
    static const int32_t low = -7, high = 7;
    nv_tensor t = {
        .type = NV_INT64, .shape = {1, {2}}, .bytes = 16, .quant = {1, 0, 0, &step, &low}};
    const int64_t q[] = {INT64_MAX, INT64_MIN};
    float real[2];
    int64_t back[2];

    (void)state;
    for (int i = 0; i < 2; i++) {
        nv_values_real(&t, q, real);
        assert_true(real[0] == ldexpf(1, 62) && real[1] == -ldexpf(1, 62));
        assert_true(nv_saturated_fraction(&t, q, real) == 0);
        t.quant.zero_point = &high;
    }
    assert_int_equal(nv_values_from_real(&t, (const float[]){NAN, -3}, back), 1);
    assert_true(back[0] == INT64_MIN && back[1] == 1);
    t.quant.scale = &nothing; /* 0 / 0, not a number either */
    assert_int_equal(nv_values_from_real(&t, (const float[]){0, 0}, back), 2);
    assert_true(back[0] == INT64_MIN && back[1] == INT64_MIN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ranges),        cmocka_unit_test(test_quantize),
        cmocka_unit_test(test_round_trip),    cmocka_unit_test(test_unquantized),
        cmocka_unit_test(test_per_channel),   cmocka_unit_test(test_equal),
        cmocka_unit_test(test_differences),   cmocka_unit_test(test_extreme_differences),
        cmocka_unit_test(test_ends_of_int64), cmocka_unit_test(test_metrics),
        cmocka_unit_test(test_saturated),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
