/* SPDX-License-Identifier: Apache-2.0 */
/* Files that appear whole or not at all, also where a signal ends the program. */
#define _XOPEN_SOURCE 700 /* mkdtemp, sigaction */
#include "output.h"
#include "support/cmocka.h"

#include <dirent.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static char folder[512];

static int enter_folder(void **state)
{
    const char *tmp = getenv("TMPDIR");

    (void)state;
    (void)snprintf(folder, sizeof folder, "%s/nnverify-XXXXXX", tmp != NULL ? tmp : "/tmp");
    return mkdtemp(folder) != NULL && chdir(folder) == 0 ? 0 : -1;
}

static int leave_folder(void **state)
{
    (void)state;
    (void)unlink("r.json");
    return chdir("..") == 0 ? rmdir(folder) : -1;
}

static int count_files(void)
{
    DIR *dir = opendir(".");
    int n = 0;

    assert_non_null(dir);
    for (const struct dirent *e; (e = readdir(dir)) != NULL;)
        n += e->d_name[0] != '.';
    (void)closedir(dir);
    return n;
}

static void read_report(char text[8])
{
    FILE *f = fopen("r.json", "r");

    assert_non_null(f);
    text[fread(text, 1, 7, f)] = '\0';
    (void)fclose(f);
}

/* In a process of its own: half a file, and the signal; its waitpid's status. */
static int write_half(int number, bool ignored)
{
    const struct sigaction reaction = {.sa_handler = ignored ? SIG_IGN : SIG_DFL};
    nv_error e = NV_ERROR_INIT;
    nv_output out;
    int status = -1;
    const pid_t pid = fork();

    assert_true(pid >= 0);
    if (pid == 0) {
        if (sigaction(number, &reaction, NULL) != 0 ||
            nv_output_open("r.json", &out, &e) != NV_OK || fputs("new", out.file) < 0 ||
            fflush(out.file) != 0)
            _exit(9);
        (void)raise(number);
        _exit(nv_output_commit(&out, &e) == NV_OK ? 0 : 9);
    }
    assert_int_equal(waitpid(pid, &status, 0), pid);
    return status;
}

static const int signals[] = {SIGINT, SIGTERM, SIGHUP};
enum { SIGNALS = sizeof signals / sizeof *signals };

static void test_nothing_is_left(void **state)
{
    (void)state;
    for (int i = 0; i < SIGNALS; i++) {
        const int status = write_half(signals[i], false);
        assert_true(WIFSIGNALED(status) && WTERMSIG(status) == signals[i]);
        assert_int_equal(count_files(), 0);
    }
}

static void test_what_was_there_stays(void **state)
{
    nv_error e = NV_ERROR_INIT;
    nv_output out;
    char text[8];

    (void)state;
    assert_int_equal(nv_output_open("r.json", &out, &e), NV_OK);
    assert_true(fputs("old", out.file) >= 0);
    assert_int_equal(nv_output_commit(&out, &e), NV_OK);
    assert_true(WIFSIGNALED(write_half(SIGTERM, false)));
    assert_int_equal(count_files(), 1);
    read_report(text);
    assert_string_equal(text, "old");
}

/* As under nohup. */
static void test_ignored_signals_stay_so(void **state)
{
    char text[8];

    (void)state;
    for (int i = 0; i < SIGNALS; i++) {
        assert_int_equal(write_half(signals[i], true), 0);
        read_report(text);
        assert_string_equal(text, "new");
        assert_int_equal(count_files(), 1);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nothing_is_left),
        cmocka_unit_test(test_what_was_there_stays),
        cmocka_unit_test(test_ignored_signals_stay_so),
    };
    return cmocka_run_group_tests_name("validate_output", tests, enter_folder, leave_folder);
}
