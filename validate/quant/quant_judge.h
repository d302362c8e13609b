/* SPDX-License-Identifier: Apache-2.0 */
/* What a sample shows of the quantization: one row of a table a finding. */
#ifndef NV_VALIDATE_QUANT_QUANT_JUDGE_H
#define NV_VALIDATE_QUANT_QUANT_JUDGE_H

#include "result.h"

/* Adds to result->findings, notes and warnings. Nothing for a float model. */
NV_MUST_CHECK nv_status nv_quant_judge(const nv_run *run, nv_sample_result *result, nv_error *err);

/* ---- for the checks ---- */

/* A layer under judgement. */
typedef struct nv_quant_case {
    const nv_run *run;
    nv_sample_result *result;
    const nv_float_layer *layer;
    const nv_node *node;
    const nv_tensor *output;
    bool exhausted; /* out of memory */
} nv_quant_case;

typedef void nv_quant_check(nv_quant_case *c);
nv_quant_check nv_quant_clipping, nv_quant_range_unused, nv_quant_outlier_channels,
    nv_quant_low_sqnr;

/* Adds a finding about the layer; NULL: out of memory. */
NV_PRINTF(4, 5)
nv_finding *nv_quant_say(nv_quant_case *c, nv_finding_code code, nv_severity severity,
                         const char *fmt, ...);
/* finding->evidence[name] = value; a finding of NULL is passed over. */
void nv_quant_evidence(nv_quant_case *c, nv_finding *finding, const char *name, double value);

#endif
