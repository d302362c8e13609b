/* SPDX-License-Identifier: Apache-2.0 */
/* What one process tells another of a sample, and worker processes that do so. */
#include "support/expect.h"
#include "workers.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---- a sample that is told ---- */

static nv_told make_told(int64_t index, const char *text)
{
    nv_told told = {.sum = {.index = index, .status = NV_E_DIFFERS, .n_layers = 2}};

    told.sum.layers = calloc(2, sizeof *told.sum.layers);
    assert_non_null(told.sum.layers);
    told.sum.layers[1] = NV_LAYER_DIFFERS;
    told.parts[0].text = strdup(text);
    told.parts[0].bytes = strlen(text);
    return told;
}

static void expect_told(const nv_told *told, int64_t index, const char *text)
{
    assert_int_equal(told->sum.index, index);
    assert_int_equal(told->sum.status, NV_E_DIFFERS);
    assert_int_equal(told->sum.n_layers, 2);
    assert_int_equal(told->sum.layers[1], NV_LAYER_DIFFERS);
    assert_string_equal(told->parts[0].text, text);
    assert_int_equal(told->parts[0].bytes, strlen(text));
    assert_int_equal(told->parts[1].bytes, 0);
}

/* Whole, or cut anywhere: then the other process has gone. */
static void test_told(void **state)
{
    nv_told sent = make_told(7, "the sample"), got;
    nv_error e = NV_ERROR_INIT;
    bool gone;
    FILE *f = tmpfile();

    (void)state;
    assert_non_null(f);
    (void)setvbuf(f, NULL, _IONBF, 0); /* what is cut is not to be there still */
    assert_true(nv_told_send(f, NV_OK, &sent, &e));
    const long bytes = ftell(f);
    rewind(f);
    expect_ok(nv_told_receive(f, &got, &gone, &e), &e);
    assert_false(gone);
    expect_told(&got, 7, "the sample");
    nv_told_free(&got);
    for (long cut = bytes - 1; cut >= 0; cut--) {
        assert_int_equal(ftruncate(fileno(f), cut), 0);
        rewind(f);
        expect_ok(nv_told_receive(f, &got, &gone, &e), &e);
        nv_told_free(&got);
        assert_true(gone);
    }
    nv_told_free(&sent);
    (void)fclose(f);
}

static void test_failure_told(void **state)
{
    nv_told got;
    nv_error e = NV_ERROR_INIT, other = NV_ERROR_INIT;
    bool gone;
    FILE *f = tmpfile();

    (void)state;
    assert_non_null(f);
    const nv_status st = nv_fail_at(&e, NV_E_MODEL, 12, "bad at twelve");
    assert_true(nv_told_send(f, st, NULL, &e));
    rewind(f);
    expect_failure(nv_told_receive(f, &got, &gone, &other), &other, NV_E_MODEL, "bad at twelve");
    assert_false(gone);
    assert_int_equal(other.offset, 12);
    nv_told_free(&got);
    (void)fclose(f);
}

/* ---- workers ---- */

enum { BLOCKED = 1 << 20 }; /* bytes that no pipe holds */

/* What workers do, but for `fails` and `leaves` (a sample; -1: none); each tells its process. */
typedef struct plan {
    int64_t fails, leaves;
    int ended; /* where one writes a byte at its end */
} plan;

static nv_status verify(void *context, int64_t i, nv_told *told, nv_error *err)
{
    const plan *p = context;
    char *text = calloc(1, BLOCKED + 1);

    if (i == p->leaves)
        _exit(3);
    if (text == NULL || i == p->fails) {
        free(text);
        return nv_fail(err, NV_E_LIMIT, "sample %d is beyond the limit", (int)i);
    }
    memset(text, '.', BLOCKED);
    *told = (nv_told){.sum = {.index = i}};
    (void)snprintf(text, BLOCKED, "%ld", (long)getpid());
    text[strlen(text)] = ' ';
    told->parts[0] = (nv_printed){text, BLOCKED};
    return NV_OK;
}

static void end(void *context)
{
    const plan *p = context;
    if (write(p->ended, "", 1) != 1)
        _exit(1);
}

/* Takes samples until one fails; `pids` of those that verified them. Returns how many were taken,
 * *n_ended is how many workers came to their end. */
static int64_t take(plan p, int64_t n, int32_t count, bool last_two, long *pids, int *n_ended,
                    nv_status *st, nv_error *e)
{
    const nv_work work = {&p, n, last_two, verify, end};
    nv_workers workers;
    int ends[2];
    int64_t taken = 0;
    char byte;

    assert_int_equal(pipe(ends), 0);
    p.ended = ends[1];
    *st = nv_workers_start(&work, count, &workers, e);
    (void)close(ends[1]);
    while (*st == NV_OK && taken < n) {
        nv_told told;
        *st = nv_workers_take(&workers, taken, &told, e);
        if (*st == NV_OK) {
            assert_int_equal(told.sum.index, taken);
            assert_int_equal(told.parts[0].bytes, BLOCKED);
            pids[taken++] = strtol(told.parts[0].text, NULL, 10);
        }
        nv_told_free(&told);
    }
    nv_workers_end(&workers);
    for (*n_ended = 0; read(ends[0], &byte, 1) == 1;)
        ++*n_ended;
    (void)close(ends[0]);
    return taken;
}

enum { MOST = 16 };

static void test_shares(void **state)
{
    const plan all = {-1, -1, -1};
    long pids[MOST];
    nv_error e = NV_ERROR_INIT;
    nv_status st;
    int n_ended;

    (void)state;
    for (int32_t count = 1; count <= 5; count++)
        for (int last_two = 0; last_two < 2; last_two++) {
            assert_int_equal(take(all, 9, count, last_two, pids, &n_ended, &st, &e), 9);
            expect_ok(st, &e);
            assert_int_equal(n_ended, count);
            for (int i = 0; i < 9; i++) {
                assert_true(pids[i] != (long)getpid());
                for (int k = 0; k < i; k++)
                    if (i < 8 || !last_two)
                        assert_int_equal(pids[i] == pids[k], i % count == k % count);
            }
            if (last_two)
                assert_true(pids[8] == pids[7]);
        }
}

/* Workers that tell what nobody asks for any more come to their end. */
static void test_failure(void **state)
{
    const plan fourth = {3, -1, -1}, left = {-1, 4, -1};
    long pids[MOST];
    nv_status st;
    int n_ended;
    nv_error e = NV_ERROR_INIT;

    (void)state;
    assert_int_equal(take(fourth, 12, 3, false, pids, &n_ended, &st, &e), 3);
    expect_failure(st, &e, NV_E_LIMIT, "sample 3 is beyond the limit");
    assert_int_equal(n_ended, 3);
    e = (nv_error)NV_ERROR_INIT;
    assert_int_equal(take(left, 12, 3, false, pids, &n_ended, &st, &e), 4);
    expect_failure(st, &e, NV_E_INTERNAL,
                   "worker 2 of 3 ended its process with status 3 at sample 5 of 12");
    assert_int_equal(n_ended, 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_told),
        cmocka_unit_test(test_failure_told),
        cmocka_unit_test(test_shares),
        cmocka_unit_test(test_failure),
    };

    (void)signal(SIGPIPE, SIG_IGN); /* as the program does */
    return cmocka_run_group_tests(tests, NULL, NULL);
}
