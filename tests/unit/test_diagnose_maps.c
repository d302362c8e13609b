/* SPDX-License-Identifier: Apache-2.0 */
/* Maps of many elements against those of one: places of every row and pair, values of every row. */
#include "diagnose/place.h"
#include "diagnose/value.h"
#include "nv/rng.h"
#include "support/cmocka.h"
#include "support/expect.h"

#include <math.h>

enum { SEED = 0x5eed, SOME = 50, MOST = 2000 };

static nv_discrepancy sized(int32_t images, int32_t h, int32_t w, int32_t c)
{
    return (nv_discrepancy){
        .n = (int64_t)images * h * w * c, .images = images, .h = h, .w = w, .c = c, .bits = 8};
}

static bool turns(nv_place_kind kind)
{
    return kind == NV_PLACE_TRANSPOSED || kind == NV_PLACE_ROTATED_90 ||
           kind == NV_PLACE_ROTATED_270;
}

/* Element by element; false: no such pair. */
static bool map_slowly(const nv_discrepancy *d, nv_place_kind first, nv_place_kind second,
                       int32_t *from)
{
    nv_discrepancy turned = *d;

    if (turns(first)) {
        turned.h = d->w;
        turned.w = d->h;
    }
    for (int32_t i = 0; i < d->n; i++) {
        int32_t once = nv_place_source(&turned, second, i);
        from[i] = once < 0 ? -1 : nv_place_source(d, first, once);
        if (from[i] < 0)
            return false;
    }
    return true;
}

static void expect_places(const nv_discrepancy *d, nv_rng *rng, int *tried)
{
    int32_t slow[MOST], from[MOST], some[SOME];
    int64_t at[SOME];

    for (int k = 0; k < SOME; k++)
        at[k] = nv_rng_int(rng, 0, (int32_t)d->n - 1);
    for (int p = 0; p < NV_PLACE_KINDS; p++)
        for (int c = 0; c < NV_PLACE_KINDS; c++) {
            const nv_place_kind first = (nv_place_kind)p, second = (nv_place_kind)c;
            bool any = nv_place_map_two(d, first, second, from);
            assert_int_equal(nv_place_map_some(d, first, second, at, SOME, some), any);
            if (!any)
                continue;
            ++*tried;
            assert_true(map_slowly(d, first, second, slow));
            assert_memory_equal(from, slow, (size_t)d->n * sizeof *from);
            for (int k = 0; k < SOME; k++)
                assert_int_equal(some[k], slow[at[k]]);
        }
}

static void test_places(void **state)
{
    nv_rng rng = {SEED};
    int tried = 0;

    (void)state;
    print_message("seed 0x%x\n", SEED);
    for (int round = 0; round < 60; round++) {
        nv_discrepancy d = sized(nv_rng_int(&rng, 1, 3), nv_rng_int(&rng, 1, 12),
                                 nv_rng_int(&rng, 1, 12), nv_rng_int(&rng, 1, 4));
        d.bits = round % 3 == 0 ? 16 : 8;
        expect_places(&d, &rng, &tried);
    }
    assert_true(tried > 600);
}

/* What moves nothing is no place, and of pairs only an exchange of colours or layout comes last. */
static void test_no_places(void **state)
{
    const nv_discrepancy flat = sized(1, 1, 1, 12), square = sized(1, 8, 8, 3);
    int32_t from[8 * 8 * 3];

    (void)state;
    assert_false(nv_place_map(&flat, NV_PLACE_FLIPPED_ROWS, from));
    assert_true(nv_place_map(&flat, NV_PLACE_HERE, from));
    assert_false(nv_place_map_two(&square, NV_PLACE_HERE, NV_PLACE_BGR, from));
    assert_false(nv_place_map_two(&square, NV_PLACE_FLIPPED_ROWS, NV_PLACE_ROTATED_90, from));
    assert_false(nv_place_map_two(&square, NV_PLACE_SWAPPED_16, NV_PLACE_BGR, from));
    assert_true(nv_place_map_two(&square, NV_PLACE_FLIPPED_ROWS, NV_PLACE_PLANAR, from));
}

/* ---- values ---- */

static const struct {
    nv_type type;
    float scale;
    int32_t zero;
} types[] = {{NV_INT8, 2.0f / 255, -1},   {NV_UINT8, 2.0f / 255, 128}, {NV_INT8, 1.0f / 255, -128},
             {NV_INT16, 1.0f / 32768, 0}, {NV_INT8, 1, -128},          {NV_FLOAT32, 1, 0}};

