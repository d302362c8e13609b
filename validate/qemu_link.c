/* SPDX-License-Identifier: Apache-2.0 */
#include "qemu_link.h"

#include "archive.h"
#include "model.h"
#include "traced.h"

#include <errno.h>
#include <fcntl.h>
#include <sha2.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { FLAG_BYTES = 2048, MOST_WORDS = 64 + NV_CALL_FUNCTIONS };

/* The linker's command line, as make target left it, and what is added to it. */
typedef struct command {
    char flags[FLAG_BYTES];
    char wanted[NV_CALL_FUNCTIONS][96];
    const char *argv[MOST_WORDS + 1];
    int n;
} command;

/* What is linked, and where it goes. */
typedef struct job {
    const char *core, *kind, *archive;
    char scripts[NV_QEMU_PATH + 2]; /* -L: where linker scripts lie */
    char object[2 * NV_QEMU_PATH], flags[2 * NV_QEMU_PATH];
    char directory[NV_QEMU_PATH - 128];
    char result[NV_QEMU_PATH], log[NV_QEMU_PATH + 32];
    bool has[NV_CALL_FUNCTIONS]; /* the archive has this function */
} job;

/* Adds a file to the digest. `has`: it is the archive, which is looked at; else NULL. */
static nv_status take_file(SHA2_CTX *digest, const char *path, bool *has, nv_error *err)
{
    uint8_t *data;
    size_t bytes;

    NV_TRY(nv_file_read(path, (size_t)1 << 30, &data, &bytes, err));
    SHA256Update(digest, data, bytes);
    const nv_status st = has == NULL ? NV_OK : nv_archive_functions(path, data, bytes, has, err);
    free(data);
    return st;
}

/* A directory of this user's alone: what lies there was put there by nobody else. */
static nv_status make_directory(job *j, nv_error *err)
{
    const char *tmp = getenv("TMPDIR");
    struct stat about;

    (void)snprintf(j->directory, sizeof j->directory, "%s/nnverify-%ld",
                   tmp != NULL && *tmp != '\0' ? tmp : "/tmp", (long)geteuid());
    if (mkdir(j->directory, 0700) != 0 && errno != EEXIST)
        return nv_fail(err, NV_E_NOT_RUN, "no directory %s for a linked runner: %s", j->directory,
                       strerror(errno));
    if (lstat(j->directory, &about) != 0 || !S_ISDIR(about.st_mode) || about.st_uid != geteuid() ||
        (about.st_mode & 077) != 0)
        return nv_fail(err, NV_E_NOT_RUN,
                       "%s is not a directory of this user's alone: a linked runner is not put "
                       "there",
                       j->directory);
    return NV_OK;
}

static nv_status name_result(job *j, nv_error *err)
{
    char hex[SHA256_DIGEST_STRING_LENGTH];
    SHA2_CTX digest;

    SHA256Init(&digest);
    NV_TRY(take_file(&digest, j->archive, j->has, err));
    NV_TRY(take_file(&digest, j->object, NULL, err));
    NV_TRY(take_file(&digest, j->flags, NULL, err));
    (void)SHA256End(&digest, hex);
    (void)snprintf(j->result, sizeof j->result, "%s/%s-%s-%.32s.elf", j->directory, j->kind,
                   j->core, hex);
    (void)snprintf(j->log, sizeof j->log, "%s.%ld.log", j->result, (long)getpid());
    return NV_OK;
}

static void add(command *c, const char *word)
{
    if (c->n < MOST_WORDS)
        c->argv[c->n++] = word;
    c->argv[c->n] = NULL;
}

/* Of the archive only what the interface needs. */
static void want_functions(command *c, const bool *has)
{
    for (uint32_t i = 0; i < NV_CALL_FUNCTIONS; i++) {
        if (!has[i])
            continue;
        (void)snprintf(c->wanted[i], sizeof c->wanted[i], "-Wl,-u,%s", nv_traced_name(i + 1));
        add(c, c->wanted[i]);
    }
}

