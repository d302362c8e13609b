/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Eight at a time: an entry, and its distance to the next one times the fraction. Neighbours are at
 * most 2^11 apart but for the last entry, which stands alone, so that the distance fits 16 bits.
 */
#include "legacy/tables_q15.h"
#include "nv/arm_nnfunctions.h"
#include <arm_mve.h>

/* Entries of signed octets, in lanes of 16 bits. */
static int16x8_t entries(const int16_t *table, int16x8_t at, mve_pred16_t p)
{
    const uint16x8_t octet = vandq_u16(vreinterpretq_u16_s16(at), vdupq_n_u16(UINT8_MAX));
    return vldrhq_gather_shifted_offset_z_s16(table, octet, p);
}

void arm_nn_activations_direct_q15 NV_LEGACY_ACTIVATION(int16_t)
{
    const int16_t *table = type == ARM_SIGMOID ? sigmoid_q15 : tanh_q15;
    const int32_t shift = 11 - int_width;

    for (int32_t i = 0; i < size; i += 8) {
        const mve_pred16_t p = vctp16q((uint32_t)(size - i));
        const int16x8_t x = vldrhq_z_s16(data + i, p), high = vshlq_r_s16(x, -shift);
        const int16x8_t fraction = vandq_s16(x, vdupq_n_s16((int16_t)((1 << shift) - 1)));
        const int16x8_t here = entries(table, high, p);
        const int16x8_t next = entries(table, vaddq_n_s16(high, 1), p);
        const int16x8_t distance =
            vpselq_s16(vdupq_n_s16(0), vsubq_s16(next, here), vcmpeqq_n_s16(high, INT8_MAX));
        int16x8_t part = vdupq_n_s16(0);
        part = vmovnbq_s32(part, vshlq_r_s32(vmullbq_int_s16(distance, fraction), -shift));
        part = vmovntq_s32(part, vshlq_r_s32(vmulltq_int_s16(distance, fraction), -shift));
        vstrhq_p_s16(data + i, vaddq_s16(here, part), p);
    }
}