static void expect_values(int type, nv_rng *rng, int *tried)
{
    enum { H = 8, W = 9, C = 3, N = H * W * C };
    const nv_tensor tensor = {
        .type = types[type].type,
        .shape = {4, {1, H, W, C}},
        .quant = {.count = 1, .scale = &types[type].scale, .zero_point = &types[type].zero},
        .bytes = N * sizeof(float)};
    float due[N] = {0}, real[N]; /* room for any type */
    int32_t from[SOME];
    nv_stored stored[SOME];
    nv_discrepancy d;
    nv_error e = NV_ERROR_INIT;

    for (int i = 0; i < N; i++)
        real[i] = (float)nv_rng_int(rng, -1500, 1500) / 1000;
    for (int k = 0; k < SOME; k++)
        from[k] = nv_rng_int(rng, 0, N - 1);
    expect_ok(nv_discrepancy_make(&tensor, &tensor.shape, due, real, due, NULL, &d, &e), &e);
    for (int v = 0; v < NV_VALUE_KINDS; v++) {
        nv_value_map map = nv_value_due();
        if (v >= NV_VALUE_FIT)
            for (int c = 0; c < C; c++)
                map.a[c] += v == NV_VALUE_FIT ? 0.5 : 0.1 * c;
        else if (!nv_value_map_of(&d, (nv_value_kind)v, &map))
            continue;
        ++*tried;
        nv_value_store_run(&d, &map, from, SOME, stored);
        for (int k = 0; k < SOME; k++) {
            nv_stored one = nv_value_store(&d, &map, from[k]);
            assert_true(stored[k].value == one.value && stored[k].other == one.other);
            assert_true(d.is_float || (one.value >= d.low && one.value <= d.high));
        }
    }
    nv_discrepancy_free(&d);
}

static void test_values(void **state)
{
    nv_rng rng = {SEED};
    int tried = 0;

    (void)state;
    print_message("seed 0x%x\n", SEED);
    for (int type = 0; type < (int)(sizeof types / sizeof *types); type++)
        for (int round = 0; round < 20; round++)
            expect_values(type, &rng, &tried);
    assert_true(tried > 1000);
}

/* By libm: of x = real / scale + zero, each way to round. */
static void test_rounding(void **state)
{
    static const double reals[] = {0.3, -0.3, 1.6, -1.6, 2.25, -2.25, 126.9, -127.9, 300, -300};
    static const float scale = 1;
    static const int32_t zero = 3;
    enum { N = sizeof reals / sizeof *reals };
    const nv_tensor tensor = {.type = NV_INT8,
                              .shape = {1, {N}},
                              .quant = {.count = 1, .scale = &scale, .zero_point = &zero},
                              .bytes = N};
    int8_t due[N] = {0};
    float real[N];
    nv_discrepancy d;
    nv_error e = NV_ERROR_INIT;

    (void)state;
    for (int i = 0; i < N; i++)
        real[i] = (float)reals[i];
    expect_ok(nv_discrepancy_make(&tensor, &tensor.shape, due, real, due, NULL, &d, &e), &e);
    for (int i = 0; i < N; i++) {
        const double x = (double)real[i], clamped = fmin(fmax(round(x) + zero, -128), 127);
        const struct {
            nv_value_kind kind;
            double expected;
        } rows[] = {
            {NV_VALUE_REAL_CAST, fmin(fmax(trunc(x), -128), 127)},
            {NV_VALUE_REAL_WRAPPED, (double)(int8_t)(uint8_t)(int)trunc(x)},
            {NV_VALUE_TRUNCATED, fmin(fmax(trunc(x) + zero, -128), 127)},
            {NV_VALUE_FLOORED, fmin(fmax(floor(x) + zero, -128), 127)},
            {NV_VALUE_TRUNCATED_SUM, fmin(fmax(trunc(x + zero), -128), 127)},
            {NV_VALUE_SIGN, clamped + (clamped >= 0 ? -128 : 128)},
        };
        for (size_t r = 0; r < sizeof rows / sizeof *rows; r++) {
            nv_value_map map;
            assert_true(nv_value_map_of(&d, rows[r].kind, &map));
            assert_true(nv_value_store(&d, &map, i).value == rows[r].expected);
        }
    }
    nv_discrepancy_free(&d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_places),
        cmocka_unit_test(test_no_places),
        cmocka_unit_test(test_values),
        cmocka_unit_test(test_rounding),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
