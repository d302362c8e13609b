/* SPDX-License-Identifier: Apache-2.0 */
#include "session.h"

#include "device_judge.h"
#include "expect.h"
#include "inputs.h"
#include "judge.h"
#include "lint.h"
#include "message.h"
#include "other_rounding.h"
#include "quant/quant_judge.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

/* ---- set-up ---- */

static bool is_variable(const nv_value *in)
{
    return in->tensor != NULL && in->tensor->is_variable;
}

static nv_status count_costs(nv_run *run, nv_error *err)
{
    for (int32_t i = 0; i < run->graph->n_nodes; i++) {
        run->macs += nv_node_macs(run->graph, &run->graph->nodes[i]);
        run->weight_bytes += nv_node_weight_bytes(run->graph, &run->graph->nodes[i]);
    }
    return nv_arena_bytes(run->graph, &run->arena_bytes, err);
}

static nv_status make_kernel_runs(nv_session *s, nv_error *err)
{
    const nv_options *o = s->run.options;

    s->run.kernels = o->kernels;
    s->run.n_kernels = s->run.is_float ? 0 : o->n_kernels;
    for (int k = 0; k < s->run.n_kernels; k++) {
        s->kernels[k].name = o->kernels[k];
        s->kernels[k].layers =
            calloc((size_t)s->run.graph->n_nodes + 1, sizeof *s->kernels[k].layers);
        if (s->kernels[k].layers == NULL)
            return nv_fail(err, NV_E_MEMORY, "no memory for the results");
    }
    return NV_OK;
}

/* Not before they are needed: they share memory with processes of their own, and belong to the
 * process that opened them. */
static nv_status open_backends(nv_session *s, nv_error *err)
{
    const nv_options *o = s->run.options;

    for (; s->n_open < s->run.n_kernels; s->n_open++)
        NV_TRY(nv_backend_open(o->kernels[s->n_open], o, &s->backends[s->n_open], err));
    return NV_OK;
}

/* What is no model may be the input, with the model behind it. */
static nv_status load_model(const nv_options *o, nv_model **model, nv_error *err)
{
    const nv_status st = nv_model_load_file(o->operands[0], &o->limits, model, err);

    for (int i = 1; st == NV_E_MODEL && i < o->n_operands; i++)
        if (nv_text_has_suffix(o->operands[i], ".tflite") &&
            !nv_text_has_suffix(o->operands[0], ".tflite")) {
            nv_error_prefix(err, "the model goes first (%s?): ", o->operands[i]);
            break;
        }
    return st;
}

