/* SPDX-License-Identifier: Apache-2.0 */
#include "device_layers.h"

#include "device_tell.h"
#include "diagnose/reading.h"
#include "other_rounding.h"

#include <stdlib.h>
#include <string.h>

typedef struct walk {
    nv_trial *t;
    nv_rounded rounded;
    /* The first layer that differs and is no rounding's. */
    const nv_node *node;
    const nv_tensor *tensor;
    void *due; /* owned */
    nv_comparison diff;
} walk;

void nv_trial_add(nv_trial *t, int32_t layer, const nv_device_tensor *got, int64_t mismatches,
                  const nv_comparison *diff)
{
    const nv_tensor *tensor = got->input.tensor;
    int64_t compared = nv_shape_count(&tensor->shape);

    for (int64_t i = 0, n = compared; got->known != NULL && i < n; i++)
        compared -= !got->known[i];
    t->results[t->n_results++] = (nv_device_result){
        layer, tensor, compared, mismatches, mismatches == 0 ? 0 : diff->max_abs_lsb, false};
}

void nv_trial_put_back_lost(const nv_device_tensor *got, const void *due)
{
    const nv_tensor *t = got->input.tensor;
    size_t size = (size_t)nv_type_bits(t->type) / 8;

    for (int64_t i = 0; got->known != NULL && i < nv_shape_count(&t->shape); i++)
        if (!got->known[i])
            memcpy((char *)got->input.data + (size_t)i * size, (const char *)due + (size_t)i * size,
                   size);
}

/* ---- rounding ---- */

/* The other profiles under which golden gives a layer's bytes. */
static nv_status roundings_of(const walk *w, const nv_node *node, void *got, unsigned *profiles,
                              nv_error *err)
{
    *profiles = 0;
    if (w->t->run->is_float || node->n_out != 1 || !nv_is_repeatable(w->t->run->graph, node))
        return NV_OK;
    for (int p = 0; p < NV_ROUNDING_COUNT; p++) {
        bool gives = false;
        if ((nv_rounding)p == w->t->run->options->rounding)
            continue;
        NV_TRY(nv_gives_under((nv_rounding)p, nv_exec_args(w->t->fed, node->index), &got, &gives,
                              err));
        *profiles |= gives ? 1u << p : 0;
    }
    return NV_OK;
}

/* Whether all that was logged follows under one profile: also over layers that were not. */
static nv_status all_follows(const nv_trial *t, nv_exec *exec, nv_rounding profile, bool *follows,
                             nv_error *err)
{
    const nv_graph *g = t->run->graph;

    *follows = true;
    nv_exec_reset(exec);
    nv_exec_set_rounding(exec, profile);
    for (int32_t i = 0; i < g->n_inputs; i++)
        memcpy(nv_exec_data(exec, g->inputs[i]), nv_exec_data(t->fed, g->inputs[i]),
               g->tensors[g->inputs[i]].bytes);
    for (int32_t i = 0; *follows && i < g->n_nodes; i++) {
        NV_TRY(nv_exec_step(exec, i, err));
        for (int32_t o = 0; o < g->nodes[i].n_out; o++) {
            const nv_device_tensor *got = nv_device_find(t->device, g->nodes[i].out[o]);
            *follows &= got == NULL || memcmp(nv_exec_data(exec, g->nodes[i].out[o]),
                                              got->input.data, got->input.tensor->bytes) == 0;
        }
    }
    return NV_OK;
}

static nv_status find_profiles(const nv_trial *t, unsigned *profiles, nv_error *err)
{
    nv_exec *exec;
    nv_status st = NV_OK;

    *profiles = 0;
    if (t->run->is_float)
        return NV_OK;
    NV_TRY(nv_exec_new(t->run->model, nv_golden_table, &t->run->options->limits, &exec, err));
    for (int p = 0; st == NV_OK && p < NV_ROUNDING_COUNT; p++) {
        bool follows = false;
        if ((nv_rounding)p != t->run->options->rounding)
            st = all_follows(t, exec, (nv_rounding)p, &follows, err);
        *profiles |= follows ? 1u << p : 0;
    }
    nv_exec_free(exec);
    return st;
}

/* ---- layers ---- */

