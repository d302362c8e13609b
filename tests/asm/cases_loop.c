/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Whole loops of inline assembly over memory: what is in the memory, the pointers and the sums are
 * compared afterwards. `count` goes up to 70 elements, so that loops end in every part of a vector.
 */
#include "insn.h"

#include <arm_mve.h>

enum { MEMORY = 1024 };

#define LOOP(name, ...)                                                                            \
    static void run_##name(struct insn_io *io)                                                     \
    {                                                                                              \
        INSN_IN(uint32_t, count, 0);                                                               \
        INSN_IN(int32_t, value, 1);                                                                \
        INSN_IN(uint8x16_t, v, 2);                                                                 \
        const int8_t *in = (const int8_t *)io->memory;                                             \
        int8_t *out = (int8_t *)io->memory + 512;                                                  \
        int32_t sum = 0;                                                                           \
        __VA_ARGS__;                                                                               \
        int32_t result[4] = {sum, value, (int32_t)(in - (const int8_t *)io->memory),               \
                             (int32_t)(out - (int8_t *)io->memory)};                               \
        INSN_OUT(0, result);                                                                       \
        INSN_OUT(1, v);                                                                            \
    }

#define POINTERS [in] "+r"(in), [out] "+r"(out)
#define ASM      __asm volatile

/* ---- tail-predicated: loads, stores and sums keep to the elements that are left ---- */

LOOP(copy_8, {
    ASM("wlstp.8 lr, %[n], 1f\n"
        "2: vldrb.8 q0, [%[in]], #16\n"
        "   vstrb.8 q0, [%[out]], #16\n"
        "   letp lr, 2b\n"
        "1:"
        : POINTERS
        : [n] "r"(count)
        : "q0", "lr", "memory");
})
LOOP(widen_16, {
    ASM("wlstp.16 lr, %[n], 1f\n"
        "2: vldrb.s16 q2, [%[in]], #8\n"
        "   vadd.i16 q2, q2, %[value]\n"
        "   vstrh.16 q2, [%[out]], #16\n"
        "   letp lr, 2b\n"
        "1:"
        : POINTERS
        : [n] "r"(count), [value] "r"(value)
        : "q2", "lr", "memory");
})
LOOP(narrow_32, {
    ASM("wlstp.32 lr, %[n], 1f\n"
        "2: vldrw.32 q1, [%[in]], #16\n"
        "   vqrdmulh.s32 q1, q1, %[value]\n"
        "   vstrb.32 q1, [%[out]], #4\n"
        "   vstrh.32 q1, [%[out], #8]\n"
        "   letp lr, 2b\n"
        "1:"
        : POINTERS
        : [n] "r"(count / 2), [value] "r"(value)
        : "q1", "lr", "memory");
})
LOOP(skip_8, {
    /* With a count of 0 the block's first instructions do not run. */
    ASM("wlstp.8 lr, %[n], 1f\n"
        "   mov %[sum], #0\n"
        "   vldrb.8 q0, [%[in]], #16\n"
        "2: vaddva.s8 %[sum], q0\n"
        "   vmladava.s8 %[sum], q0, %q[v]\n"
        "   vldrb.8 q0, [%[in]], #16\n"
        "   letp lr, 2b\n"
        "1:"
        : POINTERS, [sum] "+Te"(sum)
        : [n] "r"(count & 31), [v] "w"(v)
        : "q0", "lr", "memory");
})
LOOP(left_over, {
    /* Outside of the loop nothing is predicated; lr keeps what was left. */
    ASM("vdup.8 q0, %[value]\n"
        "   mov lr, #0\n"
        "   wlstp.8 lr, %[n], 1f\n"
        "2: vldrb.8 q0, [%[in]], #16\n"
        "   letp lr, 2b\n"
        "1: vstrb.8 q0, [%[out]], #16\n"
        "   add %[sum], %[sum], lr\n"
        : POINTERS, [sum] "+r"(sum)
        : [n] "r"(count), [value] "r"(value)
        : "q0", "lr", "memory");
})
LOOP(do_16, {
    ASM("dlstp.16 lr, %[n]\n"
        "2: vldrh.u16 q0, [%[in]], #16\n"
        "   vmlaldava.u16 %Q[sum], %R[sum], q0, q0\n"
        "   letp lr, 2b\n"
        "   add %Q[sum], %R[sum]\n"
        : POINTERS, [sum] "+&r"(*(int64_t *)(void *)io->memory)
        : [n] "r"(count + 1)
        : "q0", "lr", "memory");
})
LOOP(tail_and_block, {
    ASM("wlstp.32 lr, %[n], 1f\n"
        "2: vldrw.32 q0, [%[in]], #16\n"
        "   vpt.s32 gt, q0, %[value]\n"
        "   vmult.i32 q1, q0, q0\n"
        "   vcmp.s32 lt, q0, %[value]\n"
        "   vpste\n"
        "   vstrwt.32 q0, [%[out]], #16\n"
        "   vaddvae.s32 %[sum], q0\n"
        "   letp lr, 2b\n"
        "1:"
        : POINTERS, [sum] "+Te"(sum)
        : [n] "r"(count / 2), [value] "r"(value)
        : "q0", "q1", "lr", "memory");
})
LOOP(leave_early, {
    ASM("wlstp.8 lr, %[n], 1f\n"
        "2: vldrb.s8 q0, [%[in]], #16\n"
        "   vaddva.s8 %[sum], q0\n"
        "   cmp %[sum], %[value]\n"
        "   bgt 3f\n"
        "   letp lr, 2b\n"
        "3: lctp\n"
        "1: vaddva.s8 %[sum], %q[v]"
        : POINTERS, [sum] "+Te"(sum)
        : [n] "r"(count), [value] "r"(value % 500), [v] "w"(v)
        : "q0", "lr", "cc", "memory");
})

