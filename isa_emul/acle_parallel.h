/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Parallel addition and subtraction of four bytes or two halfwords: 36 instructions, a flavour of
 * six times an operation of six. Flavour and operation are constants where emul_parallel is
 * inlined.
 */
#ifndef NV_ISA_EMUL_ACLE_PARALLEL_H
#define NV_ISA_EMUL_ACLE_PARALLEL_H

#include "acle_lanes.h"

enum emul_flavour {
    EMUL_S,  /* signed, wraps, sets GE */
    EMUL_Q,  /* signed, saturates; Q is not for the parallel instructions */
    EMUL_SH, /* signed, halved */
    EMUL_U,  /* unsigned, wraps, sets GE */
    EMUL_UQ, /* unsigned, saturates */
    EMUL_UH  /* unsigned, halved */
};

enum emul_operation {
    EMUL_ADD,
    EMUL_SUB,
    EMUL_ASX, /* top halves of a plus bottom of b, bottom of a minus top of b */
    EMUL_SAX  /* the other way round */
};

/* Lane i of a or b as the flavour reads it. */
NV_ISA_INLINE int32_t emul_parallel_operand(enum emul_flavour f, int bits, uint32_t x, int i)
{
    uint32_t top = x << (32 - bits * (i + 1));
    return f < EMUL_U ? (int32_t)top >> (32 - bits) : (int32_t)(top >> (32 - bits));
}

/* Lane i of the result, in place; adds the lane's bits to GE. */
NV_ISA_INLINE uint32_t emul_parallel_lane(enum emul_flavour f, enum emul_operation op, int bits,
                                          uint32_t a, uint32_t b, int i, uint32_t *ge)
{
    int adds = op == EMUL_ADD || op == (i == 0 ? EMUL_SAX : EMUL_ASX);
    int exchanged = op == EMUL_ASX || op == EMUL_SAX;
    int32_t x = emul_parallel_operand(f, bits, a, i);
    int32_t y = emul_parallel_operand(f, bits, b, exchanged ? 1 - i : i);
    int32_t r = adds ? x + y : x - y;

    /* Signed: the exact result is not negative. Unsigned: the sum carries, or nothing is borrowed.
     */
    if (r >= (f == EMUL_U && adds ? 1 << bits : 0))
        *ge |= (bits == 8 ? 1u : 3u) << (bits / 8 * i);

    if (f == EMUL_SH || f == EMUL_UH)
        r >>= 1;
    else if (f == EMUL_Q)
        r = (int32_t)emul_clamp(r, -(1 << (bits - 1)), (1 << (bits - 1)) - 1);
    else if (f == EMUL_UQ)
        r = (int32_t)emul_clamp(r, 0, (1 << bits) - 1);
    return ((uint32_t)r & (bits == 8 ? 0xffu : 0xffffu)) << (bits * i);
}

NV_ISA_INLINE uint32_t emul_parallel(enum emul_flavour f, enum emul_operation op, int bits,
                                     uint32_t a, uint32_t b)
{
    uint32_t ge = 0;
    uint32_t r = emul_parallel_lane(f, op, bits, a, b, 0, &ge);
    r |= emul_parallel_lane(f, op, bits, a, b, 1, &ge);
    if (bits == 8) {
        r |= emul_parallel_lane(f, op, bits, a, b, 2, &ge);
        r |= emul_parallel_lane(f, op, bits, a, b, 3, &ge);
    }
    if (f == EMUL_S || f == EMUL_U)
        nv_isa_set_ge(ge);
    return r;
}

#define EMUL_PARALLEL(name, flavour, operation, bits)                                              \
    NV_ISA_INLINE uint32_t emul_##name(uint32_t a, uint32_t b)                                     \
    {                                                                                              \
        return emul_parallel(flavour, operation, bits, a, b);                                      \
    }

#define EMUL_PARALLEL_FLAVOUR(prefix, flavour)                                                     \
    EMUL_PARALLEL(prefix##add8, flavour, EMUL_ADD, 8)                                              \
    EMUL_PARALLEL(prefix##sub8, flavour, EMUL_SUB, 8)                                              \
    EMUL_PARALLEL(prefix##add16, flavour, EMUL_ADD, 16)                                            \
    EMUL_PARALLEL(prefix##sub16, flavour, EMUL_SUB, 16)                                            \
    EMUL_PARALLEL(prefix##asx, flavour, EMUL_ASX, 16)                                              \
    EMUL_PARALLEL(prefix##sax, flavour, EMUL_SAX, 16)

EMUL_PARALLEL_FLAVOUR(s, EMUL_S)
EMUL_PARALLEL_FLAVOUR(q, EMUL_Q)
EMUL_PARALLEL_FLAVOUR(sh, EMUL_SH)
EMUL_PARALLEL_FLAVOUR(u, EMUL_U)
EMUL_PARALLEL_FLAVOUR(uq, EMUL_UQ)
EMUL_PARALLEL_FLAVOUR(uh, EMUL_UH)

#endif
