/* SPDX-License-Identifier: Apache-2.0 */
/*
 * NV_ISA_OVERREADS: a whole vector loaded where fewer bytes are left. Built with
 * AddressSanitizer in every mode (mk/insn.mk).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#define __ARM_FEATURE_MVE 3
#define NV_ISA_OVERREADS  1
#include <arm_mve.h>

#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

/* What a kernel under test gets and gives. */
struct job {
    int8_t *x; /* n of them, and not a byte more */
    int n;
    union {
        int32_t word;
        int8_t bytes[16];
        int16_t halves[16];
    } result;
};

enum { FOUND = 40 };
static nv_isa_overread found[FOUND];

/* Counts the over-reads of a kernel on n bytes that are their own object. */
static int overreads(void (*run)(void *user), int n)
{
    struct job job = {.x = malloc((size_t)n), .n = n};

    assert_non_null(job.x);
    for (int i = 0; i < n; i++)
        job.x[i] = (int8_t)(i - 7);
    memset(found, 0, sizeof found);
    int count = nv_isa_overreads(run, &job, &job.result, sizeof job.result, found, FOUND);
    free(job.x);
    return count;
}

static int reaching(int count)
{
    int n = 0;
    for (int i = 0; i < count; i++)
        n += found[i].reaches;
    return n;
}

/* Sums whole vectors; the last one's tail is cut off by a predicate. */
static void sum_cut(void *user)
{
    struct job *job = user;
    job->result.word = 0;
    for (int i = 0; i < job->n; i += 16)
        job->result.word =
            vaddvaq_p_s8(job->result.word, vldrbq_s8(job->x + i), vctp8q((uint32_t)(job->n - i)));
}

static void cut_tail_is_harmless(void **unused)
{
    (void)unused;
    assert_int_equal(overreads(sum_cut, 21), 11);
    assert_int_equal(reaching(11), 0);
    for (int i = 0; i < 11; i++) {
        assert_int_equal(found[i].past, i + 1);
        assert_non_null(found[i].code);
    }
    assert_int_equal(overreads(sum_cut, 32), 0);
}

static void sum_whole(void *user)
{
    struct job *job = user;
    job->result.word = 0;
    for (int i = 0; i < job->n; i += 16)
        job->result.word = vaddvaq_s8(job->result.word, vldrbq_s8(job->x + i));
}

static void tail_without_predicate_reaches_the_sum(void **unused)
{
    (void)unused;
    assert_int_equal(overreads(sum_whole, 21), 11);
    assert_int_equal(reaching(11), 11);
}

/* One byte too many */
static void sum_off_by_one(void *user)
{
    struct job *job = user;
    job->result.word = vaddvq_p_s8(vldrbq_s8(job->x), vctp8q((uint32_t)job->n + 1));
}

static void one_byte_is_named(void **unused)
{
    (void)unused;
    assert_int_equal(overreads(sum_off_by_one, 5), 11);
    assert_int_equal(reaching(11), 1);
    assert_int_equal(found[0].reaches, 1);
    assert_int_equal(found[0].past, 1);
}

/* Reaches the result together only: the smaller of two. */
static void smaller_of_two(void *user)
{
    struct job *job = user;
    int8x16_t x = vldrbq_s8(job->x);
    job->result.word = x[14] == x[15];
}

static void bytes_that_reach_together(void **unused)
{
    (void)unused;
    assert_int_equal(overreads(smaller_of_two, 14), 2);
    assert_int_equal(reaching(2), 2);
}

/* A vector that was loaded ahead and is never used. */
static void load_ahead(void *user)
{
    struct job *job = user;
    int8x16_t x = vld1q_s8(job->x);
    for (int i = 16; i <= job->n; i += 16) {
        job->result.word = vaddvq_s8(x);
        x = vld1q_s8(job->x + i);
    }
}

static void load_ahead_is_harmless(void **unused)
{
    (void)unused;
    assert_int_equal(overreads(load_ahead, 16), 16);
    assert_int_equal(reaching(16), 0);
}

static void load_before(void *user)
{
    struct job *job = user;
    vstrbq_s8(job->result.bytes, vldrbq_s8(job->x - 3));
}

static void bytes_before_an_object(void **unused)
{
    (void)unused;
    assert_int_equal(overreads(load_before, 16), 3);
    assert_int_equal(reaching(3), 3);
    assert_int_equal(found[0].past, -3);
    assert_int_equal(found[2].past, -1);
}