/* ---- counted, and by hand ---- */

LOOP(counted, {
    ASM("wls lr, %[n], 1f\n"
        "2: ldrsb r4, [%[in]], #1\n"
        "   add %[sum], %[sum], r4\n"
        "   strb %[sum], [%[out]], #1\n"
        "   le lr, 2b\n"
        "1:"
        : POINTERS, [sum] "+r"(sum)
        : [n] "r"(count)
        : "r4", "lr", "memory");
})
LOOP(counted_do, {
    ASM("dls lr, %[n]\n"
        "2: ldrsh r4, [%[in]], #2\n"
        "   smlabb %[sum], r4, %[value], %[sum]\n"
        "   le lr, 2b"
        : POINTERS, [sum] "+r"(sum)
        : [n] "r"(count + 1), [value] "r"(value)
        : "r4", "lr", "memory");
})
LOOP(by_hand, {
    ASM("   mov r5, %[n]\n"
        "1: cbz r5, 3f\n"
        "   vctp.8 r5\n"
        "   vpst\n"
        "   vldrbt.u8 q3, [%[in]], #16\n"
        "   vpstt\n"
        "   vaddvat.u8 %[sum], q3\n"
        "   vstrbt.8 q3, [%[out]]\n"
        "   add %[out], #16\n"
        "   subs r5, #16\n"
        "   bhi 1b\n"
        "3:"
        : POINTERS, [sum] "+Te"(sum)
        : [n] "r"(count)
        : "q3", "r5", "cc", "memory");
})
LOOP(unrolled, {
    ASM("   lsrs r4, %[n], #3\n"
        "   beq .Lrest%=\n"
        ".Lwhole%=:\n"
        "   vldrb.s16 q0, [%[in]], #8\n"
        "   vldrb.s16 q1, [%[in], #64]\n"
        "   vmul.i16 q0, q0, q1\n"
        "   vstrh.16 q0, [%[out]], #16\n"
        "   subs r4, #1\n"
        "   bne .Lwhole%=\n"
        ".Lrest%=:\n"
        "   ands r4, %[n], #7\n"
        "   beq 1f\n"
        "   vctp.16 r4\n"
        "   vpsttt\n"
        "   vldrbt.s16 q0, [%[in]]\n"
        "   vsubt.i16 q0, q0, %[value]\n"
        "   vstrht.16 q0, [%[out]]\n"
        "1:"
        : POINTERS
        : [n] "r"(count), [value] "r"(value)
        : "q0", "q1", "r4", "cc", "memory");
})

/* ---- VPT blocks ---- */

