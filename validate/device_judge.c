/* SPDX-License-Identifier: Apache-2.0 */
#include "device_judge.h"

#include "diagnose/diagnose.h"
#include "json.h"
#include "message.h"
#include "values.h"

#include <cjson/cJSON.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

typedef struct judge {
    const nv_run *run;
    const nv_device *device;
    const nv_input *inputs;
    nv_exec *golden; /* on the input that is due */
    nv_exec *fed;    /* on what the device logged, layer by layer */
    nv_device_result *results;
    int32_t n_results;
    nv_findings *findings;
} judge;

static nv_status no_memory(nv_error *err)
{
    return nv_fail(err, NV_E_MEMORY, "no memory for the findings about the device");
}

/* ---- inputs ---- */

const nv_shape *nv_device_input_shape(const nv_graph *g, const nv_tensor *t)
{
    for (int32_t i = 0; i < g->n_nodes && t->shape.rank < 3; i++) {
        const nv_node *node = &g->nodes[i];
        if (node->op == NV_OP_RESHAPE && node->in[0] == t->index)
            return &g->tensors[node->out[0]].shape;
    }
    return &t->shape;
}

static void add_result(judge *j, int32_t layer, const nv_tensor *t, int64_t mismatches,
                       const nv_comparison *diff)
{
    j->results[j->n_results++] = (nv_device_result){layer, t, nv_shape_count(&t->shape), mismatches,
                                                    mismatches == 0 ? 0 : diff->max_abs_lsb};
}

static nv_status judge_input(judge *j, const nv_input *due, const nv_device_tensor *got,
                             nv_error *err)
{
    const nv_tensor *t = due->tensor;
    nv_comparison diff = {0};
    nv_discrepancy d;

    nv_compare(t, 0, due->data, got->input.data, &diff);
    NV_TRY(nv_discrepancy_make(t, nv_device_input_shape(j->run->graph, t), due->data, due->real,
                               got->input.data, got->known, &d, err));
    add_result(j, -1, t, nv_discrepancy_count(&d), &diff);
    nv_status st = nv_diagnose(&d, j->findings, err);
    nv_discrepancy_free(&d);
    return st;
}

static nv_status judge_inputs(judge *j, nv_error *err)
{
    const nv_graph *g = j->run->graph;

    for (int32_t i = 0; i < g->n_inputs; i++) {
        const nv_device_tensor *got = nv_device_find(j->device, g->inputs[i]);
        const void *due = j->inputs[i].data;
        if (got != NULL)
            NV_TRY(judge_input(j, &j->inputs[i], got, err));
        memcpy(nv_exec_data(j->fed, g->inputs[i]), got != NULL ? got->input.data : due,
               g->tensors[g->inputs[i]].bytes);
    }
    return NV_OK;
}

/* ---- layers ---- */

static void put_back_lost(const nv_device_tensor *got, const nv_tensor *t, const void *due)
{
    size_t size = (size_t)nv_type_bits(t->type) / 8;

    for (int64_t i = 0; got->known != NULL && i < nv_shape_count(&t->shape); i++)
        if (!got->known[i])
            memcpy((char *)got->input.data + (size_t)i * size, (const char *)due + (size_t)i * size,
                   size);
}

static nv_status tell_layer(judge *j, const nv_node *node, const nv_tensor *t,
                            const nv_comparison *diff, nv_error *err)
{
    nv_finding *f = nv_findings_add(j->findings, NV_FINDING_DEVICE_LAYER);

    if (f == NULL)
        return no_memory(err);
    f->layer = node->index;
    f->tensor = t->name;
    f->evidence = cJSON_CreateObject();
    (void)snprintf(f->message, sizeof f->message,
                   "layer %d %s: golden, fed with the device's own input, differs from the dump in "
                   "%" PRId64 " of %" PRId64 " values, by at most %" PRIu64
                   " LSB; first at %s: golden %" PRId64 ", device %" PRId64,
                   node->index, nv_op_name(node->op), diff->mismatches, diff->compared,
                   diff->max_abs_lsb, nv_text_shape(&diff->first.index).s, diff->first.golden,
                   diff->first.got);
    return nv_json_put(f->evidence, "mismatches", nv_json_int(diff->mismatches)) ? NV_OK
                                                                                 : no_memory(err);
}

