/* SPDX-License-Identifier: Apache-2.0 */
#include "subject.h"

#include "sizes.h"
#include "tally.h"

#include <stdio.h>
#include <string.h>

static void wrong(nv_case_result *o, const char *why)
{
    o->verdict = NV_WRONG;
    if (o->detail[0] == '\0')
        (void)snprintf(o->detail, sizeof o->detail, "%.*s", (int)sizeof o->detail - 1, why);
}

/* Every value from 0 to 15, whatever the library and the operator. */
static unsigned misalignment(uint64_t seed, int i)
{
    nv_rng r = {seed + (uint64_t)i};
    return (unsigned)nv_rng_int(&r, 0, 15);
}

/* A status other than NV_OK means that the case itself is wrong: a bug of the test. */
static nv_status run_case(const nv_subject *s, nv_case *c, const nv_kernel_lib *lib,
                          unsigned misalign, bool foreign, bool skip_untaken, nv_case_result *o,
                          nv_error *err)
{
    const nv_trial_options options = {.lib = lib,
                                      .view = s->view,
                                      .misalign = misalign,
                                      .in_place = !foreign,
                                      .strict = !foreign};
    nv_trial trial;
    nv_due due;

    NV_TRY(nv_case_prepare(c, err));
    const nv_args args = nv_case_args(c);
    const nv_duty duty = s->view == NULL ? NV_MUST_TAKE : s->view->duty(&args);
    if (duty == NV_NOT_FOR_IT || (duty == NV_MAY_REFUSE && skip_untaken)) {
        o->verdict = NV_ELSEWHERE;
        return NV_OK;
    }
    NV_TRY(nv_due_of(c, &due, err));
    NV_TRY(nv_trial_run(c, &due, &options, &trial, err));
    o->verdict = trial.verdict;
    o->compared = trial.compared;
    (void)snprintf(o->path, sizeof o->path, "%s", trial.kernel.path);
    (void)snprintf(o->detail, sizeof o->detail, "%s", trial.detail);
    if (s->view != NULL && o->verdict == NV_PASSED && !nv_tally_called(s->view->function))
        o->verdict = NV_ELSEWHERE;
    return NV_OK;
}

static uint64_t direct_seed(const nv_subject *s, const nv_drive_options *options, int i)
{
    nv_rng r = {nv_rng_hash(options->seed, s->name) + (uint64_t)i};
    return nv_rng_next(&r);
}

/* Draws case i and runs it, if it is wanted. */
static void run(const nv_subject *s, const nv_kernel_lib *lib, const nv_drive_options *options,
                int i, nv_drive_count *n, nv_told_fn *told, void *context)
{
    nv_error err = NV_ERROR_INIT;
    nv_case_result o = {.verdict = NV_PASSED};
    nv_case c = {.n_memory = 0};

    (void)snprintf(o.name, sizeof o.name, "random_%d", i);
    if (s->direct == NULL) {
        nv_case_draw(&c, s->op, options->seed, i);
        o.c = &c;
        (void)snprintf(o.name, sizeof o.name, "%s", c.name);
    }
    if (options->only == NULL || strcmp(options->only, o.name) == 0) {
        const unsigned misalign = misalignment(options->seed, i);
        nv_tally_begin();
        if (s->direct != NULL) {
            /* Someone else's library is taken for one of a core with DSP. */
            const bool plain =
                options->foreign ? options->plain : strcmp(lib->name, nv_kernels_scalar.name) == 0;
            const char *why =
                nv_direct_run(s->direct->run, lib, plain, direct_seed(s, options, i), misalign);
            if (why[0] != '\0')
                wrong(&o, why);
        } else {
            const bool skip = options->foreign || n->refused >= options->cases;
            const nv_status st = run_case(s, &c, lib, misalign, options->foreign, skip, &o, &err);
            if (st == NV_E_NOT_RUN && options->foreign)
                o.verdict = NV_ELSEWHERE;
            else if (st != NV_OK)
                wrong(&o, err.message);
        }
        const char *sizes = nv_sizes_complaint();
        if (sizes[0] != '\0')
            wrong(&o, sizes);
        if (o.verdict == NV_PASSED)
            nv_tally_count();
        n->passed += o.verdict == NV_PASSED;
        n->refused += o.verdict == NV_REFUSED;
        n->wrong += o.verdict == NV_WRONG;
        told(context, s, &o);
    }
    nv_case_free(&c);
}

nv_drive_count nv_drive(const nv_subject *subject, const nv_kernel_lib *tallied,
                        const nv_drive_options *options, nv_told_fn *told, void *context)
{
    const nv_kernel_lib *base = options->foreign ? tallied : nv_sizes_of(tallied);
    const nv_kernel_lib *lib = subject->view == NULL ? base : nv_view_of(subject->view, base);
    nv_drive_count n = {0, 0, 0, 0};
    bool more = true;

    nv_tally_begin_row();
    while (more && n.drawn < NV_PATIENCE * options->cases) {
        run(subject, lib, options, n.drawn++, &n, told, context);
        more = options->only != NULL
                   ? n.passed + n.refused + n.wrong == 0
                   : n.passed + n.wrong < options->cases ||
                         (subject->view == NULL && n.wrong == 0 && nv_tally_short(options->cases));
    }
    return n;
}
