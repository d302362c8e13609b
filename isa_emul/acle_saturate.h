/* SPDX-License-Identifier: Apache-2.0 */
/* SSAT, USAT and their halfword forms; QADD, QSUB and doubling. All of them set Q. */
#ifndef NV_ISA_EMUL_ACLE_SATURATE_H
#define NV_ISA_EMUL_ACLE_SATURATE_H

#include "acle_lanes.h"

/* `bits` is the width to saturate to: 1 to 32. */
NV_ISA_INLINE uint32_t emul_ssat(uint32_t x, unsigned bits)
{
    return emul_signed_sat_q((int32_t)x, bits);
}

/* 0 to 31. */
NV_ISA_INLINE uint32_t emul_usat(uint32_t x, unsigned bits)
{
    return emul_unsigned_sat_q((int32_t)x, bits);
}

/* 1 to 16. */
NV_ISA_INLINE uint32_t emul_ssat16(uint32_t x, unsigned bits)
{
    return emul_pack16(emul_signed_sat_q(EMUL_LANE_S16(x, 0), bits),
                       emul_signed_sat_q(EMUL_LANE_S16(x, 1), bits));
}

/* 0 to 15. */
NV_ISA_INLINE uint32_t emul_usat16(uint32_t x, unsigned bits)
{
    return emul_pack16(emul_unsigned_sat_q(EMUL_LANE_S16(x, 0), bits),
                       emul_unsigned_sat_q(EMUL_LANE_S16(x, 1), bits));
}

NV_ISA_INLINE uint32_t emul_qadd(uint32_t a, uint32_t b)
{
    return emul_signed_sat_q((int64_t)(int32_t)a + (int32_t)b, 32);
}

NV_ISA_INLINE uint32_t emul_qsub(uint32_t a, uint32_t b)
{
    return emul_signed_sat_q((int64_t)(int32_t)a - (int32_t)b, 32);
}

NV_ISA_INLINE uint32_t emul_qdbl(uint32_t a)
{
    return emul_qadd(a, a);
}

#endif
