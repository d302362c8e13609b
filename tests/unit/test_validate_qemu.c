/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Recording and replay without QEMU: shell scripts in its place send back what was expected, or
 * something else, or nothing. tests/target/replay.c runs the real one.
 */
#include "qemu.h"
#include "qemu_batch.h"
#include "support/expect.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PATH = 512 };

/* A directory with a runner that nobody will run, and a script as both QEMUs. */
typedef struct fake {
    char directory[256], script[PATH], runner[2][2 * PATH];
} fake;

static void write_file(const char *path, const char *text)
{
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    assert_true(fputs(text, f) >= 0);
    assert_int_equal(fclose(f), 0);
    assert_int_equal(chmod(path, 0700), 0);
}

static int set_up(void **state)
{
    static const char *const runners[] = {"runner.elf", "counter.o"};
    fake *f = calloc(1, sizeof *f);
    char core[PATH];

    assert_non_null(f);
    const char *build = getenv("NV_BUILD");
    (void)snprintf(f->directory, sizeof f->directory, "%s/nv-test-XXXXXX",
                   build == NULL ? "." : build);
    assert_non_null(mkdtemp(f->directory));
    (void)snprintf(core, sizeof core, "%s/cortex-m4", f->directory);
    assert_int_equal(mkdir(core, 0700), 0);
    for (int i = 0; i < 2; i++) {
        (void)snprintf(f->runner[i], sizeof f->runner[i], "%s/%s", core, runners[i]);
        write_file(f->runner[i], "");
    }
    (void)snprintf(f->script, PATH, "%s/qemu", f->directory);
    setenv("NV_TARGETS", f->directory, 1);
    setenv("QEMU_ARM", f->script, 1);
    setenv("QEMU_SYSTEM_ARM", f->script, 1);
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    fake *f = *state;
    char core[PATH];

    (void)unlink(f->script);
    (void)unlink(f->runner[0]);
    (void)unlink(f->runner[1]);
    (void)snprintf(core, sizeof core, "%s/cortex-m4", f->directory);
    (void)rmdir(core);
    (void)rmdir(f->directory);
    unsetenv("NV_TARGETS");
    unsetenv("QEMU_ARM");
    unsetenv("QEMU_SYSTEM_ARM");
    free(f);
    return 0;
}

/* The script finds the batch's directory as $d, from either command line, then runs `body`. */
static void set_script(const fake *f, const char *body)
{
    char text[2 * PATH];
    (void)snprintf(text, sizeof text,
                   "#!/bin/sh\nfor a; do d=${a#*arg=runner,arg=}; d=${d%%%%,*}; case $d in "
                   "*/calls) break;; esac; done\nd=${d%%/calls}\n%s\n",
                   body);
    write_file(f->script, text);
}

/* Three calls: a size, an in-place sum of 5 values, and a copy of 3. */
static void record_calls(nv_qemu_batch *batch)
{
    const nv_kernel_lib *lib = nv_qemu_record(batch, &nv_kernels_scalar);
    const cmsis_nn_dims dims = {.n = 1, .h = 1, .w = 1, .c = 8};
    const int8_t a[5] = {1, -2, 3, -4, 5};
    int8_t sum[5] = {10, 20, 30, 40, 50}, copy[3] = {0, 0, 0};

    assert_int_equal(nv_qemu_calls(batch), 0);
    assert_int_equal(lib->convolve_1x1_s8_fast_get_buffer_size(&dims), 0);
    assert_int_equal(lib->elementwise_add_s8(a, sum, 0, 1 << 30, 0, 0, 1 << 30, 0, 20, sum, 0,
                                             1 << 30, -18, -128, 127, 5),
                     ARM_CMSIS_NN_SUCCESS);
    assert_int_equal(sum[0], 11);
    lib->reshape_s8(a, copy, sizeof copy);
    assert_memory_equal(copy, a, sizeof copy);
    assert_int_equal(nv_qemu_calls(batch), 3);
}

typedef struct seen {
    int n;
    nv_qemu_difference last;
} seen;

static void note(void *context, const nv_qemu_difference *d)
{
    seen *s = context;
    s->n++;
    s->last = *d;
}

static nv_status replay(const fake *f, const char *body, seen *s, nv_error *e)
{
    nv_qemu_batch *batch;

    *e = (nv_error)NV_ERROR_INIT;
    *s = (seen){0};
    if (body != NULL)
        set_script(f, body);
    expect_ok(nv_qemu_batch_new(&batch, e), e);
    record_calls(batch);
    const nv_status st = nv_qemu_replay(batch, "cortex-m4", note, s, e);
    nv_qemu_batch_free(batch);
    return st;
}

static void test_same(void **state)
{
    nv_error e;
    seen s;

    expect_ok(replay(*state, "cp $d/expected $d/results", &s, &e), &e);
    assert_int_equal(s.n, 0);
}

/* The results: a head of 20 bytes, then 24 a call and its outputs: 0, 8 and 4. */
static void test_other_byte(void **state)
{
    nv_error e;
    seen s;

    expect_ok(replay(*state,
                     "cp $d/expected $d/results; printf '\\177' | "
                     "dd of=$d/results bs=1 seek=71 conv=notrunc 2>/dev/null",
                     &s, &e),
              &e);
    assert_int_equal(s.n, 1);
    assert_int_equal(s.last.call, 1);
    assert_string_equal(s.last.function, "arm_elementwise_add_s8");
    assert_int_equal(s.last.bytes, 1);
    assert_int_equal(s.last.first, 3);
    assert_int_equal(s.last.host, 36);
    assert_int_equal(s.last.target, 127);
    assert_false(s.last.missing || s.last.damaged);
}

