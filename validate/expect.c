/* SPDX-License-Identifier: Apache-2.0 */
#include "expect.h"

#include "json.h"
#include "message.h"
#include "profile.h"

#include <inttypes.h>
#include <math.h>
#include <string.h>

enum { ALL_PROFILES = (1 << NV_ROUNDING_COUNT) - 1 };

/* What is compared with what, and one more executor that runs under each profile in turn. */
typedef struct inquiry {
    const nv_run *run;
    const nv_expected *expected;
    const nv_input *inputs;
    nv_exec *golden, *exec;
} inquiry;

static bool is_given(const inquiry *q, int32_t tensor)
{
    return nv_expected_data(q->expected, tensor) != NULL;
}

/* Adds the expected values of a tensor against those of an executor. */
static void compare(const inquiry *q, int32_t tensor, nv_exec *exec, nv_comparison *c)
{
    const nv_tensor *t = &q->run->graph->tensors[tensor];
    const void *due = nv_expected_data(q->expected, tensor), *got = nv_exec_data(exec, tensor);
    nv_comparison one = {0};

    nv_compare(t, 0, got, due, &one);
    if (nv_differs_by_order(t, got, due, &one))
        one.mismatches = 0;
    c->compared += one.compared;
    if (one.mismatches == 0)
        return;
    c->mismatches += one.mismatches;
    c->max_abs_lsb = one.max_abs_lsb > c->max_abs_lsb ? one.max_abs_lsb : c->max_abs_lsb;
}

/* ---- whole runs ---- */

static nv_status run_profile(const inquiry *q, nv_rounding profile, nv_error *err)
{
    const nv_graph *g = q->run->graph;

    nv_exec_reset(q->exec);
    nv_exec_set_rounding(q->exec, profile);
    for (int32_t i = 0; i < g->n_inputs; i++)
        memcpy(nv_exec_data(q->exec, g->inputs[i]), q->inputs[i].data,
               g->tensors[g->inputs[i]].bytes);
    return nv_exec_run(q->exec, err);
}

static void compare_given(const inquiry *q, nv_exec *exec, nv_comparison *c)
{
    *c = (nv_comparison){0};
    for (int32_t t = 0; t < q->run->graph->n_tensors; t++)
        if (is_given(q, t))
            compare(q, t, exec, c);
}

/* The outputs where they are given, else all that is given. */
static void compare_outputs(const inquiry *q, nv_exec *exec, nv_comparison *c)
{
    const nv_graph *g = q->run->graph;

    *c = (nv_comparison){0};
    for (int32_t i = 0; i < g->n_outputs; i++)
        if (is_given(q, g->outputs[i]))
            compare(q, g->outputs[i], exec, c);
    if (c->compared == 0)
        compare_given(q, exec, c);
}

/* ---- layer by layer ---- */

/* Profiles that turn the expected inputs of a node (golden's where none are given) into its
 * expected outputs, a bit each; ALL_PROFILES where no output is given. */
static nv_status explain_layer(const inquiry *q, const nv_node *node, unsigned *profiles,
                               nv_error *err)
{
    const nv_graph *g = q->run->graph;

    *profiles = ALL_PROFILES;
    for (int p = 0; p < NV_ROUNDING_COUNT; p++) {
        nv_comparison c = {0};
        for (int32_t i = 0; i < node->n_in; i++) {
            int32_t t = node->in[i];
            if (t < 0 || (g->tensors[t].data != NULL && !g->tensors[t].is_variable))
                continue;
            const void *data =
                is_given(q, t) ? nv_expected_data(q->expected, t) : nv_exec_data(q->golden, t);
            memcpy(nv_exec_data(q->exec, t), data, g->tensors[t].bytes);
        }
        nv_exec_set_rounding(q->exec, (nv_rounding)p);
        NV_TRY(nv_exec_step(q->exec, node->index, err));
        for (int32_t i = 0; i < node->n_out; i++)
            if (is_given(q, node->out[i]))
                compare(q, node->out[i], q->exec, &c);
        if (c.mismatches > 0)
            *profiles &= ~(1u << p);
    }
    return NV_OK;
}

