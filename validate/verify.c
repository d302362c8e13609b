/* SPDX-License-Identifier: Apache-2.0 */
#include "verify.h"

#include "samples.h"
#include "session.h"

static nv_status run_samples(nv_session *session, const nv_samples *samples, nv_reports *reports,
                             nv_error *err)
{
    nv_run *run = &session->run;

    for (int64_t i = 0; i < samples->count; i++) {
        nv_sample_result result = {0};
        nv_status st = nv_session_sample(session, nv_sample_paths(samples, i), &result, err);
        if (st == NV_OK)
            st = nv_reports_sample(reports, run, &result, err);
        nv_findings_clear(&result.findings);
        NV_TRY(st);
        if (run->options->fail_fast && run->status != NV_OK)
            break;
    }
    return NV_OK;
}

/* What of the dumps could not be used: then not all was checked. */
static void tell_unused(nv_session *session)
{
    nv_complaints_print(&session->device.unused, stderr);
    if (session->device.unused.count > 0)
        session->run.status = nv_status_worse(session->run.status, NV_E_NOT_RUN);
}

nv_status nv_verify(const nv_options *o, nv_reports *reports, nv_error *err)
{
    nv_session session;
    nv_samples samples = {0};

    nv_status st = nv_session_open(o, &session, err);
    if (st == NV_OK)
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
