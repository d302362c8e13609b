/* SPDX-License-Identifier: Apache-2.0 */
/* Whether calibration decides an operator's output range. */
#ifndef NV_VALIDATE_QUANT_OUTPUT_RANGE_H
#define NV_VALIDATE_QUANT_OUTPUT_RANGE_H

#include "nv/graph.h"

typedef enum nv_output_range {
    NV_RANGE_FREE,  /* calibration does */
    NV_RANGE_FIXED, /* the operator does: SOFTMAX gives 0 to 1 whatever comes in */
    NV_RANGE_TAKEN  /* its input's, whose values it moves or selects */
} nv_output_range;

nv_output_range nv_output_range_of(const nv_graph *graph, const nv_node *node);

#endif