static bool has_given_output(const inquiry *q, const nv_node *node)
{
    for (int32_t i = 0; i < node->n_out; i++)
        if (is_given(q, node->out[i]))
            return true;
    return false;
}

/* layers: the evidence; *unexplained: the first node that no profile explains, -1: none. */
static nv_status explain_layers(const inquiry *q, cJSON *layers, int32_t *unexplained,
                                nv_error *err)
{
    const nv_graph *g = q->run->graph;

    *unexplained = -1;
    for (int32_t i = 0; i < g->n_nodes; i++) {
        unsigned profiles;
        if (!has_given_output(q, &g->nodes[i]))
            continue;
        NV_TRY(explain_layer(q, &g->nodes[i], &profiles, err));
        cJSON *o = nv_json_append_object(layers);
        if (!nv_json_put(o, "layer", nv_json_int(i)) ||
            !nv_json_put(o, "tensor", nv_json_text(g->tensors[g->nodes[i].out[0]].name)) ||
            !nv_profiles_put(o, profiles))
            return nv_fail(err, NV_E_MEMORY, "no memory for the evidence");
        if (profiles == 0 && *unexplained < 0)
            *unexplained = i;
    }
    return NV_OK;
}

/* ---- the finding ---- */

static void tell_explained(nv_finding *f, const nv_run *run, unsigned profiles,
                           const nv_comparison *golden)
{
    const char *ours = run->options->rounding == NV_ROUNDING_TFLM
                           ? "the MCU's arithmetic"
                           : nv_profiles[run->options->rounding].engine;
    char engines[240];

    nv_profiles_say(profiles, engines, sizeof engines);
    if (golden->mismatches == 0)
        (void)snprintf(f->message, sizeof f->message,
                       "your expected output is what %s give%s: golden agrees in all %" PRId64
                       " elements",
                       engines, (profiles & (profiles - 1)) == 0 ? "s" : "", golden->compared);
    else
        (void)snprintf(f->message, sizeof f->message,
                       "your expected output is that of %s; %s differs from it in %" PRId64
                       " of %" PRId64 " elements, by at most %" PRIu64 ": no bug",
                       engines, ours, golden->mismatches, golden->compared, golden->max_abs_lsb);
}

/* The profile that comes closest in whole runs. */
typedef struct nearest {
    int profile;
    nv_comparison diff;
} nearest;

static void tell_unexplained(nv_finding *f, const nv_run *run, const nv_comparison *golden,
                             const nearest *near, int32_t unexplained, bool by_layers)
{
    char place[160] = "";

    if (unexplained >= 0) {
        f->layer = unexplained;
        f->tensor = run->graph->tensors[run->graph->nodes[unexplained].out[0]].name;
        (void)snprintf(place, sizeof place,
                       "; layer %d (%s) is the first that none of them explains from the expected "
                       "values before it",
                       unexplained, nv_op_name(run->graph->nodes[unexplained].op));
    }
    (void)snprintf(f->message, sizeof f->message,
                   "your expected %s from golden in %" PRId64 " of %" PRId64
                   " elements, by at most %" PRIu64
                   ", and no engine's rounding gives it (nearest: %s, which differs in %" PRId64
                   " of %" PRId64 ")%s",
                   by_layers ? "layers differ" : "output differs", golden->mismatches,
                   golden->compared, golden->max_abs_lsb, nv_profiles[near->profile].name,
                   near->diff.mismatches, near->diff.compared, place);
}

static nv_status whole_runs(const inquiry *q, unsigned *profiles, nearest *near, nv_error *err)
{
    *profiles = 0;
    for (int p = 0; p < NV_ROUNDING_COUNT; p++) {
        nv_comparison c;
        NV_TRY(run_profile(q, (nv_rounding)p, err));
        compare_given(q, q->exec, &c);
        if (c.mismatches == 0)
            *profiles |= 1u << p;
        if (p == 0 || c.mismatches < near->diff.mismatches)
            *near = (nearest){p, c};
    }
    return NV_OK;
}

