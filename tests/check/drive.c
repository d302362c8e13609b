/* SPDX-License-Identifier: Apache-2.0 */
#include "subject.h"

#include "flush.h"
#include "harness.h"
#include "op.h"
#include "tally.h"

#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int64_t element(const nv_tensor *t, const void *data, int64_t i)
{
    switch (t->type) {
    case NV_INT16:
        return ((const int16_t *)data)[i];
    case NV_INT32:
        return ((const int32_t *)data)[i];
    default:
        return ((const int8_t *)data)[i];
    }
}

static void compare(const nv_value *golden, const void *got, const char *what, nv_case_result *o)
{
    const nv_tensor *t = golden->tensor;
    const int64_t n = nv_shape_count(&t->shape);

    o->of += n;
    for (int64_t i = 0; i < n; i++) {
        int64_t want = element(t, golden->data, i), have = element(t, got, i);
        if (want == have)
            continue;
        if (o->differ++ == 0) {
            o->first = i;
            o->tensor = t;
            o->what = what;
            o->golden = want;
            o->got = have;
        }
        if (llabs(have - want) > o->max_abs)
            o->max_abs = llabs(have - want);
    }
}

/* Outputs and new state. */
static void compare_all(const nv_args *golden, const nv_kernel_result *k, nv_case_result *o)
{
    for (int32_t i = 0; i < golden->node->n_out; i++)
        compare(&golden->out[i], k->out[i], "out", o);
    for (int32_t i = 0; i < golden->node->n_in; i++)
        if (golden->in[i].tensor != NULL && golden->in[i].tensor->is_variable)
            compare(&golden->in[i], k->in[i], "state", o);
}

static void wrong(nv_case_result *o, const char *why)
{
    o->verdict = NV_WRONG;
    if (o->detail[0] == '\0')
        (void)snprintf(o->detail, sizeof o->detail, "%.*s", (int)sizeof o->detail - 1, why);
}

/* A crash in the middle of a call. */
static sigjmp_buf after_crash;

static void on_crash(int number)
{
    siglongjmp(after_crash, number);
}

static void expect_crashes(nv_harness *h)
{
    static const int signals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};

    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
        (void)signal(signals[i], on_crash);
    (void)nv_flush_watch(nv_harness_memory(h));
}

static nv_status survive(void *context, nv_harness *h, const nv_args *args, nv_outcome *o,
                         nv_error *err)
{
    const int number = sigsetjmp(after_crash, 1);

    if (number != 0) {
        *o = (nv_outcome){.function = "the kernel"};
        (void)snprintf(o->crash, sizeof o->crash, "crashed with signal %d", number);
        return NV_OK;
    }
    return nv_harness_make(context, h, args, o, err);
}

/* What the harness and golden say of a call. */
static nv_status judge(const nv_subject *s, const nv_args *args, const nv_kernel_result *k,
                       bool foreign, nv_case_result *o, nv_error *err)
{
    const bool refused = k->faults == NV_FAULT_STATUS && k->status == ARM_CMSIS_NN_ARG_ERROR;

    (void)snprintf(o->path, sizeof o->path, "%s", k->path);
    if (k->missing)
        return nv_fail(err, NV_E_NOT_RUN, "%s is missing", k->function);
    if (k->function == NULL)
        return nv_fail(err, NV_E_NOT_RUN, "no optimized kernel takes this case");
    if (s->view != NULL && refused && s->view->duty(args) == NV_MAY_REFUSE) {
        o->verdict = NV_REFUSED;
        return NV_OK;
    }
    if (k->faults != 0)
        wrong(o, k->detail);
    if (k->overread[0] != '\0' && !foreign)
        wrong(o, k->overread);
    /* Golden comes last: it changes the state that both start from. */
    if (k->status == 0 && (k->faults & NV_FAULT_CRASH) == 0) {
        NV_TRY(nv_golden_table[args->node->op](args, err));
        compare_all(args, k, o);
        if (o->differ > 0)
            o->verdict = NV_WRONG;
    }
    if (s->view != NULL && o->verdict == NV_PASSED && !nv_tally_called(s->view->function))
        o->verdict = NV_ELSEWHERE;
    return NV_OK;
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
    const nv_harness_options options = {.max_memory = 64u << 20,
                                        .misalign = misalign,
                                        .in_place = !foreign,
                                        .probe = true,
                                        .make = survive};
    nv_args args = {&c->node, c->in, c->out, NV_ROUNDING_TFLM, NULL, NULL};
    nv_kernel_result k;
    nv_harness *h = NULL;

    NV_TRY(nv_op_table[c->op].prepare(&c->graph, &c->node, err));
    const nv_duty duty = s->view == NULL ? NV_MUST_TAKE : s->view->duty(&args);
    if (duty == NV_NOT_FOR_IT || (duty == NV_MAY_REFUSE && skip_untaken)) {
        o->verdict = NV_ELSEWHERE;
        return NV_OK;
    }
    NV_TRY(nv_harness_new(lib, &options, &h, err));
    expect_crashes(h);
    nv_status st = nv_harness_run(h, &args, &k, err);
    if (st == NV_OK)
        st = judge(s, &args, &k, foreign, o, err);
    nv_harness_free(h);
    return st;
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
        nv_case_begin(&c, s->op, options->seed, i);
        nv_case_table[s->op](&c, i);
        o.c = &c;
        (void)snprintf(o.name, sizeof o.name, "%s", c.name);
    }
    if (options->only == NULL || strcmp(options->only, o.name) == 0) {
        const unsigned misalign = misalignment(options->seed, i);
        nv_tally_begin();
        if (s->direct != NULL) {
            const char *why =
                nv_direct_run(s->direct->run, lib, direct_seed(s, options, i), misalign);
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
        const char *sizes = nv_view_complaint();
        if (sizes[0] != '\0' && !options->foreign)
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
    const nv_kernel_lib *lib = nv_view_of(subject->view, tallied);
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
