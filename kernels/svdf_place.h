/* SPDX-License-Identifier: Apache-2.0 */
/* What an SVDF is made of, for a state of PLACE_BITS, which the stem defines: 8 or 16. */
#ifndef NV_KERNELS_SVDF_PLACE_H
#define NV_KERNELS_SVDF_PLACE_H

#include "compiler.h"
#include "nv/arm_nn_types.h"

/* An element of the state and of the weights over time. */
#if PLACE_BITS == 16
typedef int16_t place;
enum { PLACE_MIN = INT16_MIN, PLACE_MAX = INT16_MAX };
#else
typedef int8_t place;
enum { PLACE_MIN = INT8_MIN, PLACE_MAX = INT8_MAX };
#endif

typedef struct svdf {
    int32_t features, filters, memory, rank;
    int32_t input_offset, output_offset;
    const int8_t *feature_weights; /* [filters, features] */
    const place *time_weights;     /* [filters, memory] */
    const int32_t *bias;           /* [filters / rank] or NULL */
    const cmsis_nn_per_tensor_quant_params *to_state, *to_output;
    cmsis_nn_activation state_range, output_range;
} svdf;

#endif
