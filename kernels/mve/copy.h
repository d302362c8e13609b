/* SPDX-License-Identifier: Apache-2.0 */
/* Bytes copied and filled, 16 at a time, the tail predicated. Counts may be 0. */
#ifndef NV_KERNELS_MVE_COPY_H
#define NV_KERNELS_MVE_COPY_H

#include <arm_mve.h>
#include <stdint.h>

static inline void mve_copy(int8_t *to, const int8_t *from, int32_t bytes)
{
    for (int32_t i = 0; i < bytes; i += 16) {
        const mve_pred16_t p = vctp8q((uint32_t)(bytes - i));
        vstrbq_p_s8(to + i, vldrbq_z_s8(from + i, p), p);
    }
}

static inline void mve_fill(int8_t *to, int8_t value, int32_t bytes)
{
    const int8x16_t v = vdupq_n_s8(value);
    for (int32_t i = 0; i < bytes; i += 16)
        vstrbq_p_s8(to + i, v, vctp8q((uint32_t)(bytes - i)));
}

#endif
