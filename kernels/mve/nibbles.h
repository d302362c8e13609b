/* SPDX-License-Identifier: Apache-2.0 */
/* Packed int4 weights in vectors. */
#ifndef NV_KERNELS_MVE_NIBBLES_H
#define NV_KERNELS_MVE_NIBBLES_H

#include <arm_mve.h>
#include <stdint.h>

/* Each octet's lower, and its upper nibble, times 16: with its sign where an int8 has it. */
static inline int8x16_t mve_lower_nibbles(int8x16_t octets)
{
    return vshlq_n_s8(octets, 4);
}

static inline int8x16_t mve_upper_nibbles(int8x16_t octets)
{
    return vandq_s8(octets, vdupq_n_s8((int8_t)0xF0));
}

/* Eight neighbouring nibbles as 16-bit lanes. odd: from the upper half of the first octet on. No
 * octet is read but those of `lanes`. */
static inline int16x8_t mve_eight_nibbles(const int8_t *octets, int32_t odd, mve_pred16_t lanes)
{
    const mve_pred16_t even_lanes = 0x3333, odd_lanes = 0xCCCC;
    const uint16x8_t nibble = vidupq_n_u16((uint32_t)odd, 1);
    const int16x8_t v = vldrbq_gather_offset_z_s16(octets, vshrq_n_u16(nibble, 1), lanes);
    const int16x8_t upper = vshlq_n_s16(v, 8);
    return vshrq_n_s16(vshlq_m_n_s16(upper, v, 12, odd ? odd_lanes : even_lanes), 12);
}

#endif