LOOP(block_four, {
    ASM("vldrb.8 q0, [%[in]]\n"
        "   vpteet.i8 ne, q0, %q[v]\n"
        "   vaddt.i8 q0, q0, %[value]\n"
        "   vsube.i8 q0, q0, %[value]\n"
        "   vmule.i8 q1, q0, %q[v]\n"
        "   vstrbt.8 q0, [%[out]], #16\n"
        "   vpsel q1, q0, %q[v]\n"
        "   vstrb.8 q1, [%[out]]"
        : POINTERS
        : [value] "r"(value), [v] "w"(v)
        : "q0", "q1", "memory");
})
LOOP(block_compares, {
    /* A comparison in a block narrows P0. */
    ASM("vldrh.u16 q0, [%[in], #32]\n"
        "   vptt.u16 hi, q0, %[value]\n"
        "   vcmpt.s16 ge, q0, %q[v]\n"
        "   vaddvat.u16 %[sum], q0\n"
        "   vpnot\n"
        "   vpst\n"
        "   vaddvat.s16 %[sum], q0\n"
        "   vmrs %[value], p0\n"
        "   uxth %[value], %[value]"
        : [sum] "+Te"(sum), [value] "+r"(value)
        : [in] "r"(in), [v] "w"(v)
        : "q0", "memory");
})

/* ---- addresses ---- */

LOOP(forms, {
    ASM("vldrb.u32 q0, [%[in], #3]!\n"
        "   vldrh.s32 q1, [%[in], #-2]\n"
        "   vldrw.u32 q2, [%[in]], #-4\n"
        "   vadd.i32 q0, q0, q1\n"
        "   vstrb.16 q0, [%[out]], #8\n"
        "   vstrw.32 q2, [%[out], #16]!\n"
        "   vstrh.16 q1, [%[out], #-16]"
        : POINTERS
        :
        : "q0", "q1", "q2", "memory");
})
LOOP(gather, {
    ASM("vidup.u32 q0, %[n], #4\n"
        "   vldrb.u32 q1, [%[in], q0]\n"
        "   vldrw.u32 q2, [%[in], q0, uxtw #2]\n"
        "   vldrh.s32 q3, [%[in], q0, uxtw #1]\n"
        "   vstrw.32 q1, [%[out], q0, uxtw #2]\n"
        "   vstrb.32 q2, [%[out], q0]\n"
        "   vmov.i8 q4, #0\n"
        "   vmov.32 q4[0], %[n]\n"
        "   vmov.32 q4[2], %[value]\n"
        "   vldrd.u64 q5, [%[in], q4]\n"
        "   vstrh.32 q3, [%[out], q0, uxtw #1]\n"
        "   vstrw.32 q5, [%[out]]"
        : POINTERS, [n] "+Te"(sum)
        : [value] "r"(count)
        : "q0", "q1", "q2", "q3", "q4", "q5", "memory");
})
LOOP(gather_bases, {
    uint32x4_t where = vidupq_n_u32(64, 8) + (uint32_t)(uintptr_t)in;
    ASM("vldrw.u32 q0, [%q[where], #16]\n"
        "   vldrw.u32 q1, [%q[where], #-4]!\n"
        "   vadd.i32 q0, q0, q1\n"
        "   vstrw.32 q0, [%q[where], #508]!\n"
        "   vstrw.32 q1, [%q[where], #4]"
        : [where] "+w"(where)
        :
        : "q0", "q1", "memory");
    v = (uint8x16_t)(where - (uint32_t)(uintptr_t)in);
})
LOOP(structures_2, {
    ASM("vld20.8 {q0, q1}, [%[in]]\n"
        "   vld21.8 {q0, q1}, [%[in]]!\n"
        "   vld20.16 {q2, q3}, [%[in]]\n"
        "   vld21.16 {q2, q3}, [%[in]]!\n"
        "   vst20.32 {q0, q1}, [%[out]]\n"
        "   vst21.32 {q0, q1}, [%[out]]!\n"
        "   vst21.8 {q2, q3}, [%[out]]\n"
        "   vld20.32 {q4, q5}, [%[in]]!\n"
        "   vld21.32 {q4, q5}, [%[in]]\n"
        "   vst20.16 {q4, q5}, [%[out]]!"
        : POINTERS
        :
        : "q0", "q1", "q2", "q3", "q4", "q5", "memory");
})
LOOP(structures_4, {
    ASM("vld40.8 {q0, q1, q2, q3}, [%[in]]\n"
        "   vld41.8 {q0, q1, q2, q3}, [%[in]]\n"
        "   vld42.8 {q0, q1, q2, q3}, [%[in]]\n"
        "   vld43.8 {q0, q1, q2, q3}, [%[in]]!\n"
        "   vst40.16 {q0, q1, q2, q3}, [%[out]]\n"
        "   vst42.16 {q0, q1, q2, q3}, [%[out]]\n"
        "   vst43.16 {q0, q1, q2, q3}, [%[out]]!\n"
        "   vld41.32 {q0, q1, q2, q3}, [%[in]]\n"
        "   vld43.32 {q0, q1, q2, q3}, [%[in]]\n"
        "   vst40.32 {q0-q3}, [%[out]]\n"
        "   vst41.32 {q0-q3}, [%[out]]"
        : POINTERS
        :
        : "q0", "q1", "q2", "q3", "memory");
})

