/* SPDX-License-Identifier: Apache-2.0 */
#include "session_kernels.h"

#include "compare.h"
#include "other_rounding.h"

#include <string.h>

nv_status nv_session_open_backends(nv_session *s, nv_error *err)
{
    const nv_options *o = s->run.options;

    for (; s->n_open < s->run.n_kernels; s->n_open++)
        NV_TRY(nv_backend_open(o->kernels[s->n_open], o, &s->backends[s->n_open], err));
    return NV_OK;
}

static bool is_variable(const nv_value *in)
{
    return in->tensor != NULL && in->tensor->is_variable;
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

nv_status nv_session_run_layers(nv_session *s, nv_error *err)
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
    nv_exec_begin(s->chain[k]);
    for (int32_t i = 0; i < g->n_nodes && !nv_exec_ended(s->chain[k]); i++)
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

nv_status nv_session_run_chains(nv_session *s, nv_error *err)
{
    for (int k = 0; k < s->run.n_kernels; k++)
        if (wants_chain(s, k))
            NV_TRY(run_chain(s, k, err));
    return NV_OK;
}
