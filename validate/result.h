/* SPDX-License-Identifier: Apache-2.0 */
/* What verifying gives: a run of the program, a sample of it, a kernel library, a layer. */
#ifndef NV_VALIDATE_RESULT_H
#define NV_VALIDATE_RESULT_H

#include "compare.h"
#include "complaints.h"
#include "error_map.h"
#include "exec.h"
#include "finding.h"
#include "float_chain.h"
#include "harness.h"
#include "input.h"
#include "options.h"
#include "quant/calibrate.h"
#include "quant/split.h"

/* One operator by one kernel library, fed with golden's input. */
typedef struct nv_layer_result {
    int32_t node;
    const char *function;     /* entry point called or missing, NULL: none */
    char path[NV_PATH_BYTES]; /* taken inside it; "missing"; "reference": firmware runs that one */
    bool reference, missing;
    bool failed;           /* a difference beyond what is tolerated, or a fault */
    bool rounds_otherwise; /* differs, and is what TFLite Micro gives: --rounding is another's */
    nv_comparison diff;    /* zero where reference or missing */
    unsigned faults;       /* NV_FAULT_* */
    char detail[NV_DETAIL_BYTES];   /* the first fault in words */
    const char *signal;             /* that ended a call; NULL: none */
    char overread[NV_DETAIL_BYTES]; /* of a buffer, in words; "": none */
} nv_layer_result;

typedef struct nv_kernel_run {
    const char *name;        /* as given to -k */
    nv_layer_result *layers; /* [n_layers] */
    int32_t n_layers;        /* all, one with --layer, fewer after --fail-fast */
    int32_t first_divergent; /* node of the first layer that failed, -1: none */
    int32_t reference_layers, missing_layers, failed_layers;
    int32_t rounded_layers;   /* that round otherwise than golden */
    int64_t differing_values; /* tolerated ones included */
    int64_t chain_mismatches; /* of the final outputs, where any layer differs */
} nv_kernel_run;

/* A tensor that the device logged, against golden fed with the device's own input of that layer. */
typedef struct nv_device_result {
    int32_t layer; /* -1: an input of the model */
    const nv_tensor *tensor;
    int64_t compared, mismatches; /* of the values that were not lost from the log */
    uint64_t max_abs_lsb;
    bool unjudged; /* differs, but it follows from values that were lost: nothing is compared */
} nv_device_result;

/* Whose first layer that differs is kept: any library's, the device's. */
enum { NV_MAP_KERNELS, NV_MAP_DEVICE, NV_ERROR_MAPS };

typedef struct nv_sample_result {
    int64_t index;          /* from 0 */
    const nv_input *inputs; /* in the model's order */
    nv_exec *golden;        /* as it stands after the sample: its outputs can be read */
    const nv_kernel_run *kernels;
    int n_kernels; /* 0 for a float model */
    const nv_float_layer *float_layers;
    int32_t n_float_layers;
    nv_split split;                 /* of the final error */
    const nv_device_result *device; /* [n_device] */
    int32_t n_device;
    const struct nv_device *logged; /* what the device logged of this sample; NULL: nothing */
    nv_error_map *maps;             /* [NV_ERROR_MAPS] */
    nv_findings findings;
    bool failed; /* a finding is an error */
} nv_sample_result;

/* What became of one layer in one library over all samples. */
typedef enum nv_layer_state {
    NV_LAYER_NOT_RUN = 0,
    NV_LAYER_REFERENCE = 1,
    NV_LAYER_AGREES = 2,
    NV_LAYER_MISSING = 3,
    NV_LAYER_DIFFERS = 4
} nv_layer_state;

/* Everything that does not change from sample to sample, and the sum at the end. */
typedef struct nv_run {
    const nv_options *options;
    const nv_model *model;
    const nv_graph *graph; /* the main one */
    const char *model_path;
    const nv_findings *findings;       /* about the model */
    const nv_calibration *calibration; /* NULL: none was asked for */
    int64_t macs;
    size_t weight_bytes, arena_bytes;
    bool is_float;
    const char *const *kernels;          /* their names */
    const char *reasons[NV_MAX_KERNELS]; /* why one does not run; NULL: it does */
    int n_kernels;
    int64_t n_samples;

    /* the sum so far */
    int64_t samples_done, samples_failed;
    bool unrun[NV_MAX_KERNELS];  /* back ends that did not run on all of them */
    nv_layer_state *layers;      /* [n_kernels][n_nodes], the worst over the samples */
    const char *device;          /* the code of what is wrong outside the kernels, NULL: nothing */
    bool device_input;           /* ... with an input of the device, not with a layer */
    bool expected;               /* ... not on the device, but with what --expect holds */
    const nv_complaints *unused; /* what of the dumps could not be used; NULL: nothing */
    nv_status status;            /* what the program is to exit with */
} nv_run;

/* --lsb and --lsb-frac */
static inline bool nv_tolerated(const nv_options *o, const nv_comparison *diff)
{
    return diff->max_abs_lsb <= (uint64_t)o->lsb &&
           (double)diff->mismatches <= o->lsb_fraction * (double)diff->compared;
}

static inline nv_layer_state nv_run_layer(const nv_run *run, int kernel, int32_t node)
{
    return run->layers[(int64_t)kernel * run->graph->n_nodes + node];
}

#endif
