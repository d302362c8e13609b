/* SPDX-License-Identifier: Apache-2.0 */
#include "device_judge.h"

#include "device_layers.h"
#include "diagnose/diagnose.h"
#include "json.h"
#include "values.h"

#include <cjson/cJSON.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

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

/* One frame behind. */
static nv_status tell_previous(nv_trial *t, const nv_tensor *tensor, int64_t mismatches,
                               nv_error *err)
{
    nv_finding *f = nv_findings_add(t->findings, NV_FINDING_INPUT_STALE);

    if (f == NULL || (f->evidence = cJSON_CreateObject()) == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for a finding");
    f->tensor = tensor->name;
    f->fix = "copy this sample before Invoke(); with two buffers, pass on the one that is complete";
    (void)snprintf(f->message, sizeof f->message,
                   "'%.60s': the device holds the sample before, to the last of %" PRId64
                   " values: it is one frame behind",
                   tensor->name, t->results[t->n_results - 1].compared);
    return nv_json_put(f->evidence, "mismatches", nv_json_int(mismatches)) &&
                   nv_json_put(f->evidence, "sample_before", nv_json_int(1))
               ? NV_OK
               : nv_fail(err, NV_E_MEMORY, "no memory for a finding");
}

/* In all that was not lost. */
static bool is_previous(const nv_device_tensor *got, const nv_tensor *tensor)
{
    const size_t size = (size_t)nv_type_bits(tensor->type) / 8;
    bool is = got->before != NULL;

    for (int64_t i = 0; is && i < nv_shape_count(&tensor->shape); i++)
        is = (got->known != NULL && !got->known[i]) ||
             memcmp((const char *)got->before + (size_t)i * size,
                    (const char *)got->input.data + (size_t)i * size, size) == 0;
    return is;
}

static nv_status judge_input(nv_trial *t, const nv_input *due, const nv_device_tensor *got,
                             nv_error *err)
{
    const nv_tensor *tensor = due->tensor;
    nv_comparison diff = {0};
    nv_discrepancy d;

    nv_trial_put_back_lost(got, due->data);
    nv_compare(tensor, 0, due->data, got->input.data, &diff);
    NV_TRY(nv_discrepancy_make(tensor, nv_device_input_shape(t->run->graph, tensor), due->data,
                               due->real, got->input.data, got->known, &d, err));
    d.origin = due->source.values == NULL ? NULL : due;
    int64_t differ = nv_discrepancy_count(&d);
    nv_trial_add(t, -1, got, differ, &diff);
    nv_status st = differ > 0 && is_previous(got, tensor) ? tell_previous(t, tensor, differ, err)
                                                          : nv_diagnose(&d, t->findings, err);
    nv_discrepancy_free(&d);
    return st;
}

static nv_status judge_inputs(nv_trial *t, nv_error *err)
{
    const nv_graph *g = t->run->graph;

    for (int32_t i = 0; i < g->n_inputs; i++) {
        const nv_device_tensor *got = nv_device_find(t->device, g->inputs[i]);
        const void *due = t->inputs[i].data;
        if (got != NULL)
            NV_TRY(judge_input(t, &t->inputs[i], got, err));
        t->unsure[g->inputs[i]] = got != NULL && got->known != NULL;
        memcpy(nv_exec_data(t->fed, g->inputs[i]), got != NULL ? got->input.data : due,
               g->tensors[g->inputs[i]].bytes);
    }
    return NV_OK;
}

/* ---- what the mistake does to the result ---- */

/* Where the largest of the tensor's values stands, of which there is at least one. */
static nv_status largest(nv_exec *exec, const nv_tensor *t, int64_t *at, float *value,
                         nv_error *err)
{
    int64_t n = nv_shape_count(&t->shape);
    float *real = malloc((size_t)n * sizeof *real);

    if (real == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the values of '%s'", t->name);
    nv_values_real(t, nv_exec_data(exec, t->index), real);
    *at = nv_values_argmax(real, n);
    *at = *at < 0 ? 0 : *at;
    *value = real[*at];
    free(real);
    return NV_OK;
}

/* "golden gives ... for what is due, ... for this", behind that of the findings about inputs, which
 * are first .. end - 1, that will be told first. Where the output was logged, it stands in t->fed,
 * unless it could not be read as what it is. */
static nv_status tell_effect(nv_trial *t, size_t first, size_t end, nv_error *err)
{
    const nv_graph *g = t->run->graph;
    int64_t due_at, at;
    float due, value;

    if (first == end || g->n_outputs == 0 || t->unsure[g->outputs[0]])
        return NV_OK;
    const nv_tensor *output = &g->tensors[g->outputs[0]];
    const nv_device_tensor *got = nv_device_find(t->device, output->index);
    const bool logged = got != NULL && memcmp(nv_exec_data(t->fed, output->index), got->input.data,
                                              output->bytes) == 0;
    nv_finding *f = &t->findings->items[first];
    for (size_t i = first + 1; i < end; i++)
        if (t->findings->items[i].confidence > f->confidence)
            f = &t->findings->items[i];
    size_t used = strlen(f->message);
    if (nv_shape_count(&output->shape) == 0)
        return NV_OK;
    NV_TRY(largest(t->golden, output, &due_at, &due, err));
    NV_TRY(largest(t->fed, output, &at, &value, err));
    (void)snprintf(f->message + used, sizeof f->message - used,
                   ". Golden's largest output is %g at %" PRId64 " for what is due, %s%g at "
                   "%" PRId64 "%s",
                   (double)due, due_at, logged ? "the device's is " : "", (double)value, at,
                   logged ? "" : " for what the device holds");
    return NV_OK;
}

nv_status nv_device_remember(const nv_run *run, nv_device *device, nv_exec *golden, nv_error *err)
{
    for (int32_t i = 0; i < run->graph->n_tensors; i++) {
        nv_device_tensor *got = &device->tensors[i];
        if (got->input.data == NULL)
            continue;
        if (got->before == NULL)
            got->before = malloc(got->input.tensor->bytes + 1);
        if (got->before == NULL)
            return nv_fail(err, NV_E_MEMORY, "no memory for the sample before");
        memcpy(got->before, nv_exec_data(golden, i), got->input.tensor->bytes);
    }
    return NV_OK;
}

nv_status nv_device_judge(const nv_run *run, const nv_device *device, nv_sample_result *result,
                          nv_device_result *results, nv_error *err)
{
    nv_trial t = {.run = run,
                  .device = device,
                  .inputs = result->inputs,
                  .kernels = result->kernels,
                  .n_kernels = result->n_kernels,
                  .golden = result->golden,
                  .results = results,
                  .findings = &result->findings,
                  .map = &result->maps[NV_MAP_DEVICE]};
    size_t first = result->findings.count;

    NV_TRY(nv_exec_new(run->model, nv_golden_table, &run->options->limits, &t.fed, err));
    nv_exec_set_rounding(t.fed, run->options->rounding);
    t.unsure = calloc((size_t)run->graph->n_tensors + 1, sizeof *t.unsure);
    nv_status st = t.unsure == NULL
                       ? nv_fail(err, NV_E_MEMORY, "no memory for what the device logged")
                       : judge_inputs(&t, err);
    const size_t end = result->findings.count;
    if (st == NV_OK)
        st = nv_device_layers(&t, err);
    if (st == NV_OK)
        st = tell_effect(&t, first, end, err);
    free(t.unsure);
    nv_exec_free(t.fed);
    result->n_device = t.n_results;
    return st;
}
