/* SPDX-License-Identifier: Apache-2.0 */
/* What a sample adds to the sum of a run: plain data, which another process can have made. */
#ifndef NV_VALIDATE_SUM_H
#define NV_VALIDATE_SUM_H

#include "result.h"

typedef struct nv_sample_sum {
    int64_t index;       /* from 0 */
    bool failed;         /* a finding is an error */
    nv_status status;    /* what the program would exit with after this sample alone */
    nv_severity gravest; /* of its findings; a note also where it has none */
    int device;          /* nv_finding_code of what is wrong outside the kernels, -1: nothing */
    bool device_input, expected;
    bool unrun[NV_MAX_KERNELS]; /* back ends that did not run */
    nv_layer_state *layers;     /* [n_layers], owned; as nv_run's */
    int32_t n_layers;
} nv_sample_sum;

/* nv_sum_free also after a failure. */
NV_MUST_CHECK nv_status nv_sum_make(const nv_run *run, const nv_sample_result *result,
                                    nv_sample_sum *sum, nv_error *err);
void nv_sum_free(nv_sample_sum *sum);

/* In the order of the samples. */
void nv_run_add(nv_run *run, const nv_sample_sum *sum);

#endif