/* Every kind of load: the sum of the lanes, each of them once. */
static void load_wide(void *user)
{
    struct job *job = user;
    job->result.word = vaddvq_s32(vldrbq_s32(job->x));
}

static void load_structure(void *user)
{
    struct job *job = user;
    int8x16x2_t x = vld2q_s8(job->x);
    job->result.word = vaddvq_s8(x.val[0]) + vaddvq_s8(x.val[1]);
}

static void load_gathered(void *user)
{
    struct job *job = user;
    job->result.word = vaddvq_s8(vldrbq_gather_offset_s8(job->x, vidupq_n_u8(0, 1)));
}

static void load_some(void *user)
{
    struct job *job = user;
    job->result.word = vaddvq_s8(vldrbq_z_s8(job->x, 0xf00f));
}

static void all_loads_tell(void **unused)
{
    (void)unused;
    assert_int_equal(overreads(load_wide, 1), 3);
    assert_int_equal(reaching(3), 3);
    assert_int_equal(overreads(load_structure, 30), 2);
    assert_int_equal(reaching(2), 2);
    assert_int_equal(overreads(load_gathered, 9), 7);
    assert_int_equal(reaching(7), 7);
    assert_int_equal(overreads(load_some, 4), 4);
    assert_int_equal(found[0].past, 9);
}

static void first_ones_are_described(void **unused)
{
    struct job job = {.x = malloc(1), .n = 1};

    (void)unused;
    memset(found, 0, sizeof found);
    assert_int_equal(nv_isa_overreads(sum_cut, &job, &job.result, sizeof job.result, found, 4), 15);
    assert_non_null(found[3].address);
    assert_null(found[4].address);
    free(job.x);
}

static void count_runs(void *user)
{
    struct job *job = user;
    job->result.word++;
}

static void run_must_repeat(void **unused)
{
    (void)unused;
    assert_int_equal(overreads(count_runs, 1), NV_ISA_NOT_REPEATABLE);
}

/* Without a search, the made-up bytes depend on n alone. */
static void builds_differ(void **unused)
{
    uint8_t *x = calloc(8, 1), a[8], b[8];

    (void)unused;
    assert_int_equal(nv_isa_read_edge(a, x + 4, 8, 1), 1);
    assert_int_equal(nv_isa_read_edge(b, x + 4, 8, 2), 1);
    for (int i = 0; i < 8; i++)
        assert_true((a[i] == b[i]) == (i < 4));
    free(x);
}

/* ---- what stays an error ---- */

static char said[8192];

/* Runs it in a child; what AddressSanitizer says of it. */
static const char *dies(void (*run)(void *user), struct job *job)
{
    int ends[2], status;
    size_t n = 0;

    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) {
        (void)dup2(ends[1], 2);
        run(job);
        _exit(0);
    }
    (void)close(ends[1]);
    for (ssize_t got; n + 1 < sizeof said; n += (size_t)got)
        if ((got = read(ends[0], said + n, sizeof said - n - 1)) <= 0)
            break;
    said[n] = '\0';
    (void)close(ends[0]);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_not_equal(status, 0);
    return said;
}

static void store_past(void *user)
{
    struct job *job = user;
    vstrbq_p_s8(job->x, vdupq_n_s8(1), vctp8q((uint32_t)job->n + 1));
}

static void load_freed(void *user)
{
    struct job *job = user;
    free(job->x);
    sum_cut(job);
}

static void load_far(void *user)
{
    struct job *job = user;
    job->result.word = vaddvq_s8(vldrbq_s8(job->x + job->n + 1));
}

static void other_errors_stay(void **unused)
{
    struct job job = {.x = malloc(9), .n = 9};

    (void)unused;
    assert_non_null(strstr(dies(store_past, &job), "WRITE of size"));
    assert_non_null(strstr(dies(load_far, &job), "READ of size"));
    assert_non_null(strstr(dies(load_freed, &job), "heap-use-after-free"));
    free(job.x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cut_tail_is_harmless),
        cmocka_unit_test(tail_without_predicate_reaches_the_sum),
        cmocka_unit_test(one_byte_is_named),
        cmocka_unit_test(bytes_that_reach_together),
        cmocka_unit_test(load_ahead_is_harmless),
        cmocka_unit_test(bytes_before_an_object),
        cmocka_unit_test(all_loads_tell),
        cmocka_unit_test(first_ones_are_described),
        cmocka_unit_test(run_must_repeat),
        cmocka_unit_test(builds_differ),
        cmocka_unit_test(other_errors_stay),
    };
    return cmocka_run_group_tests_name("isa_overread", tests, NULL, NULL);
}
