/* SPDX-License-Identifier: Apache-2.0 */
/* A few rows must not rule out what explains all: each place and value, planted into a picture. */
#include "diagnose/excerpt.h"
#include "diagnose/place.h"
#include "diagnose/value.h"
#include "input.h"
#include "nv/rng.h"
#include "support/cmocka.h"
#include "support/expect.h"

#include <string.h>

enum { SEED = 0x5eed, H = 24, W = 20, C = 3, N = H * W * C, LIMIT = 1 << 20 };

static const float scale = 2.0f / 255;
static const int32_t zero = -1;

/* [1,H,W,C] or with `planar` [1,C,H,W]. */
static nv_tensor tensor_of(bool planar)
{
    return (nv_tensor){.name = "picture",
                       .type = NV_INT8,
                       .shape = {4, {1, planar ? C : H, planar ? H : W, planar ? W : C}},
                       .quant = {.count = 1, .scale = &scale, .zero_point = &zero},
                       .bytes = N};
}

static nv_field noise(nv_rng *rng)
{
    nv_error e = NV_ERROR_INIT;
    nv_field f;

    expect_ok(nv_field_make(2 * H + 3, 3 * W - 1, C, LIMIT, &f, &e), &e);
    for (int32_t i = 0; i < f.h * f.w * f.c; i++)
        f.values[i] = (float)nv_rng_int(rng, 0, 255);
    return f;
}

/* What `text` makes of the picture for a tensor, or of the rows that this one has alone. */
static nv_input take(const char *text, nv_recipe *recipe, const nv_tensor *tensor,
                     const nv_rows *rows, const nv_field *source)
{
    nv_error e = NV_ERROR_INIT;
    nv_field borrowed = *source;
    nv_input in = {
        .tensor = tensor, .max_bytes = LIMIT, .path = text, .recipe = recipe, .rows = rows};

    expect_ok(nv_recipe_parse(text, recipe, &e), &e);
    expect_ok(nv_input_take_source(&in, &borrowed, &e), &e);
    in.source = (nv_field){0};
    return in;
}

/* Excerpt of *d, and whether it may be what `text` gives. */
static bool may_be(const nv_discrepancy *d, const char *text, bool planar, const nv_field *source)
{
    nv_error e = NV_ERROR_INIT;
    nv_recipe recipe;
    nv_excerpt excerpt;
    nv_discrepancy v;

    expect_ok(nv_excerpt_open(d, planar, &excerpt, &e), &e);
    assert_true(excerpt.any);
    nv_input in = take(text, &recipe, &excerpt.tensor, &excerpt.rows, source);
    expect_ok(nv_discrepancy_vary(&excerpt.d, in.data, in.real, &v, &e), &e);
    bool may = nv_excerpt_may_be_exact(&excerpt, &v);
    nv_discrepancy_vary_free(&v);
    nv_input_free(&in);
    nv_excerpt_close(&excerpt);
    return may;
}

static void expect_possible(const char *text, bool planar, nv_rng *rng, int *tried)
{
    static const nv_place_kind places[] = {NV_PLACE_HERE, NV_PLACE_BGR, NV_PLACE_PLANAR};
    const nv_tensor tensor = tensor_of(planar);
    const int8_t got[N] = {0};
    nv_error e = NV_ERROR_INIT;
    nv_field source = noise(rng), other = noise(rng);
    nv_recipe recipe;
    nv_discrepancy d;
    int32_t from[N];
    nv_input in = take(text, &recipe, &tensor, NULL, &source);

    expect_ok(nv_discrepancy_make(&tensor, &tensor.shape, in.data, in.real, got, NULL, &d, &e), &e);
    for (size_t p = 0; p < sizeof places / sizeof *places; p++)
        for (int v = 0; v < NV_VALUE_FIT; v++) {
            nv_value_map map;
            if (!nv_place_map(&d, places[p], from) || !nv_value_map_of(&d, (nv_value_kind)v, &map))
                continue;
            for (int i = 0; i < N; i++)
                d.got[i] = nv_value_store(&d, &map, from[i]).value;
            if (!may_be(&d, text, planar, &source))
                fail_msg("%s: rows rule out %s, %s", text, nv_place_what(places[p]),
                         nv_value_what((nv_value_kind)v));
            ++*tried;
        }
    for (int i = 0; i < N; i++)
        d.got[i] = d.due[i];
    assert_false(may_be(&d, text, planar, &other));
    nv_discrepancy_free(&d);
    nv_input_free(&in);
    nv_field_free(&source);
    nv_field_free(&other);
}

static void test_nothing_is_ruled_out(void **state)
{
    static const char *const recipes[] = {
        "resize=input:nearest:tf1",
        "resize=input:bilinear,scale=1/127.5,mean=1",
        "crop=square,resize=input:bilinear:pil",
        "resize=input:area,bgr,nchw",
    };
    nv_rng rng = {SEED};
    int tried = 0;

    (void)state;
    print_message("seed 0x%x\n", SEED);
    for (size_t r = 0; r < sizeof recipes / sizeof *recipes; r++)
        expect_possible(recipes[r], strstr(recipes[r], "nchw") != NULL, &rng, &tried);
    assert_true(tried > 150);
}

/* Small pictures, unread ones and lists have no excerpt. */
static void test_no_excerpt(void **state)
{
    const uint8_t unread[N] = {0};
    const int8_t bytes[N] = {0};
    nv_tensor small = tensor_of(false), flat = small;
    nv_error e = NV_ERROR_INIT;
    nv_excerpt excerpt;
    nv_discrepancy d;

    (void)state;
    small.shape.dim[1] = H / 2;
    flat.shape = (nv_shape){2, {1, N}};
    const struct {
        const nv_tensor *tensor;
        const uint8_t *known;
    } cases[] = {{&small, NULL}, {&flat, NULL}, {NULL, unread}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        nv_tensor whole = tensor_of(false);
        const nv_tensor *t = cases[i].tensor == NULL ? &whole : cases[i].tensor;
        expect_ok(nv_discrepancy_make(t, &t->shape, bytes, NULL, bytes, cases[i].known, &d, &e),
                  &e);
        expect_ok(nv_excerpt_open(&d, false, &excerpt, &e), &e);
        assert_false(excerpt.any);
        nv_excerpt_close(&excerpt);
        nv_discrepancy_free(&d);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nothing_is_ruled_out),
        cmocka_unit_test(test_no_excerpt),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
