/* SPDX-License-Identifier: Apache-2.0 */
/* Reading files, and what is said of those that are none. */
#include "message.h"
#include "model.h"
#include "support/expect.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* What the next reads do, in turn: 0 as ever, -1 the end of the file, otherwise that errno. */
static int reads[4], n_reads;

ssize_t __real_read(int fd, void *p, size_t bytes);
ssize_t __wrap_read(int fd, void *p, size_t bytes);

ssize_t __wrap_read(int fd, void *p, size_t bytes)
{
    const int what = n_reads < 4 ? reads[n_reads++] : 0;

    if (what > 0) {
        errno = what;
        return -1;
    }
    return what < 0 ? 0 : __real_read(fd, p, bytes > 5 ? 5 : bytes);
}

static void next_reads(int a, int b)
{
    reads[0] = a;
    reads[1] = b;
    n_reads = 0;
}

typedef struct place {
    char dir[64], path[128];
} place;

static place *make_place(void)
{
    place *p = calloc(1, sizeof *p);
    assert_non_null(p);
    (void)snprintf(p->dir, sizeof p->dir, "%s/nv_file_XXXXXX",
                   getenv("TMPDIR") != NULL ? getenv("TMPDIR") : "/tmp");
    assert_non_null(mkdtemp(p->dir));
    (void)snprintf(p->path, sizeof p->path, "%s/model.tflite", p->dir);
    return p;
}

static int setup(void **state)
{
    *state = make_place();
    return 0;
}

static int teardown(void **state)
{
    place *p = *state;
    (void)unlink(p->path);
    (void)rmdir(p->dir);
    free(p);
    return 0;
}

static void write_file(const char *path, const char *text)
{
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_true(fputs(text, f) >= 0);
    assert_int_equal(fclose(f), 0);
}

static void test_read(void **state)
{
    place *p = *state;
    nv_error e = NV_ERROR_INIT;
    uint8_t *data;
    size_t bytes;

    write_file(p->path, "twelve bytes");
    expect_ok(nv_file_read(p->path, 12, &data, &bytes, &e), &e);
    assert_int_equal(bytes, 12);
    assert_memory_equal(data, "twelve bytes", 12);
    free(data);
    expect_failure(nv_file_read(p->path, 11, &data, &bytes, &e), &e, NV_E_LIMIT,
                   "model.tflite: holds 12 bytes, above the limit of 11");
}

static void test_none(void **state)
{
    place *p = *state;
    nv_error e = NV_ERROR_INIT;
    uint8_t *data;
    size_t bytes;

    expect_failure(nv_file_read(p->path, 100, &data, &bytes, &e), &e, NV_E_IO,
                   "model.tflite: No such file or directory");
    assert_memory_equal(e.message, p->path, strlen(p->path));
    e = (nv_error)NV_ERROR_INIT;
    expect_failure(nv_file_read(p->dir, 100, &data, &bytes, &e), &e, NV_E_IO,
                   ": is a directory, expected a file");
    e = (nv_error)NV_ERROR_INIT;
    expect_failure(nv_file_read("/dev/zero", 100, &data, &bytes, &e), &e, NV_E_IO,
                   "/dev/zero: is a device, expected a file");
    e = (nv_error)NV_ERROR_INIT;
    write_file(p->path, "");
    expect_failure(nv_file_read(p->path, 100, &data, &bytes, &e), &e, NV_E_INPUT,
                   "model.tflite: is empty; likely cause: an interrupted download or copy");
    e = (nv_error)NV_ERROR_INIT;
    (void)unlink(p->path);
    assert_int_equal(mkfifo(p->path, 0600), 0);
    expect_failure(nv_file_read(p->path, 100, &data, &bytes, &e), &e, NV_E_IO,
                   ": is a pipe or socket, expected a file");
}

static void test_reads_that_fail(void **state)
{
    place *p = *state;
    nv_error e = NV_ERROR_INIT;
    uint8_t *data;
    size_t bytes;

    write_file(p->path, "twelve bytes");
    next_reads(EINTR, 0);
    expect_ok(nv_file_read(p->path, 12, &data, &bytes, &e), &e);
    assert_memory_equal(data, "twelve bytes", 12);
    free(data);
    next_reads(0, EIO);
    expect_failure(nv_file_read(p->path, 12, &data, &bytes, &e), &e, NV_E_IO,
                   "model.tflite: Input/output error");
    e = (nv_error)NV_ERROR_INIT;
    next_reads(0, -1);
    expect_failure(nv_file_read(p->path, 12, &data, &bytes, &e), &e, NV_E_IO,
                   "model.tflite: became shorter while it was read");
    next_reads(0, 0);
}

static void test_model(void **state)
{
    place *p = *state;
    nv_error e = NV_ERROR_INIT;
    nv_model *model;

    expect_failure(nv_model_load_file(p->path, &nv_limits_default, &model, &e), &e, NV_E_IO,
                   "model.tflite: No such file");
    e = (nv_error)NV_ERROR_INIT;
    write_file(p->path, "GIF89a and so on");
    expect_failure(nv_model_load_file(p->path, &nv_limits_default, &model, &e), &e, NV_E_MODEL,
                   "model.tflite: not a .tflite file: expected the identifier \"TFL3\"");
    assert_null(model);
}

static void test_messages(void **state)
{
    const nv_shape scalar = {0, {0}};
    const nv_shape longest = {
        8,
        {INT32_MIN, INT32_MIN, INT32_MIN, INT32_MIN, INT32_MIN, INT32_MIN, INT32_MIN, INT32_MIN}};
    char text[400];
    nv_error e = NV_ERROR_INIT;

    (void)state;
    assert_string_equal(nv_text_escape("a b~").s, "a b~");
    assert_string_equal(nv_text_escape("\x1b[0m\x7f\\").s, "\\x1b[0m\\x7f\\x5c");
    memset(text, 'x', sizeof text);
    text[sizeof text - 1] = '\0';
    assert_string_equal(nv_text_escape(text).s + sizeof(nv_text) - 5, "x...");
    assert_string_equal(nv_text_shape(&scalar).s, "[]");
    assert_int_equal(strlen(nv_text_shape(&longest).s), 8 * 11 + 7 * 2 + 2);

    nv_error_prefix(&e, "nothing recorded: ");
    assert_string_equal(e.message, "");
    nv_error_prefix(NULL, "nowhere: ");
    nv_error_at_node(NULL, NULL);
    (void)nv_fail(&e, NV_E_MODEL, "%0*d", (int)sizeof e.message - 2, 7); /* all but full */
    nv_error_prefix(&e, "%s: ", "front");
    assert_memory_equal(e.message, "front: 000", 10);
    assert_int_equal(strlen(e.message), sizeof e.message - 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_read, setup, teardown),
        cmocka_unit_test_setup_teardown(test_none, setup, teardown),
        cmocka_unit_test_setup_teardown(test_reads_that_fail, setup, teardown),
        cmocka_unit_test_setup_teardown(test_model, setup, teardown),
        cmocka_unit_test(test_messages),
    };
    return cmocka_run_group_tests_name("sim_file", tests, NULL, NULL);
}