static bool read_flags(command *c, const char *path)
{
    FILE *f = fopen(path, "r");
    const size_t bytes = f == NULL ? 0 : fread(c->flags, 1, sizeof c->flags - 1, f);
    char *rest = c->flags;

    if (f != NULL)
        (void)fclose(f);
    c->flags[bytes] = '\0';
    for (char *word; (word = strtok_r(rest, " \n", &rest)) != NULL;)
        add(c, word);
    return c->n > 0;
}

/* Runs the linker; its messages go to the log. Returns waitpid's status, -1: it did not start. */
static int run_linker(const command *c, const char *log)
{
    int status = -1;
    const pid_t child = fork();

    if (child == 0) {
        const int fd = open(log, O_WRONLY | O_CREAT | O_TRUNC, 0600);
        if (fd >= 0 && dup2(fd, STDERR_FILENO) >= 0 && dup2(fd, STDOUT_FILENO) >= 0)
            execvp(c->argv[0], (char *const *)(uintptr_t)c->argv);
        _exit(127);
    }
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
        ;
    return status;
}

/* What of a line of the log tells of a failure; NULL: nothing. */
static const char *failure(const char *line)
{
    static const char *const signs[] = {"undefined reference", "multiple definition", "cannot find",
                                        "error:"};
    const char *at = NULL;

    for (size_t i = 0; at == NULL && i < sizeof signs / sizeof *signs; i++)
        at = strstr(line, signs[i]);
    return at;
}

static void first_failure(const char *log, char *text, size_t size)
{
    char line[512];
    FILE *f = fopen(log, "r");
    const char *told = NULL;

    while (told == NULL && f != NULL && fgets(line, sizeof line, f) != NULL)
        told = failure(line);
    (void)snprintf(text, size, "%s", told == NULL ? "it does not say why" : told);
    text[strcspn(text, "\n")] = '\0';
    if (f != NULL)
        (void)fclose(f);
}

static nv_status link_runner(const job *j, nv_error *err)
{
    char temporary[NV_QEMU_PATH + 16], said[256];
    command c = {.n = 0};

    if (!read_flags(&c, j->flags))
        return nv_fail(err, NV_E_NOT_RUN, "%s is empty: make target writes it", j->flags);
    (void)snprintf(temporary, sizeof temporary, "%s.%ld", j->result, (long)getpid());
    add(&c, j->scripts);
    want_functions(&c, j->has);
    add(&c, j->object);
    add(&c, j->archive);
    add(&c, "-o");
    add(&c, temporary);
    const int status = run_linker(&c, j->log);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0 && rename(temporary, j->result) == 0) {
        (void)unlink(j->log);
        return NV_OK;
    }
    (void)unlink(temporary);
    if (status == -1 || (WIFEXITED(status) && WEXITSTATUS(status) == 127))
        return nv_fail(err, NV_E_NOT_RUN,
                       "cannot run %s, which links %s with the runner: scripts/deps test installs "
                       "it",
                       c.argv[0], j->archive);
    first_failure(j->log, said, sizeof said);
    (void)unlink(j->log);
    return nv_fail(err, NV_E_NOT_RUN, "cannot link %s for %s: %s", j->archive, j->core, said);
}

nv_status nv_qemu_link(const nv_qemu_request *q, const char *archive, char runner[NV_QEMU_PATH],
                       nv_error *err)
{
    char targets[NV_QEMU_PATH], object[32], flags[32];
    job j = {.core = q->core, .kind = q->counting ? "counter" : "runner", .archive = archive};

    (void)snprintf(object, sizeof object, "%s.o", j.kind);
    (void)snprintf(flags, sizeof flags, "%s.flags", j.kind);
    if (!nv_qemu_find(q->core, object, targets, j.object) ||
        !nv_qemu_find(q->core, flags, targets, j.flags))
        return nv_fail(err, NV_E_NOT_RUN, "no %s for %s to link with %s: make target builds it",
                       object, q->core, archive);
    (void)snprintf(j.scripts, sizeof j.scripts, "-L%s", targets);
    NV_TRY(make_directory(&j, err));
    NV_TRY(name_result(&j, err));
    if (access(j.result, R_OK) != 0)
        NV_TRY(link_runner(&j, err));
    (void)snprintf(runner, NV_QEMU_PATH, "%s", j.result);
    return NV_OK;
}
