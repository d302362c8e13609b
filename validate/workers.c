/* SPDX-License-Identifier: Apache-2.0 */
#include "workers.h"

#include "ending.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

struct nv_worker {
    pid_t pid;  /* 0: it has ended */
    FILE *from; /* what it tells */
};

/* Samples go round, one to each. */
static int32_t worker_of(const nv_workers *w, int64_t i)
{
    const bool follows = w->work->last_two && i > 0 && i == w->work->n_samples - 1;
    return (int32_t)((follows ? i - 1 : i) % w->count);
}

/* ---- in a worker ---- */

static void serve(const nv_workers *w, int32_t me, FILE *to)
{
    const nv_work *work = w->work;
    nv_status st = NV_OK;
    bool heard = true;

    for (int64_t i = 0; i < work->n_samples && heard && st == NV_OK; i++) {
        nv_told told = {.sum = {.layers = NULL}};
        nv_error err = NV_ERROR_INIT;
        if (worker_of(w, i) != me)
            continue;
        st = work->verify(work->context, i, &told, &err);
        heard = nv_told_send(to, st, &told, &err);
        nv_told_free(&told);
    }
    work->end(work->context);
}

/* Never returns. Nor does a worker outlive its parent; what that has read from others it closes:
 * they are to notice when nobody listens any more. */
static void become_worker(const nv_workers *w, pid_t parent, int fd)
{
    FILE *to = fdopen(fd, "w");

    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
    for (int32_t i = 0; i <= w->started; i++)
        (void)close(fileno(w->items[i].from));
    if (to != NULL && getppid() == parent)
        serve(w, w->started, to);
    _exit(0); /* what is buffered is the parent's to write */
}

/* ---- in the parent ---- */

static nv_status failed(const nv_workers *w, nv_error *err)
{
    return nv_fail(err, errno == ENOMEM ? NV_E_MEMORY : NV_E_IO, "cannot start worker %d of %d: %s",
                   (int)w->started + 1, (int)w->count, strerror(errno));
}

static nv_status start_one(nv_workers *w, nv_error *err)
{
    struct nv_worker *worker = &w->items[w->started];
    const pid_t parent = getpid();
    int ends[2];

    if (pipe(ends) != 0)
        return failed(w, err);
    /* Programs that a worker starts are not to hold what it tells open. */
    (void)fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    worker->from = fdopen(ends[0], "r");
    worker->pid = worker->from == NULL ? -1 : fork();
    if (worker->pid == 0)
        become_worker(w, parent, ends[1]);
    const nv_status st = worker->pid < 0 ? failed(w, err) : NV_OK;
    (void)close(ends[1]);
    if (st == NV_OK)
        w->started++;
    else if (worker->from != NULL)
        (void)fclose(worker->from);
    else
        (void)close(ends[0]);
    return st;
}

nv_status nv_workers_start(const nv_work *work, int32_t count, nv_workers *w, nv_error *err)
{
    *w = (nv_workers){.work = work, .count = count};
    w->items = calloc((size_t)count, sizeof *w->items);
    if (w->items == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for %d workers", (int)count);
    (void)fflush(NULL); /* what is buffered is not to be written twice */
    while (w->started < count)
        NV_TRY(start_one(w, err));
    return NV_OK;
}

/* Waits for one; its waitpid's status. */
static int end_one(struct nv_worker *worker)
{
    int status = 0;

    while (waitpid(worker->pid, &status, 0) < 0 && errno == EINTR)
        ;
    worker->pid = 0;
    return status;
}

nv_status nv_workers_take(nv_workers *w, int64_t i, nv_told *told, nv_error *err)
{
    const int32_t which = worker_of(w, i);
    char how[80];
    bool gone;

    NV_TRY(nv_told_receive(w->items[which].from, told, &gone, err));
    if (!gone)
        return NV_OK;
    const int status = end_one(&w->items[which]);
    const bool killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    nv_ending_say(status, how, sizeof how);
    return nv_fail(err, NV_E_INTERNAL,
                   "worker %d of %d %s at sample %" PRId64 " of %" PRId64 "; likely cause: %s",
                   (int)which + 1, (int)w->count, how, i + 1, w->work->n_samples,
                   killed ? "no memory is left on this machine; fewer workers need less"
                          : "a kernel that runs in its process (--in-process)");
}

void nv_workers_end(nv_workers *w)
{
    for (int32_t i = 0; i < w->started; i++)
        (void)fclose(w->items[i].from);
    for (int32_t i = 0; i < w->started; i++)
        if (w->items[i].pid != 0)
            (void)end_one(&w->items[i]);
    free(w->items);
    *w = (nv_workers){.items = NULL};
}
