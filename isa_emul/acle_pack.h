/* SPDX-License-Identifier: Apache-2.0 */
/* Packing, unpacking, selection and sums of absolute differences on bytes and halfwords. */
#ifndef NV_ISA_EMUL_ACLE_PACK_H
#define NV_ISA_EMUL_ACLE_PACK_H

#include "acle_bits.h"
#include "acle_lanes.h"

/* Bytes 0 and 2 as halfwords. */
NV_ISA_INLINE uint32_t emul_uxtb16(uint32_t x)
{
    return x & 0x00ff00ff;
}

/* A sign bit 0x80 times 0x1fe fills the byte above it with ones. */
NV_ISA_INLINE uint32_t emul_sxtb16(uint32_t x)
{
    return (x & 0x00ff00ff) | (x & 0x00800080) * 0x1fe;
}

/* Sums of halfwords, each wrapping in its own lane. */
NV_ISA_INLINE uint32_t emul_add_halves(uint32_t a, uint32_t b)
{
    return emul_pack16(a + b, (a >> 16) + (b >> 16));
}

NV_ISA_INLINE uint32_t emul_sxtab16(uint32_t a, uint32_t b)
{
    return emul_add_halves(a, emul_sxtb16(b));
}

NV_ISA_INLINE uint32_t emul_uxtab16(uint32_t a, uint32_t b)
{
    return emul_add_halves(a, emul_uxtb16(b));
}

/* The instruction rotates by 8, 16 or 24; CMSIS-Core rotates first for any other count. */
NV_ISA_INLINE uint32_t emul_sxtb16_ror(uint32_t x, uint32_t count)
{
    return emul_sxtb16(emul_ror(x, count));
}

NV_ISA_INLINE uint32_t emul_sxtab16_ror(uint32_t a, uint32_t b, uint32_t count)
{
    return emul_sxtab16(a, emul_ror(b, count));
}

/* The bottom half of a under the top half of b << shift; shift is 0 to 31. */
NV_ISA_INLINE uint32_t emul_pkhbt(uint32_t a, uint32_t b, unsigned shift)
{
    return (a & 0xffff) | ((b << shift) & 0xffff0000);
}

/* The top half of a over the bottom half of b >> shift, arithmetic; shift is 0 to 32. */
NV_ISA_INLINE uint32_t emul_pkhtb(uint32_t a, uint32_t b, unsigned shift)
{
    return (a & 0xffff0000) | ((uint32_t)((int64_t)(int32_t)b >> shift) & 0xffff);
}

/* Byte i of a where GE[i] is 1, of b elsewhere. */
NV_ISA_INLINE uint32_t emul_sel(uint32_t a, uint32_t b)
{
    /* Spreads GE's bits to bit 0 of each byte; times 0xff fills the bytes. */
    uint32_t mask = (nv_isa_this_thread.ge * 0x00204081 & 0x01010101) * 0xff;
    return (a & mask) | (b & ~mask);
}

NV_ISA_INLINE uint32_t emul_abs_difference(int32_t a, int32_t b)
{
    return (uint32_t)(a < b ? b - a : a - b);
}

#define EMUL_BYTE_DIFFERENCE(a, b, i) emul_abs_difference(EMUL_LANE_U8(a, i), EMUL_LANE_U8(b, i))

NV_ISA_INLINE uint32_t emul_usada8(uint32_t a, uint32_t b, uint32_t acc)
{
    return acc + EMUL_BYTE_DIFFERENCE(a, b, 0) + EMUL_BYTE_DIFFERENCE(a, b, 1) +
           EMUL_BYTE_DIFFERENCE(a, b, 2) + EMUL_BYTE_DIFFERENCE(a, b, 3);
}

NV_ISA_INLINE uint32_t emul_usad8(uint32_t a, uint32_t b)
{
    return emul_usada8(a, b, 0);
}

#endif
