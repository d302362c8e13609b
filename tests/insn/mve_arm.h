/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Intrinsics that Clang 14 gets wrong, as the instructions themselves; docs/ORACLE.md names each.
 */
#ifndef NV_TESTS_INSN_MVE_ARM_H
#define NV_TESTS_INSN_MVE_ARM_H

/* Clang has no code for a predicated right shift by the whole width of a lane. */
#define SHIFT_RIGHT(t, type, keep, a, n, p)                                                        \
    __extension__({                                                                                \
        type d_ = (keep);                                                                          \
        __asm__("vmsr p0, %2\n\tvpst\n\tvshrt." t " %q0, %q1, %3"                                  \
                : "+w"(d_)                                                                         \
                : "w"(a), "r"(p), "i"(n));                                                         \
        d_;                                                                                        \
    })
#define vshrq_m_n_s8(keep, a, n, p)  SHIFT_RIGHT("s8", int8x16_t, keep, a, n, p)
#define vshrq_m_n_s16(keep, a, n, p) SHIFT_RIGHT("s16", int16x8_t, keep, a, n, p)
#define vshrq_m_n_s32(keep, a, n, p) SHIFT_RIGHT("s32", int32x4_t, keep, a, n, p)
#define vshrq_m_n_u8(keep, a, n, p)  SHIFT_RIGHT("u8", uint8x16_t, keep, a, n, p)
#define vshrq_m_n_u16(keep, a, n, p) SHIFT_RIGHT("u16", uint16x8_t, keep, a, n, p)
#define vshrq_m_n_u32(keep, a, n, p) SHIFT_RIGHT("u32", uint32x4_t, keep, a, n, p)
#define vshrq_x_n_s8(a, n, p)        vshrq_m_n_s8(a, a, n, p)
#define vshrq_x_n_s16(a, n, p)       vshrq_m_n_s16(a, a, n, p)
#define vshrq_x_n_s32(a, n, p)       vshrq_m_n_s32(a, a, n, p)
#define vshrq_x_n_u8(a, n, p)        vshrq_m_n_u8(a, a, n, p)
#define vshrq_x_n_u16(a, n, p)       vshrq_m_n_u16(a, a, n, p)
#define vshrq_x_n_u32(a, n, p)       vshrq_m_n_u32(a, a, n, p)

/*
 * Around vadc and vsbc Clang overwrites all of FPSCR's flags. The carry goes in and out of C alone;
 * the i forms need none in.
 */
#define CARRY_IN(carry)                                                                            \
    __asm__ volatile("vmrs r0, fpscr\n\tbfi r0, %0, #29, #1\n\tvmsr fpscr, r0"                     \
                     :                                                                             \
                     : "r"(carry)                                                                  \
                     : "r0")
#define CARRY_OUT(carry) __asm__ volatile("vmrs %0, fpscr\n\tubfx %0, %0, #29, #1" : "=r"(carry))
#define WITH_CARRY(insn, type, a, b, carry)                                                        \
    __extension__({                                                                                \
        type d_;                                                                                   \
        CARRY_IN(*(carry));                                                                        \
        __asm__ volatile(insn " %q0, %q1, %q2" : "=w"(d_) : "w"(a), "w"(b));                       \
        CARRY_OUT(*(carry));                                                                       \
        d_;                                                                                        \
    })
#define WITH_CARRY_M(insn, type, keep, a, b, carry, p)                                             \
    __extension__({                                                                                \
        type d_ = (keep);                                                                          \
        CARRY_IN(*(carry));                                                                        \
        __asm__ volatile("vmsr p0, %3\n\tvpst\n\t" insn " %q0, %q1, %q2"                           \
                         : "+w"(d_)                                                                \
                         : "w"(a), "w"(b), "r"(p));                                                \
        CARRY_OUT(*(carry));                                                                       \
        d_;                                                                                        \
    })
