/* SPDX-License-Identifier: Apache-2.0 */
/* The list of what is not supported: ranges, subgraphs, and what happens when it grows long. */
#include "refusals.h"
#include "support/expect.h"

#include <stdio.h>

typedef struct list {
    nv_refusals refusals;
    nv_memory memory;
} list;

static list new_list(void)
{
    return (list){.refusals = NV_REFUSALS_INIT, .memory = {.limit = 1 << 20}};
}

static void add(list *l, const char *noun, int32_t graph, int32_t index, const char *what)
{
    nv_error e = NV_ERROR_INIT;
    expect_ok(nv_refuse(&l->refusals, &l->memory, noun, graph, index, what, &e), &e);
}

static nv_error report(list *l)
{
    nv_error e = NV_ERROR_INIT;
    assert_int_equal(nv_refusals_report(&l->refusals, &e), NV_E_UNSUPPORTED);
    nv_memory_free(&l->memory);
    return e;
}

static void test_none(void **state)
{
    list l = new_list();
    nv_error e = NV_ERROR_INIT;

    (void)state;
    expect_ok(nv_refusals_report(&l.refusals, &e), &e);
}

static void test_ranges(void **state)
{
    static const int32_t cast[] = {0, 2, 3, 5, 6, 7, 8, 20};
    list l = new_list();

    (void)state;
    add(&l, "tensor", 0, 3, "string");
    for (size_t i = 0; i < sizeof cast / sizeof cast[0]; i++)
        add(&l, "operator", 0, cast[i], "CAST");
    add(&l, "operator", 1, 4, "CAST");
    add(&l, "operator", 1, 5, "CAST");
    nv_error e = report(&l);
    assert_string_equal(e.message,
                        "not supported: string (tensor 3); CAST (operators 0, 2, 3, 5-8, 20); "
                        "CAST (operators 4, 5 of subgraph 1)");
    assert_int_equal(e.node, 0);
}

/* A list of places too long for its room ends in "..."; the next reason is still named. */
static void test_many_places(void **state)
{
    list l = new_list();

    (void)state;
    for (int32_t i = 0; i < 400; i += 2)
        add(&l, "operator", 0, i, "ABS");
    add(&l, "operator", 0, 401, "CEIL");
    nv_error e = report(&l);
    assert_memory_equal(e.message, "not supported: ABS (operators 0, 2, 4, 6, ", 42);
    assert_non_null(strstr(e.message, ", ...); CEIL (operator 401)"));
}

/* More reasons than are kept, and more text than one line holds: the rest is counted. */
static void test_many_reasons(void **state)
{
    list l = new_list();
    char what[240];

    (void)state;
    for (int32_t i = 0; i < 70; i++) {
        (void)snprintf(what, sizeof what, "OP_%d", (int)i);
        add(&l, "operator", 0, i, what);
    }
    nv_error e = report(&l);
    assert_non_null(strstr(e.message, "OP_63 (operator 63); and 6 more"));

    l = new_list();
    for (int32_t i = 0; i < 60; i++) {
        (void)snprintf(what, sizeof what, "%0200d", (int)i);
        add(&l, "tensor", 0, i, what);
    }
    e = report(&l);
    const char *tail = strstr(e.message, "; and ");
    assert_non_null(tail);
    assert_non_null(strstr(tail, " more"));
    assert_int_equal(e.node, -1);
    assert_true(strlen(e.message) < sizeof e.message - 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_none),
        cmocka_unit_test(test_ranges),
        cmocka_unit_test(test_many_places),
        cmocka_unit_test(test_many_reasons),
    };
    return cmocka_run_group_tests_name("sim_refusals", tests, NULL, NULL);
}
