/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from include/nv/insn.def by `make headers`; do not edit. */
/* Differential cases, integer. */
/* clang-format off */
#include "mve.h"

static void run_vaddvq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int32_t r = vaddvq_s8(a);
    INSN_OUT(0, r);
}
static void run_vaddvq_p_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32_t r = vaddvq_p_s8(a, p);
    INSN_OUT(0, r);
}
static void run_vaddvq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int32_t r = vaddvq_s16(a);
    INSN_OUT(0, r);
}
static void run_vaddvq_p_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32_t r = vaddvq_p_s16(a, p);
    INSN_OUT(0, r);
}
static void run_vaddvq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32_t r = vaddvq_s32(a);
    INSN_OUT(0, r);
}
static void run_vaddvq_p_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32_t r = vaddvq_p_s32(a, p);
    INSN_OUT(0, r);
}
static void run_vaddvq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint32_t r = vaddvq_u8(a);
    INSN_OUT(0, r);
}
static void run_vaddvq_p_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32_t r = vaddvq_p_u8(a, p);
    INSN_OUT(0, r);
}
static void run_vaddvq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint32_t r = vaddvq_u16(a);
    INSN_OUT(0, r);
}
static void run_vaddvq_p_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32_t r = vaddvq_p_u16(a, p);
    INSN_OUT(0, r);
}
static void run_vaddvq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32_t r = vaddvq_u32(a);
    INSN_OUT(0, r);
}
static void run_vaddvq_p_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32_t r = vaddvq_p_u32(a, p);
    INSN_OUT(0, r);
}
static void run_vaddvaq_s8(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int32_t r = vaddvaq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vaddvaq_p_s8(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32_t r = vaddvaq_p_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vaddvaq_s16(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int32_t r = vaddvaq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vaddvaq_p_s16(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32_t r = vaddvaq_p_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vaddvaq_s32(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32_t r = vaddvaq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vaddvaq_p_s32(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32_t r = vaddvaq_p_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vaddvaq_u8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint32_t r = vaddvaq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vaddvaq_p_u8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32_t r = vaddvaq_p_u8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vaddvaq_u16(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint32_t r = vaddvaq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vaddvaq_p_u16(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32_t r = vaddvaq_p_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vaddvaq_u32(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32_t r = vaddvaq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vaddvaq_p_u32(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32_t r = vaddvaq_p_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vaddlvq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int64_t r = vaddlvq_s32(a);
    INSN_OUT(0, r);
}
static void run_vaddlvq_p_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int64_t r = vaddlvq_p_s32(a, p);
    INSN_OUT(0, r);
}
static void run_vaddlvq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint64_t r = vaddlvq_u32(a);
    INSN_OUT(0, r);
}
static void run_vaddlvq_p_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint64_t r = vaddlvq_p_u32(a, p);
    INSN_OUT(0, r);
}
static void run_vaddlvaq_s32(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int64_t r = vaddlvaq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vaddlvaq_p_s32(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int64_t r = vaddlvaq_p_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vaddlvaq_u32(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint64_t r = vaddlvaq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vaddlvaq_p_u32(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint64_t r = vaddlvaq_p_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vabavq_s8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    uint32_t r = vabavq_s8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vabavq_p_s8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32_t r = vabavq_p_s8(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vabavq_s16(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    uint32_t r = vabavq_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vabavq_p_s16(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32_t r = vabavq_p_s16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vabavq_s32(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    uint32_t r = vabavq_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vabavq_p_s32(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32_t r = vabavq_p_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vabavq_u8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(uint8x16_t, c, 2);
    uint32_t r = vabavq_u8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vabavq_p_u8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(uint8x16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32_t r = vabavq_p_u8(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vabavq_u16(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(uint16x8_t, c, 2);
    uint32_t r = vabavq_u16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vabavq_p_u16(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(uint16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32_t r = vabavq_p_u16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vabavq_u32(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(uint32x4_t, c, 2);
    uint32_t r = vabavq_u32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vabavq_p_u32(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(uint32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32_t r = vabavq_p_u32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vminvq_s8(struct insn_io *io)
{
    INSN_IN(int8_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8_t r = vminvq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vminvq_p_s8(struct insn_io *io)
{
    INSN_IN(int8_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8_t r = vminvq_p_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vminvq_s16(struct insn_io *io)
{
    INSN_IN(int16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16_t r = vminvq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vminvq_p_s16(struct insn_io *io)
{
    INSN_IN(int16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16_t r = vminvq_p_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vminvq_s32(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32_t r = vminvq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vminvq_p_s32(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32_t r = vminvq_p_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vminvq_u8(struct insn_io *io)
{
    INSN_IN(uint8_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8_t r = vminvq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vminvq_p_u8(struct insn_io *io)
{
    INSN_IN(uint8_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8_t r = vminvq_p_u8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vminvq_u16(struct insn_io *io)
{
    INSN_IN(uint16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16_t r = vminvq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vminvq_p_u16(struct insn_io *io)
{
    INSN_IN(uint16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16_t r = vminvq_p_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vminvq_u32(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32_t r = vminvq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vminvq_p_u32(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32_t r = vminvq_p_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxvq_s8(struct insn_io *io)
{
    INSN_IN(int8_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8_t r = vmaxvq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxvq_p_s8(struct insn_io *io)
{
    INSN_IN(int8_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8_t r = vmaxvq_p_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxvq_s16(struct insn_io *io)
{
    INSN_IN(int16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16_t r = vmaxvq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxvq_p_s16(struct insn_io *io)
{
    INSN_IN(int16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16_t r = vmaxvq_p_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxvq_s32(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32_t r = vmaxvq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxvq_p_s32(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32_t r = vmaxvq_p_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxvq_u8(struct insn_io *io)
{
    INSN_IN(uint8_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8_t r = vmaxvq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxvq_p_u8(struct insn_io *io)
{
    INSN_IN(uint8_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8_t r = vmaxvq_p_u8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxvq_u16(struct insn_io *io)
{
    INSN_IN(uint16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16_t r = vmaxvq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxvq_p_u16(struct insn_io *io)
{
    INSN_IN(uint16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16_t r = vmaxvq_p_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxvq_u32(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32_t r = vmaxvq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxvq_p_u32(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32_t r = vmaxvq_p_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vminavq_s8(struct insn_io *io)
{
    INSN_IN(uint8_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    uint8_t r = vminavq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vminavq_p_s8(struct insn_io *io)
{
    INSN_IN(uint8_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8_t r = vminavq_p_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vminavq_s16(struct insn_io *io)
{
    INSN_IN(uint16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    uint16_t r = vminavq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vminavq_p_s16(struct insn_io *io)
{
    INSN_IN(uint16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16_t r = vminavq_p_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vminavq_s32(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    uint32_t r = vminavq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vminavq_p_s32(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32_t r = vminavq_p_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxavq_s8(struct insn_io *io)
{
    INSN_IN(uint8_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    uint8_t r = vmaxavq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxavq_p_s8(struct insn_io *io)
{
    INSN_IN(uint8_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8_t r = vmaxavq_p_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxavq_s16(struct insn_io *io)
{
    INSN_IN(uint16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    uint16_t r = vmaxavq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxavq_p_s16(struct insn_io *io)
{
    INSN_IN(uint16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16_t r = vmaxavq_p_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxavq_s32(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    uint32_t r = vmaxavq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxavq_p_s32(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32_t r = vmaxavq_p_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmladavq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int32_t r = vmladavq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vmladavq_p_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32_t r = vmladavq_p_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmladavq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int32_t r = vmladavq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vmladavq_p_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32_t r = vmladavq_p_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmladavq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32_t r = vmladavq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vmladavq_p_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32_t r = vmladavq_p_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmladavq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint32_t r = vmladavq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vmladavq_p_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32_t r = vmladavq_p_u8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmladavq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint32_t r = vmladavq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vmladavq_p_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32_t r = vmladavq_p_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmladavq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32_t r = vmladavq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vmladavq_p_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32_t r = vmladavq_p_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmladavaq_s8(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    int32_t r = vmladavaq_s8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmladavaq_p_s8(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32_t r = vmladavaq_p_s8(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmladavaq_s16(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    int32_t r = vmladavaq_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmladavaq_p_s16(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32_t r = vmladavaq_p_s16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmladavaq_s32(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    int32_t r = vmladavaq_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmladavaq_p_s32(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32_t r = vmladavaq_p_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmladavaq_u8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(uint8x16_t, c, 2);
    uint32_t r = vmladavaq_u8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmladavaq_p_u8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(uint8x16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32_t r = vmladavaq_p_u8(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmladavaq_u16(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(uint16x8_t, c, 2);
    uint32_t r = vmladavaq_u16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmladavaq_p_u16(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(uint16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32_t r = vmladavaq_p_u16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmladavaq_u32(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(uint32x4_t, c, 2);
    uint32_t r = vmladavaq_u32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmladavaq_p_u32(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(uint32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32_t r = vmladavaq_p_u32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmladavxq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int32_t r = vmladavxq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vmladavxq_p_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32_t r = vmladavxq_p_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmladavxq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int32_t r = vmladavxq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vmladavxq_p_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32_t r = vmladavxq_p_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmladavxq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32_t r = vmladavxq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vmladavxq_p_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32_t r = vmladavxq_p_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmladavaxq_s8(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    int32_t r = vmladavaxq_s8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmladavaxq_p_s8(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32_t r = vmladavaxq_p_s8(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmladavaxq_s16(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    int32_t r = vmladavaxq_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmladavaxq_p_s16(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32_t r = vmladavaxq_p_s16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmladavaxq_s32(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    int32_t r = vmladavaxq_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmladavaxq_p_s32(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32_t r = vmladavaxq_p_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlsdavq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int32_t r = vmlsdavq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vmlsdavq_p_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32_t r = vmlsdavq_p_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmlsdavq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int32_t r = vmlsdavq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vmlsdavq_p_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32_t r = vmlsdavq_p_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmlsdavq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32_t r = vmlsdavq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vmlsdavq_p_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32_t r = vmlsdavq_p_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmlsdavaq_s8(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    int32_t r = vmlsdavaq_s8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlsdavaq_p_s8(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32_t r = vmlsdavaq_p_s8(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlsdavaq_s16(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    int32_t r = vmlsdavaq_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlsdavaq_p_s16(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32_t r = vmlsdavaq_p_s16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlsdavaq_s32(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    int32_t r = vmlsdavaq_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlsdavaq_p_s32(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32_t r = vmlsdavaq_p_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlsdavxq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int32_t r = vmlsdavxq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vmlsdavxq_p_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32_t r = vmlsdavxq_p_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmlsdavxq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int32_t r = vmlsdavxq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vmlsdavxq_p_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32_t r = vmlsdavxq_p_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmlsdavxq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32_t r = vmlsdavxq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vmlsdavxq_p_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32_t r = vmlsdavxq_p_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmlsdavaxq_s8(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    int32_t r = vmlsdavaxq_s8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlsdavaxq_p_s8(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32_t r = vmlsdavaxq_p_s8(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlsdavaxq_s16(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    int32_t r = vmlsdavaxq_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlsdavaxq_p_s16(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32_t r = vmlsdavaxq_p_s16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlsdavaxq_s32(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    int32_t r = vmlsdavaxq_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlsdavaxq_p_s32(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32_t r = vmlsdavaxq_p_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlaldavq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int64_t r = vmlaldavq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vmlaldavq_p_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int64_t r = vmlaldavq_p_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmlaldavq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int64_t r = vmlaldavq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vmlaldavq_p_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int64_t r = vmlaldavq_p_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmlaldavq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint64_t r = vmlaldavq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vmlaldavq_p_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint64_t r = vmlaldavq_p_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmlaldavq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint64_t r = vmlaldavq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vmlaldavq_p_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint64_t r = vmlaldavq_p_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmlaldavaq_s16(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    int64_t r = vmlaldavaq_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlaldavaq_p_s16(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int64_t r = vmlaldavaq_p_s16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlaldavaq_s32(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    int64_t r = vmlaldavaq_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlaldavaq_p_s32(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int64_t r = vmlaldavaq_p_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlaldavaq_u16(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(uint16x8_t, c, 2);
    uint64_t r = vmlaldavaq_u16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlaldavaq_p_u16(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(uint16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint64_t r = vmlaldavaq_p_u16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlaldavaq_u32(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(uint32x4_t, c, 2);
    uint64_t r = vmlaldavaq_u32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlaldavaq_p_u32(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(uint32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint64_t r = vmlaldavaq_p_u32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlaldavxq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int64_t r = vmlaldavxq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vmlaldavxq_p_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int64_t r = vmlaldavxq_p_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmlaldavxq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int64_t r = vmlaldavxq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vmlaldavxq_p_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int64_t r = vmlaldavxq_p_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmlaldavaxq_s16(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    int64_t r = vmlaldavaxq_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlaldavaxq_p_s16(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int64_t r = vmlaldavaxq_p_s16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlaldavaxq_s32(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    int64_t r = vmlaldavaxq_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlaldavaxq_p_s32(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int64_t r = vmlaldavaxq_p_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlsldavq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int64_t r = vmlsldavq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vmlsldavq_p_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int64_t r = vmlsldavq_p_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmlsldavq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int64_t r = vmlsldavq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vmlsldavq_p_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int64_t r = vmlsldavq_p_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmlsldavaq_s16(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    int64_t r = vmlsldavaq_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlsldavaq_p_s16(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int64_t r = vmlsldavaq_p_s16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlsldavaq_s32(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    int64_t r = vmlsldavaq_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlsldavaq_p_s32(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int64_t r = vmlsldavaq_p_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlsldavxq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int64_t r = vmlsldavxq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vmlsldavxq_p_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int64_t r = vmlsldavxq_p_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmlsldavxq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int64_t r = vmlsldavxq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vmlsldavxq_p_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int64_t r = vmlsldavxq_p_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmlsldavaxq_s16(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    int64_t r = vmlsldavaxq_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlsldavaxq_p_s16(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int64_t r = vmlsldavaxq_p_s16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlsldavaxq_s32(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    int64_t r = vmlsldavaxq_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlsldavaxq_p_s32(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int64_t r = vmlsldavaxq_p_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vrmlaldavhq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int64_t r = vrmlaldavhq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vrmlaldavhq_p_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int64_t r = vrmlaldavhq_p_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vrmlaldavhq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint64_t r = vrmlaldavhq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vrmlaldavhq_p_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint64_t r = vrmlaldavhq_p_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vrmlaldavhaq_s32(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    int64_t r = vrmlaldavhaq_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vrmlaldavhaq_p_s32(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int64_t r = vrmlaldavhaq_p_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vrmlaldavhaq_u32(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(uint32x4_t, c, 2);
    uint64_t r = vrmlaldavhaq_u32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vrmlaldavhaq_p_u32(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(uint32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint64_t r = vrmlaldavhaq_p_u32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vrmlaldavhxq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int64_t r = vrmlaldavhxq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vrmlaldavhxq_p_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int64_t r = vrmlaldavhxq_p_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vrmlaldavhaxq_s32(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    int64_t r = vrmlaldavhaxq_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vrmlaldavhaxq_p_s32(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int64_t r = vrmlaldavhaxq_p_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vrmlsldavhq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int64_t r = vrmlsldavhq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vrmlsldavhq_p_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int64_t r = vrmlsldavhq_p_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vrmlsldavhaq_s32(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    int64_t r = vrmlsldavhaq_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vrmlsldavhaq_p_s32(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int64_t r = vrmlsldavhaq_p_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vrmlsldavhxq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int64_t r = vrmlsldavhxq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vrmlsldavhxq_p_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int64_t r = vrmlsldavhxq_p_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vrmlsldavhaxq_s32(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    int64_t r = vrmlsldavhaxq_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vrmlsldavhaxq_p_s32(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int64_t r = vrmlsldavhaxq_p_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vshlq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vshlq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vshlq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vshlq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vshlq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vshlq_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vshlq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vshlq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vshlq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vshlq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vshlq_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vshlq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vshlq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vshlq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vshlq_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vshlq_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    uint8x16_t r = vshlq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vshlq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vshlq_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vshlq_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vshlq_x_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    uint16x8_t r = vshlq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vshlq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vshlq_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vshlq_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vshlq_x_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    uint32x4_t r = vshlq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vshlq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vshlq_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vshlq_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vshlq_x_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vqshlq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vqshlq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vqshlq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vqshlq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vqshlq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vqshlq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqshlq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    uint8x16_t r = vqshlq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vqshlq_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    uint16x8_t r = vqshlq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vqshlq_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    uint32x4_t r = vqshlq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vqshlq_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vrshlq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vrshlq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vrshlq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vrshlq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vrshlq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vrshlq_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrshlq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vrshlq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vrshlq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vrshlq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vrshlq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vrshlq_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrshlq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vrshlq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vrshlq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vrshlq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vrshlq_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vrshlq_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrshlq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    uint8x16_t r = vrshlq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vrshlq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vrshlq_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vrshlq_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vrshlq_x_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrshlq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    uint16x8_t r = vrshlq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vrshlq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vrshlq_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vrshlq_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vrshlq_x_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrshlq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    uint32x4_t r = vrshlq_u32(a, b);
    INSN_OUT(0, r);
}

static const struct insn_case cases[] = {
    {"vaddvq_s8", "s8x16", "s32", MVE_FLAGS, 0, run_vaddvq_s8},
    {"vaddvq_p_s8", "s8x16 p8", "s32", MVE_FLAGS, 0, run_vaddvq_p_s8},
    {"vaddvq_s16", "s16x8", "s32", MVE_FLAGS, 0, run_vaddvq_s16},
    {"vaddvq_p_s16", "s16x8 p16", "s32", MVE_FLAGS, 0, run_vaddvq_p_s16},
    {"vaddvq_s32", "s32x4", "s32", MVE_FLAGS, 0, run_vaddvq_s32},
    {"vaddvq_p_s32", "s32x4 p32", "s32", MVE_FLAGS, 0, run_vaddvq_p_s32},
    {"vaddvq_u8", "u8x16", "u32", MVE_FLAGS, 0, run_vaddvq_u8},
    {"vaddvq_p_u8", "u8x16 p8", "u32", MVE_FLAGS, 0, run_vaddvq_p_u8},
    {"vaddvq_u16", "u16x8", "u32", MVE_FLAGS, 0, run_vaddvq_u16},
    {"vaddvq_p_u16", "u16x8 p16", "u32", MVE_FLAGS, 0, run_vaddvq_p_u16},
    {"vaddvq_u32", "u32x4", "u32", MVE_FLAGS, 0, run_vaddvq_u32},
    {"vaddvq_p_u32", "u32x4 p32", "u32", MVE_FLAGS, 0, run_vaddvq_p_u32},
    {"vaddvaq_s8", "s32 s8x16", "s32", MVE_FLAGS, 0, run_vaddvaq_s8},
    {"vaddvaq_p_s8", "s32 s8x16 p8", "s32", MVE_FLAGS, 0, run_vaddvaq_p_s8},
    {"vaddvaq_s16", "s32 s16x8", "s32", MVE_FLAGS, 0, run_vaddvaq_s16},
    {"vaddvaq_p_s16", "s32 s16x8 p16", "s32", MVE_FLAGS, 0, run_vaddvaq_p_s16},
    {"vaddvaq_s32", "s32 s32x4", "s32", MVE_FLAGS, 0, run_vaddvaq_s32},
    {"vaddvaq_p_s32", "s32 s32x4 p32", "s32", MVE_FLAGS, 0, run_vaddvaq_p_s32},
    {"vaddvaq_u8", "u32 u8x16", "u32", MVE_FLAGS, 0, run_vaddvaq_u8},
    {"vaddvaq_p_u8", "u32 u8x16 p8", "u32", MVE_FLAGS, 0, run_vaddvaq_p_u8},
    {"vaddvaq_u16", "u32 u16x8", "u32", MVE_FLAGS, 0, run_vaddvaq_u16},
    {"vaddvaq_p_u16", "u32 u16x8 p16", "u32", MVE_FLAGS, 0, run_vaddvaq_p_u16},
    {"vaddvaq_u32", "u32 u32x4", "u32", MVE_FLAGS, 0, run_vaddvaq_u32},
    {"vaddvaq_p_u32", "u32 u32x4 p32", "u32", MVE_FLAGS, 0, run_vaddvaq_p_u32},
    {"vaddlvq_s32", "s32x4", "s64", MVE_FLAGS, 0, run_vaddlvq_s32},
    {"vaddlvq_p_s32", "s32x4 p32", "s64", MVE_FLAGS, 0, run_vaddlvq_p_s32},
    {"vaddlvq_u32", "u32x4", "u64", MVE_FLAGS, 0, run_vaddlvq_u32},
    {"vaddlvq_p_u32", "u32x4 p32", "u64", MVE_FLAGS, 0, run_vaddlvq_p_u32},
    {"vaddlvaq_s32", "s64 s32x4", "s64", MVE_FLAGS, 0, run_vaddlvaq_s32},
    {"vaddlvaq_p_s32", "s64 s32x4 p32", "s64", MVE_FLAGS, 0, run_vaddlvaq_p_s32},
    {"vaddlvaq_u32", "u64 u32x4", "u64", MVE_FLAGS, 0, run_vaddlvaq_u32},
    {"vaddlvaq_p_u32", "u64 u32x4 p32", "u64", MVE_FLAGS, 0, run_vaddlvaq_p_u32},
    {"vabavq_s8", "u32 s8x16 s8x16", "u32", MVE_FLAGS, 0, run_vabavq_s8},
    {"vabavq_p_s8", "u32 s8x16 s8x16 p8", "u32", MVE_FLAGS, 0, run_vabavq_p_s8},
    {"vabavq_s16", "u32 s16x8 s16x8", "u32", MVE_FLAGS, 0, run_vabavq_s16},
    {"vabavq_p_s16", "u32 s16x8 s16x8 p16", "u32", MVE_FLAGS, 0, run_vabavq_p_s16},
    {"vabavq_s32", "u32 s32x4 s32x4", "u32", MVE_FLAGS, 0, run_vabavq_s32},
    {"vabavq_p_s32", "u32 s32x4 s32x4 p32", "u32", MVE_FLAGS, 0, run_vabavq_p_s32},
    {"vabavq_u8", "u32 u8x16 u8x16", "u32", MVE_FLAGS, 0, run_vabavq_u8},
    {"vabavq_p_u8", "u32 u8x16 u8x16 p8", "u32", MVE_FLAGS, 0, run_vabavq_p_u8},
    {"vabavq_u16", "u32 u16x8 u16x8", "u32", MVE_FLAGS, 0, run_vabavq_u16},
    {"vabavq_p_u16", "u32 u16x8 u16x8 p16", "u32", MVE_FLAGS, 0, run_vabavq_p_u16},
    {"vabavq_u32", "u32 u32x4 u32x4", "u32", MVE_FLAGS, 0, run_vabavq_u32},
    {"vabavq_p_u32", "u32 u32x4 u32x4 p32", "u32", MVE_FLAGS, 0, run_vabavq_p_u32},
    {"vminvq_s8", "s8 s8x16", "s8", MVE_FLAGS, 0, run_vminvq_s8},
    {"vminvq_p_s8", "s8 s8x16 p8", "s8", MVE_FLAGS, 0, run_vminvq_p_s8},
    {"vminvq_s16", "s16 s16x8", "s16", MVE_FLAGS, 0, run_vminvq_s16},
    {"vminvq_p_s16", "s16 s16x8 p16", "s16", MVE_FLAGS, 0, run_vminvq_p_s16},
    {"vminvq_s32", "s32 s32x4", "s32", MVE_FLAGS, 0, run_vminvq_s32},
    {"vminvq_p_s32", "s32 s32x4 p32", "s32", MVE_FLAGS, 0, run_vminvq_p_s32},
    {"vminvq_u8", "u8 u8x16", "u8", MVE_FLAGS, 0, run_vminvq_u8},
    {"vminvq_p_u8", "u8 u8x16 p8", "u8", MVE_FLAGS, 0, run_vminvq_p_u8},
    {"vminvq_u16", "u16 u16x8", "u16", MVE_FLAGS, 0, run_vminvq_u16},
    {"vminvq_p_u16", "u16 u16x8 p16", "u16", MVE_FLAGS, 0, run_vminvq_p_u16},
    {"vminvq_u32", "u32 u32x4", "u32", MVE_FLAGS, 0, run_vminvq_u32},
    {"vminvq_p_u32", "u32 u32x4 p32", "u32", MVE_FLAGS, 0, run_vminvq_p_u32},
    {"vmaxvq_s8", "s8 s8x16", "s8", MVE_FLAGS, 0, run_vmaxvq_s8},
    {"vmaxvq_p_s8", "s8 s8x16 p8", "s8", MVE_FLAGS, 0, run_vmaxvq_p_s8},
    {"vmaxvq_s16", "s16 s16x8", "s16", MVE_FLAGS, 0, run_vmaxvq_s16},
    {"vmaxvq_p_s16", "s16 s16x8 p16", "s16", MVE_FLAGS, 0, run_vmaxvq_p_s16},
    {"vmaxvq_s32", "s32 s32x4", "s32", MVE_FLAGS, 0, run_vmaxvq_s32},
    {"vmaxvq_p_s32", "s32 s32x4 p32", "s32", MVE_FLAGS, 0, run_vmaxvq_p_s32},
    {"vmaxvq_u8", "u8 u8x16", "u8", MVE_FLAGS, 0, run_vmaxvq_u8},
    {"vmaxvq_p_u8", "u8 u8x16 p8", "u8", MVE_FLAGS, 0, run_vmaxvq_p_u8},
    {"vmaxvq_u16", "u16 u16x8", "u16", MVE_FLAGS, 0, run_vmaxvq_u16},
    {"vmaxvq_p_u16", "u16 u16x8 p16", "u16", MVE_FLAGS, 0, run_vmaxvq_p_u16},
    {"vmaxvq_u32", "u32 u32x4", "u32", MVE_FLAGS, 0, run_vmaxvq_u32},
    {"vmaxvq_p_u32", "u32 u32x4 p32", "u32", MVE_FLAGS, 0, run_vmaxvq_p_u32},
    {"vminavq_s8", "u8 s8x16", "u8", MVE_FLAGS, 0, run_vminavq_s8},
    {"vminavq_p_s8", "u8 s8x16 p8", "u8", MVE_FLAGS, 0, run_vminavq_p_s8},
    {"vminavq_s16", "u16 s16x8", "u16", MVE_FLAGS, 0, run_vminavq_s16},
    {"vminavq_p_s16", "u16 s16x8 p16", "u16", MVE_FLAGS, 0, run_vminavq_p_s16},
    {"vminavq_s32", "u32 s32x4", "u32", MVE_FLAGS, 0, run_vminavq_s32},
    {"vminavq_p_s32", "u32 s32x4 p32", "u32", MVE_FLAGS, 0, run_vminavq_p_s32},
    {"vmaxavq_s8", "u8 s8x16", "u8", MVE_FLAGS, 0, run_vmaxavq_s8},
    {"vmaxavq_p_s8", "u8 s8x16 p8", "u8", MVE_FLAGS, 0, run_vmaxavq_p_s8},
    {"vmaxavq_s16", "u16 s16x8", "u16", MVE_FLAGS, 0, run_vmaxavq_s16},
    {"vmaxavq_p_s16", "u16 s16x8 p16", "u16", MVE_FLAGS, 0, run_vmaxavq_p_s16},
    {"vmaxavq_s32", "u32 s32x4", "u32", MVE_FLAGS, 0, run_vmaxavq_s32},
    {"vmaxavq_p_s32", "u32 s32x4 p32", "u32", MVE_FLAGS, 0, run_vmaxavq_p_s32},
    {"vmladavq_s8", "s8x16 s8x16", "s32", MVE_FLAGS, 0, run_vmladavq_s8},
    {"vmladavq_p_s8", "s8x16 s8x16 p8", "s32", MVE_FLAGS, 0, run_vmladavq_p_s8},
    {"vmladavq_s16", "s16x8 s16x8", "s32", MVE_FLAGS, 0, run_vmladavq_s16},
    {"vmladavq_p_s16", "s16x8 s16x8 p16", "s32", MVE_FLAGS, 0, run_vmladavq_p_s16},
    {"vmladavq_s32", "s32x4 s32x4", "s32", MVE_FLAGS, 0, run_vmladavq_s32},
    {"vmladavq_p_s32", "s32x4 s32x4 p32", "s32", MVE_FLAGS, 0, run_vmladavq_p_s32},
    {"vmladavq_u8", "u8x16 u8x16", "u32", MVE_FLAGS, 0, run_vmladavq_u8},
    {"vmladavq_p_u8", "u8x16 u8x16 p8", "u32", MVE_FLAGS, 0, run_vmladavq_p_u8},
    {"vmladavq_u16", "u16x8 u16x8", "u32", MVE_FLAGS, 0, run_vmladavq_u16},
    {"vmladavq_p_u16", "u16x8 u16x8 p16", "u32", MVE_FLAGS, 0, run_vmladavq_p_u16},
    {"vmladavq_u32", "u32x4 u32x4", "u32", MVE_FLAGS, 0, run_vmladavq_u32},
    {"vmladavq_p_u32", "u32x4 u32x4 p32", "u32", MVE_FLAGS, 0, run_vmladavq_p_u32},
    {"vmladavaq_s8", "s32 s8x16 s8x16", "s32", MVE_FLAGS, 0, run_vmladavaq_s8},
    {"vmladavaq_p_s8", "s32 s8x16 s8x16 p8", "s32", MVE_FLAGS, 0, run_vmladavaq_p_s8},
    {"vmladavaq_s16", "s32 s16x8 s16x8", "s32", MVE_FLAGS, 0, run_vmladavaq_s16},
    {"vmladavaq_p_s16", "s32 s16x8 s16x8 p16", "s32", MVE_FLAGS, 0, run_vmladavaq_p_s16},
    {"vmladavaq_s32", "s32 s32x4 s32x4", "s32", MVE_FLAGS, 0, run_vmladavaq_s32},
    {"vmladavaq_p_s32", "s32 s32x4 s32x4 p32", "s32", MVE_FLAGS, 0, run_vmladavaq_p_s32},
    {"vmladavaq_u8", "u32 u8x16 u8x16", "u32", MVE_FLAGS, 0, run_vmladavaq_u8},
    {"vmladavaq_p_u8", "u32 u8x16 u8x16 p8", "u32", MVE_FLAGS, 0, run_vmladavaq_p_u8},
    {"vmladavaq_u16", "u32 u16x8 u16x8", "u32", MVE_FLAGS, 0, run_vmladavaq_u16},
    {"vmladavaq_p_u16", "u32 u16x8 u16x8 p16", "u32", MVE_FLAGS, 0, run_vmladavaq_p_u16},
    {"vmladavaq_u32", "u32 u32x4 u32x4", "u32", MVE_FLAGS, 0, run_vmladavaq_u32},
    {"vmladavaq_p_u32", "u32 u32x4 u32x4 p32", "u32", MVE_FLAGS, 0, run_vmladavaq_p_u32},
    {"vmladavxq_s8", "s8x16 s8x16", "s32", MVE_FLAGS, 0, run_vmladavxq_s8},
    {"vmladavxq_p_s8", "s8x16 s8x16 p8", "s32", MVE_FLAGS, 0, run_vmladavxq_p_s8},
    {"vmladavxq_s16", "s16x8 s16x8", "s32", MVE_FLAGS, 0, run_vmladavxq_s16},
    {"vmladavxq_p_s16", "s16x8 s16x8 p16", "s32", MVE_FLAGS, 0, run_vmladavxq_p_s16},
    {"vmladavxq_s32", "s32x4 s32x4", "s32", MVE_FLAGS, 0, run_vmladavxq_s32},
    {"vmladavxq_p_s32", "s32x4 s32x4 p32", "s32", MVE_FLAGS, 0, run_vmladavxq_p_s32},
    {"vmladavaxq_s8", "s32 s8x16 s8x16", "s32", MVE_FLAGS, 0, run_vmladavaxq_s8},
    {"vmladavaxq_p_s8", "s32 s8x16 s8x16 p8", "s32", MVE_FLAGS, 0, run_vmladavaxq_p_s8},
    {"vmladavaxq_s16", "s32 s16x8 s16x8", "s32", MVE_FLAGS, 0, run_vmladavaxq_s16},
    {"vmladavaxq_p_s16", "s32 s16x8 s16x8 p16", "s32", MVE_FLAGS, 0, run_vmladavaxq_p_s16},
    {"vmladavaxq_s32", "s32 s32x4 s32x4", "s32", MVE_FLAGS, 0, run_vmladavaxq_s32},
    {"vmladavaxq_p_s32", "s32 s32x4 s32x4 p32", "s32", MVE_FLAGS, 0, run_vmladavaxq_p_s32},
    {"vmlsdavq_s8", "s8x16 s8x16", "s32", MVE_FLAGS, 0, run_vmlsdavq_s8},
    {"vmlsdavq_p_s8", "s8x16 s8x16 p8", "s32", MVE_FLAGS, 0, run_vmlsdavq_p_s8},
    {"vmlsdavq_s16", "s16x8 s16x8", "s32", MVE_FLAGS, 0, run_vmlsdavq_s16},
    {"vmlsdavq_p_s16", "s16x8 s16x8 p16", "s32", MVE_FLAGS, 0, run_vmlsdavq_p_s16},
    {"vmlsdavq_s32", "s32x4 s32x4", "s32", MVE_FLAGS, 0, run_vmlsdavq_s32},
    {"vmlsdavq_p_s32", "s32x4 s32x4 p32", "s32", MVE_FLAGS, 0, run_vmlsdavq_p_s32},
    {"vmlsdavaq_s8", "s32 s8x16 s8x16", "s32", MVE_FLAGS, 0, run_vmlsdavaq_s8},
    {"vmlsdavaq_p_s8", "s32 s8x16 s8x16 p8", "s32", MVE_FLAGS, 0, run_vmlsdavaq_p_s8},
    {"vmlsdavaq_s16", "s32 s16x8 s16x8", "s32", MVE_FLAGS, 0, run_vmlsdavaq_s16},
    {"vmlsdavaq_p_s16", "s32 s16x8 s16x8 p16", "s32", MVE_FLAGS, 0, run_vmlsdavaq_p_s16},
    {"vmlsdavaq_s32", "s32 s32x4 s32x4", "s32", MVE_FLAGS, 0, run_vmlsdavaq_s32},
    {"vmlsdavaq_p_s32", "s32 s32x4 s32x4 p32", "s32", MVE_FLAGS, 0, run_vmlsdavaq_p_s32},
    {"vmlsdavxq_s8", "s8x16 s8x16", "s32", MVE_FLAGS, 0, run_vmlsdavxq_s8},
    {"vmlsdavxq_p_s8", "s8x16 s8x16 p8", "s32", MVE_FLAGS, 0, run_vmlsdavxq_p_s8},
    {"vmlsdavxq_s16", "s16x8 s16x8", "s32", MVE_FLAGS, 0, run_vmlsdavxq_s16},
    {"vmlsdavxq_p_s16", "s16x8 s16x8 p16", "s32", MVE_FLAGS, 0, run_vmlsdavxq_p_s16},
    {"vmlsdavxq_s32", "s32x4 s32x4", "s32", MVE_FLAGS, 0, run_vmlsdavxq_s32},
    {"vmlsdavxq_p_s32", "s32x4 s32x4 p32", "s32", MVE_FLAGS, 0, run_vmlsdavxq_p_s32},
    {"vmlsdavaxq_s8", "s32 s8x16 s8x16", "s32", MVE_FLAGS, 0, run_vmlsdavaxq_s8},
    {"vmlsdavaxq_p_s8", "s32 s8x16 s8x16 p8", "s32", MVE_FLAGS, 0, run_vmlsdavaxq_p_s8},
    {"vmlsdavaxq_s16", "s32 s16x8 s16x8", "s32", MVE_FLAGS, 0, run_vmlsdavaxq_s16},
    {"vmlsdavaxq_p_s16", "s32 s16x8 s16x8 p16", "s32", MVE_FLAGS, 0, run_vmlsdavaxq_p_s16},
    {"vmlsdavaxq_s32", "s32 s32x4 s32x4", "s32", MVE_FLAGS, 0, run_vmlsdavaxq_s32},
    {"vmlsdavaxq_p_s32", "s32 s32x4 s32x4 p32", "s32", MVE_FLAGS, 0, run_vmlsdavaxq_p_s32},
    {"vmlaldavq_s16", "s16x8 s16x8", "s64", MVE_FLAGS, 0, run_vmlaldavq_s16},
    {"vmlaldavq_p_s16", "s16x8 s16x8 p16", "s64", MVE_FLAGS, 0, run_vmlaldavq_p_s16},
    {"vmlaldavq_s32", "s32x4 s32x4", "s64", MVE_FLAGS, 0, run_vmlaldavq_s32},
    {"vmlaldavq_p_s32", "s32x4 s32x4 p32", "s64", MVE_FLAGS, 0, run_vmlaldavq_p_s32},
    {"vmlaldavq_u16", "u16x8 u16x8", "u64", MVE_FLAGS, 0, run_vmlaldavq_u16},
    {"vmlaldavq_p_u16", "u16x8 u16x8 p16", "u64", MVE_FLAGS, 0, run_vmlaldavq_p_u16},
    {"vmlaldavq_u32", "u32x4 u32x4", "u64", MVE_FLAGS, 0, run_vmlaldavq_u32},
    {"vmlaldavq_p_u32", "u32x4 u32x4 p32", "u64", MVE_FLAGS, 0, run_vmlaldavq_p_u32},
    {"vmlaldavaq_s16", "s64 s16x8 s16x8", "s64", MVE_FLAGS, 0, run_vmlaldavaq_s16},
    {"vmlaldavaq_p_s16", "s64 s16x8 s16x8 p16", "s64", MVE_FLAGS, 0, run_vmlaldavaq_p_s16},
    {"vmlaldavaq_s32", "s64 s32x4 s32x4", "s64", MVE_FLAGS, 0, run_vmlaldavaq_s32},
    {"vmlaldavaq_p_s32", "s64 s32x4 s32x4 p32", "s64", MVE_FLAGS, 0, run_vmlaldavaq_p_s32},
    {"vmlaldavaq_u16", "u64 u16x8 u16x8", "u64", MVE_FLAGS, 0, run_vmlaldavaq_u16},
    {"vmlaldavaq_p_u16", "u64 u16x8 u16x8 p16", "u64", MVE_FLAGS, 0, run_vmlaldavaq_p_u16},
    {"vmlaldavaq_u32", "u64 u32x4 u32x4", "u64", MVE_FLAGS, 0, run_vmlaldavaq_u32},
    {"vmlaldavaq_p_u32", "u64 u32x4 u32x4 p32", "u64", MVE_FLAGS, 0, run_vmlaldavaq_p_u32},
    {"vmlaldavxq_s16", "s16x8 s16x8", "s64", MVE_FLAGS, 0, run_vmlaldavxq_s16},
    {"vmlaldavxq_p_s16", "s16x8 s16x8 p16", "s64", MVE_FLAGS, 0, run_vmlaldavxq_p_s16},
    {"vmlaldavxq_s32", "s32x4 s32x4", "s64", MVE_FLAGS, 0, run_vmlaldavxq_s32},
    {"vmlaldavxq_p_s32", "s32x4 s32x4 p32", "s64", MVE_FLAGS, 0, run_vmlaldavxq_p_s32},
    {"vmlaldavaxq_s16", "s64 s16x8 s16x8", "s64", MVE_FLAGS, 0, run_vmlaldavaxq_s16},
    {"vmlaldavaxq_p_s16", "s64 s16x8 s16x8 p16", "s64", MVE_FLAGS, 0, run_vmlaldavaxq_p_s16},
    {"vmlaldavaxq_s32", "s64 s32x4 s32x4", "s64", MVE_FLAGS, 0, run_vmlaldavaxq_s32},
    {"vmlaldavaxq_p_s32", "s64 s32x4 s32x4 p32", "s64", MVE_FLAGS, 0, run_vmlaldavaxq_p_s32},
    {"vmlsldavq_s16", "s16x8 s16x8", "s64", MVE_FLAGS, 0, run_vmlsldavq_s16},
    {"vmlsldavq_p_s16", "s16x8 s16x8 p16", "s64", MVE_FLAGS, 0, run_vmlsldavq_p_s16},
    {"vmlsldavq_s32", "s32x4 s32x4", "s64", MVE_FLAGS, 0, run_vmlsldavq_s32},
    {"vmlsldavq_p_s32", "s32x4 s32x4 p32", "s64", MVE_FLAGS, 0, run_vmlsldavq_p_s32},
    {"vmlsldavaq_s16", "s64 s16x8 s16x8", "s64", MVE_FLAGS, 0, run_vmlsldavaq_s16},
    {"vmlsldavaq_p_s16", "s64 s16x8 s16x8 p16", "s64", MVE_FLAGS, 0, run_vmlsldavaq_p_s16},
    {"vmlsldavaq_s32", "s64 s32x4 s32x4", "s64", MVE_FLAGS, 0, run_vmlsldavaq_s32},
    {"vmlsldavaq_p_s32", "s64 s32x4 s32x4 p32", "s64", MVE_FLAGS, 0, run_vmlsldavaq_p_s32},
    {"vmlsldavxq_s16", "s16x8 s16x8", "s64", MVE_FLAGS, 0, run_vmlsldavxq_s16},
    {"vmlsldavxq_p_s16", "s16x8 s16x8 p16", "s64", MVE_FLAGS, 0, run_vmlsldavxq_p_s16},
    {"vmlsldavxq_s32", "s32x4 s32x4", "s64", MVE_FLAGS, 0, run_vmlsldavxq_s32},
    {"vmlsldavxq_p_s32", "s32x4 s32x4 p32", "s64", MVE_FLAGS, 0, run_vmlsldavxq_p_s32},
    {"vmlsldavaxq_s16", "s64 s16x8 s16x8", "s64", MVE_FLAGS, 0, run_vmlsldavaxq_s16},
    {"vmlsldavaxq_p_s16", "s64 s16x8 s16x8 p16", "s64", MVE_FLAGS, 0, run_vmlsldavaxq_p_s16},
    {"vmlsldavaxq_s32", "s64 s32x4 s32x4", "s64", MVE_FLAGS, 0, run_vmlsldavaxq_s32},
    {"vmlsldavaxq_p_s32", "s64 s32x4 s32x4 p32", "s64", MVE_FLAGS, 0, run_vmlsldavaxq_p_s32},
    {"vrmlaldavhq_s32", "s32x4 s32x4", "s64", MVE_FLAGS, 0, run_vrmlaldavhq_s32},
    {"vrmlaldavhq_p_s32", "s32x4 s32x4 p32", "s64", MVE_FLAGS, 0, run_vrmlaldavhq_p_s32},
    {"vrmlaldavhq_u32", "u32x4 u32x4", "u64", MVE_FLAGS, 0, run_vrmlaldavhq_u32},
    {"vrmlaldavhq_p_u32", "u32x4 u32x4 p32", "u64", MVE_FLAGS, 0, run_vrmlaldavhq_p_u32},
    {"vrmlaldavhaq_s32", "s64 s32x4 s32x4", "s64", MVE_FLAGS, 0, run_vrmlaldavhaq_s32},
    {"vrmlaldavhaq_p_s32", "s64 s32x4 s32x4 p32", "s64", MVE_FLAGS, 0, run_vrmlaldavhaq_p_s32},
    {"vrmlaldavhaq_u32", "u64 u32x4 u32x4", "u64", MVE_FLAGS, 0, run_vrmlaldavhaq_u32},
    {"vrmlaldavhaq_p_u32", "u64 u32x4 u32x4 p32", "u64", MVE_FLAGS, 0, run_vrmlaldavhaq_p_u32},
    {"vrmlaldavhxq_s32", "s32x4 s32x4", "s64", MVE_FLAGS, 0, run_vrmlaldavhxq_s32},
    {"vrmlaldavhxq_p_s32", "s32x4 s32x4 p32", "s64", MVE_FLAGS, 0, run_vrmlaldavhxq_p_s32},
    {"vrmlaldavhaxq_s32", "s64 s32x4 s32x4", "s64", MVE_FLAGS, 0, run_vrmlaldavhaxq_s32},
    {"vrmlaldavhaxq_p_s32", "s64 s32x4 s32x4 p32", "s64", MVE_FLAGS, 0, run_vrmlaldavhaxq_p_s32},
    {"vrmlsldavhq_s32", "s32x4 s32x4", "s64", MVE_FLAGS, 0, run_vrmlsldavhq_s32},
    {"vrmlsldavhq_p_s32", "s32x4 s32x4 p32", "s64", MVE_FLAGS, 0, run_vrmlsldavhq_p_s32},
    {"vrmlsldavhaq_s32", "s64 s32x4 s32x4", "s64", MVE_FLAGS, 0, run_vrmlsldavhaq_s32},
    {"vrmlsldavhaq_p_s32", "s64 s32x4 s32x4 p32", "s64", MVE_FLAGS, 0, run_vrmlsldavhaq_p_s32},
    {"vrmlsldavhxq_s32", "s32x4 s32x4", "s64", MVE_FLAGS, 0, run_vrmlsldavhxq_s32},
    {"vrmlsldavhxq_p_s32", "s32x4 s32x4 p32", "s64", MVE_FLAGS, 0, run_vrmlsldavhxq_p_s32},
    {"vrmlsldavhaxq_s32", "s64 s32x4 s32x4", "s64", MVE_FLAGS, 0, run_vrmlsldavhaxq_s32},
    {"vrmlsldavhaxq_p_s32", "s64 s32x4 s32x4 p32", "s64", MVE_FLAGS, 0, run_vrmlsldavhaxq_p_s32},
    {"vshlq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vshlq_s8},
    {"vshlq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vshlq_m_s8},
    {"vshlq_x_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vshlq_x_s8},
    {"vshlq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vshlq_s16},
    {"vshlq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vshlq_m_s16},
    {"vshlq_x_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vshlq_x_s16},
    {"vshlq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vshlq_s32},
    {"vshlq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vshlq_m_s32},
    {"vshlq_x_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vshlq_x_s32},
    {"vshlq_u8", "u8x16 s8x16", "u8x16", MVE_FLAGS, 0, run_vshlq_u8},
    {"vshlq_m_u8", "u8x16 u8x16 s8x16 p8", "u8x16", MVE_FLAGS, 0, run_vshlq_m_u8},
    {"vshlq_x_u8", "u8x16 s8x16 p8", "u8x16", MVE_FLAGS, 0, run_vshlq_x_u8},
    {"vshlq_u16", "u16x8 s16x8", "u16x8", MVE_FLAGS, 0, run_vshlq_u16},
    {"vshlq_m_u16", "u16x8 u16x8 s16x8 p16", "u16x8", MVE_FLAGS, 0, run_vshlq_m_u16},
    {"vshlq_x_u16", "u16x8 s16x8 p16", "u16x8", MVE_FLAGS, 0, run_vshlq_x_u16},
    {"vshlq_u32", "u32x4 s32x4", "u32x4", MVE_FLAGS, 0, run_vshlq_u32},
    {"vshlq_m_u32", "u32x4 u32x4 s32x4 p32", "u32x4", MVE_FLAGS, 0, run_vshlq_m_u32},
    {"vshlq_x_u32", "u32x4 s32x4 p32", "u32x4", MVE_FLAGS, 0, run_vshlq_x_u32},
    {"vqshlq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vqshlq_s8},
    {"vqshlq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vqshlq_m_s8},
    {"vqshlq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vqshlq_s16},
    {"vqshlq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vqshlq_m_s16},
    {"vqshlq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vqshlq_s32},
    {"vqshlq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vqshlq_m_s32},
    {"vqshlq_u8", "u8x16 s8x16", "u8x16", MVE_FLAGS, 0, run_vqshlq_u8},
    {"vqshlq_m_u8", "u8x16 u8x16 s8x16 p8", "u8x16", MVE_FLAGS, 0, run_vqshlq_m_u8},
    {"vqshlq_u16", "u16x8 s16x8", "u16x8", MVE_FLAGS, 0, run_vqshlq_u16},
    {"vqshlq_m_u16", "u16x8 u16x8 s16x8 p16", "u16x8", MVE_FLAGS, 0, run_vqshlq_m_u16},
    {"vqshlq_u32", "u32x4 s32x4", "u32x4", MVE_FLAGS, 0, run_vqshlq_u32},
    {"vqshlq_m_u32", "u32x4 u32x4 s32x4 p32", "u32x4", MVE_FLAGS, 0, run_vqshlq_m_u32},
    {"vrshlq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vrshlq_s8},
    {"vrshlq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vrshlq_m_s8},
    {"vrshlq_x_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vrshlq_x_s8},
    {"vrshlq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vrshlq_s16},
    {"vrshlq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vrshlq_m_s16},
    {"vrshlq_x_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vrshlq_x_s16},
    {"vrshlq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vrshlq_s32},
    {"vrshlq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vrshlq_m_s32},
    {"vrshlq_x_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vrshlq_x_s32},
    {"vrshlq_u8", "u8x16 s8x16", "u8x16", MVE_FLAGS, 0, run_vrshlq_u8},
    {"vrshlq_m_u8", "u8x16 u8x16 s8x16 p8", "u8x16", MVE_FLAGS, 0, run_vrshlq_m_u8},
    {"vrshlq_x_u8", "u8x16 s8x16 p8", "u8x16", MVE_FLAGS, 0, run_vrshlq_x_u8},
    {"vrshlq_u16", "u16x8 s16x8", "u16x8", MVE_FLAGS, 0, run_vrshlq_u16},
    {"vrshlq_m_u16", "u16x8 u16x8 s16x8 p16", "u16x8", MVE_FLAGS, 0, run_vrshlq_m_u16},
    {"vrshlq_x_u16", "u16x8 s16x8 p16", "u16x8", MVE_FLAGS, 0, run_vrshlq_x_u16},
    {"vrshlq_u32", "u32x4 s32x4", "u32x4", MVE_FLAGS, 0, run_vrshlq_u32},
};
const struct insn_table insn_table_mve_int_4 = INSN_TABLE(cases);
