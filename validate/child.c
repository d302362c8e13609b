/* SPDX-License-Identifier: Apache-2.0 */
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS */
#include "child.h"

#include "clock.h"
#include "ending.h"
#include "flush.h"
#include "plugin.h"
#include "traced.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

/* What the child writes where the parent can read it after a crash. */
typedef struct board {
    volatile uint32_t running; /* nv_traced */
} board;

struct nv_child {
    const char *file;
    int32_t seconds;
    board *board; /* shared */
    pid_t pid;    /* 0: there is no process */
    int socket;
};

typedef struct request {
    nv_args args; /* its values lie behind */
    nv_value in[NV_HARNESS_VALUES], out[NV_HARNESS_VALUES];
    nv_guarded memory;
} request;

enum { MESSAGE_BYTES = 1024 };

/* Plain data only: a plug-in can have written anything into it. */
typedef struct reply {
    nv_status status;
    char message[MESSAGE_BYTES]; /* of a status that is not NV_OK */
    nv_outcome outcome;          /* its function is not to be followed: `function` */
    uint32_t function;           /* 1 + the row of kernels.def, 0: none */
    int n_blocks;
    nv_guard_block blocks[NV_GUARD_MAX_BLOCKS];
} reply;

/* ---- bytes to and fro ---- */

static bool send_all(int fd, const void *from, size_t bytes)
{
    for (const char *p = from; bytes > 0;) {
        const ssize_t n = send(fd, p, bytes, MSG_NOSIGNAL);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        p += n;
        bytes -= (size_t)n;
    }
    return true;
}

typedef enum received { ARRIVED, CLOSED, LATE } received;

/* deadline < 0: waits for ever. */
static received receive_all(int fd, void *to, size_t bytes, int64_t deadline)
{
    for (char *p = to; bytes > 0;) {
        struct pollfd ready = {.fd = fd, .events = POLLIN};
        int64_t left = deadline < 0 ? -1 : deadline - nv_now_ms();
        if (deadline >= 0 && left <= 0)
            return LATE;
        const int n_ready = poll(&ready, 1, left > INT32_MAX ? INT32_MAX : (int)left);
        if (n_ready <= 0)
            continue;
        const ssize_t n = recv(fd, p, bytes, 0);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return CLOSED;
        p += n;
        bytes -= (size_t)n;
    }
    return ARRIVED;
}

/* ---- in the child ---- */

static void leave(void)
{
    _exit(0); /* what this process was forked with is not its to flush */
}

/* stdout is the report's; no crash leaves a core, or lines that were not written yet. */
static void settle(void)
{
    const struct rlimit none = {0, 0};

    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
    (void)setrlimit(RLIMIT_CORE, &none);
    (void)dup2(STDERR_FILENO, STDOUT_FILENO);
    (void)setvbuf(stdout, NULL, _IOLBF, 0);
    (void)signal(SIGPIPE, SIG_DFL);
}

static void answer(nv_harness *h, request *q, reply *r)
{
    nv_error err = NV_ERROR_INIT;

    q->args.in = q->in;
    q->args.out = q->out;
    memset(r, 0, sizeof *r);
    r->status = nv_guarded_follow(nv_harness_memory(h), &q->memory) &&
                        nv_flush_protect(nv_harness_memory(h))
                    ? nv_harness_make(NULL, h, &q->args, &r->outcome, &err)
                    : nv_fail(&err, NV_E_MEMORY, "no memory for %s", "a plug-in's buffers");
    (void)snprintf(r->message, sizeof r->message, "%.*s", MESSAGE_BYTES - 1, err.message);
    r->function = nv_traced_row(r->outcome.function);
    r->n_blocks = nv_harness_memory(h)->n_blocks;
    memcpy(r->blocks, nv_harness_memory(h)->blocks, sizeof r->blocks);
}

static void serve(nv_child *c, nv_harness *h, int fd)
{
    static request q;
    static reply r;
    nv_error err = NV_ERROR_INIT;
    nv_kernel_lib traced;
    nv_plugin plugin;

    settle();
    r.status = nv_plugin_load(c->file, &plugin, &err);
    (void)snprintf(r.message, sizeof r.message, "%.*s", MESSAGE_BYTES - 1, err.message);
    if (!send_all(fd, &r, sizeof r) || r.status != NV_OK)
        leave();
    nv_traced(&plugin.lib, &traced, &c->board->running);
    nv_harness_set_library(h, &traced, plugin.path, plugin.isa);
    (void)nv_flush_watch(nv_harness_memory(h));
    while (receive_all(fd, &q, sizeof q, -1) == ARRIVED) {
        answer(h, &q, &r);
        if (!send_all(fd, &r, sizeof r))
            break;
    }
    leave();
}

/* ---- in the parent ---- */

