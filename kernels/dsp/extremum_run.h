/* SPDX-License-Identifier: Apache-2.0 */
/* Four bytes at a time: a subtraction sets GE for each, SEL takes the wanted ones. */
#ifndef NV_DSP_EXTREMUM_RUN_H
#define NV_DSP_EXTREMUM_RUN_H

#include "dsp/select.h"

#include <stdbool.h>

/* Four values of an operand, or the one that it repeats. */
NV_INLINE uint32_t extremum_operand(const int8_t *x, bool walked)
{
    return walked ? load4(x) : in_all_lanes(*x);
}

/* out[i] of x[i] and y[i], i < n; an operand that is not `walked` is one value for all. `larger` is
 * a constant. In place is allowed. */
NV_INLINE void extremum_run(const bool larger, const int8_t *x, bool x_walked, const int8_t *y,
                            bool y_walked, int8_t *out, int32_t n)
{
    const int32_t x_step = x_walked ? 4 : 0, y_step = y_walked ? 4 : 0;

    for (; n >= 4; n -= 4, x += x_step, y += y_step, out += 4) {
        const uint32_t a = extremum_operand(x, x_walked), b = extremum_operand(y, y_walked);
        const uint32_t four = larger ? max_lanes(a, b) : min_lanes(a, b);
        memcpy(out, &four, sizeof four);
    }
    for (; n > 0; n--, x += x_walked, y += y_walked)
        *out++ = (int8_t)(larger ? max_s32(*x, *y) : min_s32(*x, *y));
}

#endif
