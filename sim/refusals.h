/* SPDX-License-Identifier: Apache-2.0 */
/* What a model has and we lack, gathered over the whole model, so that one message names it all:
 *   not supported: CAST (operators 7, 12); CUSTOM SignalWindow (operator 0) */
#ifndef NV_SIM_REFUSALS_H
#define NV_SIM_REFUSALS_H

#include "memory.h"

typedef struct nv_refusals {
    struct nv_refusal *entry; /* [NV_REFUSALS_MAX] once there is one */
    int n_entries;
    int64_t n_unnamed; /* those that found no room */
    int first_node;    /* of the main graph, -1: none */
} nv_refusals;

#define NV_REFUSALS_INIT                                                                           \
    {                                                                                              \
        .first_node = -1                                                                           \
    }

/* `noun` is "operator" or "tensor", `index` its place in the subgraph. Indices must come in
 * ascending order. */
NV_MUST_CHECK nv_status nv_refuse(nv_refusals *r, nv_memory *memory, const char *noun,
                                  int32_t graph, int32_t index, const char *what, nv_error *err);

/* NV_OK if there was none, else NV_E_UNSUPPORTED with the message. */
NV_MUST_CHECK nv_status nv_refusals_report(const nv_refusals *r, nv_error *err);

#endif
