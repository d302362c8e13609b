/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from include/nv/insn.def by `make headers`; do not edit. */
/* Differential cases, integer. */
/* clang-format off */
#include "mve.h"

static void run_vqdmullbq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int32x4_t r = vqdmullbq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vqdmullbq_m_s16(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqdmullbq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqdmullbq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int64x2_t r = vqdmullbq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vqdmullbq_m_s32(struct insn_io *io)
{
    INSN_IN(int64x2_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int64x2_t r = vqdmullbq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqdmullbq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    int32x4_t r = vqdmullbq_n_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vqdmullbq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqdmullbq_m_n_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqdmullbq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int64x2_t r = vqdmullbq_n_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vqdmullbq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int64x2_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int64x2_t r = vqdmullbq_m_n_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqdmulltq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int32x4_t r = vqdmulltq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vqdmulltq_m_s16(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqdmulltq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqdmulltq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int64x2_t r = vqdmulltq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vqdmulltq_m_s32(struct insn_io *io)
{
    INSN_IN(int64x2_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int64x2_t r = vqdmulltq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqdmulltq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16_t, b, 1);
    int32x4_t r = vqdmulltq_n_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vqdmulltq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqdmulltq_m_n_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vqdmulltq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    int64x2_t r = vqdmulltq_n_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vqdmulltq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int64x2_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int64x2_t r = vqdmulltq_m_n_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmlaq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8_t, c, 2);
    int8x16_t r = vmlaq_n_s8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlaq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vmlaq_m_n_s8(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlaq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16_t, c, 2);
    int16x8_t r = vmlaq_n_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlaq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vmlaq_m_n_s16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlaq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32_t, c, 2);
    int32x4_t r = vmlaq_n_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlaq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vmlaq_m_n_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlaq_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(uint8_t, c, 2);
    uint8x16_t r = vmlaq_n_u8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlaq_m_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(uint8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vmlaq_m_n_u8(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlaq_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(uint16_t, c, 2);
    uint16x8_t r = vmlaq_n_u16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlaq_m_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(uint16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vmlaq_m_n_u16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlaq_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(uint32_t, c, 2);
    uint32x4_t r = vmlaq_n_u32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlaq_m_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(uint32_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vmlaq_m_n_u32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlasq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8_t, c, 2);
    int8x16_t r = vmlasq_n_s8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlasq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vmlasq_m_n_s8(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlasq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16_t, c, 2);
    int16x8_t r = vmlasq_n_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlasq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vmlasq_m_n_s16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlasq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32_t, c, 2);
    int32x4_t r = vmlasq_n_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlasq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vmlasq_m_n_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlasq_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(uint8_t, c, 2);
    uint8x16_t r = vmlasq_n_u8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlasq_m_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(uint8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vmlasq_m_n_u8(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlasq_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(uint16_t, c, 2);
    uint16x8_t r = vmlasq_n_u16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlasq_m_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(uint16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vmlasq_m_n_u16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vmlasq_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(uint32_t, c, 2);
    uint32x4_t r = vmlasq_n_u32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vmlasq_m_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(uint32_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vmlasq_m_n_u32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqdmlahq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8_t, c, 2);
    int8x16_t r = vqdmlahq_n_s8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqdmlahq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vqdmlahq_m_n_s8(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqdmlahq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16_t, c, 2);
    int16x8_t r = vqdmlahq_n_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqdmlahq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vqdmlahq_m_n_s16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqdmlahq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32_t, c, 2);
    int32x4_t r = vqdmlahq_n_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqdmlahq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqdmlahq_m_n_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqrdmlahq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8_t, c, 2);
    int8x16_t r = vqrdmlahq_n_s8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqrdmlahq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vqrdmlahq_m_n_s8(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqrdmlahq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16_t, c, 2);
    int16x8_t r = vqrdmlahq_n_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqrdmlahq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vqrdmlahq_m_n_s16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqrdmlahq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32_t, c, 2);
    int32x4_t r = vqrdmlahq_n_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqrdmlahq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqrdmlahq_m_n_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqdmlashq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8_t, c, 2);
    int8x16_t r = vqdmlashq_n_s8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqdmlashq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vqdmlashq_m_n_s8(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqdmlashq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16_t, c, 2);
    int16x8_t r = vqdmlashq_n_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqdmlashq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vqdmlashq_m_n_s16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqdmlashq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32_t, c, 2);
    int32x4_t r = vqdmlashq_n_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqdmlashq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqdmlashq_m_n_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqrdmlashq_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8_t, c, 2);
    int8x16_t r = vqrdmlashq_n_s8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqrdmlashq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vqrdmlashq_m_n_s8(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqrdmlashq_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16_t, c, 2);
    int16x8_t r = vqrdmlashq_n_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqrdmlashq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vqrdmlashq_m_n_s16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqrdmlashq_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32_t, c, 2);
    int32x4_t r = vqrdmlashq_n_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqrdmlashq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqrdmlashq_m_n_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqdmladhq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    int8x16_t r = vqdmladhq_s8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqdmladhq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vqdmladhq_m_s8(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqdmladhq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    int16x8_t r = vqdmladhq_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqdmladhq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vqdmladhq_m_s16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqdmladhq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    int32x4_t r = vqdmladhq_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqdmladhq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqdmladhq_m_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqdmladhxq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    int8x16_t r = vqdmladhxq_s8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqdmladhxq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vqdmladhxq_m_s8(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqdmladhxq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    int16x8_t r = vqdmladhxq_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqdmladhxq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vqdmladhxq_m_s16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqdmladhxq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    int32x4_t r = vqdmladhxq_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqdmladhxq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqdmladhxq_m_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqrdmladhq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    int8x16_t r = vqrdmladhq_s8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqrdmladhq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vqrdmladhq_m_s8(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqrdmladhq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    int16x8_t r = vqrdmladhq_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqrdmladhq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vqrdmladhq_m_s16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqrdmladhq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    int32x4_t r = vqrdmladhq_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqrdmladhq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqrdmladhq_m_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqrdmladhxq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    int8x16_t r = vqrdmladhxq_s8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqrdmladhxq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vqrdmladhxq_m_s8(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqrdmladhxq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    int16x8_t r = vqrdmladhxq_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqrdmladhxq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vqrdmladhxq_m_s16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqrdmladhxq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    int32x4_t r = vqrdmladhxq_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqrdmladhxq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqrdmladhxq_m_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqdmlsdhq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    int8x16_t r = vqdmlsdhq_s8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqdmlsdhq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vqdmlsdhq_m_s8(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqdmlsdhq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    int16x8_t r = vqdmlsdhq_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqdmlsdhq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vqdmlsdhq_m_s16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqdmlsdhq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    int32x4_t r = vqdmlsdhq_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqdmlsdhq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqdmlsdhq_m_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqdmlsdhxq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    int8x16_t r = vqdmlsdhxq_s8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqdmlsdhxq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vqdmlsdhxq_m_s8(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqdmlsdhxq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    int16x8_t r = vqdmlsdhxq_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqdmlsdhxq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vqdmlsdhxq_m_s16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqdmlsdhxq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    int32x4_t r = vqdmlsdhxq_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqdmlsdhxq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqdmlsdhxq_m_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqrdmlsdhq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    int8x16_t r = vqrdmlsdhq_s8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqrdmlsdhq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vqrdmlsdhq_m_s8(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqrdmlsdhq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    int16x8_t r = vqrdmlsdhq_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqrdmlsdhq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vqrdmlsdhq_m_s16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqrdmlsdhq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    int32x4_t r = vqrdmlsdhq_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqrdmlsdhq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqrdmlsdhq_m_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqrdmlsdhxq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    int8x16_t r = vqrdmlsdhxq_s8(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqrdmlsdhxq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(int8x16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vqrdmlsdhxq_m_s8(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqrdmlsdhxq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    int16x8_t r = vqrdmlsdhxq_s16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqrdmlsdhxq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(int16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vqrdmlsdhxq_m_s16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vqrdmlsdhxq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    int32x4_t r = vqrdmlsdhxq_s32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vqrdmlsdhxq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(int32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vqrdmlsdhxq_m_s32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot90_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vcaddq_rot90_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot90_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vcaddq_rot90_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot90_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vcaddq_rot90_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcaddq_rot90_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vcaddq_rot90_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot90_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vcaddq_rot90_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot90_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vcaddq_rot90_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcaddq_rot90_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vcaddq_rot90_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot90_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vcaddq_rot90_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot90_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vcaddq_rot90_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcaddq_rot90_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vcaddq_rot90_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot90_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vcaddq_rot90_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot90_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vcaddq_rot90_x_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcaddq_rot90_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vcaddq_rot90_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot90_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vcaddq_rot90_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot90_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vcaddq_rot90_x_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcaddq_rot90_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vcaddq_rot90_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot90_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vcaddq_rot90_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot90_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vcaddq_rot90_x_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcaddq_rot270_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vcaddq_rot270_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot270_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vcaddq_rot270_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot270_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vcaddq_rot270_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcaddq_rot270_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vcaddq_rot270_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot270_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vcaddq_rot270_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot270_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vcaddq_rot270_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcaddq_rot270_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vcaddq_rot270_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot270_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vcaddq_rot270_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot270_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vcaddq_rot270_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcaddq_rot270_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vcaddq_rot270_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot270_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vcaddq_rot270_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot270_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vcaddq_rot270_x_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcaddq_rot270_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vcaddq_rot270_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot270_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vcaddq_rot270_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot270_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vcaddq_rot270_x_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcaddq_rot270_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vcaddq_rot270_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot270_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vcaddq_rot270_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot270_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vcaddq_rot270_x_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhcaddq_rot90_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vhcaddq_rot90_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vhcaddq_rot90_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vhcaddq_rot90_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhcaddq_rot90_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vhcaddq_rot90_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhcaddq_rot90_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vhcaddq_rot90_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vhcaddq_rot90_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vhcaddq_rot90_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhcaddq_rot90_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vhcaddq_rot90_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhcaddq_rot90_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vhcaddq_rot90_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vhcaddq_rot90_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vhcaddq_rot90_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhcaddq_rot90_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vhcaddq_rot90_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhcaddq_rot270_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vhcaddq_rot270_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vhcaddq_rot270_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vhcaddq_rot270_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhcaddq_rot270_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vhcaddq_rot270_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhcaddq_rot270_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vhcaddq_rot270_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vhcaddq_rot270_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vhcaddq_rot270_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhcaddq_rot270_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vhcaddq_rot270_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vhcaddq_rot270_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vhcaddq_rot270_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vhcaddq_rot270_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vhcaddq_rot270_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vhcaddq_rot270_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vhcaddq_rot270_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vandq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vandq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vandq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vandq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vandq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vandq_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vandq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vandq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vandq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vandq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vandq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vandq_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vandq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vandq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vandq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vandq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vandq_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vandq_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vandq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vandq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vandq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vandq_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vandq_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vandq_x_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vandq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vandq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vandq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vandq_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vandq_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vandq_x_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vandq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vandq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vandq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vandq_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vandq_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vandq_x_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vbicq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vbicq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vbicq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vbicq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vbicq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vbicq_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vbicq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vbicq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vbicq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vbicq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vbicq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vbicq_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vbicq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vbicq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vbicq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vbicq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vbicq_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vbicq_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vbicq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vbicq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vbicq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vbicq_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vbicq_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vbicq_x_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vbicq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vbicq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vbicq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vbicq_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vbicq_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vbicq_x_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vbicq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vbicq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vbicq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vbicq_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vbicq_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vbicq_x_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_veorq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = veorq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_veorq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = veorq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_veorq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = veorq_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_veorq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = veorq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_veorq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = veorq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_veorq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = veorq_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_veorq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = veorq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_veorq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = veorq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_veorq_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = veorq_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_veorq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = veorq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_veorq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = veorq_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_veorq_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = veorq_x_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_veorq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = veorq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_veorq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = veorq_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_veorq_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = veorq_x_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_veorq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = veorq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_veorq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = veorq_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_veorq_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = veorq_x_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vornq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vornq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vornq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vornq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vornq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vornq_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vornq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vornq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vornq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vornq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vornq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vornq_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vornq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vornq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vornq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vornq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vornq_x_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vornq_x_s32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vornq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vornq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vornq_m_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(uint8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vornq_m_u8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vornq_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vornq_x_u8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vornq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vornq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vornq_m_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(uint16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = vornq_m_u16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vornq_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vornq_x_u16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vornq_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vornq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vornq_m_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(uint32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = vornq_m_u32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vornq_x_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vornq_x_u32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vorrq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vorrq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vorrq_m_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(int8x16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int8x16_t r = vorrq_m_s8(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vorrq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vorrq_x_s8(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vorrq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vorrq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vorrq_m_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(int16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int16x8_t r = vorrq_m_s16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vorrq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vorrq_x_s16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vorrq_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vorrq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vorrq_m_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(int32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    int32x4_t r = vorrq_m_s32(inactive, a, b, p);
    INSN_OUT(0, r);
}

static const struct insn_case cases[] = {
    {"vqdmullbq_s16", "s16x8 s16x8", "s32x4", MVE_FLAGS, 0, run_vqdmullbq_s16},
    {"vqdmullbq_m_s16", "s32x4 s16x8 s16x8 p16", "s32x4", MVE_FLAGS, 0, run_vqdmullbq_m_s16},
    {"vqdmullbq_s32", "s32x4 s32x4", "s64x2", MVE_FLAGS, 0, run_vqdmullbq_s32},
    {"vqdmullbq_m_s32", "s64x2 s32x4 s32x4 p32", "s64x2", MVE_FLAGS, 0, run_vqdmullbq_m_s32},
    {"vqdmullbq_n_s16", "s16x8 s16", "s32x4", MVE_FLAGS, 0, run_vqdmullbq_n_s16},
    {"vqdmullbq_m_n_s16", "s32x4 s16x8 s16 p16", "s32x4", MVE_FLAGS, 0, run_vqdmullbq_m_n_s16},
    {"vqdmullbq_n_s32", "s32x4 s32", "s64x2", MVE_FLAGS, 0, run_vqdmullbq_n_s32},
    {"vqdmullbq_m_n_s32", "s64x2 s32x4 s32 p32", "s64x2", MVE_FLAGS, 0, run_vqdmullbq_m_n_s32},
    {"vqdmulltq_s16", "s16x8 s16x8", "s32x4", MVE_FLAGS, 0, run_vqdmulltq_s16},
    {"vqdmulltq_m_s16", "s32x4 s16x8 s16x8 p16", "s32x4", MVE_FLAGS, 0, run_vqdmulltq_m_s16},
    {"vqdmulltq_s32", "s32x4 s32x4", "s64x2", MVE_FLAGS, 0, run_vqdmulltq_s32},
    {"vqdmulltq_m_s32", "s64x2 s32x4 s32x4 p32", "s64x2", MVE_FLAGS, 0, run_vqdmulltq_m_s32},
    {"vqdmulltq_n_s16", "s16x8 s16", "s32x4", MVE_FLAGS, 0, run_vqdmulltq_n_s16},
    {"vqdmulltq_m_n_s16", "s32x4 s16x8 s16 p16", "s32x4", MVE_FLAGS, 0, run_vqdmulltq_m_n_s16},
    {"vqdmulltq_n_s32", "s32x4 s32", "s64x2", MVE_FLAGS, 0, run_vqdmulltq_n_s32},
    {"vqdmulltq_m_n_s32", "s64x2 s32x4 s32 p32", "s64x2", MVE_FLAGS, 0, run_vqdmulltq_m_n_s32},
    {"vmlaq_n_s8", "s8x16 s8x16 s8", "s8x16", MVE_FLAGS, 0, run_vmlaq_n_s8},
    {"vmlaq_m_n_s8", "s8x16 s8x16 s8 p8", "s8x16", MVE_FLAGS, 0, run_vmlaq_m_n_s8},
    {"vmlaq_n_s16", "s16x8 s16x8 s16", "s16x8", MVE_FLAGS, 0, run_vmlaq_n_s16},
    {"vmlaq_m_n_s16", "s16x8 s16x8 s16 p16", "s16x8", MVE_FLAGS, 0, run_vmlaq_m_n_s16},
    {"vmlaq_n_s32", "s32x4 s32x4 s32", "s32x4", MVE_FLAGS, 0, run_vmlaq_n_s32},
    {"vmlaq_m_n_s32", "s32x4 s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vmlaq_m_n_s32},
    {"vmlaq_n_u8", "u8x16 u8x16 u8", "u8x16", MVE_FLAGS, 0, run_vmlaq_n_u8},
    {"vmlaq_m_n_u8", "u8x16 u8x16 u8 p8", "u8x16", MVE_FLAGS, 0, run_vmlaq_m_n_u8},
    {"vmlaq_n_u16", "u16x8 u16x8 u16", "u16x8", MVE_FLAGS, 0, run_vmlaq_n_u16},
    {"vmlaq_m_n_u16", "u16x8 u16x8 u16 p16", "u16x8", MVE_FLAGS, 0, run_vmlaq_m_n_u16},
    {"vmlaq_n_u32", "u32x4 u32x4 u32", "u32x4", MVE_FLAGS, 0, run_vmlaq_n_u32},
    {"vmlaq_m_n_u32", "u32x4 u32x4 u32 p32", "u32x4", MVE_FLAGS, 0, run_vmlaq_m_n_u32},
    {"vmlasq_n_s8", "s8x16 s8x16 s8", "s8x16", MVE_FLAGS, 0, run_vmlasq_n_s8},
    {"vmlasq_m_n_s8", "s8x16 s8x16 s8 p8", "s8x16", MVE_FLAGS, 0, run_vmlasq_m_n_s8},
    {"vmlasq_n_s16", "s16x8 s16x8 s16", "s16x8", MVE_FLAGS, 0, run_vmlasq_n_s16},
    {"vmlasq_m_n_s16", "s16x8 s16x8 s16 p16", "s16x8", MVE_FLAGS, 0, run_vmlasq_m_n_s16},
    {"vmlasq_n_s32", "s32x4 s32x4 s32", "s32x4", MVE_FLAGS, 0, run_vmlasq_n_s32},
    {"vmlasq_m_n_s32", "s32x4 s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vmlasq_m_n_s32},
    {"vmlasq_n_u8", "u8x16 u8x16 u8", "u8x16", MVE_FLAGS, 0, run_vmlasq_n_u8},
    {"vmlasq_m_n_u8", "u8x16 u8x16 u8 p8", "u8x16", MVE_FLAGS, 0, run_vmlasq_m_n_u8},
    {"vmlasq_n_u16", "u16x8 u16x8 u16", "u16x8", MVE_FLAGS, 0, run_vmlasq_n_u16},
    {"vmlasq_m_n_u16", "u16x8 u16x8 u16 p16", "u16x8", MVE_FLAGS, 0, run_vmlasq_m_n_u16},
    {"vmlasq_n_u32", "u32x4 u32x4 u32", "u32x4", MVE_FLAGS, 0, run_vmlasq_n_u32},
    {"vmlasq_m_n_u32", "u32x4 u32x4 u32 p32", "u32x4", MVE_FLAGS, 0, run_vmlasq_m_n_u32},
    {"vqdmlahq_n_s8", "s8x16 s8x16 s8", "s8x16", MVE_FLAGS, 0, run_vqdmlahq_n_s8},
    {"vqdmlahq_m_n_s8", "s8x16 s8x16 s8 p8", "s8x16", MVE_FLAGS, 0, run_vqdmlahq_m_n_s8},
    {"vqdmlahq_n_s16", "s16x8 s16x8 s16", "s16x8", MVE_FLAGS, 0, run_vqdmlahq_n_s16},
    {"vqdmlahq_m_n_s16", "s16x8 s16x8 s16 p16", "s16x8", MVE_FLAGS, 0, run_vqdmlahq_m_n_s16},
    {"vqdmlahq_n_s32", "s32x4 s32x4 s32", "s32x4", MVE_FLAGS, 0, run_vqdmlahq_n_s32},
    {"vqdmlahq_m_n_s32", "s32x4 s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vqdmlahq_m_n_s32},
    {"vqrdmlahq_n_s8", "s8x16 s8x16 s8", "s8x16", MVE_FLAGS, 0, run_vqrdmlahq_n_s8},
    {"vqrdmlahq_m_n_s8", "s8x16 s8x16 s8 p8", "s8x16", MVE_FLAGS, 0, run_vqrdmlahq_m_n_s8},
    {"vqrdmlahq_n_s16", "s16x8 s16x8 s16", "s16x8", MVE_FLAGS, 0, run_vqrdmlahq_n_s16},
    {"vqrdmlahq_m_n_s16", "s16x8 s16x8 s16 p16", "s16x8", MVE_FLAGS, 0, run_vqrdmlahq_m_n_s16},
    {"vqrdmlahq_n_s32", "s32x4 s32x4 s32", "s32x4", MVE_FLAGS, 0, run_vqrdmlahq_n_s32},
    {"vqrdmlahq_m_n_s32", "s32x4 s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vqrdmlahq_m_n_s32},
    {"vqdmlashq_n_s8", "s8x16 s8x16 s8", "s8x16", MVE_FLAGS, 0, run_vqdmlashq_n_s8},
    {"vqdmlashq_m_n_s8", "s8x16 s8x16 s8 p8", "s8x16", MVE_FLAGS, 0, run_vqdmlashq_m_n_s8},
    {"vqdmlashq_n_s16", "s16x8 s16x8 s16", "s16x8", MVE_FLAGS, 0, run_vqdmlashq_n_s16},
    {"vqdmlashq_m_n_s16", "s16x8 s16x8 s16 p16", "s16x8", MVE_FLAGS, 0, run_vqdmlashq_m_n_s16},
    {"vqdmlashq_n_s32", "s32x4 s32x4 s32", "s32x4", MVE_FLAGS, 0, run_vqdmlashq_n_s32},
    {"vqdmlashq_m_n_s32", "s32x4 s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vqdmlashq_m_n_s32},
    {"vqrdmlashq_n_s8", "s8x16 s8x16 s8", "s8x16", MVE_FLAGS, 0, run_vqrdmlashq_n_s8},
    {"vqrdmlashq_m_n_s8", "s8x16 s8x16 s8 p8", "s8x16", MVE_FLAGS, 0, run_vqrdmlashq_m_n_s8},
    {"vqrdmlashq_n_s16", "s16x8 s16x8 s16", "s16x8", MVE_FLAGS, 0, run_vqrdmlashq_n_s16},
    {"vqrdmlashq_m_n_s16", "s16x8 s16x8 s16 p16", "s16x8", MVE_FLAGS, 0, run_vqrdmlashq_m_n_s16},
    {"vqrdmlashq_n_s32", "s32x4 s32x4 s32", "s32x4", MVE_FLAGS, 0, run_vqrdmlashq_n_s32},
    {"vqrdmlashq_m_n_s32", "s32x4 s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vqrdmlashq_m_n_s32},
    {"vqdmladhq_s8", "s8x16 s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vqdmladhq_s8},
    {"vqdmladhq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vqdmladhq_m_s8},
    {"vqdmladhq_s16", "s16x8 s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vqdmladhq_s16},
    {"vqdmladhq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vqdmladhq_m_s16},
    {"vqdmladhq_s32", "s32x4 s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vqdmladhq_s32},
    {"vqdmladhq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vqdmladhq_m_s32},
    {"vqdmladhxq_s8", "s8x16 s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vqdmladhxq_s8},
    {"vqdmladhxq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vqdmladhxq_m_s8},
    {"vqdmladhxq_s16", "s16x8 s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vqdmladhxq_s16},
    {"vqdmladhxq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vqdmladhxq_m_s16},
    {"vqdmladhxq_s32", "s32x4 s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vqdmladhxq_s32},
    {"vqdmladhxq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vqdmladhxq_m_s32},
    {"vqrdmladhq_s8", "s8x16 s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vqrdmladhq_s8},
    {"vqrdmladhq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vqrdmladhq_m_s8},
    {"vqrdmladhq_s16", "s16x8 s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vqrdmladhq_s16},
    {"vqrdmladhq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vqrdmladhq_m_s16},
    {"vqrdmladhq_s32", "s32x4 s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vqrdmladhq_s32},
    {"vqrdmladhq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vqrdmladhq_m_s32},
    {"vqrdmladhxq_s8", "s8x16 s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vqrdmladhxq_s8},
    {"vqrdmladhxq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vqrdmladhxq_m_s8},
    {"vqrdmladhxq_s16", "s16x8 s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vqrdmladhxq_s16},
    {"vqrdmladhxq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vqrdmladhxq_m_s16},
    {"vqrdmladhxq_s32", "s32x4 s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vqrdmladhxq_s32},
    {"vqrdmladhxq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vqrdmladhxq_m_s32},
    {"vqdmlsdhq_s8", "s8x16 s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vqdmlsdhq_s8},
    {"vqdmlsdhq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vqdmlsdhq_m_s8},
    {"vqdmlsdhq_s16", "s16x8 s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vqdmlsdhq_s16},
    {"vqdmlsdhq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vqdmlsdhq_m_s16},
    {"vqdmlsdhq_s32", "s32x4 s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vqdmlsdhq_s32},
    {"vqdmlsdhq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vqdmlsdhq_m_s32},
    {"vqdmlsdhxq_s8", "s8x16 s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vqdmlsdhxq_s8},
    {"vqdmlsdhxq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vqdmlsdhxq_m_s8},
    {"vqdmlsdhxq_s16", "s16x8 s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vqdmlsdhxq_s16},
    {"vqdmlsdhxq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vqdmlsdhxq_m_s16},
    {"vqdmlsdhxq_s32", "s32x4 s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vqdmlsdhxq_s32},
    {"vqdmlsdhxq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vqdmlsdhxq_m_s32},
    {"vqrdmlsdhq_s8", "s8x16 s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vqrdmlsdhq_s8},
    {"vqrdmlsdhq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vqrdmlsdhq_m_s8},
    {"vqrdmlsdhq_s16", "s16x8 s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vqrdmlsdhq_s16},
    {"vqrdmlsdhq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vqrdmlsdhq_m_s16},
    {"vqrdmlsdhq_s32", "s32x4 s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vqrdmlsdhq_s32},
    {"vqrdmlsdhq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vqrdmlsdhq_m_s32},
    {"vqrdmlsdhxq_s8", "s8x16 s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vqrdmlsdhxq_s8},
    {"vqrdmlsdhxq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vqrdmlsdhxq_m_s8},
    {"vqrdmlsdhxq_s16", "s16x8 s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vqrdmlsdhxq_s16},
    {"vqrdmlsdhxq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vqrdmlsdhxq_m_s16},
    {"vqrdmlsdhxq_s32", "s32x4 s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vqrdmlsdhxq_s32},
    {"vqrdmlsdhxq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vqrdmlsdhxq_m_s32},
    {"vcaddq_rot90_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vcaddq_rot90_s8},
    {"vcaddq_rot90_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vcaddq_rot90_m_s8},
    {"vcaddq_rot90_x_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vcaddq_rot90_x_s8},
    {"vcaddq_rot90_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vcaddq_rot90_s16},
    {"vcaddq_rot90_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vcaddq_rot90_m_s16},
    {"vcaddq_rot90_x_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vcaddq_rot90_x_s16},
    {"vcaddq_rot90_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vcaddq_rot90_s32},
    {"vcaddq_rot90_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vcaddq_rot90_m_s32},
    {"vcaddq_rot90_x_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vcaddq_rot90_x_s32},
    {"vcaddq_rot90_u8", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vcaddq_rot90_u8},
    {"vcaddq_rot90_m_u8", "u8x16 u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vcaddq_rot90_m_u8},
    {"vcaddq_rot90_x_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vcaddq_rot90_x_u8},
    {"vcaddq_rot90_u16", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vcaddq_rot90_u16},
    {"vcaddq_rot90_m_u16", "u16x8 u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vcaddq_rot90_m_u16},
    {"vcaddq_rot90_x_u16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vcaddq_rot90_x_u16},
    {"vcaddq_rot90_u32", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vcaddq_rot90_u32},
    {"vcaddq_rot90_m_u32", "u32x4 u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vcaddq_rot90_m_u32},
    {"vcaddq_rot90_x_u32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vcaddq_rot90_x_u32},
    {"vcaddq_rot270_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vcaddq_rot270_s8},
    {"vcaddq_rot270_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vcaddq_rot270_m_s8},
    {"vcaddq_rot270_x_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vcaddq_rot270_x_s8},
    {"vcaddq_rot270_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vcaddq_rot270_s16},
    {"vcaddq_rot270_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vcaddq_rot270_m_s16},
    {"vcaddq_rot270_x_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vcaddq_rot270_x_s16},
    {"vcaddq_rot270_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vcaddq_rot270_s32},
    {"vcaddq_rot270_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vcaddq_rot270_m_s32},
    {"vcaddq_rot270_x_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vcaddq_rot270_x_s32},
    {"vcaddq_rot270_u8", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vcaddq_rot270_u8},
    {"vcaddq_rot270_m_u8", "u8x16 u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vcaddq_rot270_m_u8},
    {"vcaddq_rot270_x_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vcaddq_rot270_x_u8},
    {"vcaddq_rot270_u16", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vcaddq_rot270_u16},
    {"vcaddq_rot270_m_u16", "u16x8 u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vcaddq_rot270_m_u16},
    {"vcaddq_rot270_x_u16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vcaddq_rot270_x_u16},
    {"vcaddq_rot270_u32", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vcaddq_rot270_u32},
    {"vcaddq_rot270_m_u32", "u32x4 u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vcaddq_rot270_m_u32},
    {"vcaddq_rot270_x_u32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vcaddq_rot270_x_u32},
    {"vhcaddq_rot90_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vhcaddq_rot90_s8},
    {"vhcaddq_rot90_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vhcaddq_rot90_m_s8},
    {"vhcaddq_rot90_x_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vhcaddq_rot90_x_s8},
    {"vhcaddq_rot90_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vhcaddq_rot90_s16},
    {"vhcaddq_rot90_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vhcaddq_rot90_m_s16},
    {"vhcaddq_rot90_x_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vhcaddq_rot90_x_s16},
    {"vhcaddq_rot90_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vhcaddq_rot90_s32},
    {"vhcaddq_rot90_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vhcaddq_rot90_m_s32},
    {"vhcaddq_rot90_x_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vhcaddq_rot90_x_s32},
    {"vhcaddq_rot270_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vhcaddq_rot270_s8},
    {"vhcaddq_rot270_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vhcaddq_rot270_m_s8},
    {"vhcaddq_rot270_x_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vhcaddq_rot270_x_s8},
    {"vhcaddq_rot270_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vhcaddq_rot270_s16},
    {"vhcaddq_rot270_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vhcaddq_rot270_m_s16},
    {"vhcaddq_rot270_x_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vhcaddq_rot270_x_s16},
    {"vhcaddq_rot270_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vhcaddq_rot270_s32},
    {"vhcaddq_rot270_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vhcaddq_rot270_m_s32},
    {"vhcaddq_rot270_x_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vhcaddq_rot270_x_s32},
    {"vandq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vandq_s8},
    {"vandq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vandq_m_s8},
    {"vandq_x_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vandq_x_s8},
    {"vandq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vandq_s16},
    {"vandq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vandq_m_s16},
    {"vandq_x_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vandq_x_s16},
    {"vandq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vandq_s32},
    {"vandq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vandq_m_s32},
    {"vandq_x_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vandq_x_s32},
    {"vandq_u8", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vandq_u8},
    {"vandq_m_u8", "u8x16 u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vandq_m_u8},
    {"vandq_x_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vandq_x_u8},
    {"vandq_u16", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vandq_u16},
    {"vandq_m_u16", "u16x8 u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vandq_m_u16},
    {"vandq_x_u16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vandq_x_u16},
    {"vandq_u32", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vandq_u32},
    {"vandq_m_u32", "u32x4 u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vandq_m_u32},
    {"vandq_x_u32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vandq_x_u32},
    {"vbicq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vbicq_s8},
    {"vbicq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vbicq_m_s8},
    {"vbicq_x_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vbicq_x_s8},
    {"vbicq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vbicq_s16},
    {"vbicq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vbicq_m_s16},
    {"vbicq_x_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vbicq_x_s16},
    {"vbicq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vbicq_s32},
    {"vbicq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vbicq_m_s32},
    {"vbicq_x_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vbicq_x_s32},
    {"vbicq_u8", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vbicq_u8},
    {"vbicq_m_u8", "u8x16 u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vbicq_m_u8},
    {"vbicq_x_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vbicq_x_u8},
    {"vbicq_u16", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vbicq_u16},
    {"vbicq_m_u16", "u16x8 u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vbicq_m_u16},
    {"vbicq_x_u16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vbicq_x_u16},
    {"vbicq_u32", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vbicq_u32},
    {"vbicq_m_u32", "u32x4 u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vbicq_m_u32},
    {"vbicq_x_u32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vbicq_x_u32},
    {"veorq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_veorq_s8},
    {"veorq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_veorq_m_s8},
    {"veorq_x_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_veorq_x_s8},
    {"veorq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_veorq_s16},
    {"veorq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_veorq_m_s16},
    {"veorq_x_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_veorq_x_s16},
    {"veorq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_veorq_s32},
    {"veorq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_veorq_m_s32},
    {"veorq_x_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_veorq_x_s32},
    {"veorq_u8", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_veorq_u8},
    {"veorq_m_u8", "u8x16 u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_veorq_m_u8},
    {"veorq_x_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_veorq_x_u8},
    {"veorq_u16", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_veorq_u16},
    {"veorq_m_u16", "u16x8 u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_veorq_m_u16},
    {"veorq_x_u16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_veorq_x_u16},
    {"veorq_u32", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_veorq_u32},
    {"veorq_m_u32", "u32x4 u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_veorq_m_u32},
    {"veorq_x_u32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_veorq_x_u32},
    {"vornq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vornq_s8},
    {"vornq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vornq_m_s8},
    {"vornq_x_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vornq_x_s8},
    {"vornq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vornq_s16},
    {"vornq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vornq_m_s16},
    {"vornq_x_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vornq_x_s16},
    {"vornq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vornq_s32},
    {"vornq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vornq_m_s32},
    {"vornq_x_s32", "s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vornq_x_s32},
    {"vornq_u8", "u8x16 u8x16", "u8x16", MVE_FLAGS, 0, run_vornq_u8},
    {"vornq_m_u8", "u8x16 u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vornq_m_u8},
    {"vornq_x_u8", "u8x16 u8x16 p8", "u8x16", MVE_FLAGS, 0, run_vornq_x_u8},
    {"vornq_u16", "u16x8 u16x8", "u16x8", MVE_FLAGS, 0, run_vornq_u16},
    {"vornq_m_u16", "u16x8 u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vornq_m_u16},
    {"vornq_x_u16", "u16x8 u16x8 p16", "u16x8", MVE_FLAGS, 0, run_vornq_x_u16},
    {"vornq_u32", "u32x4 u32x4", "u32x4", MVE_FLAGS, 0, run_vornq_u32},
    {"vornq_m_u32", "u32x4 u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vornq_m_u32},
    {"vornq_x_u32", "u32x4 u32x4 p32", "u32x4", MVE_FLAGS, 0, run_vornq_x_u32},
    {"vorrq_s8", "s8x16 s8x16", "s8x16", MVE_FLAGS, 0, run_vorrq_s8},
    {"vorrq_m_s8", "s8x16 s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vorrq_m_s8},
    {"vorrq_x_s8", "s8x16 s8x16 p8", "s8x16", MVE_FLAGS, 0, run_vorrq_x_s8},
    {"vorrq_s16", "s16x8 s16x8", "s16x8", MVE_FLAGS, 0, run_vorrq_s16},
    {"vorrq_m_s16", "s16x8 s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vorrq_m_s16},
    {"vorrq_x_s16", "s16x8 s16x8 p16", "s16x8", MVE_FLAGS, 0, run_vorrq_x_s16},
    {"vorrq_s32", "s32x4 s32x4", "s32x4", MVE_FLAGS, 0, run_vorrq_s32},
    {"vorrq_m_s32", "s32x4 s32x4 s32x4 p32", "s32x4", MVE_FLAGS, 0, run_vorrq_m_s32},
};
const struct insn_table insn_table_mve_int_2 = INSN_TABLE(cases);
