/* SPDX-License-Identifier: Apache-2.0 */
#include "nv/kernel_test.h"

#include "describe.h"
#include "direct.h"
#include "draw.h"
#include "functions.h"
#include "route.h"

#include <stdio.h>
#include <string.h>

/* Which cases are drawn. */
typedef struct draws {
    uint64_t seed;
    int first, cases;
} draws;

/* A test that is going on. */
typedef struct session {
    const nv_kernel_test *test;
    nv_functions functions;
    const nv_view *view;
    nv_trial_options trial;
} session;

static nv_status open_session(const nv_kernel_test *test, session *s, nv_error *err)
{
    *s = (session){.test = test};
    NV_TRY(nv_functions_open(test, &s->functions, err));
    s->view = nv_view_named(s->functions.name);
    s->trial = (nv_trial_options){
        .lib = s->view == NULL ? &s->functions.lib : nv_view_of(s->view, &s->functions.lib),
        .view = s->view,
        .plugin = s->functions.plugin.handle == NULL ? NULL : &s->functions.plugin,
        .in_place = !test->apart,
        .strict = test->strict};
    return NV_OK;
}

static const char *name_of(const session *s)
{
    return s->test->functions->name;
}

/* That the operator comes by the function in this case. */
static nv_status judge_route(const session *s, nv_case *c, nv_error *err)
{
    const nv_args args = nv_case_args(c);
    const char *route = nv_route_of(c);

    if (s->view != NULL && s->view->op == c->op)
        return s->view->duty(&args) != NV_NOT_FOR_IT
                   ? NV_OK
                   : nv_fail(err, NV_E_NOT_RUN, "it is not for these types and options");
    if (route != NULL && strcmp(route, name_of(s)) == 0)
        return NV_OK;
    return nv_fail(err, NV_E_NOT_RUN, "in this case the operator comes by %s",
                   route == NULL ? "the reference kernel" : route);
}

/* A case with every alignment from `first` to `last`, till one fails. */
static nv_status run(session *s, nv_case *c, unsigned first, unsigned last,
                     nv_kernel_report *report, nv_error *err)
{
    nv_trial t;
    nv_due due;

    NV_TRY(nv_case_prepare(c, err));
    NV_TRY(judge_route(s, c, err));
    NV_TRY(nv_due_of(c, &due, err));
    for (s->trial.misalign = first; s->trial.misalign <= last; s->trial.misalign++) {
        NV_TRY(nv_trial_run(c, &due, &s->trial, &t, err));
        if (t.verdict == NV_WRONG) {
            nv_describe_failure(c, s->functions.name, &t, s->trial.misalign, first == 0, report);
            return NV_E_DIFFERS;
        }
        if (t.verdict == NV_REFUSED)
            return nv_fail(err, NV_E_NOT_RUN,
                           "it returned ARM_CMSIS_NN_ARG_ERROR, as it may in this case");
        nv_describe_overread(&t, report);
    }
    return NV_OK;
}

enum { MISALIGNED = 15, PATIENCE = 200 /* draws for a case that the function takes */ };

static nv_status conclude(nv_status st, const nv_case *c, const nv_kernel_test *test,
                          const nv_error *err, nv_kernel_report *report)
{
    if (st != NV_OK && st != NV_E_DIFFERS)
        nv_describe_error(c, test->functions == NULL ? NULL : test->functions->name, err->message,
                          report);
    return st;
}

nv_status nv_kernel_test_run(nv_case *c, const nv_kernel_test *test, nv_kernel_report *report)
{
    nv_error err = NV_ERROR_INIT;
    session s;

    memset(report, 0, sizeof *report);
    report->drawn = -1;
    nv_status st = open_session(test, &s, &err);
    if (st == NV_OK) {
        st = run(&s, c, 0, test->aligned ? 0 : MISALIGNED, report, &err);
        if (st == NV_OK)
            nv_describe_outputs(c, report);
        nv_functions_close(&s.functions);
    }
    return conclude(st, c, test, &err, report);
}

static unsigned misalignment(const session *s, int i)
{
    return s->test->aligned ? 0 : (unsigned)i % (MISALIGNED + 1);
}

/* Cases of an operator. */
static nv_status run_operator(session *s, nv_op op, const draws *d, nv_case *c,
                              nv_kernel_report *report, nv_error *err)
{
    int taken = 0;

    for (int i = d->first; taken < d->cases; i++) {
        const unsigned misalign = misalignment(s, i);
        nv_error why = NV_ERROR_INIT;
        nv_case_free(c);
        nv_case_draw(c, op, d->seed, i);
        report->drawn = i;
        const nv_status st = run(s, c, misalign, misalign, report, &why);
        taken += st == NV_OK;
        if (st == NV_E_DIFFERS)
            return st;
        if (st != NV_OK && (st != NV_E_NOT_RUN || i - d->first == PATIENCE * d->cases))
            return nv_fail(err, st, "%s (%d cases drawn, %d taken)", why.message, i - d->first + 1,
                           taken);
    }
    return NV_OK;
}

/* Cases of a function that no operator calls. */
static nv_status run_direct(session *s, const nv_direct_row *direct, const draws *d,
                            nv_kernel_report *report)
{
    for (int i = d->first; i < d->first + d->cases; i++) {
        const unsigned misalign = misalignment(s, i);
        nv_rng r = {nv_rng_hash(d->seed, direct->name) + (uint64_t)i};
        const char *why = nv_direct_run(direct->run, &s->functions.lib, s->test->plain,
                                        nv_rng_next(&r), misalign);
        report->drawn = i;
        if (why[0] != '\0') {
            nv_describe_direct(direct->name, why, d->seed, misalign, report);
            return NV_E_DIFFERS;
        }
    }
    return NV_OK;
}

static nv_status run_drawn(session *s, const draws *d, nv_case *c, nv_kernel_report *report,
                           nv_error *err)
{
    const nv_op op = s->view != NULL ? s->view->op : nv_route_operator(name_of(s));
    const nv_direct_row *direct = nv_direct_named(s->functions.name);

    if (op != NV_OP_COUNT)
        return run_operator(s, op, d, c, report, err);
    if (direct != NULL)
        return run_direct(s, direct, d, report);
    return nv_fail(err, NV_E_NOT_RUN, "no cases are drawn for this function");
}

nv_status nv_kernel_test_drawn(const nv_kernel_test *test, uint64_t seed, int first, int cases,
                               nv_kernel_report *report)
{
    const draws d = {seed, first, cases};
    nv_error err = NV_ERROR_INIT;
    nv_case c = {.n_memory = 0};
    session s;

    memset(report, 0, sizeof *report);
    nv_status st = open_session(test, &s, &err);
    if (st == NV_OK) {
        st = run_drawn(&s, &d, &c, report, &err);
        nv_functions_close(&s.functions);
    }
    st = conclude(st, &c, test, &err, report);
    nv_case_free(&c);
    return st;
}
