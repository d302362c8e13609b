/* SPDX-License-Identifier: Apache-2.0 */
/* core_dots.h for MVE: 16 products a step of int8, 8 otherwise. */
#ifndef NV_MVE_LEGACY_DOTS_H
#define NV_MVE_LEGACY_DOTS_H

#include "legacy/weight.h"
#include "mve/elements.h"

enum { DOT_ROWS = 4, DOT_INPUTS = 1 };

#if ELEMENT_BITS == 8
enum { DOT_STEP = 16 };

NV_INLINE int8x16_t load_step(const int8_t *from, mve_pred16_t p)
{
    return vldrbq_z_s8(from, p);
}
#define load_weights load_step
#define dot_step     vmladavaq_p_s8
#else
enum { DOT_STEP = 8 };

NV_INLINE int16x8_t load_step(const int16_t *from, mve_pred16_t p)
{
    return vldrhq_z_s16(from, p);
}

NV_INLINE int16x8_t load_weights(const weight *from, mve_pred16_t p)
{
#if defined(NV_WIDE_WEIGHTS)
    return load_step(from, p);
#else
    return vldrbq_z_s16(from, p);
#endif
}
#define dot_step vmladavaq_p_s16
#endif

NV_INLINE void dots(const int rows, const int inputs, const element *x, int32_t x_step,
                    const weight *w, int32_t w_step, int32_t n, int32_t acc[][DOT_ROWS])
{
    (void)inputs, (void)x_step;
    for (int32_t k = 0; k < n; k += DOT_STEP) {
        const mve_pred16_t p = mve_tail((uint32_t)(n - k));
        const mve_elements in = load_step(x + k, p);
        NV_UNROLL(4)
        for (int r = 0; r < rows; r++)
            acc[0][r] = dot_step(acc[0][r], in, load_weights(w + r * w_step + k, p), p);
    }
}

#endif
