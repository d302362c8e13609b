/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from include/nv/insn.def by `make headers`; do not edit. */
/* Differential cases, integer. */
/* clang-format off */
#include "mve.h"

static void run_vqabsq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8x16_t r = vqabsq_s8(a);
    INSN_OUT(0, r);
}
static void run_vqabsq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vqabsq_m_s8(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vqabsq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vqabsq_s16(a);
    INSN_OUT(0, r);
}
static void run_vqabsq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vqabsq_m_s16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vqabsq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vqabsq_s32(a);
    INSN_OUT(0, r);
}
static void run_vqabsq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vqabsq_m_s32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vqnegq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8x16_t r = vqnegq_s8(a);
    INSN_OUT(0, r);
}
static void run_vqnegq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vqnegq_m_s8(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vqnegq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vqnegq_s16(a);
    INSN_OUT(0, r);
}
static void run_vqnegq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vqnegq_m_s16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vqnegq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vqnegq_s32(a);
    INSN_OUT(0, r);
}
static void run_vqnegq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vqnegq_m_s32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vminq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vminq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vminq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vminq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vminq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vminq_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vminq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vminq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vminq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vminq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vminq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vminq_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vminq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vminq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vminq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vminq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vminq_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vminq_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vminq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vminq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vminq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vminq_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vminq_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vminq_x_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vminq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vminq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vminq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vminq_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vminq_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vminq_x_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vminq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vminq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vminq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vminq_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vminq_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vminq_x_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmaxq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vmaxq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vmaxq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vmaxq_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmaxq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vmaxq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vmaxq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vmaxq_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmaxq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vmaxq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vmaxq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxq_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vmaxq_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmaxq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vmaxq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vmaxq_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxq_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vmaxq_x_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmaxq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vmaxq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vmaxq_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxq_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vmaxq_x_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmaxq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vmaxq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vmaxq_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxq_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vmaxq_x_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vminaq_s8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    uint8x16_t r = vminaq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vminaq_m_s8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vminaq_m_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vminaq_s16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    uint16x8_t r = vminaq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vminaq_m_s16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vminaq_m_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vminaq_s32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    uint32x4_t r = vminaq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vminaq_m_s32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vminaq_m_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxaq_s8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    uint8x16_t r = vmaxaq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxaq_m_s8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vmaxaq_m_s8(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxaq_s16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    uint16x8_t r = vmaxaq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxaq_m_s16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vmaxaq_m_s16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxaq_s32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    uint32x4_t r = vmaxaq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxaq_m_s32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vmaxaq_m_s32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vclsq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8x16_t r = vclsq_s8(a);
    INSN_OUT(0, r);
}
static void run_vclsq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vclsq_m_s8(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vclsq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int8x16_t r = vclsq_x_s8(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vclsq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vclsq_s16(a);
    INSN_OUT(0, r);
}
static void run_vclsq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vclsq_m_s16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vclsq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vclsq_x_s16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vclsq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vclsq_s32(a);
    INSN_OUT(0, r);
}
static void run_vclsq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vclsq_m_s32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vclsq_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vclsq_x_s32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vclzq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8x16_t r = vclzq_s8(a);
    INSN_OUT(0, r);
}
static void run_vclzq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vclzq_m_s8(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vclzq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int8x16_t r = vclzq_x_s8(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vclzq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16x8_t r = vclzq_s16(a);
    INSN_OUT(0, r);
}
static void run_vclzq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vclzq_m_s16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vclzq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vclzq_x_s16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vclzq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32x4_t r = vclzq_s32(a);
    INSN_OUT(0, r);
}
static void run_vclzq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vclzq_m_s32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vclzq_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vclzq_x_s32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vclzq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint8x16_t r = vclzq_u8(a);
    INSN_OUT(0, r);
}
static void run_vclzq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vclzq_m_u8(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vclzq_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vclzq_x_u8(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vclzq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint16x8_t r = vclzq_u16(a);
    INSN_OUT(0, r);
}
static void run_vclzq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vclzq_m_u16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vclzq_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vclzq_x_u16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vclzq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32x4_t r = vclzq_u32(a);
    INSN_OUT(0, r);
}
static void run_vclzq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vclzq_m_u32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vclzq_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vclzq_x_u32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vadciq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(unsigned, c, 2);
    int32x4_t r = vadciq_s32(a, b, &c);
    INSN_OUT(0, r);
    INSN_OUT(1, c);
}
static void run_vadciq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(unsigned, c, 3);
    INSN_IN(mve_pred16_t, p, 4);
    int32x4_t r = vadciq_m_s32(inactive, a, b, &c, p);
    INSN_OUT(0, r);
    INSN_OUT(1, c);
}
static void run_vadciq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(unsigned, c, 2);
    uint32x4_t r = vadciq_u32(a, b, &c);
    INSN_OUT(0, r);
    INSN_OUT(1, c);
}
static void run_vadciq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(unsigned, c, 3);
    INSN_IN(mve_pred16_t, p, 4);
    uint32x4_t r = vadciq_m_u32(inactive, a, b, &c, p);
    INSN_OUT(0, r);
    INSN_OUT(1, c);
}
static void run_vadcq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(unsigned, c, 2);
    int32x4_t r = vadcq_s32(a, b, &c);
    INSN_OUT(0, r);
    INSN_OUT(1, c);
}
static void run_vadcq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(unsigned, c, 3);
    INSN_IN(mve_pred16_t, p, 4);
    int32x4_t r = vadcq_m_s32(inactive, a, b, &c, p);
    INSN_OUT(0, r);
    INSN_OUT(1, c);
}
static void run_vadcq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(unsigned, c, 2);
    uint32x4_t r = vadcq_u32(a, b, &c);
    INSN_OUT(0, r);
    INSN_OUT(1, c);
}
static void run_vadcq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(unsigned, c, 3);
    INSN_IN(mve_pred16_t, p, 4);
    uint32x4_t r = vadcq_m_u32(inactive, a, b, &c, p);
    INSN_OUT(0, r);
    INSN_OUT(1, c);
}
static void run_vsbciq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(unsigned, c, 2);
    int32x4_t r = vsbciq_s32(a, b, &c);
    INSN_OUT(0, r);
    INSN_OUT(1, c);
}
static void run_vsbciq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(unsigned, c, 3);
    INSN_IN(mve_pred16_t, p, 4);
    int32x4_t r = vsbciq_m_s32(inactive, a, b, &c, p);
    INSN_OUT(0, r);
    INSN_OUT(1, c);
}
static void run_vsbciq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(unsigned, c, 2);
    uint32x4_t r = vsbciq_u32(a, b, &c);
    INSN_OUT(0, r);
    INSN_OUT(1, c);
}
static void run_vsbciq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(unsigned, c, 3);
    INSN_IN(mve_pred16_t, p, 4);
    uint32x4_t r = vsbciq_m_u32(inactive, a, b, &c, p);
    INSN_OUT(0, r);
    INSN_OUT(1, c);
}
static void run_vsbcq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(unsigned, c, 2);
    int32x4_t r = vsbcq_s32(a, b, &c);
    INSN_OUT(0, r);
    INSN_OUT(1, c);
}
static void run_vsbcq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(unsigned, c, 3);
    INSN_IN(mve_pred16_t, p, 4);
    int32x4_t r = vsbcq_m_s32(inactive, a, b, &c, p);
    INSN_OUT(0, r);
    INSN_OUT(1, c);
}
static void run_vsbcq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(unsigned, c, 2);
    uint32x4_t r = vsbcq_u32(a, b, &c);
    INSN_OUT(0, r);
    INSN_OUT(1, c);
}
static void run_vsbcq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(unsigned, c, 3);
    INSN_IN(mve_pred16_t, p, 4);
    uint32x4_t r = vsbcq_m_u32(inactive, a, b, &c, p);
    INSN_OUT(0, r);
    INSN_OUT(1, c);
}
static void run_vmulq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vmulq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vmulq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vmulq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vmulq_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vmulq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vmulq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vmulq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vmulq_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vmulq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vmulq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vmulq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulq_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vmulq_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vmulq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vmulq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vmulq_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulq_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vmulq_x_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vmulq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vmulq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vmulq_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulq_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vmulq_x_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vmulq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vmulq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vmulq_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulq_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vmulq_x_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    int8x16_t r = vmulq_n_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vmulq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vmulq_m_n_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulq_x_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vmulq_x_n_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    int16x8_t r = vmulq_n_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vmulq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vmulq_m_n_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulq_x_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vmulq_x_n_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int32x4_t r = vmulq_n_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vmulq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vmulq_m_n_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulq_x_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vmulq_x_n_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulq_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8_t, b, 1);
    uint8x16_t r = vmulq_n_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vmulq_m_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vmulq_m_n_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulq_x_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vmulq_x_n_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulq_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16_t, b, 1);
    uint16x8_t r = vmulq_n_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vmulq_m_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vmulq_m_n_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulq_x_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vmulq_x_n_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulq_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = vmulq_n_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vmulq_m_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vmulq_m_n_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulq_x_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vmulq_x_n_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulhq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vmulhq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vmulhq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vmulhq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulhq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vmulhq_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulhq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vmulhq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vmulhq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vmulhq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulhq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vmulhq_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulhq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vmulhq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vmulhq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vmulhq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulhq_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vmulhq_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulhq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vmulhq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vmulhq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vmulhq_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulhq_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vmulhq_x_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulhq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vmulhq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vmulhq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vmulhq_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulhq_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vmulhq_x_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulhq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vmulhq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vmulhq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vmulhq_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulhq_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vmulhq_x_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrmulhq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vrmulhq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vrmulhq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vrmulhq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vrmulhq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vrmulhq_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrmulhq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vrmulhq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vrmulhq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vrmulhq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vrmulhq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vrmulhq_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrmulhq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vrmulhq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vrmulhq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vrmulhq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vrmulhq_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vrmulhq_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrmulhq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vrmulhq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vrmulhq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vrmulhq_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vrmulhq_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vrmulhq_x_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrmulhq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vrmulhq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vrmulhq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vrmulhq_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vrmulhq_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vrmulhq_x_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrmulhq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vrmulhq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vrmulhq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vrmulhq_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vrmulhq_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vrmulhq_x_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vqdmulhq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vqdmulhq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vqdmulhq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vqdmulhq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqdmulhq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vqdmulhq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vqdmulhq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vqdmulhq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqdmulhq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vqdmulhq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vqdmulhq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqdmulhq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqdmulhq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    int8x16_t r = vqdmulhq_n_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vqdmulhq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vqdmulhq_m_n_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqdmulhq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    int16x8_t r = vqdmulhq_n_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vqdmulhq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vqdmulhq_m_n_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqdmulhq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int32x4_t r = vqdmulhq_n_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vqdmulhq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqdmulhq_m_n_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqrdmulhq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vqrdmulhq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vqrdmulhq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vqrdmulhq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqrdmulhq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vqrdmulhq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vqrdmulhq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vqrdmulhq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqrdmulhq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vqrdmulhq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vqrdmulhq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqrdmulhq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqrdmulhq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8_t, b, 1);
    int8x16_t r = vqrdmulhq_n_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vqrdmulhq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vqrdmulhq_m_n_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqrdmulhq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    int16x8_t r = vqrdmulhq_n_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vqrdmulhq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vqrdmulhq_m_n_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqrdmulhq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int32x4_t r = vqrdmulhq_n_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vqrdmulhq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqrdmulhq_m_n_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmullbq_int_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int16x8_t r = vmullbq_int_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vmullbq_int_m_s8(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vmullbq_int_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmullbq_int_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vmullbq_int_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmullbq_int_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int32x4_t r = vmullbq_int_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vmullbq_int_m_s16(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vmullbq_int_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmullbq_int_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vmullbq_int_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmullbq_int_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int64x2_t r = vmullbq_int_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vmullbq_int_m_s32(struct insn_io *io)
{
    INSN_IN(int64x2_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int64x2_t r = vmullbq_int_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmullbq_int_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int64x2_t r = vmullbq_int_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmullbq_int_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint16x8_t r = vmullbq_int_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vmullbq_int_m_u8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vmullbq_int_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmullbq_int_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vmullbq_int_x_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmullbq_int_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint32x4_t r = vmullbq_int_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vmullbq_int_m_u16(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vmullbq_int_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmullbq_int_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vmullbq_int_x_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmullbq_int_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint64x2_t r = vmullbq_int_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vmullbq_int_m_u32(struct insn_io *io)
{
    INSN_IN(uint64x2_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint64x2_t r = vmullbq_int_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmullbq_int_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint64x2_t r = vmullbq_int_x_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulltq_int_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int16x8_t r = vmulltq_int_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vmulltq_int_m_s8(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vmulltq_int_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulltq_int_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vmulltq_int_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulltq_int_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int32x4_t r = vmulltq_int_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vmulltq_int_m_s16(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vmulltq_int_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulltq_int_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vmulltq_int_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulltq_int_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int64x2_t r = vmulltq_int_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vmulltq_int_m_s32(struct insn_io *io)
{
    INSN_IN(int64x2_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int64x2_t r = vmulltq_int_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulltq_int_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int64x2_t r = vmulltq_int_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulltq_int_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint16x8_t r = vmulltq_int_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vmulltq_int_m_u8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vmulltq_int_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulltq_int_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vmulltq_int_x_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulltq_int_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint32x4_t r = vmulltq_int_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vmulltq_int_m_u16(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vmulltq_int_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulltq_int_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vmulltq_int_x_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulltq_int_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint64x2_t r = vmulltq_int_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vmulltq_int_m_u32(struct insn_io *io)
{
    INSN_IN(uint64x2_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint64x2_t r = vmulltq_int_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulltq_int_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint64x2_t r = vmulltq_int_x_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmullbq_poly_p8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint16x8_t r = vmullbq_poly_p8(a, b);
    INSN_OUT(0, r);
}
static void run_vmullbq_poly_m_p8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vmullbq_poly_m_p8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmullbq_poly_x_p8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vmullbq_poly_x_p8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmullbq_poly_p16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint32x4_t r = vmullbq_poly_p16(a, b);
    INSN_OUT(0, r);
}
static void run_vmullbq_poly_m_p16(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vmullbq_poly_m_p16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmullbq_poly_x_p16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vmullbq_poly_x_p16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulltq_poly_p8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint16x8_t r = vmulltq_poly_p8(a, b);
    INSN_OUT(0, r);
}
static void run_vmulltq_poly_m_p8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vmulltq_poly_m_p8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulltq_poly_x_p8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vmulltq_poly_x_p8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulltq_poly_p16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint32x4_t r = vmulltq_poly_p16(a, b);
    INSN_OUT(0, r);
}
static void run_vmulltq_poly_m_p16(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vmulltq_poly_m_p16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulltq_poly_x_p16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vmulltq_poly_x_p16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}

static const struct insn_case cases[] = {
    {"vqabsq_s8", "s8x16", "s8x16", MVE_FLAGS, 0, run_vqabsq_s8},
    {"vqabsq_m_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vqabsq_m_s8},
    {"vqabsq_s16", "s16x8", "s16x8", MVE_FLAGS, 0, run_vqabsq_s16},
    {"vqabsq_m_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vqabsq_m_s16},
    {"vqabsq_s32", "s32x4", "s32x4", MVE_FLAGS, 0, run_vqabsq_s32},
    {"vqabsq_m_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vqabsq_m_s32},
    {"vqnegq_s8", "s8x16", "s8x16", MVE_FLAGS, 0, run_vqnegq_s8},
    {"vqnegq_m_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vqnegq_m_s8},
    {"vqnegq_s16", "s16x8", "s16x8", MVE_FLAGS, 0, run_vqnegq_s16},
    {"vqnegq_m_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vqnegq_m_s16},
    {"vqnegq_s32", "s32x4", "s32x4", MVE_FLAGS, 0, run_vqnegq_s32},
    {"vqnegq_m_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vqnegq_m_s32},
    {"vminq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vminq_s8},
    {"vminq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vminq_m_s8},
    {"vminq_x_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vminq_x_s8},
    {"vminq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vminq_s16},
    {"vminq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vminq_m_s16},
    {"vminq_x_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vminq_x_s16},
    {"vminq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vminq_s32},
    {"vminq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vminq_m_s32},
    {"vminq_x_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vminq_x_s32},
    {"vminq_u8", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vminq_u8},
    {"vminq_m_u8", "u8x16 u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vminq_m_u8},
    {"vminq_x_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vminq_x_u8},
    {"vminq_u16", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vminq_u16},
    {"vminq_m_u16", "u16x8 u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vminq_m_u16},
    {"vminq_x_u16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vminq_x_u16},
    {"vminq_u32", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vminq_u32},
    {"vminq_m_u32", "u32x4 u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vminq_m_u32},
    {"vminq_x_u32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vminq_x_u32},
    {"vmaxq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vmaxq_s8},
    {"vmaxq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vmaxq_m_s8},
    {"vmaxq_x_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vmaxq_x_s8},
    {"vmaxq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vmaxq_s16},
    {"vmaxq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vmaxq_m_s16},
    {"vmaxq_x_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vmaxq_x_s16},
    {"vmaxq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vmaxq_s32},
    {"vmaxq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vmaxq_m_s32},
    {"vmaxq_x_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vmaxq_x_s32},
    {"vmaxq_u8", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vmaxq_u8},
    {"vmaxq_m_u8", "u8x16 u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vmaxq_m_u8},
    {"vmaxq_x_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vmaxq_x_u8},
    {"vmaxq_u16", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vmaxq_u16},
    {"vmaxq_m_u16", "u16x8 u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vmaxq_m_u16},
    {"vmaxq_x_u16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vmaxq_x_u16},
    {"vmaxq_u32", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vmaxq_u32},
    {"vmaxq_m_u32", "u32x4 u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vmaxq_m_u32},
    {"vmaxq_x_u32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vmaxq_x_u32},
    {"vminaq_s8", "u8x16 s8x16", "u8x16", MVE_FLAGS, 0, run_vminaq_s8},
    {"vminaq_m_s8", "u8x16 s8x16 p8", "u8x16", MVE_FLAGS, 0, run_vminaq_m_s8},
    {"vminaq_s16", "u16x8 s16x8", "u16x8", MVE_FLAGS, 0, run_vminaq_s16},
    {"vminaq_m_s16", "u16x8 s16x8 p16", "u16x8", MVE_FLAGS, 0, run_vminaq_m_s16},
    {"vminaq_s32", "u32x4 s32x4", "u32x4", MVE_FLAGS, 0, run_vminaq_s32},
    {"vminaq_m_s32", "u32x4 s32x4 p32", "u32x4", MVE_FLAGS, 0, run_vminaq_m_s32},
    {"vmaxaq_s8", "u8x16 s8x16", "u8x16", MVE_FLAGS, 0, run_vmaxaq_s8},
    {"vmaxaq_m_s8", "u8x16 s8x16 p8", "u8x16", MVE_FLAGS, 0, run_vmaxaq_m_s8},
    {"vmaxaq_s16", "u16x8 s16x8", "u16x8", MVE_FLAGS, 0, run_vmaxaq_s16},
    {"vmaxaq_m_s16", "u16x8 s16x8 p16", "u16x8", MVE_FLAGS, 0, run_vmaxaq_m_s16},
    {"vmaxaq_s32", "u32x4 s32x4", "u32x4", MVE_FLAGS, 0, run_vmaxaq_s32},
    {"vmaxaq_m_s32", "u32x4 s32x4 p32", "u32x4", MVE_FLAGS, 0, run_vmaxaq_m_s32},
    {"vclsq_s8", "s8x16", "s8x16", MVE_FLAGS, 0, run_vclsq_s8},
    {"vclsq_m_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vclsq_m_s8},
    {"vclsq_x_s8", "s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vclsq_x_s8},
    {"vclsq_s16", "s16x8", "s16x8", MVE_FLAGS, 0, run_vclsq_s16},
    {"vclsq_m_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vclsq_m_s16},
    {"vclsq_x_s16", "s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vclsq_x_s16},
    {"vclsq_s32", "s32x4", "s32x4", MVE_FLAGS, 0, run_vclsq_s32},
    {"vclsq_m_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vclsq_m_s32},
    {"vclsq_x_s32", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vclsq_x_s32},
    {"vclzq_s8", "s8x16", "s8x16", MVE_FLAGS, 0, run_vclzq_s8},
    {"vclzq_m_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vclzq_m_s8},
    {"vclzq_x_s8", "s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vclzq_x_s8},
    {"vclzq_s16", "s16x8", "s16x8", MVE_FLAGS, 0, run_vclzq_s16},
    {"vclzq_m_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vclzq_m_s16},
    {"vclzq_x_s16", "s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vclzq_x_s16},
    {"vclzq_s32", "s32x4", "s32x4", MVE_FLAGS, 0, run_vclzq_s32},
    {"vclzq_m_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vclzq_m_s32},
    {"vclzq_x_s32", "s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vclzq_x_s32},
    {"vclzq_u8", "u8x16", "u8x16", MVE_FLAGS, 0, run_vclzq_u8},
    {"vclzq_m_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vclzq_m_u8},
    {"vclzq_x_u8", "u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vclzq_x_u8},
    {"vclzq_u16", "u16x8", "u16x8", MVE_FLAGS, 0, run_vclzq_u16},
    {"vclzq_m_u16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vclzq_m_u16},
    {"vclzq_x_u16", "u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vclzq_x_u16},
    {"vclzq_u32", "u32x4", "u32x4", MVE_FLAGS, 0, run_vclzq_u32},
    {"vclzq_m_u32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vclzq_m_u32},
    {"vclzq_x_u32", "u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vclzq_x_u32},
    {"vadciq_s32", "s32x4 s32x4 u32<2", "s32x4 u32", MVE_FLAGS, 0, run_vadciq_s32},
    {"vadciq_m_s32", "s32x4 s32x4 s32x4 u32<2 p32", "s32x4 u32", MVE_FLAGS, 0, run_vadciq_m_s32},
    {"vadciq_u32", "u32x4 u32x4 u32<2", "u32x4 u32", MVE_FLAGS, 0, run_vadciq_u32},
    {"vadciq_m_u32", "u32x4 u32x4 u32x4 u32<2 p32", "u32x4 u32", MVE_FLAGS, 0, run_vadciq_m_u32},
    {"vadcq_s32", "s32x4 s32x4 u32<2", "s32x4 u32", MVE_FLAGS, 0, run_vadcq_s32},
    {"vadcq_m_s32", "s32x4 s32x4 s32x4 u32<2 p32", "s32x4 u32", MVE_FLAGS, 0, run_vadcq_m_s32},
    {"vadcq_u32", "u32x4 u32x4 u32<2", "u32x4 u32", MVE_FLAGS, 0, run_vadcq_u32},
    {"vadcq_m_u32", "u32x4 u32x4 u32x4 u32<2 p32", "u32x4 u32", MVE_FLAGS, 0, run_vadcq_m_u32},
    {"vsbciq_s32", "s32x4 s32x4 u32<2", "s32x4 u32", MVE_FLAGS, 0, run_vsbciq_s32},
    {"vsbciq_m_s32", "s32x4 s32x4 s32x4 u32<2 p32", "s32x4 u32", MVE_FLAGS, 0, run_vsbciq_m_s32},
    {"vsbciq_u32", "u32x4 u32x4 u32<2", "u32x4 u32", MVE_FLAGS, 0, run_vsbciq_u32},
    {"vsbciq_m_u32", "u32x4 u32x4 u32x4 u32<2 p32", "u32x4 u32", MVE_FLAGS, 0, run_vsbciq_m_u32},
    {"vsbcq_s32", "s32x4 s32x4 u32<2", "s32x4 u32", MVE_FLAGS, 0, run_vsbcq_s32},
    {"vsbcq_m_s32", "s32x4 s32x4 s32x4 u32<2 p32", "s32x4 u32", MVE_FLAGS, 0, run_vsbcq_m_s32},
    {"vsbcq_u32", "u32x4 u32x4 u32<2", "u32x4 u32", MVE_FLAGS, 0, run_vsbcq_u32},
    {"vsbcq_m_u32", "u32x4 u32x4 u32x4 u32<2 p32", "u32x4 u32", MVE_FLAGS, 0, run_vsbcq_m_u32},
    {"vmulq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vmulq_s8},
    {"vmulq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vmulq_m_s8},
    {"vmulq_x_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vmulq_x_s8},
    {"vmulq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vmulq_s16},
    {"vmulq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vmulq_m_s16},
    {"vmulq_x_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vmulq_x_s16},
    {"vmulq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vmulq_s32},
    {"vmulq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vmulq_m_s32},
    {"vmulq_x_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vmulq_x_s32},
    {"vmulq_u8", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vmulq_u8},
    {"vmulq_m_u8", "u8x16 u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vmulq_m_u8},
    {"vmulq_x_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vmulq_x_u8},
    {"vmulq_u16", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vmulq_u16},
    {"vmulq_m_u16", "u16x8 u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vmulq_m_u16},
    {"vmulq_x_u16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vmulq_x_u16},
    {"vmulq_u32", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vmulq_u32},
    {"vmulq_m_u32", "u32x4 u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vmulq_m_u32},
    {"vmulq_x_u32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vmulq_x_u32},
    {"vmulq_n_s8", "s8x16 s8", "s8x16", MVE_FLAGS, 0, run_vmulq_n_s8},
    {"vmulq_m_n_s8", "s8x16 s8x16 s8 p8", "s8x16", MVE_FLAGS, 0, run_vmulq_m_n_s8},
    {"vmulq_x_n_s8", "s8x16 s8 p8", "s8x16", MVE_FLAGS, 0, run_vmulq_x_n_s8},
    {"vmulq_n_s16", "s16x8 s16", "s16x8", MVE_FLAGS, 0, run_vmulq_n_s16},
    {"vmulq_m_n_s16", "s16x8 s16x8 s16 p16", "s16x8", MVE_FLAGS, 0, run_vmulq_m_n_s16},
    {"vmulq_x_n_s16", "s16x8 s16 p16", "s16x8", MVE_FLAGS, 0, run_vmulq_x_n_s16},
    {"vmulq_n_s32", "s32x4 s32", "s32x4", MVE_FLAGS, 0, run_vmulq_n_s32},
    {"vmulq_m_n_s32", "s32x4 s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vmulq_m_n_s32},
    {"vmulq_x_n_s32", "s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vmulq_x_n_s32},
    {"vmulq_n_u8", "u8x16 u8", "u8x16", MVE_FLAGS, 0, run_vmulq_n_u8},
    {"vmulq_m_n_u8", "u8x16 u8x16 u8 p8", "u8x16", MVE_FLAGS, 0, run_vmulq_m_n_u8},
    {"vmulq_x_n_u8", "u8x16 u8 p8", "u8x16", MVE_FLAGS, 0, run_vmulq_x_n_u8},
    {"vmulq_n_u16", "u16x8 u16", "u16x8", MVE_FLAGS, 0, run_vmulq_n_u16},
    {"vmulq_m_n_u16", "u16x8 u16x8 u16 p16", "u16x8", MVE_FLAGS, 0, run_vmulq_m_n_u16},
    {"vmulq_x_n_u16", "u16x8 u16 p16", "u16x8", MVE_FLAGS, 0, run_vmulq_x_n_u16},
    {"vmulq_n_u32", "u32x4 u32", "u32x4", MVE_FLAGS, 0, run_vmulq_n_u32},
    {"vmulq_m_n_u32", "u32x4 u32x4 u32 p32", "u32x4", MVE_FLAGS, 0, run_vmulq_m_n_u32},
    {"vmulq_x_n_u32", "u32x4 u32 p32", "u32x4", MVE_FLAGS, 0, run_vmulq_x_n_u32},
    {"vmulhq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vmulhq_s8},
    {"vmulhq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vmulhq_m_s8},
    {"vmulhq_x_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vmulhq_x_s8},
    {"vmulhq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vmulhq_s16},
    {"vmulhq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vmulhq_m_s16},
    {"vmulhq_x_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vmulhq_x_s16},
    {"vmulhq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vmulhq_s32},
    {"vmulhq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vmulhq_m_s32},
    {"vmulhq_x_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vmulhq_x_s32},
    {"vmulhq_u8", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vmulhq_u8},
    {"vmulhq_m_u8", "u8x16 u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vmulhq_m_u8},
    {"vmulhq_x_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vmulhq_x_u8},
    {"vmulhq_u16", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vmulhq_u16},
    {"vmulhq_m_u16", "u16x8 u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vmulhq_m_u16},
    {"vmulhq_x_u16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vmulhq_x_u16},
    {"vmulhq_u32", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vmulhq_u32},
    {"vmulhq_m_u32", "u32x4 u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vmulhq_m_u32},
    {"vmulhq_x_u32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vmulhq_x_u32},
    {"vrmulhq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vrmulhq_s8},
    {"vrmulhq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vrmulhq_m_s8},
    {"vrmulhq_x_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vrmulhq_x_s8},
    {"vrmulhq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vrmulhq_s16},
    {"vrmulhq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vrmulhq_m_s16},
    {"vrmulhq_x_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vrmulhq_x_s16},
    {"vrmulhq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vrmulhq_s32},
    {"vrmulhq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vrmulhq_m_s32},
    {"vrmulhq_x_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vrmulhq_x_s32},
    {"vrmulhq_u8", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vrmulhq_u8},
    {"vrmulhq_m_u8", "u8x16 u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vrmulhq_m_u8},
    {"vrmulhq_x_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vrmulhq_x_u8},
    {"vrmulhq_u16", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vrmulhq_u16},
    {"vrmulhq_m_u16", "u16x8 u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vrmulhq_m_u16},
    {"vrmulhq_x_u16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vrmulhq_x_u16},
    {"vrmulhq_u32", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vrmulhq_u32},
    {"vrmulhq_m_u32", "u32x4 u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vrmulhq_m_u32},
    {"vrmulhq_x_u32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vrmulhq_x_u32},
    {"vqdmulhq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vqdmulhq_s8},
    {"vqdmulhq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vqdmulhq_m_s8},
    {"vqdmulhq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vqdmulhq_s16},
    {"vqdmulhq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vqdmulhq_m_s16},
    {"vqdmulhq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vqdmulhq_s32},
    {"vqdmulhq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vqdmulhq_m_s32},
    {"vqdmulhq_n_s8", "s8x16 s8", "s8x16", MVE_FLAGS, 0, run_vqdmulhq_n_s8},
    {"vqdmulhq_m_n_s8", "s8x16 s8x16 s8 p8", "s8x16", MVE_FLAGS, 0, run_vqdmulhq_m_n_s8},
    {"vqdmulhq_n_s16", "s16x8 s16", "s16x8", MVE_FLAGS, 0, run_vqdmulhq_n_s16},
    {"vqdmulhq_m_n_s16", "s16x8 s16x8 s16 p16", "s16x8", MVE_FLAGS, 0, run_vqdmulhq_m_n_s16},
    {"vqdmulhq_n_s32", "s32x4 s32", "s32x4", MVE_FLAGS, 0, run_vqdmulhq_n_s32},
    {"vqdmulhq_m_n_s32", "s32x4 s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vqdmulhq_m_n_s32},
    {"vqrdmulhq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vqrdmulhq_s8},
    {"vqrdmulhq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vqrdmulhq_m_s8},
    {"vqrdmulhq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vqrdmulhq_s16},
    {"vqrdmulhq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vqrdmulhq_m_s16},
    {"vqrdmulhq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vqrdmulhq_s32},
    {"vqrdmulhq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vqrdmulhq_m_s32},
    {"vqrdmulhq_n_s8", "s8x16 s8", "s8x16", MVE_FLAGS, 0, run_vqrdmulhq_n_s8},
    {"vqrdmulhq_m_n_s8", "s8x16 s8x16 s8 p8", "s8x16", MVE_FLAGS, 0, run_vqrdmulhq_m_n_s8},
    {"vqrdmulhq_n_s16", "s16x8 s16", "s16x8", MVE_FLAGS, 0, run_vqrdmulhq_n_s16},
    {"vqrdmulhq_m_n_s16", "s16x8 s16x8 s16 p16", "s16x8", MVE_FLAGS, 0, run_vqrdmulhq_m_n_s16},
    {"vqrdmulhq_n_s32", "s32x4 s32", "s32x4", MVE_FLAGS, 0, run_vqrdmulhq_n_s32},
    {"vqrdmulhq_m_n_s32", "s32x4 s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vqrdmulhq_m_n_s32},
    {"vmullbq_int_s8", "s8x16 s8x16", "s16x8", MVE_FLAGS, 0, run_vmullbq_int_s8},
    {"vmullbq_int_m_s8", "s16x8 s8x16 s8x16 p8", "s16x8", MVE_FLAGS, 0, run_vmullbq_int_m_s8},
    {"vmullbq_int_x_s8", "s8x16 s8x16 p8", "s16x8", MVE_FLAGS, 0, run_vmullbq_int_x_s8},
    {"vmullbq_int_s16", "s16x8 s16x8", "s32x4", MVE_FLAGS, 0, run_vmullbq_int_s16},
    {"vmullbq_int_m_s16", "s32x4 s16x8 s16x8 p16", "s32x4", MVE_FLAGS, 0, run_vmullbq_int_m_s16},
    {"vmullbq_int_x_s16", "s16x8 s16x8 p16", "s32x4", MVE_FLAGS, 0, run_vmullbq_int_x_s16},
    {"vmullbq_int_s32", "s32x4 s32x4", "s64x2", MVE_FLAGS, 0, run_vmullbq_int_s32},
    {"vmullbq_int_m_s32", "s64x2 s32x4 s32x4 p32", "s64x2", MVE_FLAGS, 0, run_vmullbq_int_m_s32},
    {"vmullbq_int_x_s32", "s32x4 s32x4 p32", "s64x2", MVE_FLAGS, 0, run_vmullbq_int_x_s32},
    {"vmullbq_int_u8", "u8x16 u8x16", "u16x8", MVE_FLAGS, 0, run_vmullbq_int_u8},
    {"vmullbq_int_m_u8", "u16x8 u8x16 u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vmullbq_int_m_u8},
    {"vmullbq_int_x_u8", "u8x16 u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vmullbq_int_x_u8},
    {"vmullbq_int_u16", "u16x8 u16x8", "u32x4", MVE_FLAGS, 0, run_vmullbq_int_u16},
    {"vmullbq_int_m_u16", "u32x4 u16x8 u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vmullbq_int_m_u16},
    {"vmullbq_int_x_u16", "u16x8 u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vmullbq_int_x_u16},
    {"vmullbq_int_u32", "u32x4 u32x4", "u64x2", MVE_FLAGS, 0, run_vmullbq_int_u32},
    {"vmullbq_int_m_u32", "u64x2 u32x4 u32x4 p32", "u64x2", MVE_FLAGS, 0, run_vmullbq_int_m_u32},
    {"vmullbq_int_x_u32", "u32x4 u32x4 p32", "u64x2", MVE_FLAGS, 0, run_vmullbq_int_x_u32},
    {"vmulltq_int_s8", "s8x16 s8x16", "s16x8", MVE_FLAGS, 0, run_vmulltq_int_s8},
    {"vmulltq_int_m_s8", "s16x8 s8x16 s8x16 p8", "s16x8", MVE_FLAGS, 0, run_vmulltq_int_m_s8},
    {"vmulltq_int_x_s8", "s8x16 s8x16 p8", "s16x8", MVE_FLAGS, 0, run_vmulltq_int_x_s8},
    {"vmulltq_int_s16", "s16x8 s16x8", "s32x4", MVE_FLAGS, 0, run_vmulltq_int_s16},
    {"vmulltq_int_m_s16", "s32x4 s16x8 s16x8 p16", "s32x4", MVE_FLAGS, 0, run_vmulltq_int_m_s16},
    {"vmulltq_int_x_s16", "s16x8 s16x8 p16", "s32x4", MVE_FLAGS, 0, run_vmulltq_int_x_s16},
    {"vmulltq_int_s32", "s32x4 s32x4", "s64x2", MVE_FLAGS, 0, run_vmulltq_int_s32},
    {"vmulltq_int_m_s32", "s64x2 s32x4 s32x4 p32", "s64x2", MVE_FLAGS, 0, run_vmulltq_int_m_s32},
    {"vmulltq_int_x_s32", "s32x4 s32x4 p32", "s64x2", MVE_FLAGS, 0, run_vmulltq_int_x_s32},
    {"vmulltq_int_u8", "u8x16 u8x16", "u16x8", MVE_FLAGS, 0, run_vmulltq_int_u8},
    {"vmulltq_int_m_u8", "u16x8 u8x16 u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vmulltq_int_m_u8},
    {"vmulltq_int_x_u8", "u8x16 u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vmulltq_int_x_u8},
    {"vmulltq_int_u16", "u16x8 u16x8", "u32x4", MVE_FLAGS, 0, run_vmulltq_int_u16},
    {"vmulltq_int_m_u16", "u32x4 u16x8 u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vmulltq_int_m_u16},
    {"vmulltq_int_x_u16", "u16x8 u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vmulltq_int_x_u16},
    {"vmulltq_int_u32", "u32x4 u32x4", "u64x2", MVE_FLAGS, 0, run_vmulltq_int_u32},
    {"vmulltq_int_m_u32", "u64x2 u32x4 u32x4 p32", "u64x2", MVE_FLAGS, 0, run_vmulltq_int_m_u32},
    {"vmulltq_int_x_u32", "u32x4 u32x4 p32", "u64x2", MVE_FLAGS, 0, run_vmulltq_int_x_u32},
    {"vmullbq_poly_p8", "u8x16 u8x16", "u16x8", MVE_FLAGS, 0, run_vmullbq_poly_p8},
    {"vmullbq_poly_m_p8", "u16x8 u8x16 u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vmullbq_poly_m_p8},
    {"vmullbq_poly_x_p8", "u8x16 u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vmullbq_poly_x_p8},
    {"vmullbq_poly_p16", "u16x8 u16x8", "u32x4", MVE_FLAGS, 0, run_vmullbq_poly_p16},
    {"vmullbq_poly_m_p16", "u32x4 u16x8 u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vmullbq_poly_m_p16},
    {"vmullbq_poly_x_p16", "u16x8 u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vmullbq_poly_x_p16},
    {"vmulltq_poly_p8", "u8x16 u8x16", "u16x8", MVE_FLAGS, 0, run_vmulltq_poly_p8},
    {"vmulltq_poly_m_p8", "u16x8 u8x16 u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vmulltq_poly_m_p8},
    {"vmulltq_poly_x_p8", "u8x16 u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vmulltq_poly_x_p8},
    {"vmulltq_poly_p16", "u16x8 u16x8", "u32x4", MVE_FLAGS, 0, run_vmulltq_poly_p16},
    {"vmulltq_poly_m_p16", "u32x4 u16x8 u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vmulltq_poly_m_p16},
    {"vmulltq_poly_x_p16", "u16x8 u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vmulltq_poly_x_p16},
};
const struct insn_table insn_table_mve_int_1 = INSN_TABLE(cases);
