/* SPDX-License-Identifier: Apache-2.0 */
/* Bytes copied and filled, 16 at a time, the tail predicated. Counts may be 0. Out of line, and
 * counted down: so clang makes tail-predicated hardware loops of them. */
#ifndef NV_KERNELS_MVE_COPY_H
#define NV_KERNELS_MVE_COPY_H

#include "compiler.h"
#include <arm_mve.h>
#include <stdint.h>

/* `rows` rows of `bytes` bytes each; a step leads from one to the next. */
NV_NOINLINE void copy_rows(int8_t *to, int32_t to_step, const int8_t *from, int32_t from_step,
                           int32_t bytes, int32_t rows)
{
    for (; rows > 0; rows--, to += to_step, from += from_step) {
        for (int32_t left = bytes; left > 0; left -= 16) {
            const mve_pred16_t p = vctp8q((uint32_t)left);
            const int32_t i = bytes - left;
            vstrbq_p_s8(to + i, vldrbq_z_s8(from + i, p), p);
        }
    }
}

static inline void copy_bytes(int8_t *to, const int8_t *from, int32_t bytes)
{
    copy_rows(to, 0, from, 0, bytes, 1);
}

/* To a place in front of them, which they may overlap: each vector is read before it is written. */
static inline void move_bytes_down(int8_t *to, const int8_t *from, int32_t bytes)
{
    copy_rows(to, 0, from, 0, bytes, 1);
}

NV_NOINLINE void fill_bytes(int8_t *to, int8_t value, int32_t bytes)
{
    const int8x16_t v = vdupq_n_s8(value);
    for (int32_t left = bytes; left > 0; left -= 16)
        vstrbq_p_s8(to + (bytes - left), v, vctp8q((uint32_t)left));
}

/* Bytes that lie `step` (not negative) apart: gathered, as far as offsets of 8 or 16 bits reach. */
NV_NOINLINE void copy_spread(int8_t *to, const int8_t *from, int32_t step, int32_t bytes)
{
    if (step <= UINT8_MAX / 15) {
        const uint8x16_t at = vmulq_n_u8(vidupq_n_u8(0, 1), (uint8_t)step);
        for (int32_t left = bytes; left > 0; left -= 16, to += 16, from += 16 * step) {
            const mve_pred16_t p = vctp8q((uint32_t)left);
            vstrbq_p_s8(to, vldrbq_gather_offset_z_s8(from, at, p), p);
        }
    } else if (step <= UINT16_MAX / 7) {
        const uint16x8_t at = vmulq_n_u16(vidupq_n_u16(0, 1), (uint16_t)step);
        for (int32_t left = bytes; left > 0; left -= 8, to += 8, from += 8 * step) {
            const mve_pred16_t p = vctp16q((uint32_t)left);
            vstrbq_p_s16(to, vldrbq_gather_offset_z_s16(from, at, p), p);
        }
    } else {
        for (int32_t i = 0; i < bytes; i++)
            to[i] = from[i * step];
    }
}

#endif
