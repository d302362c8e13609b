/* SPDX-License-Identifier: Apache-2.0 */
/* Libraries opened when they are needed: found, missing, and without what is looked for. */
#include "library.h"
#include "support/cmocka.h"

#include <math.h>
#include <string.h>

#define FUNCTIONS(row) row(fmod) row(hypot)

static struct {
    FUNCTIONS(NV_LIBRARY_MEMBER)
} library;

static const nv_symbol symbols[] = {FUNCTIONS(NV_LIBRARY_SYMBOL)};
enum { COUNT = sizeof symbols / sizeof *symbols };

static void test_functions_are_found(void **state)
{
    nv_error e = NV_ERROR_INIT;

    (void)state;
    for (int again = 0; again < 2; again++)
        assert_int_equal(nv_library_open("libm.so.6", symbols, COUNT, "x.bin", &e), NV_OK);
    assert_true(library.fmod(7, 4) == 3 && library.hypot(3, 4) == 5);
}

static void test_no_library(void **state)
{
    nv_error e = NV_ERROR_INIT;

    (void)state;
    assert_int_equal(nv_library_open("libnowhere.so.7", symbols, COUNT, "x.wav", &e), NV_E_IO);
    assert_non_null(strstr(e.message, "x.wav: the library that reads it cannot be loaded: "
                                      "libnowhere.so.7"));
}

static void test_no_function(void **state)
{
    void (*absent)(void);
    const nv_symbol row = {"nv_no_such_function", &absent};
    nv_error e = NV_ERROR_INIT;

    (void)state;
    assert_int_equal(nv_library_open("libm.so.6", &row, 1, "x.wav", &e), NV_E_IO);
    assert_non_null(strstr(e.message, "nv_no_such_function"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_functions_are_found),
        cmocka_unit_test(test_no_library),
        cmocka_unit_test(test_no_function),
    };
    return cmocka_run_group_tests_name("validate_library", tests, NULL, NULL);
}
