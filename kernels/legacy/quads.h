/* SPDX-License-Identifier: Apache-2.0 */
/* core_quads.h, a group of columns at a time. */
#ifndef NV_KERNELS_LEGACY_QUADS_H
#define NV_KERNELS_LEGACY_QUADS_H

#include "element.h"
#include "legacy/core_two.h"

/* Adds a group's products to the accumulators of its four rows. */
#if defined(NV_WIDE_WEIGHTS)
enum { QUAD_COLUMNS = 2 };

/* Row by row. */
NV_INLINE void quad_group(const int16_t *x, const int16_t *w, int32_t acc[4])
{
    const two in = two_at(x);

    NV_UNROLL(4)
    for (int row = 0; row < 4; row++)
        acc[row] = two_dot(two_at(w + 2 * row), in, acc[row]);
}
#else
/* Two columns of four rows: those of rows 0 and 1 alternate, then those of rows 2 and 3. */
NV_INLINE void quad_pair(two in, const int8_t *w, int32_t acc[4])
{
    acc[0] = two_dot(two_even(w), in, acc[0]);
    acc[1] = two_dot(two_odd(w), in, acc[1]);
    acc[2] = two_dot(two_even(w + 4), in, acc[2]);
    acc[3] = two_dot(two_odd(w + 4), in, acc[3]);
}

#if ELEMENT_BITS == 16
enum { QUAD_COLUMNS = 2 };

NV_INLINE void quad_group(const int16_t *x, const int8_t *w, int32_t acc[4])
{
    quad_pair(two_at(x), w, acc);
}
#else
enum { QUAD_COLUMNS = 4 };

/* Columns 0 and 2, then 1 and 3. */
NV_INLINE void quad_group(const int8_t *x, const int8_t *w, int32_t acc[4])
{
    quad_pair(two_even(x), w, acc);
    quad_pair(two_odd(x), w + 8, acc);
}
#endif
#endif

NV_INLINE void quad_columns(const element *x, const weight *w, int32_t columns, int32_t acc[4])
{
    NV_KEEP_ROLLED
    for (int32_t groups = columns / QUAD_COLUMNS; groups > 0; groups--) {
        quad_group(x, w, acc);
        x += QUAD_COLUMNS;
        w += 4 * QUAD_COLUMNS;
    }
}

#endif