static nv_status note_difference(walk *w, const nv_node *node, const nv_tensor *t,
                                 const nv_device_tensor *got, const nv_comparison *diff,
                                 nv_error *err)
{
    unsigned profiles = 0;

    if (w->node != NULL)
        return NV_OK;
    NV_TRY(roundings_of(w, node, got->input.data, &profiles, err));
    if (profiles != 0) {
        w->rounded.first = w->rounded.layers++ == 0 ? node->index : w->rounded.first;
        w->rounded.profiles &= profiles;
        return NV_OK;
    }
    w->due = malloc(t->bytes + 1);
    if (w->due == NULL)
        return nv_fail(err, NV_E_MEMORY, "no memory for the findings about the device");
    memcpy(w->due, nv_exec_data(w->t->fed, t->index), t->bytes);
    w->node = node;
    w->tensor = t;
    w->diff = *diff;
    return nv_error_map_keep(w->t->map, t, node->index, "device", w->due, got->input.data, err);
}

static bool is_output(const nv_graph *g, int32_t tensor)
{
    for (int32_t i = 0; i < g->n_outputs; i++)
        if (g->outputs[i] == tensor)
            return true;
    return false;
}

static nv_status judge_output(walk *w, const nv_node *node, int32_t index, nv_error *err)
{
    const nv_run *run = w->t->run;
    const nv_device_tensor *got = nv_device_find(w->t->device, index);
    const nv_tensor *t = &run->graph->tensors[index];
    nv_comparison diff = {0};
    bool misread = false;

    if (got == NULL)
        return NV_OK;
    void *due = nv_exec_data(w->t->fed, index);
    nv_trial_put_back_lost(got, due);
    nv_compare(t, 0, due, got->input.data, &diff);
    if (nv_differs_by_order(t, due, got->input.data, &diff))
        diff = (nv_comparison){.compared = diff.compared};
    if (w->t->unsure[index] && diff.mismatches > 0) {
        w->t->results[w->t->n_results++] =
            (nv_device_result){.layer = node->index, .tensor = t, .unjudged = true};
        diff = (nv_comparison){.compared = diff.compared};
    } else {
        nv_trial_add(w->t, node->index, got, diff.mismatches, &diff);
    }
    if (!nv_tolerated(run->options, &diff)) {
        if (is_output(run->graph, index) && w->node == NULL)
            NV_TRY(nv_tell_reading(t, node->index, due, got->input.real, got->input.data,
                                   w->t->findings, &misread, err));
        if (!misread)
            NV_TRY(note_difference(w, node, t, got, &diff, err));
    }
    /* What follows is judged by what the device had. */
    if (!misread)
        memcpy(due, got->input.data, t->bytes);
    w->t->unsure[index] = got->known != NULL;
    return NV_OK;
}

/* What a layer makes of values that were lost is as unsure as they are. */
static void pass_on_unsure(bool *unsure, const nv_node *node)
{
    bool any = false;

    for (int32_t i = 0; i < node->n_in; i++)
        any |= node->in[i] >= 0 && unsure[node->in[i]];
    for (int32_t o = 0; o < node->n_out; o++)
        unsure[node->out[o]] = any;
}

static nv_status judge_layers(walk *w, nv_error *err)
{
    const nv_graph *g = w->t->run->graph;
    unsigned all;

    for (int32_t i = 0; i < g->n_nodes; i++) {
        NV_TRY(nv_exec_step(w->t->fed, i, err));
        pass_on_unsure(w->t->unsure, &g->nodes[i]);
        for (int32_t o = 0; o < g->nodes[i].n_out; o++)
            NV_TRY(judge_output(w, &g->nodes[i], g->nodes[i].out[o], err));
    }
    if (w->node == NULL && w->rounded.layers == 0)
        return NV_OK;
    NV_TRY(find_profiles(w->t, &all, err));
    if (all != 0) {
        w->rounded.profiles = all;
        return nv_tell_rounded(w->t, &w->rounded, err);
    }
    if (w->rounded.layers > 0)
        NV_TRY(nv_tell_rounded(w->t, &w->rounded, err));
    return w->node == NULL ? NV_OK : nv_tell_layer(w->t, w->node, w->tensor, w->due, &w->diff, err);
}

nv_status nv_device_layers(nv_trial *t, nv_error *err)
{
    walk w = {.t = t, .rounded = {.profiles = (1u << NV_ROUNDING_COUNT) - 1, .first = -1}};
    nv_status st = judge_layers(&w, err);

    free(w.due);
    return st;
}