#define vadcq_s32(a, b, c)             WITH_CARRY("vadc.i32", int32x4_t, a, b, c)
#define vadcq_u32(a, b, c)             WITH_CARRY("vadc.i32", uint32x4_t, a, b, c)
#define vadciq_s32(a, b, c)            WITH_CARRY("vadci.i32", int32x4_t, a, b, c)
#define vadciq_u32(a, b, c)            WITH_CARRY("vadci.i32", uint32x4_t, a, b, c)
#define vsbcq_s32(a, b, c)             WITH_CARRY("vsbc.i32", int32x4_t, a, b, c)
#define vsbcq_u32(a, b, c)             WITH_CARRY("vsbc.i32", uint32x4_t, a, b, c)
#define vsbciq_s32(a, b, c)            WITH_CARRY("vsbci.i32", int32x4_t, a, b, c)
#define vsbciq_u32(a, b, c)            WITH_CARRY("vsbci.i32", uint32x4_t, a, b, c)
#define vadcq_m_s32(keep, a, b, c, p)  WITH_CARRY_M("vadct.i32", int32x4_t, keep, a, b, c, p)
#define vadcq_m_u32(keep, a, b, c, p)  WITH_CARRY_M("vadct.i32", uint32x4_t, keep, a, b, c, p)
#define vadciq_m_s32(keep, a, b, c, p) WITH_CARRY_M("vadcit.i32", int32x4_t, keep, a, b, c, p)
#define vadciq_m_u32(keep, a, b, c, p) WITH_CARRY_M("vadcit.i32", uint32x4_t, keep, a, b, c, p)
#define vsbcq_m_s32(keep, a, b, c, p)  WITH_CARRY_M("vsbct.i32", int32x4_t, keep, a, b, c, p)
#define vsbcq_m_u32(keep, a, b, c, p)  WITH_CARRY_M("vsbct.i32", uint32x4_t, keep, a, b, c, p)
#define vsbciq_m_s32(keep, a, b, c, p) WITH_CARRY_M("vsbcit.i32", int32x4_t, keep, a, b, c, p)
#define vsbciq_m_u32(keep, a, b, c, p) WITH_CARRY_M("vsbcit.i32", uint32x4_t, keep, a, b, c, p)

/*
 * A predicate for doublewords passes through Clang as one of four lanes, and loses its bytes:
 * vctp64q_m and the predicated loads and stores of doublewords.
 */
#define vctp64q_m(n, p)                                                                            \
    __extension__({                                                                                \
        mve_pred16_t d_;                                                                           \
        __asm__("vmsr p0, %2\n\tvpst\n\tvctpt.64 %1\n\tvmrs %0, p0" : "=r"(d_) : "r"(n), "r"(p));  \
        d_;                                                                                        \
    })
#define LOAD_DOUBLE(type, address, base, offsets, p)                                               \
    __extension__({                                                                                \
        type d_;                                                                                   \
        __asm__ volatile("vmsr p0, %3\n\tvpst\n\tvldrdt.u64 %q0, " address                         \
                         : "=&w"(d_)                                                               \
                         : "r"(base), "w"(offsets), "r"(p)                                         \
                         : "memory");                                                              \
        d_;                                                                                        \
    })
#define STORE_DOUBLE(address, base, offsets, x, p)                                                 \
    __asm__ volatile("vmsr p0, %3\n\tvpst\n\tvstrdt.64 %q0, " address                              \
                     :                                                                             \
                     : "w"(x), "r"(base), "w"(offsets), "r"(p)                                     \
                     : "memory")
#define vldrdq_gather_offset_z_s64(b, o, p) LOAD_DOUBLE(int64x2_t, "[%1, %q2]", b, o, p)
#define vldrdq_gather_offset_z_u64(b, o, p) LOAD_DOUBLE(uint64x2_t, "[%1, %q2]", b, o, p)
#define vldrdq_gather_shifted_offset_z_s64(b, o, p)                                                \
    LOAD_DOUBLE(int64x2_t, "[%1, %q2, uxtw #3]", b, o, p)
#define vldrdq_gather_shifted_offset_z_u64(b, o, p)                                                \
    LOAD_DOUBLE(uint64x2_t, "[%1, %q2, uxtw #3]", b, o, p)
#define vstrdq_scatter_offset_p_s64(b, o, x, p) STORE_DOUBLE("[%1, %q2]", b, o, x, p)
#define vstrdq_scatter_offset_p_u64(b, o, x, p) STORE_DOUBLE("[%1, %q2]", b, o, x, p)
#define vstrdq_scatter_shifted_offset_p_s64(b, o, x, p)                                            \
    STORE_DOUBLE("[%1, %q2, uxtw #3]", b, o, x, p)
#define vstrdq_scatter_shifted_offset_p_u64(b, o, x, p)                                            \
    STORE_DOUBLE("[%1, %q2, uxtw #3]", b, o, x, p)

#define LOAD_DOUBLE_BASE(type, base, n, wb, p)                                                     \
    __extension__({                                                                                \
        type d_;                                                                                   \
        __asm__ volatile("vmsr p0, %3\n\tvpst\n\tvldrdt.u64 %q0, [%q1, %2]" wb                     \
                         : "=&w"(d_), "+w"(base)                                                   \
                         : "i"(n), "r"(p)                                                          \
                         : "memory");                                                              \
        d_;                                                                                        \
    })
