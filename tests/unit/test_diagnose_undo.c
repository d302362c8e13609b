/* SPDX-License-Identifier: Apache-2.0 */
/* A dump without its mistake: every place and every value that loses nothing must come back. */
#include "diagnose/undo.h"
#include "support/cmocka.h"
#include "support/expect.h"

#include <string.h>

enum { H = 8, W = 32, C = 3, N = H * W * C };

static const float scale = 2.0f / 255;
static const int32_t zero = -1;
static const nv_tensor tensor = {.name = "picture",
                                 .type = NV_INT8,
                                 .shape = {4, {1, H, W, C}},
                                 .quant = {.count = 1, .scale = &scale, .zero_point = &zero},
                                 .bytes = N};

static int8_t due[N], got[N];

static void open_case(nv_discrepancy *d)
{
    nv_error e = NV_ERROR_INIT;

    for (int i = 0; i < N; i++)
        due[i] = (int8_t)(i / C * 37 % 256 - 128); /* each value once a channel */
    memcpy(got, due, N);
    expect_ok(nv_discrepancy_make(&tensor, &tensor.shape, due, NULL, got, NULL, d, &e), &e);
}

/* Undoes `x` and returns how many elements it knows; all of them must be as due. */
static int expect_undone(const nv_discrepancy *d, const nv_explanation *x)
{
    nv_error e = NV_ERROR_INIT;
    double fixed[N];
    uint8_t known[N];
    bool possible = false;
    int count = 0;

    expect_ok(nv_undo(d, x, fixed, known, &possible, &e), &e);
    assert_true(possible);
    for (int i = 0; i < N; i++) {
        count += known[i];
        assert_true(!known[i] || fixed[i] == d->due[i]);
    }
    return count;
}

/* Whether no two values are stored as the same. */
static bool keeps_values_apart(const nv_discrepancy *d, const nv_value_map *map)
{
    for (int i = 0; i < N; i++)
        for (int j = i + 1; j < N; j++)
            if (i % C == j % C && d->due[i] != d->due[j] &&
                nv_value_store(d, map, i).value == nv_value_store(d, map, j).value)
                return false;
    return true;
}

static void test_places_and_values(void **state)
{
    nv_discrepancy d;
    int32_t from[N];
    int tried = 0;

    (void)state;
    open_case(&d);
    for (int p = 0; p < NV_PLACE_KINDS; p++)
        for (int v = 0; v < NV_VALUE_FIT; v++) {
            nv_explanation x = {.place = (nv_place_kind)p};
            if (!nv_place_map_two(&d, x.place, x.colours, from) ||
                !nv_value_map_of(&d, (nv_value_kind)v, &x.value) ||
                !keeps_values_apart(&d, &x.value))
                continue;
            for (int i = 0; i < N; i++)
                d.got[i] = nv_value_store(&d, &x.value, from[i]).value;
            assert_int_equal(expect_undone(&d, &x), N);
            tried++;
        }
    assert_true(tried > 30);
    nv_discrepancy_free(&d);
}

static void test_shifts(void **state)
{
    nv_discrepancy d;

    (void)state;
    open_case(&d);
    for (int shift = -40; shift <= 40; shift++)
        for (int wraps = 0; wraps < 2; wraps++) {
            nv_explanation x = {.part = NV_PART_SHIFTED, .shift = shift, .wraps = wraps != 0};
            for (int i = 0; i < N; i++)
                d.got[i] = i - shift >= 0 && i - shift < N ? d.due[i - shift]
                           : wraps                         ? d.due[(i - shift + N) % N]
                                                           : -7;
            int lost = wraps ? 0 : shift < 0 ? -shift : shift;
            assert_int_equal(expect_undone(&d, &x), N - lost);
        }
    nv_discrepancy_free(&d);
}

static void test_what_is_lost(void **state)
{
    nv_discrepancy d;
    nv_error e = NV_ERROR_INIT;
    double fixed[N];
    uint8_t known[N];
    bool possible = true;
    nv_explanation cut = {.part = NV_PART_TRUNCATED, .begin = 100};
    nv_explanation stale = {.part = NV_PART_STALE, .blocks = 1};
    nv_explanation recipe = {.special = "something"};

    (void)state;
    open_case(&d);
    assert_int_equal(expect_undone(&d, &cut), 100);
    expect_ok(nv_undo(&d, &stale, fixed, known, &possible, &e), &e);
    assert_false(possible);
    expect_ok(nv_undo(&d, &recipe, fixed, known, &possible, &e), &e);
    assert_false(possible);
    nv_discrepancy_free(&d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_places_and_values),
                                       cmocka_unit_test(test_shifts),
                                       cmocka_unit_test(test_what_is_lost)};
    return cmocka_run_group_tests_name("diagnose_undo", tests, NULL, NULL);
}
