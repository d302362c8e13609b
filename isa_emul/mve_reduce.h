/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Across lanes: sums, sums of products, extremes, and the additions that carry from lane to lane.
 * Only lanes whose lowest predicate bit is set take part.
 */
#ifndef NV_MVE_REDUCE_H
#define NV_MVE_REDUCE_H

#include "mve_move.h"

/* acc + a[0] + a[1] + ...; r is the accumulator's suffix */
#define NV_SUM(op, key, r, a)                                                                      \
    NV_ISA_INLINE NV_E(r) emul_sum_##op##_##key(NV_E(r) acc, NV_V(a) x, mve_pred16_t p)            \
    {                                                                                              \
        int64_t sum = (int64_t)acc;                                                                \
        NV_EACH_ACTIVE(l, a, p)                                                                    \
            sum = emul_sum(sum, (int64_t)x[l.e]);                                                  \
        return (NV_E(r))sum;                                                                       \
    }

/* acc + f(a[e], a's partner in the pair, b[e], b's partner), modulo the accumulator's width */
#define NV_SUM2(op, key, r, a, b)                                                                  \
    NV_ISA_INLINE NV_E(r)                                                                          \
        emul_sum2_##op##_##key(NV_E(r) acc, NV_V(a) x, NV_V(b) y, mve_pred16_t p)                  \
    {                                                                                              \
        int64_t sum = (int64_t)acc;                                                                \
        NV_EACH_ACTIVE(l, a, p)                                                                    \
            sum = emul_sum(sum, emul_lane_##op(&l, x[l.e], x[l.e ^ 1], y[l.e], y[l.e ^ 1]));       \
        return (NV_E(r))sum;                                                                       \
    }

/* The same of products without their low 8 bits; each is rounded by itself */
#define NV_SUM2_HIGH(op, key, r, a, b)                                                             \
    NV_ISA_INLINE NV_E(r)                                                                          \
        emul_sum2_high_##op##_##key(NV_E(r) acc, NV_V(a) x, NV_V(b) y, mve_pred16_t p)             \
    {                                                                                              \
        NV_EACH_ACTIVE(l, a, p) {                                                                  \
            NV_E(r) t = (NV_E(r))emul_lane_##op(&l, x[l.e], x[l.e ^ 1], y[l.e], y[l.e ^ 1]);       \
            acc = (NV_E(r))emul_sum((int64_t)acc, (int64_t)((t >> 8) + (t >> 7 & 1)));             \
        }                                                                                          \
        return acc;                                                                                \
    }

/* acc = f(acc, a[e]) */
#define NV_FOLD(op, key, r, t, a)                                                                  \
    NV_ISA_INLINE NV_S(r) emul_fold_##op##_##key(NV_S(r) acc, NV_V(a) x, mve_pred16_t p)           \
    {                                                                                              \
        const NV_C(a) n = (NV_C(a))x;                                                              \
        NV_E(r) d = emul_to_lane_##r(acc);                                                         \
        NV_EACH_ACTIVE(l, a, p)                                                                    \
            d = (NV_E(r))emul_lane_##op(&l, d, n[l.e]);                                            \
        return emul_from_lane_##r(d);                                                              \
    }

NV_LANE_PAIRS(mladav, emul_product(a, b))
NV_LANE_PAIRS(mladavx, emul_product(ax, b))
NV_LANE_PAIRS(mlsdav, l->e & 1 ? emul_difference(0, emul_product(a, b)) : emul_product(a, b))
NV_LANE_PAIRS(mlsdavx, l->e & 1 ? emul_difference(0, emul_product(ax, b)) : emul_product(ax, b))
NV_LANE_PAIRS(abav, emul_lane_abd(l, a, b))

/*
 * d = a + b + carry, word by word; the carry passes by inactive words. It ends in FPSCR.C, with N,
 * Z and V cleared; without an active word the flags stay, unless the instruction sets the first
 * carry.
 */
NV_ISA_INLINE uint32x4_t emul_add_with_carry(uint32x4_t a, uint32x4_t b, uint32_t carry,
                                             int sets_carry, mve_pred16_t p)
{
    struct nv_isa_state *isa = &nv_isa_this_thread;
    NV_EACH(l, u32, p) {
        uint64_t sum = (uint64_t)a[l.e] + b[l.e] + carry;
        a[l.e] = (uint32_t)sum;
        if (emul_is_active(&l, p)) {
            carry = (uint32_t)(sum >> 32);
            sets_carry = 1;
        }
    }
    if (sets_carry) {
        isa->n = isa->z = isa->v = 0;
        isa->c = carry;
    }
    return a;
}

/* Subtraction adds the complement. The i forms start from 0 (add) and 1 (subtract). */
#define NV_CARRY(op, key, r, a, b)                                                                 \
    NV_ISA_INLINE NV_V(r)                                                                          \
        emul_carry_##op##_##key(NV_V(a) x, NV_V(b) y, unsigned *carry, mve_pred16_t p)             \
    {                                                                                              \
        NV_V(r) d = (NV_V(r))emul_carry_##op((uint32x4_t)x, (uint32x4_t)y, carry, p);              \
        *carry = nv_isa_this_thread.c;                                                             \
        return d;                                                                                  \
    }
#define emul_carry_adc(a, b, c, p)  emul_add_with_carry(a, b, emul_carry_in(c), 0, p)
#define emul_carry_sbc(a, b, c, p)  emul_add_with_carry(a, ~(b), emul_carry_in(c), 0, p)
#define emul_carry_adci(a, b, c, p) emul_add_with_carry(a, b, 0, 1, p)
#define emul_carry_sbci(a, b, c, p) emul_add_with_carry(a, ~(b), 1, 1, p)

/* The operand goes into FPSCR.C before the instruction reads it. */
NV_ISA_INLINE uint32_t emul_carry_in(const unsigned *carry)
{
    return nv_isa_this_thread.c = *carry & 1;
}

#endif
