/* SPDX-License-Identifier: Apache-2.0 */
/* The symbol tables of archives, sound and not. */
#include "archive.h"
#include "support/expect.h"

#include <stdio.h>
#include <stdlib.h>

/* An archive that begins with a symbol table of `count` symbols, `size` as its header says. */
static size_t make(uint8_t file[512], const char *magic, const char *name, const char *size,
                   uint8_t count, const char *names, size_t name_bytes)
{
    char header[61];

    memcpy(file, magic, 8);
    (void)snprintf(header, sizeof header, "%-48s%-10s`\n", name, size);
    memcpy(file + 8, header, 60);
    memset(file + 68, 0, 4 + 4 * (size_t)count);
    file[71] = count;
    memcpy(file + 72 + 4 * (size_t)count, names, name_bytes);
    return 72 + 4 * (size_t)count + name_bytes;
}

static nv_status read_exactly(const uint8_t *file, size_t bytes, bool *has, nv_error *e)
{
    uint8_t *copy = malloc(bytes + 1); /* so that sanitizers see what lies behind */

    assert_non_null(copy);
    memcpy(copy, file, bytes);
    *e = (nv_error)NV_ERROR_INIT;
    const nv_status st = nv_archive_functions("x.a", copy, bytes, has, e);
    free(copy);
    return st;
}

static const char two[] = "other\0arm_softmax_s8";

static void test_sound(void **state)
{
    static const char *const magics[] = {"!<arch>\n", "!<thin>\n"};
    uint8_t file[512];
    bool has[NV_CALL_FUNCTIONS];
    nv_error e;

    (void)state;
    for (int i = 0; i < 2; i++) {
        size_t n = make(file, magics[i], "/", "33", 2, two, sizeof two);
        expect_ok(read_exactly(file, n, has, &e), &e);
        for (int f = 0; f < NV_CALL_FUNCTIONS; f++)
            assert_int_equal(has[f], f == NV_CALL_softmax_s8);
    }
}

static void test_useless(void **state)
{
    uint8_t file[512];
    bool has[NV_CALL_FUNCTIONS];
    nv_error e;
    size_t n;

    (void)state;
    expect_failure(read_exactly((const uint8_t *)"text", 4, has, &e), &e, NV_E_NOT_RUN,
                   "no archive of object files");
    n = make(file, "!<fish>\n", "/", "33", 2, two, sizeof two);
    expect_failure(read_exactly(file, n, has, &e), &e, NV_E_NOT_RUN, "no archive");
    n = make(file, "!<arch>\n", "x.o/", "33", 2, two, sizeof two);
    expect_failure(read_exactly(file, n, has, &e), &e, NV_E_NOT_RUN, "no symbol table");
    expect_failure(read_exactly(file, 8, has, &e), &e, NV_E_NOT_RUN, "no symbol table");
    n = make(file, "!<arch>\n", "/", "14", 1, "other", 6);
    expect_failure(read_exactly(file, n, has, &e), &e, NV_E_NOT_RUN, "no function of the kernel");
}

/* Sizes, counts and names that lie: nothing behind the file is read. */
static void test_lying(void **state)
{
    static const char *const sizes[] = {"0", "3", "4", "9999", "-1", "99999999999", "x"};
    uint8_t file[512];
    bool has[NV_CALL_FUNCTIONS];
    nv_error e;

    (void)state;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        const size_t n = make(file, "!<arch>\n", "/", sizes[i], 2, two, sizeof two);
        assert_int_equal(read_exactly(file, n, has, &e), NV_E_NOT_RUN);
    }
    size_t n = make(file, "!<arch>\n", "/", "33", 2, two, sizeof two);
    for (size_t cut = 0; cut < n; cut++)
        assert_int_equal(read_exactly(file, cut, has, &e), NV_E_NOT_RUN);
    file[68] = 0xFF; /* a count whose offsets would not fit into memory */
    assert_int_equal(read_exactly(file, n, has, &e), NV_E_NOT_RUN);
    n = make(file, "!<arch>\n", "/", "32", 2, two, sizeof two - 1); /* the last name has no end */
    assert_int_equal(read_exactly(file, n, has, &e), NV_E_NOT_RUN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sound),
        cmocka_unit_test(test_useless),
        cmocka_unit_test(test_lying),
    };
    return cmocka_run_group_tests_name("validate/archive", tests, NULL, NULL);
}
