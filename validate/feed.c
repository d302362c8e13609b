/* SPDX-License-Identifier: Apache-2.0 */
#include "feed.h"

#include <stdlib.h>
#include <string.h>

static bool is_variable(const nv_graph *g, int32_t tensor)
{
    return tensor >= 0 && g->tensors[tensor].is_variable;
}

static size_t state_bytes(const nv_graph *g, const nv_node *node)
{
    size_t bytes = node->state_bytes;
    for (int32_t i = 0; i < node->n_in; i++)
        if (is_variable(g, node->in[i]))
            bytes += g->tensors[node->in[i]].bytes;
    return bytes;
}

nv_status nv_feeds_new(const nv_graph *graph, nv_exec *golden, nv_feeds *f, nv_error *err)
{
    int32_t most = 0;

    *f = (nv_feeds){.graph = graph, .golden = golden};
    f->layers = calloc((size_t)graph->n_nodes + 1, sizeof *f->layers);
    bool whole = f->layers != NULL;
    for (int32_t i = 0; whole && i < graph->n_nodes; i++) {
        nv_feed *layer = &f->layers[i];
        const size_t bytes = state_bytes(graph, &graph->nodes[i]);
        most = graph->nodes[i].n_in > most ? graph->nodes[i].n_in : most;
        layer->keeps_state = bytes > 0 || graph->nodes[i].needs_host;
        f->keeps_state |= layer->keeps_state;
        if (bytes == 0)
            continue;
        layer->before = malloc(bytes);
        layer->after = malloc(bytes);
        whole = layer->before != NULL && layer->after != NULL;
    }
    for (int i = 0; i < 2; i++) {
        f->in[i] = calloc((size_t)most + 1, sizeof *f->in[i]);
        whole = whole && f->in[i] != NULL;
    }
    return whole ? NV_OK : nv_fail(err, NV_E_MEMORY, "no memory for the operators' states");
}

void nv_feeds_free(nv_feeds *f)
{
    for (int32_t i = 0; f->layers != NULL && i < f->graph->n_nodes; i++) {
        free(f->layers[i].before);
        free(f->layers[i].after);
    }
    free(f->layers);
    free(f->in[0]);
    free(f->in[1]);
    *f = (nv_feeds){0};
}

static void keep_state(nv_feeds *f, int32_t layer, unsigned char *to)
{
    const nv_args *now = nv_exec_args(f->golden, layer);

    if (to == NULL)
        return;
    if (now->node->state_bytes > 0)
        memcpy(to, now->state, now->node->state_bytes);
    to += now->node->state_bytes;
    for (int32_t i = 0; i < now->node->n_in; i++)
        if (is_variable(f->graph, now->node->in[i])) {
            memcpy(to, now->in[i].data, now->in[i].tensor->bytes);
            to += now->in[i].tensor->bytes;
        }
}

nv_status nv_feeds_run(nv_feeds *f, nv_error *err)
{
    for (int32_t i = 0; i < f->graph->n_nodes; i++) {
        f->layers[i].reached = i == 0 || !nv_exec_ended(f->golden);
        keep_state(f, i, f->layers[i].before);
        NV_TRY(nv_exec_step(f->golden, i, err));
        keep_state(f, i, f->layers[i].after);
    }
    return NV_OK;
}

/* `which`: the arrays to use. */
static const nv_args *with_state(nv_feeds *f, int32_t layer, int which, unsigned char *kept)
{
    const nv_args *now = nv_exec_args(f->golden, layer);
    nv_args *args = &f->args[which];

    *args = *now;
    args->in = f->in[which];
    if (kept != NULL && now->node->state_bytes > 0)
        args->state = kept;
    kept += kept == NULL ? 0 : now->node->state_bytes;
    for (int32_t i = 0; i < now->node->n_in; i++) {
        f->in[which][i] = now->in[i];
        if (is_variable(f->graph, now->node->in[i])) {
            f->in[which][i].data = kept;
            kept += now->in[i].tensor->bytes;
        }
    }
    return args;
}

const nv_args *nv_feeds_args(nv_feeds *f, int32_t layer)
{
    return with_state(f, layer, 0, f->layers[layer].before);
}

const nv_args *nv_feeds_left(nv_feeds *f, int32_t layer)
{
    return with_state(f, layer, 1, f->layers[layer].after);
}
