/* SPDX-License-Identifier: Apache-2.0 */
#define _XOPEN_SOURCE 700 /* realpath */
#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static nv_status failed(const char *path, const char *why, nv_error *err)
{
    return nv_fail(err, NV_E_IO, "cannot write %s: %s", path == NULL ? "to stdout" : path, why);
}

/* ---- where the program is ended ---- */

/* What is half-written: one file at a time. NULL: nothing. */
static const char *_Atomic pending;

static void on_signal(int number)
{
    const struct sigaction usual = {.sa_handler = SIG_DFL};
    const char *path = pending;

    if (path != NULL)
        (void)unlink(path);
    (void)sigaction(number, &usual, NULL);
    (void)raise(number);
}

/* Signals that are ignored, or someone else's, stay that. */
static void clean_up_at(int number)
{
    const struct sigaction ours = {.sa_handler = on_signal};
    struct sigaction now;

    if (sigaction(number, NULL, &now) == 0 && (now.sa_flags & SA_SIGINFO) == 0 &&
        now.sa_handler == SIG_DFL)
        (void)sigaction(number, &ours, NULL);
}

/* ---- files ---- */

/* Where there is a file already, its permissions; otherwise what the umask leaves. */
static mode_t permissions(const char *target)
{
    struct stat about;
    if (stat(target, &about) == 0)
        return about.st_mode & 0777;
    mode_t mask = umask(0);
    (void)umask(mask);
    return 0666 & ~mask;
}

static nv_status open_temporary(nv_output *o, nv_error *err)
{
    char *real = realpath(o->path, NULL); /* NULL: there is no such file yet */
    o->target = real != NULL ? real : strdup(o->path);
    size_t bytes = o->target == NULL ? 0 : strlen(o->target) + sizeof ".XXXXXX";
    o->temporary = o->target == NULL ? NULL : malloc(bytes);
    if (o->temporary == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the name of a file");
    o->temporary[0] = '\0';
    if (real != NULL && access(real, W_OK) != 0)
        return failed(o->path, strerror(errno), err);
    (void)snprintf(o->temporary, bytes, "%s.XXXXXX", o->target);
    clean_up_at(SIGINT);
    clean_up_at(SIGTERM);
    clean_up_at(SIGHUP);
    pending = o->temporary;
    int fd = mkstemp(o->temporary);
    if (fd < 0) {
        int why = errno;
        pending = NULL;
        free(o->temporary);
        o->temporary = NULL;
        return failed(o->path, strerror(why), err);
    }
    o->file = fchmod(fd, permissions(o->target)) == 0 ? fdopen(fd, "w") : NULL;
    if (o->file == NULL) {
        int why = errno;
        (void)close(fd);
        return failed(o->path, strerror(why), err);
    }
    return NV_OK;
}

nv_status nv_output_open(const char *path, nv_output *o, nv_error *err)
{
    struct stat about;

    *o = (nv_output){.path = path};
    if (path == NULL) {
        o->file = stdout;
        return NV_OK;
    }
    nv_status st = NV_OK;
    if (stat(path, &about) == 0 && S_ISDIR(about.st_mode)) {
        st = failed(path, "it is a directory", err);
    } else if (stat(path, &about) == 0 && !S_ISREG(about.st_mode)) {
        o->file = fopen(path, "w");
        if (o->file == NULL)
            st = failed(path, strerror(errno), err);
    } else if (lstat(path, &about) == 0 && S_ISLNK(about.st_mode) && stat(path, &about) != 0) {
        st = failed(path, "it is a symbolic link to what is not there", err);
    } else {
        st = open_temporary(o, err);
    }
    if (st != NV_OK)
        nv_output_abandon(o);
    return st;
}

nv_status nv_output_probe(const char *path, nv_error *err)
{
    struct stat about;
    nv_output o;

    /* Opening a pipe would wait for its reader. */
    if (stat(path, &about) == 0 && !S_ISREG(about.st_mode) && !S_ISDIR(about.st_mode))
        return access(path, W_OK) == 0 ? NV_OK : failed(path, strerror(errno), err);
    NV_TRY(nv_output_open(path, &o, err));
    nv_output_abandon(&o);
    return NV_OK;
}

nv_status nv_output_commit(nv_output *o, nv_error *err)
{
    nv_status st = NV_OK;

    errno = 0;
    bool bad = ferror(o->file) != 0;
    bad |= o->file == stdout ? fflush(stdout) != 0 : fclose(o->file) != 0;
    o->file = NULL;
    if (!bad && o->temporary != NULL)
        bad = rename(o->temporary, o->target) != 0;
    if (bad)
        st = failed(o->path, errno != 0 ? strerror(errno) : "an earlier write failed", err);
    if (!bad && o->temporary != NULL) {
        pending = NULL;
        free(o->temporary);
        o->temporary = NULL;
    }
    nv_output_abandon(o);
    return st;
}

void nv_output_abandon(nv_output *o)
{
    if (o->file != NULL && o->file != stdout)
        (void)fclose(o->file);
    if (o->temporary != NULL) {
        (void)unlink(o->temporary);
        pending = NULL;
    }
    free(o->temporary);
    free(o->target);
    *o = (nv_output){0};
}
