/* SPDX-License-Identifier: Apache-2.0 */
/* The lint: what a model says that it should not, or that the MCU makes something else of. It
 * reads the file only; no sample is run. Each check is one row of a table in lint.c. */
#ifndef NV_VALIDATE_LINT_H
#define NV_VALIDATE_LINT_H

#include "finding.h"
#include "model.h"
#include "weighted.h"

/* Adds findings about the main graph, notes and warnings, sorted. */
NV_MUST_CHECK nv_status nv_lint(const nv_model *model, nv_findings *findings, nv_error *err);

/* ---- for the checks ---- */

typedef struct nv_lint_context {
    const nv_graph *graph;
    nv_findings *findings;
    nv_finding_code code; /* of the row that runs */
    const char *fix;
    nv_weight_sums **sums; /* [n_nodes], NULL: not made yet */
    bool exhausted;        /* out of memory */
} nv_lint_context;

/* Adds a finding about a node or a tensor (either may be NULL). NULL: out of memory. */
NV_PRINTF(5, 6)
nv_finding *nv_lint_say(nv_lint_context *c, nv_severity severity, const nv_node *node,
                        const nv_tensor *tensor, const char *fmt, ...);

/* The sums of each channel's weights, made once an operator. NULL: out of memory. */
const nv_weight_sums *nv_lint_sums(nv_lint_context *c, const nv_node *node, const nv_weighted *w);

/* Checks of operators with weights: lint_weights.c. */
typedef void nv_lint_weights_fn(nv_lint_context *c, const nv_node *node, const nv_weighted *w);
nv_lint_weights_fn nv_lint_quantized_dimension, nv_lint_bias_axis, nv_lint_bias_scale,
    nv_lint_zero_point, nv_lint_overflow, nv_lint_weight_range, nv_lint_output_range,
    nv_lint_spread, nv_lint_hybrid, nv_lint_dropped_activation;

#endif
