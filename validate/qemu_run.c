/* SPDX-License-Identifier: Apache-2.0 */
/* Finds QEMU and the runners, and runs one on the other. */
#include "qemu_batch.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* Cores of which QEMU has a whole board with memory where target/counted.ld wants it. */
static const struct board {
    const char *core, *machine;
} boards[] = {
    {"cortex-m3", "mps2-an385"}, {"cortex-m4", "mps2-an386"}, {"cortex-m55", "mps3-an547"}};

/* QEMU's command line; the runner's own arguments are the batch's files. */
typedef struct command {
    char qemu[NV_QEMU_PATH], runner[2 * NV_QEMU_PATH];
    char calls[NV_QEMU_PATH], results[NV_QEMU_PATH];
    char semihosting[3 * NV_QEMU_PATH];
    const char *argv[16];
} command;

/* The directory that holds CORE/`runner`: $NV_TARGETS, or "target" beside the program's directory
 * or any above it. */
static bool find_runner(const char *core, const char *runner, char targets[NV_QEMU_PATH],
                        char found[2 * NV_QEMU_PATH])
{
    const char *set = getenv("NV_TARGETS");
    char self[NV_QEMU_PATH / 2];

    const ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    self[length < 0 ? 0 : length] = '\0';
    for (char *slash = strrchr(self, '/'); slash != NULL; slash = strrchr(self, '/')) {
        *slash = '\0';
        if (set != NULL)
            (void)snprintf(targets, NV_QEMU_PATH, "%s", set);
        else
            (void)snprintf(targets, NV_QEMU_PATH, "%s/target", self);
        (void)snprintf(found, 2 * NV_QEMU_PATH, "%s/%s/%s", targets, core, runner);
        if (access(found, R_OK) == 0)
            return true;
    }
    return false;
}

/* $`variable`, else `name` in the tools directory beside `targets`, else in $PATH. */
static void find_program(const char *variable, const char *targets, const char *name,
                         char found[NV_QEMU_PATH])
{
    const char *set = getenv(variable);

    if (set != NULL && *set != '\0')
        (void)snprintf(found, NV_QEMU_PATH, "%s", set);
    else if (snprintf(found, NV_QEMU_PATH, "%s/../tools/%s", targets, name) >= NV_QEMU_PATH ||
             access(found, X_OK) != 0)
        (void)snprintf(found, NV_QEMU_PATH, "%s", name);
}

static void set_argv(command *c, const char *const *argv, size_t n)
{
    c->argv[0] = c->qemu;
    memcpy(c->argv + 1, argv, n * sizeof *argv);
    c->argv[n + 1] = NULL;
}

#define NV_SET_ARGV(c, ...)                                                                        \
    set_argv(c, (const char *[]){__VA_ARGS__},                                                     \
             sizeof((const char *[]){__VA_ARGS__}) / sizeof(const char *))

static nv_status user_command(const char *core, command *c, nv_error *err)
{
    char targets[NV_QEMU_PATH];

    if (!find_runner(core, "runner.elf", targets, c->runner))
        return nv_fail(err, NV_E_NOT_RUN, "no runner for %s: make target builds it", core);
    find_program("QEMU_ARM", targets, "qemu-arm", c->qemu);
    NV_SET_ARGV(c, "-cpu", core, c->runner, c->calls, c->results);
    return NV_OK;
}

/* -icount: each instruction takes 2^5 ns of virtual time, about a tick of the boards' clocks. */
static nv_status board_command(const char *core, command *c, nv_error *err)
{
    char targets[NV_QEMU_PATH];
    const struct board *b = boards;

    while (b < boards + sizeof boards / sizeof boards[0] && strcmp(b->core, core) != 0)
        b++;
    if (b == boards + sizeof boards / sizeof boards[0] ||
        !find_runner(core, "counter.elf", targets, c->runner))
        return nv_fail(err, NV_E_NOT_RUN,
                       "no counting runner for %s: make target builds those of "
                       "cortex-m3, cortex-m4 and cortex-m55",
                       core);
    find_program("QEMU_SYSTEM_ARM", targets, "qemu-system-arm", c->qemu);
    (void)snprintf(c->semihosting, sizeof c->semihosting,
                   "enable=on,target=native,arg=runner,arg=%s,arg=%s", c->calls, c->results);
    NV_SET_ARGV(c, "-M", b->machine, "-nographic", "-monitor", "none", "-serial", "none", "-icount",
                "shift=5", "-semihosting-config", c->semihosting, "-kernel", c->runner);
    return NV_OK;
}

/* QEMU's own messages go to stderr. */
static nv_status run(const command *c, nv_error *err)
{
    int status;
    const pid_t child = fork();

    if (child < 0)
        return nv_fail(err, NV_E_NOT_RUN, "cannot start QEMU: %s", strerror(errno));
    if (child == 0) {
        execvp(c->qemu, (char *const *)(uintptr_t)c->argv);
        _exit(127);
    }
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            return nv_fail(err, NV_E_NOT_RUN, "lost QEMU: %s", strerror(errno));
    if (WIFSIGNALED(status))
        return nv_fail(err, NV_E_NOT_RUN, "%s with %s was ended by signal %d", c->qemu, c->runner,
                       WTERMSIG(status));
    if (WEXITSTATUS(status) == 127)
        return nv_fail(err, NV_E_NOT_RUN, "cannot run %s: scripts/deps test installs a QEMU",
                       c->qemu);
    if (WEXITSTATUS(status) != 0)
        return nv_fail(err, NV_E_NOT_RUN, "%s with %s ended with status %d", c->qemu, c->runner,
                       WEXITSTATUS(status));
    return NV_OK;
}

nv_status nv_qemu_run(nv_qemu_batch *batch, const char *core, bool counting, nv_error *err)
{
    command c;

    NV_TRY(nv_call_file_complete(&batch->calls, err));
    NV_TRY(nv_call_file_complete(&batch->expected, err));
    nv_qemu_path(batch, "calls", c.calls);
    nv_qemu_path(batch, "results", c.results);
    NV_TRY(counting ? board_command(core, &c, err) : user_command(core, &c, err));
    return run(&c, err);
}
