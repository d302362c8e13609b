/* SPDX-License-Identifier: Apache-2.0 */
/* Lanes of a 32-bit word (lane 0 is the lowest) and saturation, for the DSP families. */
#ifndef NV_ISA_EMUL_ACLE_LANES_H
#define NV_ISA_EMUL_ACLE_LANES_H

#include "nv/isa.h"

/* Lane i of x, sign- or zero-extended, for lanes of 8 or 16 bits. */
#define EMUL_LANE_S8(x, i)  ((int32_t)(int8_t)((x) >> 8 * (i)))
#define EMUL_LANE_U8(x, i)  ((int32_t)(uint8_t)((x) >> 8 * (i)))
#define EMUL_LANE_S16(x, i) ((int32_t)(int16_t)((x) >> 16 * (i)))
#define EMUL_LANE_U16(x, i) ((int32_t)(uint16_t)((x) >> 16 * (i)))

/* Two halfwords as a word; bits above 16 are dropped. */
NV_ISA_INLINE uint32_t emul_pack16(uint32_t low, uint32_t high)
{
    return (low & 0xffff) | high << 16;
}

NV_ISA_INLINE int64_t emul_clamp(int64_t x, int64_t low, int64_t high)
{
    return x < low ? low : x > high ? high : x;
}

/* SignedSatQ: x clamped to `bits` (1 to 32) bits; Q is set if that changes it. */
NV_ISA_INLINE uint32_t emul_signed_sat_q(int64_t x, unsigned bits)
{
    int64_t max = (INT64_C(1) << (bits - 1)) - 1;
    int64_t r = emul_clamp(x, -max - 1, max);
    nv_isa_set_q(r != x);
    return (uint32_t)r;
}

/* UnsignedSatQ: x clamped to [0, 2^bits - 1]; Q is set if that changes it. */
NV_ISA_INLINE uint32_t emul_unsigned_sat_q(int64_t x, unsigned bits)
{
    int64_t r = emul_clamp(x, 0, (INT64_C(1) << bits) - 1);
    nv_isa_set_q(r != x);
    return (uint32_t)r;
}

/* The low word of a sum; Q is set if the sum is no int32. The accumulating multiplications wrap. */
NV_ISA_INLINE uint32_t emul_wrap_q(int64_t x)
{
    nv_isa_set_q(x != (int32_t)x);
    return (uint32_t)x;
}

#endif
