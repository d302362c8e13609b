/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What nnverify-cc makes of core instructions in inline assembly: registers, flags, data
 * processing.
 *
 * A core register is 64 bits wide here, so that it can hold a host's pointer. A value that is no
 * pointer is 32 bits, sign-extended: that order is also the unsigned one, and offsets may be
 * negative. Bitwise operations keep the form; additions compute 32 bits where both operands have
 * it, and otherwise the 64 of an address.
 *
 * Functions whose first parameters are (f, s) belong to instructions with an S form: s says whether
 * the flags f are set. They are the flags of the assembly statement; Q and GE are nv_isa()'s.
 */
#ifndef NV_ISA_EMUL_ASM_CORE_H
#define NV_ISA_EMUL_ASM_CORE_H

#include "acle_multiply.h"
#include "acle_saturate.h"

typedef int64_t emul_asm_reg;

struct emul_asm_flags {
    uint32_t n, z, c, v;
};

NV_ISA_INLINE emul_asm_reg emul_asm_word(uint32_t x)
{
    return (int32_t)x;
}

NV_ISA_INLINE int emul_asm_is_word(emul_asm_reg x)
{
    return x == (int32_t)x;
}

/* An operand's value as a register holds it: `value` converted to 64 bits, `size` its bytes. */
NV_ISA_INLINE emul_asm_reg emul_asm_in(int64_t value, size_t size)
{
    return size <= 4 ? emul_asm_word((uint32_t)value) : value;
}

/* The same of a floating-point operand: its bits. */
NV_ISA_INLINE emul_asm_reg emul_asm_in_bits(const void *value, size_t size)
{
    int64_t bits = 0;
    __builtin_memcpy(&bits, value, size <= 8 ? size : 8);
    return emul_asm_in(bits, size);
}

/* A register becomes the `size` bytes of an output operand. */
NV_ISA_INLINE void emul_asm_out(void *value, size_t size, emul_asm_reg x)
{
    __builtin_memcpy(value, &x, size <= 8 ? size : 8);
}

/* What a register holds that nothing has set: with -DNV_ISA_POISON=n something else for every n. */
#ifdef NV_ISA_POISON
#define EMUL_ASM_POISON (0xa5a5a5a5u + 0x35353535u * (uint32_t)(NV_ISA_POISON))
#else
#define EMUL_ASM_POISON 0xa5a5a5a5u
#endif

NV_ISA_INLINE emul_asm_reg emul_asm_undefined(void)
{
    return emul_asm_word(EMUL_ASM_POISON);
}

/* A pair of registers as 64 bits, and a half of them. */
NV_ISA_INLINE uint64_t emul_asm_pair(emul_asm_reg low, emul_asm_reg high)
{
    return (uint32_t)low | (uint64_t)(uint32_t)high << 32;
}

NV_ISA_INLINE void emul_asm_split(emul_asm_reg *low, emul_asm_reg *high, uint64_t x)
{
    *low = emul_asm_word((uint32_t)x);
    *high = emul_asm_word((uint32_t)(x >> 32));
}

/* ---- additions ---- */

/* x + y + carry, C the carry out, V the signed overflow. */
NV_ISA_INLINE emul_asm_reg emul_asm_add_carry(struct emul_asm_flags *f, int s, emul_asm_reg x,
                                              emul_asm_reg y, uint32_t carry)
{
    emul_asm_reg r;
    uint32_t c, v;

    if (emul_asm_is_word(x) && emul_asm_is_word(y)) {
        uint64_t sum = (uint64_t)(uint32_t)x + (uint32_t)y + carry;
        r = emul_asm_word((uint32_t)sum);
        c = (uint32_t)(sum >> 32);
        v = (uint32_t)((x ^ r) & (y ^ r)) >> 31;
    } else {
        uint64_t partial = (uint64_t)x + (uint64_t)y, sum = partial + carry;
        r = (emul_asm_reg)sum;
        c = partial < (uint64_t)x || sum < partial;
        v = (uint32_t)((uint64_t)((x ^ r) & (y ^ r)) >> 63);
    }
    if (s) {
        f->n = r < 0;
        f->z = r == 0;
        f->c = c;
        f->v = v;
    }
    return r;
}

