/* SPDX-License-Identifier: Apache-2.0 */
/* core_dots.h with the products of other layers of int8 weights. */
#ifndef NV_KERNELS_LEGACY_DOTS_Q7_H
#define NV_KERNELS_LEGACY_DOTS_Q7_H

#include "core_dot.h"

NV_INLINE void dots(const int rows, const int inputs, const element *x, int32_t x_step,
                    const int8_t *w, int32_t w_step, int32_t n, int32_t acc[][DOT_ROWS])
{
    dot_part(rows, inputs, x, x_step, 0, weights_of(w), 0, w_step, n, acc);
}

#endif
