/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The float reference: a chain of its own from the unrounded input. It is the model's own graph in
 * float32, or another float model whose operators are matched with the quantized ones.
 */
#ifndef NV_VALIDATE_FLOAT_CHAIN_H
#define NV_VALIDATE_FLOAT_CHAIN_H

#include "exec.h"
#include "input.h"
#include "metrics.h"
#include "quant/layer_use.h"

typedef struct nv_float_chain nv_float_chain;

/* How one layer of the quantized graph stands against the chain; NaN where there is no value, as
 * in a layer that the float model lacks. */
typedef struct nv_float_layer {
    int32_t node;
    nv_metrics chain;          /* golden against the chain, losses of earlier layers included */
    double sqnr_alone_db;      /* this layer alone, fed with the chain's values, quantized */
    double saturated_fraction; /* nv_saturated_fraction */
    nv_layer_use use;          /* the chain's values in the range of the quantized output */
} nv_float_layer;

/* `golden` runs the quantized graph of `model`; both must outlive the chain. `float_path`: another
 * float model, or NULL. */
NV_MUST_CHECK nv_status nv_float_chain_new(const nv_model *model, nv_exec *golden,
                                           const char *float_path, const nv_limits *limits,
                                           nv_float_chain **chain, nv_error *err);
void nv_float_chain_free(nv_float_chain *chain);

/* Variables and states back to their initial values. */
void nv_float_chain_reset(nv_float_chain *chain);

/* Runs the chain on a sample; inputs in the model's order. */
NV_MUST_CHECK nv_status nv_float_chain_run(nv_float_chain *chain, const nv_input *inputs,
                                           nv_error *err);

/* The chain's values of a node's first output; valid until the next call for the chain. NULL: it
 * has none. */
const float *nv_float_chain_values(nv_float_chain *chain, int32_t node);

/* Compares golden's values of a node, from its last run, with the chain's. */
NV_MUST_CHECK nv_status nv_float_chain_measure(nv_float_chain *chain, int32_t node,
                                               nv_float_layer *layer, nv_error *err);

/* True where every operator gives float32: there is nothing quantized to verify. */
bool nv_graph_is_float(const nv_graph *graph);

#endif
