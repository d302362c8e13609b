/* SPDX-License-Identifier: Apache-2.0 */
/* TFLite Micro's memory plan for the activations: greedy by size, every buffer rounded up to 16
 * bytes. Constants and variables are not part of it, nor are kernels' scratch buffers. */
#ifndef NV_SIM_PLAN_H
#define NV_SIM_PLAN_H

#include "nv/graph.h"
#include "nv/status.h"

/* Where a tensor lives: in [offset, offset + bytes) while operators first to last run (counted
 * from 1; 0: before the first one). */
typedef struct nv_plan_slot {
    int32_t tensor, first, last;
    size_t offset, bytes;
} nv_plan_slot;

typedef struct nv_plan {
    int32_t n_slots;
    nv_plan_slot *slots; /* by ascending tensor */
    size_t bytes;        /* peak */
} nv_plan;

NV_MUST_CHECK nv_status nv_plan_build(const nv_graph *graph, nv_plan *plan, nv_error *err);
void nv_plan_free(nv_plan *plan);

#endif
