/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How cases_dsp.c executes a row on the target: the instruction itself. gcc 12's arm_acle.h lacks
 * 71 of the 102 names, and an instruction needs no header to be trusted.
 */
#define EXECUTE1(r, name, base, instruction, x)                                                    \
    __asm__ volatile(instruction " %0, %1" : "=r"(r) : "r"(x))
#define EXECUTE2(r, name, base, instruction, x, y)                                                 \
    __asm__ volatile(instruction " %0, %1, %2" : "=r"(r) : "r"(x), "r"(y))
#define EXECUTE3(r, name, base, instruction, x, y, z)                                              \
    __asm__ volatile(instruction " %0, %1, %2, %3" : "=r"(r) : "r"(x), "r"(y), "r"(z))
#define EXECUTE_LONG(r, name, base, instruction, x, y, z)                                          \
    r = (uint64_t)(z);                                                                             \
    __asm__ volatile(instruction " %Q0, %R0, %1, %2" : "+r"(r) : "r"(x), "r"(y))
#define EXECUTE_IMM1(r, name, base, instruction, x, n)                                             \
    __asm__ volatile(instruction " %0, %2, %1" : "=r"(r) : "r"(x), "i"(n))
/* PKHBT shifts left, PKHTB right; a shift of 0 is written without one. */
#define EXECUTE_IMM2(r, name, base, instruction, x, y, n)                                          \
    if ((n) == 0)                                                                                  \
        __asm__ volatile(instruction " %0, %1, %2" : "=r"(r) : "r"(x), "r"(y));                    \
    else                                                                                           \
        __asm__ volatile(instruction " %0, %1, %2, " SHIFT_##base " %3"                            \
                         : "=r"(r)                                                                 \
                         : "r"(x), "r"(y), "i"((n) == 0 ? 1 : (n)))
#define SHIFT_pkhbt "lsl"
#define SHIFT_pkhtb "asr"

#define EXECUTE_SEQ1(r, name, base, x)       r = (uint64_t)arm_##base(x)
#define EXECUTE_SEQ2(r, name, base, x, y)    r = (uint64_t)arm_##base(x, y)
#define EXECUTE_SEQ3(r, name, base, x, y, z) r = (uint64_t)arm_##base(x, y, z)
#define EXECUTE_HINT(name, base)             HINT_##name

