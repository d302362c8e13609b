/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NV_KERNELS_MVE_EXTREMUM_RUN_H
#define NV_KERNELS_MVE_EXTREMUM_RUN_H

#include "compiler.h"
#include <arm_mve.h>
#include <stdbool.h>

/* out[i] of x[i] and y[i], i < n; an operand that is not `walked` is one value for all. `larger` is
 * a constant. In place is allowed. */
NV_INLINE void extremum_run(const bool larger, const int8_t *x, bool x_walked, const int8_t *y,
                            bool y_walked, int8_t *out, int32_t n)
{
    const int32_t x_step = x_walked ? 16 : 0, y_step = y_walked ? 16 : 0;

    for (; n > 0; n -= 16, x += x_step, y += y_step, out += 16) {
        const mve_pred16_t p = vctp8q((uint32_t)n);
        const int8x16_t a = x_walked ? vldrbq_z_s8(x, p) : vdupq_n_s8(*x);
        const int8x16_t b = y_walked ? vldrbq_z_s8(y, p) : vdupq_n_s8(*y);
        vstrbq_p_s8(out, larger ? vmaxq_s8(a, b) : vminq_s8(a, b), p);
    }
}

#endif
