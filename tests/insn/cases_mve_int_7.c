/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from include/nv/insn.def by `make headers`; do not edit. */
/* Differential cases, integer. */
/* clang-format off */
#include "mve.h"

static void run_vdwdupq_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint16x8_t r = vdwdupq_n_u16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vdwdupq_n_u16_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint16x8_t r = vdwdupq_n_u16(a, b, 2);
    INSN_OUT(0, r);
}
static void run_vdwdupq_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint16x8_t r = vdwdupq_n_u16(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vdwdupq_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint16x8_t r = vdwdupq_n_u16(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vdwdupq_m_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vdwdupq_m_n_u16(inactive, a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vdwdupq_m_n_u16_2(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vdwdupq_m_n_u16(inactive, a, b, 2, p);
    INSN_OUT(0, r);
}
static void run_vdwdupq_m_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vdwdupq_m_n_u16(inactive, a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vdwdupq_m_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vdwdupq_m_n_u16(inactive, a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vdwdupq_x_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vdwdupq_x_n_u16(a, b, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vdwdupq_x_n_u16_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vdwdupq_x_n_u16(a, b, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vdwdupq_x_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vdwdupq_x_n_u16(a, b, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vdwdupq_x_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vdwdupq_x_n_u16(a, b, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vdwdupq_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = vdwdupq_n_u32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vdwdupq_n_u32_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = vdwdupq_n_u32(a, b, 2);
    INSN_OUT(0, r);
}
static void run_vdwdupq_n_u32_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = vdwdupq_n_u32(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vdwdupq_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = vdwdupq_n_u32(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vdwdupq_m_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vdwdupq_m_n_u32(inactive, a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vdwdupq_m_n_u32_2(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vdwdupq_m_n_u32(inactive, a, b, 2, p);
    INSN_OUT(0, r);
}
static void run_vdwdupq_m_n_u32_4(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vdwdupq_m_n_u32(inactive, a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vdwdupq_m_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vdwdupq_m_n_u32(inactive, a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vdwdupq_x_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vdwdupq_x_n_u32(a, b, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vdwdupq_x_n_u32_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vdwdupq_x_n_u32(a, b, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vdwdupq_x_n_u32_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vdwdupq_x_n_u32(a, b, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vdwdupq_x_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vdwdupq_x_n_u32(a, b, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vdwdupq_wb_u8_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint8x16_t r = vdwdupq_wb_u8(&a, b, 1);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_wb_u8_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint8x16_t r = vdwdupq_wb_u8(&a, b, 2);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_wb_u8_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint8x16_t r = vdwdupq_wb_u8(&a, b, 4);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_wb_u8_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint8x16_t r = vdwdupq_wb_u8(&a, b, 8);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_m_wb_u8_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vdwdupq_m_wb_u8(inactive, &a, b, 1, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_m_wb_u8_2(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vdwdupq_m_wb_u8(inactive, &a, b, 2, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_m_wb_u8_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vdwdupq_m_wb_u8(inactive, &a, b, 4, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_m_wb_u8_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vdwdupq_m_wb_u8(inactive, &a, b, 8, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_x_wb_u8_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vdwdupq_x_wb_u8(&a, b, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vdwdupq_x_wb_u8_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vdwdupq_x_wb_u8(&a, b, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vdwdupq_x_wb_u8_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vdwdupq_x_wb_u8(&a, b, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vdwdupq_x_wb_u8_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vdwdupq_x_wb_u8(&a, b, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vdwdupq_wb_u16_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint16x8_t r = vdwdupq_wb_u16(&a, b, 1);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_wb_u16_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint16x8_t r = vdwdupq_wb_u16(&a, b, 2);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_wb_u16_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint16x8_t r = vdwdupq_wb_u16(&a, b, 4);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_wb_u16_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint16x8_t r = vdwdupq_wb_u16(&a, b, 8);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_m_wb_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vdwdupq_m_wb_u16(inactive, &a, b, 1, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_m_wb_u16_2(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vdwdupq_m_wb_u16(inactive, &a, b, 2, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_m_wb_u16_4(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vdwdupq_m_wb_u16(inactive, &a, b, 4, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_m_wb_u16_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vdwdupq_m_wb_u16(inactive, &a, b, 8, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_x_wb_u16_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vdwdupq_x_wb_u16(&a, b, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vdwdupq_x_wb_u16_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vdwdupq_x_wb_u16(&a, b, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vdwdupq_x_wb_u16_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vdwdupq_x_wb_u16(&a, b, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vdwdupq_x_wb_u16_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vdwdupq_x_wb_u16(&a, b, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vdwdupq_wb_u32_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = vdwdupq_wb_u32(&a, b, 1);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_wb_u32_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = vdwdupq_wb_u32(&a, b, 2);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_wb_u32_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = vdwdupq_wb_u32(&a, b, 4);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_wb_u32_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = vdwdupq_wb_u32(&a, b, 8);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_m_wb_u32_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vdwdupq_m_wb_u32(inactive, &a, b, 1, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_m_wb_u32_2(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vdwdupq_m_wb_u32(inactive, &a, b, 2, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_m_wb_u32_4(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vdwdupq_m_wb_u32(inactive, &a, b, 4, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_m_wb_u32_8(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vdwdupq_m_wb_u32(inactive, &a, b, 8, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vdwdupq_x_wb_u32_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vdwdupq_x_wb_u32(&a, b, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vdwdupq_x_wb_u32_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vdwdupq_x_wb_u32(&a, b, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vdwdupq_x_wb_u32_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vdwdupq_x_wb_u32(&a, b, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vdwdupq_x_wb_u32_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vdwdupq_x_wb_u32(&a, b, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vld1q_s8(struct insn_io *io)
{
    MVE_POINTER(int8_t const, a, 0);
    int8x16_t r = vld1q_s8(a);
    INSN_OUT(0, r);
}
static void run_vld1q_z_s8(struct insn_io *io)
{
    MVE_POINTER(int8_t const, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int8x16_t r = vld1q_z_s8(a, p);
    INSN_OUT(0, r);
}
static void run_vld1q_s16(struct insn_io *io)
{
    MVE_POINTER(int16_t const, a, 0);
    int16x8_t r = vld1q_s16(a);
    INSN_OUT(0, r);
}
static void run_vld1q_z_s16(struct insn_io *io)
{
    MVE_POINTER(int16_t const, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vld1q_z_s16(a, p);
    INSN_OUT(0, r);
}
static void run_vld1q_s32(struct insn_io *io)
{
    MVE_POINTER(int32_t const, a, 0);
    int32x4_t r = vld1q_s32(a);
    INSN_OUT(0, r);
}
static void run_vld1q_z_s32(struct insn_io *io)
{
    MVE_POINTER(int32_t const, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vld1q_z_s32(a, p);
    INSN_OUT(0, r);
}
static void run_vld1q_u8(struct insn_io *io)
{
    MVE_POINTER(uint8_t const, a, 0);
    uint8x16_t r = vld1q_u8(a);
    INSN_OUT(0, r);
}
static void run_vld1q_z_u8(struct insn_io *io)
{
    MVE_POINTER(uint8_t const, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vld1q_z_u8(a, p);
    INSN_OUT(0, r);
}
static void run_vld1q_u16(struct insn_io *io)
{
    MVE_POINTER(uint16_t const, a, 0);
    uint16x8_t r = vld1q_u16(a);
    INSN_OUT(0, r);
}
static void run_vld1q_z_u16(struct insn_io *io)
{
    MVE_POINTER(uint16_t const, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vld1q_z_u16(a, p);
    INSN_OUT(0, r);
}
static void run_vld1q_u32(struct insn_io *io)
{
    MVE_POINTER(uint32_t const, a, 0);
    uint32x4_t r = vld1q_u32(a);
    INSN_OUT(0, r);
}
static void run_vld1q_z_u32(struct insn_io *io)
{
    MVE_POINTER(uint32_t const, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vld1q_z_u32(a, p);
    INSN_OUT(0, r);
}
static void run_vldrbq_s8(struct insn_io *io)
{
    MVE_POINTER(int8_t const, a, 0);
    int8x16_t r = vldrbq_s8(a);
    INSN_OUT(0, r);
}
static void run_vldrbq_z_s8(struct insn_io *io)
{
    MVE_POINTER(int8_t const, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int8x16_t r = vldrbq_z_s8(a, p);
    INSN_OUT(0, r);
}
static void run_vldrbq_s16(struct insn_io *io)
{
    MVE_POINTER(int8_t const, a, 0);
    int16x8_t r = vldrbq_s16(a);
    INSN_OUT(0, r);
}
static void run_vldrbq_z_s16(struct insn_io *io)
{
    MVE_POINTER(int8_t const, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vldrbq_z_s16(a, p);
    INSN_OUT(0, r);
}
static void run_vldrbq_s32(struct insn_io *io)
{
    MVE_POINTER(int8_t const, a, 0);
    int32x4_t r = vldrbq_s32(a);
    INSN_OUT(0, r);
}
static void run_vldrbq_z_s32(struct insn_io *io)
{
    MVE_POINTER(int8_t const, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vldrbq_z_s32(a, p);
    INSN_OUT(0, r);
}
static void run_vldrbq_u8(struct insn_io *io)
{
    MVE_POINTER(uint8_t const, a, 0);
    uint8x16_t r = vldrbq_u8(a);
    INSN_OUT(0, r);
}
static void run_vldrbq_z_u8(struct insn_io *io)
{
    MVE_POINTER(uint8_t const, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vldrbq_z_u8(a, p);
    INSN_OUT(0, r);
}
static void run_vldrbq_u16(struct insn_io *io)
{
    MVE_POINTER(uint8_t const, a, 0);
    uint16x8_t r = vldrbq_u16(a);
    INSN_OUT(0, r);
}
static void run_vldrbq_z_u16(struct insn_io *io)
{
    MVE_POINTER(uint8_t const, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vldrbq_z_u16(a, p);
    INSN_OUT(0, r);
}
static void run_vldrbq_u32(struct insn_io *io)
{
    MVE_POINTER(uint8_t const, a, 0);
    uint32x4_t r = vldrbq_u32(a);
    INSN_OUT(0, r);
}
static void run_vldrbq_z_u32(struct insn_io *io)
{
    MVE_POINTER(uint8_t const, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vldrbq_z_u32(a, p);
    INSN_OUT(0, r);
}
static void run_vldrhq_s16(struct insn_io *io)
{
    MVE_POINTER(int16_t const, a, 0);
    int16x8_t r = vldrhq_s16(a);
    INSN_OUT(0, r);
}
static void run_vldrhq_z_s16(struct insn_io *io)
{
    MVE_POINTER(int16_t const, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vldrhq_z_s16(a, p);
    INSN_OUT(0, r);
}
static void run_vldrhq_s32(struct insn_io *io)
{
    MVE_POINTER(int16_t const, a, 0);
    int32x4_t r = vldrhq_s32(a);
    INSN_OUT(0, r);
}
static void run_vldrhq_z_s32(struct insn_io *io)
{
    MVE_POINTER(int16_t const, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vldrhq_z_s32(a, p);
    INSN_OUT(0, r);
}
static void run_vldrhq_u16(struct insn_io *io)
{
    MVE_POINTER(uint16_t const, a, 0);
    uint16x8_t r = vldrhq_u16(a);
    INSN_OUT(0, r);
}
static void run_vldrhq_z_u16(struct insn_io *io)
{
    MVE_POINTER(uint16_t const, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vldrhq_z_u16(a, p);
    INSN_OUT(0, r);
}
static void run_vldrhq_u32(struct insn_io *io)
{
    MVE_POINTER(uint16_t const, a, 0);
    uint32x4_t r = vldrhq_u32(a);
    INSN_OUT(0, r);
}
static void run_vldrhq_z_u32(struct insn_io *io)
{
    MVE_POINTER(uint16_t const, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vldrhq_z_u32(a, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_s32(struct insn_io *io)
{
    MVE_POINTER(int32_t const, a, 0);
    int32x4_t r = vldrwq_s32(a);
    INSN_OUT(0, r);
}
static void run_vldrwq_z_s32(struct insn_io *io)
{
    MVE_POINTER(int32_t const, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vldrwq_z_s32(a, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_u32(struct insn_io *io)
{
    MVE_POINTER(uint32_t const, a, 0);
    uint32x4_t r = vldrwq_u32(a);
    INSN_OUT(0, r);
}
static void run_vldrwq_z_u32(struct insn_io *io)
{
    MVE_POINTER(uint32_t const, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vldrwq_z_u32(a, p);
    INSN_OUT(0, r);
}
static void run_vst1q_s8(struct insn_io *io)
{
    MVE_POINTER(int8_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    vst1q_s8(a, b);
}
static void run_vst1q_p_s8(struct insn_io *io)
{
    MVE_POINTER(int8_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vst1q_p_s8(a, b, p);
}
static void run_vst1q_s16(struct insn_io *io)
{
    MVE_POINTER(int16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    vst1q_s16(a, b);
}
static void run_vst1q_p_s16(struct insn_io *io)
{
    MVE_POINTER(int16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vst1q_p_s16(a, b, p);
}
static void run_vst1q_s32(struct insn_io *io)
{
    MVE_POINTER(int32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    vst1q_s32(a, b);
}
static void run_vst1q_p_s32(struct insn_io *io)
{
    MVE_POINTER(int32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vst1q_p_s32(a, b, p);
}
static void run_vst1q_u8(struct insn_io *io)
{
    MVE_POINTER(uint8_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    vst1q_u8(a, b);
}
static void run_vst1q_p_u8(struct insn_io *io)
{
    MVE_POINTER(uint8_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vst1q_p_u8(a, b, p);
}
static void run_vst1q_u16(struct insn_io *io)
{
    MVE_POINTER(uint16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    vst1q_u16(a, b);
}
static void run_vst1q_p_u16(struct insn_io *io)
{
    MVE_POINTER(uint16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vst1q_p_u16(a, b, p);
}
static void run_vst1q_u32(struct insn_io *io)
{
    MVE_POINTER(uint32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    vst1q_u32(a, b);
}
static void run_vst1q_p_u32(struct insn_io *io)
{
    MVE_POINTER(uint32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vst1q_p_u32(a, b, p);
}
static void run_vstrbq_s8(struct insn_io *io)
{
    MVE_POINTER(int8_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    vstrbq_s8(a, b);
}
static void run_vstrbq_p_s8(struct insn_io *io)
{
    MVE_POINTER(int8_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrbq_p_s8(a, b, p);
}
static void run_vstrbq_s16(struct insn_io *io)
{
    MVE_POINTER(int8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    vstrbq_s16(a, b);
}
static void run_vstrbq_p_s16(struct insn_io *io)
{
    MVE_POINTER(int8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrbq_p_s16(a, b, p);
}
static void run_vstrbq_s32(struct insn_io *io)
{
    MVE_POINTER(int8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    vstrbq_s32(a, b);
}
static void run_vstrbq_p_s32(struct insn_io *io)
{
    MVE_POINTER(int8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrbq_p_s32(a, b, p);
}
static void run_vstrbq_u8(struct insn_io *io)
{
    MVE_POINTER(uint8_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    vstrbq_u8(a, b);
}
static void run_vstrbq_p_u8(struct insn_io *io)
{
    MVE_POINTER(uint8_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrbq_p_u8(a, b, p);
}
static void run_vstrbq_u16(struct insn_io *io)
{
    MVE_POINTER(uint8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    vstrbq_u16(a, b);
}
static void run_vstrbq_p_u16(struct insn_io *io)
{
    MVE_POINTER(uint8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrbq_p_u16(a, b, p);
}
static void run_vstrbq_u32(struct insn_io *io)
{
    MVE_POINTER(uint8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    vstrbq_u32(a, b);
}
static void run_vstrbq_p_u32(struct insn_io *io)
{
    MVE_POINTER(uint8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrbq_p_u32(a, b, p);
}
static void run_vstrhq_s16(struct insn_io *io)
{
    MVE_POINTER(int16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    vstrhq_s16(a, b);
}
static void run_vstrhq_p_s16(struct insn_io *io)
{
    MVE_POINTER(int16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrhq_p_s16(a, b, p);
}
static void run_vstrhq_s32(struct insn_io *io)
{
    MVE_POINTER(int16_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    vstrhq_s32(a, b);
}
static void run_vstrhq_p_s32(struct insn_io *io)
{
    MVE_POINTER(int16_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrhq_p_s32(a, b, p);
}
static void run_vstrhq_u16(struct insn_io *io)
{
    MVE_POINTER(uint16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    vstrhq_u16(a, b);
}
static void run_vstrhq_p_u16(struct insn_io *io)
{
    MVE_POINTER(uint16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrhq_p_u16(a, b, p);
}
static void run_vstrhq_u32(struct insn_io *io)
{
    MVE_POINTER(uint16_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    vstrhq_u32(a, b);
}
static void run_vstrhq_p_u32(struct insn_io *io)
{
    MVE_POINTER(uint16_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrhq_p_u32(a, b, p);
}
static void run_vstrwq_s32(struct insn_io *io)
{
    MVE_POINTER(int32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    vstrwq_s32(a, b);
}
static void run_vstrwq_p_s32(struct insn_io *io)
{
    MVE_POINTER(int32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_p_s32(a, b, p);
}
static void run_vstrwq_u32(struct insn_io *io)
{
    MVE_POINTER(uint32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    vstrwq_u32(a, b);
}
static void run_vstrwq_p_u32(struct insn_io *io)
{
    MVE_POINTER(uint32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_p_u32(a, b, p);
}
static void run_vld2q_s8(struct insn_io *io)
{
    MVE_POINTER(int8_t const, a, 0);
    int8x16x2_t r = vld2q_s8(a);
    INSN_OUT(0, r);
}
static void run_vld2q_s16(struct insn_io *io)
{
    MVE_POINTER(int16_t const, a, 0);
    int16x8x2_t r = vld2q_s16(a);
    INSN_OUT(0, r);
}
static void run_vld2q_s32(struct insn_io *io)
{
    MVE_POINTER(int32_t const, a, 0);
    int32x4x2_t r = vld2q_s32(a);
    INSN_OUT(0, r);
}
static void run_vld2q_u8(struct insn_io *io)
{
    MVE_POINTER(uint8_t const, a, 0);
    uint8x16x2_t r = vld2q_u8(a);
    INSN_OUT(0, r);
}
static void run_vld2q_u16(struct insn_io *io)
{
    MVE_POINTER(uint16_t const, a, 0);
    uint16x8x2_t r = vld2q_u16(a);
    INSN_OUT(0, r);
}
static void run_vld2q_u32(struct insn_io *io)
{
    MVE_POINTER(uint32_t const, a, 0);
    uint32x4x2_t r = vld2q_u32(a);
    INSN_OUT(0, r);
}
static void run_vld4q_s8(struct insn_io *io)
{
    MVE_POINTER(int8_t const, a, 0);
    int8x16x4_t r = vld4q_s8(a);
    INSN_OUT(0, r);
}
static void run_vld4q_s16(struct insn_io *io)
{
    MVE_POINTER(int16_t const, a, 0);
    int16x8x4_t r = vld4q_s16(a);
    INSN_OUT(0, r);
}
static void run_vld4q_s32(struct insn_io *io)
{
    MVE_POINTER(int32_t const, a, 0);
    int32x4x4_t r = vld4q_s32(a);
    INSN_OUT(0, r);
}
static void run_vld4q_u8(struct insn_io *io)
{
    MVE_POINTER(uint8_t const, a, 0);
    uint8x16x4_t r = vld4q_u8(a);
    INSN_OUT(0, r);
}
static void run_vld4q_u16(struct insn_io *io)
{
    MVE_POINTER(uint16_t const, a, 0);
    uint16x8x4_t r = vld4q_u16(a);
    INSN_OUT(0, r);
}
static void run_vld4q_u32(struct insn_io *io)
{
    MVE_POINTER(uint32_t const, a, 0);
    uint32x4x4_t r = vld4q_u32(a);
    INSN_OUT(0, r);
}
static void run_vst2q_s8(struct insn_io *io)
{
    MVE_POINTER(int8_t, a, 0);
    INSN_IN(int8x16x2_t, b, 1);
    vst2q_s8(a, b);
}
static void run_vst2q_s16(struct insn_io *io)
{
    MVE_POINTER(int16_t, a, 0);
    INSN_IN(int16x8x2_t, b, 1);
    vst2q_s16(a, b);
}
static void run_vst2q_s32(struct insn_io *io)
{
    MVE_POINTER(int32_t, a, 0);
    INSN_IN(int32x4x2_t, b, 1);
    vst2q_s32(a, b);
}
static void run_vst2q_u8(struct insn_io *io)
{
    MVE_POINTER(uint8_t, a, 0);
    INSN_IN(uint8x16x2_t, b, 1);
    vst2q_u8(a, b);
}
static void run_vst2q_u16(struct insn_io *io)
{
    MVE_POINTER(uint16_t, a, 0);
    INSN_IN(uint16x8x2_t, b, 1);
    vst2q_u16(a, b);
}
static void run_vst2q_u32(struct insn_io *io)
{
    MVE_POINTER(uint32_t, a, 0);
    INSN_IN(uint32x4x2_t, b, 1);
    vst2q_u32(a, b);
}
static void run_vst4q_s8(struct insn_io *io)
{
    MVE_POINTER(int8_t, a, 0);
    INSN_IN(int8x16x4_t, b, 1);
    vst4q_s8(a, b);
}
static void run_vst4q_s16(struct insn_io *io)
{
    MVE_POINTER(int16_t, a, 0);
    INSN_IN(int16x8x4_t, b, 1);
    vst4q_s16(a, b);
}
static void run_vst4q_s32(struct insn_io *io)
{
    MVE_POINTER(int32_t, a, 0);
    INSN_IN(int32x4x4_t, b, 1);
    vst4q_s32(a, b);
}
static void run_vst4q_u8(struct insn_io *io)
{
    MVE_POINTER(uint8_t, a, 0);
    INSN_IN(uint8x16x4_t, b, 1);
    vst4q_u8(a, b);
}
static void run_vst4q_u16(struct insn_io *io)
{
    MVE_POINTER(uint16_t, a, 0);
    INSN_IN(uint16x8x4_t, b, 1);
    vst4q_u16(a, b);
}
static void run_vst4q_u32(struct insn_io *io)
{
    MVE_POINTER(uint32_t, a, 0);
    INSN_IN(uint32x4x4_t, b, 1);
    vst4q_u32(a, b);
}
static void run_vldrbq_gather_offset_s8(struct insn_io *io)
{
    MVE_POINTER(int8_t const, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    int8x16_t r = vldrbq_gather_offset_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vldrbq_gather_offset_z_s8(struct insn_io *io)
{
    MVE_POINTER(int8_t const, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vldrbq_gather_offset_z_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrbq_gather_offset_s16(struct insn_io *io)
{
    MVE_POINTER(int8_t const, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    int16x8_t r = vldrbq_gather_offset_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vldrbq_gather_offset_z_s16(struct insn_io *io)
{
    MVE_POINTER(int8_t const, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vldrbq_gather_offset_z_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrbq_gather_offset_s32(struct insn_io *io)
{
    MVE_POINTER(int8_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    int32x4_t r = vldrbq_gather_offset_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vldrbq_gather_offset_z_s32(struct insn_io *io)
{
    MVE_POINTER(int8_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vldrbq_gather_offset_z_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrbq_gather_offset_u8(struct insn_io *io)
{
    MVE_POINTER(uint8_t const, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vldrbq_gather_offset_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vldrbq_gather_offset_z_u8(struct insn_io *io)
{
    MVE_POINTER(uint8_t const, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vldrbq_gather_offset_z_u8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrbq_gather_offset_u16(struct insn_io *io)
{
    MVE_POINTER(uint8_t const, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vldrbq_gather_offset_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vldrbq_gather_offset_z_u16(struct insn_io *io)
{
    MVE_POINTER(uint8_t const, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vldrbq_gather_offset_z_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrbq_gather_offset_u32(struct insn_io *io)
{
    MVE_POINTER(uint8_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vldrbq_gather_offset_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vldrbq_gather_offset_z_u32(struct insn_io *io)
{
    MVE_POINTER(uint8_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vldrbq_gather_offset_z_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrhq_gather_offset_s16(struct insn_io *io)
{
    MVE_POINTER(int16_t const, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    int16x8_t r = vldrhq_gather_offset_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vldrhq_gather_offset_z_s16(struct insn_io *io)
{
    MVE_POINTER(int16_t const, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vldrhq_gather_offset_z_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrhq_gather_offset_s32(struct insn_io *io)
{
    MVE_POINTER(int16_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    int32x4_t r = vldrhq_gather_offset_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vldrhq_gather_offset_z_s32(struct insn_io *io)
{
    MVE_POINTER(int16_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vldrhq_gather_offset_z_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrhq_gather_offset_u16(struct insn_io *io)
{
    MVE_POINTER(uint16_t const, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vldrhq_gather_offset_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vldrhq_gather_offset_z_u16(struct insn_io *io)
{
    MVE_POINTER(uint16_t const, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vldrhq_gather_offset_z_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrhq_gather_offset_u32(struct insn_io *io)
{
    MVE_POINTER(uint16_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vldrhq_gather_offset_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vldrhq_gather_offset_z_u32(struct insn_io *io)
{
    MVE_POINTER(uint16_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vldrhq_gather_offset_z_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrhq_gather_shifted_offset_s16(struct insn_io *io)
{
    MVE_POINTER(int16_t const, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    int16x8_t r = vldrhq_gather_shifted_offset_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vldrhq_gather_shifted_offset_z_s16(struct insn_io *io)
{
    MVE_POINTER(int16_t const, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vldrhq_gather_shifted_offset_z_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrhq_gather_shifted_offset_s32(struct insn_io *io)
{
    MVE_POINTER(int16_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    int32x4_t r = vldrhq_gather_shifted_offset_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vldrhq_gather_shifted_offset_z_s32(struct insn_io *io)
{
    MVE_POINTER(int16_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vldrhq_gather_shifted_offset_z_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrhq_gather_shifted_offset_u16(struct insn_io *io)
{
    MVE_POINTER(uint16_t const, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vldrhq_gather_shifted_offset_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vldrhq_gather_shifted_offset_z_u16(struct insn_io *io)
{
    MVE_POINTER(uint16_t const, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vldrhq_gather_shifted_offset_z_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrhq_gather_shifted_offset_u32(struct insn_io *io)
{
    MVE_POINTER(uint16_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vldrhq_gather_shifted_offset_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vldrhq_gather_shifted_offset_z_u32(struct insn_io *io)
{
    MVE_POINTER(uint16_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vldrhq_gather_shifted_offset_z_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_offset_s32(struct insn_io *io)
{
    MVE_POINTER(int32_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    int32x4_t r = vldrwq_gather_offset_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_offset_z_s32(struct insn_io *io)
{
    MVE_POINTER(int32_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vldrwq_gather_offset_z_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_offset_u32(struct insn_io *io)
{
    MVE_POINTER(uint32_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vldrwq_gather_offset_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_offset_z_u32(struct insn_io *io)
{
    MVE_POINTER(uint32_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vldrwq_gather_offset_z_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_shifted_offset_s32(struct insn_io *io)
{
    MVE_POINTER(int32_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    int32x4_t r = vldrwq_gather_shifted_offset_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_shifted_offset_z_s32(struct insn_io *io)
{
    MVE_POINTER(int32_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vldrwq_gather_shifted_offset_z_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_shifted_offset_u32(struct insn_io *io)
{
    MVE_POINTER(uint32_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vldrwq_gather_shifted_offset_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_shifted_offset_z_u32(struct insn_io *io)
{
    MVE_POINTER(uint32_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vldrwq_gather_shifted_offset_z_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_offset_s64(struct insn_io *io)
{
    MVE_POINTER(int64_t const, a, 0);
    INSN_IN(uint64x2_t, b, 1);
    int64x2_t r = vldrdq_gather_offset_s64(a, b);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_offset_z_s64(struct insn_io *io)
{
    MVE_POINTER(int64_t const, a, 0);
    INSN_IN(uint64x2_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int64x2_t r = vldrdq_gather_offset_z_s64(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_offset_u64(struct insn_io *io)
{
    MVE_POINTER(uint64_t const, a, 0);
    INSN_IN(uint64x2_t, b, 1);
    uint64x2_t r = vldrdq_gather_offset_u64(a, b);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_offset_z_u64(struct insn_io *io)
{
    MVE_POINTER(uint64_t const, a, 0);
    INSN_IN(uint64x2_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint64x2_t r = vldrdq_gather_offset_z_u64(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_shifted_offset_s64(struct insn_io *io)
{
    MVE_POINTER(int64_t const, a, 0);
    INSN_IN(uint64x2_t, b, 1);
    int64x2_t r = vldrdq_gather_shifted_offset_s64(a, b);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_shifted_offset_z_s64(struct insn_io *io)
{
    MVE_POINTER(int64_t const, a, 0);
    INSN_IN(uint64x2_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int64x2_t r = vldrdq_gather_shifted_offset_z_s64(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_shifted_offset_u64(struct insn_io *io)
{
    MVE_POINTER(uint64_t const, a, 0);
    INSN_IN(uint64x2_t, b, 1);
    uint64x2_t r = vldrdq_gather_shifted_offset_u64(a, b);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_shifted_offset_z_u64(struct insn_io *io)
{
    MVE_POINTER(uint64_t const, a, 0);
    INSN_IN(uint64x2_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint64x2_t r = vldrdq_gather_shifted_offset_z_u64(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_s32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    int32x4_t r = vldrwq_gather_base_s32(a, -508);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_s32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    int32x4_t r = vldrwq_gather_base_s32(a, -20);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_s32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    int32x4_t r = vldrwq_gather_base_s32(a, 0);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_s32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    int32x4_t r = vldrwq_gather_base_s32(a, 12);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_s32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    int32x4_t r = vldrwq_gather_base_s32(a, 508);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_z_s32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vldrwq_gather_base_z_s32(a, -508, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_z_s32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vldrwq_gather_base_z_s32(a, -20, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_z_s32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vldrwq_gather_base_z_s32(a, 0, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_z_s32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vldrwq_gather_base_z_s32(a, 12, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_z_s32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vldrwq_gather_base_z_s32(a, 508, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_u32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    uint32x4_t r = vldrwq_gather_base_u32(a, -508);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_u32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    uint32x4_t r = vldrwq_gather_base_u32(a, -20);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_u32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    uint32x4_t r = vldrwq_gather_base_u32(a, 0);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_u32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    uint32x4_t r = vldrwq_gather_base_u32(a, 12);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_u32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    uint32x4_t r = vldrwq_gather_base_u32(a, 508);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_z_u32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vldrwq_gather_base_z_u32(a, -508, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_z_u32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vldrwq_gather_base_z_u32(a, -20, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_z_u32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vldrwq_gather_base_z_u32(a, 0, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_z_u32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vldrwq_gather_base_z_u32(a, 12, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_z_u32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vldrwq_gather_base_z_u32(a, 508, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_wb_s32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    int32x4_t r = vldrwq_gather_base_wb_s32(&a, -508);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(-508);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_s32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    int32x4_t r = vldrwq_gather_base_wb_s32(&a, -20);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(-20);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_s32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    int32x4_t r = vldrwq_gather_base_wb_s32(&a, 0);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(0);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_s32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    int32x4_t r = vldrwq_gather_base_wb_s32(&a, 12);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(12);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_s32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    int32x4_t r = vldrwq_gather_base_wb_s32(&a, 508);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(508);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_z_s32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vldrwq_gather_base_wb_z_s32(&a, -508, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(-508);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_z_s32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vldrwq_gather_base_wb_z_s32(&a, -20, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(-20);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_z_s32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vldrwq_gather_base_wb_z_s32(&a, 0, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(0);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_z_s32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vldrwq_gather_base_wb_z_s32(&a, 12, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(12);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_z_s32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vldrwq_gather_base_wb_z_s32(&a, 508, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(508);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_u32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    uint32x4_t r = vldrwq_gather_base_wb_u32(&a, -508);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(-508);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_u32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    uint32x4_t r = vldrwq_gather_base_wb_u32(&a, -20);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(-20);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_u32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    uint32x4_t r = vldrwq_gather_base_wb_u32(&a, 0);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(0);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_u32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    uint32x4_t r = vldrwq_gather_base_wb_u32(&a, 12);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(12);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_u32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    uint32x4_t r = vldrwq_gather_base_wb_u32(&a, 508);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(508);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_z_u32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vldrwq_gather_base_wb_z_u32(&a, -508, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(-508);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_z_u32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vldrwq_gather_base_wb_z_u32(&a, -20, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(-20);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_z_u32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vldrwq_gather_base_wb_z_u32(&a, 0, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(0);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_z_u32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vldrwq_gather_base_wb_z_u32(&a, 12, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(12);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_z_u32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vldrwq_gather_base_wb_z_u32(&a, 508, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(508);
    INSN_OUT(1, a);
}
static void run_vldrdq_gather_base_s64_minus_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-1016);
    int64x2_t r = vldrdq_gather_base_s64(a, -1016);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_base_s64_minus_40(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-40);
    int64x2_t r = vldrdq_gather_base_s64(a, -40);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_base_s64_0(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(0);
    int64x2_t r = vldrdq_gather_base_s64(a, 0);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_base_s64_24(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(24);
    int64x2_t r = vldrdq_gather_base_s64(a, 24);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_base_s64_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(1016);
    int64x2_t r = vldrdq_gather_base_s64(a, 1016);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_base_z_s64_minus_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-1016);
    INSN_IN(mve_pred16_t, p, 1);
    int64x2_t r = vldrdq_gather_base_z_s64(a, -1016, p);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_base_z_s64_minus_40(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-40);
    INSN_IN(mve_pred16_t, p, 1);
    int64x2_t r = vldrdq_gather_base_z_s64(a, -40, p);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_base_z_s64_0(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(mve_pred16_t, p, 1);
    int64x2_t r = vldrdq_gather_base_z_s64(a, 0, p);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_base_z_s64_24(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(24);
    INSN_IN(mve_pred16_t, p, 1);
    int64x2_t r = vldrdq_gather_base_z_s64(a, 24, p);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_base_z_s64_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(1016);
    INSN_IN(mve_pred16_t, p, 1);
    int64x2_t r = vldrdq_gather_base_z_s64(a, 1016, p);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_base_u64_minus_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-1016);
    uint64x2_t r = vldrdq_gather_base_u64(a, -1016);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_base_u64_minus_40(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-40);
    uint64x2_t r = vldrdq_gather_base_u64(a, -40);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_base_u64_0(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(0);
    uint64x2_t r = vldrdq_gather_base_u64(a, 0);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_base_u64_24(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(24);
    uint64x2_t r = vldrdq_gather_base_u64(a, 24);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_base_u64_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(1016);
    uint64x2_t r = vldrdq_gather_base_u64(a, 1016);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_base_z_u64_minus_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-1016);
    INSN_IN(mve_pred16_t, p, 1);
    uint64x2_t r = vldrdq_gather_base_z_u64(a, -1016, p);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_base_z_u64_minus_40(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-40);
    INSN_IN(mve_pred16_t, p, 1);
    uint64x2_t r = vldrdq_gather_base_z_u64(a, -40, p);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_base_z_u64_0(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(mve_pred16_t, p, 1);
    uint64x2_t r = vldrdq_gather_base_z_u64(a, 0, p);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_base_z_u64_24(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(24);
    INSN_IN(mve_pred16_t, p, 1);
    uint64x2_t r = vldrdq_gather_base_z_u64(a, 24, p);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_base_z_u64_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(1016);
    INSN_IN(mve_pred16_t, p, 1);
    uint64x2_t r = vldrdq_gather_base_z_u64(a, 1016, p);
    INSN_OUT(0, r);
}
static void run_vldrdq_gather_base_wb_s64_minus_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-1016);
    int64x2_t r = vldrdq_gather_base_wb_s64(&a, -1016);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(-1016);
    INSN_OUT(1, a);
}
static void run_vldrdq_gather_base_wb_s64_minus_40(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-40);
    int64x2_t r = vldrdq_gather_base_wb_s64(&a, -40);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(-40);
    INSN_OUT(1, a);
}
static void run_vldrdq_gather_base_wb_s64_0(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(0);
    int64x2_t r = vldrdq_gather_base_wb_s64(&a, 0);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(0);
    INSN_OUT(1, a);
}
static void run_vldrdq_gather_base_wb_s64_24(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(24);
    int64x2_t r = vldrdq_gather_base_wb_s64(&a, 24);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(24);
    INSN_OUT(1, a);
}
static void run_vldrdq_gather_base_wb_s64_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(1016);
    int64x2_t r = vldrdq_gather_base_wb_s64(&a, 1016);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(1016);
    INSN_OUT(1, a);
}
static void run_vldrdq_gather_base_wb_z_s64_minus_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-1016);
    INSN_IN(mve_pred16_t, p, 1);
    int64x2_t r = vldrdq_gather_base_wb_z_s64(&a, -1016, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(-1016);
    INSN_OUT(1, a);
}
static void run_vldrdq_gather_base_wb_z_s64_minus_40(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-40);
    INSN_IN(mve_pred16_t, p, 1);
    int64x2_t r = vldrdq_gather_base_wb_z_s64(&a, -40, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(-40);
    INSN_OUT(1, a);
}
static void run_vldrdq_gather_base_wb_z_s64_0(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(mve_pred16_t, p, 1);
    int64x2_t r = vldrdq_gather_base_wb_z_s64(&a, 0, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(0);
    INSN_OUT(1, a);
}
static void run_vldrdq_gather_base_wb_z_s64_24(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(24);
    INSN_IN(mve_pred16_t, p, 1);
    int64x2_t r = vldrdq_gather_base_wb_z_s64(&a, 24, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(24);
    INSN_OUT(1, a);
}
static void run_vldrdq_gather_base_wb_z_s64_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(1016);
    INSN_IN(mve_pred16_t, p, 1);
    int64x2_t r = vldrdq_gather_base_wb_z_s64(&a, 1016, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(1016);
    INSN_OUT(1, a);
}
static void run_vldrdq_gather_base_wb_u64_minus_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-1016);
    uint64x2_t r = vldrdq_gather_base_wb_u64(&a, -1016);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(-1016);
    INSN_OUT(1, a);
}
static void run_vldrdq_gather_base_wb_u64_minus_40(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-40);
    uint64x2_t r = vldrdq_gather_base_wb_u64(&a, -40);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(-40);
    INSN_OUT(1, a);
}
static void run_vldrdq_gather_base_wb_u64_0(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(0);
    uint64x2_t r = vldrdq_gather_base_wb_u64(&a, 0);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(0);
    INSN_OUT(1, a);
}
static void run_vldrdq_gather_base_wb_u64_24(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(24);
    uint64x2_t r = vldrdq_gather_base_wb_u64(&a, 24);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(24);
    INSN_OUT(1, a);
}
static void run_vldrdq_gather_base_wb_u64_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(1016);
    uint64x2_t r = vldrdq_gather_base_wb_u64(&a, 1016);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(1016);
    INSN_OUT(1, a);
}
static void run_vldrdq_gather_base_wb_z_u64_minus_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-1016);
    INSN_IN(mve_pred16_t, p, 1);
    uint64x2_t r = vldrdq_gather_base_wb_z_u64(&a, -1016, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(-1016);
    INSN_OUT(1, a);
}
static void run_vldrdq_gather_base_wb_z_u64_minus_40(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-40);
    INSN_IN(mve_pred16_t, p, 1);
    uint64x2_t r = vldrdq_gather_base_wb_z_u64(&a, -40, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(-40);
    INSN_OUT(1, a);
}
static void run_vldrdq_gather_base_wb_z_u64_0(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(mve_pred16_t, p, 1);
    uint64x2_t r = vldrdq_gather_base_wb_z_u64(&a, 0, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(0);
    INSN_OUT(1, a);
}
static void run_vldrdq_gather_base_wb_z_u64_24(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(24);
    INSN_IN(mve_pred16_t, p, 1);
    uint64x2_t r = vldrdq_gather_base_wb_z_u64(&a, 24, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(24);
    INSN_OUT(1, a);
}
static void run_vldrdq_gather_base_wb_z_u64_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(1016);
    INSN_IN(mve_pred16_t, p, 1);
    uint64x2_t r = vldrdq_gather_base_wb_z_u64(&a, 1016, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(1016);
    INSN_OUT(1, a);
}
static void run_vstrbq_scatter_offset_s8(struct insn_io *io)
{
    MVE_POINTER(int8_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    vstrbq_scatter_offset_s8(a, b, c);
}
static void run_vstrbq_scatter_offset_p_s8(struct insn_io *io)
{
    MVE_POINTER(int8_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrbq_scatter_offset_p_s8(a, b, c, p);
}
static void run_vstrbq_scatter_offset_s16(struct insn_io *io)
{
    MVE_POINTER(int8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    vstrbq_scatter_offset_s16(a, b, c);
}
static void run_vstrbq_scatter_offset_p_s16(struct insn_io *io)
{
    MVE_POINTER(int8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrbq_scatter_offset_p_s16(a, b, c, p);
}
static void run_vstrbq_scatter_offset_s32(struct insn_io *io)
{
    MVE_POINTER(int8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    vstrbq_scatter_offset_s32(a, b, c);
}
static void run_vstrbq_scatter_offset_p_s32(struct insn_io *io)
{
    MVE_POINTER(int8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrbq_scatter_offset_p_s32(a, b, c, p);
}
static void run_vstrbq_scatter_offset_u8(struct insn_io *io)
{
    MVE_POINTER(uint8_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(uint8x16_t, c, 2);
    vstrbq_scatter_offset_u8(a, b, c);
}
static void run_vstrbq_scatter_offset_p_u8(struct insn_io *io)
{
    MVE_POINTER(uint8_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(uint8x16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrbq_scatter_offset_p_u8(a, b, c, p);
}
static void run_vstrbq_scatter_offset_u16(struct insn_io *io)
{
    MVE_POINTER(uint8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(uint16x8_t, c, 2);
    vstrbq_scatter_offset_u16(a, b, c);
}
static void run_vstrbq_scatter_offset_p_u16(struct insn_io *io)
{
    MVE_POINTER(uint8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(uint16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrbq_scatter_offset_p_u16(a, b, c, p);
}
static void run_vstrbq_scatter_offset_u32(struct insn_io *io)
{
    MVE_POINTER(uint8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(uint32x4_t, c, 2);
    vstrbq_scatter_offset_u32(a, b, c);
}
static void run_vstrbq_scatter_offset_p_u32(struct insn_io *io)
{
    MVE_POINTER(uint8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(uint32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrbq_scatter_offset_p_u32(a, b, c, p);
}
static void run_vstrhq_scatter_offset_s16(struct insn_io *io)
{
    MVE_POINTER(int16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    vstrhq_scatter_offset_s16(a, b, c);
}
static void run_vstrhq_scatter_offset_p_s16(struct insn_io *io)
{
    MVE_POINTER(int16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrhq_scatter_offset_p_s16(a, b, c, p);
}
static void run_vstrhq_scatter_offset_s32(struct insn_io *io)
{
    MVE_POINTER(int16_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    vstrhq_scatter_offset_s32(a, b, c);
}
static void run_vstrhq_scatter_offset_p_s32(struct insn_io *io)
{
    MVE_POINTER(int16_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrhq_scatter_offset_p_s32(a, b, c, p);
}
static void run_vstrhq_scatter_offset_u16(struct insn_io *io)
{
    MVE_POINTER(uint16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(uint16x8_t, c, 2);
    vstrhq_scatter_offset_u16(a, b, c);
}
static void run_vstrhq_scatter_offset_p_u16(struct insn_io *io)
{
    MVE_POINTER(uint16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(uint16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrhq_scatter_offset_p_u16(a, b, c, p);
}
static void run_vstrhq_scatter_offset_u32(struct insn_io *io)
{
    MVE_POINTER(uint16_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(uint32x4_t, c, 2);
    vstrhq_scatter_offset_u32(a, b, c);
}
static void run_vstrhq_scatter_offset_p_u32(struct insn_io *io)
{
    MVE_POINTER(uint16_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(uint32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrhq_scatter_offset_p_u32(a, b, c, p);
}
static void run_vstrhq_scatter_shifted_offset_s16(struct insn_io *io)
{
    MVE_POINTER(int16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    vstrhq_scatter_shifted_offset_s16(a, b, c);
}
static void run_vstrhq_scatter_shifted_offset_p_s16(struct insn_io *io)
{
    MVE_POINTER(int16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrhq_scatter_shifted_offset_p_s16(a, b, c, p);
}
static void run_vstrhq_scatter_shifted_offset_s32(struct insn_io *io)
{
    MVE_POINTER(int16_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    vstrhq_scatter_shifted_offset_s32(a, b, c);
}
static void run_vstrhq_scatter_shifted_offset_p_s32(struct insn_io *io)
{
    MVE_POINTER(int16_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrhq_scatter_shifted_offset_p_s32(a, b, c, p);
}
static void run_vstrhq_scatter_shifted_offset_u16(struct insn_io *io)
{
    MVE_POINTER(uint16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(uint16x8_t, c, 2);
    vstrhq_scatter_shifted_offset_u16(a, b, c);
}
static void run_vstrhq_scatter_shifted_offset_p_u16(struct insn_io *io)
{
    MVE_POINTER(uint16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(uint16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrhq_scatter_shifted_offset_p_u16(a, b, c, p);
}
static void run_vstrhq_scatter_shifted_offset_u32(struct insn_io *io)
{
    MVE_POINTER(uint16_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(uint32x4_t, c, 2);
    vstrhq_scatter_shifted_offset_u32(a, b, c);
}
static void run_vstrhq_scatter_shifted_offset_p_u32(struct insn_io *io)
{
    MVE_POINTER(uint16_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(uint32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrhq_scatter_shifted_offset_p_u32(a, b, c, p);
}
static void run_vstrwq_scatter_offset_s32(struct insn_io *io)
{
    MVE_POINTER(int32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    vstrwq_scatter_offset_s32(a, b, c);
}
static void run_vstrwq_scatter_offset_p_s32(struct insn_io *io)
{
    MVE_POINTER(int32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrwq_scatter_offset_p_s32(a, b, c, p);
}
static void run_vstrwq_scatter_offset_u32(struct insn_io *io)
{
    MVE_POINTER(uint32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(uint32x4_t, c, 2);
    vstrwq_scatter_offset_u32(a, b, c);
}
static void run_vstrwq_scatter_offset_p_u32(struct insn_io *io)
{
    MVE_POINTER(uint32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(uint32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrwq_scatter_offset_p_u32(a, b, c, p);
}
static void run_vstrwq_scatter_shifted_offset_s32(struct insn_io *io)
{
    MVE_POINTER(int32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    vstrwq_scatter_shifted_offset_s32(a, b, c);
}
static void run_vstrwq_scatter_shifted_offset_p_s32(struct insn_io *io)
{
    MVE_POINTER(int32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrwq_scatter_shifted_offset_p_s32(a, b, c, p);
}
static void run_vstrwq_scatter_shifted_offset_u32(struct insn_io *io)
{
    MVE_POINTER(uint32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(uint32x4_t, c, 2);
    vstrwq_scatter_shifted_offset_u32(a, b, c);
}
static void run_vstrwq_scatter_shifted_offset_p_u32(struct insn_io *io)
{
    MVE_POINTER(uint32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(uint32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrwq_scatter_shifted_offset_p_u32(a, b, c, p);
}
static void run_vstrdq_scatter_offset_s64(struct insn_io *io)
{
    MVE_POINTER(int64_t, a, 0);
    INSN_IN(uint64x2_t, b, 1);
    INSN_IN(int64x2_t, c, 2);
    vstrdq_scatter_offset_s64(a, b, c);
}
static void run_vstrdq_scatter_offset_p_s64(struct insn_io *io)
{
    MVE_POINTER(int64_t, a, 0);
    INSN_IN(uint64x2_t, b, 1);
    INSN_IN(int64x2_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrdq_scatter_offset_p_s64(a, b, c, p);
}
static void run_vstrdq_scatter_offset_u64(struct insn_io *io)
{
    MVE_POINTER(uint64_t, a, 0);
    INSN_IN(uint64x2_t, b, 1);
    INSN_IN(uint64x2_t, c, 2);
    vstrdq_scatter_offset_u64(a, b, c);
}
static void run_vstrdq_scatter_offset_p_u64(struct insn_io *io)
{
    MVE_POINTER(uint64_t, a, 0);
    INSN_IN(uint64x2_t, b, 1);
    INSN_IN(uint64x2_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrdq_scatter_offset_p_u64(a, b, c, p);
}
static void run_vstrdq_scatter_shifted_offset_s64(struct insn_io *io)
{
    MVE_POINTER(int64_t, a, 0);
    INSN_IN(uint64x2_t, b, 1);
    INSN_IN(int64x2_t, c, 2);
    vstrdq_scatter_shifted_offset_s64(a, b, c);
}
static void run_vstrdq_scatter_shifted_offset_p_s64(struct insn_io *io)
{
    MVE_POINTER(int64_t, a, 0);
    INSN_IN(uint64x2_t, b, 1);
    INSN_IN(int64x2_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrdq_scatter_shifted_offset_p_s64(a, b, c, p);
}
static void run_vstrdq_scatter_shifted_offset_u64(struct insn_io *io)
{
    MVE_POINTER(uint64_t, a, 0);
    INSN_IN(uint64x2_t, b, 1);
    INSN_IN(uint64x2_t, c, 2);
    vstrdq_scatter_shifted_offset_u64(a, b, c);
}
static void run_vstrdq_scatter_shifted_offset_p_u64(struct insn_io *io)
{
    MVE_POINTER(uint64_t, a, 0);
    INSN_IN(uint64x2_t, b, 1);
    INSN_IN(uint64x2_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrdq_scatter_shifted_offset_p_u64(a, b, c, p);
}
static void run_vstrwq_scatter_base_s32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    INSN_IN(int32x4_t, c, 1);
    vstrwq_scatter_base_s32(a, -508, c);
}
static void run_vstrwq_scatter_base_s32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    INSN_IN(int32x4_t, c, 1);
    vstrwq_scatter_base_s32(a, -20, c);
}
static void run_vstrwq_scatter_base_s32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(int32x4_t, c, 1);
    vstrwq_scatter_base_s32(a, 0, c);
}
static void run_vstrwq_scatter_base_s32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    INSN_IN(int32x4_t, c, 1);
    vstrwq_scatter_base_s32(a, 12, c);
}
static void run_vstrwq_scatter_base_s32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    INSN_IN(int32x4_t, c, 1);
    vstrwq_scatter_base_s32(a, 508, c);
}
static void run_vstrwq_scatter_base_p_s32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    INSN_IN(int32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_p_s32(a, -508, c, p);
}
static void run_vstrwq_scatter_base_p_s32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    INSN_IN(int32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_p_s32(a, -20, c, p);
}
static void run_vstrwq_scatter_base_p_s32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(int32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_p_s32(a, 0, c, p);
}
static void run_vstrwq_scatter_base_p_s32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    INSN_IN(int32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_p_s32(a, 12, c, p);
}
static void run_vstrwq_scatter_base_p_s32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    INSN_IN(int32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_p_s32(a, 508, c, p);
}
static void run_vstrwq_scatter_base_u32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    INSN_IN(uint32x4_t, c, 1);
    vstrwq_scatter_base_u32(a, -508, c);
}
static void run_vstrwq_scatter_base_u32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    INSN_IN(uint32x4_t, c, 1);
    vstrwq_scatter_base_u32(a, -20, c);
}
static void run_vstrwq_scatter_base_u32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(uint32x4_t, c, 1);
    vstrwq_scatter_base_u32(a, 0, c);
}
static void run_vstrwq_scatter_base_u32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    INSN_IN(uint32x4_t, c, 1);
    vstrwq_scatter_base_u32(a, 12, c);
}
static void run_vstrwq_scatter_base_u32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    INSN_IN(uint32x4_t, c, 1);
    vstrwq_scatter_base_u32(a, 508, c);
}
static void run_vstrwq_scatter_base_p_u32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    INSN_IN(uint32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_p_u32(a, -508, c, p);
}
static void run_vstrwq_scatter_base_p_u32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    INSN_IN(uint32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_p_u32(a, -20, c, p);
}
static void run_vstrwq_scatter_base_p_u32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(uint32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_p_u32(a, 0, c, p);
}
static void run_vstrwq_scatter_base_p_u32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    INSN_IN(uint32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_p_u32(a, 12, c, p);
}
static void run_vstrwq_scatter_base_p_u32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    INSN_IN(uint32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_p_u32(a, 508, c, p);
}
static void run_vstrwq_scatter_base_wb_s32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    INSN_IN(int32x4_t, c, 1);
    vstrwq_scatter_base_wb_s32(&a, -508, c);
    a -= MVE_ORIGIN(-508);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_s32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    INSN_IN(int32x4_t, c, 1);
    vstrwq_scatter_base_wb_s32(&a, -20, c);
    a -= MVE_ORIGIN(-20);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_s32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(int32x4_t, c, 1);
    vstrwq_scatter_base_wb_s32(&a, 0, c);
    a -= MVE_ORIGIN(0);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_s32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    INSN_IN(int32x4_t, c, 1);
    vstrwq_scatter_base_wb_s32(&a, 12, c);
    a -= MVE_ORIGIN(12);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_s32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    INSN_IN(int32x4_t, c, 1);
    vstrwq_scatter_base_wb_s32(&a, 508, c);
    a -= MVE_ORIGIN(508);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_p_s32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    INSN_IN(int32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_wb_p_s32(&a, -508, c, p);
    a -= MVE_ORIGIN(-508);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_p_s32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    INSN_IN(int32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_wb_p_s32(&a, -20, c, p);
    a -= MVE_ORIGIN(-20);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_p_s32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(int32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_wb_p_s32(&a, 0, c, p);
    a -= MVE_ORIGIN(0);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_p_s32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    INSN_IN(int32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_wb_p_s32(&a, 12, c, p);
    a -= MVE_ORIGIN(12);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_p_s32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    INSN_IN(int32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_wb_p_s32(&a, 508, c, p);
    a -= MVE_ORIGIN(508);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_u32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    INSN_IN(uint32x4_t, c, 1);
    vstrwq_scatter_base_wb_u32(&a, -508, c);
    a -= MVE_ORIGIN(-508);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_u32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    INSN_IN(uint32x4_t, c, 1);
    vstrwq_scatter_base_wb_u32(&a, -20, c);
    a -= MVE_ORIGIN(-20);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_u32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(uint32x4_t, c, 1);
    vstrwq_scatter_base_wb_u32(&a, 0, c);
    a -= MVE_ORIGIN(0);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_u32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    INSN_IN(uint32x4_t, c, 1);
    vstrwq_scatter_base_wb_u32(&a, 12, c);
    a -= MVE_ORIGIN(12);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_u32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    INSN_IN(uint32x4_t, c, 1);
    vstrwq_scatter_base_wb_u32(&a, 508, c);
    a -= MVE_ORIGIN(508);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_p_u32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    INSN_IN(uint32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_wb_p_u32(&a, -508, c, p);
    a -= MVE_ORIGIN(-508);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_p_u32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    INSN_IN(uint32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_wb_p_u32(&a, -20, c, p);
    a -= MVE_ORIGIN(-20);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_p_u32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(uint32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_wb_p_u32(&a, 0, c, p);
    a -= MVE_ORIGIN(0);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_p_u32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    INSN_IN(uint32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_wb_p_u32(&a, 12, c, p);
    a -= MVE_ORIGIN(12);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_p_u32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    INSN_IN(uint32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_wb_p_u32(&a, 508, c, p);
    a -= MVE_ORIGIN(508);
    INSN_OUT(0, a);
}
static void run_vstrdq_scatter_base_s64_minus_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-1016);
    INSN_IN(int64x2_t, c, 1);
    vstrdq_scatter_base_s64(a, -1016, c);
}
static void run_vstrdq_scatter_base_s64_minus_40(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-40);
    INSN_IN(int64x2_t, c, 1);
    vstrdq_scatter_base_s64(a, -40, c);
}
static void run_vstrdq_scatter_base_s64_0(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(int64x2_t, c, 1);
    vstrdq_scatter_base_s64(a, 0, c);
}
static void run_vstrdq_scatter_base_s64_24(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(24);
    INSN_IN(int64x2_t, c, 1);
    vstrdq_scatter_base_s64(a, 24, c);
}
static void run_vstrdq_scatter_base_s64_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(1016);
    INSN_IN(int64x2_t, c, 1);
    vstrdq_scatter_base_s64(a, 1016, c);
}
static void run_vstrdq_scatter_base_p_s64_minus_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-1016);
    INSN_IN(int64x2_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrdq_scatter_base_p_s64(a, -1016, c, p);
}
static void run_vstrdq_scatter_base_p_s64_minus_40(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-40);
    INSN_IN(int64x2_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrdq_scatter_base_p_s64(a, -40, c, p);
}
static void run_vstrdq_scatter_base_p_s64_0(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(int64x2_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrdq_scatter_base_p_s64(a, 0, c, p);
}
static void run_vstrdq_scatter_base_p_s64_24(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(24);
    INSN_IN(int64x2_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrdq_scatter_base_p_s64(a, 24, c, p);
}
static void run_vstrdq_scatter_base_p_s64_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(1016);
    INSN_IN(int64x2_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrdq_scatter_base_p_s64(a, 1016, c, p);
}
static void run_vstrdq_scatter_base_u64_minus_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-1016);
    INSN_IN(uint64x2_t, c, 1);
    vstrdq_scatter_base_u64(a, -1016, c);
}
static void run_vstrdq_scatter_base_u64_minus_40(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-40);
    INSN_IN(uint64x2_t, c, 1);
    vstrdq_scatter_base_u64(a, -40, c);
}
static void run_vstrdq_scatter_base_u64_0(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(uint64x2_t, c, 1);
    vstrdq_scatter_base_u64(a, 0, c);
}
static void run_vstrdq_scatter_base_u64_24(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(24);
    INSN_IN(uint64x2_t, c, 1);
    vstrdq_scatter_base_u64(a, 24, c);
}
static void run_vstrdq_scatter_base_u64_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(1016);
    INSN_IN(uint64x2_t, c, 1);
    vstrdq_scatter_base_u64(a, 1016, c);
}
static void run_vstrdq_scatter_base_p_u64_minus_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-1016);
    INSN_IN(uint64x2_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrdq_scatter_base_p_u64(a, -1016, c, p);
}
static void run_vstrdq_scatter_base_p_u64_minus_40(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-40);
    INSN_IN(uint64x2_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrdq_scatter_base_p_u64(a, -40, c, p);
}
static void run_vstrdq_scatter_base_p_u64_0(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(uint64x2_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrdq_scatter_base_p_u64(a, 0, c, p);
}
static void run_vstrdq_scatter_base_p_u64_24(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(24);
    INSN_IN(uint64x2_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrdq_scatter_base_p_u64(a, 24, c, p);
}
static void run_vstrdq_scatter_base_p_u64_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(1016);
    INSN_IN(uint64x2_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrdq_scatter_base_p_u64(a, 1016, c, p);
}
static void run_vstrdq_scatter_base_wb_s64_minus_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-1016);
    INSN_IN(int64x2_t, c, 1);
    vstrdq_scatter_base_wb_s64(&a, -1016, c);
    a -= MVE_ORIGIN(-1016);
    INSN_OUT(0, a);
}
static void run_vstrdq_scatter_base_wb_s64_minus_40(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-40);
    INSN_IN(int64x2_t, c, 1);
    vstrdq_scatter_base_wb_s64(&a, -40, c);
    a -= MVE_ORIGIN(-40);
    INSN_OUT(0, a);
}
static void run_vstrdq_scatter_base_wb_s64_0(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(int64x2_t, c, 1);
    vstrdq_scatter_base_wb_s64(&a, 0, c);
    a -= MVE_ORIGIN(0);
    INSN_OUT(0, a);
}
static void run_vstrdq_scatter_base_wb_s64_24(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(24);
    INSN_IN(int64x2_t, c, 1);
    vstrdq_scatter_base_wb_s64(&a, 24, c);
    a -= MVE_ORIGIN(24);
    INSN_OUT(0, a);
}
static void run_vstrdq_scatter_base_wb_s64_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(1016);
    INSN_IN(int64x2_t, c, 1);
    vstrdq_scatter_base_wb_s64(&a, 1016, c);
    a -= MVE_ORIGIN(1016);
    INSN_OUT(0, a);
}
static void run_vstrdq_scatter_base_wb_p_s64_minus_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-1016);
    INSN_IN(int64x2_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrdq_scatter_base_wb_p_s64(&a, -1016, c, p);
    a -= MVE_ORIGIN(-1016);
    INSN_OUT(0, a);
}
static void run_vstrdq_scatter_base_wb_p_s64_minus_40(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-40);
    INSN_IN(int64x2_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrdq_scatter_base_wb_p_s64(&a, -40, c, p);
    a -= MVE_ORIGIN(-40);
    INSN_OUT(0, a);
}
static void run_vstrdq_scatter_base_wb_p_s64_0(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(int64x2_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrdq_scatter_base_wb_p_s64(&a, 0, c, p);
    a -= MVE_ORIGIN(0);
    INSN_OUT(0, a);
}
static void run_vstrdq_scatter_base_wb_p_s64_24(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(24);
    INSN_IN(int64x2_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrdq_scatter_base_wb_p_s64(&a, 24, c, p);
    a -= MVE_ORIGIN(24);
    INSN_OUT(0, a);
}
static void run_vstrdq_scatter_base_wb_p_s64_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(1016);
    INSN_IN(int64x2_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrdq_scatter_base_wb_p_s64(&a, 1016, c, p);
    a -= MVE_ORIGIN(1016);
    INSN_OUT(0, a);
}
static void run_vstrdq_scatter_base_wb_u64_minus_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-1016);
    INSN_IN(uint64x2_t, c, 1);
    vstrdq_scatter_base_wb_u64(&a, -1016, c);
    a -= MVE_ORIGIN(-1016);
    INSN_OUT(0, a);
}
static void run_vstrdq_scatter_base_wb_u64_minus_40(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-40);
    INSN_IN(uint64x2_t, c, 1);
    vstrdq_scatter_base_wb_u64(&a, -40, c);
    a -= MVE_ORIGIN(-40);
    INSN_OUT(0, a);
}
static void run_vstrdq_scatter_base_wb_u64_0(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(uint64x2_t, c, 1);
    vstrdq_scatter_base_wb_u64(&a, 0, c);
    a -= MVE_ORIGIN(0);
    INSN_OUT(0, a);
}
static void run_vstrdq_scatter_base_wb_u64_24(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(24);
    INSN_IN(uint64x2_t, c, 1);
    vstrdq_scatter_base_wb_u64(&a, 24, c);
    a -= MVE_ORIGIN(24);
    INSN_OUT(0, a);
}
static void run_vstrdq_scatter_base_wb_u64_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(1016);
    INSN_IN(uint64x2_t, c, 1);
    vstrdq_scatter_base_wb_u64(&a, 1016, c);
    a -= MVE_ORIGIN(1016);
    INSN_OUT(0, a);
}
static void run_vstrdq_scatter_base_wb_p_u64_minus_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-1016);
    INSN_IN(uint64x2_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrdq_scatter_base_wb_p_u64(&a, -1016, c, p);
    a -= MVE_ORIGIN(-1016);
    INSN_OUT(0, a);
}
static void run_vstrdq_scatter_base_wb_p_u64_minus_40(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(-40);
    INSN_IN(uint64x2_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrdq_scatter_base_wb_p_u64(&a, -40, c, p);
    a -= MVE_ORIGIN(-40);
    INSN_OUT(0, a);
}
static void run_vstrdq_scatter_base_wb_p_u64_0(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(uint64x2_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrdq_scatter_base_wb_p_u64(&a, 0, c, p);
    a -= MVE_ORIGIN(0);
    INSN_OUT(0, a);
}
static void run_vstrdq_scatter_base_wb_p_u64_24(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(24);
    INSN_IN(uint64x2_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrdq_scatter_base_wb_p_u64(&a, 24, c, p);
    a -= MVE_ORIGIN(24);
    INSN_OUT(0, a);
}
static void run_vstrdq_scatter_base_wb_p_u64_1016(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    a += MVE_ORIGIN(1016);
    INSN_IN(uint64x2_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrdq_scatter_base_wb_p_u64(&a, 1016, c, p);
    a -= MVE_ORIGIN(1016);
    INSN_OUT(0, a);
}
static void run_asrl(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int64_t r = asrl(a, b);
    INSN_OUT(0, r);
}
static void run_lsll(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    INSN_IN(int32_t, b, 1);
    uint64_t r = lsll(a, b);
    INSN_OUT(0, r);
}
static void run_sqrshrl(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int64_t r = sqrshrl(a, b);
    INSN_OUT(0, r);
}
static void run_sqrshrl_sat48(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int64_t r = sqrshrl_sat48(a, b);
    INSN_OUT(0, r);
}
static void run_uqrshll(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    INSN_IN(int32_t, b, 1);
    uint64_t r = uqrshll(a, b);
    INSN_OUT(0, r);
}
static void run_uqrshll_sat48(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    INSN_IN(int32_t, b, 1);
    uint64_t r = uqrshll_sat48(a, b);
    INSN_OUT(0, r);
}
static void run_sqshll_1(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    int64_t r = sqshll(a, 1);
    INSN_OUT(0, r);
}
static void run_sqshll_16(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    int64_t r = sqshll(a, 16);
    INSN_OUT(0, r);
}
static void run_sqshll_32(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    int64_t r = sqshll(a, 32);
    INSN_OUT(0, r);
}
static void run_uqshll_1(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    uint64_t r = uqshll(a, 1);
    INSN_OUT(0, r);
}
static void run_uqshll_16(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    uint64_t r = uqshll(a, 16);
    INSN_OUT(0, r);
}
static void run_uqshll_32(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    uint64_t r = uqshll(a, 32);
    INSN_OUT(0, r);
}
static void run_srshrl_1(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    int64_t r = srshrl(a, 1);
    INSN_OUT(0, r);
}
static void run_srshrl_16(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    int64_t r = srshrl(a, 16);
    INSN_OUT(0, r);
}
static void run_srshrl_32(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    int64_t r = srshrl(a, 32);
    INSN_OUT(0, r);
}
static void run_urshrl_1(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    uint64_t r = urshrl(a, 1);
    INSN_OUT(0, r);
}
static void run_urshrl_16(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    uint64_t r = urshrl(a, 16);
    INSN_OUT(0, r);
}
static void run_urshrl_32(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    uint64_t r = urshrl(a, 32);
    INSN_OUT(0, r);
}
static void run_sqrshr(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int32_t r = sqrshr(a, b);
    INSN_OUT(0, r);
}
static void run_uqrshl(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(int32_t, b, 1);
    uint32_t r = uqrshl(a, b);
    INSN_OUT(0, r);
}
static void run_sqshl_1(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    int32_t r = sqshl(a, 1);
    INSN_OUT(0, r);
}
static void run_sqshl_16(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    int32_t r = sqshl(a, 16);
    INSN_OUT(0, r);
}
static void run_sqshl_32(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    int32_t r = sqshl(a, 32);
    INSN_OUT(0, r);
}
static void run_uqshl_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint32_t r = uqshl(a, 1);
    INSN_OUT(0, r);
}
static void run_uqshl_16(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint32_t r = uqshl(a, 16);
    INSN_OUT(0, r);
}
static void run_uqshl_32(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint32_t r = uqshl(a, 32);
    INSN_OUT(0, r);
}
static void run_srshr_1(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    int32_t r = srshr(a, 1);
    INSN_OUT(0, r);
}
static void run_srshr_16(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    int32_t r = srshr(a, 16);
    INSN_OUT(0, r);
}
static void run_srshr_32(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    int32_t r = srshr(a, 32);
    INSN_OUT(0, r);
}
static void run_urshr_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint32_t r = urshr(a, 1);
    INSN_OUT(0, r);
}
static void run_urshr_16(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint32_t r = urshr(a, 16);
    INSN_OUT(0, r);
}
static void run_urshr_32(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint32_t r = urshr(a, 32);
    INSN_OUT(0, r);
}

static const struct insn_case cases[] = {
    {"vdwdupq_n_u16/1", "u32<32 u32<40", "u16x8", MVE_FLAGS, 0, run_vdwdupq_n_u16_1},
    {"vdwdupq_n_u16/2", "u32<32 u32<40", "u16x8", MVE_FLAGS, 0, run_vdwdupq_n_u16_2},
    {"vdwdupq_n_u16/4", "u32<32 u32<40", "u16x8", MVE_FLAGS, 0, run_vdwdupq_n_u16_4},
    {"vdwdupq_n_u16/8", "u32<32 u32<40", "u16x8", MVE_FLAGS, 0, run_vdwdupq_n_u16_8},
    {"vdwdupq_m_n_u16/1", "u16x8 u32<32 u32<40 p16", "u16x8", MVE_FLAGS, 0, run_vdwdupq_m_n_u16_1},
    {"vdwdupq_m_n_u16/2", "u16x8 u32<32 u32<40 p16", "u16x8", MVE_FLAGS, 0, run_vdwdupq_m_n_u16_2},
    {"vdwdupq_m_n_u16/4", "u16x8 u32<32 u32<40 p16", "u16x8", MVE_FLAGS, 0, run_vdwdupq_m_n_u16_4},
    {"vdwdupq_m_n_u16/8", "u16x8 u32<32 u32<40 p16", "u16x8", MVE_FLAGS, 0, run_vdwdupq_m_n_u16_8},
    {"vdwdupq_x_n_u16/1", "u32<32 u32<40 p16", "u16x8", MVE_FLAGS, 0, run_vdwdupq_x_n_u16_1},
    {"vdwdupq_x_n_u16/2", "u32<32 u32<40 p16", "u16x8", MVE_FLAGS, 0, run_vdwdupq_x_n_u16_2},
    {"vdwdupq_x_n_u16/4", "u32<32 u32<40 p16", "u16x8", MVE_FLAGS, 0, run_vdwdupq_x_n_u16_4},
    {"vdwdupq_x_n_u16/8", "u32<32 u32<40 p16", "u16x8", MVE_FLAGS, 0, run_vdwdupq_x_n_u16_8},
    {"vdwdupq_n_u32/1", "u32<32 u32<40", "u32x4", MVE_FLAGS, 0, run_vdwdupq_n_u32_1},
    {"vdwdupq_n_u32/2", "u32<32 u32<40", "u32x4", MVE_FLAGS, 0, run_vdwdupq_n_u32_2},
    {"vdwdupq_n_u32/4", "u32<32 u32<40", "u32x4", MVE_FLAGS, 0, run_vdwdupq_n_u32_4},
    {"vdwdupq_n_u32/8", "u32<32 u32<40", "u32x4", MVE_FLAGS, 0, run_vdwdupq_n_u32_8},
    {"vdwdupq_m_n_u32/1", "u32x4 u32<32 u32<40 p32", "u32x4", MVE_FLAGS, 0, run_vdwdupq_m_n_u32_1},
    {"vdwdupq_m_n_u32/2", "u32x4 u32<32 u32<40 p32", "u32x4", MVE_FLAGS, 0, run_vdwdupq_m_n_u32_2},
    {"vdwdupq_m_n_u32/4", "u32x4 u32<32 u32<40 p32", "u32x4", MVE_FLAGS, 0, run_vdwdupq_m_n_u32_4},
    {"vdwdupq_m_n_u32/8", "u32x4 u32<32 u32<40 p32", "u32x4", MVE_FLAGS, 0, run_vdwdupq_m_n_u32_8},
    {"vdwdupq_x_n_u32/1", "u32<32 u32<40 p32", "u32x4", MVE_FLAGS, 0, run_vdwdupq_x_n_u32_1},
    {"vdwdupq_x_n_u32/2", "u32<32 u32<40 p32", "u32x4", MVE_FLAGS, 0, run_vdwdupq_x_n_u32_2},
    {"vdwdupq_x_n_u32/4", "u32<32 u32<40 p32", "u32x4", MVE_FLAGS, 0, run_vdwdupq_x_n_u32_4},
    {"vdwdupq_x_n_u32/8", "u32<32 u32<40 p32", "u32x4", MVE_FLAGS, 0, run_vdwdupq_x_n_u32_8},
    {"vdwdupq_wb_u8/1", "u32<32 u32<40", "u8x16 u32", MVE_FLAGS, 0, run_vdwdupq_wb_u8_1},
    {"vdwdupq_wb_u8/2", "u32<32 u32<40", "u8x16 u32", MVE_FLAGS, 0, run_vdwdupq_wb_u8_2},
    {"vdwdupq_wb_u8/4", "u32<32 u32<40", "u8x16 u32", MVE_FLAGS, 0, run_vdwdupq_wb_u8_4},
    {"vdwdupq_wb_u8/8", "u32<32 u32<40", "u8x16 u32", MVE_FLAGS, 0, run_vdwdupq_wb_u8_8},
    {"vdwdupq_m_wb_u8/1", "u8x16 u32<32 u32<40 p8", "u8x16 u32", MVE_FLAGS, 0, run_vdwdupq_m_wb_u8_1},
    {"vdwdupq_m_wb_u8/2", "u8x16 u32<32 u32<40 p8", "u8x16 u32", MVE_FLAGS, 0, run_vdwdupq_m_wb_u8_2},
    {"vdwdupq_m_wb_u8/4", "u8x16 u32<32 u32<40 p8", "u8x16 u32", MVE_FLAGS, 0, run_vdwdupq_m_wb_u8_4},
    {"vdwdupq_m_wb_u8/8", "u8x16 u32<32 u32<40 p8", "u8x16 u32", MVE_FLAGS, 0, run_vdwdupq_m_wb_u8_8},
    {"vdwdupq_x_wb_u8/1", "u32<32 u32<40 p8", "u8x16 u32", MVE_FLAGS, 0, run_vdwdupq_x_wb_u8_1},
    {"vdwdupq_x_wb_u8/2", "u32<32 u32<40 p8", "u8x16 u32", MVE_FLAGS, 0, run_vdwdupq_x_wb_u8_2},
    {"vdwdupq_x_wb_u8/4", "u32<32 u32<40 p8", "u8x16 u32", MVE_FLAGS, 0, run_vdwdupq_x_wb_u8_4},
    {"vdwdupq_x_wb_u8/8", "u32<32 u32<40 p8", "u8x16 u32", MVE_FLAGS, 0, run_vdwdupq_x_wb_u8_8},
    {"vdwdupq_wb_u16/1", "u32<32 u32<40", "u16x8 u32", MVE_FLAGS, 0, run_vdwdupq_wb_u16_1},
    {"vdwdupq_wb_u16/2", "u32<32 u32<40", "u16x8 u32", MVE_FLAGS, 0, run_vdwdupq_wb_u16_2},
    {"vdwdupq_wb_u16/4", "u32<32 u32<40", "u16x8 u32", MVE_FLAGS, 0, run_vdwdupq_wb_u16_4},
    {"vdwdupq_wb_u16/8", "u32<32 u32<40", "u16x8 u32", MVE_FLAGS, 0, run_vdwdupq_wb_u16_8},
    {"vdwdupq_m_wb_u16/1", "u16x8 u32<32 u32<40 p16", "u16x8 u32", MVE_FLAGS, 0, run_vdwdupq_m_wb_u16_1},
    {"vdwdupq_m_wb_u16/2", "u16x8 u32<32 u32<40 p16", "u16x8 u32", MVE_FLAGS, 0, run_vdwdupq_m_wb_u16_2},
    {"vdwdupq_m_wb_u16/4", "u16x8 u32<32 u32<40 p16", "u16x8 u32", MVE_FLAGS, 0, run_vdwdupq_m_wb_u16_4},
    {"vdwdupq_m_wb_u16/8", "u16x8 u32<32 u32<40 p16", "u16x8 u32", MVE_FLAGS, 0, run_vdwdupq_m_wb_u16_8},
    {"vdwdupq_x_wb_u16/1", "u32<32 u32<40 p16", "u16x8 u32", MVE_FLAGS, 0, run_vdwdupq_x_wb_u16_1},
    {"vdwdupq_x_wb_u16/2", "u32<32 u32<40 p16", "u16x8 u32", MVE_FLAGS, 0, run_vdwdupq_x_wb_u16_2},
    {"vdwdupq_x_wb_u16/4", "u32<32 u32<40 p16", "u16x8 u32", MVE_FLAGS, 0, run_vdwdupq_x_wb_u16_4},
    {"vdwdupq_x_wb_u16/8", "u32<32 u32<40 p16", "u16x8 u32", MVE_FLAGS, 0, run_vdwdupq_x_wb_u16_8},
    {"vdwdupq_wb_u32/1", "u32<32 u32<40", "u32x4 u32", MVE_FLAGS, 0, run_vdwdupq_wb_u32_1},
    {"vdwdupq_wb_u32/2", "u32<32 u32<40", "u32x4 u32", MVE_FLAGS, 0, run_vdwdupq_wb_u32_2},
    {"vdwdupq_wb_u32/4", "u32<32 u32<40", "u32x4 u32", MVE_FLAGS, 0, run_vdwdupq_wb_u32_4},
    {"vdwdupq_wb_u32/8", "u32<32 u32<40", "u32x4 u32", MVE_FLAGS, 0, run_vdwdupq_wb_u32_8},
    {"vdwdupq_m_wb_u32/1", "u32x4 u32<32 u32<40 p32", "u32x4 u32", MVE_FLAGS, 0, run_vdwdupq_m_wb_u32_1},
    {"vdwdupq_m_wb_u32/2", "u32x4 u32<32 u32<40 p32", "u32x4 u32", MVE_FLAGS, 0, run_vdwdupq_m_wb_u32_2},
    {"vdwdupq_m_wb_u32/4", "u32x4 u32<32 u32<40 p32", "u32x4 u32", MVE_FLAGS, 0, run_vdwdupq_m_wb_u32_4},
    {"vdwdupq_m_wb_u32/8", "u32x4 u32<32 u32<40 p32", "u32x4 u32", MVE_FLAGS, 0, run_vdwdupq_m_wb_u32_8},
    {"vdwdupq_x_wb_u32/1", "u32<32 u32<40 p32", "u32x4 u32", MVE_FLAGS, 0, run_vdwdupq_x_wb_u32_1},
    {"vdwdupq_x_wb_u32/2", "u32<32 u32<40 p32", "u32x4 u32", MVE_FLAGS, 0, run_vdwdupq_x_wb_u32_2},
    {"vdwdupq_x_wb_u32/4", "u32<32 u32<40 p32", "u32x4 u32", MVE_FLAGS, 0, run_vdwdupq_x_wb_u32_4},
    {"vdwdupq_x_wb_u32/8", "u32<32 u32<40 p32", "u32x4 u32", MVE_FLAGS, 0, run_vdwdupq_x_wb_u32_8},
    {"vld1q_s8", "u32<4*1", "s8x16", MVE_FLAGS, 320, run_vld1q_s8},
    {"vld1q_z_s8", "u32<4*1 p8", "s8x16", MVE_FLAGS, 320, run_vld1q_z_s8},
    {"vld1q_s16", "u32<4*2", "s16x8", MVE_FLAGS, 320, run_vld1q_s16},
    {"vld1q_z_s16", "u32<4*2 p16", "s16x8", MVE_FLAGS, 320, run_vld1q_z_s16},
    {"vld1q_s32", "u32<4*4", "s32x4", MVE_FLAGS, 320, run_vld1q_s32},
    {"vld1q_z_s32", "u32<4*4 p32", "s32x4", MVE_FLAGS, 320, run_vld1q_z_s32},
    {"vld1q_u8", "u32<4*1", "u8x16", MVE_FLAGS, 320, run_vld1q_u8},
    {"vld1q_z_u8", "u32<4*1 p8", "u8x16", MVE_FLAGS, 320, run_vld1q_z_u8},
    {"vld1q_u16", "u32<4*2", "u16x8", MVE_FLAGS, 320, run_vld1q_u16},
    {"vld1q_z_u16", "u32<4*2 p16", "u16x8", MVE_FLAGS, 320, run_vld1q_z_u16},
    {"vld1q_u32", "u32<4*4", "u32x4", MVE_FLAGS, 320, run_vld1q_u32},
    {"vld1q_z_u32", "u32<4*4 p32", "u32x4", MVE_FLAGS, 320, run_vld1q_z_u32},
    {"vldrbq_s8", "u32<4*1", "s8x16", MVE_FLAGS, 320, run_vldrbq_s8},
    {"vldrbq_z_s8", "u32<4*1 p8", "s8x16", MVE_FLAGS, 320, run_vldrbq_z_s8},
    {"vldrbq_s16", "u32<4*1", "s16x8", MVE_FLAGS, 320, run_vldrbq_s16},
    {"vldrbq_z_s16", "u32<4*1 p16", "s16x8", MVE_FLAGS, 320, run_vldrbq_z_s16},
    {"vldrbq_s32", "u32<4*1", "s32x4", MVE_FLAGS, 320, run_vldrbq_s32},
    {"vldrbq_z_s32", "u32<4*1 p32", "s32x4", MVE_FLAGS, 320, run_vldrbq_z_s32},
    {"vldrbq_u8", "u32<4*1", "u8x16", MVE_FLAGS, 320, run_vldrbq_u8},
    {"vldrbq_z_u8", "u32<4*1 p8", "u8x16", MVE_FLAGS, 320, run_vldrbq_z_u8},
    {"vldrbq_u16", "u32<4*1", "u16x8", MVE_FLAGS, 320, run_vldrbq_u16},
    {"vldrbq_z_u16", "u32<4*1 p16", "u16x8", MVE_FLAGS, 320, run_vldrbq_z_u16},
    {"vldrbq_u32", "u32<4*1", "u32x4", MVE_FLAGS, 320, run_vldrbq_u32},
    {"vldrbq_z_u32", "u32<4*1 p32", "u32x4", MVE_FLAGS, 320, run_vldrbq_z_u32},
    {"vldrhq_s16", "u32<4*2", "s16x8", MVE_FLAGS, 320, run_vldrhq_s16},
    {"vldrhq_z_s16", "u32<4*2 p16", "s16x8", MVE_FLAGS, 320, run_vldrhq_z_s16},
    {"vldrhq_s32", "u32<4*2", "s32x4", MVE_FLAGS, 320, run_vldrhq_s32},
    {"vldrhq_z_s32", "u32<4*2 p32", "s32x4", MVE_FLAGS, 320, run_vldrhq_z_s32},
    {"vldrhq_u16", "u32<4*2", "u16x8", MVE_FLAGS, 320, run_vldrhq_u16},
    {"vldrhq_z_u16", "u32<4*2 p16", "u16x8", MVE_FLAGS, 320, run_vldrhq_z_u16},
    {"vldrhq_u32", "u32<4*2", "u32x4", MVE_FLAGS, 320, run_vldrhq_u32},
    {"vldrhq_z_u32", "u32<4*2 p32", "u32x4", MVE_FLAGS, 320, run_vldrhq_z_u32},
    {"vldrwq_s32", "u32<4*4", "s32x4", MVE_FLAGS, 320, run_vldrwq_s32},
    {"vldrwq_z_s32", "u32<4*4 p32", "s32x4", MVE_FLAGS, 320, run_vldrwq_z_s32},
    {"vldrwq_u32", "u32<4*4", "u32x4", MVE_FLAGS, 320, run_vldrwq_u32},
    {"vldrwq_z_u32", "u32<4*4 p32", "u32x4", MVE_FLAGS, 320, run_vldrwq_z_u32},
    {"vst1q_s8", "u32<4*1 s8x16", "", MVE_FLAGS, 320, run_vst1q_s8},
    {"vst1q_p_s8", "u32<4*1 s8x16 p8", "", MVE_FLAGS, 320, run_vst1q_p_s8},
    {"vst1q_s16", "u32<4*2 s16x8", "", MVE_FLAGS, 320, run_vst1q_s16},
    {"vst1q_p_s16", "u32<4*2 s16x8 p16", "", MVE_FLAGS, 320, run_vst1q_p_s16},
    {"vst1q_s32", "u32<4*4 s32x4", "", MVE_FLAGS, 320, run_vst1q_s32},
    {"vst1q_p_s32", "u32<4*4 s32x4 p32", "", MVE_FLAGS, 320, run_vst1q_p_s32},
    {"vst1q_u8", "u32<4*1 u8x16", "", MVE_FLAGS, 320, run_vst1q_u8},
    {"vst1q_p_u8", "u32<4*1 u8x16 p8", "", MVE_FLAGS, 320, run_vst1q_p_u8},
    {"vst1q_u16", "u32<4*2 u16x8", "", MVE_FLAGS, 320, run_vst1q_u16},
    {"vst1q_p_u16", "u32<4*2 u16x8 p16", "", MVE_FLAGS, 320, run_vst1q_p_u16},
    {"vst1q_u32", "u32<4*4 u32x4", "", MVE_FLAGS, 320, run_vst1q_u32},
    {"vst1q_p_u32", "u32<4*4 u32x4 p32", "", MVE_FLAGS, 320, run_vst1q_p_u32},
    {"vstrbq_s8", "u32<4*1 s8x16", "", MVE_FLAGS, 320, run_vstrbq_s8},
    {"vstrbq_p_s8", "u32<4*1 s8x16 p8", "", MVE_FLAGS, 320, run_vstrbq_p_s8},
    {"vstrbq_s16", "u32<4*1 s16x8", "", MVE_FLAGS, 320, run_vstrbq_s16},
    {"vstrbq_p_s16", "u32<4*1 s16x8 p16", "", MVE_FLAGS, 320, run_vstrbq_p_s16},
    {"vstrbq_s32", "u32<4*1 s32x4", "", MVE_FLAGS, 320, run_vstrbq_s32},
    {"vstrbq_p_s32", "u32<4*1 s32x4 p32", "", MVE_FLAGS, 320, run_vstrbq_p_s32},
    {"vstrbq_u8", "u32<4*1 u8x16", "", MVE_FLAGS, 320, run_vstrbq_u8},
    {"vstrbq_p_u8", "u32<4*1 u8x16 p8", "", MVE_FLAGS, 320, run_vstrbq_p_u8},
    {"vstrbq_u16", "u32<4*1 u16x8", "", MVE_FLAGS, 320, run_vstrbq_u16},
    {"vstrbq_p_u16", "u32<4*1 u16x8 p16", "", MVE_FLAGS, 320, run_vstrbq_p_u16},
    {"vstrbq_u32", "u32<4*1 u32x4", "", MVE_FLAGS, 320, run_vstrbq_u32},
    {"vstrbq_p_u32", "u32<4*1 u32x4 p32", "", MVE_FLAGS, 320, run_vstrbq_p_u32},
    {"vstrhq_s16", "u32<4*2 s16x8", "", MVE_FLAGS, 320, run_vstrhq_s16},
    {"vstrhq_p_s16", "u32<4*2 s16x8 p16", "", MVE_FLAGS, 320, run_vstrhq_p_s16},
    {"vstrhq_s32", "u32<4*2 s32x4", "", MVE_FLAGS, 320, run_vstrhq_s32},
    {"vstrhq_p_s32", "u32<4*2 s32x4 p32", "", MVE_FLAGS, 320, run_vstrhq_p_s32},
    {"vstrhq_u16", "u32<4*2 u16x8", "", MVE_FLAGS, 320, run_vstrhq_u16},
    {"vstrhq_p_u16", "u32<4*2 u16x8 p16", "", MVE_FLAGS, 320, run_vstrhq_p_u16},
    {"vstrhq_u32", "u32<4*2 u32x4", "", MVE_FLAGS, 320, run_vstrhq_u32},
    {"vstrhq_p_u32", "u32<4*2 u32x4 p32", "", MVE_FLAGS, 320, run_vstrhq_p_u32},
    {"vstrwq_s32", "u32<4*4 s32x4", "", MVE_FLAGS, 320, run_vstrwq_s32},
    {"vstrwq_p_s32", "u32<4*4 s32x4 p32", "", MVE_FLAGS, 320, run_vstrwq_p_s32},
    {"vstrwq_u32", "u32<4*4 u32x4", "", MVE_FLAGS, 320, run_vstrwq_u32},
    {"vstrwq_p_u32", "u32<4*4 u32x4 p32", "", MVE_FLAGS, 320, run_vstrwq_p_u32},
    {"vld2q_s8", "u32<4*1", "s8x16x2", MVE_FLAGS, 320, run_vld2q_s8},
    {"vld2q_s16", "u32<4*2", "s16x8x2", MVE_FLAGS, 320, run_vld2q_s16},
    {"vld2q_s32", "u32<4*4", "s32x4x2", MVE_FLAGS, 320, run_vld2q_s32},
    {"vld2q_u8", "u32<4*1", "u8x16x2", MVE_FLAGS, 320, run_vld2q_u8},
    {"vld2q_u16", "u32<4*2", "u16x8x2", MVE_FLAGS, 320, run_vld2q_u16},
    {"vld2q_u32", "u32<4*4", "u32x4x2", MVE_FLAGS, 320, run_vld2q_u32},
    {"vld4q_s8", "u32<4*1", "s8x16x4", MVE_FLAGS, 320, run_vld4q_s8},
    {"vld4q_s16", "u32<4*2", "s16x8x4", MVE_FLAGS, 320, run_vld4q_s16},
    {"vld4q_s32", "u32<4*4", "s32x4x4", MVE_FLAGS, 320, run_vld4q_s32},
    {"vld4q_u8", "u32<4*1", "u8x16x4", MVE_FLAGS, 320, run_vld4q_u8},
    {"vld4q_u16", "u32<4*2", "u16x8x4", MVE_FLAGS, 320, run_vld4q_u16},
    {"vld4q_u32", "u32<4*4", "u32x4x4", MVE_FLAGS, 320, run_vld4q_u32},
    {"vst2q_s8", "u32<4*1 s8x16x2", "", MVE_FLAGS, 320, run_vst2q_s8},
    {"vst2q_s16", "u32<4*2 s16x8x2", "", MVE_FLAGS, 320, run_vst2q_s16},
    {"vst2q_s32", "u32<4*4 s32x4x2", "", MVE_FLAGS, 320, run_vst2q_s32},
    {"vst2q_u8", "u32<4*1 u8x16x2", "", MVE_FLAGS, 320, run_vst2q_u8},
    {"vst2q_u16", "u32<4*2 u16x8x2", "", MVE_FLAGS, 320, run_vst2q_u16},
    {"vst2q_u32", "u32<4*4 u32x4x2", "", MVE_FLAGS, 320, run_vst2q_u32},
    {"vst4q_s8", "u32<4*1 s8x16x4", "", MVE_FLAGS, 320, run_vst4q_s8},
    {"vst4q_s16", "u32<4*2 s16x8x4", "", MVE_FLAGS, 320, run_vst4q_s16},
    {"vst4q_s32", "u32<4*4 s32x4x4", "", MVE_FLAGS, 320, run_vst4q_s32},
    {"vst4q_u8", "u32<4*1 u8x16x4", "", MVE_FLAGS, 320, run_vst4q_u8},
    {"vst4q_u16", "u32<4*2 u16x8x4", "", MVE_FLAGS, 320, run_vst4q_u16},
    {"vst4q_u32", "u32<4*4 u32x4x4", "", MVE_FLAGS, 320, run_vst4q_u32},
    {"vldrbq_gather_offset_s8", "u32<4*1 u8x16<24*1", "s8x16", MVE_FLAGS, 320, run_vldrbq_gather_offset_s8},
    {"vldrbq_gather_offset_z_s8", "u32<4*1 u8x16<24*1 p8", "s8x16", MVE_FLAGS, 320, run_vldrbq_gather_offset_z_s8},
    {"vldrbq_gather_offset_s16", "u32<4*1 u16x8<24*1", "s16x8", MVE_FLAGS, 320, run_vldrbq_gather_offset_s16},
    {"vldrbq_gather_offset_z_s16", "u32<4*1 u16x8<24*1 p16", "s16x8", MVE_FLAGS, 320, run_vldrbq_gather_offset_z_s16},
    {"vldrbq_gather_offset_s32", "u32<4*1 u32x4<24*1", "s32x4", MVE_FLAGS, 320, run_vldrbq_gather_offset_s32},
    {"vldrbq_gather_offset_z_s32", "u32<4*1 u32x4<24*1 p32", "s32x4", MVE_FLAGS, 320, run_vldrbq_gather_offset_z_s32},
    {"vldrbq_gather_offset_u8", "u32<4*1 u8x16<24*1", "u8x16", MVE_FLAGS, 320, run_vldrbq_gather_offset_u8},
    {"vldrbq_gather_offset_z_u8", "u32<4*1 u8x16<24*1 p8", "u8x16", MVE_FLAGS, 320, run_vldrbq_gather_offset_z_u8},
    {"vldrbq_gather_offset_u16", "u32<4*1 u16x8<24*1", "u16x8", MVE_FLAGS, 320, run_vldrbq_gather_offset_u16},
    {"vldrbq_gather_offset_z_u16", "u32<4*1 u16x8<24*1 p16", "u16x8", MVE_FLAGS, 320, run_vldrbq_gather_offset_z_u16},
    {"vldrbq_gather_offset_u32", "u32<4*1 u32x4<24*1", "u32x4", MVE_FLAGS, 320, run_vldrbq_gather_offset_u32},
    {"vldrbq_gather_offset_z_u32", "u32<4*1 u32x4<24*1 p32", "u32x4", MVE_FLAGS, 320, run_vldrbq_gather_offset_z_u32},
    {"vldrhq_gather_offset_s16", "u32<4*2 u16x8<24*2", "s16x8", MVE_FLAGS, 320, run_vldrhq_gather_offset_s16},
    {"vldrhq_gather_offset_z_s16", "u32<4*2 u16x8<24*2 p16", "s16x8", MVE_FLAGS, 320, run_vldrhq_gather_offset_z_s16},
    {"vldrhq_gather_offset_s32", "u32<4*2 u32x4<24*2", "s32x4", MVE_FLAGS, 320, run_vldrhq_gather_offset_s32},
    {"vldrhq_gather_offset_z_s32", "u32<4*2 u32x4<24*2 p32", "s32x4", MVE_FLAGS, 320, run_vldrhq_gather_offset_z_s32},
    {"vldrhq_gather_offset_u16", "u32<4*2 u16x8<24*2", "u16x8", MVE_FLAGS, 320, run_vldrhq_gather_offset_u16},
    {"vldrhq_gather_offset_z_u16", "u32<4*2 u16x8<24*2 p16", "u16x8", MVE_FLAGS, 320, run_vldrhq_gather_offset_z_u16},
    {"vldrhq_gather_offset_u32", "u32<4*2 u32x4<24*2", "u32x4", MVE_FLAGS, 320, run_vldrhq_gather_offset_u32},
    {"vldrhq_gather_offset_z_u32", "u32<4*2 u32x4<24*2 p32", "u32x4", MVE_FLAGS, 320, run_vldrhq_gather_offset_z_u32},
    {"vldrhq_gather_shifted_offset_s16", "u32<4*2 u16x8<24*1", "s16x8", MVE_FLAGS, 320, run_vldrhq_gather_shifted_offset_s16},
    {"vldrhq_gather_shifted_offset_z_s16", "u32<4*2 u16x8<24*1 p16", "s16x8", MVE_FLAGS, 320, run_vldrhq_gather_shifted_offset_z_s16},
    {"vldrhq_gather_shifted_offset_s32", "u32<4*2 u32x4<24*1", "s32x4", MVE_FLAGS, 320, run_vldrhq_gather_shifted_offset_s32},
    {"vldrhq_gather_shifted_offset_z_s32", "u32<4*2 u32x4<24*1 p32", "s32x4", MVE_FLAGS, 320, run_vldrhq_gather_shifted_offset_z_s32},
    {"vldrhq_gather_shifted_offset_u16", "u32<4*2 u16x8<24*1", "u16x8", MVE_FLAGS, 320, run_vldrhq_gather_shifted_offset_u16},
    {"vldrhq_gather_shifted_offset_z_u16", "u32<4*2 u16x8<24*1 p16", "u16x8", MVE_FLAGS, 320, run_vldrhq_gather_shifted_offset_z_u16},
    {"vldrhq_gather_shifted_offset_u32", "u32<4*2 u32x4<24*1", "u32x4", MVE_FLAGS, 320, run_vldrhq_gather_shifted_offset_u32},
    {"vldrhq_gather_shifted_offset_z_u32", "u32<4*2 u32x4<24*1 p32", "u32x4", MVE_FLAGS, 320, run_vldrhq_gather_shifted_offset_z_u32},
    {"vldrwq_gather_offset_s32", "u32<4*4 u32x4<24*4", "s32x4", MVE_FLAGS, 320, run_vldrwq_gather_offset_s32},
    {"vldrwq_gather_offset_z_s32", "u32<4*4 u32x4<24*4 p32", "s32x4", MVE_FLAGS, 320, run_vldrwq_gather_offset_z_s32},
    {"vldrwq_gather_offset_u32", "u32<4*4 u32x4<24*4", "u32x4", MVE_FLAGS, 320, run_vldrwq_gather_offset_u32},
    {"vldrwq_gather_offset_z_u32", "u32<4*4 u32x4<24*4 p32", "u32x4", MVE_FLAGS, 320, run_vldrwq_gather_offset_z_u32},
    {"vldrwq_gather_shifted_offset_s32", "u32<4*4 u32x4<24*1", "s32x4", MVE_FLAGS, 320, run_vldrwq_gather_shifted_offset_s32},
    {"vldrwq_gather_shifted_offset_z_s32", "u32<4*4 u32x4<24*1 p32", "s32x4", MVE_FLAGS, 320, run_vldrwq_gather_shifted_offset_z_s32},
    {"vldrwq_gather_shifted_offset_u32", "u32<4*4 u32x4<24*1", "u32x4", MVE_FLAGS, 320, run_vldrwq_gather_shifted_offset_u32},
    {"vldrwq_gather_shifted_offset_z_u32", "u32<4*4 u32x4<24*1 p32", "u32x4", MVE_FLAGS, 320, run_vldrwq_gather_shifted_offset_z_u32},
    {"vldrdq_gather_offset_s64", "u32<4*8 u64x2<24*8", "s64x2", MVE_FLAGS, 320, run_vldrdq_gather_offset_s64},
    {"vldrdq_gather_offset_z_s64", "u32<4*8 u64x2<24*8 p64", "s64x2", MVE_FLAGS, 320, run_vldrdq_gather_offset_z_s64},
    {"vldrdq_gather_offset_u64", "u32<4*8 u64x2<24*8", "u64x2", MVE_FLAGS, 320, run_vldrdq_gather_offset_u64},
    {"vldrdq_gather_offset_z_u64", "u32<4*8 u64x2<24*8 p64", "u64x2", MVE_FLAGS, 320, run_vldrdq_gather_offset_z_u64},
    {"vldrdq_gather_shifted_offset_s64", "u32<4*8 u64x2<24*1", "s64x2", MVE_FLAGS, 320, run_vldrdq_gather_shifted_offset_s64},
    {"vldrdq_gather_shifted_offset_z_s64", "u32<4*8 u64x2<24*1 p64", "s64x2", MVE_FLAGS, 320, run_vldrdq_gather_shifted_offset_z_s64},
    {"vldrdq_gather_shifted_offset_u64", "u32<4*8 u64x2<24*1", "u64x2", MVE_FLAGS, 320, run_vldrdq_gather_shifted_offset_u64},
    {"vldrdq_gather_shifted_offset_z_u64", "u32<4*8 u64x2<24*1 p64", "u64x2", MVE_FLAGS, 320, run_vldrdq_gather_shifted_offset_z_u64},
    {"vldrwq_gather_base_s32/-508", "u32x4<24*4", "s32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_s32_minus_508},
    {"vldrwq_gather_base_s32/-20", "u32x4<24*4", "s32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_s32_minus_20},
    {"vldrwq_gather_base_s32/0", "u32x4<24*4", "s32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_s32_0},
    {"vldrwq_gather_base_s32/12", "u32x4<24*4", "s32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_s32_12},
    {"vldrwq_gather_base_s32/508", "u32x4<24*4", "s32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_s32_508},
    {"vldrwq_gather_base_z_s32/-508", "u32x4<24*4 p32", "s32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_z_s32_minus_508},
    {"vldrwq_gather_base_z_s32/-20", "u32x4<24*4 p32", "s32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_z_s32_minus_20},
    {"vldrwq_gather_base_z_s32/0", "u32x4<24*4 p32", "s32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_z_s32_0},
    {"vldrwq_gather_base_z_s32/12", "u32x4<24*4 p32", "s32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_z_s32_12},
    {"vldrwq_gather_base_z_s32/508", "u32x4<24*4 p32", "s32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_z_s32_508},
    {"vldrwq_gather_base_u32/-508", "u32x4<24*4", "u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_u32_minus_508},
    {"vldrwq_gather_base_u32/-20", "u32x4<24*4", "u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_u32_minus_20},
    {"vldrwq_gather_base_u32/0", "u32x4<24*4", "u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_u32_0},
    {"vldrwq_gather_base_u32/12", "u32x4<24*4", "u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_u32_12},
    {"vldrwq_gather_base_u32/508", "u32x4<24*4", "u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_u32_508},
    {"vldrwq_gather_base_z_u32/-508", "u32x4<24*4 p32", "u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_z_u32_minus_508},
    {"vldrwq_gather_base_z_u32/-20", "u32x4<24*4 p32", "u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_z_u32_minus_20},
    {"vldrwq_gather_base_z_u32/0", "u32x4<24*4 p32", "u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_z_u32_0},
    {"vldrwq_gather_base_z_u32/12", "u32x4<24*4 p32", "u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_z_u32_12},
    {"vldrwq_gather_base_z_u32/508", "u32x4<24*4 p32", "u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_z_u32_508},
    {"vldrwq_gather_base_wb_s32/-508", "u32x4<24*4", "s32x4 u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_wb_s32_minus_508},
    {"vldrwq_gather_base_wb_s32/-20", "u32x4<24*4", "s32x4 u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_wb_s32_minus_20},
    {"vldrwq_gather_base_wb_s32/0", "u32x4<24*4", "s32x4 u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_wb_s32_0},
    {"vldrwq_gather_base_wb_s32/12", "u32x4<24*4", "s32x4 u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_wb_s32_12},
    {"vldrwq_gather_base_wb_s32/508", "u32x4<24*4", "s32x4 u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_wb_s32_508},
    {"vldrwq_gather_base_wb_z_s32/-508", "u32x4<24*4 p32", "s32x4 u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_wb_z_s32_minus_508},
    {"vldrwq_gather_base_wb_z_s32/-20", "u32x4<24*4 p32", "s32x4 u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_wb_z_s32_minus_20},
    {"vldrwq_gather_base_wb_z_s32/0", "u32x4<24*4 p32", "s32x4 u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_wb_z_s32_0},
    {"vldrwq_gather_base_wb_z_s32/12", "u32x4<24*4 p32", "s32x4 u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_wb_z_s32_12},
    {"vldrwq_gather_base_wb_z_s32/508", "u32x4<24*4 p32", "s32x4 u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_wb_z_s32_508},
    {"vldrwq_gather_base_wb_u32/-508", "u32x4<24*4", "u32x4 u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_wb_u32_minus_508},
    {"vldrwq_gather_base_wb_u32/-20", "u32x4<24*4", "u32x4 u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_wb_u32_minus_20},
    {"vldrwq_gather_base_wb_u32/0", "u32x4<24*4", "u32x4 u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_wb_u32_0},
    {"vldrwq_gather_base_wb_u32/12", "u32x4<24*4", "u32x4 u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_wb_u32_12},
    {"vldrwq_gather_base_wb_u32/508", "u32x4<24*4", "u32x4 u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_wb_u32_508},
    {"vldrwq_gather_base_wb_z_u32/-508", "u32x4<24*4 p32", "u32x4 u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_wb_z_u32_minus_508},
    {"vldrwq_gather_base_wb_z_u32/-20", "u32x4<24*4 p32", "u32x4 u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_wb_z_u32_minus_20},
    {"vldrwq_gather_base_wb_z_u32/0", "u32x4<24*4 p32", "u32x4 u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_wb_z_u32_0},
    {"vldrwq_gather_base_wb_z_u32/12", "u32x4<24*4 p32", "u32x4 u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_wb_z_u32_12},
    {"vldrwq_gather_base_wb_z_u32/508", "u32x4<24*4 p32", "u32x4 u32x4", MVE_FLAGS, 320, run_vldrwq_gather_base_wb_z_u32_508},
    {"vldrdq_gather_base_s64/-1016", "u64x2<24*8", "s64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_s64_minus_1016},
    {"vldrdq_gather_base_s64/-40", "u64x2<24*8", "s64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_s64_minus_40},
    {"vldrdq_gather_base_s64/0", "u64x2<24*8", "s64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_s64_0},
    {"vldrdq_gather_base_s64/24", "u64x2<24*8", "s64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_s64_24},
    {"vldrdq_gather_base_s64/1016", "u64x2<24*8", "s64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_s64_1016},
    {"vldrdq_gather_base_z_s64/-1016", "u64x2<24*8 p64", "s64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_z_s64_minus_1016},
    {"vldrdq_gather_base_z_s64/-40", "u64x2<24*8 p64", "s64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_z_s64_minus_40},
    {"vldrdq_gather_base_z_s64/0", "u64x2<24*8 p64", "s64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_z_s64_0},
    {"vldrdq_gather_base_z_s64/24", "u64x2<24*8 p64", "s64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_z_s64_24},
    {"vldrdq_gather_base_z_s64/1016", "u64x2<24*8 p64", "s64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_z_s64_1016},
    {"vldrdq_gather_base_u64/-1016", "u64x2<24*8", "u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_u64_minus_1016},
    {"vldrdq_gather_base_u64/-40", "u64x2<24*8", "u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_u64_minus_40},
    {"vldrdq_gather_base_u64/0", "u64x2<24*8", "u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_u64_0},
    {"vldrdq_gather_base_u64/24", "u64x2<24*8", "u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_u64_24},
    {"vldrdq_gather_base_u64/1016", "u64x2<24*8", "u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_u64_1016},
    {"vldrdq_gather_base_z_u64/-1016", "u64x2<24*8 p64", "u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_z_u64_minus_1016},
    {"vldrdq_gather_base_z_u64/-40", "u64x2<24*8 p64", "u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_z_u64_minus_40},
    {"vldrdq_gather_base_z_u64/0", "u64x2<24*8 p64", "u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_z_u64_0},
    {"vldrdq_gather_base_z_u64/24", "u64x2<24*8 p64", "u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_z_u64_24},
    {"vldrdq_gather_base_z_u64/1016", "u64x2<24*8 p64", "u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_z_u64_1016},
    {"vldrdq_gather_base_wb_s64/-1016", "u64x2<24*8", "s64x2 u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_wb_s64_minus_1016},
    {"vldrdq_gather_base_wb_s64/-40", "u64x2<24*8", "s64x2 u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_wb_s64_minus_40},
    {"vldrdq_gather_base_wb_s64/0", "u64x2<24*8", "s64x2 u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_wb_s64_0},
    {"vldrdq_gather_base_wb_s64/24", "u64x2<24*8", "s64x2 u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_wb_s64_24},
    {"vldrdq_gather_base_wb_s64/1016", "u64x2<24*8", "s64x2 u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_wb_s64_1016},
    {"vldrdq_gather_base_wb_z_s64/-1016", "u64x2<24*8 p64", "s64x2 u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_wb_z_s64_minus_1016},
    {"vldrdq_gather_base_wb_z_s64/-40", "u64x2<24*8 p64", "s64x2 u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_wb_z_s64_minus_40},
    {"vldrdq_gather_base_wb_z_s64/0", "u64x2<24*8 p64", "s64x2 u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_wb_z_s64_0},
    {"vldrdq_gather_base_wb_z_s64/24", "u64x2<24*8 p64", "s64x2 u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_wb_z_s64_24},
    {"vldrdq_gather_base_wb_z_s64/1016", "u64x2<24*8 p64", "s64x2 u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_wb_z_s64_1016},
    {"vldrdq_gather_base_wb_u64/-1016", "u64x2<24*8", "u64x2 u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_wb_u64_minus_1016},
    {"vldrdq_gather_base_wb_u64/-40", "u64x2<24*8", "u64x2 u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_wb_u64_minus_40},
    {"vldrdq_gather_base_wb_u64/0", "u64x2<24*8", "u64x2 u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_wb_u64_0},
    {"vldrdq_gather_base_wb_u64/24", "u64x2<24*8", "u64x2 u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_wb_u64_24},
    {"vldrdq_gather_base_wb_u64/1016", "u64x2<24*8", "u64x2 u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_wb_u64_1016},
    {"vldrdq_gather_base_wb_z_u64/-1016", "u64x2<24*8 p64", "u64x2 u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_wb_z_u64_minus_1016},
    {"vldrdq_gather_base_wb_z_u64/-40", "u64x2<24*8 p64", "u64x2 u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_wb_z_u64_minus_40},
    {"vldrdq_gather_base_wb_z_u64/0", "u64x2<24*8 p64", "u64x2 u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_wb_z_u64_0},
    {"vldrdq_gather_base_wb_z_u64/24", "u64x2<24*8 p64", "u64x2 u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_wb_z_u64_24},
    {"vldrdq_gather_base_wb_z_u64/1016", "u64x2<24*8 p64", "u64x2 u64x2", MVE_FLAGS, 320, run_vldrdq_gather_base_wb_z_u64_1016},
    {"vstrbq_scatter_offset_s8", "u32<4*1 u8x16<24*1 s8x16", "", MVE_FLAGS, 320, run_vstrbq_scatter_offset_s8},
    {"vstrbq_scatter_offset_p_s8", "u32<4*1 u8x16<24*1 s8x16 p8", "", MVE_FLAGS, 320, run_vstrbq_scatter_offset_p_s8},
    {"vstrbq_scatter_offset_s16", "u32<4*1 u16x8<24*1 s16x8", "", MVE_FLAGS, 320, run_vstrbq_scatter_offset_s16},
    {"vstrbq_scatter_offset_p_s16", "u32<4*1 u16x8<24*1 s16x8 p16", "", MVE_FLAGS, 320, run_vstrbq_scatter_offset_p_s16},
    {"vstrbq_scatter_offset_s32", "u32<4*1 u32x4<24*1 s32x4", "", MVE_FLAGS, 320, run_vstrbq_scatter_offset_s32},
    {"vstrbq_scatter_offset_p_s32", "u32<4*1 u32x4<24*1 s32x4 p32", "", MVE_FLAGS, 320, run_vstrbq_scatter_offset_p_s32},
    {"vstrbq_scatter_offset_u8", "u32<4*1 u8x16<24*1 u8x16", "", MVE_FLAGS, 320, run_vstrbq_scatter_offset_u8},
    {"vstrbq_scatter_offset_p_u8", "u32<4*1 u8x16<24*1 u8x16 p8", "", MVE_FLAGS, 320, run_vstrbq_scatter_offset_p_u8},
    {"vstrbq_scatter_offset_u16", "u32<4*1 u16x8<24*1 u16x8", "", MVE_FLAGS, 320, run_vstrbq_scatter_offset_u16},
    {"vstrbq_scatter_offset_p_u16", "u32<4*1 u16x8<24*1 u16x8 p16", "", MVE_FLAGS, 320, run_vstrbq_scatter_offset_p_u16},
    {"vstrbq_scatter_offset_u32", "u32<4*1 u32x4<24*1 u32x4", "", MVE_FLAGS, 320, run_vstrbq_scatter_offset_u32},
    {"vstrbq_scatter_offset_p_u32", "u32<4*1 u32x4<24*1 u32x4 p32", "", MVE_FLAGS, 320, run_vstrbq_scatter_offset_p_u32},
    {"vstrhq_scatter_offset_s16", "u32<4*2 u16x8<24*2 s16x8", "", MVE_FLAGS, 320, run_vstrhq_scatter_offset_s16},
    {"vstrhq_scatter_offset_p_s16", "u32<4*2 u16x8<24*2 s16x8 p16", "", MVE_FLAGS, 320, run_vstrhq_scatter_offset_p_s16},
    {"vstrhq_scatter_offset_s32", "u32<4*2 u32x4<24*2 s32x4", "", MVE_FLAGS, 320, run_vstrhq_scatter_offset_s32},
    {"vstrhq_scatter_offset_p_s32", "u32<4*2 u32x4<24*2 s32x4 p32", "", MVE_FLAGS, 320, run_vstrhq_scatter_offset_p_s32},
    {"vstrhq_scatter_offset_u16", "u32<4*2 u16x8<24*2 u16x8", "", MVE_FLAGS, 320, run_vstrhq_scatter_offset_u16},
    {"vstrhq_scatter_offset_p_u16", "u32<4*2 u16x8<24*2 u16x8 p16", "", MVE_FLAGS, 320, run_vstrhq_scatter_offset_p_u16},
    {"vstrhq_scatter_offset_u32", "u32<4*2 u32x4<24*2 u32x4", "", MVE_FLAGS, 320, run_vstrhq_scatter_offset_u32},
    {"vstrhq_scatter_offset_p_u32", "u32<4*2 u32x4<24*2 u32x4 p32", "", MVE_FLAGS, 320, run_vstrhq_scatter_offset_p_u32},
    {"vstrhq_scatter_shifted_offset_s16", "u32<4*2 u16x8<24*1 s16x8", "", MVE_FLAGS, 320, run_vstrhq_scatter_shifted_offset_s16},
    {"vstrhq_scatter_shifted_offset_p_s16", "u32<4*2 u16x8<24*1 s16x8 p16", "", MVE_FLAGS, 320, run_vstrhq_scatter_shifted_offset_p_s16},
    {"vstrhq_scatter_shifted_offset_s32", "u32<4*2 u32x4<24*1 s32x4", "", MVE_FLAGS, 320, run_vstrhq_scatter_shifted_offset_s32},
    {"vstrhq_scatter_shifted_offset_p_s32", "u32<4*2 u32x4<24*1 s32x4 p32", "", MVE_FLAGS, 320, run_vstrhq_scatter_shifted_offset_p_s32},
    {"vstrhq_scatter_shifted_offset_u16", "u32<4*2 u16x8<24*1 u16x8", "", MVE_FLAGS, 320, run_vstrhq_scatter_shifted_offset_u16},
    {"vstrhq_scatter_shifted_offset_p_u16", "u32<4*2 u16x8<24*1 u16x8 p16", "", MVE_FLAGS, 320, run_vstrhq_scatter_shifted_offset_p_u16},
    {"vstrhq_scatter_shifted_offset_u32", "u32<4*2 u32x4<24*1 u32x4", "", MVE_FLAGS, 320, run_vstrhq_scatter_shifted_offset_u32},
    {"vstrhq_scatter_shifted_offset_p_u32", "u32<4*2 u32x4<24*1 u32x4 p32", "", MVE_FLAGS, 320, run_vstrhq_scatter_shifted_offset_p_u32},
    {"vstrwq_scatter_offset_s32", "u32<4*4 u32x4<24*4 s32x4", "", MVE_FLAGS, 320, run_vstrwq_scatter_offset_s32},
    {"vstrwq_scatter_offset_p_s32", "u32<4*4 u32x4<24*4 s32x4 p32", "", MVE_FLAGS, 320, run_vstrwq_scatter_offset_p_s32},
    {"vstrwq_scatter_offset_u32", "u32<4*4 u32x4<24*4 u32x4", "", MVE_FLAGS, 320, run_vstrwq_scatter_offset_u32},
    {"vstrwq_scatter_offset_p_u32", "u32<4*4 u32x4<24*4 u32x4 p32", "", MVE_FLAGS, 320, run_vstrwq_scatter_offset_p_u32},
    {"vstrwq_scatter_shifted_offset_s32", "u32<4*4 u32x4<24*1 s32x4", "", MVE_FLAGS, 320, run_vstrwq_scatter_shifted_offset_s32},
    {"vstrwq_scatter_shifted_offset_p_s32", "u32<4*4 u32x4<24*1 s32x4 p32", "", MVE_FLAGS, 320, run_vstrwq_scatter_shifted_offset_p_s32},
    {"vstrwq_scatter_shifted_offset_u32", "u32<4*4 u32x4<24*1 u32x4", "", MVE_FLAGS, 320, run_vstrwq_scatter_shifted_offset_u32},
    {"vstrwq_scatter_shifted_offset_p_u32", "u32<4*4 u32x4<24*1 u32x4 p32", "", MVE_FLAGS, 320, run_vstrwq_scatter_shifted_offset_p_u32},
    {"vstrdq_scatter_offset_s64", "u32<4*8 u64x2<24*8 s64x2", "", MVE_FLAGS, 320, run_vstrdq_scatter_offset_s64},
    {"vstrdq_scatter_offset_p_s64", "u32<4*8 u64x2<24*8 s64x2 p64", "", MVE_FLAGS, 320, run_vstrdq_scatter_offset_p_s64},
    {"vstrdq_scatter_offset_u64", "u32<4*8 u64x2<24*8 u64x2", "", MVE_FLAGS, 320, run_vstrdq_scatter_offset_u64},
    {"vstrdq_scatter_offset_p_u64", "u32<4*8 u64x2<24*8 u64x2 p64", "", MVE_FLAGS, 320, run_vstrdq_scatter_offset_p_u64},
    {"vstrdq_scatter_shifted_offset_s64", "u32<4*8 u64x2<24*1 s64x2", "", MVE_FLAGS, 320, run_vstrdq_scatter_shifted_offset_s64},
    {"vstrdq_scatter_shifted_offset_p_s64", "u32<4*8 u64x2<24*1 s64x2 p64", "", MVE_FLAGS, 320, run_vstrdq_scatter_shifted_offset_p_s64},
    {"vstrdq_scatter_shifted_offset_u64", "u32<4*8 u64x2<24*1 u64x2", "", MVE_FLAGS, 320, run_vstrdq_scatter_shifted_offset_u64},
    {"vstrdq_scatter_shifted_offset_p_u64", "u32<4*8 u64x2<24*1 u64x2 p64", "", MVE_FLAGS, 320, run_vstrdq_scatter_shifted_offset_p_u64},
    {"vstrwq_scatter_base_s32/-508", "u32x4<24*4 s32x4", "", MVE_FLAGS, 320, run_vstrwq_scatter_base_s32_minus_508},
    {"vstrwq_scatter_base_s32/-20", "u32x4<24*4 s32x4", "", MVE_FLAGS, 320, run_vstrwq_scatter_base_s32_minus_20},
    {"vstrwq_scatter_base_s32/0", "u32x4<24*4 s32x4", "", MVE_FLAGS, 320, run_vstrwq_scatter_base_s32_0},
    {"vstrwq_scatter_base_s32/12", "u32x4<24*4 s32x4", "", MVE_FLAGS, 320, run_vstrwq_scatter_base_s32_12},
    {"vstrwq_scatter_base_s32/508", "u32x4<24*4 s32x4", "", MVE_FLAGS, 320, run_vstrwq_scatter_base_s32_508},
    {"vstrwq_scatter_base_p_s32/-508", "u32x4<24*4 s32x4 p32", "", MVE_FLAGS, 320, run_vstrwq_scatter_base_p_s32_minus_508},
    {"vstrwq_scatter_base_p_s32/-20", "u32x4<24*4 s32x4 p32", "", MVE_FLAGS, 320, run_vstrwq_scatter_base_p_s32_minus_20},
    {"vstrwq_scatter_base_p_s32/0", "u32x4<24*4 s32x4 p32", "", MVE_FLAGS, 320, run_vstrwq_scatter_base_p_s32_0},
    {"vstrwq_scatter_base_p_s32/12", "u32x4<24*4 s32x4 p32", "", MVE_FLAGS, 320, run_vstrwq_scatter_base_p_s32_12},
    {"vstrwq_scatter_base_p_s32/508", "u32x4<24*4 s32x4 p32", "", MVE_FLAGS, 320, run_vstrwq_scatter_base_p_s32_508},
    {"vstrwq_scatter_base_u32/-508", "u32x4<24*4 u32x4", "", MVE_FLAGS, 320, run_vstrwq_scatter_base_u32_minus_508},
    {"vstrwq_scatter_base_u32/-20", "u32x4<24*4 u32x4", "", MVE_FLAGS, 320, run_vstrwq_scatter_base_u32_minus_20},
    {"vstrwq_scatter_base_u32/0", "u32x4<24*4 u32x4", "", MVE_FLAGS, 320, run_vstrwq_scatter_base_u32_0},
    {"vstrwq_scatter_base_u32/12", "u32x4<24*4 u32x4", "", MVE_FLAGS, 320, run_vstrwq_scatter_base_u32_12},
    {"vstrwq_scatter_base_u32/508", "u32x4<24*4 u32x4", "", MVE_FLAGS, 320, run_vstrwq_scatter_base_u32_508},
    {"vstrwq_scatter_base_p_u32/-508", "u32x4<24*4 u32x4 p32", "", MVE_FLAGS, 320, run_vstrwq_scatter_base_p_u32_minus_508},
    {"vstrwq_scatter_base_p_u32/-20", "u32x4<24*4 u32x4 p32", "", MVE_FLAGS, 320, run_vstrwq_scatter_base_p_u32_minus_20},
    {"vstrwq_scatter_base_p_u32/0", "u32x4<24*4 u32x4 p32", "", MVE_FLAGS, 320, run_vstrwq_scatter_base_p_u32_0},
    {"vstrwq_scatter_base_p_u32/12", "u32x4<24*4 u32x4 p32", "", MVE_FLAGS, 320, run_vstrwq_scatter_base_p_u32_12},
    {"vstrwq_scatter_base_p_u32/508", "u32x4<24*4 u32x4 p32", "", MVE_FLAGS, 320, run_vstrwq_scatter_base_p_u32_508},
    {"vstrwq_scatter_base_wb_s32/-508", "u32x4<24*4 s32x4", "u32x4", MVE_FLAGS, 320, run_vstrwq_scatter_base_wb_s32_minus_508},
    {"vstrwq_scatter_base_wb_s32/-20", "u32x4<24*4 s32x4", "u32x4", MVE_FLAGS, 320, run_vstrwq_scatter_base_wb_s32_minus_20},
    {"vstrwq_scatter_base_wb_s32/0", "u32x4<24*4 s32x4", "u32x4", MVE_FLAGS, 320, run_vstrwq_scatter_base_wb_s32_0},
    {"vstrwq_scatter_base_wb_s32/12", "u32x4<24*4 s32x4", "u32x4", MVE_FLAGS, 320, run_vstrwq_scatter_base_wb_s32_12},
    {"vstrwq_scatter_base_wb_s32/508", "u32x4<24*4 s32x4", "u32x4", MVE_FLAGS, 320, run_vstrwq_scatter_base_wb_s32_508},
    {"vstrwq_scatter_base_wb_p_s32/-508", "u32x4<24*4 s32x4 p32", "u32x4", MVE_FLAGS, 320, run_vstrwq_scatter_base_wb_p_s32_minus_508},
    {"vstrwq_scatter_base_wb_p_s32/-20", "u32x4<24*4 s32x4 p32", "u32x4", MVE_FLAGS, 320, run_vstrwq_scatter_base_wb_p_s32_minus_20},
    {"vstrwq_scatter_base_wb_p_s32/0", "u32x4<24*4 s32x4 p32", "u32x4", MVE_FLAGS, 320, run_vstrwq_scatter_base_wb_p_s32_0},
    {"vstrwq_scatter_base_wb_p_s32/12", "u32x4<24*4 s32x4 p32", "u32x4", MVE_FLAGS, 320, run_vstrwq_scatter_base_wb_p_s32_12},
    {"vstrwq_scatter_base_wb_p_s32/508", "u32x4<24*4 s32x4 p32", "u32x4", MVE_FLAGS, 320, run_vstrwq_scatter_base_wb_p_s32_508},
    {"vstrwq_scatter_base_wb_u32/-508", "u32x4<24*4 u32x4", "u32x4", MVE_FLAGS, 320, run_vstrwq_scatter_base_wb_u32_minus_508},
    {"vstrwq_scatter_base_wb_u32/-20", "u32x4<24*4 u32x4", "u32x4", MVE_FLAGS, 320, run_vstrwq_scatter_base_wb_u32_minus_20},
    {"vstrwq_scatter_base_wb_u32/0", "u32x4<24*4 u32x4", "u32x4", MVE_FLAGS, 320, run_vstrwq_scatter_base_wb_u32_0},
    {"vstrwq_scatter_base_wb_u32/12", "u32x4<24*4 u32x4", "u32x4", MVE_FLAGS, 320, run_vstrwq_scatter_base_wb_u32_12},
    {"vstrwq_scatter_base_wb_u32/508", "u32x4<24*4 u32x4", "u32x4", MVE_FLAGS, 320, run_vstrwq_scatter_base_wb_u32_508},
    {"vstrwq_scatter_base_wb_p_u32/-508", "u32x4<24*4 u32x4 p32", "u32x4", MVE_FLAGS, 320, run_vstrwq_scatter_base_wb_p_u32_minus_508},
    {"vstrwq_scatter_base_wb_p_u32/-20", "u32x4<24*4 u32x4 p32", "u32x4", MVE_FLAGS, 320, run_vstrwq_scatter_base_wb_p_u32_minus_20},
    {"vstrwq_scatter_base_wb_p_u32/0", "u32x4<24*4 u32x4 p32", "u32x4", MVE_FLAGS, 320, run_vstrwq_scatter_base_wb_p_u32_0},
    {"vstrwq_scatter_base_wb_p_u32/12", "u32x4<24*4 u32x4 p32", "u32x4", MVE_FLAGS, 320, run_vstrwq_scatter_base_wb_p_u32_12},
    {"vstrwq_scatter_base_wb_p_u32/508", "u32x4<24*4 u32x4 p32", "u32x4", MVE_FLAGS, 320, run_vstrwq_scatter_base_wb_p_u32_508},
    {"vstrdq_scatter_base_s64/-1016", "u64x2<24*8 s64x2", "", MVE_FLAGS, 320, run_vstrdq_scatter_base_s64_minus_1016},
    {"vstrdq_scatter_base_s64/-40", "u64x2<24*8 s64x2", "", MVE_FLAGS, 320, run_vstrdq_scatter_base_s64_minus_40},
    {"vstrdq_scatter_base_s64/0", "u64x2<24*8 s64x2", "", MVE_FLAGS, 320, run_vstrdq_scatter_base_s64_0},
    {"vstrdq_scatter_base_s64/24", "u64x2<24*8 s64x2", "", MVE_FLAGS, 320, run_vstrdq_scatter_base_s64_24},
    {"vstrdq_scatter_base_s64/1016", "u64x2<24*8 s64x2", "", MVE_FLAGS, 320, run_vstrdq_scatter_base_s64_1016},
    {"vstrdq_scatter_base_p_s64/-1016", "u64x2<24*8 s64x2 p64", "", MVE_FLAGS, 320, run_vstrdq_scatter_base_p_s64_minus_1016},
    {"vstrdq_scatter_base_p_s64/-40", "u64x2<24*8 s64x2 p64", "", MVE_FLAGS, 320, run_vstrdq_scatter_base_p_s64_minus_40},
    {"vstrdq_scatter_base_p_s64/0", "u64x2<24*8 s64x2 p64", "", MVE_FLAGS, 320, run_vstrdq_scatter_base_p_s64_0},
    {"vstrdq_scatter_base_p_s64/24", "u64x2<24*8 s64x2 p64", "", MVE_FLAGS, 320, run_vstrdq_scatter_base_p_s64_24},
    {"vstrdq_scatter_base_p_s64/1016", "u64x2<24*8 s64x2 p64", "", MVE_FLAGS, 320, run_vstrdq_scatter_base_p_s64_1016},
    {"vstrdq_scatter_base_u64/-1016", "u64x2<24*8 u64x2", "", MVE_FLAGS, 320, run_vstrdq_scatter_base_u64_minus_1016},
    {"vstrdq_scatter_base_u64/-40", "u64x2<24*8 u64x2", "", MVE_FLAGS, 320, run_vstrdq_scatter_base_u64_minus_40},
    {"vstrdq_scatter_base_u64/0", "u64x2<24*8 u64x2", "", MVE_FLAGS, 320, run_vstrdq_scatter_base_u64_0},
    {"vstrdq_scatter_base_u64/24", "u64x2<24*8 u64x2", "", MVE_FLAGS, 320, run_vstrdq_scatter_base_u64_24},
    {"vstrdq_scatter_base_u64/1016", "u64x2<24*8 u64x2", "", MVE_FLAGS, 320, run_vstrdq_scatter_base_u64_1016},
    {"vstrdq_scatter_base_p_u64/-1016", "u64x2<24*8 u64x2 p64", "", MVE_FLAGS, 320, run_vstrdq_scatter_base_p_u64_minus_1016},
    {"vstrdq_scatter_base_p_u64/-40", "u64x2<24*8 u64x2 p64", "", MVE_FLAGS, 320, run_vstrdq_scatter_base_p_u64_minus_40},
    {"vstrdq_scatter_base_p_u64/0", "u64x2<24*8 u64x2 p64", "", MVE_FLAGS, 320, run_vstrdq_scatter_base_p_u64_0},
    {"vstrdq_scatter_base_p_u64/24", "u64x2<24*8 u64x2 p64", "", MVE_FLAGS, 320, run_vstrdq_scatter_base_p_u64_24},
    {"vstrdq_scatter_base_p_u64/1016", "u64x2<24*8 u64x2 p64", "", MVE_FLAGS, 320, run_vstrdq_scatter_base_p_u64_1016},
    {"vstrdq_scatter_base_wb_s64/-1016", "u64x2<24*8 s64x2", "u64x2", MVE_FLAGS, 320, run_vstrdq_scatter_base_wb_s64_minus_1016},
    {"vstrdq_scatter_base_wb_s64/-40", "u64x2<24*8 s64x2", "u64x2", MVE_FLAGS, 320, run_vstrdq_scatter_base_wb_s64_minus_40},
    {"vstrdq_scatter_base_wb_s64/0", "u64x2<24*8 s64x2", "u64x2", MVE_FLAGS, 320, run_vstrdq_scatter_base_wb_s64_0},
    {"vstrdq_scatter_base_wb_s64/24", "u64x2<24*8 s64x2", "u64x2", MVE_FLAGS, 320, run_vstrdq_scatter_base_wb_s64_24},
    {"vstrdq_scatter_base_wb_s64/1016", "u64x2<24*8 s64x2", "u64x2", MVE_FLAGS, 320, run_vstrdq_scatter_base_wb_s64_1016},
    {"vstrdq_scatter_base_wb_p_s64/-1016", "u64x2<24*8 s64x2 p64", "u64x2", MVE_FLAGS, 320, run_vstrdq_scatter_base_wb_p_s64_minus_1016},
    {"vstrdq_scatter_base_wb_p_s64/-40", "u64x2<24*8 s64x2 p64", "u64x2", MVE_FLAGS, 320, run_vstrdq_scatter_base_wb_p_s64_minus_40},
    {"vstrdq_scatter_base_wb_p_s64/0", "u64x2<24*8 s64x2 p64", "u64x2", MVE_FLAGS, 320, run_vstrdq_scatter_base_wb_p_s64_0},
    {"vstrdq_scatter_base_wb_p_s64/24", "u64x2<24*8 s64x2 p64", "u64x2", MVE_FLAGS, 320, run_vstrdq_scatter_base_wb_p_s64_24},
    {"vstrdq_scatter_base_wb_p_s64/1016", "u64x2<24*8 s64x2 p64", "u64x2", MVE_FLAGS, 320, run_vstrdq_scatter_base_wb_p_s64_1016},
    {"vstrdq_scatter_base_wb_u64/-1016", "u64x2<24*8 u64x2", "u64x2", MVE_FLAGS, 320, run_vstrdq_scatter_base_wb_u64_minus_1016},
    {"vstrdq_scatter_base_wb_u64/-40", "u64x2<24*8 u64x2", "u64x2", MVE_FLAGS, 320, run_vstrdq_scatter_base_wb_u64_minus_40},
    {"vstrdq_scatter_base_wb_u64/0", "u64x2<24*8 u64x2", "u64x2", MVE_FLAGS, 320, run_vstrdq_scatter_base_wb_u64_0},
    {"vstrdq_scatter_base_wb_u64/24", "u64x2<24*8 u64x2", "u64x2", MVE_FLAGS, 320, run_vstrdq_scatter_base_wb_u64_24},
    {"vstrdq_scatter_base_wb_u64/1016", "u64x2<24*8 u64x2", "u64x2", MVE_FLAGS, 320, run_vstrdq_scatter_base_wb_u64_1016},
    {"vstrdq_scatter_base_wb_p_u64/-1016", "u64x2<24*8 u64x2 p64", "u64x2", MVE_FLAGS, 320, run_vstrdq_scatter_base_wb_p_u64_minus_1016},
    {"vstrdq_scatter_base_wb_p_u64/-40", "u64x2<24*8 u64x2 p64", "u64x2", MVE_FLAGS, 320, run_vstrdq_scatter_base_wb_p_u64_minus_40},
    {"vstrdq_scatter_base_wb_p_u64/0", "u64x2<24*8 u64x2 p64", "u64x2", MVE_FLAGS, 320, run_vstrdq_scatter_base_wb_p_u64_0},
    {"vstrdq_scatter_base_wb_p_u64/24", "u64x2<24*8 u64x2 p64", "u64x2", MVE_FLAGS, 320, run_vstrdq_scatter_base_wb_p_u64_24},
    {"vstrdq_scatter_base_wb_p_u64/1016", "u64x2<24*8 u64x2 p64", "u64x2", MVE_FLAGS, 320, run_vstrdq_scatter_base_wb_p_u64_1016},
    {"asrl", "s64 s32", "s64", MVE_FLAGS, 0, run_asrl},
    {"lsll", "u64 s32", "u64", MVE_FLAGS, 0, run_lsll},
    {"sqrshrl", "s64 s32", "s64", MVE_FLAGS, 0, run_sqrshrl},
    {"sqrshrl_sat48", "s64 s32", "s64", MVE_FLAGS, 0, run_sqrshrl_sat48},
    {"uqrshll", "u64 s32", "u64", MVE_FLAGS, 0, run_uqrshll},
    {"uqrshll_sat48", "u64 s32", "u64", MVE_FLAGS, 0, run_uqrshll_sat48},
    {"sqshll/1", "s64", "s64", MVE_FLAGS, 0, run_sqshll_1},
    {"sqshll/16", "s64", "s64", MVE_FLAGS, 0, run_sqshll_16},
    {"sqshll/32", "s64", "s64", MVE_FLAGS, 0, run_sqshll_32},
    {"uqshll/1", "u64", "u64", MVE_FLAGS, 0, run_uqshll_1},
    {"uqshll/16", "u64", "u64", MVE_FLAGS, 0, run_uqshll_16},
    {"uqshll/32", "u64", "u64", MVE_FLAGS, 0, run_uqshll_32},
    {"srshrl/1", "s64", "s64", MVE_FLAGS, 0, run_srshrl_1},
    {"srshrl/16", "s64", "s64", MVE_FLAGS, 0, run_srshrl_16},
    {"srshrl/32", "s64", "s64", MVE_FLAGS, 0, run_srshrl_32},
    {"urshrl/1", "u64", "u64", MVE_FLAGS, 0, run_urshrl_1},
    {"urshrl/16", "u64", "u64", MVE_FLAGS, 0, run_urshrl_16},
    {"urshrl/32", "u64", "u64", MVE_FLAGS, 0, run_urshrl_32},
    {"sqrshr", "s32 s32", "s32", MVE_FLAGS, 0, run_sqrshr},
    {"uqrshl", "u32 s32", "u32", MVE_FLAGS, 0, run_uqrshl},
    {"sqshl/1", "s32", "s32", MVE_FLAGS, 0, run_sqshl_1},
    {"sqshl/16", "s32", "s32", MVE_FLAGS, 0, run_sqshl_16},
    {"sqshl/32", "s32", "s32", MVE_FLAGS, 0, run_sqshl_32},
    {"uqshl/1", "u32", "u32", MVE_FLAGS, 0, run_uqshl_1},
    {"uqshl/16", "u32", "u32", MVE_FLAGS, 0, run_uqshl_16},
    {"uqshl/32", "u32", "u32", MVE_FLAGS, 0, run_uqshl_32},
    {"srshr/1", "s32", "s32", MVE_FLAGS, 0, run_srshr_1},
    {"srshr/16", "s32", "s32", MVE_FLAGS, 0, run_srshr_16},
    {"srshr/32", "s32", "s32", MVE_FLAGS, 0, run_srshr_32},
    {"urshr/1", "u32", "u32", MVE_FLAGS, 0, run_urshr_1},
    {"urshr/16", "u32", "u32", MVE_FLAGS, 0, run_urshr_16},
    {"urshr/32", "u32", "u32", MVE_FLAGS, 0, run_urshr_32},
};
const struct insn_table insn_table_mve_int_7 = INSN_TABLE(cases);
