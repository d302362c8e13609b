/* SPDX-License-Identifier: Apache-2.0 */
/* Options in, exit status out. */
#include "clash.h"
#include "diff.h"
#include "inspect.h"
#include "list.h"
#include "merge.h"
#include "nv/version.h"
#include "options.h"
#include "report.h"
#include "text.h"
#include "verify.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static bool is_result(nv_status st)
{
    return st == NV_OK || st == NV_E_DIFFERS || st == NV_E_NOT_RUN;
}

/* One line on stderr. */
static void tell(const nv_error *err, nv_status st)
{
    fputs("nnverify: ", stderr);
    nv_text_print(stderr, err->message[0] != '\0' ? err->message : nv_status_text(st));
    fputc('\n', stderr);
}

static nv_status verify(const nv_options *options, nv_status parsed, nv_error *err)
{
    nv_reports reports = {.count = 0};

    /* After a mistake on the command line there are still reports to tell it to. */
    nv_status opened = nv_reports_open(options, &reports, err);
    nv_status st = parsed != NV_OK ? parsed : opened;
    if (st == NV_OK)
        st = nv_verify(options, &reports, err);
    if (!is_result(st)) {
        nv_error ignored = NV_ERROR_INIT;
        (void)!nv_reports_failed(&reports, st, err->message, &ignored);
    }
    nv_reports_close(&reports);
    return st;
}

typedef nv_status command(const nv_options *options, FILE *out, nv_error *err);

/* A failure goes where the JSON was to go. */
static nv_status told(command *run, const nv_options *options, nv_error *err)
{
    nv_reports reports = {.count = 0};
    nv_error ignored = NV_ERROR_INIT;
    nv_status st = NV_OK;

    for (int i = 0; i < options->n_reports && st == NV_OK; i++)
        st = nv_clash_check(options, i, err);
    if (st == NV_OK)
        st = run(options, stdout, err);
    if (!is_result(st) && options->n_reports > 0) {
        (void)!nv_reports_open(options, &reports, &ignored);
        (void)!nv_reports_failed(&reports, st, err->message, &ignored);
        nv_reports_close(&reports);
    }
    return st;
}

static nv_status flush_stdout(nv_error *err)
{
    errno = 0;
    if (fflush(stdout) == 0 && !ferror(stdout))
        return NV_OK;
    return nv_fail(err, NV_E_IO, "cannot write to stdout: %s",
                   errno != 0 ? strerror(errno) : "an earlier write failed");
}

static nv_status run(const nv_options *options, nv_status parsed, nv_error *err)
{
    if (parsed != NV_OK || options->command == NV_COMMAND_VERIFY)
        return verify(options, parsed, err);
    nv_status result = NV_OK;
    switch (options->command) {
    case NV_COMMAND_MERGE:
        result = told(nv_merge, options, err);
        break;
    case NV_COMMAND_DIFF:
        result = told(nv_diff_command, options, err);
        break;
    case NV_COMMAND_INSPECT:
        NV_TRY(told(nv_inspect, options, err));
        break;
    case NV_COMMAND_LIST:
        NV_TRY(told(nv_list, options, err));
        break;
    case NV_COMMAND_EXPLAIN:
        NV_TRY(told(nv_explain, options, err));
        break;
    case NV_COMMAND_HELP:
        nv_options_help(stdout);
        break;
    default:
        puts("nnverify " NV_VERSION);
        break;
    }
    if (!is_result(result))
        return result;
    NV_TRY(flush_stdout(err));
    return result;
}

/* Where a standard stream is closed, the next file or socket would be in its place and get what is
 * printed: what stands there instead refuses that. */
static void hold_streams(void)
{
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
        if (fcntl(fd, F_GETFD) < 0)
            (void)!open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

int main(int argc, char **argv)
{
    nv_options options;
    nv_error err = NV_ERROR_INIT;

    hold_streams();
    /* A reader that goes away shows as a failed write. */
    (void)signal(SIGPIPE, SIG_IGN);
    nv_status parsed = nv_options_parse(argc, argv, &options, &err);
    nv_status st = run(&options, parsed, &err);
    if (!is_result(st))
        tell(&err, st);
    return nv_status_exit(st);
}
