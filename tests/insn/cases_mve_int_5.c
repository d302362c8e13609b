/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from include/nv/insn.def by `make headers`; do not edit. */
/* Differential cases, integer. */
/* clang-format off */
#include "mve.h"

static void run_vrshlq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vrshlq_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vrshlq_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vrshlq_x_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vqrshlq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vqrshlq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vqrshlq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vqrshlq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqrshlq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vqrshlq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vqrshlq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vqrshlq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqrshlq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vqrshlq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vqrshlq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqrshlq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqrshlq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    uint8x16_t r = vqrshlq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vqrshlq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vqrshlq_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqrshlq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    uint16x8_t r = vqrshlq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vqrshlq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vqrshlq_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqrshlq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    uint32x4_t r = vqrshlq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vqrshlq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vqrshlq_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vshlq_r_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int8x16_t r = vshlq_r_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vshlq_m_r_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vshlq_m_r_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vshlq_r_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int16x8_t r = vshlq_r_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vshlq_m_r_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vshlq_m_r_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vshlq_r_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int32x4_t r = vshlq_r_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vshlq_m_r_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vshlq_m_r_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vshlq_r_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int32_t, b, 1);
    uint8x16_t r = vshlq_r_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vshlq_m_r_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vshlq_m_r_u8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vshlq_r_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32_t, b, 1);
    uint16x8_t r = vshlq_r_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vshlq_m_r_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vshlq_m_r_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vshlq_r_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    uint32x4_t r = vshlq_r_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vshlq_m_r_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vshlq_m_r_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_r_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int8x16_t r = vqshlq_r_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_r_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vqshlq_m_r_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_r_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int16x8_t r = vqshlq_r_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_r_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vqshlq_m_r_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_r_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int32x4_t r = vqshlq_r_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_r_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vqshlq_m_r_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_r_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int32_t, b, 1);
    uint8x16_t r = vqshlq_r_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_r_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqshlq_m_r_u8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_r_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32_t, b, 1);
    uint16x8_t r = vqshlq_r_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_r_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqshlq_m_r_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_r_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    uint32x4_t r = vqshlq_r_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_r_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vqshlq_m_r_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vrshlq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int8x16_t r = vrshlq_n_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vrshlq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vrshlq_m_n_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vrshlq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int16x8_t r = vrshlq_n_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vrshlq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vrshlq_m_n_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vrshlq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int32x4_t r = vrshlq_n_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vrshlq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vrshlq_m_n_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vrshlq_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int32_t, b, 1);
    uint8x16_t r = vrshlq_n_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vrshlq_m_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vrshlq_m_n_u8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vrshlq_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32_t, b, 1);
    uint16x8_t r = vrshlq_n_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vrshlq_m_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vrshlq_m_n_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vrshlq_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    uint32x4_t r = vrshlq_n_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vrshlq_m_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vrshlq_m_n_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqrshlq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int8x16_t r = vqrshlq_n_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vqrshlq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vqrshlq_m_n_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqrshlq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int16x8_t r = vqrshlq_n_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vqrshlq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vqrshlq_m_n_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqrshlq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int32x4_t r = vqrshlq_n_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vqrshlq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vqrshlq_m_n_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqrshlq_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int32_t, b, 1);
    uint8x16_t r = vqrshlq_n_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vqrshlq_m_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqrshlq_m_n_u8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqrshlq_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32_t, b, 1);
    uint16x8_t r = vqrshlq_n_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vqrshlq_m_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqrshlq_m_n_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqrshlq_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    uint32x4_t r = vqrshlq_n_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vqrshlq_m_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vqrshlq_m_n_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vshlq_n_s8_0(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8x16_t r = vshlq_n_s8(a, 0);
    INSN_OUT(0, r);
}
static void run_vshlq_n_s8_3(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8x16_t r = vshlq_n_s8(a, 3);
    INSN_OUT(0, r);
}
static void run_vshlq_n_s8_7(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8x16_t r = vshlq_n_s8(a, 7);
    INSN_OUT(0, r);
}
static void run_vshlq_m_n_s8_0(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vshlq_m_n_s8(inactive, a, 0, p);
    INSN_OUT(0, r);
}
static void run_vshlq_m_n_s8_3(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vshlq_m_n_s8(inactive, a, 3, p);
    INSN_OUT(0, r);
}
static void run_vshlq_m_n_s8_7(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vshlq_m_n_s8(inactive, a, 7, p);
    INSN_OUT(0, r);
}
static void run_vshlq_x_n_s8_0(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int8x16_t r = vshlq_x_n_s8(a, 0, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlq_x_n_s8_3(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int8x16_t r = vshlq_x_n_s8(a, 3, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlq_x_n_s8_7(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int8x16_t r = vshlq_x_n_s8(a, 7, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlq_n_s16_0(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vshlq_n_s16(a, 0);
    INSN_OUT(0, r);
}
static void run_vshlq_n_s16_7(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vshlq_n_s16(a, 7);
    INSN_OUT(0, r);
}
static void run_vshlq_n_s16_15(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vshlq_n_s16(a, 15);
    INSN_OUT(0, r);
}
static void run_vshlq_m_n_s16_0(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vshlq_m_n_s16(inactive, a, 0, p);
    INSN_OUT(0, r);
}
static void run_vshlq_m_n_s16_7(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vshlq_m_n_s16(inactive, a, 7, p);
    INSN_OUT(0, r);
}
static void run_vshlq_m_n_s16_15(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vshlq_m_n_s16(inactive, a, 15, p);
    INSN_OUT(0, r);
}
static void run_vshlq_x_n_s16_0(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vshlq_x_n_s16(a, 0, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlq_x_n_s16_7(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vshlq_x_n_s16(a, 7, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlq_x_n_s16_15(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vshlq_x_n_s16(a, 15, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlq_n_s32_0(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vshlq_n_s32(a, 0);
    INSN_OUT(0, r);
}
static void run_vshlq_n_s32_15(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vshlq_n_s32(a, 15);
    INSN_OUT(0, r);
}
static void run_vshlq_n_s32_31(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vshlq_n_s32(a, 31);
    INSN_OUT(0, r);
}
static void run_vshlq_m_n_s32_0(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vshlq_m_n_s32(inactive, a, 0, p);
    INSN_OUT(0, r);
}
static void run_vshlq_m_n_s32_15(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vshlq_m_n_s32(inactive, a, 15, p);
    INSN_OUT(0, r);
}
static void run_vshlq_m_n_s32_31(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vshlq_m_n_s32(inactive, a, 31, p);
    INSN_OUT(0, r);
}
static void run_vshlq_x_n_s32_0(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vshlq_x_n_s32(a, 0, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlq_x_n_s32_15(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vshlq_x_n_s32(a, 15, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlq_x_n_s32_31(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vshlq_x_n_s32(a, 31, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlq_n_u8_0(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint8x16_t r = vshlq_n_u8(a, 0);
    INSN_OUT(0, r);
}
static void run_vshlq_n_u8_3(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint8x16_t r = vshlq_n_u8(a, 3);
    INSN_OUT(0, r);
}
static void run_vshlq_n_u8_7(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint8x16_t r = vshlq_n_u8(a, 7);
    INSN_OUT(0, r);
}
static void run_vshlq_m_n_u8_0(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vshlq_m_n_u8(inactive, a, 0, p);
    INSN_OUT(0, r);
}
static void run_vshlq_m_n_u8_3(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vshlq_m_n_u8(inactive, a, 3, p);
    INSN_OUT(0, r);
}
static void run_vshlq_m_n_u8_7(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vshlq_m_n_u8(inactive, a, 7, p);
    INSN_OUT(0, r);
}
static void run_vshlq_x_n_u8_0(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vshlq_x_n_u8(a, 0, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlq_x_n_u8_3(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vshlq_x_n_u8(a, 3, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlq_x_n_u8_7(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vshlq_x_n_u8(a, 7, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlq_n_u16_0(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint16x8_t r = vshlq_n_u16(a, 0);
    INSN_OUT(0, r);
}
static void run_vshlq_n_u16_7(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint16x8_t r = vshlq_n_u16(a, 7);
    INSN_OUT(0, r);
}
static void run_vshlq_n_u16_15(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint16x8_t r = vshlq_n_u16(a, 15);
    INSN_OUT(0, r);
}
static void run_vshlq_m_n_u16_0(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vshlq_m_n_u16(inactive, a, 0, p);
    INSN_OUT(0, r);
}
static void run_vshlq_m_n_u16_7(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vshlq_m_n_u16(inactive, a, 7, p);
    INSN_OUT(0, r);
}
static void run_vshlq_m_n_u16_15(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vshlq_m_n_u16(inactive, a, 15, p);
    INSN_OUT(0, r);
}
static void run_vshlq_x_n_u16_0(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vshlq_x_n_u16(a, 0, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlq_x_n_u16_7(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vshlq_x_n_u16(a, 7, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlq_x_n_u16_15(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vshlq_x_n_u16(a, 15, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlq_n_u32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32x4_t r = vshlq_n_u32(a, 0);
    INSN_OUT(0, r);
}
static void run_vshlq_n_u32_15(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32x4_t r = vshlq_n_u32(a, 15);
    INSN_OUT(0, r);
}
static void run_vshlq_n_u32_31(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32x4_t r = vshlq_n_u32(a, 31);
    INSN_OUT(0, r);
}
static void run_vshlq_m_n_u32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vshlq_m_n_u32(inactive, a, 0, p);
    INSN_OUT(0, r);
}
static void run_vshlq_m_n_u32_15(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vshlq_m_n_u32(inactive, a, 15, p);
    INSN_OUT(0, r);
}
static void run_vshlq_m_n_u32_31(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vshlq_m_n_u32(inactive, a, 31, p);
    INSN_OUT(0, r);
}
static void run_vshlq_x_n_u32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vshlq_x_n_u32(a, 0, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlq_x_n_u32_15(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vshlq_x_n_u32(a, 15, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlq_x_n_u32_31(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vshlq_x_n_u32(a, 31, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vqshlq_n_s8_0(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8x16_t r = vqshlq_n_s8(a, 0);
    INSN_OUT(0, r);
}
static void run_vqshlq_n_s8_3(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8x16_t r = vqshlq_n_s8(a, 3);
    INSN_OUT(0, r);
}
static void run_vqshlq_n_s8_7(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8x16_t r = vqshlq_n_s8(a, 7);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_n_s8_0(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vqshlq_m_n_s8(inactive, a, 0, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_n_s8_3(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vqshlq_m_n_s8(inactive, a, 3, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_n_s8_7(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vqshlq_m_n_s8(inactive, a, 7, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_n_s16_0(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vqshlq_n_s16(a, 0);
    INSN_OUT(0, r);
}
static void run_vqshlq_n_s16_7(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vqshlq_n_s16(a, 7);
    INSN_OUT(0, r);
}
static void run_vqshlq_n_s16_15(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vqshlq_n_s16(a, 15);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_n_s16_0(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vqshlq_m_n_s16(inactive, a, 0, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_n_s16_7(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vqshlq_m_n_s16(inactive, a, 7, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_n_s16_15(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vqshlq_m_n_s16(inactive, a, 15, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_n_s32_0(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vqshlq_n_s32(a, 0);
    INSN_OUT(0, r);
}
static void run_vqshlq_n_s32_15(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vqshlq_n_s32(a, 15);
    INSN_OUT(0, r);
}
static void run_vqshlq_n_s32_31(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vqshlq_n_s32(a, 31);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_n_s32_0(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vqshlq_m_n_s32(inactive, a, 0, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_n_s32_15(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vqshlq_m_n_s32(inactive, a, 15, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_n_s32_31(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vqshlq_m_n_s32(inactive, a, 31, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_n_u8_0(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint8x16_t r = vqshlq_n_u8(a, 0);
    INSN_OUT(0, r);
}
static void run_vqshlq_n_u8_3(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint8x16_t r = vqshlq_n_u8(a, 3);
    INSN_OUT(0, r);
}
static void run_vqshlq_n_u8_7(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint8x16_t r = vqshlq_n_u8(a, 7);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_n_u8_0(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqshlq_m_n_u8(inactive, a, 0, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_n_u8_3(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqshlq_m_n_u8(inactive, a, 3, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_n_u8_7(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqshlq_m_n_u8(inactive, a, 7, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_n_u16_0(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint16x8_t r = vqshlq_n_u16(a, 0);
    INSN_OUT(0, r);
}
static void run_vqshlq_n_u16_7(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint16x8_t r = vqshlq_n_u16(a, 7);
    INSN_OUT(0, r);
}
static void run_vqshlq_n_u16_15(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint16x8_t r = vqshlq_n_u16(a, 15);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_n_u16_0(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqshlq_m_n_u16(inactive, a, 0, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_n_u16_7(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqshlq_m_n_u16(inactive, a, 7, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_n_u16_15(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqshlq_m_n_u16(inactive, a, 15, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_n_u32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32x4_t r = vqshlq_n_u32(a, 0);
    INSN_OUT(0, r);
}
static void run_vqshlq_n_u32_15(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32x4_t r = vqshlq_n_u32(a, 15);
    INSN_OUT(0, r);
}
static void run_vqshlq_n_u32_31(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32x4_t r = vqshlq_n_u32(a, 31);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_n_u32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vqshlq_m_n_u32(inactive, a, 0, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_n_u32_15(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vqshlq_m_n_u32(inactive, a, 15, p);
    INSN_OUT(0, r);
}
static void run_vqshlq_m_n_u32_31(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vqshlq_m_n_u32(inactive, a, 31, p);
    INSN_OUT(0, r);
}
static void run_vqshluq_n_s8_0(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    uint8x16_t r = vqshluq_n_s8(a, 0);
    INSN_OUT(0, r);
}
static void run_vqshluq_n_s8_3(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    uint8x16_t r = vqshluq_n_s8(a, 3);
    INSN_OUT(0, r);
}
static void run_vqshluq_n_s8_7(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    uint8x16_t r = vqshluq_n_s8(a, 7);
    INSN_OUT(0, r);
}
static void run_vqshluq_m_n_s8_0(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqshluq_m_n_s8(inactive, a, 0, p);
    INSN_OUT(0, r);
}
static void run_vqshluq_m_n_s8_3(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqshluq_m_n_s8(inactive, a, 3, p);
    INSN_OUT(0, r);
}
static void run_vqshluq_m_n_s8_7(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqshluq_m_n_s8(inactive, a, 7, p);
    INSN_OUT(0, r);
}
static void run_vqshluq_n_s16_0(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    uint16x8_t r = vqshluq_n_s16(a, 0);
    INSN_OUT(0, r);
}
static void run_vqshluq_n_s16_7(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    uint16x8_t r = vqshluq_n_s16(a, 7);
    INSN_OUT(0, r);
}
static void run_vqshluq_n_s16_15(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    uint16x8_t r = vqshluq_n_s16(a, 15);
    INSN_OUT(0, r);
}
static void run_vqshluq_m_n_s16_0(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqshluq_m_n_s16(inactive, a, 0, p);
    INSN_OUT(0, r);
}
static void run_vqshluq_m_n_s16_7(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqshluq_m_n_s16(inactive, a, 7, p);
    INSN_OUT(0, r);
}
static void run_vqshluq_m_n_s16_15(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqshluq_m_n_s16(inactive, a, 15, p);
    INSN_OUT(0, r);
}
static void run_vqshluq_n_s32_0(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    uint32x4_t r = vqshluq_n_s32(a, 0);
    INSN_OUT(0, r);
}
static void run_vqshluq_n_s32_15(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    uint32x4_t r = vqshluq_n_s32(a, 15);
    INSN_OUT(0, r);
}
static void run_vqshluq_n_s32_31(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    uint32x4_t r = vqshluq_n_s32(a, 31);
    INSN_OUT(0, r);
}
static void run_vqshluq_m_n_s32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vqshluq_m_n_s32(inactive, a, 0, p);
    INSN_OUT(0, r);
}
static void run_vqshluq_m_n_s32_15(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vqshluq_m_n_s32(inactive, a, 15, p);
    INSN_OUT(0, r);
}
static void run_vqshluq_m_n_s32_31(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vqshluq_m_n_s32(inactive, a, 31, p);
    INSN_OUT(0, r);
}
static void run_vshrq_n_s8_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8x16_t r = vshrq_n_s8(a, 1);
    INSN_OUT(0, r);
}
static void run_vshrq_n_s8_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8x16_t r = vshrq_n_s8(a, 4);
    INSN_OUT(0, r);
}
static void run_vshrq_n_s8_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8x16_t r = vshrq_n_s8(a, 8);
    INSN_OUT(0, r);
}
static void run_vshrq_m_n_s8_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vshrq_m_n_s8(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vshrq_m_n_s8_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vshrq_m_n_s8(inactive, a, 4, p);
    INSN_OUT(0, r);
}
static void run_vshrq_m_n_s8_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vshrq_m_n_s8(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vshrq_x_n_s8_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int8x16_t r = vshrq_x_n_s8(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshrq_x_n_s8_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int8x16_t r = vshrq_x_n_s8(a, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshrq_x_n_s8_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int8x16_t r = vshrq_x_n_s8(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshrq_n_s16_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vshrq_n_s16(a, 1);
    INSN_OUT(0, r);
}
static void run_vshrq_n_s16_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vshrq_n_s16(a, 8);
    INSN_OUT(0, r);
}
static void run_vshrq_n_s16_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vshrq_n_s16(a, 16);
    INSN_OUT(0, r);
}
static void run_vshrq_m_n_s16_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vshrq_m_n_s16(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vshrq_m_n_s16_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vshrq_m_n_s16(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vshrq_m_n_s16_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vshrq_m_n_s16(inactive, a, 16, p);
    INSN_OUT(0, r);
}
static void run_vshrq_x_n_s16_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vshrq_x_n_s16(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshrq_x_n_s16_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vshrq_x_n_s16(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshrq_x_n_s16_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vshrq_x_n_s16(a, 16, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshrq_n_s32_1(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vshrq_n_s32(a, 1);
    INSN_OUT(0, r);
}
static void run_vshrq_n_s32_16(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vshrq_n_s32(a, 16);
    INSN_OUT(0, r);
}
static void run_vshrq_n_s32_32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vshrq_n_s32(a, 32);
    INSN_OUT(0, r);
}
static void run_vshrq_m_n_s32_1(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vshrq_m_n_s32(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vshrq_m_n_s32_16(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vshrq_m_n_s32(inactive, a, 16, p);
    INSN_OUT(0, r);
}
static void run_vshrq_m_n_s32_32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vshrq_m_n_s32(inactive, a, 32, p);
    INSN_OUT(0, r);
}
static void run_vshrq_x_n_s32_1(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vshrq_x_n_s32(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshrq_x_n_s32_16(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vshrq_x_n_s32(a, 16, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshrq_x_n_s32_32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vshrq_x_n_s32(a, 32, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshrq_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint8x16_t r = vshrq_n_u8(a, 1);
    INSN_OUT(0, r);
}
static void run_vshrq_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint8x16_t r = vshrq_n_u8(a, 4);
    INSN_OUT(0, r);
}
static void run_vshrq_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint8x16_t r = vshrq_n_u8(a, 8);
    INSN_OUT(0, r);
}
static void run_vshrq_m_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vshrq_m_n_u8(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vshrq_m_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vshrq_m_n_u8(inactive, a, 4, p);
    INSN_OUT(0, r);
}
static void run_vshrq_m_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vshrq_m_n_u8(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vshrq_x_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vshrq_x_n_u8(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshrq_x_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vshrq_x_n_u8(a, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshrq_x_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vshrq_x_n_u8(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshrq_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint16x8_t r = vshrq_n_u16(a, 1);
    INSN_OUT(0, r);
}
static void run_vshrq_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint16x8_t r = vshrq_n_u16(a, 8);
    INSN_OUT(0, r);
}
static void run_vshrq_n_u16_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint16x8_t r = vshrq_n_u16(a, 16);
    INSN_OUT(0, r);
}
static void run_vshrq_m_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vshrq_m_n_u16(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vshrq_m_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vshrq_m_n_u16(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vshrq_m_n_u16_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vshrq_m_n_u16(inactive, a, 16, p);
    INSN_OUT(0, r);
}
static void run_vshrq_x_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vshrq_x_n_u16(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshrq_x_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vshrq_x_n_u16(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshrq_x_n_u16_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vshrq_x_n_u16(a, 16, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshrq_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32x4_t r = vshrq_n_u32(a, 1);
    INSN_OUT(0, r);
}
static void run_vshrq_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32x4_t r = vshrq_n_u32(a, 16);
    INSN_OUT(0, r);
}
static void run_vshrq_n_u32_32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32x4_t r = vshrq_n_u32(a, 32);
    INSN_OUT(0, r);
}
static void run_vshrq_m_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vshrq_m_n_u32(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vshrq_m_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vshrq_m_n_u32(inactive, a, 16, p);
    INSN_OUT(0, r);
}
static void run_vshrq_m_n_u32_32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vshrq_m_n_u32(inactive, a, 32, p);
    INSN_OUT(0, r);
}
static void run_vshrq_x_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vshrq_x_n_u32(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshrq_x_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vshrq_x_n_u32(a, 16, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshrq_x_n_u32_32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vshrq_x_n_u32(a, 32, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrshrq_n_s8_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8x16_t r = vrshrq_n_s8(a, 1);
    INSN_OUT(0, r);
}
static void run_vrshrq_n_s8_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8x16_t r = vrshrq_n_s8(a, 4);
    INSN_OUT(0, r);
}
static void run_vrshrq_n_s8_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8x16_t r = vrshrq_n_s8(a, 8);
    INSN_OUT(0, r);
}
static void run_vrshrq_m_n_s8_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vrshrq_m_n_s8(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vrshrq_m_n_s8_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vrshrq_m_n_s8(inactive, a, 4, p);
    INSN_OUT(0, r);
}
static void run_vrshrq_m_n_s8_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vrshrq_m_n_s8(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vrshrq_x_n_s8_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int8x16_t r = vrshrq_x_n_s8(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrshrq_x_n_s8_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int8x16_t r = vrshrq_x_n_s8(a, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrshrq_x_n_s8_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int8x16_t r = vrshrq_x_n_s8(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrshrq_n_s16_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vrshrq_n_s16(a, 1);
    INSN_OUT(0, r);
}
static void run_vrshrq_n_s16_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vrshrq_n_s16(a, 8);
    INSN_OUT(0, r);
}
static void run_vrshrq_n_s16_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vrshrq_n_s16(a, 16);
    INSN_OUT(0, r);
}
static void run_vrshrq_m_n_s16_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vrshrq_m_n_s16(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vrshrq_m_n_s16_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vrshrq_m_n_s16(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vrshrq_m_n_s16_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vrshrq_m_n_s16(inactive, a, 16, p);
    INSN_OUT(0, r);
}
static void run_vrshrq_x_n_s16_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vrshrq_x_n_s16(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrshrq_x_n_s16_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vrshrq_x_n_s16(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrshrq_x_n_s16_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vrshrq_x_n_s16(a, 16, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrshrq_n_s32_1(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vrshrq_n_s32(a, 1);
    INSN_OUT(0, r);
}
static void run_vrshrq_n_s32_16(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vrshrq_n_s32(a, 16);
    INSN_OUT(0, r);
}
static void run_vrshrq_n_s32_32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vrshrq_n_s32(a, 32);
    INSN_OUT(0, r);
}
static void run_vrshrq_m_n_s32_1(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vrshrq_m_n_s32(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vrshrq_m_n_s32_16(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vrshrq_m_n_s32(inactive, a, 16, p);
    INSN_OUT(0, r);
}
static void run_vrshrq_m_n_s32_32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vrshrq_m_n_s32(inactive, a, 32, p);
    INSN_OUT(0, r);
}
static void run_vrshrq_x_n_s32_1(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vrshrq_x_n_s32(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrshrq_x_n_s32_16(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vrshrq_x_n_s32(a, 16, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrshrq_x_n_s32_32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vrshrq_x_n_s32(a, 32, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrshrq_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint8x16_t r = vrshrq_n_u8(a, 1);
    INSN_OUT(0, r);
}
static void run_vrshrq_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint8x16_t r = vrshrq_n_u8(a, 4);
    INSN_OUT(0, r);
}
static void run_vrshrq_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint8x16_t r = vrshrq_n_u8(a, 8);
    INSN_OUT(0, r);
}
static void run_vrshrq_m_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vrshrq_m_n_u8(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vrshrq_m_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vrshrq_m_n_u8(inactive, a, 4, p);
    INSN_OUT(0, r);
}
static void run_vrshrq_m_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vrshrq_m_n_u8(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vrshrq_x_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vrshrq_x_n_u8(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrshrq_x_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vrshrq_x_n_u8(a, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrshrq_x_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vrshrq_x_n_u8(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrshrq_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint16x8_t r = vrshrq_n_u16(a, 1);
    INSN_OUT(0, r);
}
static void run_vrshrq_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint16x8_t r = vrshrq_n_u16(a, 8);
    INSN_OUT(0, r);
}
static void run_vrshrq_n_u16_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint16x8_t r = vrshrq_n_u16(a, 16);
    INSN_OUT(0, r);
}
static void run_vrshrq_m_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vrshrq_m_n_u16(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vrshrq_m_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vrshrq_m_n_u16(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vrshrq_m_n_u16_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vrshrq_m_n_u16(inactive, a, 16, p);
    INSN_OUT(0, r);
}
static void run_vrshrq_x_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vrshrq_x_n_u16(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrshrq_x_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vrshrq_x_n_u16(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrshrq_x_n_u16_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vrshrq_x_n_u16(a, 16, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrshrq_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32x4_t r = vrshrq_n_u32(a, 1);
    INSN_OUT(0, r);
}
static void run_vrshrq_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32x4_t r = vrshrq_n_u32(a, 16);
    INSN_OUT(0, r);
}
static void run_vrshrq_n_u32_32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32x4_t r = vrshrq_n_u32(a, 32);
    INSN_OUT(0, r);
}
static void run_vrshrq_m_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vrshrq_m_n_u32(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vrshrq_m_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vrshrq_m_n_u32(inactive, a, 16, p);
    INSN_OUT(0, r);
}
static void run_vrshrq_m_n_u32_32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vrshrq_m_n_u32(inactive, a, 32, p);
    INSN_OUT(0, r);
}
static void run_vrshrq_x_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vrshrq_x_n_u32(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrshrq_x_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vrshrq_x_n_u32(a, 16, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrshrq_x_n_u32_32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vrshrq_x_n_u32(a, 32, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vsliq_n_s8_0(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vsliq_n_s8(a, b, 0);
    INSN_OUT(0, r);
}
static void run_vsliq_n_s8_3(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vsliq_n_s8(a, b, 3);
    INSN_OUT(0, r);
}
static void run_vsliq_n_s8_7(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vsliq_n_s8(a, b, 7);
    INSN_OUT(0, r);
}
static void run_vsliq_m_n_s8_0(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vsliq_m_n_s8(a, b, 0, p);
    INSN_OUT(0, r);
}
static void run_vsliq_m_n_s8_3(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vsliq_m_n_s8(a, b, 3, p);
    INSN_OUT(0, r);
}
static void run_vsliq_m_n_s8_7(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vsliq_m_n_s8(a, b, 7, p);
    INSN_OUT(0, r);
}
static void run_vsliq_n_s16_0(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vsliq_n_s16(a, b, 0);
    INSN_OUT(0, r);
}
static void run_vsliq_n_s16_7(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vsliq_n_s16(a, b, 7);
    INSN_OUT(0, r);
}
static void run_vsliq_n_s16_15(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vsliq_n_s16(a, b, 15);
    INSN_OUT(0, r);
}
static void run_vsliq_m_n_s16_0(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vsliq_m_n_s16(a, b, 0, p);
    INSN_OUT(0, r);
}
static void run_vsliq_m_n_s16_7(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vsliq_m_n_s16(a, b, 7, p);
    INSN_OUT(0, r);
}
static void run_vsliq_m_n_s16_15(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vsliq_m_n_s16(a, b, 15, p);
    INSN_OUT(0, r);
}
static void run_vsliq_n_s32_0(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vsliq_n_s32(a, b, 0);
    INSN_OUT(0, r);
}
static void run_vsliq_n_s32_15(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vsliq_n_s32(a, b, 15);
    INSN_OUT(0, r);
}
static void run_vsliq_n_s32_31(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vsliq_n_s32(a, b, 31);
    INSN_OUT(0, r);
}
static void run_vsliq_m_n_s32_0(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vsliq_m_n_s32(a, b, 0, p);
    INSN_OUT(0, r);
}
static void run_vsliq_m_n_s32_15(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vsliq_m_n_s32(a, b, 15, p);
    INSN_OUT(0, r);
}
static void run_vsliq_m_n_s32_31(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vsliq_m_n_s32(a, b, 31, p);
    INSN_OUT(0, r);
}
static void run_vsliq_n_u8_0(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vsliq_n_u8(a, b, 0);
    INSN_OUT(0, r);
}
static void run_vsliq_n_u8_3(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vsliq_n_u8(a, b, 3);
    INSN_OUT(0, r);
}
static void run_vsliq_n_u8_7(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vsliq_n_u8(a, b, 7);
    INSN_OUT(0, r);
}
static void run_vsliq_m_n_u8_0(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vsliq_m_n_u8(a, b, 0, p);
    INSN_OUT(0, r);
}
static void run_vsliq_m_n_u8_3(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vsliq_m_n_u8(a, b, 3, p);
    INSN_OUT(0, r);
}
static void run_vsliq_m_n_u8_7(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vsliq_m_n_u8(a, b, 7, p);
    INSN_OUT(0, r);
}
static void run_vsliq_n_u16_0(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vsliq_n_u16(a, b, 0);
    INSN_OUT(0, r);
}
static void run_vsliq_n_u16_7(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vsliq_n_u16(a, b, 7);
    INSN_OUT(0, r);
}
static void run_vsliq_n_u16_15(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vsliq_n_u16(a, b, 15);
    INSN_OUT(0, r);
}
static void run_vsliq_m_n_u16_0(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vsliq_m_n_u16(a, b, 0, p);
    INSN_OUT(0, r);
}
static void run_vsliq_m_n_u16_7(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vsliq_m_n_u16(a, b, 7, p);
    INSN_OUT(0, r);
}
static void run_vsliq_m_n_u16_15(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vsliq_m_n_u16(a, b, 15, p);
    INSN_OUT(0, r);
}
static void run_vsliq_n_u32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vsliq_n_u32(a, b, 0);
    INSN_OUT(0, r);
}
static void run_vsliq_n_u32_15(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vsliq_n_u32(a, b, 15);
    INSN_OUT(0, r);
}
static void run_vsliq_n_u32_31(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vsliq_n_u32(a, b, 31);
    INSN_OUT(0, r);
}
static void run_vsliq_m_n_u32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vsliq_m_n_u32(a, b, 0, p);
    INSN_OUT(0, r);
}
static void run_vsliq_m_n_u32_15(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vsliq_m_n_u32(a, b, 15, p);
    INSN_OUT(0, r);
}
static void run_vsliq_m_n_u32_31(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vsliq_m_n_u32(a, b, 31, p);
    INSN_OUT(0, r);
}
static void run_vsriq_n_s8_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vsriq_n_s8(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vsriq_n_s8_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vsriq_n_s8(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vsriq_n_s8_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vsriq_n_s8(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vsriq_m_n_s8_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vsriq_m_n_s8(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vsriq_m_n_s8_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vsriq_m_n_s8(a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vsriq_m_n_s8_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vsriq_m_n_s8(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vsriq_n_s16_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vsriq_n_s16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vsriq_n_s16_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vsriq_n_s16(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vsriq_n_s16_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vsriq_n_s16(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vsriq_m_n_s16_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vsriq_m_n_s16(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vsriq_m_n_s16_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vsriq_m_n_s16(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vsriq_m_n_s16_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vsriq_m_n_s16(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vsriq_n_s32_1(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vsriq_n_s32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vsriq_n_s32_16(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vsriq_n_s32(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vsriq_n_s32_32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vsriq_n_s32(a, b, 32);
    INSN_OUT(0, r);
}
static void run_vsriq_m_n_s32_1(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vsriq_m_n_s32(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vsriq_m_n_s32_16(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vsriq_m_n_s32(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vsriq_m_n_s32_32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vsriq_m_n_s32(a, b, 32, p);
    INSN_OUT(0, r);
}
static void run_vsriq_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vsriq_n_u8(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vsriq_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vsriq_n_u8(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vsriq_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vsriq_n_u8(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vsriq_m_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vsriq_m_n_u8(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vsriq_m_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vsriq_m_n_u8(a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vsriq_m_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vsriq_m_n_u8(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vsriq_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vsriq_n_u16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vsriq_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vsriq_n_u16(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vsriq_n_u16_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vsriq_n_u16(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vsriq_m_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vsriq_m_n_u16(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vsriq_m_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vsriq_m_n_u16(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vsriq_m_n_u16_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vsriq_m_n_u16(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vsriq_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vsriq_n_u32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vsriq_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vsriq_n_u32(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vsriq_n_u32_32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vsriq_n_u32(a, b, 32);
    INSN_OUT(0, r);
}
static void run_vsriq_m_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vsriq_m_n_u32(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vsriq_m_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vsriq_m_n_u32(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vsriq_m_n_u32_32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vsriq_m_n_u32(a, b, 32, p);
    INSN_OUT(0, r);
}
static void run_vshlcq_s8_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    int8x16_t r = vshlcq_s8(a, &b, 1);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_s8_16(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    int8x16_t r = vshlcq_s8(a, &b, 16);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_s8_32(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    int8x16_t r = vshlcq_s8(a, &b, 32);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_m_s8_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vshlcq_m_s8(a, &b, 1, p);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_m_s8_16(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vshlcq_m_s8(a, &b, 16, p);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_m_s8_32(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vshlcq_m_s8(a, &b, 32, p);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_s16_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    int16x8_t r = vshlcq_s16(a, &b, 1);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_s16_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    int16x8_t r = vshlcq_s16(a, &b, 16);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_s16_32(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    int16x8_t r = vshlcq_s16(a, &b, 32);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_m_s16_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vshlcq_m_s16(a, &b, 1, p);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_m_s16_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vshlcq_m_s16(a, &b, 16, p);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_m_s16_32(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vshlcq_m_s16(a, &b, 32, p);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_s32_1(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    int32x4_t r = vshlcq_s32(a, &b, 1);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_s32_16(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    int32x4_t r = vshlcq_s32(a, &b, 16);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_s32_32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    int32x4_t r = vshlcq_s32(a, &b, 32);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_m_s32_1(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vshlcq_m_s32(a, &b, 1, p);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_m_s32_16(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vshlcq_m_s32(a, &b, 16, p);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_m_s32_32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vshlcq_m_s32(a, &b, 32, p);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_u8_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint8x16_t r = vshlcq_u8(a, &b, 1);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_u8_16(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint8x16_t r = vshlcq_u8(a, &b, 16);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_u8_32(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint8x16_t r = vshlcq_u8(a, &b, 32);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_m_u8_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vshlcq_m_u8(a, &b, 1, p);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_m_u8_16(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vshlcq_m_u8(a, &b, 16, p);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_m_u8_32(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vshlcq_m_u8(a, &b, 32, p);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint16x8_t r = vshlcq_u16(a, &b, 1);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_u16_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint16x8_t r = vshlcq_u16(a, &b, 16);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_u16_32(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint16x8_t r = vshlcq_u16(a, &b, 32);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_m_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vshlcq_m_u16(a, &b, 1, p);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_m_u16_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vshlcq_m_u16(a, &b, 16, p);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_m_u16_32(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vshlcq_m_u16(a, &b, 32, p);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_u32_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = vshlcq_u32(a, &b, 1);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_u32_16(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = vshlcq_u32(a, &b, 16);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_u32_32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = vshlcq_u32(a, &b, 32);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_m_u32_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vshlcq_m_u32(a, &b, 1, p);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_m_u32_16(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vshlcq_m_u32(a, &b, 16, p);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshlcq_m_u32_32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vshlcq_m_u32(a, &b, 32, p);
    INSN_OUT(0, r);
    INSN_OUT(1, b);
}
static void run_vshllbq_n_s8_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int16x8_t r = vshllbq_n_s8(a, 1);
    INSN_OUT(0, r);
}
static void run_vshllbq_n_s8_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int16x8_t r = vshllbq_n_s8(a, 4);
    INSN_OUT(0, r);
}
static void run_vshllbq_n_s8_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int16x8_t r = vshllbq_n_s8(a, 8);
    INSN_OUT(0, r);
}
static void run_vshllbq_m_n_s8_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vshllbq_m_n_s8(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vshllbq_m_n_s8_4(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vshllbq_m_n_s8(inactive, a, 4, p);
    INSN_OUT(0, r);
}
static void run_vshllbq_m_n_s8_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vshllbq_m_n_s8(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vshllbq_x_n_s8_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vshllbq_x_n_s8(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshllbq_x_n_s8_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vshllbq_x_n_s8(a, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshllbq_x_n_s8_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vshllbq_x_n_s8(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshllbq_n_s16_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int32x4_t r = vshllbq_n_s16(a, 1);
    INSN_OUT(0, r);
}
static void run_vshllbq_n_s16_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int32x4_t r = vshllbq_n_s16(a, 8);
    INSN_OUT(0, r);
}
static void run_vshllbq_n_s16_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int32x4_t r = vshllbq_n_s16(a, 16);
    INSN_OUT(0, r);
}
static void run_vshllbq_m_n_s16_1(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vshllbq_m_n_s16(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vshllbq_m_n_s16_8(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vshllbq_m_n_s16(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vshllbq_m_n_s16_16(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vshllbq_m_n_s16(inactive, a, 16, p);
    INSN_OUT(0, r);
}
static void run_vshllbq_x_n_s16_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vshllbq_x_n_s16(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshllbq_x_n_s16_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vshllbq_x_n_s16(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshllbq_x_n_s16_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vshllbq_x_n_s16(a, 16, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshllbq_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint16x8_t r = vshllbq_n_u8(a, 1);
    INSN_OUT(0, r);
}
static void run_vshllbq_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint16x8_t r = vshllbq_n_u8(a, 4);
    INSN_OUT(0, r);
}
static void run_vshllbq_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint16x8_t r = vshllbq_n_u8(a, 8);
    INSN_OUT(0, r);
}
static void run_vshllbq_m_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vshllbq_m_n_u8(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vshllbq_m_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vshllbq_m_n_u8(inactive, a, 4, p);
    INSN_OUT(0, r);
}
static void run_vshllbq_m_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vshllbq_m_n_u8(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vshllbq_x_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vshllbq_x_n_u8(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshllbq_x_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vshllbq_x_n_u8(a, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshllbq_x_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vshllbq_x_n_u8(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshllbq_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint32x4_t r = vshllbq_n_u16(a, 1);
    INSN_OUT(0, r);
}
static void run_vshllbq_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint32x4_t r = vshllbq_n_u16(a, 8);
    INSN_OUT(0, r);
}
static void run_vshllbq_n_u16_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint32x4_t r = vshllbq_n_u16(a, 16);
    INSN_OUT(0, r);
}
static void run_vshllbq_m_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vshllbq_m_n_u16(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vshllbq_m_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vshllbq_m_n_u16(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vshllbq_m_n_u16_16(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vshllbq_m_n_u16(inactive, a, 16, p);
    INSN_OUT(0, r);
}
static void run_vshllbq_x_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vshllbq_x_n_u16(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshllbq_x_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vshllbq_x_n_u16(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshllbq_x_n_u16_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vshllbq_x_n_u16(a, 16, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlltq_n_s8_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int16x8_t r = vshlltq_n_s8(a, 1);
    INSN_OUT(0, r);
}
static void run_vshlltq_n_s8_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int16x8_t r = vshlltq_n_s8(a, 4);
    INSN_OUT(0, r);
}
static void run_vshlltq_n_s8_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int16x8_t r = vshlltq_n_s8(a, 8);
    INSN_OUT(0, r);
}
static void run_vshlltq_m_n_s8_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vshlltq_m_n_s8(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vshlltq_m_n_s8_4(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vshlltq_m_n_s8(inactive, a, 4, p);
    INSN_OUT(0, r);
}
static void run_vshlltq_m_n_s8_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vshlltq_m_n_s8(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vshlltq_x_n_s8_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vshlltq_x_n_s8(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlltq_x_n_s8_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vshlltq_x_n_s8(a, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlltq_x_n_s8_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vshlltq_x_n_s8(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlltq_n_s16_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int32x4_t r = vshlltq_n_s16(a, 1);
    INSN_OUT(0, r);
}
static void run_vshlltq_n_s16_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int32x4_t r = vshlltq_n_s16(a, 8);
    INSN_OUT(0, r);
}
static void run_vshlltq_n_s16_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int32x4_t r = vshlltq_n_s16(a, 16);
    INSN_OUT(0, r);
}
static void run_vshlltq_m_n_s16_1(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vshlltq_m_n_s16(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vshlltq_m_n_s16_8(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vshlltq_m_n_s16(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vshlltq_m_n_s16_16(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vshlltq_m_n_s16(inactive, a, 16, p);
    INSN_OUT(0, r);
}
static void run_vshlltq_x_n_s16_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vshlltq_x_n_s16(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlltq_x_n_s16_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vshlltq_x_n_s16(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlltq_x_n_s16_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vshlltq_x_n_s16(a, 16, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlltq_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint16x8_t r = vshlltq_n_u8(a, 1);
    INSN_OUT(0, r);
}
static void run_vshlltq_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint16x8_t r = vshlltq_n_u8(a, 4);
    INSN_OUT(0, r);
}
static void run_vshlltq_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint16x8_t r = vshlltq_n_u8(a, 8);
    INSN_OUT(0, r);
}
static void run_vshlltq_m_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vshlltq_m_n_u8(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vshlltq_m_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vshlltq_m_n_u8(inactive, a, 4, p);
    INSN_OUT(0, r);
}
static void run_vshlltq_m_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vshlltq_m_n_u8(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vshlltq_x_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vshlltq_x_n_u8(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlltq_x_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vshlltq_x_n_u8(a, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlltq_x_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vshlltq_x_n_u8(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlltq_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint32x4_t r = vshlltq_n_u16(a, 1);
    INSN_OUT(0, r);
}
static void run_vshlltq_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint32x4_t r = vshlltq_n_u16(a, 8);
    INSN_OUT(0, r);
}
static void run_vshlltq_n_u16_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint32x4_t r = vshlltq_n_u16(a, 16);
    INSN_OUT(0, r);
}
static void run_vshlltq_m_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vshlltq_m_n_u16(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vshlltq_m_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vshlltq_m_n_u16(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vshlltq_m_n_u16_16(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vshlltq_m_n_u16(inactive, a, 16, p);
    INSN_OUT(0, r);
}
static void run_vshlltq_x_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vshlltq_x_n_u16(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlltq_x_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vshlltq_x_n_u16(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vshlltq_x_n_u16_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vshlltq_x_n_u16(a, 16, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmovnbq_s16(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vmovnbq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vmovnbq_m_s16(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vmovnbq_m_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmovnbq_s32(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vmovnbq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vmovnbq_m_s32(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vmovnbq_m_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmovnbq_u16(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vmovnbq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vmovnbq_m_u16(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vmovnbq_m_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmovnbq_u32(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vmovnbq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vmovnbq_m_u32(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vmovnbq_m_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmovntq_s16(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vmovntq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vmovntq_m_s16(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vmovntq_m_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmovntq_s32(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vmovntq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vmovntq_m_s32(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vmovntq_m_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmovntq_u16(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vmovntq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vmovntq_m_u16(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vmovntq_m_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmovntq_u32(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vmovntq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vmovntq_m_u32(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vmovntq_m_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqmovnbq_s16(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vqmovnbq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vqmovnbq_m_s16(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vqmovnbq_m_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqmovnbq_s32(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vqmovnbq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vqmovnbq_m_s32(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vqmovnbq_m_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqmovnbq_u16(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vqmovnbq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vqmovnbq_m_u16(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqmovnbq_m_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqmovnbq_u32(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vqmovnbq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vqmovnbq_m_u32(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqmovnbq_m_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqmovntq_s16(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vqmovntq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vqmovntq_m_s16(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vqmovntq_m_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqmovntq_s32(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vqmovntq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vqmovntq_m_s32(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vqmovntq_m_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqmovntq_u16(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vqmovntq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vqmovntq_m_u16(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqmovntq_m_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqmovntq_u32(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vqmovntq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vqmovntq_m_u32(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqmovntq_m_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqmovunbq_s16(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    uint8x16_t r = vqmovunbq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vqmovunbq_m_s16(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqmovunbq_m_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqmovunbq_s32(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    uint16x8_t r = vqmovunbq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vqmovunbq_m_s32(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqmovunbq_m_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqmovuntq_s16(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    uint8x16_t r = vqmovuntq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vqmovuntq_m_s16(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqmovuntq_m_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vqmovuntq_s32(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    uint16x8_t r = vqmovuntq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vqmovuntq_m_s32(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqmovuntq_m_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vshrnbq_n_s16_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vshrnbq_n_s16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vshrnbq_n_s16_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vshrnbq_n_s16(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vshrnbq_n_s16_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vshrnbq_n_s16(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vshrnbq_m_n_s16_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vshrnbq_m_n_s16(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vshrnbq_m_n_s16_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vshrnbq_m_n_s16(a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vshrnbq_m_n_s16_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vshrnbq_m_n_s16(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vshrnbq_n_s32_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vshrnbq_n_s32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vshrnbq_n_s32_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vshrnbq_n_s32(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vshrnbq_n_s32_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vshrnbq_n_s32(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vshrnbq_m_n_s32_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vshrnbq_m_n_s32(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vshrnbq_m_n_s32_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vshrnbq_m_n_s32(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vshrnbq_m_n_s32_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vshrnbq_m_n_s32(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vshrnbq_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vshrnbq_n_u16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vshrnbq_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vshrnbq_n_u16(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vshrnbq_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vshrnbq_n_u16(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vshrnbq_m_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vshrnbq_m_n_u16(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vshrnbq_m_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vshrnbq_m_n_u16(a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vshrnbq_m_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vshrnbq_m_n_u16(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vshrnbq_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vshrnbq_n_u32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vshrnbq_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vshrnbq_n_u32(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vshrnbq_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vshrnbq_n_u32(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vshrnbq_m_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vshrnbq_m_n_u32(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vshrnbq_m_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vshrnbq_m_n_u32(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vshrnbq_m_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vshrnbq_m_n_u32(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vshrntq_n_s16_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vshrntq_n_s16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vshrntq_n_s16_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vshrntq_n_s16(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vshrntq_n_s16_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vshrntq_n_s16(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vshrntq_m_n_s16_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vshrntq_m_n_s16(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vshrntq_m_n_s16_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vshrntq_m_n_s16(a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vshrntq_m_n_s16_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vshrntq_m_n_s16(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vshrntq_n_s32_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vshrntq_n_s32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vshrntq_n_s32_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vshrntq_n_s32(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vshrntq_n_s32_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vshrntq_n_s32(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vshrntq_m_n_s32_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vshrntq_m_n_s32(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vshrntq_m_n_s32_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vshrntq_m_n_s32(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vshrntq_m_n_s32_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vshrntq_m_n_s32(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vshrntq_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vshrntq_n_u16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vshrntq_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vshrntq_n_u16(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vshrntq_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vshrntq_n_u16(a, b, 8);
    INSN_OUT(0, r);
}

static const struct insn_case cases[] = {
    {"vrshlq_m_u32", "u32x4 u32x4 s32x4 p32", "u32x4", MVE_FLAGS, 0, run_vrshlq_m_u32},
    {"vrshlq_x_u32", "u32x4 s32x4 p32", "u32x4", MVE_FLAGS, 0, run_vrshlq_x_u32},
    {"vqrshlq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vqrshlq_s8},
    {"vqrshlq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vqrshlq_m_s8},
    {"vqrshlq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vqrshlq_s16},
    {"vqrshlq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vqrshlq_m_s16},
    {"vqrshlq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vqrshlq_s32},
    {"vqrshlq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vqrshlq_m_s32},
    {"vqrshlq_u8", "u8x16 s8x16", "u8x16", MVE_FLAGS, 0, run_vqrshlq_u8},
    {"vqrshlq_m_u8", "u8x16 u8x16 s8x16 p8", "u8x16", MVE_FLAGS, 0, run_vqrshlq_m_u8},
    {"vqrshlq_u16", "u16x8 s16x8", "u16x8", MVE_FLAGS, 0, run_vqrshlq_u16},
    {"vqrshlq_m_u16", "u16x8 u16x8 s16x8 p16", "u16x8", MVE_FLAGS, 0, run_vqrshlq_m_u16},
    {"vqrshlq_u32", "u32x4 s32x4", "u32x4", MVE_FLAGS, 0, run_vqrshlq_u32},
    {"vqrshlq_m_u32", "u32x4 u32x4 s32x4 p32", "u32x4", MVE_FLAGS, 0, run_vqrshlq_m_u32},
    {"vshlq_r_s8", "s8x16 s32", "s8x16", MVE_FLAGS, 0, run_vshlq_r_s8},
    {"vshlq_m_r_s8", "s8x16 s32 p8", "s8x16", MVE_FLAGS, 0, run_vshlq_m_r_s8},
    {"vshlq_r_s16", "s16x8 s32", "s16x8", MVE_FLAGS, 0, run_vshlq_r_s16},
    {"vshlq_m_r_s16", "s16x8 s32 p16", "s16x8", MVE_FLAGS, 0, run_vshlq_m_r_s16},
    {"vshlq_r_s32", "s32x4 s32", "s32x4", MVE_FLAGS, 0, run_vshlq_r_s32},
    {"vshlq_m_r_s32", "s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vshlq_m_r_s32},
    {"vshlq_r_u8", "u8x16 s32", "u8x16", MVE_FLAGS, 0, run_vshlq_r_u8},
    {"vshlq_m_r_u8", "u8x16 s32 p8", "u8x16", MVE_FLAGS, 0, run_vshlq_m_r_u8},
    {"vshlq_r_u16", "u16x8 s32", "u16x8", MVE_FLAGS, 0, run_vshlq_r_u16},
    {"vshlq_m_r_u16", "u16x8 s32 p16", "u16x8", MVE_FLAGS, 0, run_vshlq_m_r_u16},
    {"vshlq_r_u32", "u32x4 s32", "u32x4", MVE_FLAGS, 0, run_vshlq_r_u32},
    {"vshlq_m_r_u32", "u32x4 s32 p32", "u32x4", MVE_FLAGS, 0, run_vshlq_m_r_u32},
    {"vqshlq_r_s8", "s8x16 s32", "s8x16", MVE_FLAGS, 0, run_vqshlq_r_s8},
    {"vqshlq_m_r_s8", "s8x16 s32 p8", "s8x16", MVE_FLAGS, 0, run_vqshlq_m_r_s8},
    {"vqshlq_r_s16", "s16x8 s32", "s16x8", MVE_FLAGS, 0, run_vqshlq_r_s16},
    {"vqshlq_m_r_s16", "s16x8 s32 p16", "s16x8", MVE_FLAGS, 0, run_vqshlq_m_r_s16},
    {"vqshlq_r_s32", "s32x4 s32", "s32x4", MVE_FLAGS, 0, run_vqshlq_r_s32},
    {"vqshlq_m_r_s32", "s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vqshlq_m_r_s32},
    {"vqshlq_r_u8", "u8x16 s32", "u8x16", MVE_FLAGS, 0, run_vqshlq_r_u8},
    {"vqshlq_m_r_u8", "u8x16 s32 p8", "u8x16", MVE_FLAGS, 0, run_vqshlq_m_r_u8},
    {"vqshlq_r_u16", "u16x8 s32", "u16x8", MVE_FLAGS, 0, run_vqshlq_r_u16},
    {"vqshlq_m_r_u16", "u16x8 s32 p16", "u16x8", MVE_FLAGS, 0, run_vqshlq_m_r_u16},
    {"vqshlq_r_u32", "u32x4 s32", "u32x4", MVE_FLAGS, 0, run_vqshlq_r_u32},
    {"vqshlq_m_r_u32", "u32x4 s32 p32", "u32x4", MVE_FLAGS, 0, run_vqshlq_m_r_u32},
    {"vrshlq_n_s8", "s8x16 s32", "s8x16", MVE_FLAGS, 0, run_vrshlq_n_s8},
    {"vrshlq_m_n_s8", "s8x16 s32 p8", "s8x16", MVE_FLAGS, 0, run_vrshlq_m_n_s8},
    {"vrshlq_n_s16", "s16x8 s32", "s16x8", MVE_FLAGS, 0, run_vrshlq_n_s16},
    {"vrshlq_m_n_s16", "s16x8 s32 p16", "s16x8", MVE_FLAGS, 0, run_vrshlq_m_n_s16},
    {"vrshlq_n_s32", "s32x4 s32", "s32x4", MVE_FLAGS, 0, run_vrshlq_n_s32},
    {"vrshlq_m_n_s32", "s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vrshlq_m_n_s32},
    {"vrshlq_n_u8", "u8x16 s32", "u8x16", MVE_FLAGS, 0, run_vrshlq_n_u8},
    {"vrshlq_m_n_u8", "u8x16 s32 p8", "u8x16", MVE_FLAGS, 0, run_vrshlq_m_n_u8},
    {"vrshlq_n_u16", "u16x8 s32", "u16x8", MVE_FLAGS, 0, run_vrshlq_n_u16},
    {"vrshlq_m_n_u16", "u16x8 s32 p16", "u16x8", MVE_FLAGS, 0, run_vrshlq_m_n_u16},
    {"vrshlq_n_u32", "u32x4 s32", "u32x4", MVE_FLAGS, 0, run_vrshlq_n_u32},
    {"vrshlq_m_n_u32", "u32x4 s32 p32", "u32x4", MVE_FLAGS, 0, run_vrshlq_m_n_u32},
    {"vqrshlq_n_s8", "s8x16 s32", "s8x16", MVE_FLAGS, 0, run_vqrshlq_n_s8},
    {"vqrshlq_m_n_s8", "s8x16 s32 p8", "s8x16", MVE_FLAGS, 0, run_vqrshlq_m_n_s8},
    {"vqrshlq_n_s16", "s16x8 s32", "s16x8", MVE_FLAGS, 0, run_vqrshlq_n_s16},
    {"vqrshlq_m_n_s16", "s16x8 s32 p16", "s16x8", MVE_FLAGS, 0, run_vqrshlq_m_n_s16},
    {"vqrshlq_n_s32", "s32x4 s32", "s32x4", MVE_FLAGS, 0, run_vqrshlq_n_s32},
    {"vqrshlq_m_n_s32", "s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vqrshlq_m_n_s32},
    {"vqrshlq_n_u8", "u8x16 s32", "u8x16", MVE_FLAGS, 0, run_vqrshlq_n_u8},
    {"vqrshlq_m_n_u8", "u8x16 s32 p8", "u8x16", MVE_FLAGS, 0, run_vqrshlq_m_n_u8},
    {"vqrshlq_n_u16", "u16x8 s32", "u16x8", MVE_FLAGS, 0, run_vqrshlq_n_u16},
    {"vqrshlq_m_n_u16", "u16x8 s32 p16", "u16x8", MVE_FLAGS, 0, run_vqrshlq_m_n_u16},
    {"vqrshlq_n_u32", "u32x4 s32", "u32x4", MVE_FLAGS, 0, run_vqrshlq_n_u32},
    {"vqrshlq_m_n_u32", "u32x4 s32 p32", "u32x4", MVE_FLAGS, 0, run_vqrshlq_m_n_u32},
    {"vshlq_n_s8/0", "s8x16", "s8x16", MVE_FLAGS, 0, run_vshlq_n_s8_0},
    {"vshlq_n_s8/3", "s8x16", "s8x16", MVE_FLAGS, 0, run_vshlq_n_s8_3},
    {"vshlq_n_s8/7", "s8x16", "s8x16", MVE_FLAGS, 0, run_vshlq_n_s8_7},
    {"vshlq_m_n_s8/0", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vshlq_m_n_s8_0},
    {"vshlq_m_n_s8/3", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vshlq_m_n_s8_3},
    {"vshlq_m_n_s8/7", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vshlq_m_n_s8_7},
    {"vshlq_x_n_s8/0", "s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vshlq_x_n_s8_0},
    {"vshlq_x_n_s8/3", "s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vshlq_x_n_s8_3},
    {"vshlq_x_n_s8/7", "s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vshlq_x_n_s8_7},
    {"vshlq_n_s16/0", "s16x8", "s16x8", MVE_FLAGS, 0, run_vshlq_n_s16_0},
    {"vshlq_n_s16/7", "s16x8", "s16x8", MVE_FLAGS, 0, run_vshlq_n_s16_7},
    {"vshlq_n_s16/15", "s16x8", "s16x8", MVE_FLAGS, 0, run_vshlq_n_s16_15},
    {"vshlq_m_n_s16/0", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vshlq_m_n_s16_0},
    {"vshlq_m_n_s16/7", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vshlq_m_n_s16_7},
    {"vshlq_m_n_s16/15", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vshlq_m_n_s16_15},
    {"vshlq_x_n_s16/0", "s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vshlq_x_n_s16_0},
    {"vshlq_x_n_s16/7", "s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vshlq_x_n_s16_7},
    {"vshlq_x_n_s16/15", "s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vshlq_x_n_s16_15},
    {"vshlq_n_s32/0", "s32x4", "s32x4", MVE_FLAGS, 0, run_vshlq_n_s32_0},
    {"vshlq_n_s32/15", "s32x4", "s32x4", MVE_FLAGS, 0, run_vshlq_n_s32_15},
    {"vshlq_n_s32/31", "s32x4", "s32x4", MVE_FLAGS, 0, run_vshlq_n_s32_31},
    {"vshlq_m_n_s32/0", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vshlq_m_n_s32_0},
    {"vshlq_m_n_s32/15", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vshlq_m_n_s32_15},
    {"vshlq_m_n_s32/31", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vshlq_m_n_s32_31},
    {"vshlq_x_n_s32/0", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vshlq_x_n_s32_0},
    {"vshlq_x_n_s32/15", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vshlq_x_n_s32_15},
    {"vshlq_x_n_s32/31", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vshlq_x_n_s32_31},
    {"vshlq_n_u8/0", "u8x16", "u8x16", MVE_FLAGS, 0, run_vshlq_n_u8_0},
    {"vshlq_n_u8/3", "u8x16", "u8x16", MVE_FLAGS, 0, run_vshlq_n_u8_3},
    {"vshlq_n_u8/7", "u8x16", "u8x16", MVE_FLAGS, 0, run_vshlq_n_u8_7},
    {"vshlq_m_n_u8/0", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vshlq_m_n_u8_0},
    {"vshlq_m_n_u8/3", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vshlq_m_n_u8_3},
    {"vshlq_m_n_u8/7", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vshlq_m_n_u8_7},
    {"vshlq_x_n_u8/0", "u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vshlq_x_n_u8_0},
    {"vshlq_x_n_u8/3", "u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vshlq_x_n_u8_3},
    {"vshlq_x_n_u8/7", "u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vshlq_x_n_u8_7},
    {"vshlq_n_u16/0", "u16x8", "u16x8", MVE_FLAGS, 0, run_vshlq_n_u16_0},
    {"vshlq_n_u16/7", "u16x8", "u16x8", MVE_FLAGS, 0, run_vshlq_n_u16_7},
    {"vshlq_n_u16/15", "u16x8", "u16x8", MVE_FLAGS, 0, run_vshlq_n_u16_15},
    {"vshlq_m_n_u16/0", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vshlq_m_n_u16_0},
    {"vshlq_m_n_u16/7", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vshlq_m_n_u16_7},
    {"vshlq_m_n_u16/15", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vshlq_m_n_u16_15},
    {"vshlq_x_n_u16/0", "u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vshlq_x_n_u16_0},
    {"vshlq_x_n_u16/7", "u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vshlq_x_n_u16_7},
    {"vshlq_x_n_u16/15", "u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vshlq_x_n_u16_15},
    {"vshlq_n_u32/0", "u32x4", "u32x4", MVE_FLAGS, 0, run_vshlq_n_u32_0},
    {"vshlq_n_u32/15", "u32x4", "u32x4", MVE_FLAGS, 0, run_vshlq_n_u32_15},
    {"vshlq_n_u32/31", "u32x4", "u32x4", MVE_FLAGS, 0, run_vshlq_n_u32_31},
    {"vshlq_m_n_u32/0", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vshlq_m_n_u32_0},
    {"vshlq_m_n_u32/15", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vshlq_m_n_u32_15},
    {"vshlq_m_n_u32/31", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vshlq_m_n_u32_31},
    {"vshlq_x_n_u32/0", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vshlq_x_n_u32_0},
    {"vshlq_x_n_u32/15", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vshlq_x_n_u32_15},
    {"vshlq_x_n_u32/31", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vshlq_x_n_u32_31},
    {"vqshlq_n_s8/0", "s8x16", "s8x16", MVE_FLAGS, 0, run_vqshlq_n_s8_0},
    {"vqshlq_n_s8/3", "s8x16", "s8x16", MVE_FLAGS, 0, run_vqshlq_n_s8_3},
    {"vqshlq_n_s8/7", "s8x16", "s8x16", MVE_FLAGS, 0, run_vqshlq_n_s8_7},
    {"vqshlq_m_n_s8/0", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vqshlq_m_n_s8_0},
    {"vqshlq_m_n_s8/3", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vqshlq_m_n_s8_3},
    {"vqshlq_m_n_s8/7", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vqshlq_m_n_s8_7},
    {"vqshlq_n_s16/0", "s16x8", "s16x8", MVE_FLAGS, 0, run_vqshlq_n_s16_0},
    {"vqshlq_n_s16/7", "s16x8", "s16x8", MVE_FLAGS, 0, run_vqshlq_n_s16_7},
    {"vqshlq_n_s16/15", "s16x8", "s16x8", MVE_FLAGS, 0, run_vqshlq_n_s16_15},
    {"vqshlq_m_n_s16/0", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vqshlq_m_n_s16_0},
    {"vqshlq_m_n_s16/7", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vqshlq_m_n_s16_7},
    {"vqshlq_m_n_s16/15", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vqshlq_m_n_s16_15},
    {"vqshlq_n_s32/0", "s32x4", "s32x4", MVE_FLAGS, 0, run_vqshlq_n_s32_0},
    {"vqshlq_n_s32/15", "s32x4", "s32x4", MVE_FLAGS, 0, run_vqshlq_n_s32_15},
    {"vqshlq_n_s32/31", "s32x4", "s32x4", MVE_FLAGS, 0, run_vqshlq_n_s32_31},
    {"vqshlq_m_n_s32/0", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vqshlq_m_n_s32_0},
    {"vqshlq_m_n_s32/15", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vqshlq_m_n_s32_15},
    {"vqshlq_m_n_s32/31", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vqshlq_m_n_s32_31},
    {"vqshlq_n_u8/0", "u8x16", "u8x16", MVE_FLAGS, 0, run_vqshlq_n_u8_0},
    {"vqshlq_n_u8/3", "u8x16", "u8x16", MVE_FLAGS, 0, run_vqshlq_n_u8_3},
    {"vqshlq_n_u8/7", "u8x16", "u8x16", MVE_FLAGS, 0, run_vqshlq_n_u8_7},
    {"vqshlq_m_n_u8/0", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vqshlq_m_n_u8_0},
    {"vqshlq_m_n_u8/3", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vqshlq_m_n_u8_3},
    {"vqshlq_m_n_u8/7", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vqshlq_m_n_u8_7},
    {"vqshlq_n_u16/0", "u16x8", "u16x8", MVE_FLAGS, 0, run_vqshlq_n_u16_0},
    {"vqshlq_n_u16/7", "u16x8", "u16x8", MVE_FLAGS, 0, run_vqshlq_n_u16_7},
    {"vqshlq_n_u16/15", "u16x8", "u16x8", MVE_FLAGS, 0, run_vqshlq_n_u16_15},
    {"vqshlq_m_n_u16/0", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vqshlq_m_n_u16_0},
    {"vqshlq_m_n_u16/7", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vqshlq_m_n_u16_7},
    {"vqshlq_m_n_u16/15", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vqshlq_m_n_u16_15},
    {"vqshlq_n_u32/0", "u32x4", "u32x4", MVE_FLAGS, 0, run_vqshlq_n_u32_0},
    {"vqshlq_n_u32/15", "u32x4", "u32x4", MVE_FLAGS, 0, run_vqshlq_n_u32_15},
    {"vqshlq_n_u32/31", "u32x4", "u32x4", MVE_FLAGS, 0, run_vqshlq_n_u32_31},
    {"vqshlq_m_n_u32/0", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vqshlq_m_n_u32_0},
    {"vqshlq_m_n_u32/15", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vqshlq_m_n_u32_15},
    {"vqshlq_m_n_u32/31", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vqshlq_m_n_u32_31},
    {"vqshluq_n_s8/0", "s8x16", "u8x16", MVE_FLAGS, 0, run_vqshluq_n_s8_0},
    {"vqshluq_n_s8/3", "s8x16", "u8x16", MVE_FLAGS, 0, run_vqshluq_n_s8_3},
    {"vqshluq_n_s8/7", "s8x16", "u8x16", MVE_FLAGS, 0, run_vqshluq_n_s8_7},
    {"vqshluq_m_n_s8/0", "u8x16 s8x16 p8", "u8x16", MVE_FLAGS, 0, run_vqshluq_m_n_s8_0},
    {"vqshluq_m_n_s8/3", "u8x16 s8x16 p8", "u8x16", MVE_FLAGS, 0, run_vqshluq_m_n_s8_3},
    {"vqshluq_m_n_s8/7", "u8x16 s8x16 p8", "u8x16", MVE_FLAGS, 0, run_vqshluq_m_n_s8_7},
    {"vqshluq_n_s16/0", "s16x8", "u16x8", MVE_FLAGS, 0, run_vqshluq_n_s16_0},
    {"vqshluq_n_s16/7", "s16x8", "u16x8", MVE_FLAGS, 0, run_vqshluq_n_s16_7},
    {"vqshluq_n_s16/15", "s16x8", "u16x8", MVE_FLAGS, 0, run_vqshluq_n_s16_15},
    {"vqshluq_m_n_s16/0", "u16x8 s16x8 p16", "u16x8", MVE_FLAGS, 0, run_vqshluq_m_n_s16_0},
    {"vqshluq_m_n_s16/7", "u16x8 s16x8 p16", "u16x8", MVE_FLAGS, 0, run_vqshluq_m_n_s16_7},
    {"vqshluq_m_n_s16/15", "u16x8 s16x8 p16", "u16x8", MVE_FLAGS, 0, run_vqshluq_m_n_s16_15},
    {"vqshluq_n_s32/0", "s32x4", "u32x4", MVE_FLAGS, 0, run_vqshluq_n_s32_0},
    {"vqshluq_n_s32/15", "s32x4", "u32x4", MVE_FLAGS, 0, run_vqshluq_n_s32_15},
    {"vqshluq_n_s32/31", "s32x4", "u32x4", MVE_FLAGS, 0, run_vqshluq_n_s32_31},
    {"vqshluq_m_n_s32/0", "u32x4 s32x4 p32", "u32x4", MVE_FLAGS, 0, run_vqshluq_m_n_s32_0},
    {"vqshluq_m_n_s32/15", "u32x4 s32x4 p32", "u32x4", MVE_FLAGS, 0, run_vqshluq_m_n_s32_15},
    {"vqshluq_m_n_s32/31", "u32x4 s32x4 p32", "u32x4", MVE_FLAGS, 0, run_vqshluq_m_n_s32_31},
    {"vshrq_n_s8/1", "s8x16", "s8x16", MVE_FLAGS, 0, run_vshrq_n_s8_1},
    {"vshrq_n_s8/4", "s8x16", "s8x16", MVE_FLAGS, 0, run_vshrq_n_s8_4},
    {"vshrq_n_s8/8", "s8x16", "s8x16", MVE_FLAGS, 0, run_vshrq_n_s8_8},
    {"vshrq_m_n_s8/1", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vshrq_m_n_s8_1},
    {"vshrq_m_n_s8/4", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vshrq_m_n_s8_4},
    {"vshrq_m_n_s8/8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vshrq_m_n_s8_8},
    {"vshrq_x_n_s8/1", "s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vshrq_x_n_s8_1},
    {"vshrq_x_n_s8/4", "s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vshrq_x_n_s8_4},
    {"vshrq_x_n_s8/8", "s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vshrq_x_n_s8_8},
    {"vshrq_n_s16/1", "s16x8", "s16x8", MVE_FLAGS, 0, run_vshrq_n_s16_1},
    {"vshrq_n_s16/8", "s16x8", "s16x8", MVE_FLAGS, 0, run_vshrq_n_s16_8},
    {"vshrq_n_s16/16", "s16x8", "s16x8", MVE_FLAGS, 0, run_vshrq_n_s16_16},
    {"vshrq_m_n_s16/1", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vshrq_m_n_s16_1},
    {"vshrq_m_n_s16/8", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vshrq_m_n_s16_8},
    {"vshrq_m_n_s16/16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vshrq_m_n_s16_16},
    {"vshrq_x_n_s16/1", "s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vshrq_x_n_s16_1},
    {"vshrq_x_n_s16/8", "s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vshrq_x_n_s16_8},
    {"vshrq_x_n_s16/16", "s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vshrq_x_n_s16_16},
    {"vshrq_n_s32/1", "s32x4", "s32x4", MVE_FLAGS, 0, run_vshrq_n_s32_1},
    {"vshrq_n_s32/16", "s32x4", "s32x4", MVE_FLAGS, 0, run_vshrq_n_s32_16},
    {"vshrq_n_s32/32", "s32x4", "s32x4", MVE_FLAGS, 0, run_vshrq_n_s32_32},
    {"vshrq_m_n_s32/1", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vshrq_m_n_s32_1},
    {"vshrq_m_n_s32/16", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vshrq_m_n_s32_16},
    {"vshrq_m_n_s32/32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vshrq_m_n_s32_32},
    {"vshrq_x_n_s32/1", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vshrq_x_n_s32_1},
    {"vshrq_x_n_s32/16", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vshrq_x_n_s32_16},
    {"vshrq_x_n_s32/32", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vshrq_x_n_s32_32},
    {"vshrq_n_u8/1", "u8x16", "u8x16", MVE_FLAGS, 0, run_vshrq_n_u8_1},
    {"vshrq_n_u8/4", "u8x16", "u8x16", MVE_FLAGS, 0, run_vshrq_n_u8_4},
    {"vshrq_n_u8/8", "u8x16", "u8x16", MVE_FLAGS, 0, run_vshrq_n_u8_8},
    {"vshrq_m_n_u8/1", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vshrq_m_n_u8_1},
    {"vshrq_m_n_u8/4", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vshrq_m_n_u8_4},
    {"vshrq_m_n_u8/8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vshrq_m_n_u8_8},
    {"vshrq_x_n_u8/1", "u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vshrq_x_n_u8_1},
    {"vshrq_x_n_u8/4", "u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vshrq_x_n_u8_4},
    {"vshrq_x_n_u8/8", "u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vshrq_x_n_u8_8},
    {"vshrq_n_u16/1", "u16x8", "u16x8", MVE_FLAGS, 0, run_vshrq_n_u16_1},
    {"vshrq_n_u16/8", "u16x8", "u16x8", MVE_FLAGS, 0, run_vshrq_n_u16_8},
    {"vshrq_n_u16/16", "u16x8", "u16x8", MVE_FLAGS, 0, run_vshrq_n_u16_16},
    {"vshrq_m_n_u16/1", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vshrq_m_n_u16_1},
    {"vshrq_m_n_u16/8", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vshrq_m_n_u16_8},
    {"vshrq_m_n_u16/16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vshrq_m_n_u16_16},
    {"vshrq_x_n_u16/1", "u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vshrq_x_n_u16_1},
    {"vshrq_x_n_u16/8", "u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vshrq_x_n_u16_8},
    {"vshrq_x_n_u16/16", "u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vshrq_x_n_u16_16},
    {"vshrq_n_u32/1", "u32x4", "u32x4", MVE_FLAGS, 0, run_vshrq_n_u32_1},
    {"vshrq_n_u32/16", "u32x4", "u32x4", MVE_FLAGS, 0, run_vshrq_n_u32_16},
    {"vshrq_n_u32/32", "u32x4", "u32x4", MVE_FLAGS, 0, run_vshrq_n_u32_32},
    {"vshrq_m_n_u32/1", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vshrq_m_n_u32_1},
    {"vshrq_m_n_u32/16", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vshrq_m_n_u32_16},
    {"vshrq_m_n_u32/32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vshrq_m_n_u32_32},
    {"vshrq_x_n_u32/1", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vshrq_x_n_u32_1},
    {"vshrq_x_n_u32/16", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vshrq_x_n_u32_16},
    {"vshrq_x_n_u32/32", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vshrq_x_n_u32_32},
    {"vrshrq_n_s8/1", "s8x16", "s8x16", MVE_FLAGS, 0, run_vrshrq_n_s8_1},
    {"vrshrq_n_s8/4", "s8x16", "s8x16", MVE_FLAGS, 0, run_vrshrq_n_s8_4},
    {"vrshrq_n_s8/8", "s8x16", "s8x16", MVE_FLAGS, 0, run_vrshrq_n_s8_8},
    {"vrshrq_m_n_s8/1", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vrshrq_m_n_s8_1},
    {"vrshrq_m_n_s8/4", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vrshrq_m_n_s8_4},
    {"vrshrq_m_n_s8/8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vrshrq_m_n_s8_8},
    {"vrshrq_x_n_s8/1", "s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vrshrq_x_n_s8_1},
    {"vrshrq_x_n_s8/4", "s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vrshrq_x_n_s8_4},
    {"vrshrq_x_n_s8/8", "s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vrshrq_x_n_s8_8},
    {"vrshrq_n_s16/1", "s16x8", "s16x8", MVE_FLAGS, 0, run_vrshrq_n_s16_1},
    {"vrshrq_n_s16/8", "s16x8", "s16x8", MVE_FLAGS, 0, run_vrshrq_n_s16_8},
    {"vrshrq_n_s16/16", "s16x8", "s16x8", MVE_FLAGS, 0, run_vrshrq_n_s16_16},
    {"vrshrq_m_n_s16/1", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vrshrq_m_n_s16_1},
    {"vrshrq_m_n_s16/8", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vrshrq_m_n_s16_8},
    {"vrshrq_m_n_s16/16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vrshrq_m_n_s16_16},
    {"vrshrq_x_n_s16/1", "s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vrshrq_x_n_s16_1},
    {"vrshrq_x_n_s16/8", "s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vrshrq_x_n_s16_8},
    {"vrshrq_x_n_s16/16", "s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vrshrq_x_n_s16_16},
    {"vrshrq_n_s32/1", "s32x4", "s32x4", MVE_FLAGS, 0, run_vrshrq_n_s32_1},
    {"vrshrq_n_s32/16", "s32x4", "s32x4", MVE_FLAGS, 0, run_vrshrq_n_s32_16},
    {"vrshrq_n_s32/32", "s32x4", "s32x4", MVE_FLAGS, 0, run_vrshrq_n_s32_32},
    {"vrshrq_m_n_s32/1", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vrshrq_m_n_s32_1},
    {"vrshrq_m_n_s32/16", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vrshrq_m_n_s32_16},
    {"vrshrq_m_n_s32/32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vrshrq_m_n_s32_32},
    {"vrshrq_x_n_s32/1", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vrshrq_x_n_s32_1},
    {"vrshrq_x_n_s32/16", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vrshrq_x_n_s32_16},
    {"vrshrq_x_n_s32/32", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vrshrq_x_n_s32_32},
    {"vrshrq_n_u8/1", "u8x16", "u8x16", MVE_FLAGS, 0, run_vrshrq_n_u8_1},
    {"vrshrq_n_u8/4", "u8x16", "u8x16", MVE_FLAGS, 0, run_vrshrq_n_u8_4},
    {"vrshrq_n_u8/8", "u8x16", "u8x16", MVE_FLAGS, 0, run_vrshrq_n_u8_8},
    {"vrshrq_m_n_u8/1", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vrshrq_m_n_u8_1},
    {"vrshrq_m_n_u8/4", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vrshrq_m_n_u8_4},
    {"vrshrq_m_n_u8/8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vrshrq_m_n_u8_8},
    {"vrshrq_x_n_u8/1", "u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vrshrq_x_n_u8_1},
    {"vrshrq_x_n_u8/4", "u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vrshrq_x_n_u8_4},
    {"vrshrq_x_n_u8/8", "u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vrshrq_x_n_u8_8},
    {"vrshrq_n_u16/1", "u16x8", "u16x8", MVE_FLAGS, 0, run_vrshrq_n_u16_1},
    {"vrshrq_n_u16/8", "u16x8", "u16x8", MVE_FLAGS, 0, run_vrshrq_n_u16_8},
    {"vrshrq_n_u16/16", "u16x8", "u16x8", MVE_FLAGS, 0, run_vrshrq_n_u16_16},
    {"vrshrq_m_n_u16/1", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vrshrq_m_n_u16_1},
    {"vrshrq_m_n_u16/8", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vrshrq_m_n_u16_8},
    {"vrshrq_m_n_u16/16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vrshrq_m_n_u16_16},
    {"vrshrq_x_n_u16/1", "u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vrshrq_x_n_u16_1},
    {"vrshrq_x_n_u16/8", "u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vrshrq_x_n_u16_8},
    {"vrshrq_x_n_u16/16", "u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vrshrq_x_n_u16_16},
    {"vrshrq_n_u32/1", "u32x4", "u32x4", MVE_FLAGS, 0, run_vrshrq_n_u32_1},
    {"vrshrq_n_u32/16", "u32x4", "u32x4", MVE_FLAGS, 0, run_vrshrq_n_u32_16},
    {"vrshrq_n_u32/32", "u32x4", "u32x4", MVE_FLAGS, 0, run_vrshrq_n_u32_32},
    {"vrshrq_m_n_u32/1", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vrshrq_m_n_u32_1},
    {"vrshrq_m_n_u32/16", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vrshrq_m_n_u32_16},
    {"vrshrq_m_n_u32/32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vrshrq_m_n_u32_32},
    {"vrshrq_x_n_u32/1", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vrshrq_x_n_u32_1},
    {"vrshrq_x_n_u32/16", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vrshrq_x_n_u32_16},
    {"vrshrq_x_n_u32/32", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vrshrq_x_n_u32_32},
    {"vsliq_n_s8/0", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vsliq_n_s8_0},
    {"vsliq_n_s8/3", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vsliq_n_s8_3},
    {"vsliq_n_s8/7", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vsliq_n_s8_7},
    {"vsliq_m_n_s8/0", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vsliq_m_n_s8_0},
    {"vsliq_m_n_s8/3", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vsliq_m_n_s8_3},
    {"vsliq_m_n_s8/7", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vsliq_m_n_s8_7},
    {"vsliq_n_s16/0", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vsliq_n_s16_0},
    {"vsliq_n_s16/7", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vsliq_n_s16_7},
    {"vsliq_n_s16/15", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vsliq_n_s16_15},
    {"vsliq_m_n_s16/0", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vsliq_m_n_s16_0},
    {"vsliq_m_n_s16/7", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vsliq_m_n_s16_7},
    {"vsliq_m_n_s16/15", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vsliq_m_n_s16_15},
    {"vsliq_n_s32/0", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vsliq_n_s32_0},
    {"vsliq_n_s32/15", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vsliq_n_s32_15},
    {"vsliq_n_s32/31", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vsliq_n_s32_31},
    {"vsliq_m_n_s32/0", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vsliq_m_n_s32_0},
    {"vsliq_m_n_s32/15", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vsliq_m_n_s32_15},
    {"vsliq_m_n_s32/31", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vsliq_m_n_s32_31},
    {"vsliq_n_u8/0", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vsliq_n_u8_0},
    {"vsliq_n_u8/3", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vsliq_n_u8_3},
    {"vsliq_n_u8/7", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vsliq_n_u8_7},
    {"vsliq_m_n_u8/0", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vsliq_m_n_u8_0},
    {"vsliq_m_n_u8/3", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vsliq_m_n_u8_3},
    {"vsliq_m_n_u8/7", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vsliq_m_n_u8_7},
    {"vsliq_n_u16/0", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vsliq_n_u16_0},
    {"vsliq_n_u16/7", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vsliq_n_u16_7},
    {"vsliq_n_u16/15", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vsliq_n_u16_15},
    {"vsliq_m_n_u16/0", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vsliq_m_n_u16_0},
    {"vsliq_m_n_u16/7", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vsliq_m_n_u16_7},
    {"vsliq_m_n_u16/15", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vsliq_m_n_u16_15},
    {"vsliq_n_u32/0", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vsliq_n_u32_0},
    {"vsliq_n_u32/15", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vsliq_n_u32_15},
    {"vsliq_n_u32/31", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vsliq_n_u32_31},
    {"vsliq_m_n_u32/0", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vsliq_m_n_u32_0},
    {"vsliq_m_n_u32/15", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vsliq_m_n_u32_15},
    {"vsliq_m_n_u32/31", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vsliq_m_n_u32_31},
    {"vsriq_n_s8/1", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vsriq_n_s8_1},
    {"vsriq_n_s8/4", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vsriq_n_s8_4},
    {"vsriq_n_s8/8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vsriq_n_s8_8},
    {"vsriq_m_n_s8/1", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vsriq_m_n_s8_1},
    {"vsriq_m_n_s8/4", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vsriq_m_n_s8_4},
    {"vsriq_m_n_s8/8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vsriq_m_n_s8_8},
    {"vsriq_n_s16/1", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vsriq_n_s16_1},
    {"vsriq_n_s16/8", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vsriq_n_s16_8},
    {"vsriq_n_s16/16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vsriq_n_s16_16},
    {"vsriq_m_n_s16/1", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vsriq_m_n_s16_1},
    {"vsriq_m_n_s16/8", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vsriq_m_n_s16_8},
    {"vsriq_m_n_s16/16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vsriq_m_n_s16_16},
    {"vsriq_n_s32/1", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vsriq_n_s32_1},
    {"vsriq_n_s32/16", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vsriq_n_s32_16},
    {"vsriq_n_s32/32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vsriq_n_s32_32},
    {"vsriq_m_n_s32/1", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vsriq_m_n_s32_1},
    {"vsriq_m_n_s32/16", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vsriq_m_n_s32_16},
    {"vsriq_m_n_s32/32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vsriq_m_n_s32_32},
    {"vsriq_n_u8/1", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vsriq_n_u8_1},
    {"vsriq_n_u8/4", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vsriq_n_u8_4},
    {"vsriq_n_u8/8", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vsriq_n_u8_8},
    {"vsriq_m_n_u8/1", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vsriq_m_n_u8_1},
    {"vsriq_m_n_u8/4", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vsriq_m_n_u8_4},
    {"vsriq_m_n_u8/8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vsriq_m_n_u8_8},
    {"vsriq_n_u16/1", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vsriq_n_u16_1},
    {"vsriq_n_u16/8", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vsriq_n_u16_8},
    {"vsriq_n_u16/16", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vsriq_n_u16_16},
    {"vsriq_m_n_u16/1", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vsriq_m_n_u16_1},
    {"vsriq_m_n_u16/8", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vsriq_m_n_u16_8},
    {"vsriq_m_n_u16/16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vsriq_m_n_u16_16},
    {"vsriq_n_u32/1", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vsriq_n_u32_1},
    {"vsriq_n_u32/16", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vsriq_n_u32_16},
    {"vsriq_n_u32/32", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vsriq_n_u32_32},
    {"vsriq_m_n_u32/1", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vsriq_m_n_u32_1},
    {"vsriq_m_n_u32/16", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vsriq_m_n_u32_16},
    {"vsriq_m_n_u32/32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vsriq_m_n_u32_32},
    {"vshlcq_s8/1", "s8x16 u32", "s8x16 u32", MVE_FLAGS, 0, run_vshlcq_s8_1},
    {"vshlcq_s8/16", "s8x16 u32", "s8x16 u32", MVE_FLAGS, 0, run_vshlcq_s8_16},
    {"vshlcq_s8/32", "s8x16 u32", "s8x16 u32", MVE_FLAGS, 0, run_vshlcq_s8_32},
    {"vshlcq_m_s8/1", "s8x16 u32 p8", "s8x16 u32", MVE_FLAGS, 0, run_vshlcq_m_s8_1},
    {"vshlcq_m_s8/16", "s8x16 u32 p8", "s8x16 u32", MVE_FLAGS, 0, run_vshlcq_m_s8_16},
    {"vshlcq_m_s8/32", "s8x16 u32 p8", "s8x16 u32", MVE_FLAGS, 0, run_vshlcq_m_s8_32},
    {"vshlcq_s16/1", "s16x8 u32", "s16x8 u32", MVE_FLAGS, 0, run_vshlcq_s16_1},
    {"vshlcq_s16/16", "s16x8 u32", "s16x8 u32", MVE_FLAGS, 0, run_vshlcq_s16_16},
    {"vshlcq_s16/32", "s16x8 u32", "s16x8 u32", MVE_FLAGS, 0, run_vshlcq_s16_32},
    {"vshlcq_m_s16/1", "s16x8 u32 p16", "s16x8 u32", MVE_FLAGS, 0, run_vshlcq_m_s16_1},
    {"vshlcq_m_s16/16", "s16x8 u32 p16", "s16x8 u32", MVE_FLAGS, 0, run_vshlcq_m_s16_16},
    {"vshlcq_m_s16/32", "s16x8 u32 p16", "s16x8 u32", MVE_FLAGS, 0, run_vshlcq_m_s16_32},
    {"vshlcq_s32/1", "s32x4 u32", "s32x4 u32", MVE_FLAGS, 0, run_vshlcq_s32_1},
    {"vshlcq_s32/16", "s32x4 u32", "s32x4 u32", MVE_FLAGS, 0, run_vshlcq_s32_16},
    {"vshlcq_s32/32", "s32x4 u32", "s32x4 u32", MVE_FLAGS, 0, run_vshlcq_s32_32},
    {"vshlcq_m_s32/1", "s32x4 u32 p32", "s32x4 u32", MVE_FLAGS, 0, run_vshlcq_m_s32_1},
    {"vshlcq_m_s32/16", "s32x4 u32 p32", "s32x4 u32", MVE_FLAGS, 0, run_vshlcq_m_s32_16},
    {"vshlcq_m_s32/32", "s32x4 u32 p32", "s32x4 u32", MVE_FLAGS, 0, run_vshlcq_m_s32_32},
    {"vshlcq_u8/1", "u8x16 u32", "u8x16 u32", MVE_FLAGS, 0, run_vshlcq_u8_1},
    {"vshlcq_u8/16", "u8x16 u32", "u8x16 u32", MVE_FLAGS, 0, run_vshlcq_u8_16},
    {"vshlcq_u8/32", "u8x16 u32", "u8x16 u32", MVE_FLAGS, 0, run_vshlcq_u8_32},
    {"vshlcq_m_u8/1", "u8x16 u32 p8", "u8x16 u32", MVE_FLAGS, 0, run_vshlcq_m_u8_1},
    {"vshlcq_m_u8/16", "u8x16 u32 p8", "u8x16 u32", MVE_FLAGS, 0, run_vshlcq_m_u8_16},
    {"vshlcq_m_u8/32", "u8x16 u32 p8", "u8x16 u32", MVE_FLAGS, 0, run_vshlcq_m_u8_32},
    {"vshlcq_u16/1", "u16x8 u32", "u16x8 u32", MVE_FLAGS, 0, run_vshlcq_u16_1},
    {"vshlcq_u16/16", "u16x8 u32", "u16x8 u32", MVE_FLAGS, 0, run_vshlcq_u16_16},
    {"vshlcq_u16/32", "u16x8 u32", "u16x8 u32", MVE_FLAGS, 0, run_vshlcq_u16_32},
    {"vshlcq_m_u16/1", "u16x8 u32 p16", "u16x8 u32", MVE_FLAGS, 0, run_vshlcq_m_u16_1},
    {"vshlcq_m_u16/16", "u16x8 u32 p16", "u16x8 u32", MVE_FLAGS, 0, run_vshlcq_m_u16_16},
    {"vshlcq_m_u16/32", "u16x8 u32 p16", "u16x8 u32", MVE_FLAGS, 0, run_vshlcq_m_u16_32},
    {"vshlcq_u32/1", "u32x4 u32", "u32x4 u32", MVE_FLAGS, 0, run_vshlcq_u32_1},
    {"vshlcq_u32/16", "u32x4 u32", "u32x4 u32", MVE_FLAGS, 0, run_vshlcq_u32_16},
    {"vshlcq_u32/32", "u32x4 u32", "u32x4 u32", MVE_FLAGS, 0, run_vshlcq_u32_32},
    {"vshlcq_m_u32/1", "u32x4 u32 p32", "u32x4 u32", MVE_FLAGS, 0, run_vshlcq_m_u32_1},
    {"vshlcq_m_u32/16", "u32x4 u32 p32", "u32x4 u32", MVE_FLAGS, 0, run_vshlcq_m_u32_16},
    {"vshlcq_m_u32/32", "u32x4 u32 p32", "u32x4 u32", MVE_FLAGS, 0, run_vshlcq_m_u32_32},
    {"vshllbq_n_s8/1", "s8x16", "s16x8", MVE_FLAGS, 0, run_vshllbq_n_s8_1},
    {"vshllbq_n_s8/4", "s8x16", "s16x8", MVE_FLAGS, 0, run_vshllbq_n_s8_4},
    {"vshllbq_n_s8/8", "s8x16", "s16x8", MVE_FLAGS, 0, run_vshllbq_n_s8_8},
    {"vshllbq_m_n_s8/1", "s16x8 s8x16 p8", "s16x8", MVE_FLAGS, 0, run_vshllbq_m_n_s8_1},
    {"vshllbq_m_n_s8/4", "s16x8 s8x16 p8", "s16x8", MVE_FLAGS, 0, run_vshllbq_m_n_s8_4},
    {"vshllbq_m_n_s8/8", "s16x8 s8x16 p8", "s16x8", MVE_FLAGS, 0, run_vshllbq_m_n_s8_8},
    {"vshllbq_x_n_s8/1", "s8x16 p8", "s16x8", MVE_FLAGS, 0, run_vshllbq_x_n_s8_1},
    {"vshllbq_x_n_s8/4", "s8x16 p8", "s16x8", MVE_FLAGS, 0, run_vshllbq_x_n_s8_4},
    {"vshllbq_x_n_s8/8", "s8x16 p8", "s16x8", MVE_FLAGS, 0, run_vshllbq_x_n_s8_8},
    {"vshllbq_n_s16/1", "s16x8", "s32x4", MVE_FLAGS, 0, run_vshllbq_n_s16_1},
    {"vshllbq_n_s16/8", "s16x8", "s32x4", MVE_FLAGS, 0, run_vshllbq_n_s16_8},
    {"vshllbq_n_s16/16", "s16x8", "s32x4", MVE_FLAGS, 0, run_vshllbq_n_s16_16},
    {"vshllbq_m_n_s16/1", "s32x4 s16x8 p16", "s32x4", MVE_FLAGS, 0, run_vshllbq_m_n_s16_1},
    {"vshllbq_m_n_s16/8", "s32x4 s16x8 p16", "s32x4", MVE_FLAGS, 0, run_vshllbq_m_n_s16_8},
    {"vshllbq_m_n_s16/16", "s32x4 s16x8 p16", "s32x4", MVE_FLAGS, 0, run_vshllbq_m_n_s16_16},
    {"vshllbq_x_n_s16/1", "s16x8 p16", "s32x4", MVE_FLAGS, 0, run_vshllbq_x_n_s16_1},
    {"vshllbq_x_n_s16/8", "s16x8 p16", "s32x4", MVE_FLAGS, 0, run_vshllbq_x_n_s16_8},
    {"vshllbq_x_n_s16/16", "s16x8 p16", "s32x4", MVE_FLAGS, 0, run_vshllbq_x_n_s16_16},
    {"vshllbq_n_u8/1", "u8x16", "u16x8", MVE_FLAGS, 0, run_vshllbq_n_u8_1},
    {"vshllbq_n_u8/4", "u8x16", "u16x8", MVE_FLAGS, 0, run_vshllbq_n_u8_4},
    {"vshllbq_n_u8/8", "u8x16", "u16x8", MVE_FLAGS, 0, run_vshllbq_n_u8_8},
    {"vshllbq_m_n_u8/1", "u16x8 u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vshllbq_m_n_u8_1},
    {"vshllbq_m_n_u8/4", "u16x8 u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vshllbq_m_n_u8_4},
    {"vshllbq_m_n_u8/8", "u16x8 u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vshllbq_m_n_u8_8},
    {"vshllbq_x_n_u8/1", "u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vshllbq_x_n_u8_1},
    {"vshllbq_x_n_u8/4", "u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vshllbq_x_n_u8_4},
    {"vshllbq_x_n_u8/8", "u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vshllbq_x_n_u8_8},
    {"vshllbq_n_u16/1", "u16x8", "u32x4", MVE_FLAGS, 0, run_vshllbq_n_u16_1},
    {"vshllbq_n_u16/8", "u16x8", "u32x4", MVE_FLAGS, 0, run_vshllbq_n_u16_8},
    {"vshllbq_n_u16/16", "u16x8", "u32x4", MVE_FLAGS, 0, run_vshllbq_n_u16_16},
    {"vshllbq_m_n_u16/1", "u32x4 u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vshllbq_m_n_u16_1},
    {"vshllbq_m_n_u16/8", "u32x4 u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vshllbq_m_n_u16_8},
    {"vshllbq_m_n_u16/16", "u32x4 u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vshllbq_m_n_u16_16},
    {"vshllbq_x_n_u16/1", "u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vshllbq_x_n_u16_1},
    {"vshllbq_x_n_u16/8", "u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vshllbq_x_n_u16_8},
    {"vshllbq_x_n_u16/16", "u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vshllbq_x_n_u16_16},
    {"vshlltq_n_s8/1", "s8x16", "s16x8", MVE_FLAGS, 0, run_vshlltq_n_s8_1},
    {"vshlltq_n_s8/4", "s8x16", "s16x8", MVE_FLAGS, 0, run_vshlltq_n_s8_4},
    {"vshlltq_n_s8/8", "s8x16", "s16x8", MVE_FLAGS, 0, run_vshlltq_n_s8_8},
    {"vshlltq_m_n_s8/1", "s16x8 s8x16 p8", "s16x8", MVE_FLAGS, 0, run_vshlltq_m_n_s8_1},
    {"vshlltq_m_n_s8/4", "s16x8 s8x16 p8", "s16x8", MVE_FLAGS, 0, run_vshlltq_m_n_s8_4},
    {"vshlltq_m_n_s8/8", "s16x8 s8x16 p8", "s16x8", MVE_FLAGS, 0, run_vshlltq_m_n_s8_8},
    {"vshlltq_x_n_s8/1", "s8x16 p8", "s16x8", MVE_FLAGS, 0, run_vshlltq_x_n_s8_1},
    {"vshlltq_x_n_s8/4", "s8x16 p8", "s16x8", MVE_FLAGS, 0, run_vshlltq_x_n_s8_4},
    {"vshlltq_x_n_s8/8", "s8x16 p8", "s16x8", MVE_FLAGS, 0, run_vshlltq_x_n_s8_8},
    {"vshlltq_n_s16/1", "s16x8", "s32x4", MVE_FLAGS, 0, run_vshlltq_n_s16_1},
    {"vshlltq_n_s16/8", "s16x8", "s32x4", MVE_FLAGS, 0, run_vshlltq_n_s16_8},
    {"vshlltq_n_s16/16", "s16x8", "s32x4", MVE_FLAGS, 0, run_vshlltq_n_s16_16},
    {"vshlltq_m_n_s16/1", "s32x4 s16x8 p16", "s32x4", MVE_FLAGS, 0, run_vshlltq_m_n_s16_1},
    {"vshlltq_m_n_s16/8", "s32x4 s16x8 p16", "s32x4", MVE_FLAGS, 0, run_vshlltq_m_n_s16_8},
    {"vshlltq_m_n_s16/16", "s32x4 s16x8 p16", "s32x4", MVE_FLAGS, 0, run_vshlltq_m_n_s16_16},
    {"vshlltq_x_n_s16/1", "s16x8 p16", "s32x4", MVE_FLAGS, 0, run_vshlltq_x_n_s16_1},
    {"vshlltq_x_n_s16/8", "s16x8 p16", "s32x4", MVE_FLAGS, 0, run_vshlltq_x_n_s16_8},
    {"vshlltq_x_n_s16/16", "s16x8 p16", "s32x4", MVE_FLAGS, 0, run_vshlltq_x_n_s16_16},
    {"vshlltq_n_u8/1", "u8x16", "u16x8", MVE_FLAGS, 0, run_vshlltq_n_u8_1},
    {"vshlltq_n_u8/4", "u8x16", "u16x8", MVE_FLAGS, 0, run_vshlltq_n_u8_4},
    {"vshlltq_n_u8/8", "u8x16", "u16x8", MVE_FLAGS, 0, run_vshlltq_n_u8_8},
    {"vshlltq_m_n_u8/1", "u16x8 u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vshlltq_m_n_u8_1},
    {"vshlltq_m_n_u8/4", "u16x8 u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vshlltq_m_n_u8_4},
    {"vshlltq_m_n_u8/8", "u16x8 u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vshlltq_m_n_u8_8},
    {"vshlltq_x_n_u8/1", "u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vshlltq_x_n_u8_1},
    {"vshlltq_x_n_u8/4", "u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vshlltq_x_n_u8_4},
    {"vshlltq_x_n_u8/8", "u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vshlltq_x_n_u8_8},
    {"vshlltq_n_u16/1", "u16x8", "u32x4", MVE_FLAGS, 0, run_vshlltq_n_u16_1},
    {"vshlltq_n_u16/8", "u16x8", "u32x4", MVE_FLAGS, 0, run_vshlltq_n_u16_8},
    {"vshlltq_n_u16/16", "u16x8", "u32x4", MVE_FLAGS, 0, run_vshlltq_n_u16_16},
    {"vshlltq_m_n_u16/1", "u32x4 u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vshlltq_m_n_u16_1},
    {"vshlltq_m_n_u16/8", "u32x4 u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vshlltq_m_n_u16_8},
    {"vshlltq_m_n_u16/16", "u32x4 u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vshlltq_m_n_u16_16},
    {"vshlltq_x_n_u16/1", "u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vshlltq_x_n_u16_1},
    {"vshlltq_x_n_u16/8", "u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vshlltq_x_n_u16_8},
    {"vshlltq_x_n_u16/16", "u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vshlltq_x_n_u16_16},
    {"vmovnbq_s16", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vmovnbq_s16},
    {"vmovnbq_m_s16", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vmovnbq_m_s16},
    {"vmovnbq_s32", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vmovnbq_s32},
    {"vmovnbq_m_s32", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vmovnbq_m_s32},
    {"vmovnbq_u16", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vmovnbq_u16},
    {"vmovnbq_m_u16", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vmovnbq_m_u16},
    {"vmovnbq_u32", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vmovnbq_u32},
    {"vmovnbq_m_u32", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vmovnbq_m_u32},
    {"vmovntq_s16", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vmovntq_s16},
    {"vmovntq_m_s16", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vmovntq_m_s16},
    {"vmovntq_s32", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vmovntq_s32},
    {"vmovntq_m_s32", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vmovntq_m_s32},
    {"vmovntq_u16", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vmovntq_u16},
    {"vmovntq_m_u16", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vmovntq_m_u16},
    {"vmovntq_u32", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vmovntq_u32},
    {"vmovntq_m_u32", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vmovntq_m_u32},
    {"vqmovnbq_s16", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vqmovnbq_s16},
    {"vqmovnbq_m_s16", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vqmovnbq_m_s16},
    {"vqmovnbq_s32", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vqmovnbq_s32},
    {"vqmovnbq_m_s32", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vqmovnbq_m_s32},
    {"vqmovnbq_u16", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vqmovnbq_u16},
    {"vqmovnbq_m_u16", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqmovnbq_m_u16},
    {"vqmovnbq_u32", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vqmovnbq_u32},
    {"vqmovnbq_m_u32", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqmovnbq_m_u32},
    {"vqmovntq_s16", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vqmovntq_s16},
    {"vqmovntq_m_s16", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vqmovntq_m_s16},
    {"vqmovntq_s32", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vqmovntq_s32},
    {"vqmovntq_m_s32", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vqmovntq_m_s32},
    {"vqmovntq_u16", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vqmovntq_u16},
    {"vqmovntq_m_u16", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqmovntq_m_u16},
    {"vqmovntq_u32", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vqmovntq_u32},
    {"vqmovntq_m_u32", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqmovntq_m_u32},
    {"vqmovunbq_s16", "u8x16 s16x8", "u8x16", MVE_FLAGS, 0, run_vqmovunbq_s16},
    {"vqmovunbq_m_s16", "u8x16 s16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqmovunbq_m_s16},
    {"vqmovunbq_s32", "u16x8 s32x4", "u16x8", MVE_FLAGS, 0, run_vqmovunbq_s32},
    {"vqmovunbq_m_s32", "u16x8 s32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqmovunbq_m_s32},
    {"vqmovuntq_s16", "u8x16 s16x8", "u8x16", MVE_FLAGS, 0, run_vqmovuntq_s16},
    {"vqmovuntq_m_s16", "u8x16 s16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqmovuntq_m_s16},
    {"vqmovuntq_s32", "u16x8 s32x4", "u16x8", MVE_FLAGS, 0, run_vqmovuntq_s32},
    {"vqmovuntq_m_s32", "u16x8 s32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqmovuntq_m_s32},
    {"vshrnbq_n_s16/1", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vshrnbq_n_s16_1},
    {"vshrnbq_n_s16/4", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vshrnbq_n_s16_4},
    {"vshrnbq_n_s16/8", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vshrnbq_n_s16_8},
    {"vshrnbq_m_n_s16/1", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vshrnbq_m_n_s16_1},
    {"vshrnbq_m_n_s16/4", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vshrnbq_m_n_s16_4},
    {"vshrnbq_m_n_s16/8", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vshrnbq_m_n_s16_8},
    {"vshrnbq_n_s32/1", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vshrnbq_n_s32_1},
    {"vshrnbq_n_s32/8", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vshrnbq_n_s32_8},
    {"vshrnbq_n_s32/16", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vshrnbq_n_s32_16},
    {"vshrnbq_m_n_s32/1", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vshrnbq_m_n_s32_1},
    {"vshrnbq_m_n_s32/8", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vshrnbq_m_n_s32_8},
    {"vshrnbq_m_n_s32/16", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vshrnbq_m_n_s32_16},
    {"vshrnbq_n_u16/1", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vshrnbq_n_u16_1},
    {"vshrnbq_n_u16/4", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vshrnbq_n_u16_4},
    {"vshrnbq_n_u16/8", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vshrnbq_n_u16_8},
    {"vshrnbq_m_n_u16/1", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vshrnbq_m_n_u16_1},
    {"vshrnbq_m_n_u16/4", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vshrnbq_m_n_u16_4},
    {"vshrnbq_m_n_u16/8", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vshrnbq_m_n_u16_8},
    {"vshrnbq_n_u32/1", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vshrnbq_n_u32_1},
    {"vshrnbq_n_u32/8", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vshrnbq_n_u32_8},
    {"vshrnbq_n_u32/16", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vshrnbq_n_u32_16},
    {"vshrnbq_m_n_u32/1", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vshrnbq_m_n_u32_1},
    {"vshrnbq_m_n_u32/8", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vshrnbq_m_n_u32_8},
    {"vshrnbq_m_n_u32/16", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vshrnbq_m_n_u32_16},
    {"vshrntq_n_s16/1", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vshrntq_n_s16_1},
    {"vshrntq_n_s16/4", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vshrntq_n_s16_4},
    {"vshrntq_n_s16/8", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vshrntq_n_s16_8},
    {"vshrntq_m_n_s16/1", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vshrntq_m_n_s16_1},
    {"vshrntq_m_n_s16/4", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vshrntq_m_n_s16_4},
    {"vshrntq_m_n_s16/8", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vshrntq_m_n_s16_8},
    {"vshrntq_n_s32/1", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vshrntq_n_s32_1},
    {"vshrntq_n_s32/8", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vshrntq_n_s32_8},
    {"vshrntq_n_s32/16", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vshrntq_n_s32_16},
    {"vshrntq_m_n_s32/1", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vshrntq_m_n_s32_1},
    {"vshrntq_m_n_s32/8", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vshrntq_m_n_s32_8},
    {"vshrntq_m_n_s32/16", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vshrntq_m_n_s32_16},
    {"vshrntq_n_u16/1", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vshrntq_n_u16_1},
    {"vshrntq_n_u16/4", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vshrntq_n_u16_4},
    {"vshrntq_n_u16/8", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vshrntq_n_u16_8},
};
const struct insn_table insn_table_mve_int_5 = INSN_TABLE(cases);
