/* SPDX-License-Identifier: Apache-2.0 */
/*
 * kernels MODEL INPUT ARCHIVE
 * How long the kernels of a whole model take, in milliseconds, the least of several runs each:
 *   scalar, mve      on the host, with their adapters
 *   qemu             mve as cortex-m55 code in QEMU, without its start and the runner's own work:
 *                    less what the same calls take where ARCHIVE lacks the functions
 */
#include "nv/kernel.h"
#include "qemu_link.h"
#include "target/fed_model.h"

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ARENA = 16 << 20, HOST_RUNS = 30, QEMU_RUNS = 4, REPEATS = 5 };

static alignas(16) unsigned char arena[ARENA];
static size_t arena_used;

static void *take(nv_kernel_call *call, size_t bytes)
{
    unsigned char *p = arena + arena_used;

    (void)call;
    arena_used += (bytes + 15) / 16 * 16;
    if (bytes == 0 || arena_used > ARENA)
        return NULL;
    return p;
}

static void *take_zeroed(nv_kernel_call *call, size_t bytes)
{
    void *p = take(call, bytes);
    return p == NULL ? NULL : memset(p, 0, bytes);
}

static double now_ms(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* All layers once, in golden's memory: where the kernels agree with it, nothing changes. */
static nv_status run_model(nv_feeds *feeds, const nv_kernel_lib *lib, nv_error *err)
{
    for (int32_t i = 0; i < feeds->graph->n_nodes; i++) {
        nv_kernel_fn *kernel = nv_kernel_table[feeds->graph->nodes[i].op];
        if (kernel == NULL)
            continue;
        nv_kernel_call call = {
            .lib = lib, .args = nv_feeds_args(feeds, i), .scratch = take, .prepared = take_zeroed};
        arena_used = 0;
        NV_TRY(kernel(&call, err));
        if (call.status != ARM_CMSIS_NN_SUCCESS || arena_used > ARENA)
            return nv_fail(err, NV_E_INTERNAL, "layer %d: %s refused", (int)i, call.function);
    }
    return NV_OK;
}

static nv_status time_host(nv_feeds *feeds, const nv_kernel_lib *lib, double *ms, nv_error *err)
{
    *ms = -1;
    for (int r = 0; r < HOST_RUNS; r++) {
        const double start = now_ms();
        NV_TRY(run_model(feeds, lib, err));
        const double took = now_ms() - start;
        if (*ms < 0 || took < *ms)
            *ms = took;
    }
    return NV_OK;
}

/* A start of QEMU on a batch. */
static nv_status time_start(nv_qemu_batch *batch, const nv_qemu_request *request, double *ms,
                            nv_error *err)
{
    *ms = -1;
    for (int r = 0; r < QEMU_RUNS; r++) {
        nv_qemu_ending end;
        const double start = now_ms();
        NV_TRY(nv_qemu_start(batch, request, &end, err));
        const double took = now_ms() - start;
        if (end.status != 0)
            return nv_fail(err, NV_E_NOT_RUN, "QEMU ended with status %d", end.status);
        if (*ms < 0 || took < *ms)
            *ms = took;
    }
    return NV_OK;
}

static nv_status time_qemu(nv_feeds *feeds, const char *archive, double *ms, nv_error *err)
{
    nv_qemu_request with = {.core = "cortex-m55", .quiet = true}, without = with;
    char runner[NV_QEMU_PATH];
    nv_qemu_batch *batch;
    double ms_without;

    NV_TRY(nv_qemu_link(&without, archive, runner, err));
    without.runner = runner;
    NV_TRY(nv_qemu_batch_new(&batch, err));
    nv_status st = NV_OK;
    for (int r = 0; st == NV_OK && r < REPEATS; r++)
        st = run_model(feeds, nv_qemu_record(batch, &nv_kernels_mve), err);
    if (st == NV_OK)
        st = time_start(batch, &with, ms, err);
    if (st == NV_OK)
        st = time_start(batch, &without, &ms_without, err);
    if (st == NV_OK)
        *ms = (*ms - ms_without) / REPEATS;
    nv_qemu_batch_free(batch);
    return st;
}

static nv_status measure(nv_feeds *feeds, const char *archive, nv_error *err)
{
    double scalar, mve, qemu;

    NV_TRY(time_host(feeds, &nv_kernels_scalar, &scalar, err));
    NV_TRY(time_host(feeds, &nv_kernels_mve, &mve, err));
    NV_TRY(time_qemu(feeds, archive, &qemu, err));
    printf("%.3f %.3f %.3f\n", scalar, mve, qemu);
    return NV_OK;
}

int main(int argc, char **argv)
{
    nv_error err = NV_ERROR_INIT;
    fed_model model;

    if (argc != 4) {
        fprintf(stderr, "usage: kernels MODEL INPUT ARCHIVE\n");
        return 2;
    }
    nv_status st = fed_open(argv[1], argv[2], &model, &err);
    if (st == NV_OK)
        st = measure(&model.feeds, argv[3], &err);
    fed_close(&model);
    if (st != NV_OK)
        fprintf(stderr, "kernels: %s\n", err.message);
    return nv_status_exit(st);
}
