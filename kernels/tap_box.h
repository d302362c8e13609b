/* SPDX-License-Identifier: Apache-2.0 */
/* The taps that meet at one output pixel of a transposed convolution and lie on the input, as steps
 * through memory. */
#ifndef NV_KERNELS_TAP_BOX_H
#define NV_KERNELS_TAP_BOX_H

#include "weights.h"

typedef struct tap_box {
    const int8_t *input; /* of the first tap: `depth` channels, and those of the next one behind */
    weights filter;      /* the first tap's weights for output channel 0 */
    int32_t rows, columns, depth;
    int32_t input_row;                 /* from a row of taps to the next, in the input */
    int32_t weight_row, weight_column; /* and in the filter */
    int32_t filter_step;               /* from an output channel's weights to the next one's */
    int32_t input_offset;
} tap_box;

#endif
