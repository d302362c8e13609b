/* SPDX-License-Identifier: Apache-2.0 */
/* The bar that a terminal shows while samples are verified. */
#include "support/cmocka.h"
#include "progress.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

static char *text;
static size_t bytes;

static nv_progress onto_memory(int64_t total)
{
    nv_progress p = {.out = open_memstream(&text, &bytes), .total = total};
    assert_non_null(p.out);
    return p;
}

static void expect_text(nv_progress *p, const char *due)
{
    assert_int_equal(fclose(p->out), 0);
    assert_string_equal(text, due);
    free(text);
}

static void bar_grows_and_goes(void **state)
{
    nv_progress p = onto_memory(4);
    (void)state;
    nv_progress_tell(&p, 1);
    assert_true(p.shown);
    p.next_ms = 0;
    nv_progress_tell(&p, 4);
    nv_progress_make_way(&p); /* stdout is elsewhere */
    nv_progress_clear(&p);
    nv_progress_clear(&p);
    expect_text(&p, "\r[########......................] 1 of 4 samples"
                    "\r[##############################] 4 of 4 samples\r\033[K");
}

static void bar_is_not_drawn_at_once_again(void **state)
{
    nv_progress p = onto_memory(9);
    (void)state;
    nv_progress_tell(&p, 1);
    p.next_ms = INT64_MAX;
    nv_progress_tell(&p, 2);
    expect_text(&p, "\r[####..........................] 1 of 9 samples");
}

static void files_get_no_bar(void **state)
{
    const int terminal = dup(STDERR_FILENO), file = open("/dev/null", O_WRONLY);
    (void)state;
    assert_true(terminal >= 0 && file >= 0 && dup2(file, STDERR_FILENO) >= 0);
    nv_progress p = nv_progress_open(1000, true);
    assert_true(dup2(terminal, STDERR_FILENO) >= 0 && close(terminal) == 0 && close(file) == 0);
    p.next_ms = 0;
    nv_progress_tell(&p, 1);
    nv_progress_clear(&p);
    assert_null(p.out);
    assert_false(p.shown);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bar_grows_and_goes),
        cmocka_unit_test(bar_is_not_drawn_at_once_again),
        cmocka_unit_test(files_get_no_bar),
    };
    return cmocka_run_group_tests_name("validate: progress", tests, NULL, NULL);
}