nv_status nv_session_open(const nv_options *o, nv_session *s, nv_error *err)
{
    *s = (nv_session){.run = {.options = o, .model_path = o->operands[0]}};
    nv_run *run = &s->run;

    NV_TRY(load_model(o, &s->model, err));
    run->model = s->model;
    run->graph = &s->model->graphs[0];
    run->findings = &s->findings;
    run->is_float = nv_graph_is_float(run->graph);
    if (o->layer >= run->graph->n_nodes)
        return nv_fail(err, NV_E_USAGE, "--layer %d: the model has %d operator%s, counted from 0",
                       o->layer, run->graph->n_nodes, run->graph->n_nodes == 1 ? "" : "s");
    NV_TRY(count_costs(run, err));
    NV_TRY(nv_exec_new(s->model, nv_golden_table, &o->limits, &s->golden, err));
    NV_TRY(nv_float_chain_new(s->model, s->golden, o->float_model, &o->limits, &s->real, err));
    NV_TRY(nv_feeds_new(run->graph, s->golden, &s->feeds, err));
    NV_TRY(make_kernel_runs(s, err));
    NV_TRY(nv_lint(s->model, &s->findings, err));
    nv_exec_set_rounding(s->golden, o->rounding);
    if (o->expect != NULL)
        NV_TRY(nv_expected_read(o->expect, run->graph, o->limits.max_memory, &s->expected, err));
    if (o->n_dumps > 0)
        NV_TRY(nv_device_read(o, run->graph, &s->device, err));
    size_t n_nodes = (size_t)run->graph->n_nodes;
    s->inputs = calloc((size_t)run->graph->n_inputs + 1, sizeof *s->inputs);
    s->float_layers = calloc(n_nodes + 1, sizeof *s->float_layers);
    run->layers = calloc(n_nodes * (size_t)run->n_kernels + 1, sizeof *run->layers);
    s->device_results = calloc((size_t)s->device.n_logged + 1, sizeof *s->device_results);
    if (s->inputs == NULL || s->float_layers == NULL || run->layers == NULL ||
        s->device_results == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the results");
    if (o->calibrate == NULL)
        return NV_OK;
    NV_TRY(nv_calibrate(run->graph, s->real, o, &s->calibration, err));
    run->calibration = &s->calibration;
    return nv_calibration_judge(&s->calibration, &s->findings, err);
}

static void clear_maps(nv_session *s)
{
    for (int i = 0; i < NV_ERROR_MAPS; i++)
        nv_error_map_clear(&s->maps[i]);
}

void nv_session_close(nv_session *s)
{
    clear_maps(s);
    if (s->run.graph != NULL)
        nv_inputs_free(s->run.graph, s->inputs);
    nv_calibration_free(&s->calibration);
    for (int k = 0; k < NV_MAX_KERNELS; k++) {
        nv_backend_close(&s->backends[k]);
        nv_exec_free(s->chain[k]);
        free(s->kernels[k].layers);
    }
    nv_findings_clear(&s->findings);
    nv_expected_free(&s->expected);
    nv_device_free(&s->device);
    free(s->device_results);
    nv_float_chain_free(s->real);
    nv_feeds_free(&s->feeds);
    nv_exec_free(s->golden);
    nv_model_free(s->model);
    free(s->inputs);
    free(s->float_layers);
    free(s->run.layers);
    *s = (nv_session){0};
}

/* ---- a sample ---- */

static nv_status read_inputs(nv_session *s, char *const *paths, nv_error *err)
{
    const nv_graph *g = s->run.graph;

    nv_inputs_free(g, s->inputs);
    NV_TRY(nv_inputs_read(g, s->run.options, paths, s->inputs, err));
    for (int32_t i = 0; i < g->n_inputs; i++)
        memcpy(nv_exec_data(s->golden, g->inputs[i]), s->inputs[i].data,
               g->tensors[g->inputs[i]].bytes);
    return NV_OK;
}

/* Kernels round as TFLite Micro does, whatever golden follows: a difference that is nothing else
 * is no fault of theirs. */
static nv_status excuse_rounding(const nv_session *s, const nv_args *golden,
                                 const nv_kernel_result *r, nv_layer_result *layer, nv_error *err)
{
    if (s->run.options->rounding == NV_ROUNDING_TFLM || layer->diff.mismatches == 0 ||
        r->faults != 0 || s->feeds.layers[golden->node->index].keeps_state)
        return NV_OK;
    return nv_gives_under(NV_ROUNDING_TFLM, golden, r->out, &layer->rounds_otherwise, err);
}

static bool has_outputs(const nv_kernel_result *r)
{
    return r->function != NULL && !r->missing && (r->faults & NV_FAULT_CRASH) == 0;
}

static nv_status keep_map(nv_session *s, int k, const nv_args *golden, const nv_kernel_result *r,
                          const nv_layer_result *layer, nv_error *err)
{
    int32_t output = layer->diff.first.output;

    if (layer->diff.mismatches == 0 || output < 0 || !has_outputs(r))
        return NV_OK;
    return nv_error_map_keep(&s->maps[NV_MAP_KERNELS], golden->out[output].tensor, layer->node,
                             s->kernels[k].name, golden->out[output].data, r->out[output], err);
}

/* What a back end gave for a layer, its new state included, against golden's. */
static nv_status compare_layer(nv_session *s, int k, int32_t node, const nv_kernel_result *r,
                               nv_error *err)
{
    const nv_args *golden = nv_feeds_args(&s->feeds, node);
    const nv_args *left = nv_feeds_left(&s->feeds, node);
    nv_kernel_run *run = &s->kernels[k];
    nv_layer_result *layer = &run->layers[run->n_layers++];

    *layer = (nv_layer_result){.node = node,
                               .function = r->function,
                               .missing = r->missing,
                               .reference = r->function == NULL,
                               .faults = r->faults,
                               .signal = r->signal};
    (void)snprintf(layer->path, sizeof layer->path, "%s", r->missing ? "missing" : r->path);
    (void)snprintf(layer->detail, sizeof layer->detail, "%s", r->detail);
    (void)snprintf(layer->overread, sizeof layer->overread, "%s", r->overread);
    run->reference_layers += layer->reference;
    run->missing_layers += layer->missing;
    if (layer->reference || layer->missing)
        return NV_OK;
    for (int32_t i = 0; has_outputs(r) && i < golden->node->n_out; i++)
        nv_compare(golden->out[i].tensor, i, golden->out[i].data, r->out[i], &layer->diff);
    for (int32_t i = 0; has_outputs(r) && i < golden->node->n_in; i++)
        if (is_variable(&left->in[i]))
            nv_compare(left->in[i].tensor, NV_COMPARED_STATE, left->in[i].data, r->in[i],
                       &layer->diff);
    NV_TRY(excuse_rounding(s, golden, r, layer, err));
    layer->failed =
        r->faults != 0 || (!layer->rounds_otherwise && !nv_tolerated(s->run.options, &layer->diff));
    run->failed_layers += layer->failed;
    run->rounded_layers += layer->rounds_otherwise;
    run->differing_values += layer->diff.mismatches;
    if (layer->failed && run->first_divergent < 0)
        run->first_divergent = layer->node;
    return layer->failed ? keep_map(s, k, golden, r, layer, err) : NV_OK;
}

/* Each back end on each layer, fed with what golden had. */
static nv_status run_layers(nv_session *s, nv_error *err)
{
    const nv_options *o = s->run.options;
    bool stopped = false;

    for (int k = 0; k < s->run.n_kernels; k++) {
        nv_kernel_run *run = &s->kernels[k];
        *run = (nv_kernel_run){.name = run->name, .layers = run->layers, .first_divergent = -1};
        NV_TRY(nv_backend_prepare(&s->backends[k], &s->feeds, err));
    }
    for (int32_t i = 0; i < s->run.graph->n_nodes; i++) {
        bool skipped = (o->layer >= 0 && o->layer != i) || !s->feeds.layers[i].reached;
        for (int k = 0; k < s->run.n_kernels && !skipped && !stopped; k++) {
            nv_kernel_result r;
            NV_TRY(nv_backend_run(&s->backends[k], nv_feeds_args(&s->feeds, i), &r, err));
            NV_TRY(compare_layer(s, k, i, &r, err));
            stopped = o->fail_fast && s->kernels[k].failed_layers > 0;
        }
    }
    for (int k = 0; k < s->run.n_kernels; k++)
        s->run.reasons[k] = s->backends[k].reason[0] == '\0' ? NULL : s->backends[k].reason;
    return NV_OK;
}

static nv_status step_chain(nv_session *s, int k, int32_t i, nv_error *err)
{
    const nv_node *node = &s->run.graph->nodes[i];
    const nv_args *args = nv_exec_args(s->chain[k], i);
    nv_kernel_result r;

    NV_TRY(nv_backend_run(&s->backends[k], args, &r, err));
    if (!has_outputs(&r))
        return nv_exec_step(s->chain[k], i, err);
    for (int32_t j = 0; j < node->n_out; j++)
        memcpy(args->out[j].data, r.out[j], args->out[j].tensor->bytes);
    for (int32_t j = 0; j < node->n_in; j++)
        if (is_variable(&args->in[j]))
            memcpy(args->in[j].data, r.in[j], args->in[j].tensor->bytes);
    return NV_OK;
}

/* The back end's own chain: each layer fed with what the layer before gave. */
static nv_status run_chain(nv_session *s, int k, nv_error *err)
{
    const nv_options *o = s->run.options;
    const nv_graph *g = s->run.graph;
    nv_comparison diff = {0};

    if (s->chain[k] == NULL)
        NV_TRY(nv_exec_new(s->model, nv_golden_table, &o->limits, &s->chain[k], err));
    nv_exec_set_rounding(s->chain[k], o->rounding);
    if (!o->keep_state)
        nv_exec_reset(s->chain[k]);
    for (int32_t i = 0; i < g->n_inputs; i++)
        memcpy(nv_exec_data(s->chain[k], g->inputs[i]), s->inputs[i].data,
               g->tensors[g->inputs[i]].bytes);
    for (int32_t i = 0; i < g->n_nodes && (i == 0 || !nv_exec_ended(s->chain[k])); i++)
        NV_TRY(step_chain(s, k, i, err));
    for (int32_t j = 0; j < g->n_outputs; j++) {
        int32_t t = g->outputs[j];
        nv_compare(&g->tensors[t], j, nv_exec_data(s->golden, t), nv_exec_data(s->chain[k], t),
                   &diff);
    }
    s->kernels[k].chain_mismatches = diff.mismatches;
    return NV_OK;
}

/* Where state is kept a chain must see every sample; else only what differs is of interest. */
static bool wants_chain(const nv_session *s, int k)
{
    return s->kernels[k].differing_values > 0 ||
           (s->feeds.keeps_state && s->run.options->keep_state);
}

static nv_status measure(nv_session *s, nv_sample_result *result, nv_error *err)
{
    int32_t only = s->run.options->layer;

    NV_TRY(nv_float_chain_run(s->real, s->inputs, err));
    result->n_float_layers = 0;
    for (int32_t i = 0; i < s->run.graph->n_nodes; i++)
        if (only < 0 || only == i)
            NV_TRY(nv_float_chain_measure(s->real, i, &s->float_layers[result->n_float_layers++],
                                          err));
    return NV_OK;
}

nv_status nv_session_sample(nv_session *s, int64_t index, char *const *paths,
                            nv_sample_result *result, nv_error *err)
{
    *result = (nv_sample_result){.index = index,
                                 .inputs = s->inputs,
                                 .golden = s->golden,
                                 .kernels = s->kernels,
                                 .n_kernels = s->run.n_kernels,
                                 .float_layers = s->float_layers,
                                 .device = s->device_results,
                                 .maps = s->maps};
    clear_maps(s);
    NV_TRY(open_backends(s, err));
    if (!s->run.options->keep_state) {
        nv_exec_reset(s->golden);
        nv_float_chain_reset(s->real);
    }
    NV_TRY(read_inputs(s, paths, err));
    NV_TRY(nv_feeds_run(&s->feeds, err));
    NV_TRY(run_layers(s, err));
    for (int k = 0; k < s->run.n_kernels; k++)
        if (wants_chain(s, k))
            NV_TRY(run_chain(s, k, err));
    NV_TRY(measure(s, result, err));
    NV_TRY(nv_judge(&s->run, result, err));
    NV_TRY(nv_quant_judge(&s->run, result, err));
    if (s->run.options->expect != NULL)
        NV_TRY(nv_expect_judge(s->model, &s->expected, &s->run, s->inputs, s->golden,
                               &result->findings, err));
    /* The device logged the last sample; those before it may still lie in its memory. */
    if (s->device.n_logged > 0 && result->index == s->run.n_samples - 1) {
        result->logged = &s->device;
        NV_TRY(nv_device_judge(&s->run, &s->device, result, s->device_results, err));
    } else if (s->device.n_logged > 0) {
        NV_TRY(nv_device_remember(&s->run, &s->device, s->golden, err));
    }
    NV_TRY(nv_split_measure(&s->run, s->real, s->chain, result, err));
    nv_findings_sort(&result->findings);
    result->failed = nv_findings_have_error(&result->findings);
    return NV_OK;
}
