/* SPDX-License-Identifier: Apache-2.0 */
/* The cursor on a flatbuffer of 64 bytes, written out by hand, and on every way to damage it. */
#include "cursor.h"
#include "support/expect.h"

#include <math.h>
#include <stdlib.h>

enum {
    VTABLE = 8, /* its fields: u8, bool, i32, f32, u64, string, vector, none */
    TABLE = 28,
    STRING = 60,
    VECTOR = 68,
    BYTES = 88
};

/* clang-format off */
static const uint8_t sound[BYTES] = {
    [0] = TABLE, [4] = 'T', 'S', 'T', '1',
    /* 20 bytes, of a table of 32; offsets of the fields, the last one absent */
    [VTABLE] = 20, 0, 32, 0, 4, 0, 5, 0, 8, 0, 12, 0, 16, 0, 24, 0, 28, 0, 0, 0,
    [TABLE] = TABLE - VTABLE,
    [TABLE + 4] = 7, 1,
    [TABLE + 8] = 0xfe, 0xff, 0xff, 0xff,
    [TABLE + 12] = 0, 0, 0xc0, 0x3f,
    [TABLE + 16] = 1, 0, 0, 0, 0, 0, 0, 0x80,
    [TABLE + 24] = STRING - (TABLE + 24),
    [TABLE + 28] = VECTOR - (TABLE + 28),
    [STRING] = 3, 0, 0, 0, 'a', 'b', 'c', 0,
    [VECTOR] = 2, 0, 0, 0, 5, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 9, 9, 9, 9, 0, 0, 0, 0,
};
/* clang-format on */

static const nv_schema_field f_u8 = {"T.u8", 0}, f_bool = {"T.bool", 1}, f_i32 = {"T.i32", 2},
                             f_f32 = {"T.f32", 3}, f_u64 = {"T.u64", 4}, f_string = {"T.string", 5},
                             f_vector = {"T.vector", 6}, f_absent = {"T.absent", 7},
                             f_beyond = {"T.beyond", 99};

/* Reads all fields of a file of `bytes` bytes: the first failure. */
static nv_status read_all(const uint8_t *file, size_t bytes, nv_error *err)
{
    nv_table t;
    nv_vector v;
    uint8_t u8;
    bool b;
    int32_t i32;
    uint32_t u32;
    uint64_t u64;
    float f32;
    const char *text;

    NV_TRY(nv_cursor_root(file, bytes, "TST1", &t, err));
    NV_TRY(nv_table_u8(&t, f_u8, 0, &u8, err));
    NV_TRY(nv_table_bool(&t, f_bool, false, &b, err));
    NV_TRY(nv_table_i32(&t, f_i32, 0, &i32, err));
    NV_TRY(nv_table_f32(&t, f_f32, 0, &f32, err));
    NV_TRY(nv_table_u64(&t, f_u64, 0, &u64, err));
    NV_TRY(nv_table_u32(&t, f_absent, 0, &u32, err));
    NV_TRY(nv_table_string(&t, f_string, &text, err));
    if (text != NULL && strlen(text) > bytes)
        return NV_E_INTERNAL;
    NV_TRY(nv_table_vector(&t, f_vector, sizeof(int32_t), &v, err));
    for (uint32_t i = 0; i < v.count; i++)
        (void)nv_vector_i32(&v, i);
    return NV_OK;
}

static void test_fields(void **state)
{
    nv_error e = NV_ERROR_INIT;
    nv_table t, none = {.file = NULL};
    nv_vector v;
    uint8_t u8;
    bool b;
    int32_t i32;
    uint32_t u32;
    uint64_t u64;
    float f32;
    const char *text;

    (void)state;
    expect_ok(nv_cursor_root(sound, BYTES, "TST1", &t, &e), &e);
    assert_true(nv_table_present(&t) && !nv_table_present(&none));
    expect_ok(nv_table_u8(&t, f_u8, 0, &u8, &e), &e);
    assert_int_equal(u8, 7);
    expect_ok(nv_table_enum(&t, f_u8, 7, &u8, &e), &e);
    assert_int_equal(u8, 7);
    expect_ok(nv_table_bool(&t, f_bool, false, &b, &e), &e);
    assert_true(b);
    expect_ok(nv_table_i32(&t, f_i32, 0, &i32, &e), &e);
    assert_int_equal(i32, -2);
    expect_ok(nv_table_f32(&t, f_f32, 0, &f32, &e), &e);
    assert_true(f32 == 1.5f);
    expect_ok(nv_table_u64(&t, f_u64, 0, &u64, &e), &e);
    assert_true(u64 == 0x8000000000000001u);
    expect_ok(nv_table_string(&t, f_string, &text, &e), &e);
    assert_string_equal(text, "abc");
    expect_ok(nv_table_vector(&t, f_vector, sizeof(int32_t), &v, &e), &e);
    assert_int_equal(v.count, 2);
    assert_int_equal(nv_vector_i32(&v, 0), 5);
    assert_int_equal(nv_vector_i32(&v, 1), -1);
    assert_true(nv_vector_i64(&v, 0) == -4294967291); /* both of them as one */
    assert_true(isnan(nv_vector_f32(&v, 1)));

    /* Absent: in the vtable as 0, behind its end, in an absent table. */
    expect_ok(nv_table_u32(&t, f_absent, 12, &u32, &e), &e);
    assert_int_equal(u32, 12);
    expect_ok(nv_table_i32(&t, f_beyond, -5, &i32, &e), &e);
    assert_int_equal(i32, -5);
    expect_ok(nv_table_bool(&none, f_bool, true, &b, &e), &e);
    assert_true(b);
    expect_ok(nv_table_string(&t, f_absent, &text, &e), &e);
    assert_null(text);
    expect_ok(nv_table_vector(&none, f_vector, 4, &v, &e), &e);
    assert_int_equal(v.count, 0);
    expect_ok(nv_table_table(&t, f_absent, &none, &e), &e);
    assert_false(nv_table_present(&none));
}

