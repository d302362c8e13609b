/* SPDX-License-Identifier: Apache-2.0 */
#include "verify.h"

#include "progress.h"
#include "samples.h"
#include "session.h"
#include "workers.h"

/* What verifying a sample takes. */
typedef struct verification {
    nv_session *session;
    const nv_samples *samples;
    nv_reports *reports;
} verification;

static nv_status verify_sample(void *context, int64_t i, nv_told *told, nv_error *err)
{
    const verification *v = context;
    nv_sample_result result = {0};
    nv_status st = nv_session_sample(v->session, i, nv_sample_paths(v->samples, i), &result, err);

    if (st == NV_OK)
        st = nv_reports_sample(v->reports, &v->session->run, &result, told, err);
    nv_findings_clear(&result.findings);
    return st;
}

static void end_session(void *context)
{
    nv_session_close(((verification *)context)->session);
}

/* Workers share out samples that do not need each other. */
static int32_t count_workers(const nv_options *o, int64_t n_samples)
{
    return o->keep_state ? 1 : o->jobs < n_samples ? o->jobs : (int32_t)n_samples;
}

/* One sample, whoever verifies it; no workers: this process. */
static nv_status take_sample(const nv_work *work, nv_workers *workers, int64_t i, nv_progress *bar,
                             nv_error *err)
{
    const verification *v = work->context;
    nv_told told = {.sum = {.layers = NULL}};
    nv_status st = workers != NULL ? nv_workers_take(workers, i, &told, err)
                                   : work->verify(work->context, i, &told, err);

    if (told.parts[0].bytes > 0)
        nv_progress_make_way(bar);
    if (st == NV_OK) {
        nv_run_add(&v->session->run, &told.sum);
        st = nv_reports_take(v->reports, &told, err);
    }
    nv_told_free(&told);
    return st;
}

static nv_status take_samples(const nv_work *work, nv_workers *workers, nv_error *err)
{
    const nv_run *run = &((const verification *)work->context)->session->run;
    nv_progress bar = nv_progress_open(work->n_samples, run->options->quiet);
    nv_status st = NV_OK;

    for (int64_t i = 0; i < work->n_samples && st == NV_OK; i++) {
        if (run->options->fail_fast && run->status != NV_OK)
            break;
        nv_progress_tell(&bar, i);
        st = take_sample(work, workers, i, &bar, err);
    }
    nv_progress_clear(&bar);
    return st;
}

static nv_status run_samples(nv_session *session, const nv_samples *samples, nv_reports *reports,
                             nv_error *err)
{
    const nv_options *o = session->run.options;
    verification v = {session, samples, reports};
    const nv_work work = {.context = &v,
                          .n_samples = samples->count,
                          .last_two = o->n_dumps > 0,
                          .verify = verify_sample,
                          .end = end_session};
    const int32_t n_workers = count_workers(o, samples->count);
    nv_workers workers;

    if (n_workers < 2)
        return take_samples(&work, NULL, err);
    nv_status st = nv_workers_start(&work, n_workers, &workers, err);
    if (st == NV_OK)
        st = take_samples(&work, &workers, err);
    nv_workers_end(&workers);
    return st;
}

/* What of the dumps could not be used: then not all was checked. */
static void tell_unused(nv_session *session)
{
    nv_complaints_print(&session->device.unused, stderr);
    if (session->device.unused.count == 0)
        return;
    session->run.unused = &session->device.unused;
    session->run.status = nv_status_worse(session->run.status, NV_E_NOT_RUN);
}

nv_status nv_verify(const nv_options *o, nv_reports *reports, nv_error *err)
{
    nv_session session;
    nv_samples samples = {0};

    nv_status st = nv_session_open(o, &session, err);
    tell_unused(&session);
    if (st == NV_OK)
        st = nv_samples_list(session.run.graph, o->operands + 1, o->n_operands - 1, &samples, err);
    if (st == NV_OK)
        st = nv_samples_shard(&samples, o->shard, o->shards, err);
    session.run.n_samples = samples.count;
    if (st == NV_OK && o->expect != NULL && samples.count != 1)
        st = nv_fail(err, NV_E_USAGE, "--expect goes with one sample, not %lld",
                     (long long)samples.count);
    if (st == NV_OK && o->n_dumps > 0 && o->keep_state && samples.count != 1)
        st = nv_fail(err, NV_E_USAGE, "--dump with --reset never goes with one sample, not %lld",
                     (long long)samples.count);
    if (st == NV_OK)
        st = run_samples(&session, &samples, reports, err);
    if (st == NV_OK)
        st = nv_reports_end(reports, &session.run, err);
    if (st == NV_OK)
        st = session.run.status;
    nv_samples_free(&samples);
    nv_session_close(&session);
    return st;
}
