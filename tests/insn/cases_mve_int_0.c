/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from include/nv/insn.def by `make headers`; do not edit. */
/* Differential cases, integer. */
/* clang-format off */
#include "mve.h"

static void run_vaddq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vaddq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vaddq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vaddq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vaddq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vaddq_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vaddq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vaddq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vaddq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vaddq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vaddq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vaddq_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vaddq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vaddq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vaddq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vaddq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vaddq_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vaddq_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vaddq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vaddq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vaddq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vaddq_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vaddq_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vaddq_x_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vaddq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vaddq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vaddq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vaddq_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vaddq_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vaddq_x_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vaddq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vaddq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vaddq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vaddq_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vaddq_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vaddq_x_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vaddq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    int8x16_t r = vaddq_n_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vaddq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vaddq_m_n_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vaddq_x_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vaddq_x_n_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vaddq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    int16x8_t r = vaddq_n_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vaddq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vaddq_m_n_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vaddq_x_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vaddq_x_n_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vaddq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int32x4_t r = vaddq_n_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vaddq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vaddq_m_n_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vaddq_x_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vaddq_x_n_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vaddq_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8_t, b, 1);
    uint8x16_t r = vaddq_n_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vaddq_m_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vaddq_m_n_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vaddq_x_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vaddq_x_n_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vaddq_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16_t, b, 1);
    uint16x8_t r = vaddq_n_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vaddq_m_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vaddq_m_n_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vaddq_x_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vaddq_x_n_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vaddq_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = vaddq_n_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vaddq_m_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vaddq_m_n_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vaddq_x_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vaddq_x_n_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vsubq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vsubq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vsubq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vsubq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vsubq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vsubq_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vsubq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vsubq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vsubq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vsubq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vsubq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vsubq_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vsubq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vsubq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vsubq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vsubq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vsubq_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vsubq_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vsubq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vsubq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vsubq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vsubq_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vsubq_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vsubq_x_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vsubq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vsubq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vsubq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vsubq_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vsubq_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vsubq_x_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vsubq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vsubq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vsubq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vsubq_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vsubq_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vsubq_x_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vsubq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    int8x16_t r = vsubq_n_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vsubq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vsubq_m_n_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vsubq_x_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vsubq_x_n_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vsubq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    int16x8_t r = vsubq_n_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vsubq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vsubq_m_n_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vsubq_x_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vsubq_x_n_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vsubq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int32x4_t r = vsubq_n_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vsubq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vsubq_m_n_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vsubq_x_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vsubq_x_n_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vsubq_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8_t, b, 1);
    uint8x16_t r = vsubq_n_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vsubq_m_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vsubq_m_n_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vsubq_x_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vsubq_x_n_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vsubq_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16_t, b, 1);
    uint16x8_t r = vsubq_n_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vsubq_m_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vsubq_m_n_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vsubq_x_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vsubq_x_n_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vsubq_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = vsubq_n_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vsubq_m_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vsubq_m_n_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vsubq_x_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vsubq_x_n_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhaddq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vhaddq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vhaddq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vhaddq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhaddq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vhaddq_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhaddq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vhaddq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vhaddq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vhaddq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhaddq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vhaddq_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhaddq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vhaddq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vhaddq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vhaddq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhaddq_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vhaddq_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhaddq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vhaddq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vhaddq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vhaddq_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhaddq_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vhaddq_x_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhaddq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vhaddq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vhaddq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vhaddq_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhaddq_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vhaddq_x_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhaddq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vhaddq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vhaddq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vhaddq_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhaddq_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vhaddq_x_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhaddq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    int8x16_t r = vhaddq_n_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vhaddq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vhaddq_m_n_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhaddq_x_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vhaddq_x_n_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhaddq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    int16x8_t r = vhaddq_n_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vhaddq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vhaddq_m_n_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhaddq_x_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vhaddq_x_n_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhaddq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int32x4_t r = vhaddq_n_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vhaddq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vhaddq_m_n_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhaddq_x_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vhaddq_x_n_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhaddq_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8_t, b, 1);
    uint8x16_t r = vhaddq_n_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vhaddq_m_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vhaddq_m_n_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhaddq_x_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vhaddq_x_n_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhaddq_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16_t, b, 1);
    uint16x8_t r = vhaddq_n_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vhaddq_m_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vhaddq_m_n_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhaddq_x_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vhaddq_x_n_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhaddq_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = vhaddq_n_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vhaddq_m_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vhaddq_m_n_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhaddq_x_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vhaddq_x_n_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhsubq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vhsubq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vhsubq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vhsubq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhsubq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vhsubq_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhsubq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vhsubq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vhsubq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vhsubq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhsubq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vhsubq_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhsubq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vhsubq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vhsubq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vhsubq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhsubq_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vhsubq_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhsubq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vhsubq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vhsubq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vhsubq_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhsubq_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vhsubq_x_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhsubq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vhsubq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vhsubq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vhsubq_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhsubq_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vhsubq_x_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhsubq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vhsubq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vhsubq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vhsubq_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhsubq_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vhsubq_x_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhsubq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    int8x16_t r = vhsubq_n_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vhsubq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vhsubq_m_n_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhsubq_x_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vhsubq_x_n_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhsubq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    int16x8_t r = vhsubq_n_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vhsubq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vhsubq_m_n_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhsubq_x_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vhsubq_x_n_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhsubq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int32x4_t r = vhsubq_n_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vhsubq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vhsubq_m_n_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhsubq_x_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vhsubq_x_n_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhsubq_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8_t, b, 1);
    uint8x16_t r = vhsubq_n_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vhsubq_m_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vhsubq_m_n_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhsubq_x_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vhsubq_x_n_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhsubq_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16_t, b, 1);
    uint16x8_t r = vhsubq_n_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vhsubq_m_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vhsubq_m_n_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhsubq_x_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vhsubq_x_n_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhsubq_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = vhsubq_n_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vhsubq_m_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vhsubq_m_n_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhsubq_x_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vhsubq_x_n_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrhaddq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vrhaddq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vrhaddq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vrhaddq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vrhaddq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vrhaddq_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrhaddq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vrhaddq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vrhaddq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vrhaddq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vrhaddq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vrhaddq_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrhaddq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vrhaddq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vrhaddq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vrhaddq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vrhaddq_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vrhaddq_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrhaddq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vrhaddq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vrhaddq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vrhaddq_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vrhaddq_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vrhaddq_x_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrhaddq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vrhaddq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vrhaddq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vrhaddq_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vrhaddq_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vrhaddq_x_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrhaddq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vrhaddq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vrhaddq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vrhaddq_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vrhaddq_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vrhaddq_x_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vqaddq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vqaddq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vqaddq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vqaddq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqaddq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vqaddq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vqaddq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vqaddq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqaddq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vqaddq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vqaddq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqaddq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqaddq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vqaddq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vqaddq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vqaddq_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqaddq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vqaddq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vqaddq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vqaddq_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqaddq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vqaddq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vqaddq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vqaddq_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqaddq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    int8x16_t r = vqaddq_n_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vqaddq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vqaddq_m_n_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqaddq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    int16x8_t r = vqaddq_n_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vqaddq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vqaddq_m_n_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqaddq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int32x4_t r = vqaddq_n_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vqaddq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqaddq_m_n_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqaddq_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8_t, b, 1);
    uint8x16_t r = vqaddq_n_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vqaddq_m_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vqaddq_m_n_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqaddq_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16_t, b, 1);
    uint16x8_t r = vqaddq_n_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vqaddq_m_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vqaddq_m_n_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqaddq_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = vqaddq_n_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vqaddq_m_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vqaddq_m_n_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqsubq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vqsubq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vqsubq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vqsubq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqsubq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vqsubq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vqsubq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vqsubq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqsubq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vqsubq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vqsubq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqsubq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqsubq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vqsubq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vqsubq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vqsubq_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqsubq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vqsubq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vqsubq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vqsubq_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqsubq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vqsubq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vqsubq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vqsubq_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqsubq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    int8x16_t r = vqsubq_n_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vqsubq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vqsubq_m_n_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqsubq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    int16x8_t r = vqsubq_n_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vqsubq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vqsubq_m_n_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqsubq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int32x4_t r = vqsubq_n_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vqsubq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqsubq_m_n_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqsubq_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8_t, b, 1);
    uint8x16_t r = vqsubq_n_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vqsubq_m_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vqsubq_m_n_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqsubq_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16_t, b, 1);
    uint16x8_t r = vqsubq_n_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vqsubq_m_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vqsubq_m_n_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqsubq_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = vqsubq_n_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vqsubq_m_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vqsubq_m_n_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vabdq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vabdq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vabdq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vabdq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vabdq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vabdq_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vabdq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vabdq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vabdq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vabdq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vabdq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vabdq_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vabdq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vabdq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vabdq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vabdq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vabdq_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vabdq_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vabdq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vabdq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vabdq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vabdq_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vabdq_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vabdq_x_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vabdq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vabdq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vabdq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vabdq_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vabdq_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vabdq_x_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vabdq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vabdq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vabdq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vabdq_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vabdq_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vabdq_x_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vabsq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8x16_t r = vabsq_s8(a);
    INSN_OUT(0, r);
}
static void run_vabsq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vabsq_m_s8(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vabsq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int8x16_t r = vabsq_x_s8(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vabsq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vabsq_s16(a);
    INSN_OUT(0, r);
}
static void run_vabsq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vabsq_m_s16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vabsq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vabsq_x_s16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vabsq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vabsq_s32(a);
    INSN_OUT(0, r);
}
static void run_vabsq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vabsq_m_s32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vabsq_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vabsq_x_s32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vnegq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8x16_t r = vnegq_s8(a);
    INSN_OUT(0, r);
}
static void run_vnegq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vnegq_m_s8(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vnegq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int8x16_t r = vnegq_x_s8(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vnegq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vnegq_s16(a);
    INSN_OUT(0, r);
}
static void run_vnegq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vnegq_m_s16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vnegq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vnegq_x_s16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vnegq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vnegq_s32(a);
    INSN_OUT(0, r);
}
static void run_vnegq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vnegq_m_s32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vnegq_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vnegq_x_s32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}