#define EMUL_ASM_ADDITION(name, x, y, carry)                                                       \
    NV_ISA_INLINE emul_asm_reg emul_asm_##name(struct emul_asm_flags *f, int s, emul_asm_reg a,    \
                                               emul_asm_reg b)                                     \
    {                                                                                              \
        return emul_asm_add_carry(f, s, x, y, carry);                                              \
    }
EMUL_ASM_ADDITION(add, a, b, 0)
EMUL_ASM_ADDITION(adc, a, b, f->c)
EMUL_ASM_ADDITION(sub, a, ~b, 1)
EMUL_ASM_ADDITION(sbc, a, ~b, f->c)
EMUL_ASM_ADDITION(rsb, b, ~a, 1)
#undef EMUL_ASM_ADDITION

NV_ISA_INLINE emul_asm_reg emul_asm_neg(struct emul_asm_flags *f, int s, emul_asm_reg a)
{
    return emul_asm_rsb(f, s, a, 0);
}

/* An address that moves by an offset. */
NV_ISA_INLINE emul_asm_reg emul_asm_offset(emul_asm_reg base, emul_asm_reg offset)
{
    return emul_asm_add_carry(0, 0, base, offset, 0);
}

/* ---- shifts; the count is a register's low byte, or an immediate up to 32 ---- */

#define EMUL_ASM_SHIFT(name, below, carry_below, above, carry_above)                               \
    NV_ISA_INLINE emul_asm_reg emul_asm_shift_##name(struct emul_asm_flags *f, int s,              \
                                                     emul_asm_reg x, emul_asm_reg count)           \
    {                                                                                              \
        uint32_t w = (uint32_t)x, n = (uint32_t)count & 0xff;                                      \
        if (n == 0)                                                                                \
            return x;                                                                              \
        if (s)                                                                                     \
            f->c = n < 32 ? (carry_below)&1 : (carry_above)&1;                                     \
        return emul_asm_word(n < 32 ? (below) : (above));                                          \
    }
EMUL_ASM_SHIFT(lsl, w << n, w >> (32 - n), 0, n == 32 ? w : 0)
EMUL_ASM_SHIFT(lsr, w >> n, w >> (n - 1), 0, n == 32 ? w >> 31 : 0)
EMUL_ASM_SHIFT(asr, (uint32_t)((int32_t)w >> n), w >> (n - 1), (uint32_t)((int32_t)w >> 31),
               w >> 31)
EMUL_ASM_SHIFT(ror, emul_ror(w, n), w >> (n - 1), emul_ror(w, n), emul_ror(w, n) >> 31)
#undef EMUL_ASM_SHIFT

/* Through the carry, by one. */
NV_ISA_INLINE emul_asm_reg emul_asm_shift_rrx(struct emul_asm_flags *f, int s, emul_asm_reg x,
                                              emul_asm_reg count)
{
    emul_asm_reg r = emul_asm_word(f->c << 31 | (uint32_t)x >> 1);
    (void)count;
    if (s)
        f->c = (uint32_t)x & 1;
    return r;
}

/* The immediate of a bitwise instruction. One that is encoded as a rotated byte sets the carry. */
NV_ISA_INLINE emul_asm_reg emul_asm_immediate(struct emul_asm_flags *f, int s, emul_asm_reg x)
{
    uint32_t w = (uint32_t)x, half = w & 0xffff;
    if (s && w > 0xff &&
        !(w >> 16 == half && (half >> 8 == 0 || (half & 0xff) == 0 || half >> 8 == (half & 0xff))))
        f->c = w >> 31;
    return x;
}

/* ---- bitwise ---- */

NV_ISA_INLINE emul_asm_reg emul_asm_nz(struct emul_asm_flags *f, int s, emul_asm_reg r)
{
    if (s) {
        f->n = r < 0;
        f->z = r == 0;
    }
    return r;
}

