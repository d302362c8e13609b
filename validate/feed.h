/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What golden had at each layer of a sample: inputs and outputs, which stay as they are after the
 * run, and the state before and after the layer, of which copies are kept.
 */
#ifndef NV_VALIDATE_FEED_H
#define NV_VALIDATE_FEED_H

#include "exec.h"

typedef struct nv_feed {
    bool reached;     /* golden ran the layer; false behind the end of a run */
    bool keeps_state; /* from run to run */
    /* Copies of its own state and, behind, of the variables among its inputs; NULL: it has none. */
    unsigned char *before, *after;
} nv_feed;

typedef struct nv_feeds {
    const nv_graph *graph;
    nv_exec *golden;
    nv_feed *layers;  /* [graph->n_nodes] */
    nv_value *in[2];  /* room for the layer with the most inputs: before, after */
    nv_args args[2];  /* of the layer asked for last */
    bool keeps_state; /* any layer does */
} nv_feeds;

NV_MUST_CHECK nv_status nv_feeds_new(const nv_graph *graph, nv_exec *golden, nv_feeds *feeds,
                                     nv_error *err);
void nv_feeds_free(nv_feeds *feeds);

/* Runs golden through all layers. */
NV_MUST_CHECK nv_status nv_feeds_run(nv_feeds *feeds, nv_error *err);

/* The arguments of a layer as golden had them, outputs included: with the state that it was fed
 * with, or with the one that it left. Each valid until the next call. */
const nv_args *nv_feeds_args(nv_feeds *feeds, int32_t layer);
const nv_args *nv_feeds_left(nv_feeds *feeds, int32_t layer);

#endif
