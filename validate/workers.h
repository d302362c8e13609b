/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Worker processes: each verifies its share of the samples, and their parent takes them in order.
 * They are forked from it and so have all that it has read. One that is ahead waits until what it
 * tells is taken.
 */
#ifndef NV_VALIDATE_WORKERS_H
#define NV_VALIDATE_WORKERS_H

#include "told.h"

typedef struct nv_work {
    void *context;
    int64_t n_samples;
    bool last_two; /* belong together: one worker verifies both */
    /* Verifies sample i; `told` is given back with nv_told_free in any case. */
    nv_status (*verify)(void *context, int64_t i, nv_told *told, nv_error *err);
    void (*end)(void *context); /* in a worker that has done its share, or is not asked any more */
} nv_work;

typedef struct nv_workers {
    const nv_work *work;
    struct nv_worker *items; /* [started], owned */
    int32_t count, started;
} nv_workers;

/* Starts `count` workers; `work` must outlive them. nv_workers_end also after a failure. */
NV_MUST_CHECK nv_status nv_workers_start(const nv_work *work, int32_t count, nv_workers *workers,
                                         nv_error *err);
/* What a worker tells of sample i: to be asked for in order, all from 0. Its failure is this one's;
 * NV_E_INTERNAL: it ended before its time. */
NV_MUST_CHECK nv_status nv_workers_take(nv_workers *workers, int64_t i, nv_told *told,
                                        nv_error *err);
/* Waits for them; those that are at a sample still finish it. */
void nv_workers_end(nv_workers *workers);

#endif
