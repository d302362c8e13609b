/* SPDX-License-Identifier: Apache-2.0 */
/* core_quads.h for MVE: gathers a row's weights, 16 or 8 columns at a time. */
#ifndef NV_MVE_LEGACY_QUADS_H
#define NV_MVE_LEGACY_QUADS_H

#include "legacy/weight.h"
#include "mve/legacy/dots.h"

/* Where row 0 has its columns, in weights, and where the other rows begin. */
#if ELEMENT_BITS == 8
enum { QUAD_COLUMNS = 4 };

static const uint8_t quad_places[] = {0, 8, 2, 10, 16, 24, 18, 26, 32, 40, 34, 42, 48, 56, 50, 58};
static const int8_t quad_rows[] = {0, 1, 4, 5};

#define load_places  vldrbq_u8
#define gather_quads vldrbq_gather_offset_z_s8
typedef uint8x16_t places;
#else
enum { QUAD_COLUMNS = 2 };

typedef uint16x8_t places;
#define load_places vldrhq_u16
#if defined(NV_WIDE_WEIGHTS)
static const uint16_t quad_places[] = {0, 1, 8, 9, 16, 17, 24, 25};
static const int8_t quad_rows[] = {0, 2, 4, 6};

#define gather_quads vldrhq_gather_shifted_offset_z_s16
#else
static const uint16_t quad_places[] = {0, 2, 8, 10, 16, 18, 24, 26};
static const int8_t quad_rows[] = {0, 1, 4, 5};

#define gather_quads vldrbq_gather_offset_z_s16
#endif
#endif

NV_INLINE void quad_columns(const element *x, const weight *w, int32_t columns, int32_t acc[4])
{
    const places at = load_places(quad_places);

    for (int32_t k = 0; k < columns; k += DOT_STEP) {
        const mve_pred16_t p = mve_tail((uint32_t)(columns - k));
        const mve_elements in = load_step(x + k, p);
        NV_UNROLL(4)
        for (int row = 0; row < 4; row++)
            acc[row] = dot_step(acc[row], in, gather_quads(w + 4 * k + quad_rows[row], at, p), p);
    }
}

#endif