#define EMUL_ASM_BITWISE(name, expression)                                                         \
    NV_ISA_INLINE emul_asm_reg emul_asm_##name(struct emul_asm_flags *f, int s, emul_asm_reg a,    \
                                               emul_asm_reg b)                                     \
    {                                                                                              \
        return emul_asm_nz(f, s, expression);                                                      \
    }
EMUL_ASM_BITWISE(and, a &b)
EMUL_ASM_BITWISE(orr, a | b)
EMUL_ASM_BITWISE(orn, a | ~b)
EMUL_ASM_BITWISE(eor, a ^ b)
EMUL_ASM_BITWISE(bic, a & ~b)
EMUL_ASM_BITWISE(lsl, emul_asm_shift_lsl(f, s, a, b))
EMUL_ASM_BITWISE(lsr, emul_asm_shift_lsr(f, s, a, b))
EMUL_ASM_BITWISE(asr, emul_asm_shift_asr(f, s, a, b))
EMUL_ASM_BITWISE(ror, emul_asm_shift_ror(f, s, a, b))
EMUL_ASM_BITWISE(mul, emul_asm_word((uint32_t)a *(uint32_t)b))
#undef EMUL_ASM_BITWISE

NV_ISA_INLINE emul_asm_reg emul_asm_mov(struct emul_asm_flags *f, int s, emul_asm_reg a)
{
    return emul_asm_nz(f, s, a);
}

NV_ISA_INLINE emul_asm_reg emul_asm_mvn(struct emul_asm_flags *f, int s, emul_asm_reg a)
{
    return emul_asm_nz(f, s, ~a);
}

NV_ISA_INLINE emul_asm_reg emul_asm_rrx(struct emul_asm_flags *f, int s, emul_asm_reg a)
{
    return emul_asm_nz(f, s, emul_asm_shift_rrx(f, s, a, 1));
}

/* ---- low-overhead loops (Armv8.1-M) ---- */

/* FPSCR.LTPSIZE: the log of the element's bytes in a tail-predicated loop; 4 outside of one. */
enum { EMUL_ASM_NO_TAIL = 4 };

/* A loop's end: whether there is another iteration, for which lr counts down. */
NV_ISA_INLINE int emul_asm_loop_again(int ltpsize, emul_asm_reg *lr)
{
    uint32_t step = 1u << (EMUL_ASM_NO_TAIL - ltpsize);
    if ((uint32_t)*lr <= step)
        return 0;
    *lr = emul_asm_word((uint32_t)*lr - step);
    return 1;
}

/* ---- conditional selection (Armv8.1-M) ---- */

NV_ISA_INLINE emul_asm_reg emul_asm_csel(emul_asm_reg a, emul_asm_reg b, int condition)
{
    return condition ? a : b;
}

NV_ISA_INLINE emul_asm_reg emul_asm_csinc(emul_asm_reg a, emul_asm_reg b, int condition)
{
    return condition ? a : emul_asm_word((uint32_t)b + 1);
}

NV_ISA_INLINE emul_asm_reg emul_asm_csinv(emul_asm_reg a, emul_asm_reg b, int condition)
{
    return condition ? a : ~b;
}

NV_ISA_INLINE emul_asm_reg emul_asm_csneg(emul_asm_reg a, emul_asm_reg b, int condition)
{
    return condition ? a : emul_asm_word(0u - (uint32_t)b);
}

/* The aliases that take the other branch: 0 and ~0, a + 1, ~a, -a where the condition holds. */
NV_ISA_INLINE emul_asm_reg emul_asm_cset(int condition)
{
    return condition;
}

NV_ISA_INLINE emul_asm_reg emul_asm_csetm(int condition)
{
    return -(emul_asm_reg)condition;
}

NV_ISA_INLINE emul_asm_reg emul_asm_cinc(emul_asm_reg a, int condition)
{
    return emul_asm_csinc(a, a, !condition);
}

NV_ISA_INLINE emul_asm_reg emul_asm_cinv(emul_asm_reg a, int condition)
{
    return emul_asm_csinv(a, a, !condition);
}

NV_ISA_INLINE emul_asm_reg emul_asm_cneg(emul_asm_reg a, int condition)
{
    return emul_asm_csneg(a, a, !condition);
}

#endif
