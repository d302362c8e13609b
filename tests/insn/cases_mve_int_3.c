/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from include/nv/insn.def by `make headers`; do not edit. */
/* Differential cases, integer. */
/* clang-format off */
#include "mve.h"

static void run_vorrq_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vorrq_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vorrq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vorrq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vorrq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vorrq_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vorrq_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vorrq_x_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vorrq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vorrq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vorrq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vorrq_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vorrq_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vorrq_x_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vorrq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vorrq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vorrq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vorrq_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vorrq_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vorrq_x_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vbicq_n_s16_0x00a5(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vbicq_n_s16(a, (int16_t)0x00a5);
    INSN_OUT(0, r);
}
static void run_vbicq_n_s16_0xa500(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vbicq_n_s16(a, (int16_t)0xa500);
    INSN_OUT(0, r);
}
static void run_vbicq_m_n_s16_0x00a5(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vbicq_m_n_s16(a, (int16_t)0x00a5, p);
    INSN_OUT(0, r);
}
static void run_vbicq_m_n_s16_0xa500(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vbicq_m_n_s16(a, (int16_t)0xa500, p);
    INSN_OUT(0, r);
}
static void run_vbicq_n_s32_0x7e(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vbicq_n_s32(a, (int32_t)0x7e);
    INSN_OUT(0, r);
}
static void run_vbicq_n_s32_0x9100(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vbicq_n_s32(a, (int32_t)0x9100);
    INSN_OUT(0, r);
}
static void run_vbicq_n_s32_0x810000(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vbicq_n_s32(a, (int32_t)0x810000);
    INSN_OUT(0, r);
}
static void run_vbicq_n_s32_0xc3000000(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vbicq_n_s32(a, (int32_t)0xc3000000);
    INSN_OUT(0, r);
}
static void run_vbicq_m_n_s32_0x7e(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vbicq_m_n_s32(a, (int32_t)0x7e, p);
    INSN_OUT(0, r);
}
static void run_vbicq_m_n_s32_0x9100(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vbicq_m_n_s32(a, (int32_t)0x9100, p);
    INSN_OUT(0, r);
}
static void run_vbicq_m_n_s32_0x810000(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vbicq_m_n_s32(a, (int32_t)0x810000, p);
    INSN_OUT(0, r);
}
static void run_vbicq_m_n_s32_0xc3000000(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vbicq_m_n_s32(a, (int32_t)0xc3000000, p);
    INSN_OUT(0, r);
}
static void run_vbicq_n_u16_0x00a5(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint16x8_t r = vbicq_n_u16(a, (uint16_t)0x00a5);
    INSN_OUT(0, r);
}
static void run_vbicq_n_u16_0xa500(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint16x8_t r = vbicq_n_u16(a, (uint16_t)0xa500);
    INSN_OUT(0, r);
}
static void run_vbicq_m_n_u16_0x00a5(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vbicq_m_n_u16(a, (uint16_t)0x00a5, p);
    INSN_OUT(0, r);
}
static void run_vbicq_m_n_u16_0xa500(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vbicq_m_n_u16(a, (uint16_t)0xa500, p);
    INSN_OUT(0, r);
}
static void run_vbicq_n_u32_0x7e(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32x4_t r = vbicq_n_u32(a, (uint32_t)0x7e);
    INSN_OUT(0, r);
}
static void run_vbicq_n_u32_0x9100(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32x4_t r = vbicq_n_u32(a, (uint32_t)0x9100);
    INSN_OUT(0, r);
}
static void run_vbicq_n_u32_0x810000(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32x4_t r = vbicq_n_u32(a, (uint32_t)0x810000);
    INSN_OUT(0, r);
}
static void run_vbicq_n_u32_0xc3000000(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32x4_t r = vbicq_n_u32(a, (uint32_t)0xc3000000);
    INSN_OUT(0, r);
}
static void run_vbicq_m_n_u32_0x7e(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vbicq_m_n_u32(a, (uint32_t)0x7e, p);
    INSN_OUT(0, r);
}
static void run_vbicq_m_n_u32_0x9100(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vbicq_m_n_u32(a, (uint32_t)0x9100, p);
    INSN_OUT(0, r);
}
static void run_vbicq_m_n_u32_0x810000(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vbicq_m_n_u32(a, (uint32_t)0x810000, p);
    INSN_OUT(0, r);
}
static void run_vbicq_m_n_u32_0xc3000000(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vbicq_m_n_u32(a, (uint32_t)0xc3000000, p);
    INSN_OUT(0, r);
}
static void run_vorrq_n_s16_0x00a5(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vorrq_n_s16(a, (int16_t)0x00a5);
    INSN_OUT(0, r);
}
static void run_vorrq_n_s16_0xa500(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vorrq_n_s16(a, (int16_t)0xa500);
    INSN_OUT(0, r);
}
static void run_vorrq_m_n_s16_0x00a5(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vorrq_m_n_s16(a, (int16_t)0x00a5, p);
    INSN_OUT(0, r);
}
static void run_vorrq_m_n_s16_0xa500(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vorrq_m_n_s16(a, (int16_t)0xa500, p);
    INSN_OUT(0, r);
}
static void run_vorrq_n_s32_0x7e(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vorrq_n_s32(a, (int32_t)0x7e);
    INSN_OUT(0, r);
}
static void run_vorrq_n_s32_0x9100(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vorrq_n_s32(a, (int32_t)0x9100);
    INSN_OUT(0, r);
}
static void run_vorrq_n_s32_0x810000(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vorrq_n_s32(a, (int32_t)0x810000);
    INSN_OUT(0, r);
}
static void run_vorrq_n_s32_0xc3000000(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vorrq_n_s32(a, (int32_t)0xc3000000);
    INSN_OUT(0, r);
}
static void run_vorrq_m_n_s32_0x7e(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vorrq_m_n_s32(a, (int32_t)0x7e, p);
    INSN_OUT(0, r);
}
static void run_vorrq_m_n_s32_0x9100(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vorrq_m_n_s32(a, (int32_t)0x9100, p);
    INSN_OUT(0, r);
}
static void run_vorrq_m_n_s32_0x810000(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vorrq_m_n_s32(a, (int32_t)0x810000, p);
    INSN_OUT(0, r);
}
static void run_vorrq_m_n_s32_0xc3000000(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vorrq_m_n_s32(a, (int32_t)0xc3000000, p);
    INSN_OUT(0, r);
}
static void run_vorrq_n_u16_0x00a5(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint16x8_t r = vorrq_n_u16(a, (uint16_t)0x00a5);
    INSN_OUT(0, r);
}
static void run_vorrq_n_u16_0xa500(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint16x8_t r = vorrq_n_u16(a, (uint16_t)0xa500);
    INSN_OUT(0, r);
}
static void run_vorrq_m_n_u16_0x00a5(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vorrq_m_n_u16(a, (uint16_t)0x00a5, p);
    INSN_OUT(0, r);
}
static void run_vorrq_m_n_u16_0xa500(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vorrq_m_n_u16(a, (uint16_t)0xa500, p);
    INSN_OUT(0, r);
}
static void run_vorrq_n_u32_0x7e(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32x4_t r = vorrq_n_u32(a, (uint32_t)0x7e);
    INSN_OUT(0, r);
}
static void run_vorrq_n_u32_0x9100(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32x4_t r = vorrq_n_u32(a, (uint32_t)0x9100);
    INSN_OUT(0, r);
}
static void run_vorrq_n_u32_0x810000(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32x4_t r = vorrq_n_u32(a, (uint32_t)0x810000);
    INSN_OUT(0, r);
}
static void run_vorrq_n_u32_0xc3000000(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32x4_t r = vorrq_n_u32(a, (uint32_t)0xc3000000);
    INSN_OUT(0, r);
}
static void run_vorrq_m_n_u32_0x7e(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vorrq_m_n_u32(a, (uint32_t)0x7e, p);
    INSN_OUT(0, r);
}
static void run_vorrq_m_n_u32_0x9100(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vorrq_m_n_u32(a, (uint32_t)0x9100, p);
    INSN_OUT(0, r);
}
static void run_vorrq_m_n_u32_0x810000(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vorrq_m_n_u32(a, (uint32_t)0x810000, p);
    INSN_OUT(0, r);
}
static void run_vorrq_m_n_u32_0xc3000000(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vorrq_m_n_u32(a, (uint32_t)0xc3000000, p);
    INSN_OUT(0, r);
}
static void run_vmvnq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8x16_t r = vmvnq_s8(a);
    INSN_OUT(0, r);
}
static void run_vmvnq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vmvnq_m_s8(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vmvnq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int8x16_t r = vmvnq_x_s8(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmvnq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vmvnq_s16(a);
    INSN_OUT(0, r);
}
static void run_vmvnq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vmvnq_m_s16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vmvnq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vmvnq_x_s16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmvnq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vmvnq_s32(a);
    INSN_OUT(0, r);
}
static void run_vmvnq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vmvnq_m_s32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vmvnq_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vmvnq_x_s32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmvnq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint8x16_t r = vmvnq_u8(a);
    INSN_OUT(0, r);
}
static void run_vmvnq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vmvnq_m_u8(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vmvnq_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vmvnq_x_u8(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmvnq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint16x8_t r = vmvnq_u16(a);
    INSN_OUT(0, r);
}
static void run_vmvnq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vmvnq_m_u16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vmvnq_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vmvnq_x_u16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmvnq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32x4_t r = vmvnq_u32(a);
    INSN_OUT(0, r);
}
static void run_vmvnq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vmvnq_m_u32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vmvnq_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vmvnq_x_u32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmvnq_n_s16_0x00a5(struct insn_io *io)
{
    int16x8_t r = vmvnq_n_s16((int16_t)0x00a5);
    INSN_OUT(0, r);
}
static void run_vmvnq_n_s16_0xa500(struct insn_io *io)
{
    int16x8_t r = vmvnq_n_s16((int16_t)0xa500);
    INSN_OUT(0, r);
}
static void run_vmvnq_m_n_s16_0x00a5(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vmvnq_m_n_s16(inactive, (int16_t)0x00a5, p);
    INSN_OUT(0, r);
}
static void run_vmvnq_m_n_s16_0xa500(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vmvnq_m_n_s16(inactive, (int16_t)0xa500, p);
    INSN_OUT(0, r);
}
static void run_vmvnq_x_n_s16_0x00a5(struct insn_io *io)
{
    INSN_IN(mve_pred16_t, p, 0);
    int16x8_t r = vmvnq_x_n_s16((int16_t)0x00a5, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmvnq_x_n_s16_0xa500(struct insn_io *io)
{
    INSN_IN(mve_pred16_t, p, 0);
    int16x8_t r = vmvnq_x_n_s16((int16_t)0xa500, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmvnq_n_s32_0x7e(struct insn_io *io)
{
    int32x4_t r = vmvnq_n_s32((int32_t)0x7e);
    INSN_OUT(0, r);
}
static void run_vmvnq_n_s32_0x9100(struct insn_io *io)
{
    int32x4_t r = vmvnq_n_s32((int32_t)0x9100);
    INSN_OUT(0, r);
}
static void run_vmvnq_n_s32_0x810000(struct insn_io *io)
{
    int32x4_t r = vmvnq_n_s32((int32_t)0x810000);
    INSN_OUT(0, r);
}
static void run_vmvnq_n_s32_0xc3000000(struct insn_io *io)
{
    int32x4_t r = vmvnq_n_s32((int32_t)0xc3000000);
    INSN_OUT(0, r);
}
static void run_vmvnq_n_s32_0x42ff(struct insn_io *io)
{
    int32x4_t r = vmvnq_n_s32((int32_t)0x42ff);
    INSN_OUT(0, r);
}
static void run_vmvnq_m_n_s32_0x7e(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vmvnq_m_n_s32(inactive, (int32_t)0x7e, p);
    INSN_OUT(0, r);
}
static void run_vmvnq_m_n_s32_0x9100(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vmvnq_m_n_s32(inactive, (int32_t)0x9100, p);
    INSN_OUT(0, r);
}
static void run_vmvnq_m_n_s32_0x810000(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vmvnq_m_n_s32(inactive, (int32_t)0x810000, p);
    INSN_OUT(0, r);
}
static void run_vmvnq_m_n_s32_0xc3000000(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vmvnq_m_n_s32(inactive, (int32_t)0xc3000000, p);
    INSN_OUT(0, r);
}
static void run_vmvnq_m_n_s32_0x42ff(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vmvnq_m_n_s32(inactive, (int32_t)0x42ff, p);
    INSN_OUT(0, r);
}
static void run_vmvnq_x_n_s32_0x7e(struct insn_io *io)
{
    INSN_IN(mve_pred16_t, p, 0);
    int32x4_t r = vmvnq_x_n_s32((int32_t)0x7e, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmvnq_x_n_s32_0x9100(struct insn_io *io)
{
    INSN_IN(mve_pred16_t, p, 0);
    int32x4_t r = vmvnq_x_n_s32((int32_t)0x9100, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmvnq_x_n_s32_0x810000(struct insn_io *io)
{
    INSN_IN(mve_pred16_t, p, 0);
    int32x4_t r = vmvnq_x_n_s32((int32_t)0x810000, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmvnq_x_n_s32_0xc3000000(struct insn_io *io)
{
    INSN_IN(mve_pred16_t, p, 0);
    int32x4_t r = vmvnq_x_n_s32((int32_t)0xc3000000, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmvnq_x_n_s32_0x42ff(struct insn_io *io)
{
    INSN_IN(mve_pred16_t, p, 0);
    int32x4_t r = vmvnq_x_n_s32((int32_t)0x42ff, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmvnq_n_u16_0x00a5(struct insn_io *io)
{
    uint16x8_t r = vmvnq_n_u16((uint16_t)0x00a5);
    INSN_OUT(0, r);
}
static void run_vmvnq_n_u16_0xa500(struct insn_io *io)
{
    uint16x8_t r = vmvnq_n_u16((uint16_t)0xa500);
    INSN_OUT(0, r);
}
static void run_vmvnq_m_n_u16_0x00a5(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vmvnq_m_n_u16(inactive, (uint16_t)0x00a5, p);
    INSN_OUT(0, r);
}
static void run_vmvnq_m_n_u16_0xa500(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vmvnq_m_n_u16(inactive, (uint16_t)0xa500, p);
    INSN_OUT(0, r);
}
static void run_vmvnq_x_n_u16_0x00a5(struct insn_io *io)
{
    INSN_IN(mve_pred16_t, p, 0);
    uint16x8_t r = vmvnq_x_n_u16((uint16_t)0x00a5, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmvnq_x_n_u16_0xa500(struct insn_io *io)
{
    INSN_IN(mve_pred16_t, p, 0);
    uint16x8_t r = vmvnq_x_n_u16((uint16_t)0xa500, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmvnq_n_u32_0x7e(struct insn_io *io)
{
    uint32x4_t r = vmvnq_n_u32((uint32_t)0x7e);
    INSN_OUT(0, r);
}
static void run_vmvnq_n_u32_0x9100(struct insn_io *io)
{
    uint32x4_t r = vmvnq_n_u32((uint32_t)0x9100);
    INSN_OUT(0, r);
}
static void run_vmvnq_n_u32_0x810000(struct insn_io *io)
{
    uint32x4_t r = vmvnq_n_u32((uint32_t)0x810000);
    INSN_OUT(0, r);
}
static void run_vmvnq_n_u32_0xc3000000(struct insn_io *io)
{
    uint32x4_t r = vmvnq_n_u32((uint32_t)0xc3000000);
    INSN_OUT(0, r);
}
static void run_vmvnq_n_u32_0x42ff(struct insn_io *io)
{
    uint32x4_t r = vmvnq_n_u32((uint32_t)0x42ff);
    INSN_OUT(0, r);
}
static void run_vmvnq_m_n_u32_0x7e(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vmvnq_m_n_u32(inactive, (uint32_t)0x7e, p);
    INSN_OUT(0, r);
}
static void run_vmvnq_m_n_u32_0x9100(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vmvnq_m_n_u32(inactive, (uint32_t)0x9100, p);
    INSN_OUT(0, r);
}
static void run_vmvnq_m_n_u32_0x810000(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vmvnq_m_n_u32(inactive, (uint32_t)0x810000, p);
    INSN_OUT(0, r);
}
static void run_vmvnq_m_n_u32_0xc3000000(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vmvnq_m_n_u32(inactive, (uint32_t)0xc3000000, p);
    INSN_OUT(0, r);
}
static void run_vmvnq_m_n_u32_0x42ff(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vmvnq_m_n_u32(inactive, (uint32_t)0x42ff, p);
    INSN_OUT(0, r);
}
static void run_vmvnq_x_n_u32_0x7e(struct insn_io *io)
{
    INSN_IN(mve_pred16_t, p, 0);
    uint32x4_t r = vmvnq_x_n_u32((uint32_t)0x7e, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmvnq_x_n_u32_0x9100(struct insn_io *io)
{
    INSN_IN(mve_pred16_t, p, 0);
    uint32x4_t r = vmvnq_x_n_u32((uint32_t)0x9100, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmvnq_x_n_u32_0x810000(struct insn_io *io)
{
    INSN_IN(mve_pred16_t, p, 0);
    uint32x4_t r = vmvnq_x_n_u32((uint32_t)0x810000, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmvnq_x_n_u32_0xc3000000(struct insn_io *io)
{
    INSN_IN(mve_pred16_t, p, 0);
    uint32x4_t r = vmvnq_x_n_u32((uint32_t)0xc3000000, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmvnq_x_n_u32_0x42ff(struct insn_io *io)
{
    INSN_IN(mve_pred16_t, p, 0);
    uint32x4_t r = vmvnq_x_n_u32((uint32_t)0x42ff, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vbrsrq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int8x16_t r = vbrsrq_n_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vbrsrq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vbrsrq_m_n_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vbrsrq_x_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vbrsrq_x_n_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vbrsrq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int16x8_t r = vbrsrq_n_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vbrsrq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vbrsrq_m_n_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vbrsrq_x_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vbrsrq_x_n_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vbrsrq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int32x4_t r = vbrsrq_n_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vbrsrq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vbrsrq_m_n_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vbrsrq_x_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vbrsrq_x_n_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vbrsrq_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int32_t, b, 1);
    uint8x16_t r = vbrsrq_n_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vbrsrq_m_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(int32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vbrsrq_m_n_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vbrsrq_x_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vbrsrq_x_n_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vbrsrq_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32_t, b, 1);
    uint16x8_t r = vbrsrq_n_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vbrsrq_m_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(int32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vbrsrq_m_n_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vbrsrq_x_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vbrsrq_x_n_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vbrsrq_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    uint32x4_t r = vbrsrq_n_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vbrsrq_m_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(int32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vbrsrq_m_n_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vbrsrq_x_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vbrsrq_x_n_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrev16q_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8x16_t r = vrev16q_s8(a);
    INSN_OUT(0, r);
}
static void run_vrev16q_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vrev16q_m_s8(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrev16q_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int8x16_t r = vrev16q_x_s8(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrev16q_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint8x16_t r = vrev16q_u8(a);
    INSN_OUT(0, r);
}
static void run_vrev16q_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vrev16q_m_u8(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrev16q_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vrev16q_x_u8(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrev32q_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8x16_t r = vrev32q_s8(a);
    INSN_OUT(0, r);
}
static void run_vrev32q_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vrev32q_m_s8(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrev32q_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int8x16_t r = vrev32q_x_s8(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrev32q_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vrev32q_s16(a);
    INSN_OUT(0, r);
}
static void run_vrev32q_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vrev32q_m_s16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrev32q_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vrev32q_x_s16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrev32q_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint8x16_t r = vrev32q_u8(a);
    INSN_OUT(0, r);
}
static void run_vrev32q_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vrev32q_m_u8(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrev32q_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vrev32q_x_u8(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrev32q_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint16x8_t r = vrev32q_u16(a);
    INSN_OUT(0, r);
}
static void run_vrev32q_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vrev32q_m_u16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrev32q_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vrev32q_x_u16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrev64q_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8x16_t r = vrev64q_s8(a);
    INSN_OUT(0, r);
}
static void run_vrev64q_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vrev64q_m_s8(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrev64q_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int8x16_t r = vrev64q_x_s8(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrev64q_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vrev64q_s16(a);
    INSN_OUT(0, r);
}
static void run_vrev64q_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vrev64q_m_s16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrev64q_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vrev64q_x_s16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrev64q_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vrev64q_s32(a);
    INSN_OUT(0, r);
}
static void run_vrev64q_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vrev64q_m_s32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrev64q_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vrev64q_x_s32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrev64q_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint8x16_t r = vrev64q_u8(a);
    INSN_OUT(0, r);
}
static void run_vrev64q_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vrev64q_m_u8(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrev64q_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vrev64q_x_u8(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrev64q_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint16x8_t r = vrev64q_u16(a);
    INSN_OUT(0, r);
}
static void run_vrev64q_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vrev64q_m_u16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrev64q_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vrev64q_x_u16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrev64q_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32x4_t r = vrev64q_u32(a);
    INSN_OUT(0, r);
}
static void run_vrev64q_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vrev64q_m_u32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrev64q_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vrev64q_x_u32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcmpeqq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    mve_pred16_t r = vcmpeqq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpeqq_m_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    mve_pred16_t r = vcmpeqq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpeqq_m_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    mve_pred16_t r = vcmpeqq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpeqq_m_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    mve_pred16_t r = vcmpeqq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpeqq_m_u8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    mve_pred16_t r = vcmpeqq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpeqq_m_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    mve_pred16_t r = vcmpeqq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpeqq_m_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    mve_pred16_t r = vcmpeqq_n_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpeqq_m_n_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    mve_pred16_t r = vcmpeqq_n_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpeqq_m_n_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    mve_pred16_t r = vcmpeqq_n_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpeqq_m_n_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8_t, b, 1);
    mve_pred16_t r = vcmpeqq_n_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_m_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpeqq_m_n_u8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16_t, b, 1);
    mve_pred16_t r = vcmpeqq_n_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_m_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpeqq_m_n_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    mve_pred16_t r = vcmpeqq_n_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_m_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpeqq_m_n_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpneq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    mve_pred16_t r = vcmpneq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpneq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpneq_m_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpneq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    mve_pred16_t r = vcmpneq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpneq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpneq_m_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpneq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    mve_pred16_t r = vcmpneq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpneq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpneq_m_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpneq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    mve_pred16_t r = vcmpneq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpneq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpneq_m_u8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpneq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    mve_pred16_t r = vcmpneq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpneq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpneq_m_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpneq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    mve_pred16_t r = vcmpneq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpneq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpneq_m_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpneq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    mve_pred16_t r = vcmpneq_n_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpneq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpneq_m_n_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpneq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    mve_pred16_t r = vcmpneq_n_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpneq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpneq_m_n_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpneq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    mve_pred16_t r = vcmpneq_n_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpneq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpneq_m_n_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpneq_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8_t, b, 1);
    mve_pred16_t r = vcmpneq_n_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpneq_m_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpneq_m_n_u8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpneq_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16_t, b, 1);
    mve_pred16_t r = vcmpneq_n_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpneq_m_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpneq_m_n_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpneq_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    mve_pred16_t r = vcmpneq_n_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpneq_m_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpneq_m_n_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpgeq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    mve_pred16_t r = vcmpgeq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpgeq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpgeq_m_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpgeq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    mve_pred16_t r = vcmpgeq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpgeq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpgeq_m_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpgeq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    mve_pred16_t r = vcmpgeq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpgeq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpgeq_m_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpgeq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    mve_pred16_t r = vcmpgeq_n_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpgeq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpgeq_m_n_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpgeq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    mve_pred16_t r = vcmpgeq_n_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpgeq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpgeq_m_n_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpgeq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    mve_pred16_t r = vcmpgeq_n_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpgeq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpgeq_m_n_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpgtq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    mve_pred16_t r = vcmpgtq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpgtq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpgtq_m_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpgtq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    mve_pred16_t r = vcmpgtq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpgtq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpgtq_m_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpgtq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    mve_pred16_t r = vcmpgtq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpgtq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpgtq_m_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpgtq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    mve_pred16_t r = vcmpgtq_n_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpgtq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpgtq_m_n_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpgtq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    mve_pred16_t r = vcmpgtq_n_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpgtq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpgtq_m_n_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpgtq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    mve_pred16_t r = vcmpgtq_n_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpgtq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpgtq_m_n_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpleq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    mve_pred16_t r = vcmpleq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpleq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpleq_m_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpleq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    mve_pred16_t r = vcmpleq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpleq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpleq_m_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpleq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    mve_pred16_t r = vcmpleq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpleq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpleq_m_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpleq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    mve_pred16_t r = vcmpleq_n_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpleq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpleq_m_n_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpleq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    mve_pred16_t r = vcmpleq_n_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpleq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpleq_m_n_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpleq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    mve_pred16_t r = vcmpleq_n_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpleq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpleq_m_n_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpltq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    mve_pred16_t r = vcmpltq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpltq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpltq_m_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpltq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    mve_pred16_t r = vcmpltq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpltq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpltq_m_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpltq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    mve_pred16_t r = vcmpltq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpltq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpltq_m_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpltq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    mve_pred16_t r = vcmpltq_n_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpltq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpltq_m_n_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpltq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    mve_pred16_t r = vcmpltq_n_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpltq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpltq_m_n_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpltq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    mve_pred16_t r = vcmpltq_n_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpltq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpltq_m_n_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpcsq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    mve_pred16_t r = vcmpcsq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpcsq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpcsq_m_u8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpcsq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    mve_pred16_t r = vcmpcsq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpcsq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpcsq_m_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpcsq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    mve_pred16_t r = vcmpcsq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpcsq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpcsq_m_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpcsq_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8_t, b, 1);
    mve_pred16_t r = vcmpcsq_n_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpcsq_m_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpcsq_m_n_u8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpcsq_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16_t, b, 1);
    mve_pred16_t r = vcmpcsq_n_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpcsq_m_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpcsq_m_n_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpcsq_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    mve_pred16_t r = vcmpcsq_n_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpcsq_m_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpcsq_m_n_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmphiq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    mve_pred16_t r = vcmphiq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vcmphiq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmphiq_m_u8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmphiq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    mve_pred16_t r = vcmphiq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmphiq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmphiq_m_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmphiq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    mve_pred16_t r = vcmphiq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmphiq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmphiq_m_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmphiq_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8_t, b, 1);
    mve_pred16_t r = vcmphiq_n_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vcmphiq_m_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmphiq_m_n_u8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmphiq_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16_t, b, 1);
    mve_pred16_t r = vcmphiq_n_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmphiq_m_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmphiq_m_n_u16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmphiq_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    mve_pred16_t r = vcmphiq_n_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmphiq_m_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmphiq_m_n_u32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vpnot(struct insn_io *io)
{
    INSN_IN(mve_pred16_t, a, 0);
    mve_pred16_t r = vpnot(a);
    INSN_OUT(0, r);
}
static void run_vctp8q(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    mve_pred16_t r = vctp8q(a);
    INSN_OUT(0, r);
}
static void run_vctp8q_m(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    mve_pred16_t r = vctp8q_m(a, p);
    INSN_OUT(0, r);
}
static void run_vctp16q(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    mve_pred16_t r = vctp16q(a);
    INSN_OUT(0, r);
}
static void run_vctp16q_m(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    mve_pred16_t r = vctp16q_m(a, p);
    INSN_OUT(0, r);
}
static void run_vctp32q(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    mve_pred16_t r = vctp32q(a);
    INSN_OUT(0, r);
}
static void run_vctp32q_m(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    mve_pred16_t r = vctp32q_m(a, p);
    INSN_OUT(0, r);
}
static void run_vctp64q(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    mve_pred16_t r = vctp64q(a);
    INSN_OUT(0, r);
}
static void run_vctp64q_m(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    mve_pred16_t r = vctp64q_m(a, p);
    INSN_OUT(0, r);
}
static void run_vpselq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, c, 2);
    int8x16_t r = vpselq_s8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vpselq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, c, 2);
    int16x8_t r = vpselq_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vpselq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, c, 2);
    int32x4_t r = vpselq_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vpselq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, c, 2);
    uint8x16_t r = vpselq_u8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vpselq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, c, 2);
    uint16x8_t r = vpselq_u16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vpselq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, c, 2);
    uint32x4_t r = vpselq_u32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vpselq_s64(struct insn_io *io)
{
    INSN_IN(int64x2_t, a, 0);
    INSN_IN(int64x2_t, b, 1);
    INSN_IN(mve_pred16_t, c, 2);
    int64x2_t r = vpselq_s64(a, b, c);
    INSN_OUT(0, r);
}
static void run_vpselq_u64(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    INSN_IN(uint64x2_t, b, 1);
    INSN_IN(mve_pred16_t, c, 2);
    uint64x2_t r = vpselq_u64(a, b, c);
    INSN_OUT(0, r);
}

static const struct insn_case cases[] = {
    {"vorrq_x_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vorrq_x_s32},
    {"vorrq_u8", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vorrq_u8},
    {"vorrq_m_u8", "u8x16 u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vorrq_m_u8},
    {"vorrq_x_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vorrq_x_u8},
    {"vorrq_u16", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vorrq_u16},
    {"vorrq_m_u16", "u16x8 u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vorrq_m_u16},
    {"vorrq_x_u16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vorrq_x_u16},
    {"vorrq_u32", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vorrq_u32},
    {"vorrq_m_u32", "u32x4 u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vorrq_m_u32},
    {"vorrq_x_u32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vorrq_x_u32},
    {"vbicq_n_s16/0x00a5", "s16x8", "s16x8", MVE_FLAGS, 0, run_vbicq_n_s16_0x00a5},
    {"vbicq_n_s16/0xa500", "s16x8", "s16x8", MVE_FLAGS, 0, run_vbicq_n_s16_0xa500},
    {"vbicq_m_n_s16/0x00a5", "s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vbicq_m_n_s16_0x00a5},
    {"vbicq_m_n_s16/0xa500", "s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vbicq_m_n_s16_0xa500},
    {"vbicq_n_s32/0x7e", "s32x4", "s32x4", MVE_FLAGS, 0, run_vbicq_n_s32_0x7e},
    {"vbicq_n_s32/0x9100", "s32x4", "s32x4", MVE_FLAGS, 0, run_vbicq_n_s32_0x9100},
    {"vbicq_n_s32/0x810000", "s32x4", "s32x4", MVE_FLAGS, 0, run_vbicq_n_s32_0x810000},
    {"vbicq_n_s32/0xc3000000", "s32x4", "s32x4", MVE_FLAGS, 0, run_vbicq_n_s32_0xc3000000},
    {"vbicq_m_n_s32/0x7e", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vbicq_m_n_s32_0x7e},
    {"vbicq_m_n_s32/0x9100", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vbicq_m_n_s32_0x9100},
    {"vbicq_m_n_s32/0x810000", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vbicq_m_n_s32_0x810000},
    {"vbicq_m_n_s32/0xc3000000", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vbicq_m_n_s32_0xc3000000},
    {"vbicq_n_u16/0x00a5", "u16x8", "u16x8", MVE_FLAGS, 0, run_vbicq_n_u16_0x00a5},
    {"vbicq_n_u16/0xa500", "u16x8", "u16x8", MVE_FLAGS, 0, run_vbicq_n_u16_0xa500},
    {"vbicq_m_n_u16/0x00a5", "u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vbicq_m_n_u16_0x00a5},
    {"vbicq_m_n_u16/0xa500", "u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vbicq_m_n_u16_0xa500},
    {"vbicq_n_u32/0x7e", "u32x4", "u32x4", MVE_FLAGS, 0, run_vbicq_n_u32_0x7e},
    {"vbicq_n_u32/0x9100", "u32x4", "u32x4", MVE_FLAGS, 0, run_vbicq_n_u32_0x9100},
    {"vbicq_n_u32/0x810000", "u32x4", "u32x4", MVE_FLAGS, 0, run_vbicq_n_u32_0x810000},
    {"vbicq_n_u32/0xc3000000", "u32x4", "u32x4", MVE_FLAGS, 0, run_vbicq_n_u32_0xc3000000},
    {"vbicq_m_n_u32/0x7e", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vbicq_m_n_u32_0x7e},
    {"vbicq_m_n_u32/0x9100", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vbicq_m_n_u32_0x9100},
    {"vbicq_m_n_u32/0x810000", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vbicq_m_n_u32_0x810000},
    {"vbicq_m_n_u32/0xc3000000", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vbicq_m_n_u32_0xc3000000},
    {"vorrq_n_s16/0x00a5", "s16x8", "s16x8", MVE_FLAGS, 0, run_vorrq_n_s16_0x00a5},
    {"vorrq_n_s16/0xa500", "s16x8", "s16x8", MVE_FLAGS, 0, run_vorrq_n_s16_0xa500},
    {"vorrq_m_n_s16/0x00a5", "s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vorrq_m_n_s16_0x00a5},
    {"vorrq_m_n_s16/0xa500", "s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vorrq_m_n_s16_0xa500},
    {"vorrq_n_s32/0x7e", "s32x4", "s32x4", MVE_FLAGS, 0, run_vorrq_n_s32_0x7e},
    {"vorrq_n_s32/0x9100", "s32x4", "s32x4", MVE_FLAGS, 0, run_vorrq_n_s32_0x9100},
    {"vorrq_n_s32/0x810000", "s32x4", "s32x4", MVE_FLAGS, 0, run_vorrq_n_s32_0x810000},
    {"vorrq_n_s32/0xc3000000", "s32x4", "s32x4", MVE_FLAGS, 0, run_vorrq_n_s32_0xc3000000},
    {"vorrq_m_n_s32/0x7e", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vorrq_m_n_s32_0x7e},
    {"vorrq_m_n_s32/0x9100", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vorrq_m_n_s32_0x9100},
    {"vorrq_m_n_s32/0x810000", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vorrq_m_n_s32_0x810000},
    {"vorrq_m_n_s32/0xc3000000", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vorrq_m_n_s32_0xc3000000},
    {"vorrq_n_u16/0x00a5", "u16x8", "u16x8", MVE_FLAGS, 0, run_vorrq_n_u16_0x00a5},
    {"vorrq_n_u16/0xa500", "u16x8", "u16x8", MVE_FLAGS, 0, run_vorrq_n_u16_0xa500},
    {"vorrq_m_n_u16/0x00a5", "u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vorrq_m_n_u16_0x00a5},
    {"vorrq_m_n_u16/0xa500", "u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vorrq_m_n_u16_0xa500},
    {"vorrq_n_u32/0x7e", "u32x4", "u32x4", MVE_FLAGS, 0, run_vorrq_n_u32_0x7e},
    {"vorrq_n_u32/0x9100", "u32x4", "u32x4", MVE_FLAGS, 0, run_vorrq_n_u32_0x9100},
    {"vorrq_n_u32/0x810000", "u32x4", "u32x4", MVE_FLAGS, 0, run_vorrq_n_u32_0x810000},
    {"vorrq_n_u32/0xc3000000", "u32x4", "u32x4", MVE_FLAGS, 0, run_vorrq_n_u32_0xc3000000},
    {"vorrq_m_n_u32/0x7e", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vorrq_m_n_u32_0x7e},
    {"vorrq_m_n_u32/0x9100", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vorrq_m_n_u32_0x9100},
    {"vorrq_m_n_u32/0x810000", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vorrq_m_n_u32_0x810000},
    {"vorrq_m_n_u32/0xc3000000", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vorrq_m_n_u32_0xc3000000},
    {"vmvnq_s8", "s8x16", "s8x16", MVE_FLAGS, 0, run_vmvnq_s8},
    {"vmvnq_m_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vmvnq_m_s8},
    {"vmvnq_x_s8", "s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vmvnq_x_s8},
    {"vmvnq_s16", "s16x8", "s16x8", MVE_FLAGS, 0, run_vmvnq_s16},
    {"vmvnq_m_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vmvnq_m_s16},
    {"vmvnq_x_s16", "s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vmvnq_x_s16},
    {"vmvnq_s32", "s32x4", "s32x4", MVE_FLAGS, 0, run_vmvnq_s32},
    {"vmvnq_m_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vmvnq_m_s32},
    {"vmvnq_x_s32", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vmvnq_x_s32},
    {"vmvnq_u8", "u8x16", "u8x16", MVE_FLAGS, 0, run_vmvnq_u8},
    {"vmvnq_m_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vmvnq_m_u8},
    {"vmvnq_x_u8", "u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vmvnq_x_u8},
    {"vmvnq_u16", "u16x8", "u16x8", MVE_FLAGS, 0, run_vmvnq_u16},
    {"vmvnq_m_u16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vmvnq_m_u16},
    {"vmvnq_x_u16", "u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vmvnq_x_u16},
    {"vmvnq_u32", "u32x4", "u32x4", MVE_FLAGS, 0, run_vmvnq_u32},
    {"vmvnq_m_u32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vmvnq_m_u32},
    {"vmvnq_x_u32", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vmvnq_x_u32},
    {"vmvnq_n_s16/0x00a5", "", "s16x8", MVE_FLAGS, 0, run_vmvnq_n_s16_0x00a5},
    {"vmvnq_n_s16/0xa500", "", "s16x8", MVE_FLAGS, 0, run_vmvnq_n_s16_0xa500},
    {"vmvnq_m_n_s16/0x00a5", "s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vmvnq_m_n_s16_0x00a5},
    {"vmvnq_m_n_s16/0xa500", "s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vmvnq_m_n_s16_0xa500},
    {"vmvnq_x_n_s16/0x00a5", "p16", "s16x8", MVE_FLAGS, 0, run_vmvnq_x_n_s16_0x00a5},
    {"vmvnq_x_n_s16/0xa500", "p16", "s16x8", MVE_FLAGS, 0, run_vmvnq_x_n_s16_0xa500},
    {"vmvnq_n_s32/0x7e", "", "s32x4", MVE_FLAGS, 0, run_vmvnq_n_s32_0x7e},
    {"vmvnq_n_s32/0x9100", "", "s32x4", MVE_FLAGS, 0, run_vmvnq_n_s32_0x9100},
    {"vmvnq_n_s32/0x810000", "", "s32x4", MVE_FLAGS, 0, run_vmvnq_n_s32_0x810000},
    {"vmvnq_n_s32/0xc3000000", "", "s32x4", MVE_FLAGS, 0, run_vmvnq_n_s32_0xc3000000},
    {"vmvnq_n_s32/0x42ff", "", "s32x4", MVE_FLAGS, 0, run_vmvnq_n_s32_0x42ff},
    {"vmvnq_m_n_s32/0x7e", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vmvnq_m_n_s32_0x7e},
    {"vmvnq_m_n_s32/0x9100", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vmvnq_m_n_s32_0x9100},
    {"vmvnq_m_n_s32/0x810000", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vmvnq_m_n_s32_0x810000},
    {"vmvnq_m_n_s32/0xc3000000", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vmvnq_m_n_s32_0xc3000000},
    {"vmvnq_m_n_s32/0x42ff", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vmvnq_m_n_s32_0x42ff},
    {"vmvnq_x_n_s32/0x7e", "p32", "s32x4", MVE_FLAGS, 0, run_vmvnq_x_n_s32_0x7e},
    {"vmvnq_x_n_s32/0x9100", "p32", "s32x4", MVE_FLAGS, 0, run_vmvnq_x_n_s32_0x9100},
    {"vmvnq_x_n_s32/0x810000", "p32", "s32x4", MVE_FLAGS, 0, run_vmvnq_x_n_s32_0x810000},
    {"vmvnq_x_n_s32/0xc3000000", "p32", "s32x4", MVE_FLAGS, 0, run_vmvnq_x_n_s32_0xc3000000},
    {"vmvnq_x_n_s32/0x42ff", "p32", "s32x4", MVE_FLAGS, 0, run_vmvnq_x_n_s32_0x42ff},
    {"vmvnq_n_u16/0x00a5", "", "u16x8", MVE_FLAGS, 0, run_vmvnq_n_u16_0x00a5},
    {"vmvnq_n_u16/0xa500", "", "u16x8", MVE_FLAGS, 0, run_vmvnq_n_u16_0xa500},
    {"vmvnq_m_n_u16/0x00a5", "u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vmvnq_m_n_u16_0x00a5},
    {"vmvnq_m_n_u16/0xa500", "u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vmvnq_m_n_u16_0xa500},
    {"vmvnq_x_n_u16/0x00a5", "p16", "u16x8", MVE_FLAGS, 0, run_vmvnq_x_n_u16_0x00a5},
    {"vmvnq_x_n_u16/0xa500", "p16", "u16x8", MVE_FLAGS, 0, run_vmvnq_x_n_u16_0xa500},
    {"vmvnq_n_u32/0x7e", "", "u32x4", MVE_FLAGS, 0, run_vmvnq_n_u32_0x7e},
    {"vmvnq_n_u32/0x9100", "", "u32x4", MVE_FLAGS, 0, run_vmvnq_n_u32_0x9100},
    {"vmvnq_n_u32/0x810000", "", "u32x4", MVE_FLAGS, 0, run_vmvnq_n_u32_0x810000},
    {"vmvnq_n_u32/0xc3000000", "", "u32x4", MVE_FLAGS, 0, run_vmvnq_n_u32_0xc3000000},
    {"vmvnq_n_u32/0x42ff", "", "u32x4", MVE_FLAGS, 0, run_vmvnq_n_u32_0x42ff},
    {"vmvnq_m_n_u32/0x7e", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vmvnq_m_n_u32_0x7e},
    {"vmvnq_m_n_u32/0x9100", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vmvnq_m_n_u32_0x9100},
    {"vmvnq_m_n_u32/0x810000", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vmvnq_m_n_u32_0x810000},
    {"vmvnq_m_n_u32/0xc3000000", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vmvnq_m_n_u32_0xc3000000},
    {"vmvnq_m_n_u32/0x42ff", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vmvnq_m_n_u32_0x42ff},
    {"vmvnq_x_n_u32/0x7e", "p32", "u32x4", MVE_FLAGS, 0, run_vmvnq_x_n_u32_0x7e},
    {"vmvnq_x_n_u32/0x9100", "p32", "u32x4", MVE_FLAGS, 0, run_vmvnq_x_n_u32_0x9100},
    {"vmvnq_x_n_u32/0x810000", "p32", "u32x4", MVE_FLAGS, 0, run_vmvnq_x_n_u32_0x810000},
    {"vmvnq_x_n_u32/0xc3000000", "p32", "u32x4", MVE_FLAGS, 0, run_vmvnq_x_n_u32_0xc3000000},
    {"vmvnq_x_n_u32/0x42ff", "p32", "u32x4", MVE_FLAGS, 0, run_vmvnq_x_n_u32_0x42ff},
    {"vbrsrq_n_s8", "s8x16 s32", "s8x16", MVE_FLAGS, 0, run_vbrsrq_n_s8},
    {"vbrsrq_m_n_s8", "s8x16 s8x16 s32 p8", "s8x16", MVE_FLAGS, 0, run_vbrsrq_m_n_s8},
    {"vbrsrq_x_n_s8", "s8x16 s32 p8", "s8x16", MVE_FLAGS, 0, run_vbrsrq_x_n_s8},
    {"vbrsrq_n_s16", "s16x8 s32", "s16x8", MVE_FLAGS, 0, run_vbrsrq_n_s16},
    {"vbrsrq_m_n_s16", "s16x8 s16x8 s32 p16", "s16x8", MVE_FLAGS, 0, run_vbrsrq_m_n_s16},
    {"vbrsrq_x_n_s16", "s16x8 s32 p16", "s16x8", MVE_FLAGS, 0, run_vbrsrq_x_n_s16},
    {"vbrsrq_n_s32", "s32x4 s32", "s32x4", MVE_FLAGS, 0, run_vbrsrq_n_s32},
    {"vbrsrq_m_n_s32", "s32x4 s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vbrsrq_m_n_s32},
    {"vbrsrq_x_n_s32", "s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vbrsrq_x_n_s32},
    {"vbrsrq_n_u8", "u8x16 s32", "u8x16", MVE_FLAGS, 0, run_vbrsrq_n_u8},
    {"vbrsrq_m_n_u8", "u8x16 u8x16 s32 p8", "u8x16", MVE_FLAGS, 0, run_vbrsrq_m_n_u8},
    {"vbrsrq_x_n_u8", "u8x16 s32 p8", "u8x16", MVE_FLAGS, 0, run_vbrsrq_x_n_u8},
    {"vbrsrq_n_u16", "u16x8 s32", "u16x8", MVE_FLAGS, 0, run_vbrsrq_n_u16},
    {"vbrsrq_m_n_u16", "u16x8 u16x8 s32 p16", "u16x8", MVE_FLAGS, 0, run_vbrsrq_m_n_u16},
    {"vbrsrq_x_n_u16", "u16x8 s32 p16", "u16x8", MVE_FLAGS, 0, run_vbrsrq_x_n_u16},
    {"vbrsrq_n_u32", "u32x4 s32", "u32x4", MVE_FLAGS, 0, run_vbrsrq_n_u32},
    {"vbrsrq_m_n_u32", "u32x4 u32x4 s32 p32", "u32x4", MVE_FLAGS, 0, run_vbrsrq_m_n_u32},
    {"vbrsrq_x_n_u32", "u32x4 s32 p32", "u32x4", MVE_FLAGS, 0, run_vbrsrq_x_n_u32},
    {"vrev16q_s8", "s8x16", "s8x16", MVE_FLAGS, 0, run_vrev16q_s8},
    {"vrev16q_m_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vrev16q_m_s8},
    {"vrev16q_x_s8", "s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vrev16q_x_s8},
    {"vrev16q_u8", "u8x16", "u8x16", MVE_FLAGS, 0, run_vrev16q_u8},
    {"vrev16q_m_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vrev16q_m_u8},
    {"vrev16q_x_u8", "u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vrev16q_x_u8},
    {"vrev32q_s8", "s8x16", "s8x16", MVE_FLAGS, 0, run_vrev32q_s8},
    {"vrev32q_m_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vrev32q_m_s8},
    {"vrev32q_x_s8", "s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vrev32q_x_s8},
    {"vrev32q_s16", "s16x8", "s16x8", MVE_FLAGS, 0, run_vrev32q_s16},
    {"vrev32q_m_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vrev32q_m_s16},
    {"vrev32q_x_s16", "s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vrev32q_x_s16},
    {"vrev32q_u8", "u8x16", "u8x16", MVE_FLAGS, 0, run_vrev32q_u8},
    {"vrev32q_m_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vrev32q_m_u8},
    {"vrev32q_x_u8", "u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vrev32q_x_u8},
    {"vrev32q_u16", "u16x8", "u16x8", MVE_FLAGS, 0, run_vrev32q_u16},
    {"vrev32q_m_u16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vrev32q_m_u16},
    {"vrev32q_x_u16", "u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vrev32q_x_u16},
    {"vrev64q_s8", "s8x16", "s8x16", MVE_FLAGS, 0, run_vrev64q_s8},
    {"vrev64q_m_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vrev64q_m_s8},
    {"vrev64q_x_s8", "s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vrev64q_x_s8},
    {"vrev64q_s16", "s16x8", "s16x8", MVE_FLAGS, 0, run_vrev64q_s16},
    {"vrev64q_m_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vrev64q_m_s16},
    {"vrev64q_x_s16", "s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vrev64q_x_s16},
    {"vrev64q_s32", "s32x4", "s32x4", MVE_FLAGS, 0, run_vrev64q_s32},
    {"vrev64q_m_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vrev64q_m_s32},
    {"vrev64q_x_s32", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vrev64q_x_s32},
    {"vrev64q_u8", "u8x16", "u8x16", MVE_FLAGS, 0, run_vrev64q_u8},
    {"vrev64q_m_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vrev64q_m_u8},
    {"vrev64q_x_u8", "u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vrev64q_x_u8},
    {"vrev64q_u16", "u16x8", "u16x8", MVE_FLAGS, 0, run_vrev64q_u16},
    {"vrev64q_m_u16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vrev64q_m_u16},
    {"vrev64q_x_u16", "u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vrev64q_x_u16},
    {"vrev64q_u32", "u32x4", "u32x4", MVE_FLAGS, 0, run_vrev64q_u32},
    {"vrev64q_m_u32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vrev64q_m_u32},
    {"vrev64q_x_u32", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vrev64q_x_u32},
    {"vcmpeqq_s8", "s8x16 s8x16", "u16", MVE_FLAGS, 0, run_vcmpeqq_s8},
    {"vcmpeqq_m_s8", "s8x16 s8x16 p8", "u16", MVE_FLAGS, 0, run_vcmpeqq_m_s8},
    {"vcmpeqq_s16", "s16x8 s16x8", "u16", MVE_FLAGS, 0, run_vcmpeqq_s16},
    {"vcmpeqq_m_s16", "s16x8 s16x8 p16", "u16", MVE_FLAGS, 0, run_vcmpeqq_m_s16},
    {"vcmpeqq_s32", "s32x4 s32x4", "u16", MVE_FLAGS, 0, run_vcmpeqq_s32},
    {"vcmpeqq_m_s32", "s32x4 s32x4 p32", "u16", MVE_FLAGS, 0, run_vcmpeqq_m_s32},
    {"vcmpeqq_u8", "u8x16 u8x16", "u16", MVE_FLAGS, 0, run_vcmpeqq_u8},
    {"vcmpeqq_m_u8", "u8x16 u8x16 p8", "u16", MVE_FLAGS, 0, run_vcmpeqq_m_u8},
    {"vcmpeqq_u16", "u16x8 u16x8", "u16", MVE_FLAGS, 0, run_vcmpeqq_u16},
    {"vcmpeqq_m_u16", "u16x8 u16x8 p16", "u16", MVE_FLAGS, 0, run_vcmpeqq_m_u16},
    {"vcmpeqq_u32", "u32x4 u32x4", "u16", MVE_FLAGS, 0, run_vcmpeqq_u32},
    {"vcmpeqq_m_u32", "u32x4 u32x4 p32", "u16", MVE_FLAGS, 0, run_vcmpeqq_m_u32},
    {"vcmpeqq_n_s8", "s8x16 s8", "u16", MVE_FLAGS, 0, run_vcmpeqq_n_s8},
    {"vcmpeqq_m_n_s8", "s8x16 s8 p8", "u16", MVE_FLAGS, 0, run_vcmpeqq_m_n_s8},
    {"vcmpeqq_n_s16", "s16x8 s16", "u16", MVE_FLAGS, 0, run_vcmpeqq_n_s16},
    {"vcmpeqq_m_n_s16", "s16x8 s16 p16", "u16", MVE_FLAGS, 0, run_vcmpeqq_m_n_s16},
    {"vcmpeqq_n_s32", "s32x4 s32", "u16", MVE_FLAGS, 0, run_vcmpeqq_n_s32},
    {"vcmpeqq_m_n_s32", "s32x4 s32 p32", "u16", MVE_FLAGS, 0, run_vcmpeqq_m_n_s32},
    {"vcmpeqq_n_u8", "u8x16 u8", "u16", MVE_FLAGS, 0, run_vcmpeqq_n_u8},
    {"vcmpeqq_m_n_u8", "u8x16 u8 p8", "u16", MVE_FLAGS, 0, run_vcmpeqq_m_n_u8},
    {"vcmpeqq_n_u16", "u16x8 u16", "u16", MVE_FLAGS, 0, run_vcmpeqq_n_u16},
    {"vcmpeqq_m_n_u16", "u16x8 u16 p16", "u16", MVE_FLAGS, 0, run_vcmpeqq_m_n_u16},
    {"vcmpeqq_n_u32", "u32x4 u32", "u16", MVE_FLAGS, 0, run_vcmpeqq_n_u32},
    {"vcmpeqq_m_n_u32", "u32x4 u32 p32", "u16", MVE_FLAGS, 0, run_vcmpeqq_m_n_u32},
    {"vcmpneq_s8", "s8x16 s8x16", "u16", MVE_FLAGS, 0, run_vcmpneq_s8},
    {"vcmpneq_m_s8", "s8x16 s8x16 p8", "u16", MVE_FLAGS, 0, run_vcmpneq_m_s8},
    {"vcmpneq_s16", "s16x8 s16x8", "u16", MVE_FLAGS, 0, run_vcmpneq_s16},
    {"vcmpneq_m_s16", "s16x8 s16x8 p16", "u16", MVE_FLAGS, 0, run_vcmpneq_m_s16},
    {"vcmpneq_s32", "s32x4 s32x4", "u16", MVE_FLAGS, 0, run_vcmpneq_s32},
    {"vcmpneq_m_s32", "s32x4 s32x4 p32", "u16", MVE_FLAGS, 0, run_vcmpneq_m_s32},
    {"vcmpneq_u8", "u8x16 u8x16", "u16", MVE_FLAGS, 0, run_vcmpneq_u8},
    {"vcmpneq_m_u8", "u8x16 u8x16 p8", "u16", MVE_FLAGS, 0, run_vcmpneq_m_u8},
    {"vcmpneq_u16", "u16x8 u16x8", "u16", MVE_FLAGS, 0, run_vcmpneq_u16},
    {"vcmpneq_m_u16", "u16x8 u16x8 p16", "u16", MVE_FLAGS, 0, run_vcmpneq_m_u16},
    {"vcmpneq_u32", "u32x4 u32x4", "u16", MVE_FLAGS, 0, run_vcmpneq_u32},
    {"vcmpneq_m_u32", "u32x4 u32x4 p32", "u16", MVE_FLAGS, 0, run_vcmpneq_m_u32},
    {"vcmpneq_n_s8", "s8x16 s8", "u16", MVE_FLAGS, 0, run_vcmpneq_n_s8},
    {"vcmpneq_m_n_s8", "s8x16 s8 p8", "u16", MVE_FLAGS, 0, run_vcmpneq_m_n_s8},
    {"vcmpneq_n_s16", "s16x8 s16", "u16", MVE_FLAGS, 0, run_vcmpneq_n_s16},
    {"vcmpneq_m_n_s16", "s16x8 s16 p16", "u16", MVE_FLAGS, 0, run_vcmpneq_m_n_s16},
    {"vcmpneq_n_s32", "s32x4 s32", "u16", MVE_FLAGS, 0, run_vcmpneq_n_s32},
    {"vcmpneq_m_n_s32", "s32x4 s32 p32", "u16", MVE_FLAGS, 0, run_vcmpneq_m_n_s32},
    {"vcmpneq_n_u8", "u8x16 u8", "u16", MVE_FLAGS, 0, run_vcmpneq_n_u8},
    {"vcmpneq_m_n_u8", "u8x16 u8 p8", "u16", MVE_FLAGS, 0, run_vcmpneq_m_n_u8},
    {"vcmpneq_n_u16", "u16x8 u16", "u16", MVE_FLAGS, 0, run_vcmpneq_n_u16},
    {"vcmpneq_m_n_u16", "u16x8 u16 p16", "u16", MVE_FLAGS, 0, run_vcmpneq_m_n_u16},
    {"vcmpneq_n_u32", "u32x4 u32", "u16", MVE_FLAGS, 0, run_vcmpneq_n_u32},
    {"vcmpneq_m_n_u32", "u32x4 u32 p32", "u16", MVE_FLAGS, 0, run_vcmpneq_m_n_u32},
    {"vcmpgeq_s8", "s8x16 s8x16", "u16", MVE_FLAGS, 0, run_vcmpgeq_s8},
    {"vcmpgeq_m_s8", "s8x16 s8x16 p8", "u16", MVE_FLAGS, 0, run_vcmpgeq_m_s8},
    {"vcmpgeq_s16", "s16x8 s16x8", "u16", MVE_FLAGS, 0, run_vcmpgeq_s16},
    {"vcmpgeq_m_s16", "s16x8 s16x8 p16", "u16", MVE_FLAGS, 0, run_vcmpgeq_m_s16},
    {"vcmpgeq_s32", "s32x4 s32x4", "u16", MVE_FLAGS, 0, run_vcmpgeq_s32},
    {"vcmpgeq_m_s32", "s32x4 s32x4 p32", "u16", MVE_FLAGS, 0, run_vcmpgeq_m_s32},
    {"vcmpgeq_n_s8", "s8x16 s8", "u16", MVE_FLAGS, 0, run_vcmpgeq_n_s8},
    {"vcmpgeq_m_n_s8", "s8x16 s8 p8", "u16", MVE_FLAGS, 0, run_vcmpgeq_m_n_s8},
    {"vcmpgeq_n_s16", "s16x8 s16", "u16", MVE_FLAGS, 0, run_vcmpgeq_n_s16},
    {"vcmpgeq_m_n_s16", "s16x8 s16 p16", "u16", MVE_FLAGS, 0, run_vcmpgeq_m_n_s16},
    {"vcmpgeq_n_s32", "s32x4 s32", "u16", MVE_FLAGS, 0, run_vcmpgeq_n_s32},
    {"vcmpgeq_m_n_s32", "s32x4 s32 p32", "u16", MVE_FLAGS, 0, run_vcmpgeq_m_n_s32},
    {"vcmpgtq_s8", "s8x16 s8x16", "u16", MVE_FLAGS, 0, run_vcmpgtq_s8},
    {"vcmpgtq_m_s8", "s8x16 s8x16 p8", "u16", MVE_FLAGS, 0, run_vcmpgtq_m_s8},
    {"vcmpgtq_s16", "s16x8 s16x8", "u16", MVE_FLAGS, 0, run_vcmpgtq_s16},
    {"vcmpgtq_m_s16", "s16x8 s16x8 p16", "u16", MVE_FLAGS, 0, run_vcmpgtq_m_s16},
    {"vcmpgtq_s32", "s32x4 s32x4", "u16", MVE_FLAGS, 0, run_vcmpgtq_s32},
    {"vcmpgtq_m_s32", "s32x4 s32x4 p32", "u16", MVE_FLAGS, 0, run_vcmpgtq_m_s32},
    {"vcmpgtq_n_s8", "s8x16 s8", "u16", MVE_FLAGS, 0, run_vcmpgtq_n_s8},
    {"vcmpgtq_m_n_s8", "s8x16 s8 p8", "u16", MVE_FLAGS, 0, run_vcmpgtq_m_n_s8},
    {"vcmpgtq_n_s16", "s16x8 s16", "u16", MVE_FLAGS, 0, run_vcmpgtq_n_s16},
    {"vcmpgtq_m_n_s16", "s16x8 s16 p16", "u16", MVE_FLAGS, 0, run_vcmpgtq_m_n_s16},
    {"vcmpgtq_n_s32", "s32x4 s32", "u16", MVE_FLAGS, 0, run_vcmpgtq_n_s32},
    {"vcmpgtq_m_n_s32", "s32x4 s32 p32", "u16", MVE_FLAGS, 0, run_vcmpgtq_m_n_s32},
    {"vcmpleq_s8", "s8x16 s8x16", "u16", MVE_FLAGS, 0, run_vcmpleq_s8},
    {"vcmpleq_m_s8", "s8x16 s8x16 p8", "u16", MVE_FLAGS, 0, run_vcmpleq_m_s8},
    {"vcmpleq_s16", "s16x8 s16x8", "u16", MVE_FLAGS, 0, run_vcmpleq_s16},
    {"vcmpleq_m_s16", "s16x8 s16x8 p16", "u16", MVE_FLAGS, 0, run_vcmpleq_m_s16},
    {"vcmpleq_s32", "s32x4 s32x4", "u16", MVE_FLAGS, 0, run_vcmpleq_s32},
    {"vcmpleq_m_s32", "s32x4 s32x4 p32", "u16", MVE_FLAGS, 0, run_vcmpleq_m_s32},
    {"vcmpleq_n_s8", "s8x16 s8", "u16", MVE_FLAGS, 0, run_vcmpleq_n_s8},
    {"vcmpleq_m_n_s8", "s8x16 s8 p8", "u16", MVE_FLAGS, 0, run_vcmpleq_m_n_s8},
    {"vcmpleq_n_s16", "s16x8 s16", "u16", MVE_FLAGS, 0, run_vcmpleq_n_s16},
    {"vcmpleq_m_n_s16", "s16x8 s16 p16", "u16", MVE_FLAGS, 0, run_vcmpleq_m_n_s16},
    {"vcmpleq_n_s32", "s32x4 s32", "u16", MVE_FLAGS, 0, run_vcmpleq_n_s32},
    {"vcmpleq_m_n_s32", "s32x4 s32 p32", "u16", MVE_FLAGS, 0, run_vcmpleq_m_n_s32},
    {"vcmpltq_s8", "s8x16 s8x16", "u16", MVE_FLAGS, 0, run_vcmpltq_s8},
    {"vcmpltq_m_s8", "s8x16 s8x16 p8", "u16", MVE_FLAGS, 0, run_vcmpltq_m_s8},
    {"vcmpltq_s16", "s16x8 s16x8", "u16", MVE_FLAGS, 0, run_vcmpltq_s16},
    {"vcmpltq_m_s16", "s16x8 s16x8 p16", "u16", MVE_FLAGS, 0, run_vcmpltq_m_s16},
    {"vcmpltq_s32", "s32x4 s32x4", "u16", MVE_FLAGS, 0, run_vcmpltq_s32},
    {"vcmpltq_m_s32", "s32x4 s32x4 p32", "u16", MVE_FLAGS, 0, run_vcmpltq_m_s32},
    {"vcmpltq_n_s8", "s8x16 s8", "u16", MVE_FLAGS, 0, run_vcmpltq_n_s8},
    {"vcmpltq_m_n_s8", "s8x16 s8 p8", "u16", MVE_FLAGS, 0, run_vcmpltq_m_n_s8},
    {"vcmpltq_n_s16", "s16x8 s16", "u16", MVE_FLAGS, 0, run_vcmpltq_n_s16},
    {"vcmpltq_m_n_s16", "s16x8 s16 p16", "u16", MVE_FLAGS, 0, run_vcmpltq_m_n_s16},
    {"vcmpltq_n_s32", "s32x4 s32", "u16", MVE_FLAGS, 0, run_vcmpltq_n_s32},
    {"vcmpltq_m_n_s32", "s32x4 s32 p32", "u16", MVE_FLAGS, 0, run_vcmpltq_m_n_s32},
    {"vcmpcsq_u8", "u8x16 u8x16", "u16", MVE_FLAGS, 0, run_vcmpcsq_u8},
    {"vcmpcsq_m_u8", "u8x16 u8x16 p8", "u16", MVE_FLAGS, 0, run_vcmpcsq_m_u8},
    {"vcmpcsq_u16", "u16x8 u16x8", "u16", MVE_FLAGS, 0, run_vcmpcsq_u16},
    {"vcmpcsq_m_u16", "u16x8 u16x8 p16", "u16", MVE_FLAGS, 0, run_vcmpcsq_m_u16},
    {"vcmpcsq_u32", "u32x4 u32x4", "u16", MVE_FLAGS, 0, run_vcmpcsq_u32},
    {"vcmpcsq_m_u32", "u32x4 u32x4 p32", "u16", MVE_FLAGS, 0, run_vcmpcsq_m_u32},
    {"vcmpcsq_n_u8", "u8x16 u8", "u16", MVE_FLAGS, 0, run_vcmpcsq_n_u8},
    {"vcmpcsq_m_n_u8", "u8x16 u8 p8", "u16", MVE_FLAGS, 0, run_vcmpcsq_m_n_u8},
    {"vcmpcsq_n_u16", "u16x8 u16", "u16", MVE_FLAGS, 0, run_vcmpcsq_n_u16},
    {"vcmpcsq_m_n_u16", "u16x8 u16 p16", "u16", MVE_FLAGS, 0, run_vcmpcsq_m_n_u16},
    {"vcmpcsq_n_u32", "u32x4 u32", "u16", MVE_FLAGS, 0, run_vcmpcsq_n_u32},
    {"vcmpcsq_m_n_u32", "u32x4 u32 p32", "u16", MVE_FLAGS, 0, run_vcmpcsq_m_n_u32},
    {"vcmphiq_u8", "u8x16 u8x16", "u16", MVE_FLAGS, 0, run_vcmphiq_u8},
    {"vcmphiq_m_u8", "u8x16 u8x16 p8", "u16", MVE_FLAGS, 0, run_vcmphiq_m_u8},
    {"vcmphiq_u16", "u16x8 u16x8", "u16", MVE_FLAGS, 0, run_vcmphiq_u16},
    {"vcmphiq_m_u16", "u16x8 u16x8 p16", "u16", MVE_FLAGS, 0, run_vcmphiq_m_u16},
    {"vcmphiq_u32", "u32x4 u32x4", "u16", MVE_FLAGS, 0, run_vcmphiq_u32},
    {"vcmphiq_m_u32", "u32x4 u32x4 p32", "u16", MVE_FLAGS, 0, run_vcmphiq_m_u32},
    {"vcmphiq_n_u8", "u8x16 u8", "u16", MVE_FLAGS, 0, run_vcmphiq_n_u8},
    {"vcmphiq_m_n_u8", "u8x16 u8 p8", "u16", MVE_FLAGS, 0, run_vcmphiq_m_n_u8},
    {"vcmphiq_n_u16", "u16x8 u16", "u16", MVE_FLAGS, 0, run_vcmphiq_n_u16},
    {"vcmphiq_m_n_u16", "u16x8 u16 p16", "u16", MVE_FLAGS, 0, run_vcmphiq_m_n_u16},
    {"vcmphiq_n_u32", "u32x4 u32", "u16", MVE_FLAGS, 0, run_vcmphiq_n_u32},
    {"vcmphiq_m_n_u32", "u32x4 u32 p32", "u16", MVE_FLAGS, 0, run_vcmphiq_m_n_u32},
    {"vpnot", "p8", "u16", MVE_FLAGS, 0, run_vpnot},
    {"vctp8q", "u32", "u16", MVE_FLAGS, 0, run_vctp8q},
    {"vctp8q_m", "u32 p8", "u16", MVE_FLAGS, 0, run_vctp8q_m},
    {"vctp16q", "u32", "u16", MVE_FLAGS, 0, run_vctp16q},
    {"vctp16q_m", "u32 p8", "u16", MVE_FLAGS, 0, run_vctp16q_m},
    {"vctp32q", "u32", "u16", MVE_FLAGS, 0, run_vctp32q},
    {"vctp32q_m", "u32 p8", "u16", MVE_FLAGS, 0, run_vctp32q_m},
    {"vctp64q", "u32", "u16", MVE_FLAGS, 0, run_vctp64q},
    {"vctp64q_m", "u32 p8", "u16", MVE_FLAGS, 0, run_vctp64q_m},
    {"vpselq_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vpselq_s8},
    {"vpselq_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vpselq_s16},
    {"vpselq_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vpselq_s32},
    {"vpselq_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vpselq_u8},
    {"vpselq_u16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vpselq_u16},
    {"vpselq_u32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vpselq_u32},
    {"vpselq_s64", "s64x2 s64x2 p64", "s64x2", MVE_FLAGS, 0, run_vpselq_s64},
    {"vpselq_u64", "u64x2 u64x2 p64", "u64x2", MVE_FLAGS, 0, run_vpselq_u64},
};
const struct insn_table insn_table_mve_int_3 = INSN_TABLE(cases);
