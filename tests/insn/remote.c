/* SPDX-License-Identifier: Apache-2.0 */
#include "remote.h"
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* Cuts the last `n` components of a path off. */
static bool parent(char *path, int n)
{
    while (n-- > 0) {
        char *slash = strrchr(path, '/');
        if (slash == NULL)
            return false;
        *slash = '\0';
    }
    return true;
}

bool remote_find(struct remote_setup *setup)
{
    char path[4000];
    const char *qemu = getenv("QEMU_ARM");
    ssize_t n = readlink("/proc/self/exe", path, sizeof path - 1);

    if (n < 0)
        return false;
    path[n] = '\0';
    if (!parent(path, 3))
        return false;
    (void)snprintf(setup->targets, sizeof setup->targets, "%s/target", path);
    if (qemu != NULL)
        (void)snprintf(setup->qemu, sizeof setup->qemu, "%s", qemu);
    else
        (void)snprintf(setup->qemu, sizeof setup->qemu, "%s/tools/qemu-arm", path);
    return true;
}

static void elf_path(const struct remote_setup *setup, const char *suite, char *path, size_t size)
{
    (void)snprintf(path, size, "%s/insn_%s.elf", setup->targets, suite);
}

const char *remote_missing(const struct remote_setup *setup, const char *suite)
{
    static char why[sizeof setup->targets + 128];
    char elf[sizeof setup->targets + 64];

    elf_path(setup, suite, elf, sizeof elf);
    if (access(setup->qemu, X_OK) != 0)
        (void)snprintf(why, sizeof why,
                       "no QEMU at %s (scripts/deps installs it; QEMU_ARM names another)",
                       setup->qemu);
    else if (access(elf, R_OK) != 0)
        (void)snprintf(why, sizeof why, "%s is not built (it needs arm-none-eabi-gcc)", elf);
    else
        return NULL;
    return why;
}

bool remote_start(struct remote *r, const struct remote_setup *setup, const char *suite,
                  const char *core, const char *only, uint32_t dump)
{
    char elf[sizeof setup->targets + 64], seed[32], vectors[32], exhaustive[32], names[256], at[32];
    int ends[2];

    elf_path(setup, suite, elf, sizeof elf);
    (void)snprintf(seed, sizeof seed, "--seed=0x%x", setup->seed);
    (void)snprintf(vectors, sizeof vectors, "--vectors=%u", setup->vectors);
    (void)snprintf(exhaustive, sizeof exhaustive, "--exhaustive=%d", setup->exhaustive);
    (void)snprintf(names, sizeof names, "--only=%s", only);
    (void)snprintf(at, sizeof at, "--dump=%u", dump);

    if (pipe(ends) != 0)
        return false;
    r->pid = fork();
    if (r->pid == 0) {
        (void)dup2(ends[1], STDOUT_FILENO);
        (void)close(ends[0]);
        (void)close(ends[1]);
        (void)execl(setup->qemu, setup->qemu, "-cpu", core, elf, seed, vectors, exhaustive, names,
                    at, (char *)NULL);
        _exit(127);
    }
    (void)close(ends[1]);
    r->out = r->pid < 0 ? NULL : fdopen(ends[0], "r");
    if (r->out == NULL)
        (void)close(ends[0]);
    return r->out != NULL;
}

bool remote_line(struct remote *r, char *line, size_t size)
{
    if (fgets(line, (int)size, r->out) == NULL)
        return false;
    line[strcspn(line, "\n")] = '\0';
    return true;
}

int remote_stop(struct remote *r)
{
    int status = 0;

    (void)fclose(r->out);
    /* A program that was cut short may be writing still; its status no longer matters. */
    (void)waitpid(r->pid, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 0 : 1;
}