static void test_other_status(void **state)
{
    nv_error e;
    seen s;

    expect_ok(replay(*state,
                     "cp $d/expected $d/results; printf '\\5' | "
                     "dd of=$d/results bs=1 seek=28 conv=notrunc 2>/dev/null",
                     &s, &e),
              &e);
    assert_int_equal(s.n, 1);
    assert_int_equal(s.last.call, 0);
    assert_int_equal(s.last.host_status, 0);
    assert_int_equal(s.last.target_status, 5);
}

static void test_missing_and_damaged(void **state)
{
    nv_error e;
    seen s;

    expect_ok(replay(*state,
                     "cp $d/expected $d/results; printf '\\1' | "
                     "dd of=$d/results bs=1 seek=24 conv=notrunc 2>/dev/null",
                     &s, &e),
              &e);
    assert_int_equal(s.n, 1);
    assert_true(s.last.missing);
    expect_ok(replay(*state,
                     "cp $d/expected $d/results; printf '\\1' | "
                     "dd of=$d/results bs=1 seek=32 conv=notrunc 2>/dev/null",
                     &s, &e),
              &e);
    assert_int_equal(s.n, 1);
    assert_true(s.last.damaged);
}

static void test_cut_short(void **state)
{
    nv_error e;
    seen s;

    expect_failure(replay(*state, "head -c 60 $d/expected > $d/results", &s, &e), &e, NV_E_NOT_RUN,
                   "end at call 1");
    expect_failure(replay(*state, ":", &s, &e), &e, NV_E_NOT_RUN, "wrote no results");
}

static void test_qemu_fails(void **state)
{
    nv_error e;
    seen s;

    expect_failure(replay(*state, "exit 3", &s, &e), &e, NV_E_NOT_RUN, "ended with status 3");
    expect_failure(replay(*state, "kill -9 $$", &s, &e), &e, NV_E_NOT_RUN, "signal 9");
    setenv("QEMU_ARM", "/nowhere/qemu-arm", 1);
    expect_failure(replay(*state, NULL, &s, &e), &e, NV_E_NOT_RUN, "cannot run /nowhere/qemu-arm");
    setenv("NV_TARGETS", "/nowhere", 1);
    expect_failure(replay(*state, NULL, &s, &e), &e, NV_E_NOT_RUN, "no runner for cortex-m4");
}

/* On a board: another QEMU, which gets the batch's files through semihosting. */
static void test_board(void **state)
{
    const fake *f = *state;
    nv_error e = NV_ERROR_INIT;
    nv_qemu_request request = {.core = "cortex-m4", .runner = f->runner[1], .counting = true};
    nv_qemu_ending end;
    nv_qemu_batch *batch;

    set_script(f, "cp $d/expected $d/results");
    expect_ok(nv_qemu_batch_new(&batch, &e), &e);
    record_calls(batch);
    expect_ok(nv_qemu_start(batch, &request, &end, &e), &e);
    assert_int_equal(end.status, 0);
    assert_string_equal(end.runner, f->runner[1]);
    request.core = "cortex-m7";
    expect_failure(nv_qemu_start(batch, &request, &end, &e), &e, NV_E_NOT_RUN,
                   "no counting runner for cortex-m7");
    nv_qemu_batch_free(batch);
}

/* A batch goes on after a replay. */
static void test_twice(void **state)
{
    nv_error e = NV_ERROR_INIT;
    nv_qemu_batch *batch;
    seen s = {0};
    int8_t from[4] = {1, 2, 3, 4}, to[4];

    set_script(*state, "cp $d/expected $d/results");
    expect_ok(nv_qemu_batch_new(&batch, &e), &e);
    record_calls(batch);
    expect_ok(nv_qemu_replay(batch, "cortex-m4", note, &s, &e), &e);
    nv_qemu_record(batch, &nv_kernels_dsp)->reshape_s8(from, to, sizeof from);
    assert_int_equal(nv_qemu_calls(batch), 4);
    expect_ok(nv_qemu_replay(batch, "cortex-m4", note, &s, &e), &e);
    assert_int_equal(s.n, 0);
    nv_qemu_batch_free(batch);
}

static void test_lacking(void **state)
{
    nv_error e = NV_ERROR_INIT;
    nv_kernel_lib lacking = nv_kernels_scalar;
    nv_qemu_batch *batch;

    (void)state;
    lacking.softmax_s8 = NULL;
    expect_ok(nv_qemu_batch_new(&batch, &e), &e);
    const nv_kernel_lib *lib = nv_qemu_record(batch, &lacking);
    assert_null(lib->softmax_s8);
    assert_non_null(lib->reshape_s8);
    nv_qemu_batch_free(batch);
    setenv("TMPDIR", "/nowhere", 1);
    expect_failure(nv_qemu_batch_new(&batch, &e), &e, NV_E_IO, "/nowhere");
    unsetenv("TMPDIR");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_same, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_other_byte, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_other_status, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_missing_and_damaged, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_cut_short, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_qemu_fails, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_board, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_twice, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_lacking, set_up, tear_down),
    };
    return cmocka_run_group_tests_name("validate/qemu", tests, NULL, NULL);
}
