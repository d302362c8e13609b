/* SPDX-License-Identifier: Apache-2.0 */
/* The reader of custom options, on sound buffers, each of their bytes changed, and each cut. */
#include "flex.h"
#include "support/expect.h"

#include <stdlib.h>

/* {"a": 7, "b": -2, "c": true, "f": 1.5}, written by hand: keys, their vector, values, root. */
static const uint8_t sound[] = {'a', 0,  'b', 0,  'c',  0,    'f',  0, /* 0: keys */
                                4,   9,  8,   7,  6, /* 8: their count; 9: distances back to them */
                                0,   0,  0,          /* 13: so that what follows is aligned */
                                7,   0,  0,   0,  1,    0,    0,    0,
                                4,   0,  0,   0, /* 16: to the keys, their width, count */
                                7,   0,  0,   0,  0xfe, 0xff, 0xff, 0xff, /* 28: values */
                                1,   0,  0,   0,  0,    0,    0xc0, 0x3f, /* 36 */
                                6,   6,  106, 14, /* 44: packed types, of 4 bytes each */
                                20,  38, 1};      /* 48: the root, 20 back: a map of 4 bytes */

static nv_node node_of(const uint8_t *data, size_t bytes)
{
    return (nv_node){.custom_options = data, .custom_bytes = (uint32_t)bytes, .offset = 99};
}

static nv_status read_all(const uint8_t *data, size_t bytes, nv_error *e)
{
    const nv_node node = node_of(data, bytes);
    nv_flex_map map;
    int32_t a, b;
    bool c;
    float f;

    *e = (nv_error)NV_ERROR_INIT;
    NV_TRY(nv_flex_open(&node, &map, e));
    NV_TRY(nv_flex_i32(&map, "a", &a, e));
    NV_TRY(nv_flex_i32(&map, "b", &b, e));
    NV_TRY(nv_flex_bool(&map, "c", &c, e));
    return nv_flex_f32(&map, "f", &f, e);
}

static void values_are_read_by_name(void **state)
{
    nv_error e = NV_ERROR_INIT;
    nv_node node = node_of(sound, sizeof sound);
    nv_flex_map map;
    int32_t n;
    bool truth;
    float f;

    (void)state;
    expect_ok(nv_flex_open(&node, &map, &e), &e);
    expect_ok(nv_flex_i32(&map, "a", &n, &e), &e);
    assert_int_equal(n, 7);
    expect_ok(nv_flex_i32(&map, "b", &n, &e), &e);
    assert_int_equal(n, -2);
    expect_ok(nv_flex_bool(&map, "c", &truth, &e), &e);
    assert_true(truth);
    expect_ok(nv_flex_f32(&map, "f", &f, &e), &e);
    assert_true(f == 1.5f);
    expect_ok(nv_flex_f32(&map, "b", &f, &e), &e);
    assert_true(f == -2.0f);
    assert_true(nv_flex_has(&map, "c"));
    assert_false(nv_flex_has(&map, "d"));
    expect_failure(nv_flex_i32(&map, "d", &n, &e), &e, NV_E_MODEL, "the custom option d is absent");
    assert_int_equal(e.offset, 99);
    e = (nv_error)NV_ERROR_INIT;
    expect_failure(nv_flex_i32(&map, "f", &n, &e), &e, NV_E_MODEL, "f is 1.5, not an int32");
}

static void no_options_are_an_empty_map(void **state)
{
    nv_error e = NV_ERROR_INIT;
    nv_node node = node_of(NULL, 0);
    nv_flex_map map;

    (void)state;
    expect_ok(nv_flex_open(&node, &map, &e), &e);
    assert_false(nv_flex_has(&map, "a"));
}

/* In memory of its own, so that the sanitizer sees a read past either end. */
static void nothing_else_is_read(void **state)
{
    nv_error e;
    int refused = 0;

    (void)state;
    for (size_t bytes = 1; bytes < sizeof sound; bytes++) {
        uint8_t *cut = malloc(bytes);
        assert_non_null(cut);
        memcpy(cut, sound + sizeof sound - bytes, bytes);
        refused += read_all(cut, bytes, &e) != NV_OK;
        memcpy(cut, sound, bytes);
        refused += read_all(cut, bytes, &e) != NV_OK;
        free(cut);
    }
    assert_true(refused > (int)sizeof sound);
    uint8_t *changed = malloc(sizeof sound);
    assert_non_null(changed);
    for (size_t i = 0; i < sizeof sound; i++)
        for (int value = 0; value < 256; value++) {
            memcpy(changed, sound, sizeof sound);
            changed[i] = (uint8_t)value;
            const nv_status status = read_all(changed, sizeof sound, &e);
            assert_true(status == NV_OK || (status == NV_E_MODEL && e.message[0] != '\0'));
        }
    free(changed);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_are_read_by_name),
        cmocka_unit_test(no_options_are_an_empty_map),
        cmocka_unit_test(nothing_else_is_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