/* One-operand instructions as functions, for the sequences. */
#define ARM1(name)                                                                                 \
    static inline uint32_t name(uint32_t x)                                                        \
    {                                                                                              \
        uint32_t r;                                                                                \
        __asm__(#name " %0, %1" : "=r"(r) : "r"(x));                                               \
        return r;                                                                                  \
    }
ARM1(clz)
ARM1(rev)
ARM1(rev16)
ARM1(rbit)

static inline uint32_t arm_ror(uint32_t x, uint32_t count)
{
    uint32_t r;
    __asm__("ror %0, %1, %2" : "=r"(r) : "r"(x), "r"(count));
    return r;
}

static inline uint32_t high(uint64_t x)
{
    return (uint32_t)(x >> 32);
}

static inline uint32_t low(uint64_t x)
{
    return (uint32_t)x;
}

static inline uint64_t pair(uint32_t h, uint32_t l)
{
    return (uint64_t)h << 32 | l;
}

/* Leading signs: of a negative number, the leading zeros of its complement, less the sign. */
static inline uint32_t arm_cls(uint32_t x)
{
    return clz((int32_t)x < 0 ? ~x : x) - 1;
}

static inline uint32_t arm_clzll(uint64_t x)
{
    return high(x) != 0 ? clz(high(x)) : 32 + clz(low(x));
}

static inline uint32_t arm_clsll(uint64_t x)
{
    return arm_clzll((int64_t)x < 0 ? ~x : x) - 1;
}

static inline uint64_t arm_revll(uint64_t x)
{
    return pair(rev(low(x)), rev(high(x)));
}

static inline uint64_t arm_rev16ll(uint64_t x)
{
    return pair(rev16(high(x)), rev16(low(x)));
}

static inline uint64_t arm_rbitll(uint64_t x)
{
    return pair(rbit(low(x)), rbit(high(x)));
}

/* A bit at a time: obvious, and of another shape than the emulation. */
static inline uint64_t arm_rorll(uint64_t x, uint32_t count)
{
    for (count %= 64; count > 0; count--)
        x = pair(high(x) >> 1 | low(x) << 31, low(x) >> 1 | high(x) << 31);
    return x;
}

static inline int32_t arm_qdbl(int32_t x)
{
    int32_t r;
    __asm__ volatile("qadd %0, %1, %1" : "=r"(r) : "r"(x));
    return r;
}

/* The rotation of the instruction where it has that count, else one before it. */
static inline uint32_t arm_sxtb16_ror(uint32_t x, uint32_t count)
{
    uint32_t r;

    if (count == 8)
        __asm__("sxtb16 %0, %1, ror #8" : "=r"(r) : "r"(x));
    else if (count == 16)
        __asm__("sxtb16 %0, %1, ror #16" : "=r"(r) : "r"(x));
    else if (count == 24)
        __asm__("sxtb16 %0, %1, ror #24" : "=r"(r) : "r"(x));
    else
        __asm__("sxtb16 %0, %1" : "=r"(r) : "r"(arm_ror(x, count)));
    return r;
}

static inline uint32_t arm_sxtab16_ror(uint32_t a, uint32_t x, uint32_t count)
{
    uint32_t r;

    if (count == 8)
        __asm__("sxtab16 %0, %1, %2, ror #8" : "=r"(r) : "r"(a), "r"(x));
    else if (count == 16)
        __asm__("sxtab16 %0, %1, %2, ror #16" : "=r"(r) : "r"(a), "r"(x));
    else if (count == 24)
        __asm__("sxtab16 %0, %1, %2, ror #24" : "=r"(r) : "r"(a), "r"(x));
    else
        __asm__("sxtab16 %0, %1, %2" : "=r"(r) : "r"(a), "r"(arm_ror(x, count)));
    return r;
}

/* The shift puts bit 0 of `carry` into the carry flag. */
static inline uint32_t rrx(uint32_t x, uint32_t carry)
{
    uint32_t r;
    __asm__ volatile("lsrs %2, %2, #1\n\trrx %0, %1" : "=r"(r) : "r"(x), "r"(carry) : "cc");
    return r;
}

/* The Q flag, under the names that the emulation has for it. */
static inline int __saturation_occurred(void)
{
    uint32_t apsr;
    __asm__ volatile("mrs %0, APSR" : "=r"(apsr));
    return (int)(apsr >> 27 & 1);
}

static inline void __set_saturation_occurred(int q)
{
    uint32_t apsr;
    __asm__ volatile("mrs %0, APSR" : "=r"(apsr));
    apsr = q != 0 ? apsr | UINT32_C(1) << 27 : apsr & ~(UINT32_C(1) << 27);
    __asm__ volatile("msr APSR_nzcvq, %0" : : "r"(apsr) : "cc");
}

static inline void __ignore_saturation(void)
{
}

#define HINT_dmb   __asm__ volatile("dmb sy")
#define HINT_dsb   __asm__ volatile("dsb sy")
#define HINT_isb   __asm__ volatile("isb sy")
#define HINT_dbg   __asm__ volatile("dbg #0")
#define HINT_wfi   __asm__ volatile("wfi")
#define HINT_wfe   __asm__ volatile("wfe")
#define HINT_sev   __asm__ volatile("sev")
#define HINT_yield __asm__ volatile("yield")
#define HINT_nop   __asm__ volatile("nop")
#define HINT_pld   __asm__ volatile("pld [%0]" : : "r"(io))
#define HINT_pldx  __asm__ volatile("pld [%0]" : : "r"(io))
#define HINT_pli   __asm__ volatile("pli [%0]" : : "r"(io))
#define HINT_plix  __asm__ volatile("pli [%0]" : : "r"(io))
#define HINT_DMB   __asm__ volatile("dmb 0xf" : : : "memory")
#define HINT_DSB   __asm__ volatile("dsb 0xf" : : : "memory")
#define HINT_ISB   __asm__ volatile("isb 0xf" : : : "memory")
#define HINT_NOP   HINT_nop
#define HINT_SEV   HINT_sev
#define HINT_WFE   HINT_wfe
#define HINT_WFI   HINT_wfi
#define HINT_CLREX __asm__ volatile("clrex" : : : "memory")
#define HINT_BKPT                                                                                  \
    (void)0 /* would stop the program: that the host goes on is all there is to see                \
             */
