/* SPDX-License-Identifier: Apache-2.0 */
#include "trial.h"

#include "crash.h"
#include "op.h"

#include <string.h>

nv_status nv_case_prepare(nv_case *c, nv_error *err)
{
    if (c->status != NV_OK)
        return nv_fail(err, c->status, "a case of %s cannot be built: %s", nv_op_table[c->op].name,
                       c->status == NV_E_LIMIT ? "it has too many operands"
                                               : nv_status_text(c->status));
    return nv_op_table[c->op].prepare(&c->graph, &c->node, err);
}

nv_args nv_case_args(nv_case *c)
{
    return (nv_args){&c->node, c->in, c->out, NV_ROUNDING_TFLM, NULL, NULL};
}

static bool is_state(const nv_case *c, int32_t i)
{
    return c->in[i].tensor != NULL && c->in[i].tensor->is_variable;
}

nv_status nv_due_of(nv_case *c, nv_due *due, nv_error *err)
{
    const nv_args args = nv_case_args(c);
    nv_value in[NV_CASE_MAX_TENSORS];
    nv_args copy = args;

    *due = (nv_due){{NULL}};
    memcpy(in, c->in, sizeof in);
    copy.in = in;
    for (int32_t i = 0; i < c->node.n_in; i++) {
        if (!is_state(c, i))
            continue;
        in[i].data = nv_case_memory(c, in[i].tensor->bytes);
        if (in[i].data == NULL)
            return nv_fail(err, NV_E_MEMORY, "no memory for the state of a case");
        memcpy(in[i].data, c->in[i].data, in[i].tensor->bytes);
        due->state[i] = in[i].data;
    }
    return nv_golden_table[c->op](&copy, err);
}

static void compare_all(nv_case *c, const nv_due *due, const nv_kernel_result *k,
                        nv_comparison *compared)
{
    for (int32_t i = 0; i < c->node.n_out; i++)
        nv_compare(c->out[i].tensor, i, c->out[i].data, k->out[i], compared);
    for (int32_t i = 0; i < c->node.n_in; i++)
        if (is_state(c, i))
            nv_compare(c->in[i].tensor, NV_COMPARED_STATE, due->state[i], k->in[i], compared);
}

static void wrong(nv_trial *t, const char *why)
{
    t->verdict = NV_WRONG;
    if (t->detail[0] == '\0')
        (void)snprintf(t->detail, sizeof t->detail, "%s", why);
}

/* What the harness and golden say of a call. */
static nv_status judge(nv_case *c, const nv_due *due, const nv_trial_options *o, nv_trial *t,
                       nv_error *err)
{
    const nv_kernel_result *k = &t->kernel;
    const nv_args args = nv_case_args(c);
    const bool refused = k->faults == NV_FAULT_STATUS && k->status == ARM_CMSIS_NN_ARG_ERROR;

    if (k->missing)
        return nv_fail(err, NV_E_NOT_RUN, "%s is missing", k->function);
    if (k->function == NULL)
        return nv_fail(err, NV_E_NOT_RUN, "no optimized kernel takes this case");
    if (o->view != NULL && refused && o->view->duty(&args) == NV_MAY_REFUSE) {
        t->verdict = NV_REFUSED;
        return NV_OK;
    }
    if (k->faults != 0)
        wrong(t, k->detail);
    if (k->overread[0] != '\0' && o->strict)
        wrong(t, k->overread);
    if (k->status == 0 && (k->faults & NV_FAULT_CRASH) == 0) {
        compare_all(c, due, k, &t->compared);
        if (t->compared.mismatches > 0)
            t->verdict = NV_WRONG;
    }
    return NV_OK;
}

static nv_status make(void *context, nv_harness *h, const nv_args *args, nv_outcome *o,
                      nv_error *err)
{
    const nv_status st = nv_crash_make(context, h, args, o, err);

    (void)snprintf(o->damage, sizeof o->damage, "%s", nv_view_complaint());
    return st;
}

nv_status nv_trial_run(nv_case *c, const nv_due *due, const nv_trial_options *o, nv_trial *t,
                       nv_error *err)
{
    const nv_harness_options options = {.max_memory = 64u << 20,
                                        .misalign = o->misalign,
                                        .in_place = o->in_place,
                                        .probe = true,
                                        .make = make};
    const nv_args args = nv_case_args(c);
    nv_harness *h = NULL;

    *t = (nv_trial){.verdict = NV_PASSED};
    NV_TRY(nv_harness_new(o->lib, &options, &h, err));
    if (o->plugin != NULL)
        nv_harness_set_library(h, o->lib, o->plugin->path, o->plugin->isa);
    nv_crash_expect(nv_harness_memory(h));
    nv_status st = nv_harness_run(h, &args, &t->kernel, err);
    nv_crash_expect_no_more();
    if (st == NV_OK)
        st = judge(c, due, o, t, err);
    t->kernel.in = t->kernel.out = NULL;
    nv_harness_free(h);
    return st;
}