/* More than the outputs is given. */
static bool has_layers(const inquiry *q)
{
    const nv_graph *g = q->run->graph;
    int64_t given = 0, outputs = 0;

    for (int32_t i = 0; i < g->n_nodes; i++)
        given += has_given_output(q, &g->nodes[i]);
    for (int32_t i = 0; i < g->n_outputs; i++)
        outputs += is_given(q, g->outputs[i]);
    return given > outputs;
}

/* What is expected starts from other bytes; false: from the same, or they are not given. */
static bool tell_input(const inquiry *q, nv_finding *f)
{
    const nv_graph *g = q->run->graph;

    for (int32_t i = 0; i < g->n_inputs; i++) {
        nv_comparison c = {0};
        int32_t t = g->inputs[i];
        if (!is_given(q, t))
            continue;
        compare(q, t, q->golden, &c);
        if (c.mismatches == 0)
            continue;
        f->code = NV_FINDING_INPUT_MISMATCH;
        f->severity = NV_ERROR;
        f->tensor = g->tensors[t].name;
        (void)snprintf(f->message, sizeof f->message,
                       "your expected layers start from another input: %" PRId64 " of %" PRId64
                       " elements differ from %s, by at most %" PRIu64,
                       c.mismatches, c.compared, q->inputs[i].path, c.max_abs_lsb);
        return true;
    }
    return false;
}

static nv_status judge(const inquiry *q, nv_findings *findings, nv_error *err)
{
    unsigned profiles;
    int32_t unexplained = -1;
    nearest near = {0};
    nv_comparison outputs, all;
    cJSON *evidence = cJSON_CreateObject();

    nv_finding *f = nv_findings_add(findings, NV_FINDING_ROUNDING_PROFILE);
    if (f == NULL || evidence == NULL) {
        cJSON_Delete(evidence);
        return nv_fail(err, NV_E_MEMORY, "no memory for a finding");
    }
    f->evidence = evidence;
    f->of_expected = true;
    if (tell_input(q, f))
        return NV_OK;
    NV_TRY(whole_runs(q, &profiles, &near, err));
    compare_outputs(q, q->golden, &outputs);
    compare_given(q, q->golden, &all);
    bool mixed = profiles == 0 && has_layers(q);
    if (mixed) {
        cJSON *layers = cJSON_AddArrayToObject(evidence, "layers");
        NV_TRY(explain_layers(q, layers, &unexplained, err));
        mixed = unexplained < 0;
    }
    bool ok = nv_profiles_put(evidence, profiles) &&
              nv_json_put(evidence, "mismatches", nv_json_int(outputs.mismatches)) &&
              nv_json_put(evidence, "compared", nv_json_int(outputs.compared)) &&
              nv_json_put(evidence, "max_abs_lsb", nv_json_uint(outputs.max_abs_lsb));
    if (profiles != 0) {
        tell_explained(f, q->run, profiles, outputs.mismatches > 0 ? &outputs : &all);
    } else if (mixed) {
        (void)snprintf(f->message, sizeof f->message,
                       "your expected layers come from a mix of engines: each follows from the "
                       "expected values before it by one of the known roundings, but no single "
                       "one gives them all; golden differs in %" PRId64 " of %" PRId64
                       " elements, by at most %" PRIu64 ": no bug",
                       all.mismatches, all.compared, all.max_abs_lsb);
    } else {
        f->code = NV_FINDING_OUTPUT_MISMATCH;
        f->severity = nv_tolerated(q->run->options, &all) ? NV_NOTE : NV_ERROR;
        tell_unexplained(f, q->run, &all, &near, unexplained, has_layers(q));
    }
    return ok ? NV_OK : nv_fail(err, NV_E_MEMORY, "no memory for the evidence");
}

nv_status nv_expect_judge(const nv_model *model, const nv_expected *expected, const nv_run *run,
                          const nv_input *inputs, nv_exec *golden, nv_findings *findings,
                          nv_error *err)
{
    inquiry q = {run, expected, inputs, golden, NULL};

    NV_TRY(nv_exec_new(model, nv_golden_table, &run->options->limits, &q.exec, err));
    nv_status st = judge(&q, findings, err);
    nv_exec_free(q.exec);
    return st;
}
