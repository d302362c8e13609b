/* SPDX-License-Identifier: Apache-2.0 */
#include "judge.h"

#include "harness.h"
#include "json.h"
#include "message.h"
#include "profile.h"

#include <cjson/cJSON.h>
#include <inttypes.h>

static const struct {
    unsigned faults;
    nv_finding_code code;
} fault_codes[] = {
    {NV_FAULT_CRASH, NV_FINDING_KERNEL_CRASH},
    {NV_FAULT_STATUS, NV_FINDING_KERNEL_STATUS},
    {NV_FAULT_GUARD | NV_FAULT_SCRATCH, NV_FINDING_KERNEL_OUT_OF_BOUNDS},
    {NV_FAULT_POISON, NV_FINDING_KERNEL_UNINITIALISED},
    {NV_FAULT_STATE, NV_FINDING_KERNEL_STATE},
};
enum { N_FAULT_CODES = sizeof fault_codes / sizeof *fault_codes };

/* A finding about a layer, with the evidence that all of them have. */
static nv_finding *add(nv_findings *findings, nv_finding_code code, const nv_run *run, int kernel,
                       const nv_layer_result *layer)
{
    nv_finding *f = nv_findings_add(findings, code);
    if (f == NULL)
        return NULL;
    const nv_node *node = &run->graph->nodes[layer->node];
    f->kernel = kernel;
    f->layer = layer->node;
    f->tensor = node->n_out > 0 ? run->graph->tensors[node->out[0]].name : NULL;
    f->evidence = cJSON_CreateObject();
    if (cJSON_AddStringToObject(f->evidence, "kernel", run->kernels[kernel]) == NULL ||
        cJSON_AddStringToObject(f->evidence, "function", layer->function) == NULL ||
        cJSON_AddStringToObject(f->evidence, "path", layer->path) == NULL ||
        (layer->signal != NULL &&
         cJSON_AddStringToObject(f->evidence, "signal", layer->signal) == NULL))
        return NULL;
    return f;
}

static bool tell_mismatch(nv_finding *f, const nv_run *run, const nv_layer_result *layer)
{
    const nv_comparison *d = &layer->diff;

    (void)snprintf(
        f->message, sizeof f->message,
        "%s: layer %d %s (%s) differs from golden in %" PRId64 " of %" PRId64
        " values, by at most %" PRIu64 " LSB; first at %s%s: golden %" PRId64 ", got %" PRId64,
        run->kernels[f->kernel], layer->node, nv_op_name(run->graph->nodes[layer->node].op),
        layer->path, d->mismatches, d->compared, d->max_abs_lsb, nv_text_shape(&d->first.index).s,
        d->first.output == NV_COMPARED_STATE ? " of its state" : "", d->first.golden, d->first.got);
    return cJSON_AddNumberToObject(f->evidence, "mismatches", (double)d->mismatches) != NULL &&
           cJSON_AddNumberToObject(f->evidence, "compared", (double)d->compared) != NULL &&
           nv_json_put(f->evidence, "max_abs_lsb", nv_json_uint(d->max_abs_lsb));
}

/* A note: many kernels read whole vectors on purpose, and it bites at the end of memory only. */
static bool tell_overread(nv_findings *findings, const nv_run *run, int kernel,
                          const nv_layer_result *layer)
{
    nv_finding *f = add(findings, NV_FINDING_KERNEL_OUT_OF_BOUNDS, run, kernel, layer);
    if (f == NULL)
        return false;
    f->severity = NV_NOTE;
    f->fix = "no result depends on it; leave a vector's width of memory behind the buffer, or read "
             "the tail with a predicate";
    (void)snprintf(f->message, sizeof f->message, "%s: layer %d %s (%s): %s", run->kernels[kernel],
                   layer->node, nv_op_name(run->graph->nodes[layer->node].op), layer->path,
                   layer->overread);
    return true;
}

static bool judge_layer(nv_findings *findings, const nv_run *run, int kernel,
                        const nv_layer_result *layer)
{
    bool told = false; /* layer->detail speaks of the first fault */

    if (layer->overread[0] != '\0' && !tell_overread(findings, run, kernel, layer))
        return false;
    for (int i = 0; i < N_FAULT_CODES; i++) {
        if ((layer->faults & fault_codes[i].faults) == 0)
            continue;
        nv_finding *f = add(findings, fault_codes[i].code, run, kernel, layer);
        if (f == NULL)
            return false;
        (void)snprintf(f->message, sizeof f->message, "%s: layer %d %s (%s): %s",
                       run->kernels[kernel], layer->node,
                       nv_op_name(run->graph->nodes[layer->node].op), layer->path,
                       told ? nv_finding_kinds[f->code].summary : layer->detail);
        told = true;
    }
    /* After a refusal the output holds what it held before: that is no difference of arithmetic. */
    if (!layer->failed || layer->diff.mismatches == 0 || (layer->faults & NV_FAULT_STATUS) != 0)
        return true;
    nv_finding *f = add(findings, NV_FINDING_KERNEL_MISMATCH, run, kernel, layer);
    return f != NULL && tell_mismatch(f, run, layer);
}

/* Golden follows another engine than the kernels do: one note a library. */
static bool tell_rounding(nv_findings *findings, const nv_run *run, int kernel,
                          const nv_kernel_run *result)
{
    nv_finding *f = nv_findings_add(findings, NV_FINDING_ROUNDING_PROFILE);
    if (f == NULL)
        return false;
    f->kernel = kernel;
    f->evidence = cJSON_CreateObject();
    (void)snprintf(f->message, sizeof f->message,
                   "%s: %d of %d layers differ from golden under %s, and give exactly what TFLite "
                   "Micro's rounding gives: no bug",
                   run->kernels[kernel], result->rounded_layers, result->n_layers,
                   nv_profiles[run->options->rounding].name);
    cJSON *profiles = cJSON_AddArrayToObject(f->evidence, "profiles");
    return nv_json_append(profiles, nv_json_text(nv_profiles[NV_ROUNDING_TFLM].name));
}

static bool judge_library(nv_findings *findings, const nv_run *run, int kernel,
                          const nv_kernel_run *result)
{
    bool ok = result->rounded_layers == 0 || tell_rounding(findings, run, kernel, result);

    for (int32_t i = 0; ok && i < result->n_layers; i++)
        ok = judge_layer(findings, run, kernel, &result->layers[i]);
    return ok;
}

nv_status nv_judge(const nv_run *run, nv_sample_result *result, nv_error *err)
{
    for (int k = 0; k < result->n_kernels; k++)
        if (!judge_library(&result->findings, run, k, &result->kernels[k]))
            return nv_fail(err, NV_E_MEMORY, "no memory for the findings");
    return NV_OK;
}