LOOP(acquire, {
    ASM("ldab r4, [%[in]]\n"
        "   ldah r5, [%[in]]\n"
        "   eor %[sum], r4, r5, lsl #8\n"
        "   lda r4, [%[in]]\n"
        "   add %[sum], r4\n"
        "   stlb %[value], [%[out]]\n"
        "   add %[out], #4\n"
        "   stlh %[value], [%[out]]\n"
        "   add %[out], #4\n"
        "   stl %[value], [%[out]]\n"
        "   ldaexb r4, [%[out]]\n"
        "   stlexb r5, %[sum], [%[out]]\n"
        "   add %[sum], r4\n"
        "   add %[sum], r5\n"
        "   ldaexh r4, [%[out]]\n"
        "   stlexh r5, %[sum], [%[out]]\n"
        "   add %[sum], r4\n"
        "   add %[sum], r5\n"
        "   ldaex r4, [%[out]]\n"
        "   stlex r5, %[sum], [%[out]]\n"
        "   add %[sum], r4\n"
        "   add %[sum], r5"
        : POINTERS, [sum] "+&r"(sum)
        : [value] "r"(value)
        : "r4", "r5", "memory");
})

/* ---- between core and vectors ---- */

LOOP(lanes, {
    ASM("vmov.u8 %[sum], %q[v][5]\n"
        "   vmov.s8 r4, %q[v][15]\n"
        "   add %[sum], %[sum], r4\n"
        "   vmov.s16 r4, %q[v][7]\n"
        "   vmov.u16 r5, %q[v][0]\n"
        "   smlabb %[sum], r4, r5, %[sum]\n"
        "   vmov r4, r5, %q[v][2], %q[v][0]\n"
        "   eor %[sum], %[sum], r4, ror #3\n"
        "   eor %[sum], %[sum], r5, ror #7\n"
        "   vmov.8 %q[v][3], %[value]\n"
        "   vmov.16 %q[v][4], %[value]\n"
        "   vmov %q[v][3], %q[v][1], r4, %[value]"
        : [sum] "+r"(sum), [v] "+w"(v)
        : [value] "r"(value)
        : "r4", "r5");
})
LOOP(wrapping, {
    ASM("and %[n], %[n], #28\n"
        "   viwdup.u32 q0, %[n], %[limit], #4\n"
        "   vdwdup.u16 q1, %[n], %[limit], #2\n"
        "   veor q0, q0, q1\n"
        "   vstrw.32 q0, [%[out]]"
        : [n] "+Te"(value)
        : [limit] "To"(32), [out] "r"(out)
        : "q0", "q1", "memory");
})

#define ROW(name) {#name, "u32<71 s32 u8x16", "s32x4 u8x16", INSN_Q | INSN_QC, MEMORY, run_##name},
static const struct insn_case cases[] = {
    ROW(copy_8) ROW(widen_16) ROW(narrow_32) ROW(skip_8) ROW(left_over) ROW(do_16)
        ROW(tail_and_block) ROW(leave_early) ROW(counted) ROW(counted_do) ROW(by_hand) ROW(unrolled)
            ROW(block_four) ROW(block_compares) ROW(forms) ROW(gather) ROW(gather_bases)
                ROW(acquire) ROW(structures_2) ROW(structures_4) ROW(lanes) ROW(wrapping)};

static const struct insn_table table = INSN_TABLE(cases);
extern const struct insn_table *const insn_suite_asm_loop[];
const struct insn_table *const insn_suite_asm_loop[] = {&table, NULL};
