/* SPDX-License-Identifier: Apache-2.0 */
/* Which operator of a float model does what an operator of the quantized one does. */
#ifndef NV_VALIDATE_FLOAT_MATCH_H
#define NV_VALIDATE_FLOAT_MATCH_H

#include "nv/graph.h"
#include "nv/status.h"

/* match[i]: the node of `real` that belongs to node i of `quantized`, or -1. The longest common
 * sequence of operators with equal output shapes; operators that only one graph has (QUANTIZE,
 * DEQUANTIZE) stay alone. What gives the model's outputs is matched in any case. */
NV_MUST_CHECK nv_status nv_float_match(const nv_graph *quantized, const nv_graph *real,
                                       int32_t *match, nv_error *err);

#endif
