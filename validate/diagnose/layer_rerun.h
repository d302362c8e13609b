/* SPDX-License-Identifier: Apache-2.0 */
/* Golden once more with one thing changed: does it give the device's bytes? */
#ifndef NV_DIAGNOSE_LAYER_RERUN_H
#define NV_DIAGNOSE_LAYER_RERUN_H

#include "diagnose/layer.h"
#include "weighted.h"

enum { NV_RERUN_INPUTS = 8 };

/* The operator's arguments on what the device had, of which a test changes what it is about. */
typedef struct nv_rerun {
    nv_node node;
    nv_args args; /* of node, in and out */
    nv_value in[NV_RERUN_INPUTS], out;
    nv_tensor tensors[NV_RERUN_INPUTS], result; /* of in and out; data and scales are the model's */
    int32_t input, bias; /* operands of one with weights: what slides under them; the bias */
    void *made;          /* [result.bytes] */
} nv_rerun;

/* False: golden cannot run the operator again, or it has more operands than that, or elements that
 * are no whole bytes. */
bool nv_rerun_is_possible(const nv_layer_case *c);

/* Where that is possible. *r stays where it is, as it points into itself; NV_E_MEMORY: there is
 * nothing to close. */
NV_MUST_CHECK nv_status nv_rerun_open(const nv_layer_case *c, nv_rerun *r, nv_error *err);
void nv_rerun_close(nv_rerun *r);

/* Fills r->made; false: golden refuses the arguments, which is no explanation. */
bool nv_rerun_run(nv_rerun *r);

/* The same, and whether it is what the device has (nv_layer_is_made). */
bool nv_rerun_gives(const nv_layer_case *c, nv_rerun *r, nv_layer_match *m);

/* The layer's weights; false: it has none, or its output is not quantized. */
bool nv_layer_weighted(const nv_layer_case *c, nv_weighted *w);

#endif
