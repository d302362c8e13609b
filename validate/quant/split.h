/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where the error of the final output comes from, in real units and step by step:
 *   quantization    golden, fed with the expected input, against the float reference
 *   preprocessing   golden fed with what the device holds as input, against the golden above
 *   kernel          the device's output against golden fed with the device's input, where the
 * output was logged; else the own chain of the library that differs most from golden
 */
#ifndef NV_VALIDATE_QUANT_SPLIT_H
#define NV_VALIDATE_QUANT_SPLIT_H

#include "nv/status.h"

#include <stdbool.h>
#include <stdint.h>

typedef enum nv_split_part {
    NV_SPLIT_QUANTIZATION,
    NV_SPLIT_KERNEL,
    NV_SPLIT_PREPROCESSING,
    NV_SPLIT_PARTS
} nv_split_part;

typedef struct nv_split {
    int64_t values; /* of all outputs; 0: not measured */
    double signal;  /* root of the mean square of the float reference */
    struct {
        bool measured; /* preprocessing without a dump of an input is not */
        double rmse;
        double share;   /* of the sum of the parts' squares; 0 where nothing differs */
        const char *by; /* "device", or the library; NULL for other parts */
    } parts[NV_SPLIT_PARTS];
} nv_split;

const char *nv_split_part_name(nv_split_part part);

struct nv_run;
struct nv_sample_result;
struct nv_float_chain;
struct nv_exec;

/* Fills result->split after everything else of the sample was judged; chains[k] is the own chain of
 * library k, looked at where kernels[k].chain_mismatches > 0. */
NV_MUST_CHECK nv_status nv_split_measure(const struct nv_run *run, struct nv_float_chain *real,
                                         struct nv_exec *const *chains,
                                         struct nv_sample_result *result, nv_error *err);

#endif
