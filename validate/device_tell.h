/* SPDX-License-Identifier: Apache-2.0 */
/* Findings about a layer on the device. */
#ifndef NV_VALIDATE_DEVICE_TELL_H
#define NV_VALIDATE_DEVICE_TELL_H

#include "device_layers.h"

/* What follows from the rounding of some engine: all that was logged, or some layers of it. */
typedef struct nv_rounded {
    unsigned profiles; /* that give it, a bit each */
    int32_t first;     /* node of the first layer that differs for it; -1: none */
    int layers;        /* that do */
} nv_rounded;

NV_MUST_CHECK nv_status nv_tell_rounded(const nv_trial *t, const nv_rounded *rounded,
                                        nv_error *err);

/* The first layer that differs: its pattern's finding, device-layer, and device-only where the
 * host's kernels of this layer agree with golden. `due`: what golden gave for it. */
NV_MUST_CHECK nv_status nv_tell_layer(const nv_trial *t, const nv_node *node,
                                      const nv_tensor *tensor, const void *due,
                                      const nv_comparison *diff, nv_error *err);

/* Whether golden can run an operator again and give the same: it keeps no state. */
bool nv_is_repeatable(const nv_graph *graph, const nv_node *node);

#endif
