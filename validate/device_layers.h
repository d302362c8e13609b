/* SPDX-License-Identifier: Apache-2.0 */
/* The operators' outputs that the device logged, against golden on the device's own inputs. */
#ifndef NV_VALIDATE_DEVICE_LAYERS_H
#define NV_VALIDATE_DEVICE_LAYERS_H

#include "device.h"
#include "result.h"

typedef struct nv_trial {
    const nv_run *run;
    const nv_device *device;
    const nv_input *inputs; /* in the model's order */
    const nv_kernel_run *kernels;
    int n_kernels;
    nv_exec *golden; /* on the input that is due */
    nv_exec *fed;    /* on what the device logged, layer by layer */
    bool *unsure;    /* [graph->n_tensors]: golden's values in `fed` follow from lost ones */
    nv_device_result *results;
    int32_t n_results;
    nv_findings *findings;
    nv_error_map *map; /* of the first layer that differs */
} nv_trial;

/* Adds a result a tensor and tells of the first layer that differs, or of the rounding that all
 * differences are. The inputs are in `fed` already. */
NV_MUST_CHECK nv_status nv_device_layers(nv_trial *t, nv_error *err);

void nv_trial_add(nv_trial *t, int32_t layer, const nv_device_tensor *got, int64_t mismatches,
                  const nv_comparison *diff);

/* Of a damaged log: what was lost of a tensor becomes what is due, so that it differs nowhere. */
void nv_trial_put_back_lost(const nv_device_tensor *got, const void *due);

#endif
