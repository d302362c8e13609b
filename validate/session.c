/* SPDX-License-Identifier: Apache-2.0 */
#include "session.h"

#include "device_judge.h"
#include "expect.h"
#include "inputs.h"
#include "judge.h"
#include "lint.h"
#include "message.h"
#include "quant/quant_judge.h"
#include "session_kernels.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

/* ---- set-up ---- */

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
    NV_TRY(nv_session_open_backends(s, err));
    if (!s->run.options->keep_state) {
        nv_exec_reset(s->golden);
        nv_float_chain_reset(s->real);
    }
    NV_TRY(read_inputs(s, paths, err));
    NV_TRY(nv_feeds_run(&s->feeds, err));
    NV_TRY(nv_session_run_layers(s, err));
    NV_TRY(nv_session_run_chains(s, err));
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
