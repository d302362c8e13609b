/* SPDX-License-Identifier: Apache-2.0 */
/* --calibrate DIR: the ranges that samples ask for, layer by layer, in float. */
#ifndef NV_VALIDATE_QUANT_CALIBRATE_H
#define NV_VALIDATE_QUANT_CALIBRATE_H

#include "finding.h"
#include "float_chain.h"
#include "options.h"
#include "suggest.h"

/* A range and what it makes of the samples' values. */
typedef struct nv_range_trial {
    bool exists; /* not every method has a range for every type */
    nv_quantizer quantizer;
    nv_range_use use;
} nv_range_trial;

typedef struct nv_calibrated {
    const nv_node *node;
    const nv_tensor *tensor; /* its first output, whose range calibration decides */
    nv_range_trial now;      /* the range in the model */
    nv_range_trial suggested[NV_RANGE_METHODS];
    nv_range_method best; /* the one with the highest SQNR */
} nv_calibrated;

typedef struct nv_calibration {
    const char *folder;
    int64_t samples;
    nv_calibrated *layers; /* owned, in the order of the layers */
    int32_t count;
} nv_calibration;

/* Runs the chain twice over all samples of options->calibrate; their files are named where they
 * cannot be read. Leaves the chain reset. nv_calibration_free also after a failure. */
NV_MUST_CHECK nv_status nv_calibrate(const nv_graph *graph, nv_float_chain *chain,
                                     const nv_options *options, nv_calibration *calibration,
                                     nv_error *err);
void nv_calibration_free(nv_calibration *calibration);

/* Adds findings about ranges in the model that are worse than a suggested one, sorted. */
NV_MUST_CHECK nv_status nv_calibration_judge(const nv_calibration *calibration,
                                             nv_findings *findings, nv_error *err);

#endif
