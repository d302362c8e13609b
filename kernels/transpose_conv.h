/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Which taps meet at an output position of a transposed convolution, along one axis: every
 * stride-th one, with an input each, and the further the tap, the earlier the input. Listed by
 * input.
 */
#ifndef NV_KERNELS_TRANSPOSE_CONV_H
#define NV_KERNELS_TRANSPOSE_CONV_H

#include "window.h"

typedef struct tap_list {
    int32_t count;
    int32_t first_tap, tap_step; /* tap i is first_tap + i * tap_step, and the step is negative */
    int32_t first_input;         /* its input is first_input + i; may be outside */
} tap_list;

/* The next output position that meets the same taps is stride further on, and meets them with
 * inputs one further on. */
static inline tap_list taps_meeting(int32_t position, int32_t padding, int32_t stride,
                                    int32_t filter)
{
    const int32_t origin = position + padding, nearest = origin % stride;
    const int32_t count = nearest < filter ? (filter - 1 - nearest) / stride + 1 : 0;

    return (tap_list){.count = count,
                      .first_tap = nearest + (count - 1) * stride,
                      .tap_step = -stride,
                      .first_input = origin / stride - (count - 1)};
}

#endif
