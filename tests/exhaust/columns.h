/* SPDX-License-Identifier: Apache-2.0 */
/* im2col: what each core's packing makes of the input under one position of a filter. */
#ifndef NV_TESTS_EXHAUST_COLUMNS_H
#define NV_TESTS_EXHAUST_COLUMNS_H

#include "exhaust.h"

enum { COLUMNS_DEPTH = 64 };

/* Names as in kernels/patch.h. */
typedef struct columns_patch {
    int32_t in_h, in_w, in_c;
    int32_t filter_h, filter_w, filter_c;
    int32_t dilation_h, dilation_w, up_h, up_w;
    int32_t y, x, first_channel;
    int32_t offset;
    const int8_t *image;
} columns_patch;

/* The filter_h * filter_w * filter_c factors by which the weights are multiplied. */
typedef void columns_fn(const columns_patch *p, int32_t *factors);
columns_fn columns_scalar, columns_dsp, columns_dsp_packed, columns_mve;

#endif
