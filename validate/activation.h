/* SPDX-License-Identifier: Apache-2.0 */
/* The fused activation, which stands among the options of each operator that has one. */
#ifndef NV_VALIDATE_ACTIVATION_H
#define NV_VALIDATE_ACTIVATION_H

#include "nv/graph.h"

/* NULL: the operator has none. */
nv_activation *nv_activation_of(nv_node *node);

#endif