static const struct insn_case cases[] = {
    {"vaddq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vaddq_s8},
    {"vaddq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vaddq_m_s8},
    {"vaddq_x_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vaddq_x_s8},
    {"vaddq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vaddq_s16},
    {"vaddq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vaddq_m_s16},
    {"vaddq_x_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vaddq_x_s16},
    {"vaddq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vaddq_s32},
    {"vaddq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vaddq_m_s32},
    {"vaddq_x_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vaddq_x_s32},
    {"vaddq_u8", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vaddq_u8},
    {"vaddq_m_u8", "u8x16 u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vaddq_m_u8},
    {"vaddq_x_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vaddq_x_u8},
    {"vaddq_u16", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vaddq_u16},
    {"vaddq_m_u16", "u16x8 u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vaddq_m_u16},
    {"vaddq_x_u16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vaddq_x_u16},
    {"vaddq_u32", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vaddq_u32},
    {"vaddq_m_u32", "u32x4 u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vaddq_m_u32},
    {"vaddq_x_u32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vaddq_x_u32},
    {"vaddq_n_s8", "s8x16 s8", "s8x16", MVE_FLAGS, 0, run_vaddq_n_s8},
    {"vaddq_m_n_s8", "s8x16 s8x16 s8 p8", "s8x16", MVE_FLAGS, 0, run_vaddq_m_n_s8},
    {"vaddq_x_n_s8", "s8x16 s8 p8", "s8x16", MVE_FLAGS, 0, run_vaddq_x_n_s8},
    {"vaddq_n_s16", "s16x8 s16", "s16x8", MVE_FLAGS, 0, run_vaddq_n_s16},
    {"vaddq_m_n_s16", "s16x8 s16x8 s16 p16", "s16x8", MVE_FLAGS, 0, run_vaddq_m_n_s16},
    {"vaddq_x_n_s16", "s16x8 s16 p16", "s16x8", MVE_FLAGS, 0, run_vaddq_x_n_s16},
    {"vaddq_n_s32", "s32x4 s32", "s32x4", MVE_FLAGS, 0, run_vaddq_n_s32},
    {"vaddq_m_n_s32", "s32x4 s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vaddq_m_n_s32},
    {"vaddq_x_n_s32", "s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vaddq_x_n_s32},
    {"vaddq_n_u8", "u8x16 u8", "u8x16", MVE_FLAGS, 0, run_vaddq_n_u8},
    {"vaddq_m_n_u8", "u8x16 u8x16 u8 p8", "u8x16", MVE_FLAGS, 0, run_vaddq_m_n_u8},
    {"vaddq_x_n_u8", "u8x16 u8 p8", "u8x16", MVE_FLAGS, 0, run_vaddq_x_n_u8},
    {"vaddq_n_u16", "u16x8 u16", "u16x8", MVE_FLAGS, 0, run_vaddq_n_u16},
    {"vaddq_m_n_u16", "u16x8 u16x8 u16 p16", "u16x8", MVE_FLAGS, 0, run_vaddq_m_n_u16},
    {"vaddq_x_n_u16", "u16x8 u16 p16", "u16x8", MVE_FLAGS, 0, run_vaddq_x_n_u16},
    {"vaddq_n_u32", "u32x4 u32", "u32x4", MVE_FLAGS, 0, run_vaddq_n_u32},
    {"vaddq_m_n_u32", "u32x4 u32x4 u32 p32", "u32x4", MVE_FLAGS, 0, run_vaddq_m_n_u32},
    {"vaddq_x_n_u32", "u32x4 u32 p32", "u32x4", MVE_FLAGS, 0, run_vaddq_x_n_u32},
    {"vsubq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vsubq_s8},
    {"vsubq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vsubq_m_s8},
    {"vsubq_x_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vsubq_x_s8},
    {"vsubq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vsubq_s16},
    {"vsubq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vsubq_m_s16},
    {"vsubq_x_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vsubq_x_s16},
    {"vsubq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vsubq_s32},
    {"vsubq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vsubq_m_s32},
    {"vsubq_x_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vsubq_x_s32},
    {"vsubq_u8", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vsubq_u8},
    {"vsubq_m_u8", "u8x16 u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vsubq_m_u8},
    {"vsubq_x_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vsubq_x_u8},
    {"vsubq_u16", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vsubq_u16},
    {"vsubq_m_u16", "u16x8 u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vsubq_m_u16},
    {"vsubq_x_u16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vsubq_x_u16},
    {"vsubq_u32", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vsubq_u32},
    {"vsubq_m_u32", "u32x4 u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vsubq_m_u32},
    {"vsubq_x_u32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vsubq_x_u32},
    {"vsubq_n_s8", "s8x16 s8", "s8x16", MVE_FLAGS, 0, run_vsubq_n_s8},
    {"vsubq_m_n_s8", "s8x16 s8x16 s8 p8", "s8x16", MVE_FLAGS, 0, run_vsubq_m_n_s8},
    {"vsubq_x_n_s8", "s8x16 s8 p8", "s8x16", MVE_FLAGS, 0, run_vsubq_x_n_s8},
    {"vsubq_n_s16", "s16x8 s16", "s16x8", MVE_FLAGS, 0, run_vsubq_n_s16},
    {"vsubq_m_n_s16", "s16x8 s16x8 s16 p16", "s16x8", MVE_FLAGS, 0, run_vsubq_m_n_s16},
    {"vsubq_x_n_s16", "s16x8 s16 p16", "s16x8", MVE_FLAGS, 0, run_vsubq_x_n_s16},
    {"vsubq_n_s32", "s32x4 s32", "s32x4", MVE_FLAGS, 0, run_vsubq_n_s32},
    {"vsubq_m_n_s32", "s32x4 s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vsubq_m_n_s32},
    {"vsubq_x_n_s32", "s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vsubq_x_n_s32},
    {"vsubq_n_u8", "u8x16 u8", "u8x16", MVE_FLAGS, 0, run_vsubq_n_u8},
    {"vsubq_m_n_u8", "u8x16 u8x16 u8 p8", "u8x16", MVE_FLAGS, 0, run_vsubq_m_n_u8},
    {"vsubq_x_n_u8", "u8x16 u8 p8", "u8x16", MVE_FLAGS, 0, run_vsubq_x_n_u8},
    {"vsubq_n_u16", "u16x8 u16", "u16x8", MVE_FLAGS, 0, run_vsubq_n_u16},
    {"vsubq_m_n_u16", "u16x8 u16x8 u16 p16", "u16x8", MVE_FLAGS, 0, run_vsubq_m_n_u16},
    {"vsubq_x_n_u16", "u16x8 u16 p16", "u16x8", MVE_FLAGS, 0, run_vsubq_x_n_u16},
    {"vsubq_n_u32", "u32x4 u32", "u32x4", MVE_FLAGS, 0, run_vsubq_n_u32},
    {"vsubq_m_n_u32", "u32x4 u32x4 u32 p32", "u32x4", MVE_FLAGS, 0, run_vsubq_m_n_u32},
    {"vsubq_x_n_u32", "u32x4 u32 p32", "u32x4", MVE_FLAGS, 0, run_vsubq_x_n_u32},
    {"vhaddq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vhaddq_s8},
    {"vhaddq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vhaddq_m_s8},
    {"vhaddq_x_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vhaddq_x_s8},
    {"vhaddq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vhaddq_s16},
    {"vhaddq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vhaddq_m_s16},
    {"vhaddq_x_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vhaddq_x_s16},
    {"vhaddq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vhaddq_s32},
    {"vhaddq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vhaddq_m_s32},
    {"vhaddq_x_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vhaddq_x_s32},
    {"vhaddq_u8", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vhaddq_u8},
    {"vhaddq_m_u8", "u8x16 u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vhaddq_m_u8},
    {"vhaddq_x_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vhaddq_x_u8},
    {"vhaddq_u16", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vhaddq_u16},
    {"vhaddq_m_u16", "u16x8 u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vhaddq_m_u16},
    {"vhaddq_x_u16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vhaddq_x_u16},
    {"vhaddq_u32", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vhaddq_u32},
    {"vhaddq_m_u32", "u32x4 u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vhaddq_m_u32},
    {"vhaddq_x_u32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vhaddq_x_u32},
    {"vhaddq_n_s8", "s8x16 s8", "s8x16", MVE_FLAGS, 0, run_vhaddq_n_s8},
    {"vhaddq_m_n_s8", "s8x16 s8x16 s8 p8", "s8x16", MVE_FLAGS, 0, run_vhaddq_m_n_s8},
    {"vhaddq_x_n_s8", "s8x16 s8 p8", "s8x16", MVE_FLAGS, 0, run_vhaddq_x_n_s8},
    {"vhaddq_n_s16", "s16x8 s16", "s16x8", MVE_FLAGS, 0, run_vhaddq_n_s16},
    {"vhaddq_m_n_s16", "s16x8 s16x8 s16 p16", "s16x8", MVE_FLAGS, 0, run_vhaddq_m_n_s16},
    {"vhaddq_x_n_s16", "s16x8 s16 p16", "s16x8", MVE_FLAGS, 0, run_vhaddq_x_n_s16},
    {"vhaddq_n_s32", "s32x4 s32", "s32x4", MVE_FLAGS, 0, run_vhaddq_n_s32},
    {"vhaddq_m_n_s32", "s32x4 s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vhaddq_m_n_s32},
    {"vhaddq_x_n_s32", "s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vhaddq_x_n_s32},
    {"vhaddq_n_u8", "u8x16 u8", "u8x16", MVE_FLAGS, 0, run_vhaddq_n_u8},
    {"vhaddq_m_n_u8", "u8x16 u8x16 u8 p8", "u8x16", MVE_FLAGS, 0, run_vhaddq_m_n_u8},
    {"vhaddq_x_n_u8", "u8x16 u8 p8", "u8x16", MVE_FLAGS, 0, run_vhaddq_x_n_u8},
    {"vhaddq_n_u16", "u16x8 u16", "u16x8", MVE_FLAGS, 0, run_vhaddq_n_u16},
    {"vhaddq_m_n_u16", "u16x8 u16x8 u16 p16", "u16x8", MVE_FLAGS, 0, run_vhaddq_m_n_u16},
    {"vhaddq_x_n_u16", "u16x8 u16 p16", "u16x8", MVE_FLAGS, 0, run_vhaddq_x_n_u16},
    {"vhaddq_n_u32", "u32x4 u32", "u32x4", MVE_FLAGS, 0, run_vhaddq_n_u32},
    {"vhaddq_m_n_u32", "u32x4 u32x4 u32 p32", "u32x4", MVE_FLAGS, 0, run_vhaddq_m_n_u32},
    {"vhaddq_x_n_u32", "u32x4 u32 p32", "u32x4", MVE_FLAGS, 0, run_vhaddq_x_n_u32},
    {"vhsubq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vhsubq_s8},
    {"vhsubq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vhsubq_m_s8},
    {"vhsubq_x_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vhsubq_x_s8},
    {"vhsubq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vhsubq_s16},
    {"vhsubq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vhsubq_m_s16},
    {"vhsubq_x_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vhsubq_x_s16},
    {"vhsubq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vhsubq_s32},
    {"vhsubq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vhsubq_m_s32},
    {"vhsubq_x_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vhsubq_x_s32},
    {"vhsubq_u8", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vhsubq_u8},
    {"vhsubq_m_u8", "u8x16 u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vhsubq_m_u8},
    {"vhsubq_x_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vhsubq_x_u8},
    {"vhsubq_u16", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vhsubq_u16},
    {"vhsubq_m_u16", "u16x8 u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vhsubq_m_u16},
    {"vhsubq_x_u16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vhsubq_x_u16},
    {"vhsubq_u32", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vhsubq_u32},
    {"vhsubq_m_u32", "u32x4 u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vhsubq_m_u32},
    {"vhsubq_x_u32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vhsubq_x_u32},
    {"vhsubq_n_s8", "s8x16 s8", "s8x16", MVE_FLAGS, 0, run_vhsubq_n_s8},
    {"vhsubq_m_n_s8", "s8x16 s8x16 s8 p8", "s8x16", MVE_FLAGS, 0, run_vhsubq_m_n_s8},
    {"vhsubq_x_n_s8", "s8x16 s8 p8", "s8x16", MVE_FLAGS, 0, run_vhsubq_x_n_s8},
    {"vhsubq_n_s16", "s16x8 s16", "s16x8", MVE_FLAGS, 0, run_vhsubq_n_s16},
    {"vhsubq_m_n_s16", "s16x8 s16x8 s16 p16", "s16x8", MVE_FLAGS, 0, run_vhsubq_m_n_s16},
    {"vhsubq_x_n_s16", "s16x8 s16 p16", "s16x8", MVE_FLAGS, 0, run_vhsubq_x_n_s16},
    {"vhsubq_n_s32", "s32x4 s32", "s32x4", MVE_FLAGS, 0, run_vhsubq_n_s32},
    {"vhsubq_m_n_s32", "s32x4 s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vhsubq_m_n_s32},
    {"vhsubq_x_n_s32", "s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vhsubq_x_n_s32},
    {"vhsubq_n_u8", "u8x16 u8", "u8x16", MVE_FLAGS, 0, run_vhsubq_n_u8},
    {"vhsubq_m_n_u8", "u8x16 u8x16 u8 p8", "u8x16", MVE_FLAGS, 0, run_vhsubq_m_n_u8},
    {"vhsubq_x_n_u8", "u8x16 u8 p8", "u8x16", MVE_FLAGS, 0, run_vhsubq_x_n_u8},
    {"vhsubq_n_u16", "u16x8 u16", "u16x8", MVE_FLAGS, 0, run_vhsubq_n_u16},
    {"vhsubq_m_n_u16", "u16x8 u16x8 u16 p16", "u16x8", MVE_FLAGS, 0, run_vhsubq_m_n_u16},
    {"vhsubq_x_n_u16", "u16x8 u16 p16", "u16x8", MVE_FLAGS, 0, run_vhsubq_x_n_u16},
    {"vhsubq_n_u32", "u32x4 u32", "u32x4", MVE_FLAGS, 0, run_vhsubq_n_u32},
    {"vhsubq_m_n_u32", "u32x4 u32x4 u32 p32", "u32x4", MVE_FLAGS, 0, run_vhsubq_m_n_u32},
    {"vhsubq_x_n_u32", "u32x4 u32 p32", "u32x4", MVE_FLAGS, 0, run_vhsubq_x_n_u32},
    {"vrhaddq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vrhaddq_s8},
    {"vrhaddq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vrhaddq_m_s8},
    {"vrhaddq_x_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vrhaddq_x_s8},
    {"vrhaddq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vrhaddq_s16},
    {"vrhaddq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vrhaddq_m_s16},
    {"vrhaddq_x_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vrhaddq_x_s16},
    {"vrhaddq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vrhaddq_s32},
    {"vrhaddq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vrhaddq_m_s32},
    {"vrhaddq_x_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vrhaddq_x_s32},
    {"vrhaddq_u8", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vrhaddq_u8},
    {"vrhaddq_m_u8", "u8x16 u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vrhaddq_m_u8},
    {"vrhaddq_x_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vrhaddq_x_u8},
    {"vrhaddq_u16", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vrhaddq_u16},
    {"vrhaddq_m_u16", "u16x8 u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vrhaddq_m_u16},
    {"vrhaddq_x_u16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vrhaddq_x_u16},
    {"vrhaddq_u32", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vrhaddq_u32},
    {"vrhaddq_m_u32", "u32x4 u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vrhaddq_m_u32},
    {"vrhaddq_x_u32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vrhaddq_x_u32},
    {"vqaddq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vqaddq_s8},
    {"vqaddq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vqaddq_m_s8},
    {"vqaddq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vqaddq_s16},
    {"vqaddq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vqaddq_m_s16},
    {"vqaddq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vqaddq_s32},
    {"vqaddq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vqaddq_m_s32},
    {"vqaddq_u8", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vqaddq_u8},
    {"vqaddq_m_u8", "u8x16 u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vqaddq_m_u8},
    {"vqaddq_u16", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vqaddq_u16},
    {"vqaddq_m_u16", "u16x8 u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vqaddq_m_u16},
    {"vqaddq_u32", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vqaddq_u32},
    {"vqaddq_m_u32", "u32x4 u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vqaddq_m_u32},
    {"vqaddq_n_s8", "s8x16 s8", "s8x16", MVE_FLAGS, 0, run_vqaddq_n_s8},
    {"vqaddq_m_n_s8", "s8x16 s8x16 s8 p8", "s8x16", MVE_FLAGS, 0, run_vqaddq_m_n_s8},
    {"vqaddq_n_s16", "s16x8 s16", "s16x8", MVE_FLAGS, 0, run_vqaddq_n_s16},
    {"vqaddq_m_n_s16", "s16x8 s16x8 s16 p16", "s16x8", MVE_FLAGS, 0, run_vqaddq_m_n_s16},
    {"vqaddq_n_s32", "s32x4 s32", "s32x4", MVE_FLAGS, 0, run_vqaddq_n_s32},
    {"vqaddq_m_n_s32", "s32x4 s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vqaddq_m_n_s32},
    {"vqaddq_n_u8", "u8x16 u8", "u8x16", MVE_FLAGS, 0, run_vqaddq_n_u8},
    {"vqaddq_m_n_u8", "u8x16 u8x16 u8 p8", "u8x16", MVE_FLAGS, 0, run_vqaddq_m_n_u8},
    {"vqaddq_n_u16", "u16x8 u16", "u16x8", MVE_FLAGS, 0, run_vqaddq_n_u16},
    {"vqaddq_m_n_u16", "u16x8 u16x8 u16 p16", "u16x8", MVE_FLAGS, 0, run_vqaddq_m_n_u16},
    {"vqaddq_n_u32", "u32x4 u32", "u32x4", MVE_FLAGS, 0, run_vqaddq_n_u32},
    {"vqaddq_m_n_u32", "u32x4 u32x4 u32 p32", "u32x4", MVE_FLAGS, 0, run_vqaddq_m_n_u32},
    {"vqsubq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vqsubq_s8},
    {"vqsubq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vqsubq_m_s8},
    {"vqsubq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vqsubq_s16},
    {"vqsubq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vqsubq_m_s16},
    {"vqsubq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vqsubq_s32},
    {"vqsubq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vqsubq_m_s32},
    {"vqsubq_u8", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vqsubq_u8},
    {"vqsubq_m_u8", "u8x16 u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vqsubq_m_u8},
    {"vqsubq_u16", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vqsubq_u16},
    {"vqsubq_m_u16", "u16x8 u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vqsubq_m_u16},
    {"vqsubq_u32", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vqsubq_u32},
    {"vqsubq_m_u32", "u32x4 u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vqsubq_m_u32},
    {"vqsubq_n_s8", "s8x16 s8", "s8x16", MVE_FLAGS, 0, run_vqsubq_n_s8},
    {"vqsubq_m_n_s8", "s8x16 s8x16 s8 p8", "s8x16", MVE_FLAGS, 0, run_vqsubq_m_n_s8},
    {"vqsubq_n_s16", "s16x8 s16", "s16x8", MVE_FLAGS, 0, run_vqsubq_n_s16},
    {"vqsubq_m_n_s16", "s16x8 s16x8 s16 p16", "s16x8", MVE_FLAGS, 0, run_vqsubq_m_n_s16},
    {"vqsubq_n_s32", "s32x4 s32", "s32x4", MVE_FLAGS, 0, run_vqsubq_n_s32},
    {"vqsubq_m_n_s32", "s32x4 s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vqsubq_m_n_s32},
    {"vqsubq_n_u8", "u8x16 u8", "u8x16", MVE_FLAGS, 0, run_vqsubq_n_u8},
    {"vqsubq_m_n_u8", "u8x16 u8x16 u8 p8", "u8x16", MVE_FLAGS, 0, run_vqsubq_m_n_u8},
    {"vqsubq_n_u16", "u16x8 u16", "u16x8", MVE_FLAGS, 0, run_vqsubq_n_u16},
    {"vqsubq_m_n_u16", "u16x8 u16x8 u16 p16", "u16x8", MVE_FLAGS, 0, run_vqsubq_m_n_u16},
    {"vqsubq_n_u32", "u32x4 u32", "u32x4", MVE_FLAGS, 0, run_vqsubq_n_u32},
    {"vqsubq_m_n_u32", "u32x4 u32x4 u32 p32", "u32x4", MVE_FLAGS, 0, run_vqsubq_m_n_u32},
    {"vabdq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vabdq_s8},
    {"vabdq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vabdq_m_s8},
    {"vabdq_x_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vabdq_x_s8},
    {"vabdq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vabdq_s16},
    {"vabdq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vabdq_m_s16},
    {"vabdq_x_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vabdq_x_s16},
    {"vabdq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vabdq_s32},
    {"vabdq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vabdq_m_s32},
    {"vabdq_x_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vabdq_x_s32},
    {"vabdq_u8", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vabdq_u8},
    {"vabdq_m_u8", "u8x16 u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vabdq_m_u8},
    {"vabdq_x_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vabdq_x_u8},
    {"vabdq_u16", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vabdq_u16},
    {"vabdq_m_u16", "u16x8 u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vabdq_m_u16},
    {"vabdq_x_u16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vabdq_x_u16},
    {"vabdq_u32", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vabdq_u32},
    {"vabdq_m_u32", "u32x4 u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vabdq_m_u32},
    {"vabdq_x_u32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vabdq_x_u32},
    {"vabsq_s8", "s8x16", "s8x16", MVE_FLAGS, 0, run_vabsq_s8},
    {"vabsq_m_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vabsq_m_s8},
    {"vabsq_x_s8", "s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vabsq_x_s8},
    {"vabsq_s16", "s16x8", "s16x8", MVE_FLAGS, 0, run_vabsq_s16},
    {"vabsq_m_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vabsq_m_s16},
    {"vabsq_x_s16", "s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vabsq_x_s16},
    {"vabsq_s32", "s32x4", "s32x4", MVE_FLAGS, 0, run_vabsq_s32},
    {"vabsq_m_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vabsq_m_s32},
    {"vabsq_x_s32", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vabsq_x_s32},
    {"vnegq_s8", "s8x16", "s8x16", MVE_FLAGS, 0, run_vnegq_s8},
    {"vnegq_m_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vnegq_m_s8},
    {"vnegq_x_s8", "s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vnegq_x_s8},
    {"vnegq_s16", "s16x8", "s16x8", MVE_FLAGS, 0, run_vnegq_s16},
    {"vnegq_m_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vnegq_m_s16},
    {"vnegq_x_s16", "s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vnegq_x_s16},
    {"vnegq_s32", "s32x4", "s32x4", MVE_FLAGS, 0, run_vnegq_s32},
    {"vnegq_m_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vnegq_m_s32},
    {"vnegq_x_s32", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vnegq_x_s32},
};
const struct insn_table insn_table_mve_int_0 = INSN_TABLE(cases);
