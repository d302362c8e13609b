/* SPDX-License-Identifier: Apache-2.0 */
#include "calibrate.h"

#include "inputs.h"
#include "output_range.h"
#include "samples.h"

#include <stdlib.h>
#include <string.h>

/* ---- the samples ---- */

/* A folder of samples; where the model has several inputs, of .npz files. */
static nv_status list_samples(const nv_graph *g, const char *folder, nv_samples *samples,
                              nv_error *err)
{
    char **paths = NULL;
    int64_t count = 0;

    NV_TRY(nv_samples_folder(folder, &paths, &count, err));
    nv_status st = nv_samples_list(g, paths, (int)count, samples, err);
    for (int64_t i = 0; i < count; i++)
        free(paths[i]);
    free(paths);
    return st;
}

typedef struct pass {
    const nv_graph *graph;
    nv_float_chain *chain;
    const nv_options *options;
    nv_calibration *calibration;
    nv_histogram *histograms; /* [calibration->count] */
    nv_input *inputs;
} pass;

/* Does something with the chain's values of a layer. */
typedef void layer_fn(const pass *p, int32_t layer, const float *values);

static nv_status run_sample(const pass *p, char *const *paths, layer_fn *each, nv_error *err)
{
    if (!p->options->keep_state)
        nv_float_chain_reset(p->chain);
    nv_status st = nv_inputs_read(p->graph, p->options, paths, p->inputs, err);
    if (st == NV_OK)
        st = nv_float_chain_run(p->chain, p->inputs, err);
    for (int32_t i = 0; st == NV_OK && i < p->calibration->count; i++) {
        const float *values =
            nv_float_chain_values(p->chain, p->calibration->layers[i].node->index);
        if (values != NULL)
            each(p, i, values);
    }
    nv_inputs_free(p->graph, p->inputs);
    return st;
}

static nv_status run_samples(const pass *p, const nv_samples *samples, layer_fn *each,
                             nv_error *err)
{
    nv_float_chain_reset(p->chain);
    for (int64_t i = 0; i < samples->count; i++)
        NV_TRY(run_sample(p, nv_sample_paths(samples, i), each, err));
    nv_float_chain_reset(p->chain);
    return NV_OK;
}

/* ---- the two passes ---- */

static void count_values(const pass *p, int32_t layer, const float *values)
{
    nv_histogram_add(&p->histograms[layer], values,
                     nv_shape_count(&p->calibration->layers[layer].tensor->shape));
}

static void suggest(const pass *p)
{
    for (int32_t i = 0; i < p->calibration->count; i++) {
        nv_calibrated *layer = &p->calibration->layers[i];
        for (int m = 0; m < NV_RANGE_METHODS; m++)
            layer->suggested[m].exists =
                p->histograms[i].count > 0 &&
                nv_suggest_range(&p->histograms[i], layer->tensor->type, (nv_range_method)m,
                                 &layer->suggested[m].quantizer);
    }
}

static void try_ranges(const pass *p, int32_t i, const float *values)
{
    nv_calibrated *layer = &p->calibration->layers[i];
    const int64_t n = nv_shape_count(&layer->tensor->shape);

    nv_range_use_add(&layer->now.use, &layer->now.quantizer, values, n, 1);
    for (int m = 0; m < NV_RANGE_METHODS; m++)
        if (layer->suggested[m].exists)
            nv_range_use_add(&layer->suggested[m].use, &layer->suggested[m].quantizer, values, n,
                             1);
}

static void choose(nv_calibrated *layer)
{
    layer->best = NV_RANGE_MIN_MAX;
    for (int m = 0; m < NV_RANGE_METHODS; m++)
        if (layer->suggested[m].exists && nv_range_use_sqnr(&layer->suggested[m].use) >
                                              nv_range_use_sqnr(&layer->suggested[layer->best].use))
            layer->best = (nv_range_method)m;
}

/* ---- set-up ---- */

static bool list_layers(const nv_graph *g, nv_calibration *c)
{
    c->layers = calloc((size_t)g->n_nodes + 1, sizeof *c->layers);
    for (int32_t i = 0; c->layers != NULL && i < g->n_nodes; i++) {
        nv_calibrated *layer = &c->layers[c->count];
        layer->node = &g->nodes[i];
        if (layer->node->n_out == 0)
            continue;
        layer->tensor = &g->tensors[layer->node->out[0]];
        layer->now.exists = nv_quantizer_of(layer->tensor, &layer->now.quantizer);
        c->count += layer->now.exists && nv_type_bits(layer->tensor->type) <= 16 &&
                    nv_output_range_of(g, layer->node) == NV_RANGE_FREE;
    }
    return c->layers != NULL;
}

static nv_status run_passes(pass *p, nv_error *err)
{
    nv_samples samples = {0};

    NV_TRY(list_samples(p->graph, p->options->calibrate, &samples, err));
    p->calibration->samples = samples.count;
    nv_status st = run_samples(p, &samples, count_values, err);
    if (st == NV_OK) {
        suggest(p);
        st = run_samples(p, &samples, try_ranges, err);
    }
    nv_samples_free(&samples);
    for (int32_t i = 0; st == NV_OK && i < p->calibration->count; i++)
        choose(&p->calibration->layers[i]);
    return st;
}

nv_status nv_calibrate(const nv_graph *g, nv_float_chain *chain, const nv_options *o,
                       nv_calibration *c, nv_error *err)
{
    *c = (nv_calibration){.folder = o->calibrate};
    if (nv_graph_is_float(g))
        return nv_fail(err, NV_E_INPUT, "--calibrate: the model is float32; it has no ranges");
    if (g->n_inputs == 0)
        return nv_fail(err, NV_E_INPUT, "--calibrate: the model has no inputs");
    bool whole = list_layers(g, c);
    pass p = {.graph = g,
              .chain = chain,
              .options = o,
              .calibration = c,
              .histograms = calloc((size_t)c->count + 1, sizeof *p.histograms),
              .inputs = calloc((size_t)g->n_inputs, sizeof *p.inputs)};
    whole = whole && p.histograms != NULL && p.inputs != NULL;
    nv_status st =
        whole ? run_passes(&p, err) : nv_fail(err, NV_E_MEMORY, "no memory for the calibration");
    free(p.histograms);
    free(p.inputs);
    return st;
}

void nv_calibration_free(nv_calibration *c)
{
    free(c->layers);
    *c = (nv_calibration){0};
}
