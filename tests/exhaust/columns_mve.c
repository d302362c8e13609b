/* SPDX-License-Identifier: Apache-2.0 */
/* MVE's columns are bytes of the input, the zero point where there is none; the offset comes in by
 * the sums of the weights. */
#include "columns.h"

#include "kernels/scalar/convolve_s8.c" /* by core_convolve.h mve's */

void columns_mve(const columns_patch *p, int32_t *factors)
{
    enum { FAR = 64 };
    const cmsis_nn_dims in = {1, p->in_h, p->in_w, p->in_c}, out = {1, 1, 1, 1};
    const cmsis_nn_dims filter = {1, p->filter_h, p->filter_w, p->filter_c};
    const cmsis_nn_tile upscale = {p->up_w, p->up_h};
    const cmsis_nn_conv_params params = {.input_offset = p->offset,
                                         .stride = {1, 1},
                                         .padding = {FAR, FAR},
                                         .dilation = {p->dilation_w, p->dilation_h}};
    const conv_view v = conv_view_of(&params, &in, &filter, &out, upscale, NULL);
    const conv_line line = line_of(&v, p->y + FAR);
    int8_t column[COLUMNS_DEPTH];

    memset(column, 0x55, sizeof column);
    (v.packed ? gather_packed : gather_taps)(&v, &line, p->image + p->first_channel, p->x, column);
    for (int32_t i = 0; i < v.column; i++)
        factors[i] = column[i] + p->offset;
}
