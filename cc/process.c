/* SPDX-License-Identifier: Apache-2.0 */
#include "process.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* In the child; `failure` takes errno where there is no such program. */
static void start(const cc_list *command, int out, bool quiet, int failure)
{
    int nowhere = quiet ? open("/dev/null", O_WRONLY) : -1;

    if (nowhere >= 0)
        (void)dup2(nowhere, STDERR_FILENO);
    if (out >= 0) {
        (void)dup2(out, STDOUT_FILENO);
        (void)close(out);
    }
    /* execvp wants the arguments writable, and leaves them alone. */
    char **argv = cc_alloc((command->count + 1) * sizeof *argv);
    memcpy(argv, command->item, command->count * sizeof *argv);
    (void)execvp(argv[0], argv);
    int reason = errno;
    _exit(write(failure, &reason, sizeof reason) == sizeof reason ? 127 : 126);
}

static void drain(int from, cc_text *output)
{
    char part[65536];
    ssize_t n;

    while ((n = read(from, part, sizeof part)) > 0 || (n < 0 && errno == EINTR))
        if (n > 0)
            cc_text_add(output, part, (size_t)n);
}

nv_status cc_run(const cc_list *command, cc_text *output, bool quiet, int *exit_status,
                 nv_error *err)
{
    int ends[2] = {-1, -1}, failure[2], status, reason = 0;

    if ((output != NULL && pipe(ends) != 0) || pipe(failure) != 0 ||
        fcntl(failure[1], F_SETFD, FD_CLOEXEC) != 0)
        return nv_fail(err, NV_E_IO, "no pipe: %s", strerror(errno));
    (void)fflush(NULL);
    pid_t child = fork();
    if (child == 0) {
        if (ends[0] >= 0)
            (void)close(ends[0]);
        start(command, ends[1], quiet, failure[1]);
    }
    (void)close(failure[1]);
    if (output != NULL) {
        (void)close(ends[1]);
        if (child > 0)
            drain(ends[0], output);
        (void)close(ends[0]);
    }
    bool failed = child > 0 && read(failure[0], &reason, sizeof reason) > 0;
    (void)close(failure[0]);
    if (child < 0)
        return nv_fail(err, NV_E_IO, "cannot start %s: %s", command->item[0], strerror(errno));
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            return nv_fail(err, NV_E_IO, "lost %s: %s", command->item[0], strerror(errno));
    if (failed)
        return nv_fail(err, NV_E_IO, "cannot run %s: %s", command->item[0], strerror(reason));
    *exit_status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return NV_OK;
}

static char scratch[4096];
static cc_list made; /* files and directories, in the order of their making */

nv_status cc_scratch(const char **path, nv_error *err)
{
    if (scratch[0] == '\0') {
        const char *parent = getenv("TMPDIR");
        (void)snprintf(scratch, sizeof scratch, "%s/nnverify-cc-XXXXXX",
                       parent != NULL && *parent != '\0' ? parent : "/tmp");
        if (mkdtemp(scratch) == NULL) {
            nv_status st =
                nv_fail(err, NV_E_IO, "cannot make a directory %s: %s", scratch, strerror(errno));
            scratch[0] = '\0';
            return st;
        }
        cc_list_add(&made, scratch);
    }
    *path = scratch;
    return NV_OK;
}

void cc_scratch_remove(void)
{
    while (made.count > 0)
        (void)remove(made.item[--made.count]);
    scratch[0] = '\0';
}

nv_status cc_scratch_file(int number, const char *name, const cc_text *text, const char **path,
                          nv_error *err)
{
    const char *directory;

    NV_TRY(cc_scratch(&directory, err));
    directory = cc_format("%s/%d", directory, number);
    if (mkdir(directory, 0700) != 0)
        return nv_fail(err, NV_E_IO, "cannot make %s: %s", directory, strerror(errno));
    cc_list_add(&made, directory);
    *path = cc_format("%s/%s", directory, name);
    cc_list_add(&made, *path);
    FILE *f = fopen(*path, "w");
    bool written = f != NULL && fwrite(text->data, 1, text->length, f) == text->length;
    if (f == NULL || fclose(f) != 0 || !written)
        return nv_fail(err, NV_E_IO, "cannot write %s: %s", *path, strerror(errno));
    return NV_OK;
}