typedef struct damage {
    size_t at;
    uint32_t value; /* little-endian, 4 bytes */
    const char *message;
} damage;

static void test_damage(void **state)
{
    static const damage damages[] = {
        {0, 1000, "root: the table at offset 1000 is past the end of the file (88 bytes)"},
        {0, BYTES - 2, "root: the table at offset 86 is past the end"},
        {4, 0x474e5089, "expected the identifier \"TST1\" at offset 4, found bytes 89 50 4e 47"},
        {TABLE, 29, "puts its vtable at -1, outside the file"},
        {TABLE, 0x80000000u, "puts its vtable at 2147483676, outside the file"},
        {TABLE, (uint32_t)-58, "puts its vtable at 86, outside the file"},
        {VTABLE, 32 << 16 | 3, "the vtable at offset 8 claims 3 bytes"},
        {VTABLE, 32 << 16 | 21, "the vtable at offset 8 claims 21 bytes"},
        {VTABLE, 32 << 16 | 82, "the vtable at offset 8 claims 82 bytes"},
        {VTABLE, 3u << 16 | 20, "the table at offset 28 claims 3 bytes"},
        {VTABLE, 61u << 16 | 20, "the table at offset 28 claims 61 bytes"},
        {VTABLE + 4, 5 << 16 | 3, "T.u8: 1 bytes at offset 3 of a table of 32 bytes"},
        {VTABLE + 4, 32 << 16 | 4, "T.bool: 1 bytes at offset 32 of a table"},
        {VTABLE + 8, 12 << 16 | 29, "T.i32: 4 bytes at offset 29 of a table"},
        {VTABLE + 12, 24 << 16 | 25, "T.u64: 8 bytes at offset 25 of a table"},
        {TABLE + 24, 3, "T.string: offset 52 points 3 bytes ahead"},
        {TABLE + 24, 33, "T.string: offset 52 points 33 bytes ahead"},
        {TABLE + 24, 0xffffffff, "T.string: offset 52 points 4294967295 bytes ahead"},
        {STRING, 2, "T.string: the string of 2 bytes at offset 64 does not end in a NUL"},
        {STRING, 24, "T.string: the string of 24 bytes at offset 64 does not end in a NUL"},
        {STRING, 25, "T.string: the vector at offset 60 claims 25 elements of 1 bytes"},
        {VECTOR, 5, "T.vector: the vector at offset 68 claims 5 elements of 4 bytes"},
        {VECTOR, 0x80000000u, "T.vector: the vector at offset 68 claims 2147483648 elements"},
        {VECTOR, 0xffffffffu, "T.vector: the vector at offset 68 claims 4294967295 elements"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof damages / sizeof damages[0]; i++) {
        nv_error e = NV_ERROR_INIT;
        uint8_t *file = malloc(BYTES);
        assert_non_null(file);
        memcpy(file, sound, BYTES);
        memcpy(file + damages[i].at, &damages[i].value, sizeof damages[i].value);
        expect_failure(read_all(file, BYTES, &e), &e, NV_E_MODEL, damages[i].message);
        assert_true(e.offset >= 0);
        free(file);
    }
}

static void test_enum(void **state)
{
    nv_error e = NV_ERROR_INIT;
    nv_table t;
    uint8_t value;

    (void)state;
    expect_ok(nv_cursor_root(sound, BYTES, "TST1", &t, &e), &e);
    expect_failure(nv_table_enum(&t, f_u8, 6, &value, &e), &e, NV_E_MODEL,
                   "T.u8 is 7 in the table at offset 28, expected 0 to 6");
}

/* A vector of tables, one of them damaged. */
static void test_vector_of_tables(void **state)
{
    static const uint8_t file[] = {12, 0, 0, 0, 'T', 'S', 'T', '1', 4, 0,
                                   4,  0, 4, 0, 0,   0,   255, 0,   0, 0};
    nv_vector v = {"T.tables", file, sizeof file, 0, 5};
    nv_error e = NV_ERROR_INIT;
    nv_table t;

    (void)state;
    expect_ok(nv_vector_table(&v, 0, &t, &e), &e);
    assert_int_equal(t.at, 12);
    assert_int_equal(t.slots, 0);
    expect_failure(nv_vector_table(&v, 4, &t, &e), &e, NV_E_MODEL,
                   "T.tables: offset 16 points 255 bytes ahead");
}

/* No prefix is read past its end (ASan watches), and none but the whole is sound. */
static void test_truncated(void **state)
{
    (void)state;
    for (size_t bytes = 0; bytes < BYTES; bytes++) {
        nv_error e = NV_ERROR_INIT;
        uint8_t *file = malloc(bytes + (bytes == 0));
        assert_non_null(file);
        memcpy(file, sound, bytes);
        nv_status status = read_all(file, bytes, &e);
        /* the last 8 bytes belong to nothing that is read */
        assert_int_equal(status, bytes < BYTES - 8 ? NV_E_MODEL : NV_OK);
        free(file);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_fields),    cmocka_unit_test(test_damage),
        cmocka_unit_test(test_enum),      cmocka_unit_test(test_vector_of_tables),
        cmocka_unit_test(test_truncated),
    };
    return cmocka_run_group_tests_name("sim_cursor", tests, NULL, NULL);
}
