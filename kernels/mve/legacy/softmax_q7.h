/* SPDX-License-Identifier: Apache-2.0 */
/* A row of int8: distances and weights as octets, shares in lanes of 16 bits. */
#ifndef NV_MVE_LEGACY_SOFTMAX_Q7_H
#define NV_MVE_LEGACY_SOFTMAX_Q7_H

#include "compiler.h"
#include <arm_mve.h>

static inline int32_t largest_q7(const int8_t *x, int32_t n)
{
    int8_t max = INT8_MIN;

    for (int32_t i = 0; i < n; i += 16) {
        const mve_pred16_t p = vctp8q((uint32_t)(n - i));
        max = vmaxvq_p_s8(max, vldrbq_z_s8(x + i, p), p);
    }
    return max;
}

/* The sum of 2^clamp(8 - distance, 0, 7). */
static inline int32_t sum_of_weights_q7(const int8_t *x, int32_t n, int32_t max)
{
    uint32_t sum = 0;

    for (int32_t i = 0; i < n; i += 16) {
        const mve_pred16_t p = vctp8q((uint32_t)(n - i));
        const uint8x16_t distance =
            vreinterpretq_u8_s8(vsubq_s8(vdupq_n_s8((int8_t)max), vldrbq_z_s8(x + i, p)));
        const uint8x16_t near = vminq_u8(vqsubq_u8(vdupq_n_u8(8), distance), vdupq_n_u8(7));
        sum = vaddvaq_p_u8(sum, vshlq_u8(vdupq_n_u8(1), vreinterpretq_s8_u8(near)), p);
    }
    return (int32_t)sum;
}

static inline void softmax_row_q7(const int8_t *x, int32_t n, int8_t *out)
{
    const int32_t max = largest_q7(x, n);
    const int16x8_t whole = vdupq_n_s16((int16_t)((1 << 20) / sum_of_weights_q7(x, n, max)));

    for (int32_t i = 0; i < n; i += 8) {
        const mve_pred16_t p = vctp16q((uint32_t)(n - i));
        const int16x8_t less = vsubq_n_s16(vldrbq_z_s16(x + i, p), (int16_t)(5 + max));
        const int16x8_t y = vshlq_s16(whole, vmaxq_s16(less, vdupq_n_s16(-31)));
        vstrbq_p_s16(out + i, vminq_s16(y, vdupq_n_s16(INT8_MAX)), p);
    }
}

#endif