#define STORE_DOUBLE_BASE(base, n, wb, x, p)                                                       \
    __asm__ volatile("vmsr p0, %3\n\tvpst\n\tvstrdt.64 %q1, [%q0, %2]" wb                          \
                     : "+w"(base)                                                                  \
                     : "w"(x), "i"(n), "r"(p)                                                      \
                     : "memory")
#define vldrdq_gather_base_z_s64(b, n, p)        LOAD_DOUBLE_BASE(int64x2_t, b, n, "", p)
#define vldrdq_gather_base_z_u64(b, n, p)        LOAD_DOUBLE_BASE(uint64x2_t, b, n, "", p)
#define vldrdq_gather_base_wb_z_s64(b, n, p)     LOAD_DOUBLE_BASE(int64x2_t, *(b), n, "!", p)
#define vldrdq_gather_base_wb_z_u64(b, n, p)     LOAD_DOUBLE_BASE(uint64x2_t, *(b), n, "!", p)
#define vstrdq_scatter_base_p_s64(b, n, x, p)    STORE_DOUBLE_BASE(b, n, "", x, p)
#define vstrdq_scatter_base_p_u64(b, n, x, p)    STORE_DOUBLE_BASE(b, n, "", x, p)
#define vstrdq_scatter_base_wb_p_s64(b, n, x, p) STORE_DOUBLE_BASE(*(b), n, "!", x, p)
#define vstrdq_scatter_base_wb_p_u64(b, n, x, p) STORE_DOUBLE_BASE(*(b), n, "!", x, p)

/*
 * Of floating-point numbers Clang takes lt for gt with its operands exchanged, which is false for
 * NaN where the instruction is true; so le. A scalar goes in by its bits.
 */
#define COMPARE(t, condition, a, b)                                                                \
    __extension__({                                                                                \
        mve_pred16_t d_;                                                                           \
        __asm__ volatile("vcmp." t " " condition "\n\tvmrs %0, p0" : "=r"(d_) : "w"(a), b);        \
        d_;                                                                                        \
    })
#define COMPARE_M(t, condition, a, b, p)                                                           \
    __extension__({                                                                                \
        mve_pred16_t d_;                                                                           \
        __asm__ volatile("vmsr p0, %3\n\tvpst\n\tvcmpt." t " " condition "\n\tvmrs %0, p0"         \
                         : "=r"(d_)                                                                \
                         : "w"(a), b, "r"(p));                                                     \
        d_;                                                                                        \
    })

static inline uint32_t half_bits(float16_t x)
{
    uint16_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

static inline uint32_t single_bits(float32_t x)
{
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

#define vcmpltq_f16(a, b)        COMPARE("f16", "lt, %q1, %q2", a, "w"(b))
#define vcmpltq_n_f16(a, b)      COMPARE("f16", "lt, %q1, %2", a, "r"(half_bits(b)))
#define vcmpltq_m_f16(a, b, p)   COMPARE_M("f16", "lt, %q1, %q2", a, "w"(b), p)
#define vcmpltq_m_n_f16(a, b, p) COMPARE_M("f16", "lt, %q1, %2", a, "r"(half_bits(b)), p)
#define vcmpltq_f32(a, b)        COMPARE("f32", "lt, %q1, %q2", a, "w"(b))
#define vcmpltq_n_f32(a, b)      COMPARE("f32", "lt, %q1, %2", a, "r"(single_bits(b)))
#define vcmpltq_m_f32(a, b, p)   COMPARE_M("f32", "lt, %q1, %q2", a, "w"(b), p)
#define vcmpltq_m_n_f32(a, b, p) COMPARE_M("f32", "lt, %q1, %2", a, "r"(single_bits(b)), p)
#define vcmpleq_f16(a, b)        COMPARE("f16", "le, %q1, %q2", a, "w"(b))
#define vcmpleq_n_f16(a, b)      COMPARE("f16", "le, %q1, %2", a, "r"(half_bits(b)))
#define vcmpleq_m_f16(a, b, p)   COMPARE_M("f16", "le, %q1, %q2", a, "w"(b), p)
#define vcmpleq_m_n_f16(a, b, p) COMPARE_M("f16", "le, %q1, %2", a, "r"(half_bits(b)), p)
#define vcmpleq_f32(a, b)        COMPARE("f32", "le, %q1, %q2", a, "w"(b))
#define vcmpleq_n_f32(a, b)      COMPARE("f32", "le, %q1, %2", a, "r"(single_bits(b)))
#define vcmpleq_m_f32(a, b, p)   COMPARE_M("f32", "le, %q1, %q2", a, "w"(b), p)
#define vcmpleq_m_n_f32(a, b, p) COMPARE_M("f32", "le, %q1, %2", a, "r"(single_bits(b)), p)

#endif
