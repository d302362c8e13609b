/* SPDX-License-Identifier: Apache-2.0 */
#include "nv/kernel_test.h"

#include "describe.h"
#include "draw.h"
#include "functions.h"

#include <stdio.h>
#include <string.h>

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

/* That the operator came by another function, or by none that is there. */
static nv_status judge_path(const session *s, const nv_trial *t, nv_status st, nv_error *err)
{
    const char *function = t->kernel.function;
    const bool crashed = (t->kernel.faults & NV_FAULT_CRASH) != 0;

    if (st == NV_E_NOT_RUN && t->kernel.missing)
        *err = (nv_error)NV_ERROR_INIT;
    else if (st != NV_OK || crashed || s->view != NULL || strcmp(function, name_of(s)) == 0)
        return st;
    return nv_fail(err, NV_E_NOT_RUN, "this case needs %s, which is %s", function,
                   t->kernel.missing ? "not given" : "another function");
}

/* A case with every alignment from `first` to `last`, till one fails. */
static nv_status run(session *s, nv_case *c, unsigned first, unsigned last,
                     nv_kernel_report *report, nv_error *err)
{
    nv_trial t;
    nv_due due;

    NV_TRY(nv_case_prepare(c, err));
    const nv_args args = nv_case_args(c);
    if (s->view != NULL && (s->view->op != c->op || s->view->duty(&args) == NV_NOT_FOR_IT))
        return nv_fail(err, NV_E_NOT_RUN, "the operator, its types or options are none for it");
    NV_TRY(nv_due_of(c, &due, err));
    for (s->trial.misalign = first; s->trial.misalign <= last; s->trial.misalign++) {
        NV_TRY(judge_path(s, &t, nv_trial_run(c, &due, &s->trial, &t, err), err));
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

/* Draws from `first` on; *taken: how many the function took. */
static nv_status run_drawn(session *s, nv_case *c, nv_op op, uint64_t seed, int first, int cases,
                           nv_kernel_report *report, nv_error *err)
{
    int taken = 0;

    for (int i = first; taken < cases && i - first < PATIENCE * cases; i++) {
        const unsigned misalign = s->test->aligned ? 0 : (unsigned)i % (MISALIGNED + 1);
        nv_error why = NV_ERROR_INIT;
        nv_case_free(c);
        nv_case_draw(c, op, seed, i);
        report->drawn = i;
        const nv_status st = run(s, c, misalign, misalign, report, &why);
        taken += st == NV_OK;
        if (st == NV_E_DIFFERS)
            return st;
        if (st != NV_OK && (st != NV_E_NOT_RUN || i - first == PATIENCE * cases - 1))
            return nv_fail(err, st, "%s (%d cases drawn, %d taken)", why.message, i - first + 1,
                           taken);
    }
    return NV_OK;
}

nv_status nv_kernel_test_drawn(nv_op op, const nv_kernel_test *test, uint64_t seed, int first,
                               int cases, nv_kernel_report *report)
{
    nv_error err = NV_ERROR_INIT;
    nv_case c = {.n_memory = 0};
    session s;

    memset(report, 0, sizeof *report);
    nv_status st = open_session(test, &s, &err);
    if (st == NV_OK) {
        if (nv_case_table[op] == NULL)
            st = nv_fail(&err, NV_E_NOT_RUN, "firmware has no optimized kernel for this operator");
        else
            st = run_drawn(&s, &c, op, seed, first, cases, report, &err);
        nv_functions_close(&s.functions);
    }
    st = conclude(st, &c, test, &err, report);
    nv_case_free(&c);
    return st;
}