nv_status nv_child_new(const char *file, int32_t seconds, nv_child **child, nv_error *err)
{
    nv_child *c = calloc(1, sizeof *c);

    if (c == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for a plug-in");
    c->file = file;
    c->seconds = seconds;
    c->board =
        mmap(NULL, sizeof *c->board, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (c->board == MAP_FAILED) {
        free(c);
        return nv_fail(err, NV_E_MEMORY, "no memory to share with a plug-in");
    }
    *child = c;
    return NV_OK;
}

/* Ends the process, whatever it is at, and says how it had ended if it had. */
static void end(nv_child *c, int *status)
{
    (void)kill(c->pid, SIGKILL);
    while (waitpid(c->pid, status, 0) < 0 && errno == EINTR)
        ;
    (void)close(c->socket);
    c->pid = 0;
}

void nv_child_free(nv_child *c)
{
    int ignored;

    if (c == NULL)
        return;
    if (c->pid != 0)
        end(c, &ignored);
    (void)munmap(c->board, sizeof *c->board);
    free(c);
}

static nv_status fork_child(nv_child *c, nv_harness *h, nv_error *err)
{
    int ends[2];

    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return nv_fail(err, NV_E_NOT_RUN, "no connection to a process for %s: %s", c->file,
                       strerror(errno));
    c->board->running = 0;
    (void)fflush(NULL); /* what is buffered is not to be written twice */
    c->pid = fork();
    if (c->pid == 0) {
        (void)close(ends[0]);
        serve(c, h, ends[1]);
    }
    (void)close(ends[1]);
    c->socket = ends[0];
    if (c->pid < 0) {
        c->pid = 0;
        (void)close(ends[0]);
        return nv_fail(err, NV_E_NOT_RUN, "no process for %s: %s", c->file, strerror(errno));
    }
    return NV_OK;
}

/* Receives a reply; false: there is none and the process is gone. `how` says in words why, *signal
 * is the signal's name, if one ended it. */
static bool receive_reply(nv_child *c, reply *r, const char **signal, char *how, size_t size)
{
    const received got = receive_all(c->socket, r, sizeof *r, nv_now_ms() + 1000LL * c->seconds);
    int status;

    *signal = NULL;
    if (got == ARRIVED)
        return true;
    end(c, &status);
    if (got == LATE) {
        (void)snprintf(how, size, "ran longer than %d s", (int)c->seconds);
    } else {
        *signal = nv_ending_signal(status);
        nv_ending_say(status, how, size);
    }
    return false;
}

nv_status nv_child_start(nv_child *c, nv_harness *h, nv_error *err)
{
    static reply r;
    const char *signal;
    char how[NV_DETAIL_BYTES];

    if (c->pid != 0)
        return NV_OK;
    NV_TRY(fork_child(c, h, err));
    if (!receive_reply(c, &r, &signal, how, sizeof how))
        return nv_fail(err, NV_E_NOT_RUN, "%s %s while it was loaded", c->file, how);
    if (r.status == NV_OK)
        return NV_OK;
    int ignored;
    end(c, &ignored);
    return nv_fail(err, r.status == NV_E_MEMORY ? NV_E_MEMORY : NV_E_NOT_RUN, "%.*s",
                   MESSAGE_BYTES - 1, r.message);
}

/* The blocks that the call added lie where the harness would have put them. */
static bool take_blocks(nv_guarded *memory, const reply *r)
{
    if (r->n_blocks < memory->n_blocks || r->n_blocks > NV_GUARD_MAX_BLOCKS)
        return false;
    for (int i = 0; i < memory->n_blocks; i++)
        memory->blocks[i].overread = r->blocks[i].overread;
    while (memory->n_blocks < r->n_blocks)
        if (!nv_guarded_adopt(memory, &r->blocks[memory->n_blocks]))
            return false;
    return true;
}

static nv_status take_reply(nv_child *c, nv_harness *h, reply *r, nv_outcome *o, nv_error *err)
{
    *o = r->outcome;
    o->function = nv_traced_name(r->function);
    o->signal = NULL;
    o->path[sizeof o->path - 1] = o->crash[sizeof o->crash - 1] = '\0';
    o->damage[0] = '\0';
    r->message[sizeof r->message - 1] = '\0';
    if ((unsigned)r->status >= NV_STATUS_COUNT || !take_blocks(nv_harness_memory(h), r)) {
        int ignored;
        end(c, &ignored);
        (void)snprintf(o->crash, sizeof o->crash, "overwrote the verifier's own memory");
        return NV_OK;
    }
    return r->status == NV_OK ? NV_OK : nv_fail(err, r->status, "%s", r->message);
}

nv_status nv_child_call(nv_child *c, nv_harness *h, const nv_args *args, nv_outcome *o,
                        nv_error *err)
{
    static request q;
    static reply r;
    const nv_node *node = args->node;

    NV_TRY(nv_child_start(c, h, err));
    q.args = *args;
    memcpy(q.in, args->in, (size_t)node->n_in * sizeof *q.in);
    memcpy(q.out, args->out, (size_t)node->n_out * sizeof *q.out);
    q.memory = *nv_harness_memory(h);
    *o = (nv_outcome){.function = NULL};
    const bool sent = send_all(c->socket, &q, sizeof q);
    if (receive_reply(c, &r, &o->signal, o->crash, sizeof o->crash) && sent)
        return take_reply(c, h, &r, o, err);
    o->function = nv_traced_name(c->board->running);
    if (o->function == NULL)
        o->function = "the plug-in";
    return NV_OK;
}
