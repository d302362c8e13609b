/* SPDX-License-Identifier: Apache-2.0 */
/* Finds QEMU and the runners, and runs one on the other. */
#include "clock.h"
#include "qemu_batch.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* Cores of which QEMU has a whole board with memory where target/counted.ld wants it. */
static const struct board {
    const char *core, *machine;
} boards[] = {
    {"cortex-m3", "mps2-an385"}, {"cortex-m4", "mps2-an386"}, {"cortex-m55", "mps3-an547"}};

/* QEMU's command line; the runner's own arguments are the batch's files. */
typedef struct command {
    char qemu[NV_QEMU_PATH], runner[2 * NV_QEMU_PATH];
    char calls[NV_QEMU_PATH], results[NV_QEMU_PATH], messages[NV_QEMU_PATH];
    char semihosting[3 * NV_QEMU_PATH];
    const char *argv[16];
} command;

bool nv_qemu_find(const char *core, const char *name, char targets[NV_QEMU_PATH],
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
        (void)snprintf(found, 2 * NV_QEMU_PATH, "%s/%s/%s", targets, core, name);
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

static nv_status user_command(const nv_qemu_request *q, command *c, nv_error *err)
{
    char targets[NV_QEMU_PATH];

    if (!nv_qemu_find(q->core, "runner.elf", targets, c->runner))
        return nv_fail(err, NV_E_NOT_RUN, "no runner for %s: make target builds it", q->core);
    if (q->runner != NULL)
        (void)snprintf(c->runner, sizeof c->runner, "%s", q->runner);
    find_program("QEMU_ARM", targets, "qemu-arm", c->qemu);
    NV_SET_ARGV(c, "-cpu", q->core, c->runner, c->calls, c->results);
    return NV_OK;
}

/* -icount: each instruction takes 2^5 ns of virtual time, about a tick of the boards' clocks. */
static nv_status board_command(const nv_qemu_request *q, command *c, nv_error *err)
{
    char targets[NV_QEMU_PATH];
    const struct board *b = boards;

    while (b < boards + sizeof boards / sizeof boards[0] && strcmp(b->core, q->core) != 0)
        b++;
    if (b == boards + sizeof boards / sizeof boards[0] ||
        !nv_qemu_find(q->core, "counter.o", targets, c->runner))
        return nv_fail(err, NV_E_NOT_RUN,
                       "no counting runner for %s: make target builds those of "
                       "cortex-m3, cortex-m4 and cortex-m55",
                       q->core);
    (void)snprintf(c->runner, sizeof c->runner, "%s", q->runner);
    find_program("QEMU_SYSTEM_ARM", targets, "qemu-system-arm", c->qemu);
    (void)snprintf(c->semihosting, sizeof c->semihosting,
                   "enable=on,target=native,arg=runner,arg=%s,arg=%s", c->calls, c->results);
    NV_SET_ARGV(c, "-M", b->machine, "-nographic", "-monitor", "none", "-serial", "none", "-icount",
                "shift=5", "-semihosting-config", c->semihosting, "-kernel", c->runner);
    return NV_OK;
}

/* In the new process. What kernels print on the target is no part of the report on stdout. */
static void become_qemu(const command *c, bool quiet)
{
    (void)dup2(STDERR_FILENO, STDOUT_FILENO);
    if (quiet) {
        const int messages = open(c->messages, O_WRONLY | O_CREAT | O_TRUNC, 0600);
        if (messages >= 0)
            (void)dup2(messages, STDERR_FILENO);
    }
    execvp(c->qemu, (char *const *)(uintptr_t)c->argv);
    _exit(127);
}

static off_t size_of(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 ? about.st_size : 0;
}

/* Waits for the process, or until the results have not grown for some seconds. */
static bool wait_for(pid_t child, const command *c, int32_t seconds, nv_qemu_ending *ending)
{
    const struct timespec step = {.tv_nsec = 2000000};
    off_t size = 0;
    int64_t since = nv_now_ms();

    for (;;) {
        const pid_t ended = waitpid(child, &ending->status, seconds > 0 ? WNOHANG : 0);
        if (ended == child)
            return true;
        if (ended < 0 && errno != EINTR)
            return false;
        if (ended < 0 || seconds == 0)
            continue;
        (void)nanosleep(&step, NULL);
        const off_t now = size_of(c->results);
        if (now != size) {
            size = now;
            since = nv_now_ms();
        } else if (!ending->late && nv_now_ms() - since > 1000LL * seconds) {
            ending->late = true;
            (void)kill(child, SIGKILL);
        }
    }
}

nv_status nv_qemu_start(nv_qemu_batch *batch, const nv_qemu_request *q, nv_qemu_ending *ending,
                        nv_error *err)
{
    command c;

    NV_TRY(nv_call_file_complete(&batch->calls, err));
    NV_TRY(nv_call_file_complete(&batch->expected, err));
    nv_qemu_path(batch, "calls", c.calls);
    nv_qemu_path(batch, "results", c.results);
    nv_qemu_path(batch, "messages", c.messages);
    (void)unlink(c.results);
    NV_TRY(q->counting ? board_command(q, &c, err) : user_command(q, &c, err));
    *ending = (nv_qemu_ending){.late = false};
    memcpy(ending->qemu, c.qemu, sizeof c.qemu);
    memcpy(ending->runner, c.runner, sizeof c.runner);
    const pid_t child = fork();
    if (child == 0)
        become_qemu(&c, q->quiet);
    if (child < 0 || !wait_for(child, &c, q->seconds, ending))
        return nv_fail(err, NV_E_NOT_RUN, "cannot start QEMU: %s", strerror(errno));
    if (WIFEXITED(ending->status) && WEXITSTATUS(ending->status) == 127)
        return nv_fail(err, NV_E_NOT_RUN, "cannot run %s: scripts/deps test installs a QEMU",
                       c.qemu);
    return NV_OK;
}

nv_status nv_qemu_run(nv_qemu_batch *batch, const char *core, nv_error *err)
{
    const nv_qemu_request request = {.core = core};
    nv_qemu_ending end;

    NV_TRY(nv_qemu_start(batch, &request, &end, err));
    if (WIFSIGNALED(end.status))
        return nv_fail(err, NV_E_NOT_RUN, "%s with %s was ended by signal %d", end.qemu, end.runner,
                       WTERMSIG(end.status));
    if (WEXITSTATUS(end.status) != 0)
        return nv_fail(err, NV_E_NOT_RUN, "%s with %s ended with status %d", end.qemu, end.runner,
                       WEXITSTATUS(end.status));
    return NV_OK;
}
