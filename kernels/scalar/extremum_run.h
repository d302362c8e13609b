/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NV_SCALAR_EXTREMUM_RUN_H
#define NV_SCALAR_EXTREMUM_RUN_H

#include "compiler.h"

#include <stdbool.h>

/* out[i] of x[i] and y[i], i < n; an operand that is not `walked` is one value for all. `larger` is
 * a constant. In place is allowed. */
NV_INLINE void extremum_run(const bool larger, const int8_t *x, bool x_walked, const int8_t *y,
                            bool y_walked, int8_t *out, int32_t n)
{
    for (; n > 0; n--, x += x_walked, y += y_walked)
        *out++ = (int8_t)(larger ? max_s32(*x, *y) : min_s32(*x, *y));
}

#endif