static nv_status judge_output(judge *j, const nv_node *node, int32_t index, bool *told,
                              nv_error *err)
{
    const nv_device_tensor *got = nv_device_find(j->device, index);
    const nv_tensor *t = &j->run->graph->tensors[index];
    nv_comparison diff = {0};

    if (got == NULL)
        return NV_OK;
    put_back_lost(got, t, nv_exec_data(j->fed, index));
    nv_compare(t, 0, nv_exec_data(j->fed, index), got->input.data, &diff);
    add_result(j, node->index, t, diff.mismatches, &diff);
    if (!nv_tolerated(j->run->options, &diff) && !*told) {
        *told = true;
        NV_TRY(tell_layer(j, node, t, &diff, err));
    }
    /* What follows is judged by what the device had. */
    memcpy(nv_exec_data(j->fed, index), got->input.data, t->bytes);
    return NV_OK;
}

static nv_status judge_layers(judge *j, nv_error *err)
{
    const nv_graph *g = j->run->graph;
    bool told = false;

    for (int32_t i = 0; i < g->n_nodes; i++) {
        NV_TRY(nv_exec_step(j->fed, i, err));
        for (int32_t o = 0; o < g->nodes[i].n_out; o++)
            NV_TRY(judge_output(j, &g->nodes[i], g->nodes[i].out[o], &told, err));
    }
    return NV_OK;
}

/* ---- what the mistake does to the result ---- */

static bool largest(nv_exec *exec, const nv_tensor *t, int64_t *at, float *value)
{
    int64_t n = nv_shape_count(&t->shape);
    float *real = malloc(((size_t)n + 1) * sizeof *real);

    if (real == NULL || n == 0) {
        free(real);
        return false;
    }
    nv_values_real(t, nv_exec_data(exec, t->index), real);
    *at = 0;
    for (int64_t i = 1; i < n; i++)
        if (real[i] > real[*at])
            *at = i;
    *value = real[*at];
    free(real);
    return true;
}

/* "golden gives ... for what is due, ... for this", behind the first finding about an input. */
static void tell_effect(judge *j, size_t first_finding)
{
    const nv_graph *g = j->run->graph;
    int64_t due_at, at;
    float due, value;

    if (first_finding == j->findings->count || g->n_outputs == 0 ||
        nv_device_find(j->device, g->outputs[0]) != NULL)
        return;
    const nv_tensor *t = &g->tensors[g->outputs[0]];
    nv_finding *f = &j->findings->items[first_finding];
    size_t used = strlen(f->message);
    if (largest(j->golden, t, &due_at, &due) && largest(j->fed, t, &at, &value))
        (void)snprintf(f->message + used, sizeof f->message - used,
                       ". Golden's largest output is %g at %" PRId64 " for what is due, %g at "
                       "%" PRId64 " for what the device holds",
                       (double)due, due_at, (double)value, at);
}

nv_status nv_device_judge(const nv_run *run, const nv_device *device, const nv_input *inputs,
                          nv_exec *golden, nv_device_result *results, int32_t *n_results,
                          nv_findings *findings, nv_error *err)
{
    judge j = {run, device, inputs, golden, NULL, results, 0, findings};
    size_t first = findings->count;

    NV_TRY(nv_exec_new(run->model, nv_golden_table, &run->options->limits, &j.fed, err));
    nv_exec_set_rounding(j.fed, run->options->rounding);
    nv_status st = judge_inputs(&j, err);
    if (st == NV_OK)
        st = judge_layers(&j, err);
    if (st == NV_OK)
        tell_effect(&j, first);
    nv_exec_free(j.fed);
    *n_results = j.n_results;
    return st;
}
