/* SPDX-License-Identifier: Apache-2.0 */
/* Bit and byte operations on words and doublewords: ROR, RRX, CLZ, CLS, REV, REV16, REVSH, RBIT. */
#ifndef NV_ISA_EMUL_ACLE_BITS_H
#define NV_ISA_EMUL_ACLE_BITS_H

#include "nv/isa.h"

/* The count is taken modulo the width, so a count of 0 or of the width returns x. */
#define EMUL_ROTATE(name, type, width)                                                             \
    NV_ISA_INLINE type emul_##name(type x, uint32_t count)                                         \
    {                                                                                              \
        return (x >> (count % (width))) | (x << ((0u - count) % (width)));                         \
    }
EMUL_ROTATE(ror, uint32_t, 32)
EMUL_ROTATE(rorll, uint64_t, 64)

/* Rotate right by one through the carry flag. */
NV_ISA_INLINE uint32_t emul_rrx(uint32_t x)
{
    return nv_isa_this_thread.c << 31 | x >> 1;
}

NV_ISA_INLINE uint32_t emul_clz(uint32_t x)
{
    return x == 0 ? 32 : (uint32_t)__builtin_clz(x);
}

NV_ISA_INLINE uint32_t emul_clzll(uint64_t x)
{
    return x == 0 ? 64 : (uint32_t)__builtin_clzll(x);
}

/* Leading bits that equal the sign bit, beside it: zeros where x and x >> 1 agree, less the first.
 */
NV_ISA_INLINE uint32_t emul_cls(uint32_t x)
{
    return emul_clz(x ^ (uint32_t)((int32_t)x >> 1)) - 1;
}

NV_ISA_INLINE uint32_t emul_clsll(uint64_t x)
{
    return emul_clzll(x ^ (uint64_t)((int64_t)x >> 1)) - 1;
}

NV_ISA_INLINE uint32_t emul_rev(uint32_t x)
{
    return __builtin_bswap32(x);
}

NV_ISA_INLINE uint64_t emul_revll(uint64_t x)
{
    return __builtin_bswap64(x);
}

/* One step of a reversal: swaps neighbouring fields of `size` bits; `low` masks the lower ones. */
#define EMUL_SWAP_FIELDS(x, size, low) ((((x) >> (size)) & (low)) | (((x) & (low)) << (size)))

NV_ISA_INLINE uint32_t emul_rev16(uint32_t x)
{
    return EMUL_SWAP_FIELDS(x, 8, 0x00ff00ffu);
}

NV_ISA_INLINE uint64_t emul_rev16ll(uint64_t x)
{
    return EMUL_SWAP_FIELDS(x, 8, UINT64_C(0x00ff00ff00ff00ff));
}

NV_ISA_INLINE uint32_t emul_revsh(uint32_t x)
{
    return (uint32_t)(int16_t)__builtin_bswap16((uint16_t)x);
}

NV_ISA_INLINE uint32_t emul_rbit(uint32_t x)
{
    x = EMUL_SWAP_FIELDS(x, 1, 0x55555555u);
    x = EMUL_SWAP_FIELDS(x, 2, 0x33333333u);
    x = EMUL_SWAP_FIELDS(x, 4, 0x0f0f0f0fu);
    return emul_rev(x);
}

NV_ISA_INLINE uint64_t emul_rbitll(uint64_t x)
{
    return (uint64_t)emul_rbit((uint32_t)x) << 32 | emul_rbit((uint32_t)(x >> 32));
}

#endif
