/* SPDX-License-Identifier: Apache-2.0 */
#include "sum.h"

#include <stdlib.h>

/* The first error that is no kernel's: what the device did, or the PC run behind --expect. */
static void sum_others(const nv_sample_result *result, nv_sample_sum *sum)
{
    sum->device = -1;
    for (size_t i = 0; i < result->findings.count && sum->device < 0; i++) {
        const nv_finding *f = &result->findings.items[i];
        if (f->severity != NV_ERROR || f->kernel >= 0)
            continue;
        sum->device = (int)f->code;
        sum->device_input = f->layer < 0;
        sum->expected = f->of_expected;
    }
}

static void sum_kernels(const nv_run *run, const nv_sample_result *result, nv_sample_sum *sum)
{
    for (int k = 0; k < result->n_kernels; k++) {
        sum->unrun[k] = run->reasons[k] != NULL;
        if (sum->unrun[k])
            sum->status = nv_status_worse(sum->status, NV_E_NOT_RUN);
        for (int32_t i = 0; i < result->kernels[k].n_layers; i++) {
            const nv_layer_result *layer = &result->kernels[k].layers[i];
            sum->layers[k * run->graph->n_nodes + layer->node] = layer->reference
                                                                     ? NV_LAYER_REFERENCE
                                                                 : layer->missing ? NV_LAYER_MISSING
                                                                 : layer->failed  ? NV_LAYER_DIFFERS
                                                                                  : NV_LAYER_AGREES;
            if (layer->missing)
                sum->status = nv_status_worse(sum->status, NV_E_NOT_RUN);
        }
    }
}

nv_status nv_sum_make(const nv_run *run, const nv_sample_result *result, nv_sample_sum *sum,
                      nv_error *err)
{
    *sum = (nv_sample_sum){
        .index = result->index,
        .failed = result->failed,
        .gravest = result->findings.count > 0 ? result->findings.items[0].severity : NV_NOTE,
        .status = result->failed ? NV_E_DIFFERS : NV_OK,
        .n_layers = run->n_kernels * run->graph->n_nodes};
    sum->layers = calloc((size_t)sum->n_layers + 1, sizeof *sum->layers);
    if (sum->layers == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the results");
    sum_kernels(run, result, sum);
    sum_others(result, sum);
    return NV_OK;
}

void nv_sum_free(nv_sample_sum *sum)
{
    free(sum->layers);
    sum->layers = NULL;
}

void nv_run_add(nv_run *run, const nv_sample_sum *sum)
{
    for (int32_t i = 0; i < sum->n_layers; i++)
        if (sum->layers[i] > run->layers[i])
            run->layers[i] = sum->layers[i];
    for (int k = 0; k < run->n_kernels; k++)
        run->unrun[k] |= sum->unrun[k];
    if (run->device == NULL && sum->device >= 0) {
        run->device = nv_finding_kinds[sum->device].code;
        run->device_input = sum->device_input;
        run->expected = sum->expected;
    }
    run->samples_done++;
    run->samples_failed += sum->failed;
    run->status = nv_status_worse(run->status, sum->status);
}
