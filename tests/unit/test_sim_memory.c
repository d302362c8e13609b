/* SPDX-License-Identifier: Apache-2.0 */
/* Memory that runs out: each allocation in turn fails, and every call says so, gives back what it
 * had (ASan watches), and leaves nothing behind. Linked with --wrap=malloc,--wrap=calloc. */
#include "exec.h"
#include "memory.h"
#include "plan.h"
#include "support/expect.h"
#include "support/fb_models.h"

#include <stdio.h>
#include <stdlib.h>

static long n_until_failure = -1; /* -1: never */

void *__real_malloc(size_t bytes);
void *__real_calloc(size_t count, size_t bytes);
void *__wrap_malloc(size_t bytes);
void *__wrap_calloc(size_t count, size_t bytes);

static bool fails_now(void)
{
    return n_until_failure >= 0 && n_until_failure-- == 0;
}

void *__wrap_malloc(size_t bytes)
{
    return fails_now() ? NULL : __real_malloc(bytes);
}

void *__wrap_calloc(size_t count, size_t bytes)
{
    return fails_now() ? NULL : __real_calloc(count, bytes);
}

/* All that a run does, from the bytes of a file to the last value. */
static nv_status run(uint8_t *file, size_t bytes, nv_error *err)
{
    nv_model *model = NULL, *twin = NULL;
    nv_exec *golden = NULL, *real = NULL;
    size_t arena;
    nv_status status = nv_model_load(file, bytes, &nv_limits_default, &model, err);

    if (status == NV_OK)
        status = nv_exec_new(model, nv_golden_table, &nv_limits_default, &golden, err);
    if (status == NV_OK)
        status = nv_exec_run(golden, err);
    if (status == NV_OK)
        status = nv_model_dequantized(model, &twin, err);
    if (status == NV_OK)
        status = nv_exec_new(twin, nv_float_table, &nv_limits_default, &real, err);
    if (status == NV_OK)
        status = nv_exec_run(real, err);
    if (status == NV_OK)
        status = nv_arena_bytes(&model->graphs[0], &arena, err);
    nv_exec_free(real);
    nv_exec_free(golden);
    nv_model_free(twin);
    nv_model_free(model);
    return status;
}

static long failures_until_success(const fb_model *m)
{
    nv_status status = NV_E_MEMORY;
    long n;

    for (n = 0; status != NV_OK; n++) {
        size_t bytes;
        uint8_t *file = fb_build(m, &bytes);
        nv_error e = NV_ERROR_INIT;

        n_until_failure = n;
        status = run(file, bytes, &e);
        n_until_failure = -1;
        if (status != NV_OK)
            assert_true(ends_with("run", status, &e, NV_E_MEMORY, "out of memory"));
    }
    return n - 1;
}

static void test_run(void **state)
{
    fb_model copies = fb_every_operator;

    (void)state;
    assert_true(failures_until_success(&fb_every_operator) > 100);
    assert_true(failures_until_success(&fb_float_fc) > 10);
    copies.graph[0].tensors[FB_T_CONV_BIAS].misalign = 1;
    assert_true(failures_until_success(&copies) > 100);
}

/* A model that is refused needs memory for its list. */
static void test_refusals(void **state)
{
    fb_model m = fb_every_operator;
    nv_status status = NV_E_MEMORY;
    long n;

    (void)state;
    m.graph[0].operators[FB_O_ADD].code = 24;
    m.graph[0].tensors[FB_T_SHAPE].type = NV_STRING;
    for (n = 0; status == NV_E_MEMORY; n++) {
        size_t bytes;
        uint8_t *file = fb_build(&m, &bytes);
        nv_error e = NV_ERROR_INIT;
        nv_model *model;

        n_until_failure = n;
        status = nv_model_load(file, bytes, &nv_limits_default, &model, &e);
        n_until_failure = -1;
        assert_null(model);
    }
    assert_int_equal(status, NV_E_UNSUPPORTED);
    assert_true(n > 20);
}

static void test_file(void **state)
{
    nv_error e = NV_ERROR_INIT;
    uint8_t *data;
    size_t bytes;

    (void)state;
    n_until_failure = 0;
    nv_status status = nv_file_read(__FILE__, SIZE_MAX, &data, &bytes, &e);
    n_until_failure = -1;
    expect_failure(status, &e, NV_E_MEMORY, ": out of memory for ");
}

static void test_limit(void **state)
{
    nv_memory memory = {.limit = 100};
    nv_error e = NV_ERROR_INIT;
    uint8_t *p, *q;

    (void)state;
    expect_ok(nv_memory_get(&memory, 90, 1, "first", &p, &e), &e);
    expect_ok(nv_memory_get(&memory, 5, 2, "second", &q, &e), &e);
    assert_int_equal(memory.used, 100);
    assert_int_equal((uintptr_t)p % 16, 0);
    for (int i = 0; i < 90; i++)
        assert_int_equal(p[i], 0);
    expect_ok(nv_memory_get(&memory, 0, 8, "nothing", &p, &e), &e);
    assert_non_null(p);
    expect_failure(nv_memory_get(&memory, 1, 1, "third", &p, &e), &e, NV_E_LIMIT,
                   "third: 1 elements of 1 bytes beside the 100 bytes in use exceed the memory "
                   "limit of 100 bytes");
    e = (nv_error)NV_ERROR_INIT;
    expect_failure(nv_memory_get(&memory, UINT64_MAX, SIZE_MAX, "all", &p, &e), &e, NV_E_LIMIT,
                   "all: ");
    nv_memory_free(&memory);
    assert_int_equal(memory.used, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_run),
        cmocka_unit_test(test_refusals),
        cmocka_unit_test(test_file),
        cmocka_unit_test(test_limit),
    };
    return cmocka_run_group_tests_name("sim_memory", tests, NULL, NULL);
}
