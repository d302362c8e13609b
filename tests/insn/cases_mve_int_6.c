/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from include/nv/insn.def by `make headers`; do not edit. */
/* Differential cases, integer. */
/* clang-format off */
#include "mve.h"

static void run_vshrntq_m_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vshrntq_m_n_u16(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vshrntq_m_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vshrntq_m_n_u16(a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vshrntq_m_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vshrntq_m_n_u16(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vshrntq_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vshrntq_n_u32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vshrntq_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vshrntq_n_u32(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vshrntq_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vshrntq_n_u32(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vshrntq_m_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vshrntq_m_n_u32(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vshrntq_m_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vshrntq_m_n_u32(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vshrntq_m_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vshrntq_m_n_u32(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_n_s16_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vrshrnbq_n_s16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_n_s16_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vrshrnbq_n_s16(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_n_s16_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vrshrnbq_n_s16(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_m_n_s16_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vrshrnbq_m_n_s16(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_m_n_s16_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vrshrnbq_m_n_s16(a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_m_n_s16_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vrshrnbq_m_n_s16(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_n_s32_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vrshrnbq_n_s32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_n_s32_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vrshrnbq_n_s32(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_n_s32_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vrshrnbq_n_s32(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_m_n_s32_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vrshrnbq_m_n_s32(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_m_n_s32_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vrshrnbq_m_n_s32(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_m_n_s32_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vrshrnbq_m_n_s32(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vrshrnbq_n_u16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vrshrnbq_n_u16(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vrshrnbq_n_u16(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_m_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vrshrnbq_m_n_u16(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_m_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vrshrnbq_m_n_u16(a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_m_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vrshrnbq_m_n_u16(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vrshrnbq_n_u32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vrshrnbq_n_u32(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vrshrnbq_n_u32(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_m_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vrshrnbq_m_n_u32(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_m_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vrshrnbq_m_n_u32(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vrshrnbq_m_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vrshrnbq_m_n_u32(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vrshrntq_n_s16_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vrshrntq_n_s16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vrshrntq_n_s16_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vrshrntq_n_s16(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vrshrntq_n_s16_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vrshrntq_n_s16(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vrshrntq_m_n_s16_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vrshrntq_m_n_s16(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vrshrntq_m_n_s16_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vrshrntq_m_n_s16(a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vrshrntq_m_n_s16_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vrshrntq_m_n_s16(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vrshrntq_n_s32_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vrshrntq_n_s32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vrshrntq_n_s32_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vrshrntq_n_s32(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vrshrntq_n_s32_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vrshrntq_n_s32(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vrshrntq_m_n_s32_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vrshrntq_m_n_s32(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vrshrntq_m_n_s32_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vrshrntq_m_n_s32(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vrshrntq_m_n_s32_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vrshrntq_m_n_s32(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vrshrntq_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vrshrntq_n_u16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vrshrntq_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vrshrntq_n_u16(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vrshrntq_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vrshrntq_n_u16(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vrshrntq_m_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vrshrntq_m_n_u16(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vrshrntq_m_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vrshrntq_m_n_u16(a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vrshrntq_m_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vrshrntq_m_n_u16(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vrshrntq_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vrshrntq_n_u32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vrshrntq_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vrshrntq_n_u32(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vrshrntq_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vrshrntq_n_u32(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vrshrntq_m_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vrshrntq_m_n_u32(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vrshrntq_m_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vrshrntq_m_n_u32(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vrshrntq_m_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vrshrntq_m_n_u32(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_n_s16_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vqshrnbq_n_s16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_n_s16_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vqshrnbq_n_s16(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_n_s16_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vqshrnbq_n_s16(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_m_n_s16_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vqshrnbq_m_n_s16(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_m_n_s16_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vqshrnbq_m_n_s16(a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_m_n_s16_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vqshrnbq_m_n_s16(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_n_s32_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vqshrnbq_n_s32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_n_s32_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vqshrnbq_n_s32(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_n_s32_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vqshrnbq_n_s32(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_m_n_s32_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vqshrnbq_m_n_s32(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_m_n_s32_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vqshrnbq_m_n_s32(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_m_n_s32_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vqshrnbq_m_n_s32(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vqshrnbq_n_u16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vqshrnbq_n_u16(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vqshrnbq_n_u16(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_m_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqshrnbq_m_n_u16(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_m_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqshrnbq_m_n_u16(a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_m_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqshrnbq_m_n_u16(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vqshrnbq_n_u32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vqshrnbq_n_u32(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vqshrnbq_n_u32(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_m_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqshrnbq_m_n_u32(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_m_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqshrnbq_m_n_u32(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqshrnbq_m_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqshrnbq_m_n_u32(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vqshrntq_n_s16_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vqshrntq_n_s16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqshrntq_n_s16_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vqshrntq_n_s16(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vqshrntq_n_s16_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vqshrntq_n_s16(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqshrntq_m_n_s16_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vqshrntq_m_n_s16(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqshrntq_m_n_s16_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vqshrntq_m_n_s16(a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vqshrntq_m_n_s16_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vqshrntq_m_n_s16(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqshrntq_n_s32_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vqshrntq_n_s32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqshrntq_n_s32_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vqshrntq_n_s32(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqshrntq_n_s32_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vqshrntq_n_s32(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vqshrntq_m_n_s32_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vqshrntq_m_n_s32(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqshrntq_m_n_s32_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vqshrntq_m_n_s32(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqshrntq_m_n_s32_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vqshrntq_m_n_s32(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vqshrntq_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vqshrntq_n_u16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqshrntq_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vqshrntq_n_u16(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vqshrntq_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vqshrntq_n_u16(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqshrntq_m_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqshrntq_m_n_u16(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqshrntq_m_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqshrntq_m_n_u16(a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vqshrntq_m_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqshrntq_m_n_u16(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqshrntq_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vqshrntq_n_u32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqshrntq_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vqshrntq_n_u32(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqshrntq_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vqshrntq_n_u32(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vqshrntq_m_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqshrntq_m_n_u32(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqshrntq_m_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqshrntq_m_n_u32(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqshrntq_m_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqshrntq_m_n_u32(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vqshrunbq_n_s16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    uint8x16_t r = vqshrunbq_n_s16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqshrunbq_n_s16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    uint8x16_t r = vqshrunbq_n_s16(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vqshrunbq_n_s16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    uint8x16_t r = vqshrunbq_n_s16(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqshrunbq_m_n_s16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqshrunbq_m_n_s16(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqshrunbq_m_n_s16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqshrunbq_m_n_s16(a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vqshrunbq_m_n_s16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqshrunbq_m_n_s16(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqshrunbq_n_s32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    uint16x8_t r = vqshrunbq_n_s32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqshrunbq_n_s32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    uint16x8_t r = vqshrunbq_n_s32(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqshrunbq_n_s32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    uint16x8_t r = vqshrunbq_n_s32(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vqshrunbq_m_n_s32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqshrunbq_m_n_s32(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqshrunbq_m_n_s32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqshrunbq_m_n_s32(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqshrunbq_m_n_s32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqshrunbq_m_n_s32(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vqshruntq_n_s16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    uint8x16_t r = vqshruntq_n_s16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqshruntq_n_s16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    uint8x16_t r = vqshruntq_n_s16(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vqshruntq_n_s16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    uint8x16_t r = vqshruntq_n_s16(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqshruntq_m_n_s16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqshruntq_m_n_s16(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqshruntq_m_n_s16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqshruntq_m_n_s16(a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vqshruntq_m_n_s16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqshruntq_m_n_s16(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqshruntq_n_s32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    uint16x8_t r = vqshruntq_n_s32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqshruntq_n_s32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    uint16x8_t r = vqshruntq_n_s32(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqshruntq_n_s32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    uint16x8_t r = vqshruntq_n_s32(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vqshruntq_m_n_s32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqshruntq_m_n_s32(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqshruntq_m_n_s32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqshruntq_m_n_s32(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqshruntq_m_n_s32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqshruntq_m_n_s32(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_n_s16_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vqrshrnbq_n_s16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_n_s16_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vqrshrnbq_n_s16(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_n_s16_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vqrshrnbq_n_s16(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_m_n_s16_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vqrshrnbq_m_n_s16(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_m_n_s16_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vqrshrnbq_m_n_s16(a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_m_n_s16_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vqrshrnbq_m_n_s16(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_n_s32_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vqrshrnbq_n_s32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_n_s32_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vqrshrnbq_n_s32(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_n_s32_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vqrshrnbq_n_s32(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_m_n_s32_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vqrshrnbq_m_n_s32(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_m_n_s32_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vqrshrnbq_m_n_s32(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_m_n_s32_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vqrshrnbq_m_n_s32(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vqrshrnbq_n_u16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vqrshrnbq_n_u16(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vqrshrnbq_n_u16(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_m_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqrshrnbq_m_n_u16(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_m_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqrshrnbq_m_n_u16(a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_m_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqrshrnbq_m_n_u16(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vqrshrnbq_n_u32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vqrshrnbq_n_u32(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vqrshrnbq_n_u32(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_m_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqrshrnbq_m_n_u32(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_m_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqrshrnbq_m_n_u32(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqrshrnbq_m_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqrshrnbq_m_n_u32(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_n_s16_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vqrshrntq_n_s16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_n_s16_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vqrshrntq_n_s16(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_n_s16_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int8x16_t r = vqrshrntq_n_s16(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_m_n_s16_1(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vqrshrntq_m_n_s16(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_m_n_s16_4(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vqrshrntq_m_n_s16(a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_m_n_s16_8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vqrshrntq_m_n_s16(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_n_s32_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vqrshrntq_n_s32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_n_s32_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vqrshrntq_n_s32(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_n_s32_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int16x8_t r = vqrshrntq_n_s32(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_m_n_s32_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vqrshrntq_m_n_s32(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_m_n_s32_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vqrshrntq_m_n_s32(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_m_n_s32_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vqrshrntq_m_n_s32(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vqrshrntq_n_u16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vqrshrntq_n_u16(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint8x16_t r = vqrshrntq_n_u16(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_m_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqrshrntq_m_n_u16(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_m_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqrshrntq_m_n_u16(a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_m_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqrshrntq_m_n_u16(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vqrshrntq_n_u32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vqrshrntq_n_u32(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint16x8_t r = vqrshrntq_n_u32(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_m_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqrshrntq_m_n_u32(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_m_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqrshrntq_m_n_u32(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqrshrntq_m_n_u32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqrshrntq_m_n_u32(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vqrshrunbq_n_s16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    uint8x16_t r = vqrshrunbq_n_s16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqrshrunbq_n_s16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    uint8x16_t r = vqrshrunbq_n_s16(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vqrshrunbq_n_s16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    uint8x16_t r = vqrshrunbq_n_s16(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqrshrunbq_m_n_s16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqrshrunbq_m_n_s16(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqrshrunbq_m_n_s16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqrshrunbq_m_n_s16(a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vqrshrunbq_m_n_s16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqrshrunbq_m_n_s16(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqrshrunbq_n_s32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    uint16x8_t r = vqrshrunbq_n_s32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqrshrunbq_n_s32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    uint16x8_t r = vqrshrunbq_n_s32(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqrshrunbq_n_s32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    uint16x8_t r = vqrshrunbq_n_s32(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vqrshrunbq_m_n_s32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqrshrunbq_m_n_s32(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqrshrunbq_m_n_s32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqrshrunbq_m_n_s32(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqrshrunbq_m_n_s32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqrshrunbq_m_n_s32(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vqrshruntq_n_s16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    uint8x16_t r = vqrshruntq_n_s16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqrshruntq_n_s16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    uint8x16_t r = vqrshruntq_n_s16(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vqrshruntq_n_s16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    uint8x16_t r = vqrshruntq_n_s16(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqrshruntq_m_n_s16_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqrshruntq_m_n_s16(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqrshruntq_m_n_s16_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqrshruntq_m_n_s16(a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vqrshruntq_m_n_s16_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vqrshruntq_m_n_s16(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqrshruntq_n_s32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    uint16x8_t r = vqrshruntq_n_s32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vqrshruntq_n_s32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    uint16x8_t r = vqrshruntq_n_s32(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vqrshruntq_n_s32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    uint16x8_t r = vqrshruntq_n_s32(a, b, 16);
    INSN_OUT(0, r);
}
static void run_vqrshruntq_m_n_s32_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqrshruntq_m_n_s32(a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vqrshruntq_m_n_s32_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqrshruntq_m_n_s32(a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vqrshruntq_m_n_s32_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vqrshruntq_m_n_s32(a, b, 16, p);
    INSN_OUT(0, r);
}
static void run_vmovlbq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int16x8_t r = vmovlbq_s8(a);
    INSN_OUT(0, r);
}
static void run_vmovlbq_m_s8(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vmovlbq_m_s8(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vmovlbq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vmovlbq_x_s8(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmovlbq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int32x4_t r = vmovlbq_s16(a);
    INSN_OUT(0, r);
}
static void run_vmovlbq_m_s16(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vmovlbq_m_s16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vmovlbq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vmovlbq_x_s16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmovlbq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint16x8_t r = vmovlbq_u8(a);
    INSN_OUT(0, r);
}
static void run_vmovlbq_m_u8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vmovlbq_m_u8(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vmovlbq_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vmovlbq_x_u8(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmovlbq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint32x4_t r = vmovlbq_u16(a);
    INSN_OUT(0, r);
}
static void run_vmovlbq_m_u16(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vmovlbq_m_u16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vmovlbq_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vmovlbq_x_u16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmovltq_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int16x8_t r = vmovltq_s8(a);
    INSN_OUT(0, r);
}
static void run_vmovltq_m_s8(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vmovltq_m_s8(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vmovltq_x_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vmovltq_x_s8(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmovltq_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int32x4_t r = vmovltq_s16(a);
    INSN_OUT(0, r);
}
static void run_vmovltq_m_s16(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vmovltq_m_s16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vmovltq_x_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vmovltq_x_s16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmovltq_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint16x8_t r = vmovltq_u8(a);
    INSN_OUT(0, r);
}
static void run_vmovltq_m_u8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint8x16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vmovltq_m_u8(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vmovltq_x_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vmovltq_x_u8(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmovltq_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint32x4_t r = vmovltq_u16(a);
    INSN_OUT(0, r);
}
static void run_vmovltq_m_u16(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vmovltq_m_u16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vmovltq_x_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vmovltq_x_u16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vdupq_n_s8(struct insn_io *io)
{
    INSN_IN(int8_t, a, 0);
    int8x16_t r = vdupq_n_s8(a);
    INSN_OUT(0, r);
}
static void run_vdupq_m_n_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, inactive, 0);
    INSN_IN(int8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int8x16_t r = vdupq_m_n_s8(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vdupq_x_n_s8(struct insn_io *io)
{
    INSN_IN(int8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int8x16_t r = vdupq_x_n_s8(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vdupq_n_s16(struct insn_io *io)
{
    INSN_IN(int16_t, a, 0);
    int16x8_t r = vdupq_n_s16(a);
    INSN_OUT(0, r);
}
static void run_vdupq_m_n_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(int16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vdupq_m_n_s16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vdupq_x_n_s16(struct insn_io *io)
{
    INSN_IN(int16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vdupq_x_n_s16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vdupq_n_s32(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    int32x4_t r = vdupq_n_s32(a);
    INSN_OUT(0, r);
}
static void run_vdupq_m_n_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(int32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vdupq_m_n_s32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vdupq_x_n_s32(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vdupq_x_n_s32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vdupq_n_u8(struct insn_io *io)
{
    INSN_IN(uint8_t, a, 0);
    uint8x16_t r = vdupq_n_u8(a);
    INSN_OUT(0, r);
}
static void run_vdupq_m_n_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vdupq_m_n_u8(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vdupq_x_n_u8(struct insn_io *io)
{
    INSN_IN(uint8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vdupq_x_n_u8(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vdupq_n_u16(struct insn_io *io)
{
    INSN_IN(uint16_t, a, 0);
    uint16x8_t r = vdupq_n_u16(a);
    INSN_OUT(0, r);
}
static void run_vdupq_m_n_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vdupq_m_n_u16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vdupq_x_n_u16(struct insn_io *io)
{
    INSN_IN(uint16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vdupq_x_n_u16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vdupq_n_u32(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint32x4_t r = vdupq_n_u32(a);
    INSN_OUT(0, r);
}
static void run_vdupq_m_n_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vdupq_m_n_u32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vdupq_x_n_u32(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vdupq_x_n_u32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcreateq_s8(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    INSN_IN(uint64_t, b, 1);
    int8x16_t r = vcreateq_s8(a, b);
    INSN_OUT(0, r);
}
static void run_vcreateq_s16(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    INSN_IN(uint64_t, b, 1);
    int16x8_t r = vcreateq_s16(a, b);
    INSN_OUT(0, r);
}
static void run_vcreateq_s32(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    INSN_IN(uint64_t, b, 1);
    int32x4_t r = vcreateq_s32(a, b);
    INSN_OUT(0, r);
}
static void run_vcreateq_u8(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    INSN_IN(uint64_t, b, 1);
    uint8x16_t r = vcreateq_u8(a, b);
    INSN_OUT(0, r);
}
static void run_vcreateq_u16(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    INSN_IN(uint64_t, b, 1);
    uint16x8_t r = vcreateq_u16(a, b);
    INSN_OUT(0, r);
}
static void run_vcreateq_u32(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    INSN_IN(uint64_t, b, 1);
    uint32x4_t r = vcreateq_u32(a, b);
    INSN_OUT(0, r);
}
static void run_vcreateq_s64(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    INSN_IN(uint64_t, b, 1);
    int64x2_t r = vcreateq_s64(a, b);
    INSN_OUT(0, r);
}
static void run_vcreateq_u64(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    INSN_IN(uint64_t, b, 1);
    uint64x2_t r = vcreateq_u64(a, b);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_s8_0(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8_t r = vgetq_lane_s8(a, 0);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_s8_7(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8_t r = vgetq_lane_s8(a, 7);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_s8_15(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int8_t r = vgetq_lane_s8(a, 15);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_s16_0(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16_t r = vgetq_lane_s16(a, 0);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_s16_3(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16_t r = vgetq_lane_s16(a, 3);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_s16_7(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int16_t r = vgetq_lane_s16(a, 7);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_s32_0(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32_t r = vgetq_lane_s32(a, 0);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_s32_1(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32_t r = vgetq_lane_s32(a, 1);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_s32_3(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int32_t r = vgetq_lane_s32(a, 3);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_u8_0(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint8_t r = vgetq_lane_u8(a, 0);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_u8_7(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint8_t r = vgetq_lane_u8(a, 7);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_u8_15(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint8_t r = vgetq_lane_u8(a, 15);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_u16_0(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint16_t r = vgetq_lane_u16(a, 0);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_u16_3(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint16_t r = vgetq_lane_u16(a, 3);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_u16_7(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint16_t r = vgetq_lane_u16(a, 7);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_u32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32_t r = vgetq_lane_u32(a, 0);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_u32_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32_t r = vgetq_lane_u32(a, 1);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_u32_3(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint32_t r = vgetq_lane_u32(a, 3);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_s64_0(struct insn_io *io)
{
    INSN_IN(int64x2_t, a, 0);
    int64_t r = vgetq_lane_s64(a, 0);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_s64_1(struct insn_io *io)
{
    INSN_IN(int64x2_t, a, 0);
    int64_t r = vgetq_lane_s64(a, 1);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_u64_0(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    uint64_t r = vgetq_lane_u64(a, 0);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_u64_1(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    uint64_t r = vgetq_lane_u64(a, 1);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_s8_0(struct insn_io *io)
{
    INSN_IN(int8_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vsetq_lane_s8(a, b, 0);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_s8_7(struct insn_io *io)
{
    INSN_IN(int8_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vsetq_lane_s8(a, b, 7);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_s8_15(struct insn_io *io)
{
    INSN_IN(int8_t, a, 0);
    INSN_IN(int8x16_t, b, 1);
    int8x16_t r = vsetq_lane_s8(a, b, 15);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_s16_0(struct insn_io *io)
{
    INSN_IN(int16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vsetq_lane_s16(a, b, 0);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_s16_3(struct insn_io *io)
{
    INSN_IN(int16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vsetq_lane_s16(a, b, 3);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_s16_7(struct insn_io *io)
{
    INSN_IN(int16_t, a, 0);
    INSN_IN(int16x8_t, b, 1);
    int16x8_t r = vsetq_lane_s16(a, b, 7);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_s32_0(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vsetq_lane_s32(a, b, 0);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_s32_1(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vsetq_lane_s32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_s32_3(struct insn_io *io)
{
    INSN_IN(int32_t, a, 0);
    INSN_IN(int32x4_t, b, 1);
    int32x4_t r = vsetq_lane_s32(a, b, 3);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_u8_0(struct insn_io *io)
{
    INSN_IN(uint8_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vsetq_lane_u8(a, b, 0);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_u8_7(struct insn_io *io)
{
    INSN_IN(uint8_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vsetq_lane_u8(a, b, 7);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_u8_15(struct insn_io *io)
{
    INSN_IN(uint8_t, a, 0);
    INSN_IN(uint8x16_t, b, 1);
    uint8x16_t r = vsetq_lane_u8(a, b, 15);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_u16_0(struct insn_io *io)
{
    INSN_IN(uint16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vsetq_lane_u16(a, b, 0);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_u16_3(struct insn_io *io)
{
    INSN_IN(uint16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vsetq_lane_u16(a, b, 3);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_u16_7(struct insn_io *io)
{
    INSN_IN(uint16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    uint16x8_t r = vsetq_lane_u16(a, b, 7);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_u32_0(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vsetq_lane_u32(a, b, 0);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_u32_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vsetq_lane_u32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_u32_3(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    uint32x4_t r = vsetq_lane_u32(a, b, 3);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_s64_0(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int64x2_t, b, 1);
    int64x2_t r = vsetq_lane_s64(a, b, 0);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_s64_1(struct insn_io *io)
{
    INSN_IN(int64_t, a, 0);
    INSN_IN(int64x2_t, b, 1);
    int64x2_t r = vsetq_lane_s64(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_u64_0(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    INSN_IN(uint64x2_t, b, 1);
    uint64x2_t r = vsetq_lane_u64(a, b, 0);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_u64_1(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    INSN_IN(uint64x2_t, b, 1);
    uint64x2_t r = vsetq_lane_u64(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s8_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int8x16_t r = vreinterpretq_s8_s16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s8_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int8x16_t r = vreinterpretq_s8_s32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s8_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    int8x16_t r = vreinterpretq_s8_u8(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s8_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    int8x16_t r = vreinterpretq_s8_u16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s8_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    int8x16_t r = vreinterpretq_s8_u32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s8_s64(struct insn_io *io)
{
    INSN_IN(int64x2_t, a, 0);
    int8x16_t r = vreinterpretq_s8_s64(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s8_u64(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    int8x16_t r = vreinterpretq_s8_u64(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s16_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int16x8_t r = vreinterpretq_s16_s8(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s16_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int16x8_t r = vreinterpretq_s16_s32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s16_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    int16x8_t r = vreinterpretq_s16_u8(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s16_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    int16x8_t r = vreinterpretq_s16_u16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s16_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    int16x8_t r = vreinterpretq_s16_u32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s16_s64(struct insn_io *io)
{
    INSN_IN(int64x2_t, a, 0);
    int16x8_t r = vreinterpretq_s16_s64(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s16_u64(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    int16x8_t r = vreinterpretq_s16_u64(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s32_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int32x4_t r = vreinterpretq_s32_s8(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s32_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int32x4_t r = vreinterpretq_s32_s16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s32_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    int32x4_t r = vreinterpretq_s32_u8(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s32_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    int32x4_t r = vreinterpretq_s32_u16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s32_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    int32x4_t r = vreinterpretq_s32_u32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s32_s64(struct insn_io *io)
{
    INSN_IN(int64x2_t, a, 0);
    int32x4_t r = vreinterpretq_s32_s64(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s32_u64(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    int32x4_t r = vreinterpretq_s32_u64(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u8_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    uint8x16_t r = vreinterpretq_u8_s8(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u8_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    uint8x16_t r = vreinterpretq_u8_s16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u8_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    uint8x16_t r = vreinterpretq_u8_s32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u8_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint8x16_t r = vreinterpretq_u8_u16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u8_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint8x16_t r = vreinterpretq_u8_u32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u8_s64(struct insn_io *io)
{
    INSN_IN(int64x2_t, a, 0);
    uint8x16_t r = vreinterpretq_u8_s64(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u8_u64(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    uint8x16_t r = vreinterpretq_u8_u64(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u16_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    uint16x8_t r = vreinterpretq_u16_s8(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u16_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    uint16x8_t r = vreinterpretq_u16_s16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u16_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    uint16x8_t r = vreinterpretq_u16_s32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u16_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint16x8_t r = vreinterpretq_u16_u8(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u16_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint16x8_t r = vreinterpretq_u16_u32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u16_s64(struct insn_io *io)
{
    INSN_IN(int64x2_t, a, 0);
    uint16x8_t r = vreinterpretq_u16_s64(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u16_u64(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    uint16x8_t r = vreinterpretq_u16_u64(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u32_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    uint32x4_t r = vreinterpretq_u32_s8(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u32_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    uint32x4_t r = vreinterpretq_u32_s16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u32_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    uint32x4_t r = vreinterpretq_u32_s32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u32_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint32x4_t r = vreinterpretq_u32_u8(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u32_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint32x4_t r = vreinterpretq_u32_u16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u32_s64(struct insn_io *io)
{
    INSN_IN(int64x2_t, a, 0);
    uint32x4_t r = vreinterpretq_u32_s64(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u32_u64(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    uint32x4_t r = vreinterpretq_u32_u64(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s64_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    int64x2_t r = vreinterpretq_s64_s8(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s64_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    int64x2_t r = vreinterpretq_s64_s16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s64_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    int64x2_t r = vreinterpretq_s64_s32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s64_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    int64x2_t r = vreinterpretq_s64_u8(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s64_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    int64x2_t r = vreinterpretq_s64_u16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s64_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    int64x2_t r = vreinterpretq_s64_u32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s64_u64(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    int64x2_t r = vreinterpretq_s64_u64(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u64_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    uint64x2_t r = vreinterpretq_u64_s8(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u64_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    uint64x2_t r = vreinterpretq_u64_s16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u64_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    uint64x2_t r = vreinterpretq_u64_s32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u64_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    uint64x2_t r = vreinterpretq_u64_u8(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u64_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    uint64x2_t r = vreinterpretq_u64_u16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u64_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    uint64x2_t r = vreinterpretq_u64_u32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u64_s64(struct insn_io *io)
{
    INSN_IN(int64x2_t, a, 0);
    uint64x2_t r = vreinterpretq_u64_s64(a);
    INSN_OUT(0, r);
}
static void run_vidupq_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint8x16_t r = vidupq_n_u8(a, 1);
    INSN_OUT(0, r);
}
static void run_vidupq_n_u8_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint8x16_t r = vidupq_n_u8(a, 2);
    INSN_OUT(0, r);
}
static void run_vidupq_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint8x16_t r = vidupq_n_u8(a, 4);
    INSN_OUT(0, r);
}
static void run_vidupq_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint8x16_t r = vidupq_n_u8(a, 8);
    INSN_OUT(0, r);
}
static void run_vidupq_m_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vidupq_m_n_u8(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vidupq_m_n_u8_2(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vidupq_m_n_u8(inactive, a, 2, p);
    INSN_OUT(0, r);
}
static void run_vidupq_m_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vidupq_m_n_u8(inactive, a, 4, p);
    INSN_OUT(0, r);
}
static void run_vidupq_m_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vidupq_m_n_u8(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vidupq_x_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vidupq_x_n_u8(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vidupq_x_n_u8_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vidupq_x_n_u8(a, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vidupq_x_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vidupq_x_n_u8(a, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vidupq_x_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vidupq_x_n_u8(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vidupq_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint16x8_t r = vidupq_n_u16(a, 1);
    INSN_OUT(0, r);
}
static void run_vidupq_n_u16_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint16x8_t r = vidupq_n_u16(a, 2);
    INSN_OUT(0, r);
}
static void run_vidupq_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint16x8_t r = vidupq_n_u16(a, 4);
    INSN_OUT(0, r);
}
static void run_vidupq_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint16x8_t r = vidupq_n_u16(a, 8);
    INSN_OUT(0, r);
}
static void run_vidupq_m_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vidupq_m_n_u16(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vidupq_m_n_u16_2(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vidupq_m_n_u16(inactive, a, 2, p);
    INSN_OUT(0, r);
}
static void run_vidupq_m_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vidupq_m_n_u16(inactive, a, 4, p);
    INSN_OUT(0, r);
}
static void run_vidupq_m_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vidupq_m_n_u16(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vidupq_x_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vidupq_x_n_u16(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vidupq_x_n_u16_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vidupq_x_n_u16(a, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vidupq_x_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vidupq_x_n_u16(a, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vidupq_x_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vidupq_x_n_u16(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vidupq_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint32x4_t r = vidupq_n_u32(a, 1);
    INSN_OUT(0, r);
}
static void run_vidupq_n_u32_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint32x4_t r = vidupq_n_u32(a, 2);
    INSN_OUT(0, r);
}
static void run_vidupq_n_u32_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint32x4_t r = vidupq_n_u32(a, 4);
    INSN_OUT(0, r);
}
static void run_vidupq_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint32x4_t r = vidupq_n_u32(a, 8);
    INSN_OUT(0, r);
}
static void run_vidupq_m_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vidupq_m_n_u32(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vidupq_m_n_u32_2(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vidupq_m_n_u32(inactive, a, 2, p);
    INSN_OUT(0, r);
}
static void run_vidupq_m_n_u32_4(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vidupq_m_n_u32(inactive, a, 4, p);
    INSN_OUT(0, r);
}
static void run_vidupq_m_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vidupq_m_n_u32(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vidupq_x_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vidupq_x_n_u32(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vidupq_x_n_u32_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vidupq_x_n_u32(a, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vidupq_x_n_u32_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vidupq_x_n_u32(a, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vidupq_x_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vidupq_x_n_u32(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vidupq_wb_u8_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint8x16_t r = vidupq_wb_u8(&a, 1);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_wb_u8_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint8x16_t r = vidupq_wb_u8(&a, 2);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_wb_u8_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint8x16_t r = vidupq_wb_u8(&a, 4);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_wb_u8_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint8x16_t r = vidupq_wb_u8(&a, 8);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_m_wb_u8_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vidupq_m_wb_u8(inactive, &a, 1, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_m_wb_u8_2(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vidupq_m_wb_u8(inactive, &a, 2, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_m_wb_u8_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vidupq_m_wb_u8(inactive, &a, 4, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_m_wb_u8_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vidupq_m_wb_u8(inactive, &a, 8, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_x_wb_u8_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vidupq_x_wb_u8(&a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vidupq_x_wb_u8_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vidupq_x_wb_u8(&a, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vidupq_x_wb_u8_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vidupq_x_wb_u8(&a, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vidupq_x_wb_u8_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vidupq_x_wb_u8(&a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vidupq_wb_u16_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint16x8_t r = vidupq_wb_u16(&a, 1);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_wb_u16_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint16x8_t r = vidupq_wb_u16(&a, 2);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_wb_u16_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint16x8_t r = vidupq_wb_u16(&a, 4);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_wb_u16_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint16x8_t r = vidupq_wb_u16(&a, 8);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_m_wb_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vidupq_m_wb_u16(inactive, &a, 1, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_m_wb_u16_2(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vidupq_m_wb_u16(inactive, &a, 2, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_m_wb_u16_4(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vidupq_m_wb_u16(inactive, &a, 4, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_m_wb_u16_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vidupq_m_wb_u16(inactive, &a, 8, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_x_wb_u16_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vidupq_x_wb_u16(&a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vidupq_x_wb_u16_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vidupq_x_wb_u16(&a, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vidupq_x_wb_u16_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vidupq_x_wb_u16(&a, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vidupq_x_wb_u16_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vidupq_x_wb_u16(&a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vidupq_wb_u32_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint32x4_t r = vidupq_wb_u32(&a, 1);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_wb_u32_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint32x4_t r = vidupq_wb_u32(&a, 2);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_wb_u32_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint32x4_t r = vidupq_wb_u32(&a, 4);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_wb_u32_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint32x4_t r = vidupq_wb_u32(&a, 8);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_m_wb_u32_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vidupq_m_wb_u32(inactive, &a, 1, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_m_wb_u32_2(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vidupq_m_wb_u32(inactive, &a, 2, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_m_wb_u32_4(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vidupq_m_wb_u32(inactive, &a, 4, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_m_wb_u32_8(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vidupq_m_wb_u32(inactive, &a, 8, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vidupq_x_wb_u32_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vidupq_x_wb_u32(&a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vidupq_x_wb_u32_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vidupq_x_wb_u32(&a, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vidupq_x_wb_u32_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vidupq_x_wb_u32(&a, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vidupq_x_wb_u32_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vidupq_x_wb_u32(&a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vddupq_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint8x16_t r = vddupq_n_u8(a, 1);
    INSN_OUT(0, r);
}
static void run_vddupq_n_u8_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint8x16_t r = vddupq_n_u8(a, 2);
    INSN_OUT(0, r);
}
static void run_vddupq_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint8x16_t r = vddupq_n_u8(a, 4);
    INSN_OUT(0, r);
}
static void run_vddupq_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint8x16_t r = vddupq_n_u8(a, 8);
    INSN_OUT(0, r);
}
static void run_vddupq_m_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vddupq_m_n_u8(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vddupq_m_n_u8_2(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vddupq_m_n_u8(inactive, a, 2, p);
    INSN_OUT(0, r);
}
static void run_vddupq_m_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vddupq_m_n_u8(inactive, a, 4, p);
    INSN_OUT(0, r);
}
static void run_vddupq_m_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vddupq_m_n_u8(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vddupq_x_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vddupq_x_n_u8(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vddupq_x_n_u8_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vddupq_x_n_u8(a, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vddupq_x_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vddupq_x_n_u8(a, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vddupq_x_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vddupq_x_n_u8(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vddupq_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint16x8_t r = vddupq_n_u16(a, 1);
    INSN_OUT(0, r);
}
static void run_vddupq_n_u16_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint16x8_t r = vddupq_n_u16(a, 2);
    INSN_OUT(0, r);
}
static void run_vddupq_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint16x8_t r = vddupq_n_u16(a, 4);
    INSN_OUT(0, r);
}
static void run_vddupq_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint16x8_t r = vddupq_n_u16(a, 8);
    INSN_OUT(0, r);
}
static void run_vddupq_m_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vddupq_m_n_u16(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vddupq_m_n_u16_2(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vddupq_m_n_u16(inactive, a, 2, p);
    INSN_OUT(0, r);
}
static void run_vddupq_m_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vddupq_m_n_u16(inactive, a, 4, p);
    INSN_OUT(0, r);
}
static void run_vddupq_m_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vddupq_m_n_u16(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vddupq_x_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vddupq_x_n_u16(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vddupq_x_n_u16_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vddupq_x_n_u16(a, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vddupq_x_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vddupq_x_n_u16(a, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vddupq_x_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vddupq_x_n_u16(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vddupq_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint32x4_t r = vddupq_n_u32(a, 1);
    INSN_OUT(0, r);
}
static void run_vddupq_n_u32_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint32x4_t r = vddupq_n_u32(a, 2);
    INSN_OUT(0, r);
}
static void run_vddupq_n_u32_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint32x4_t r = vddupq_n_u32(a, 4);
    INSN_OUT(0, r);
}
static void run_vddupq_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint32x4_t r = vddupq_n_u32(a, 8);
    INSN_OUT(0, r);
}
static void run_vddupq_m_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vddupq_m_n_u32(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vddupq_m_n_u32_2(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vddupq_m_n_u32(inactive, a, 2, p);
    INSN_OUT(0, r);
}
static void run_vddupq_m_n_u32_4(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vddupq_m_n_u32(inactive, a, 4, p);
    INSN_OUT(0, r);
}
static void run_vddupq_m_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vddupq_m_n_u32(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vddupq_x_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vddupq_x_n_u32(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vddupq_x_n_u32_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vddupq_x_n_u32(a, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vddupq_x_n_u32_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vddupq_x_n_u32(a, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vddupq_x_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vddupq_x_n_u32(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vddupq_wb_u8_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint8x16_t r = vddupq_wb_u8(&a, 1);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_wb_u8_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint8x16_t r = vddupq_wb_u8(&a, 2);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_wb_u8_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint8x16_t r = vddupq_wb_u8(&a, 4);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_wb_u8_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint8x16_t r = vddupq_wb_u8(&a, 8);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_m_wb_u8_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vddupq_m_wb_u8(inactive, &a, 1, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_m_wb_u8_2(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vddupq_m_wb_u8(inactive, &a, 2, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_m_wb_u8_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vddupq_m_wb_u8(inactive, &a, 4, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_m_wb_u8_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vddupq_m_wb_u8(inactive, &a, 8, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_x_wb_u8_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vddupq_x_wb_u8(&a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vddupq_x_wb_u8_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vddupq_x_wb_u8(&a, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vddupq_x_wb_u8_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vddupq_x_wb_u8(&a, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vddupq_x_wb_u8_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint8x16_t r = vddupq_x_wb_u8(&a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vddupq_wb_u16_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint16x8_t r = vddupq_wb_u16(&a, 1);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_wb_u16_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint16x8_t r = vddupq_wb_u16(&a, 2);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_wb_u16_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint16x8_t r = vddupq_wb_u16(&a, 4);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_wb_u16_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint16x8_t r = vddupq_wb_u16(&a, 8);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_m_wb_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vddupq_m_wb_u16(inactive, &a, 1, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_m_wb_u16_2(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vddupq_m_wb_u16(inactive, &a, 2, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_m_wb_u16_4(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vddupq_m_wb_u16(inactive, &a, 4, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_m_wb_u16_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vddupq_m_wb_u16(inactive, &a, 8, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_x_wb_u16_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vddupq_x_wb_u16(&a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vddupq_x_wb_u16_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vddupq_x_wb_u16(&a, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vddupq_x_wb_u16_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vddupq_x_wb_u16(&a, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vddupq_x_wb_u16_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vddupq_x_wb_u16(&a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vddupq_wb_u32_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint32x4_t r = vddupq_wb_u32(&a, 1);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_wb_u32_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint32x4_t r = vddupq_wb_u32(&a, 2);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_wb_u32_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint32x4_t r = vddupq_wb_u32(&a, 4);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_wb_u32_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    uint32x4_t r = vddupq_wb_u32(&a, 8);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_m_wb_u32_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vddupq_m_wb_u32(inactive, &a, 1, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_m_wb_u32_2(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vddupq_m_wb_u32(inactive, &a, 2, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_m_wb_u32_4(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vddupq_m_wb_u32(inactive, &a, 4, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_m_wb_u32_8(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vddupq_m_wb_u32(inactive, &a, 8, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_vddupq_x_wb_u32_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vddupq_x_wb_u32(&a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vddupq_x_wb_u32_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vddupq_x_wb_u32(&a, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vddupq_x_wb_u32_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vddupq_x_wb_u32(&a, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vddupq_x_wb_u32_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vddupq_x_wb_u32(&a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_viwdupq_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint8x16_t r = viwdupq_n_u8(a, b, 1);
    INSN_OUT(0, r);
}
static void run_viwdupq_n_u8_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint8x16_t r = viwdupq_n_u8(a, b, 2);
    INSN_OUT(0, r);
}
static void run_viwdupq_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint8x16_t r = viwdupq_n_u8(a, b, 4);
    INSN_OUT(0, r);
}
static void run_viwdupq_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint8x16_t r = viwdupq_n_u8(a, b, 8);
    INSN_OUT(0, r);
}
static void run_viwdupq_m_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = viwdupq_m_n_u8(inactive, a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_viwdupq_m_n_u8_2(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = viwdupq_m_n_u8(inactive, a, b, 2, p);
    INSN_OUT(0, r);
}
static void run_viwdupq_m_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = viwdupq_m_n_u8(inactive, a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_viwdupq_m_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = viwdupq_m_n_u8(inactive, a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_viwdupq_x_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = viwdupq_x_n_u8(a, b, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_viwdupq_x_n_u8_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = viwdupq_x_n_u8(a, b, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_viwdupq_x_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = viwdupq_x_n_u8(a, b, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_viwdupq_x_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = viwdupq_x_n_u8(a, b, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_viwdupq_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint16x8_t r = viwdupq_n_u16(a, b, 1);
    INSN_OUT(0, r);
}
static void run_viwdupq_n_u16_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint16x8_t r = viwdupq_n_u16(a, b, 2);
    INSN_OUT(0, r);
}
static void run_viwdupq_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint16x8_t r = viwdupq_n_u16(a, b, 4);
    INSN_OUT(0, r);
}
static void run_viwdupq_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint16x8_t r = viwdupq_n_u16(a, b, 8);
    INSN_OUT(0, r);
}
static void run_viwdupq_m_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = viwdupq_m_n_u16(inactive, a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_viwdupq_m_n_u16_2(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = viwdupq_m_n_u16(inactive, a, b, 2, p);
    INSN_OUT(0, r);
}
static void run_viwdupq_m_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = viwdupq_m_n_u16(inactive, a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_viwdupq_m_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = viwdupq_m_n_u16(inactive, a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_viwdupq_x_n_u16_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = viwdupq_x_n_u16(a, b, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_viwdupq_x_n_u16_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = viwdupq_x_n_u16(a, b, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_viwdupq_x_n_u16_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = viwdupq_x_n_u16(a, b, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_viwdupq_x_n_u16_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = viwdupq_x_n_u16(a, b, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_viwdupq_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = viwdupq_n_u32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_viwdupq_n_u32_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = viwdupq_n_u32(a, b, 2);
    INSN_OUT(0, r);
}
static void run_viwdupq_n_u32_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = viwdupq_n_u32(a, b, 4);
    INSN_OUT(0, r);
}
static void run_viwdupq_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = viwdupq_n_u32(a, b, 8);
    INSN_OUT(0, r);
}
static void run_viwdupq_m_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = viwdupq_m_n_u32(inactive, a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_viwdupq_m_n_u32_2(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = viwdupq_m_n_u32(inactive, a, b, 2, p);
    INSN_OUT(0, r);
}
static void run_viwdupq_m_n_u32_4(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = viwdupq_m_n_u32(inactive, a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_viwdupq_m_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = viwdupq_m_n_u32(inactive, a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_viwdupq_x_n_u32_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = viwdupq_x_n_u32(a, b, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_viwdupq_x_n_u32_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = viwdupq_x_n_u32(a, b, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_viwdupq_x_n_u32_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = viwdupq_x_n_u32(a, b, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_viwdupq_x_n_u32_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = viwdupq_x_n_u32(a, b, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_viwdupq_wb_u8_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint8x16_t r = viwdupq_wb_u8(&a, b, 1);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_wb_u8_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint8x16_t r = viwdupq_wb_u8(&a, b, 2);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_wb_u8_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint8x16_t r = viwdupq_wb_u8(&a, b, 4);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_wb_u8_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint8x16_t r = viwdupq_wb_u8(&a, b, 8);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_m_wb_u8_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = viwdupq_m_wb_u8(inactive, &a, b, 1, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_m_wb_u8_2(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = viwdupq_m_wb_u8(inactive, &a, b, 2, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_m_wb_u8_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = viwdupq_m_wb_u8(inactive, &a, b, 4, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_m_wb_u8_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = viwdupq_m_wb_u8(inactive, &a, b, 8, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_x_wb_u8_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = viwdupq_x_wb_u8(&a, b, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_viwdupq_x_wb_u8_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = viwdupq_x_wb_u8(&a, b, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_viwdupq_x_wb_u8_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = viwdupq_x_wb_u8(&a, b, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_viwdupq_x_wb_u8_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = viwdupq_x_wb_u8(&a, b, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_viwdupq_wb_u16_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint16x8_t r = viwdupq_wb_u16(&a, b, 1);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_wb_u16_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint16x8_t r = viwdupq_wb_u16(&a, b, 2);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_wb_u16_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint16x8_t r = viwdupq_wb_u16(&a, b, 4);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_wb_u16_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint16x8_t r = viwdupq_wb_u16(&a, b, 8);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_m_wb_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = viwdupq_m_wb_u16(inactive, &a, b, 1, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_m_wb_u16_2(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = viwdupq_m_wb_u16(inactive, &a, b, 2, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_m_wb_u16_4(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = viwdupq_m_wb_u16(inactive, &a, b, 4, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_m_wb_u16_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint16x8_t r = viwdupq_m_wb_u16(inactive, &a, b, 8, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_x_wb_u16_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = viwdupq_x_wb_u16(&a, b, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_viwdupq_x_wb_u16_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = viwdupq_x_wb_u16(&a, b, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_viwdupq_x_wb_u16_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = viwdupq_x_wb_u16(&a, b, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_viwdupq_x_wb_u16_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = viwdupq_x_wb_u16(&a, b, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_viwdupq_wb_u32_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = viwdupq_wb_u32(&a, b, 1);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_wb_u32_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = viwdupq_wb_u32(&a, b, 2);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_wb_u32_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = viwdupq_wb_u32(&a, b, 4);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_wb_u32_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint32x4_t r = viwdupq_wb_u32(&a, b, 8);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_m_wb_u32_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = viwdupq_m_wb_u32(inactive, &a, b, 1, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_m_wb_u32_2(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = viwdupq_m_wb_u32(inactive, &a, b, 2, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_m_wb_u32_4(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = viwdupq_m_wb_u32(inactive, &a, b, 4, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_m_wb_u32_8(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint32x4_t r = viwdupq_m_wb_u32(inactive, &a, b, 8, p);
    INSN_OUT(0, r);
    INSN_OUT(1, a);
}
static void run_viwdupq_x_wb_u32_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = viwdupq_x_wb_u32(&a, b, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_viwdupq_x_wb_u32_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = viwdupq_x_wb_u32(&a, b, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_viwdupq_x_wb_u32_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = viwdupq_x_wb_u32(&a, b, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_viwdupq_x_wb_u32_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = viwdupq_x_wb_u32(&a, b, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
    INSN_OUT(1, a);
}
static void run_vdwdupq_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint8x16_t r = vdwdupq_n_u8(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vdwdupq_n_u8_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint8x16_t r = vdwdupq_n_u8(a, b, 2);
    INSN_OUT(0, r);
}
static void run_vdwdupq_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint8x16_t r = vdwdupq_n_u8(a, b, 4);
    INSN_OUT(0, r);
}
static void run_vdwdupq_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    uint8x16_t r = vdwdupq_n_u8(a, b, 8);
    INSN_OUT(0, r);
}
static void run_vdwdupq_m_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vdwdupq_m_n_u8(inactive, a, b, 1, p);
    INSN_OUT(0, r);
}
static void run_vdwdupq_m_n_u8_2(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vdwdupq_m_n_u8(inactive, a, b, 2, p);
    INSN_OUT(0, r);
}
static void run_vdwdupq_m_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vdwdupq_m_n_u8(inactive, a, b, 4, p);
    INSN_OUT(0, r);
}
static void run_vdwdupq_m_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, inactive, 0);
    INSN_IN(uint32_t, a, 1);
    INSN_IN(uint32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    uint8x16_t r = vdwdupq_m_n_u8(inactive, a, b, 8, p);
    INSN_OUT(0, r);
}
static void run_vdwdupq_x_n_u8_1(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vdwdupq_x_n_u8(a, b, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vdwdupq_x_n_u8_2(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vdwdupq_x_n_u8(a, b, 2, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vdwdupq_x_n_u8_4(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vdwdupq_x_n_u8(a, b, 4, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vdwdupq_x_n_u8_8(struct insn_io *io)
{
    INSN_IN(uint32_t, a, 0);
    INSN_IN(uint32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint8x16_t r = vdwdupq_x_n_u8(a, b, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}

static const struct insn_case cases[] = {
    {"vshrntq_m_n_u16/1", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vshrntq_m_n_u16_1},
    {"vshrntq_m_n_u16/4", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vshrntq_m_n_u16_4},
    {"vshrntq_m_n_u16/8", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vshrntq_m_n_u16_8},
    {"vshrntq_n_u32/1", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vshrntq_n_u32_1},
    {"vshrntq_n_u32/8", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vshrntq_n_u32_8},
    {"vshrntq_n_u32/16", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vshrntq_n_u32_16},
    {"vshrntq_m_n_u32/1", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vshrntq_m_n_u32_1},
    {"vshrntq_m_n_u32/8", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vshrntq_m_n_u32_8},
    {"vshrntq_m_n_u32/16", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vshrntq_m_n_u32_16},
    {"vrshrnbq_n_s16/1", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vrshrnbq_n_s16_1},
    {"vrshrnbq_n_s16/4", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vrshrnbq_n_s16_4},
    {"vrshrnbq_n_s16/8", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vrshrnbq_n_s16_8},
    {"vrshrnbq_m_n_s16/1", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vrshrnbq_m_n_s16_1},
    {"vrshrnbq_m_n_s16/4", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vrshrnbq_m_n_s16_4},
    {"vrshrnbq_m_n_s16/8", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vrshrnbq_m_n_s16_8},
    {"vrshrnbq_n_s32/1", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vrshrnbq_n_s32_1},
    {"vrshrnbq_n_s32/8", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vrshrnbq_n_s32_8},
    {"vrshrnbq_n_s32/16", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vrshrnbq_n_s32_16},
    {"vrshrnbq_m_n_s32/1", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vrshrnbq_m_n_s32_1},
    {"vrshrnbq_m_n_s32/8", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vrshrnbq_m_n_s32_8},
    {"vrshrnbq_m_n_s32/16", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vrshrnbq_m_n_s32_16},
    {"vrshrnbq_n_u16/1", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vrshrnbq_n_u16_1},
    {"vrshrnbq_n_u16/4", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vrshrnbq_n_u16_4},
    {"vrshrnbq_n_u16/8", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vrshrnbq_n_u16_8},
    {"vrshrnbq_m_n_u16/1", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vrshrnbq_m_n_u16_1},
    {"vrshrnbq_m_n_u16/4", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vrshrnbq_m_n_u16_4},
    {"vrshrnbq_m_n_u16/8", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vrshrnbq_m_n_u16_8},
    {"vrshrnbq_n_u32/1", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vrshrnbq_n_u32_1},
    {"vrshrnbq_n_u32/8", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vrshrnbq_n_u32_8},
    {"vrshrnbq_n_u32/16", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vrshrnbq_n_u32_16},
    {"vrshrnbq_m_n_u32/1", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vrshrnbq_m_n_u32_1},
    {"vrshrnbq_m_n_u32/8", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vrshrnbq_m_n_u32_8},
    {"vrshrnbq_m_n_u32/16", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vrshrnbq_m_n_u32_16},
    {"vrshrntq_n_s16/1", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vrshrntq_n_s16_1},
    {"vrshrntq_n_s16/4", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vrshrntq_n_s16_4},
    {"vrshrntq_n_s16/8", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vrshrntq_n_s16_8},
    {"vrshrntq_m_n_s16/1", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vrshrntq_m_n_s16_1},
    {"vrshrntq_m_n_s16/4", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vrshrntq_m_n_s16_4},
    {"vrshrntq_m_n_s16/8", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vrshrntq_m_n_s16_8},
    {"vrshrntq_n_s32/1", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vrshrntq_n_s32_1},
    {"vrshrntq_n_s32/8", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vrshrntq_n_s32_8},
    {"vrshrntq_n_s32/16", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vrshrntq_n_s32_16},
    {"vrshrntq_m_n_s32/1", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vrshrntq_m_n_s32_1},
    {"vrshrntq_m_n_s32/8", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vrshrntq_m_n_s32_8},
    {"vrshrntq_m_n_s32/16", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vrshrntq_m_n_s32_16},
    {"vrshrntq_n_u16/1", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vrshrntq_n_u16_1},
    {"vrshrntq_n_u16/4", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vrshrntq_n_u16_4},
    {"vrshrntq_n_u16/8", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vrshrntq_n_u16_8},
    {"vrshrntq_m_n_u16/1", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vrshrntq_m_n_u16_1},
    {"vrshrntq_m_n_u16/4", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vrshrntq_m_n_u16_4},
    {"vrshrntq_m_n_u16/8", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vrshrntq_m_n_u16_8},
    {"vrshrntq_n_u32/1", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vrshrntq_n_u32_1},
    {"vrshrntq_n_u32/8", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vrshrntq_n_u32_8},
    {"vrshrntq_n_u32/16", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vrshrntq_n_u32_16},
    {"vrshrntq_m_n_u32/1", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vrshrntq_m_n_u32_1},
    {"vrshrntq_m_n_u32/8", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vrshrntq_m_n_u32_8},
    {"vrshrntq_m_n_u32/16", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vrshrntq_m_n_u32_16},
    {"vqshrnbq_n_s16/1", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vqshrnbq_n_s16_1},
    {"vqshrnbq_n_s16/4", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vqshrnbq_n_s16_4},
    {"vqshrnbq_n_s16/8", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vqshrnbq_n_s16_8},
    {"vqshrnbq_m_n_s16/1", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vqshrnbq_m_n_s16_1},
    {"vqshrnbq_m_n_s16/4", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vqshrnbq_m_n_s16_4},
    {"vqshrnbq_m_n_s16/8", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vqshrnbq_m_n_s16_8},
    {"vqshrnbq_n_s32/1", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vqshrnbq_n_s32_1},
    {"vqshrnbq_n_s32/8", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vqshrnbq_n_s32_8},
    {"vqshrnbq_n_s32/16", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vqshrnbq_n_s32_16},
    {"vqshrnbq_m_n_s32/1", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vqshrnbq_m_n_s32_1},
    {"vqshrnbq_m_n_s32/8", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vqshrnbq_m_n_s32_8},
    {"vqshrnbq_m_n_s32/16", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vqshrnbq_m_n_s32_16},
    {"vqshrnbq_n_u16/1", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vqshrnbq_n_u16_1},
    {"vqshrnbq_n_u16/4", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vqshrnbq_n_u16_4},
    {"vqshrnbq_n_u16/8", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vqshrnbq_n_u16_8},
    {"vqshrnbq_m_n_u16/1", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqshrnbq_m_n_u16_1},
    {"vqshrnbq_m_n_u16/4", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqshrnbq_m_n_u16_4},
    {"vqshrnbq_m_n_u16/8", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqshrnbq_m_n_u16_8},
    {"vqshrnbq_n_u32/1", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vqshrnbq_n_u32_1},
    {"vqshrnbq_n_u32/8", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vqshrnbq_n_u32_8},
    {"vqshrnbq_n_u32/16", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vqshrnbq_n_u32_16},
    {"vqshrnbq_m_n_u32/1", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqshrnbq_m_n_u32_1},
    {"vqshrnbq_m_n_u32/8", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqshrnbq_m_n_u32_8},
    {"vqshrnbq_m_n_u32/16", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqshrnbq_m_n_u32_16},
    {"vqshrntq_n_s16/1", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vqshrntq_n_s16_1},
    {"vqshrntq_n_s16/4", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vqshrntq_n_s16_4},
    {"vqshrntq_n_s16/8", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vqshrntq_n_s16_8},
    {"vqshrntq_m_n_s16/1", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vqshrntq_m_n_s16_1},
    {"vqshrntq_m_n_s16/4", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vqshrntq_m_n_s16_4},
    {"vqshrntq_m_n_s16/8", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vqshrntq_m_n_s16_8},
    {"vqshrntq_n_s32/1", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vqshrntq_n_s32_1},
    {"vqshrntq_n_s32/8", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vqshrntq_n_s32_8},
    {"vqshrntq_n_s32/16", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vqshrntq_n_s32_16},
    {"vqshrntq_m_n_s32/1", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vqshrntq_m_n_s32_1},
    {"vqshrntq_m_n_s32/8", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vqshrntq_m_n_s32_8},
    {"vqshrntq_m_n_s32/16", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vqshrntq_m_n_s32_16},
    {"vqshrntq_n_u16/1", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vqshrntq_n_u16_1},
    {"vqshrntq_n_u16/4", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vqshrntq_n_u16_4},
    {"vqshrntq_n_u16/8", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vqshrntq_n_u16_8},
    {"vqshrntq_m_n_u16/1", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqshrntq_m_n_u16_1},
    {"vqshrntq_m_n_u16/4", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqshrntq_m_n_u16_4},
    {"vqshrntq_m_n_u16/8", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqshrntq_m_n_u16_8},
    {"vqshrntq_n_u32/1", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vqshrntq_n_u32_1},
    {"vqshrntq_n_u32/8", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vqshrntq_n_u32_8},
    {"vqshrntq_n_u32/16", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vqshrntq_n_u32_16},
    {"vqshrntq_m_n_u32/1", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqshrntq_m_n_u32_1},
    {"vqshrntq_m_n_u32/8", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqshrntq_m_n_u32_8},
    {"vqshrntq_m_n_u32/16", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqshrntq_m_n_u32_16},
    {"vqshrunbq_n_s16/1", "u8x16 s16x8", "u8x16", MVE_FLAGS, 0, run_vqshrunbq_n_s16_1},
    {"vqshrunbq_n_s16/4", "u8x16 s16x8", "u8x16", MVE_FLAGS, 0, run_vqshrunbq_n_s16_4},
    {"vqshrunbq_n_s16/8", "u8x16 s16x8", "u8x16", MVE_FLAGS, 0, run_vqshrunbq_n_s16_8},
    {"vqshrunbq_m_n_s16/1", "u8x16 s16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqshrunbq_m_n_s16_1},
    {"vqshrunbq_m_n_s16/4", "u8x16 s16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqshrunbq_m_n_s16_4},
    {"vqshrunbq_m_n_s16/8", "u8x16 s16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqshrunbq_m_n_s16_8},
    {"vqshrunbq_n_s32/1", "u16x8 s32x4", "u16x8", MVE_FLAGS, 0, run_vqshrunbq_n_s32_1},
    {"vqshrunbq_n_s32/8", "u16x8 s32x4", "u16x8", MVE_FLAGS, 0, run_vqshrunbq_n_s32_8},
    {"vqshrunbq_n_s32/16", "u16x8 s32x4", "u16x8", MVE_FLAGS, 0, run_vqshrunbq_n_s32_16},
    {"vqshrunbq_m_n_s32/1", "u16x8 s32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqshrunbq_m_n_s32_1},
    {"vqshrunbq_m_n_s32/8", "u16x8 s32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqshrunbq_m_n_s32_8},
    {"vqshrunbq_m_n_s32/16", "u16x8 s32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqshrunbq_m_n_s32_16},
    {"vqshruntq_n_s16/1", "u8x16 s16x8", "u8x16", MVE_FLAGS, 0, run_vqshruntq_n_s16_1},
    {"vqshruntq_n_s16/4", "u8x16 s16x8", "u8x16", MVE_FLAGS, 0, run_vqshruntq_n_s16_4},
    {"vqshruntq_n_s16/8", "u8x16 s16x8", "u8x16", MVE_FLAGS, 0, run_vqshruntq_n_s16_8},
    {"vqshruntq_m_n_s16/1", "u8x16 s16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqshruntq_m_n_s16_1},
    {"vqshruntq_m_n_s16/4", "u8x16 s16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqshruntq_m_n_s16_4},
    {"vqshruntq_m_n_s16/8", "u8x16 s16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqshruntq_m_n_s16_8},
    {"vqshruntq_n_s32/1", "u16x8 s32x4", "u16x8", MVE_FLAGS, 0, run_vqshruntq_n_s32_1},
    {"vqshruntq_n_s32/8", "u16x8 s32x4", "u16x8", MVE_FLAGS, 0, run_vqshruntq_n_s32_8},
    {"vqshruntq_n_s32/16", "u16x8 s32x4", "u16x8", MVE_FLAGS, 0, run_vqshruntq_n_s32_16},
    {"vqshruntq_m_n_s32/1", "u16x8 s32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqshruntq_m_n_s32_1},
    {"vqshruntq_m_n_s32/8", "u16x8 s32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqshruntq_m_n_s32_8},
    {"vqshruntq_m_n_s32/16", "u16x8 s32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqshruntq_m_n_s32_16},
    {"vqrshrnbq_n_s16/1", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vqrshrnbq_n_s16_1},
    {"vqrshrnbq_n_s16/4", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vqrshrnbq_n_s16_4},
    {"vqrshrnbq_n_s16/8", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vqrshrnbq_n_s16_8},
    {"vqrshrnbq_m_n_s16/1", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vqrshrnbq_m_n_s16_1},
    {"vqrshrnbq_m_n_s16/4", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vqrshrnbq_m_n_s16_4},
    {"vqrshrnbq_m_n_s16/8", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vqrshrnbq_m_n_s16_8},
    {"vqrshrnbq_n_s32/1", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vqrshrnbq_n_s32_1},
    {"vqrshrnbq_n_s32/8", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vqrshrnbq_n_s32_8},
    {"vqrshrnbq_n_s32/16", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vqrshrnbq_n_s32_16},
    {"vqrshrnbq_m_n_s32/1", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vqrshrnbq_m_n_s32_1},
    {"vqrshrnbq_m_n_s32/8", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vqrshrnbq_m_n_s32_8},
    {"vqrshrnbq_m_n_s32/16", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vqrshrnbq_m_n_s32_16},
    {"vqrshrnbq_n_u16/1", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vqrshrnbq_n_u16_1},
    {"vqrshrnbq_n_u16/4", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vqrshrnbq_n_u16_4},
    {"vqrshrnbq_n_u16/8", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vqrshrnbq_n_u16_8},
    {"vqrshrnbq_m_n_u16/1", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqrshrnbq_m_n_u16_1},
    {"vqrshrnbq_m_n_u16/4", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqrshrnbq_m_n_u16_4},
    {"vqrshrnbq_m_n_u16/8", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqrshrnbq_m_n_u16_8},
    {"vqrshrnbq_n_u32/1", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vqrshrnbq_n_u32_1},
    {"vqrshrnbq_n_u32/8", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vqrshrnbq_n_u32_8},
    {"vqrshrnbq_n_u32/16", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vqrshrnbq_n_u32_16},
    {"vqrshrnbq_m_n_u32/1", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqrshrnbq_m_n_u32_1},
    {"vqrshrnbq_m_n_u32/8", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqrshrnbq_m_n_u32_8},
    {"vqrshrnbq_m_n_u32/16", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqrshrnbq_m_n_u32_16},
    {"vqrshrntq_n_s16/1", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vqrshrntq_n_s16_1},
    {"vqrshrntq_n_s16/4", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vqrshrntq_n_s16_4},
    {"vqrshrntq_n_s16/8", "s8x16 s16x8", "s8x16", MVE_FLAGS, 0, run_vqrshrntq_n_s16_8},
    {"vqrshrntq_m_n_s16/1", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vqrshrntq_m_n_s16_1},
    {"vqrshrntq_m_n_s16/4", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vqrshrntq_m_n_s16_4},
    {"vqrshrntq_m_n_s16/8", "s8x16 s16x8 p16", "s8x16", MVE_FLAGS, 0, run_vqrshrntq_m_n_s16_8},
    {"vqrshrntq_n_s32/1", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vqrshrntq_n_s32_1},
    {"vqrshrntq_n_s32/8", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vqrshrntq_n_s32_8},
    {"vqrshrntq_n_s32/16", "s16x8 s32x4", "s16x8", MVE_FLAGS, 0, run_vqrshrntq_n_s32_16},
    {"vqrshrntq_m_n_s32/1", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vqrshrntq_m_n_s32_1},
    {"vqrshrntq_m_n_s32/8", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vqrshrntq_m_n_s32_8},
    {"vqrshrntq_m_n_s32/16", "s16x8 s32x4 p32", "s16x8", MVE_FLAGS, 0, run_vqrshrntq_m_n_s32_16},
    {"vqrshrntq_n_u16/1", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vqrshrntq_n_u16_1},
    {"vqrshrntq_n_u16/4", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vqrshrntq_n_u16_4},
    {"vqrshrntq_n_u16/8", "u8x16 u16x8", "u8x16", MVE_FLAGS, 0, run_vqrshrntq_n_u16_8},
    {"vqrshrntq_m_n_u16/1", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqrshrntq_m_n_u16_1},
    {"vqrshrntq_m_n_u16/4", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqrshrntq_m_n_u16_4},
    {"vqrshrntq_m_n_u16/8", "u8x16 u16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqrshrntq_m_n_u16_8},
    {"vqrshrntq_n_u32/1", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vqrshrntq_n_u32_1},
    {"vqrshrntq_n_u32/8", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vqrshrntq_n_u32_8},
    {"vqrshrntq_n_u32/16", "u16x8 u32x4", "u16x8", MVE_FLAGS, 0, run_vqrshrntq_n_u32_16},
    {"vqrshrntq_m_n_u32/1", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqrshrntq_m_n_u32_1},
    {"vqrshrntq_m_n_u32/8", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqrshrntq_m_n_u32_8},
    {"vqrshrntq_m_n_u32/16", "u16x8 u32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqrshrntq_m_n_u32_16},
    {"vqrshrunbq_n_s16/1", "u8x16 s16x8", "u8x16", MVE_FLAGS, 0, run_vqrshrunbq_n_s16_1},
    {"vqrshrunbq_n_s16/4", "u8x16 s16x8", "u8x16", MVE_FLAGS, 0, run_vqrshrunbq_n_s16_4},
    {"vqrshrunbq_n_s16/8", "u8x16 s16x8", "u8x16", MVE_FLAGS, 0, run_vqrshrunbq_n_s16_8},
    {"vqrshrunbq_m_n_s16/1", "u8x16 s16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqrshrunbq_m_n_s16_1},
    {"vqrshrunbq_m_n_s16/4", "u8x16 s16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqrshrunbq_m_n_s16_4},
    {"vqrshrunbq_m_n_s16/8", "u8x16 s16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqrshrunbq_m_n_s16_8},
    {"vqrshrunbq_n_s32/1", "u16x8 s32x4", "u16x8", MVE_FLAGS, 0, run_vqrshrunbq_n_s32_1},
    {"vqrshrunbq_n_s32/8", "u16x8 s32x4", "u16x8", MVE_FLAGS, 0, run_vqrshrunbq_n_s32_8},
    {"vqrshrunbq_n_s32/16", "u16x8 s32x4", "u16x8", MVE_FLAGS, 0, run_vqrshrunbq_n_s32_16},
    {"vqrshrunbq_m_n_s32/1", "u16x8 s32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqrshrunbq_m_n_s32_1},
    {"vqrshrunbq_m_n_s32/8", "u16x8 s32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqrshrunbq_m_n_s32_8},
    {"vqrshrunbq_m_n_s32/16", "u16x8 s32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqrshrunbq_m_n_s32_16},
    {"vqrshruntq_n_s16/1", "u8x16 s16x8", "u8x16", MVE_FLAGS, 0, run_vqrshruntq_n_s16_1},
    {"vqrshruntq_n_s16/4", "u8x16 s16x8", "u8x16", MVE_FLAGS, 0, run_vqrshruntq_n_s16_4},
    {"vqrshruntq_n_s16/8", "u8x16 s16x8", "u8x16", MVE_FLAGS, 0, run_vqrshruntq_n_s16_8},
    {"vqrshruntq_m_n_s16/1", "u8x16 s16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqrshruntq_m_n_s16_1},
    {"vqrshruntq_m_n_s16/4", "u8x16 s16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqrshruntq_m_n_s16_4},
    {"vqrshruntq_m_n_s16/8", "u8x16 s16x8 p16", "u8x16", MVE_FLAGS, 0, run_vqrshruntq_m_n_s16_8},
    {"vqrshruntq_n_s32/1", "u16x8 s32x4", "u16x8", MVE_FLAGS, 0, run_vqrshruntq_n_s32_1},
    {"vqrshruntq_n_s32/8", "u16x8 s32x4", "u16x8", MVE_FLAGS, 0, run_vqrshruntq_n_s32_8},
    {"vqrshruntq_n_s32/16", "u16x8 s32x4", "u16x8", MVE_FLAGS, 0, run_vqrshruntq_n_s32_16},
    {"vqrshruntq_m_n_s32/1", "u16x8 s32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqrshruntq_m_n_s32_1},
    {"vqrshruntq_m_n_s32/8", "u16x8 s32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqrshruntq_m_n_s32_8},
    {"vqrshruntq_m_n_s32/16", "u16x8 s32x4 p32", "u16x8", MVE_FLAGS, 0, run_vqrshruntq_m_n_s32_16},
    {"vmovlbq_s8", "s8x16", "s16x8", MVE_FLAGS, 0, run_vmovlbq_s8},
    {"vmovlbq_m_s8", "s16x8 s8x16 p8", "s16x8", MVE_FLAGS, 0, run_vmovlbq_m_s8},
    {"vmovlbq_x_s8", "s8x16 p8", "s16x8", MVE_FLAGS, 0, run_vmovlbq_x_s8},
    {"vmovlbq_s16", "s16x8", "s32x4", MVE_FLAGS, 0, run_vmovlbq_s16},
    {"vmovlbq_m_s16", "s32x4 s16x8 p16", "s32x4", MVE_FLAGS, 0, run_vmovlbq_m_s16},
    {"vmovlbq_x_s16", "s16x8 p16", "s32x4", MVE_FLAGS, 0, run_vmovlbq_x_s16},
    {"vmovlbq_u8", "u8x16", "u16x8", MVE_FLAGS, 0, run_vmovlbq_u8},
    {"vmovlbq_m_u8", "u16x8 u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vmovlbq_m_u8},
    {"vmovlbq_x_u8", "u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vmovlbq_x_u8},
    {"vmovlbq_u16", "u16x8", "u32x4", MVE_FLAGS, 0, run_vmovlbq_u16},
    {"vmovlbq_m_u16", "u32x4 u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vmovlbq_m_u16},
    {"vmovlbq_x_u16", "u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vmovlbq_x_u16},
    {"vmovltq_s8", "s8x16", "s16x8", MVE_FLAGS, 0, run_vmovltq_s8},
    {"vmovltq_m_s8", "s16x8 s8x16 p8", "s16x8", MVE_FLAGS, 0, run_vmovltq_m_s8},
    {"vmovltq_x_s8", "s8x16 p8", "s16x8", MVE_FLAGS, 0, run_vmovltq_x_s8},
    {"vmovltq_s16", "s16x8", "s32x4", MVE_FLAGS, 0, run_vmovltq_s16},
    {"vmovltq_m_s16", "s32x4 s16x8 p16", "s32x4", MVE_FLAGS, 0, run_vmovltq_m_s16},
    {"vmovltq_x_s16", "s16x8 p16", "s32x4", MVE_FLAGS, 0, run_vmovltq_x_s16},
    {"vmovltq_u8", "u8x16", "u16x8", MVE_FLAGS, 0, run_vmovltq_u8},
    {"vmovltq_m_u8", "u16x8 u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vmovltq_m_u8},
    {"vmovltq_x_u8", "u8x16 p8", "u16x8", MVE_FLAGS, 0, run_vmovltq_x_u8},
    {"vmovltq_u16", "u16x8", "u32x4", MVE_FLAGS, 0, run_vmovltq_u16},
    {"vmovltq_m_u16", "u32x4 u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vmovltq_m_u16},
    {"vmovltq_x_u16", "u16x8 p16", "u32x4", MVE_FLAGS, 0, run_vmovltq_x_u16},
    {"vdupq_n_s8", "s8", "s8x16", MVE_FLAGS, 0, run_vdupq_n_s8},
    {"vdupq_m_n_s8", "s8x16 s8 p8", "s8x16", MVE_FLAGS, 0, run_vdupq_m_n_s8},
    {"vdupq_x_n_s8", "s8 p8", "s8x16", MVE_FLAGS, 0, run_vdupq_x_n_s8},
    {"vdupq_n_s16", "s16", "s16x8", MVE_FLAGS, 0, run_vdupq_n_s16},
    {"vdupq_m_n_s16", "s16x8 s16 p16", "s16x8", MVE_FLAGS, 0, run_vdupq_m_n_s16},
    {"vdupq_x_n_s16", "s16 p16", "s16x8", MVE_FLAGS, 0, run_vdupq_x_n_s16},
    {"vdupq_n_s32", "s32", "s32x4", MVE_FLAGS, 0, run_vdupq_n_s32},
    {"vdupq_m_n_s32", "s32x4 s32 p32", "s32x4", MVE_FLAGS, 0, run_vdupq_m_n_s32},
    {"vdupq_x_n_s32", "s32 p32", "s32x4", MVE_FLAGS, 0, run_vdupq_x_n_s32},
    {"vdupq_n_u8", "u8", "u8x16", MVE_FLAGS, 0, run_vdupq_n_u8},
    {"vdupq_m_n_u8", "u8x16 u8 p8", "u8x16", MVE_FLAGS, 0, run_vdupq_m_n_u8},
    {"vdupq_x_n_u8", "u8 p8", "u8x16", MVE_FLAGS, 0, run_vdupq_x_n_u8},
    {"vdupq_n_u16", "u16", "u16x8", MVE_FLAGS, 0, run_vdupq_n_u16},
    {"vdupq_m_n_u16", "u16x8 u16 p16", "u16x8", MVE_FLAGS, 0, run_vdupq_m_n_u16},
    {"vdupq_x_n_u16", "u16 p16", "u16x8", MVE_FLAGS, 0, run_vdupq_x_n_u16},
    {"vdupq_n_u32", "u32", "u32x4", MVE_FLAGS, 0, run_vdupq_n_u32},
    {"vdupq_m_n_u32", "u32x4 u32 p32", "u32x4", MVE_FLAGS, 0, run_vdupq_m_n_u32},
    {"vdupq_x_n_u32", "u32 p32", "u32x4", MVE_FLAGS, 0, run_vdupq_x_n_u32},
    {"vcreateq_s8", "u64 u64", "s8x16", MVE_FLAGS, 0, run_vcreateq_s8},
    {"vcreateq_s16", "u64 u64", "s16x8", MVE_FLAGS, 0, run_vcreateq_s16},
    {"vcreateq_s32", "u64 u64", "s32x4", MVE_FLAGS, 0, run_vcreateq_s32},
    {"vcreateq_u8", "u64 u64", "u8x16", MVE_FLAGS, 0, run_vcreateq_u8},
    {"vcreateq_u16", "u64 u64", "u16x8", MVE_FLAGS, 0, run_vcreateq_u16},
    {"vcreateq_u32", "u64 u64", "u32x4", MVE_FLAGS, 0, run_vcreateq_u32},
    {"vcreateq_s64", "u64 u64", "s64x2", MVE_FLAGS, 0, run_vcreateq_s64},
    {"vcreateq_u64", "u64 u64", "u64x2", MVE_FLAGS, 0, run_vcreateq_u64},
    {"vgetq_lane_s8/0", "s8x16", "s8", MVE_FLAGS, 0, run_vgetq_lane_s8_0},
    {"vgetq_lane_s8/7", "s8x16", "s8", MVE_FLAGS, 0, run_vgetq_lane_s8_7},
    {"vgetq_lane_s8/15", "s8x16", "s8", MVE_FLAGS, 0, run_vgetq_lane_s8_15},
    {"vgetq_lane_s16/0", "s16x8", "s16", MVE_FLAGS, 0, run_vgetq_lane_s16_0},
    {"vgetq_lane_s16/3", "s16x8", "s16", MVE_FLAGS, 0, run_vgetq_lane_s16_3},
    {"vgetq_lane_s16/7", "s16x8", "s16", MVE_FLAGS, 0, run_vgetq_lane_s16_7},
    {"vgetq_lane_s32/0", "s32x4", "s32", MVE_FLAGS, 0, run_vgetq_lane_s32_0},
    {"vgetq_lane_s32/1", "s32x4", "s32", MVE_FLAGS, 0, run_vgetq_lane_s32_1},
    {"vgetq_lane_s32/3", "s32x4", "s32", MVE_FLAGS, 0, run_vgetq_lane_s32_3},
    {"vgetq_lane_u8/0", "u8x16", "u8", MVE_FLAGS, 0, run_vgetq_lane_u8_0},
    {"vgetq_lane_u8/7", "u8x16", "u8", MVE_FLAGS, 0, run_vgetq_lane_u8_7},
    {"vgetq_lane_u8/15", "u8x16", "u8", MVE_FLAGS, 0, run_vgetq_lane_u8_15},
    {"vgetq_lane_u16/0", "u16x8", "u16", MVE_FLAGS, 0, run_vgetq_lane_u16_0},
    {"vgetq_lane_u16/3", "u16x8", "u16", MVE_FLAGS, 0, run_vgetq_lane_u16_3},
    {"vgetq_lane_u16/7", "u16x8", "u16", MVE_FLAGS, 0, run_vgetq_lane_u16_7},
    {"vgetq_lane_u32/0", "u32x4", "u32", MVE_FLAGS, 0, run_vgetq_lane_u32_0},
    {"vgetq_lane_u32/1", "u32x4", "u32", MVE_FLAGS, 0, run_vgetq_lane_u32_1},
    {"vgetq_lane_u32/3", "u32x4", "u32", MVE_FLAGS, 0, run_vgetq_lane_u32_3},
    {"vgetq_lane_s64/0", "s64x2", "s64", MVE_FLAGS, 0, run_vgetq_lane_s64_0},
    {"vgetq_lane_s64/1", "s64x2", "s64", MVE_FLAGS, 0, run_vgetq_lane_s64_1},
    {"vgetq_lane_u64/0", "u64x2", "u64", MVE_FLAGS, 0, run_vgetq_lane_u64_0},
    {"vgetq_lane_u64/1", "u64x2", "u64", MVE_FLAGS, 0, run_vgetq_lane_u64_1},
    {"vsetq_lane_s8/0", "s8 s8x16", "s8x16", MVE_FLAGS, 0, run_vsetq_lane_s8_0},
    {"vsetq_lane_s8/7", "s8 s8x16", "s8x16", MVE_FLAGS, 0, run_vsetq_lane_s8_7},
    {"vsetq_lane_s8/15", "s8 s8x16", "s8x16", MVE_FLAGS, 0, run_vsetq_lane_s8_15},
    {"vsetq_lane_s16/0", "s16 s16x8", "s16x8", MVE_FLAGS, 0, run_vsetq_lane_s16_0},
    {"vsetq_lane_s16/3", "s16 s16x8", "s16x8", MVE_FLAGS, 0, run_vsetq_lane_s16_3},
    {"vsetq_lane_s16/7", "s16 s16x8", "s16x8", MVE_FLAGS, 0, run_vsetq_lane_s16_7},
    {"vsetq_lane_s32/0", "s32 s32x4", "s32x4", MVE_FLAGS, 0, run_vsetq_lane_s32_0},
    {"vsetq_lane_s32/1", "s32 s32x4", "s32x4", MVE_FLAGS, 0, run_vsetq_lane_s32_1},
    {"vsetq_lane_s32/3", "s32 s32x4", "s32x4", MVE_FLAGS, 0, run_vsetq_lane_s32_3},
    {"vsetq_lane_u8/0", "u8 u8x16", "u8x16", MVE_FLAGS, 0, run_vsetq_lane_u8_0},
    {"vsetq_lane_u8/7", "u8 u8x16", "u8x16", MVE_FLAGS, 0, run_vsetq_lane_u8_7},
    {"vsetq_lane_u8/15", "u8 u8x16", "u8x16", MVE_FLAGS, 0, run_vsetq_lane_u8_15},
    {"vsetq_lane_u16/0", "u16 u16x8", "u16x8", MVE_FLAGS, 0, run_vsetq_lane_u16_0},
    {"vsetq_lane_u16/3", "u16 u16x8", "u16x8", MVE_FLAGS, 0, run_vsetq_lane_u16_3},
    {"vsetq_lane_u16/7", "u16 u16x8", "u16x8", MVE_FLAGS, 0, run_vsetq_lane_u16_7},
    {"vsetq_lane_u32/0", "u32 u32x4", "u32x4", MVE_FLAGS, 0, run_vsetq_lane_u32_0},
    {"vsetq_lane_u32/1", "u32 u32x4", "u32x4", MVE_FLAGS, 0, run_vsetq_lane_u32_1},
    {"vsetq_lane_u32/3", "u32 u32x4", "u32x4", MVE_FLAGS, 0, run_vsetq_lane_u32_3},
    {"vsetq_lane_s64/0", "s64 s64x2", "s64x2", MVE_FLAGS, 0, run_vsetq_lane_s64_0},
    {"vsetq_lane_s64/1", "s64 s64x2", "s64x2", MVE_FLAGS, 0, run_vsetq_lane_s64_1},
    {"vsetq_lane_u64/0", "u64 u64x2", "u64x2", MVE_FLAGS, 0, run_vsetq_lane_u64_0},
    {"vsetq_lane_u64/1", "u64 u64x2", "u64x2", MVE_FLAGS, 0, run_vsetq_lane_u64_1},
    {"vreinterpretq_s8_s16", "s16x8", "s8x16", MVE_FLAGS, 0, run_vreinterpretq_s8_s16},
    {"vreinterpretq_s8_s32", "s32x4", "s8x16", MVE_FLAGS, 0, run_vreinterpretq_s8_s32},
    {"vreinterpretq_s8_u8", "u8x16", "s8x16", MVE_FLAGS, 0, run_vreinterpretq_s8_u8},
    {"vreinterpretq_s8_u16", "u16x8", "s8x16", MVE_FLAGS, 0, run_vreinterpretq_s8_u16},
    {"vreinterpretq_s8_u32", "u32x4", "s8x16", MVE_FLAGS, 0, run_vreinterpretq_s8_u32},
    {"vreinterpretq_s8_s64", "s64x2", "s8x16", MVE_FLAGS, 0, run_vreinterpretq_s8_s64},
    {"vreinterpretq_s8_u64", "u64x2", "s8x16", MVE_FLAGS, 0, run_vreinterpretq_s8_u64},
    {"vreinterpretq_s16_s8", "s8x16", "s16x8", MVE_FLAGS, 0, run_vreinterpretq_s16_s8},
    {"vreinterpretq_s16_s32", "s32x4", "s16x8", MVE_FLAGS, 0, run_vreinterpretq_s16_s32},
    {"vreinterpretq_s16_u8", "u8x16", "s16x8", MVE_FLAGS, 0, run_vreinterpretq_s16_u8},
    {"vreinterpretq_s16_u16", "u16x8", "s16x8", MVE_FLAGS, 0, run_vreinterpretq_s16_u16},
    {"vreinterpretq_s16_u32", "u32x4", "s16x8", MVE_FLAGS, 0, run_vreinterpretq_s16_u32},
    {"vreinterpretq_s16_s64", "s64x2", "s16x8", MVE_FLAGS, 0, run_vreinterpretq_s16_s64},
    {"vreinterpretq_s16_u64", "u64x2", "s16x8", MVE_FLAGS, 0, run_vreinterpretq_s16_u64},
    {"vreinterpretq_s32_s8", "s8x16", "s32x4", MVE_FLAGS, 0, run_vreinterpretq_s32_s8},
    {"vreinterpretq_s32_s16", "s16x8", "s32x4", MVE_FLAGS, 0, run_vreinterpretq_s32_s16},
    {"vreinterpretq_s32_u8", "u8x16", "s32x4", MVE_FLAGS, 0, run_vreinterpretq_s32_u8},
    {"vreinterpretq_s32_u16", "u16x8", "s32x4", MVE_FLAGS, 0, run_vreinterpretq_s32_u16},
    {"vreinterpretq_s32_u32", "u32x4", "s32x4", MVE_FLAGS, 0, run_vreinterpretq_s32_u32},
    {"vreinterpretq_s32_s64", "s64x2", "s32x4", MVE_FLAGS, 0, run_vreinterpretq_s32_s64},
    {"vreinterpretq_s32_u64", "u64x2", "s32x4", MVE_FLAGS, 0, run_vreinterpretq_s32_u64},
    {"vreinterpretq_u8_s8", "s8x16", "u8x16", MVE_FLAGS, 0, run_vreinterpretq_u8_s8},
    {"vreinterpretq_u8_s16", "s16x8", "u8x16", MVE_FLAGS, 0, run_vreinterpretq_u8_s16},
    {"vreinterpretq_u8_s32", "s32x4", "u8x16", MVE_FLAGS, 0, run_vreinterpretq_u8_s32},
    {"vreinterpretq_u8_u16", "u16x8", "u8x16", MVE_FLAGS, 0, run_vreinterpretq_u8_u16},
    {"vreinterpretq_u8_u32", "u32x4", "u8x16", MVE_FLAGS, 0, run_vreinterpretq_u8_u32},
    {"vreinterpretq_u8_s64", "s64x2", "u8x16", MVE_FLAGS, 0, run_vreinterpretq_u8_s64},
    {"vreinterpretq_u8_u64", "u64x2", "u8x16", MVE_FLAGS, 0, run_vreinterpretq_u8_u64},
    {"vreinterpretq_u16_s8", "s8x16", "u16x8", MVE_FLAGS, 0, run_vreinterpretq_u16_s8},
    {"vreinterpretq_u16_s16", "s16x8", "u16x8", MVE_FLAGS, 0, run_vreinterpretq_u16_s16},
    {"vreinterpretq_u16_s32", "s32x4", "u16x8", MVE_FLAGS, 0, run_vreinterpretq_u16_s32},
    {"vreinterpretq_u16_u8", "u8x16", "u16x8", MVE_FLAGS, 0, run_vreinterpretq_u16_u8},
    {"vreinterpretq_u16_u32", "u32x4", "u16x8", MVE_FLAGS, 0, run_vreinterpretq_u16_u32},
    {"vreinterpretq_u16_s64", "s64x2", "u16x8", MVE_FLAGS, 0, run_vreinterpretq_u16_s64},
    {"vreinterpretq_u16_u64", "u64x2", "u16x8", MVE_FLAGS, 0, run_vreinterpretq_u16_u64},
    {"vreinterpretq_u32_s8", "s8x16", "u32x4", MVE_FLAGS, 0, run_vreinterpretq_u32_s8},
    {"vreinterpretq_u32_s16", "s16x8", "u32x4", MVE_FLAGS, 0, run_vreinterpretq_u32_s16},
    {"vreinterpretq_u32_s32", "s32x4", "u32x4", MVE_FLAGS, 0, run_vreinterpretq_u32_s32},
    {"vreinterpretq_u32_u8", "u8x16", "u32x4", MVE_FLAGS, 0, run_vreinterpretq_u32_u8},
    {"vreinterpretq_u32_u16", "u16x8", "u32x4", MVE_FLAGS, 0, run_vreinterpretq_u32_u16},
    {"vreinterpretq_u32_s64", "s64x2", "u32x4", MVE_FLAGS, 0, run_vreinterpretq_u32_s64},
    {"vreinterpretq_u32_u64", "u64x2", "u32x4", MVE_FLAGS, 0, run_vreinterpretq_u32_u64},
    {"vreinterpretq_s64_s8", "s8x16", "s64x2", MVE_FLAGS, 0, run_vreinterpretq_s64_s8},
    {"vreinterpretq_s64_s16", "s16x8", "s64x2", MVE_FLAGS, 0, run_vreinterpretq_s64_s16},
    {"vreinterpretq_s64_s32", "s32x4", "s64x2", MVE_FLAGS, 0, run_vreinterpretq_s64_s32},
    {"vreinterpretq_s64_u8", "u8x16", "s64x2", MVE_FLAGS, 0, run_vreinterpretq_s64_u8},
    {"vreinterpretq_s64_u16", "u16x8", "s64x2", MVE_FLAGS, 0, run_vreinterpretq_s64_u16},
    {"vreinterpretq_s64_u32", "u32x4", "s64x2", MVE_FLAGS, 0, run_vreinterpretq_s64_u32},
    {"vreinterpretq_s64_u64", "u64x2", "s64x2", MVE_FLAGS, 0, run_vreinterpretq_s64_u64},
    {"vreinterpretq_u64_s8", "s8x16", "u64x2", MVE_FLAGS, 0, run_vreinterpretq_u64_s8},
    {"vreinterpretq_u64_s16", "s16x8", "u64x2", MVE_FLAGS, 0, run_vreinterpretq_u64_s16},
    {"vreinterpretq_u64_s32", "s32x4", "u64x2", MVE_FLAGS, 0, run_vreinterpretq_u64_s32},
    {"vreinterpretq_u64_u8", "u8x16", "u64x2", MVE_FLAGS, 0, run_vreinterpretq_u64_u8},
    {"vreinterpretq_u64_u16", "u16x8", "u64x2", MVE_FLAGS, 0, run_vreinterpretq_u64_u16},
    {"vreinterpretq_u64_u32", "u32x4", "u64x2", MVE_FLAGS, 0, run_vreinterpretq_u64_u32},
    {"vreinterpretq_u64_s64", "s64x2", "u64x2", MVE_FLAGS, 0, run_vreinterpretq_u64_s64},
    {"vidupq_n_u8/1", "u32", "u8x16", MVE_FLAGS, 0, run_vidupq_n_u8_1},
    {"vidupq_n_u8/2", "u32", "u8x16", MVE_FLAGS, 0, run_vidupq_n_u8_2},
    {"vidupq_n_u8/4", "u32", "u8x16", MVE_FLAGS, 0, run_vidupq_n_u8_4},
    {"vidupq_n_u8/8", "u32", "u8x16", MVE_FLAGS, 0, run_vidupq_n_u8_8},
    {"vidupq_m_n_u8/1", "u8x16 u32 p8", "u8x16", MVE_FLAGS, 0, run_vidupq_m_n_u8_1},
    {"vidupq_m_n_u8/2", "u8x16 u32 p8", "u8x16", MVE_FLAGS, 0, run_vidupq_m_n_u8_2},
    {"vidupq_m_n_u8/4", "u8x16 u32 p8", "u8x16", MVE_FLAGS, 0, run_vidupq_m_n_u8_4},
    {"vidupq_m_n_u8/8", "u8x16 u32 p8", "u8x16", MVE_FLAGS, 0, run_vidupq_m_n_u8_8},
    {"vidupq_x_n_u8/1", "u32 p8", "u8x16", MVE_FLAGS, 0, run_vidupq_x_n_u8_1},
    {"vidupq_x_n_u8/2", "u32 p8", "u8x16", MVE_FLAGS, 0, run_vidupq_x_n_u8_2},
    {"vidupq_x_n_u8/4", "u32 p8", "u8x16", MVE_FLAGS, 0, run_vidupq_x_n_u8_4},
    {"vidupq_x_n_u8/8", "u32 p8", "u8x16", MVE_FLAGS, 0, run_vidupq_x_n_u8_8},
    {"vidupq_n_u16/1", "u32", "u16x8", MVE_FLAGS, 0, run_vidupq_n_u16_1},
    {"vidupq_n_u16/2", "u32", "u16x8", MVE_FLAGS, 0, run_vidupq_n_u16_2},
    {"vidupq_n_u16/4", "u32", "u16x8", MVE_FLAGS, 0, run_vidupq_n_u16_4},
    {"vidupq_n_u16/8", "u32", "u16x8", MVE_FLAGS, 0, run_vidupq_n_u16_8},
    {"vidupq_m_n_u16/1", "u16x8 u32 p16", "u16x8", MVE_FLAGS, 0, run_vidupq_m_n_u16_1},
    {"vidupq_m_n_u16/2", "u16x8 u32 p16", "u16x8", MVE_FLAGS, 0, run_vidupq_m_n_u16_2},
    {"vidupq_m_n_u16/4", "u16x8 u32 p16", "u16x8", MVE_FLAGS, 0, run_vidupq_m_n_u16_4},
    {"vidupq_m_n_u16/8", "u16x8 u32 p16", "u16x8", MVE_FLAGS, 0, run_vidupq_m_n_u16_8},
    {"vidupq_x_n_u16/1", "u32 p16", "u16x8", MVE_FLAGS, 0, run_vidupq_x_n_u16_1},
    {"vidupq_x_n_u16/2", "u32 p16", "u16x8", MVE_FLAGS, 0, run_vidupq_x_n_u16_2},
    {"vidupq_x_n_u16/4", "u32 p16", "u16x8", MVE_FLAGS, 0, run_vidupq_x_n_u16_4},
    {"vidupq_x_n_u16/8", "u32 p16", "u16x8", MVE_FLAGS, 0, run_vidupq_x_n_u16_8},
    {"vidupq_n_u32/1", "u32", "u32x4", MVE_FLAGS, 0, run_vidupq_n_u32_1},
    {"vidupq_n_u32/2", "u32", "u32x4", MVE_FLAGS, 0, run_vidupq_n_u32_2},
    {"vidupq_n_u32/4", "u32", "u32x4", MVE_FLAGS, 0, run_vidupq_n_u32_4},
    {"vidupq_n_u32/8", "u32", "u32x4", MVE_FLAGS, 0, run_vidupq_n_u32_8},
    {"vidupq_m_n_u32/1", "u32x4 u32 p32", "u32x4", MVE_FLAGS, 0, run_vidupq_m_n_u32_1},
    {"vidupq_m_n_u32/2", "u32x4 u32 p32", "u32x4", MVE_FLAGS, 0, run_vidupq_m_n_u32_2},
    {"vidupq_m_n_u32/4", "u32x4 u32 p32", "u32x4", MVE_FLAGS, 0, run_vidupq_m_n_u32_4},
    {"vidupq_m_n_u32/8", "u32x4 u32 p32", "u32x4", MVE_FLAGS, 0, run_vidupq_m_n_u32_8},
    {"vidupq_x_n_u32/1", "u32 p32", "u32x4", MVE_FLAGS, 0, run_vidupq_x_n_u32_1},
    {"vidupq_x_n_u32/2", "u32 p32", "u32x4", MVE_FLAGS, 0, run_vidupq_x_n_u32_2},
    {"vidupq_x_n_u32/4", "u32 p32", "u32x4", MVE_FLAGS, 0, run_vidupq_x_n_u32_4},
    {"vidupq_x_n_u32/8", "u32 p32", "u32x4", MVE_FLAGS, 0, run_vidupq_x_n_u32_8},
    {"vidupq_wb_u8/1", "u32", "u8x16 u32", MVE_FLAGS, 0, run_vidupq_wb_u8_1},
    {"vidupq_wb_u8/2", "u32", "u8x16 u32", MVE_FLAGS, 0, run_vidupq_wb_u8_2},
    {"vidupq_wb_u8/4", "u32", "u8x16 u32", MVE_FLAGS, 0, run_vidupq_wb_u8_4},
    {"vidupq_wb_u8/8", "u32", "u8x16 u32", MVE_FLAGS, 0, run_vidupq_wb_u8_8},
    {"vidupq_m_wb_u8/1", "u8x16 u32 p8", "u8x16 u32", MVE_FLAGS, 0, run_vidupq_m_wb_u8_1},
    {"vidupq_m_wb_u8/2", "u8x16 u32 p8", "u8x16 u32", MVE_FLAGS, 0, run_vidupq_m_wb_u8_2},
    {"vidupq_m_wb_u8/4", "u8x16 u32 p8", "u8x16 u32", MVE_FLAGS, 0, run_vidupq_m_wb_u8_4},
    {"vidupq_m_wb_u8/8", "u8x16 u32 p8", "u8x16 u32", MVE_FLAGS, 0, run_vidupq_m_wb_u8_8},
    {"vidupq_x_wb_u8/1", "u32 p8", "u8x16 u32", MVE_FLAGS, 0, run_vidupq_x_wb_u8_1},
    {"vidupq_x_wb_u8/2", "u32 p8", "u8x16 u32", MVE_FLAGS, 0, run_vidupq_x_wb_u8_2},
    {"vidupq_x_wb_u8/4", "u32 p8", "u8x16 u32", MVE_FLAGS, 0, run_vidupq_x_wb_u8_4},
    {"vidupq_x_wb_u8/8", "u32 p8", "u8x16 u32", MVE_FLAGS, 0, run_vidupq_x_wb_u8_8},
    {"vidupq_wb_u16/1", "u32", "u16x8 u32", MVE_FLAGS, 0, run_vidupq_wb_u16_1},
    {"vidupq_wb_u16/2", "u32", "u16x8 u32", MVE_FLAGS, 0, run_vidupq_wb_u16_2},
    {"vidupq_wb_u16/4", "u32", "u16x8 u32", MVE_FLAGS, 0, run_vidupq_wb_u16_4},
    {"vidupq_wb_u16/8", "u32", "u16x8 u32", MVE_FLAGS, 0, run_vidupq_wb_u16_8},
    {"vidupq_m_wb_u16/1", "u16x8 u32 p16", "u16x8 u32", MVE_FLAGS, 0, run_vidupq_m_wb_u16_1},
    {"vidupq_m_wb_u16/2", "u16x8 u32 p16", "u16x8 u32", MVE_FLAGS, 0, run_vidupq_m_wb_u16_2},
    {"vidupq_m_wb_u16/4", "u16x8 u32 p16", "u16x8 u32", MVE_FLAGS, 0, run_vidupq_m_wb_u16_4},
    {"vidupq_m_wb_u16/8", "u16x8 u32 p16", "u16x8 u32", MVE_FLAGS, 0, run_vidupq_m_wb_u16_8},
    {"vidupq_x_wb_u16/1", "u32 p16", "u16x8 u32", MVE_FLAGS, 0, run_vidupq_x_wb_u16_1},
    {"vidupq_x_wb_u16/2", "u32 p16", "u16x8 u32", MVE_FLAGS, 0, run_vidupq_x_wb_u16_2},
    {"vidupq_x_wb_u16/4", "u32 p16", "u16x8 u32", MVE_FLAGS, 0, run_vidupq_x_wb_u16_4},
    {"vidupq_x_wb_u16/8", "u32 p16", "u16x8 u32", MVE_FLAGS, 0, run_vidupq_x_wb_u16_8},
    {"vidupq_wb_u32/1", "u32", "u32x4 u32", MVE_FLAGS, 0, run_vidupq_wb_u32_1},
    {"vidupq_wb_u32/2", "u32", "u32x4 u32", MVE_FLAGS, 0, run_vidupq_wb_u32_2},
    {"vidupq_wb_u32/4", "u32", "u32x4 u32", MVE_FLAGS, 0, run_vidupq_wb_u32_4},
    {"vidupq_wb_u32/8", "u32", "u32x4 u32", MVE_FLAGS, 0, run_vidupq_wb_u32_8},
    {"vidupq_m_wb_u32/1", "u32x4 u32 p32", "u32x4 u32", MVE_FLAGS, 0, run_vidupq_m_wb_u32_1},
    {"vidupq_m_wb_u32/2", "u32x4 u32 p32", "u32x4 u32", MVE_FLAGS, 0, run_vidupq_m_wb_u32_2},
    {"vidupq_m_wb_u32/4", "u32x4 u32 p32", "u32x4 u32", MVE_FLAGS, 0, run_vidupq_m_wb_u32_4},
    {"vidupq_m_wb_u32/8", "u32x4 u32 p32", "u32x4 u32", MVE_FLAGS, 0, run_vidupq_m_wb_u32_8},
    {"vidupq_x_wb_u32/1", "u32 p32", "u32x4 u32", MVE_FLAGS, 0, run_vidupq_x_wb_u32_1},
    {"vidupq_x_wb_u32/2", "u32 p32", "u32x4 u32", MVE_FLAGS, 0, run_vidupq_x_wb_u32_2},
    {"vidupq_x_wb_u32/4", "u32 p32", "u32x4 u32", MVE_FLAGS, 0, run_vidupq_x_wb_u32_4},
    {"vidupq_x_wb_u32/8", "u32 p32", "u32x4 u32", MVE_FLAGS, 0, run_vidupq_x_wb_u32_8},
    {"vddupq_n_u8/1", "u32", "u8x16", MVE_FLAGS, 0, run_vddupq_n_u8_1},
    {"vddupq_n_u8/2", "u32", "u8x16", MVE_FLAGS, 0, run_vddupq_n_u8_2},
    {"vddupq_n_u8/4", "u32", "u8x16", MVE_FLAGS, 0, run_vddupq_n_u8_4},
    {"vddupq_n_u8/8", "u32", "u8x16", MVE_FLAGS, 0, run_vddupq_n_u8_8},
    {"vddupq_m_n_u8/1", "u8x16 u32 p8", "u8x16", MVE_FLAGS, 0, run_vddupq_m_n_u8_1},
    {"vddupq_m_n_u8/2", "u8x16 u32 p8", "u8x16", MVE_FLAGS, 0, run_vddupq_m_n_u8_2},
    {"vddupq_m_n_u8/4", "u8x16 u32 p8", "u8x16", MVE_FLAGS, 0, run_vddupq_m_n_u8_4},
    {"vddupq_m_n_u8/8", "u8x16 u32 p8", "u8x16", MVE_FLAGS, 0, run_vddupq_m_n_u8_8},
    {"vddupq_x_n_u8/1", "u32 p8", "u8x16", MVE_FLAGS, 0, run_vddupq_x_n_u8_1},
    {"vddupq_x_n_u8/2", "u32 p8", "u8x16", MVE_FLAGS, 0, run_vddupq_x_n_u8_2},
    {"vddupq_x_n_u8/4", "u32 p8", "u8x16", MVE_FLAGS, 0, run_vddupq_x_n_u8_4},
    {"vddupq_x_n_u8/8", "u32 p8", "u8x16", MVE_FLAGS, 0, run_vddupq_x_n_u8_8},
    {"vddupq_n_u16/1", "u32", "u16x8", MVE_FLAGS, 0, run_vddupq_n_u16_1},
    {"vddupq_n_u16/2", "u32", "u16x8", MVE_FLAGS, 0, run_vddupq_n_u16_2},
    {"vddupq_n_u16/4", "u32", "u16x8", MVE_FLAGS, 0, run_vddupq_n_u16_4},
    {"vddupq_n_u16/8", "u32", "u16x8", MVE_FLAGS, 0, run_vddupq_n_u16_8},
    {"vddupq_m_n_u16/1", "u16x8 u32 p16", "u16x8", MVE_FLAGS, 0, run_vddupq_m_n_u16_1},
    {"vddupq_m_n_u16/2", "u16x8 u32 p16", "u16x8", MVE_FLAGS, 0, run_vddupq_m_n_u16_2},
    {"vddupq_m_n_u16/4", "u16x8 u32 p16", "u16x8", MVE_FLAGS, 0, run_vddupq_m_n_u16_4},
    {"vddupq_m_n_u16/8", "u16x8 u32 p16", "u16x8", MVE_FLAGS, 0, run_vddupq_m_n_u16_8},
    {"vddupq_x_n_u16/1", "u32 p16", "u16x8", MVE_FLAGS, 0, run_vddupq_x_n_u16_1},
    {"vddupq_x_n_u16/2", "u32 p16", "u16x8", MVE_FLAGS, 0, run_vddupq_x_n_u16_2},
    {"vddupq_x_n_u16/4", "u32 p16", "u16x8", MVE_FLAGS, 0, run_vddupq_x_n_u16_4},
    {"vddupq_x_n_u16/8", "u32 p16", "u16x8", MVE_FLAGS, 0, run_vddupq_x_n_u16_8},
    {"vddupq_n_u32/1", "u32", "u32x4", MVE_FLAGS, 0, run_vddupq_n_u32_1},
    {"vddupq_n_u32/2", "u32", "u32x4", MVE_FLAGS, 0, run_vddupq_n_u32_2},
    {"vddupq_n_u32/4", "u32", "u32x4", MVE_FLAGS, 0, run_vddupq_n_u32_4},
    {"vddupq_n_u32/8", "u32", "u32x4", MVE_FLAGS, 0, run_vddupq_n_u32_8},
    {"vddupq_m_n_u32/1", "u32x4 u32 p32", "u32x4", MVE_FLAGS, 0, run_vddupq_m_n_u32_1},
    {"vddupq_m_n_u32/2", "u32x4 u32 p32", "u32x4", MVE_FLAGS, 0, run_vddupq_m_n_u32_2},
    {"vddupq_m_n_u32/4", "u32x4 u32 p32", "u32x4", MVE_FLAGS, 0, run_vddupq_m_n_u32_4},
    {"vddupq_m_n_u32/8", "u32x4 u32 p32", "u32x4", MVE_FLAGS, 0, run_vddupq_m_n_u32_8},
    {"vddupq_x_n_u32/1", "u32 p32", "u32x4", MVE_FLAGS, 0, run_vddupq_x_n_u32_1},
    {"vddupq_x_n_u32/2", "u32 p32", "u32x4", MVE_FLAGS, 0, run_vddupq_x_n_u32_2},
    {"vddupq_x_n_u32/4", "u32 p32", "u32x4", MVE_FLAGS, 0, run_vddupq_x_n_u32_4},
    {"vddupq_x_n_u32/8", "u32 p32", "u32x4", MVE_FLAGS, 0, run_vddupq_x_n_u32_8},
    {"vddupq_wb_u8/1", "u32", "u8x16 u32", MVE_FLAGS, 0, run_vddupq_wb_u8_1},
    {"vddupq_wb_u8/2", "u32", "u8x16 u32", MVE_FLAGS, 0, run_vddupq_wb_u8_2},
    {"vddupq_wb_u8/4", "u32", "u8x16 u32", MVE_FLAGS, 0, run_vddupq_wb_u8_4},
    {"vddupq_wb_u8/8", "u32", "u8x16 u32", MVE_FLAGS, 0, run_vddupq_wb_u8_8},
    {"vddupq_m_wb_u8/1", "u8x16 u32 p8", "u8x16 u32", MVE_FLAGS, 0, run_vddupq_m_wb_u8_1},
    {"vddupq_m_wb_u8/2", "u8x16 u32 p8", "u8x16 u32", MVE_FLAGS, 0, run_vddupq_m_wb_u8_2},
    {"vddupq_m_wb_u8/4", "u8x16 u32 p8", "u8x16 u32", MVE_FLAGS, 0, run_vddupq_m_wb_u8_4},
    {"vddupq_m_wb_u8/8", "u8x16 u32 p8", "u8x16 u32", MVE_FLAGS, 0, run_vddupq_m_wb_u8_8},
    {"vddupq_x_wb_u8/1", "u32 p8", "u8x16 u32", MVE_FLAGS, 0, run_vddupq_x_wb_u8_1},
    {"vddupq_x_wb_u8/2", "u32 p8", "u8x16 u32", MVE_FLAGS, 0, run_vddupq_x_wb_u8_2},
    {"vddupq_x_wb_u8/4", "u32 p8", "u8x16 u32", MVE_FLAGS, 0, run_vddupq_x_wb_u8_4},
    {"vddupq_x_wb_u8/8", "u32 p8", "u8x16 u32", MVE_FLAGS, 0, run_vddupq_x_wb_u8_8},
    {"vddupq_wb_u16/1", "u32", "u16x8 u32", MVE_FLAGS, 0, run_vddupq_wb_u16_1},
    {"vddupq_wb_u16/2", "u32", "u16x8 u32", MVE_FLAGS, 0, run_vddupq_wb_u16_2},
    {"vddupq_wb_u16/4", "u32", "u16x8 u32", MVE_FLAGS, 0, run_vddupq_wb_u16_4},
    {"vddupq_wb_u16/8", "u32", "u16x8 u32", MVE_FLAGS, 0, run_vddupq_wb_u16_8},
    {"vddupq_m_wb_u16/1", "u16x8 u32 p16", "u16x8 u32", MVE_FLAGS, 0, run_vddupq_m_wb_u16_1},
    {"vddupq_m_wb_u16/2", "u16x8 u32 p16", "u16x8 u32", MVE_FLAGS, 0, run_vddupq_m_wb_u16_2},
    {"vddupq_m_wb_u16/4", "u16x8 u32 p16", "u16x8 u32", MVE_FLAGS, 0, run_vddupq_m_wb_u16_4},
    {"vddupq_m_wb_u16/8", "u16x8 u32 p16", "u16x8 u32", MVE_FLAGS, 0, run_vddupq_m_wb_u16_8},
    {"vddupq_x_wb_u16/1", "u32 p16", "u16x8 u32", MVE_FLAGS, 0, run_vddupq_x_wb_u16_1},
    {"vddupq_x_wb_u16/2", "u32 p16", "u16x8 u32", MVE_FLAGS, 0, run_vddupq_x_wb_u16_2},
    {"vddupq_x_wb_u16/4", "u32 p16", "u16x8 u32", MVE_FLAGS, 0, run_vddupq_x_wb_u16_4},
    {"vddupq_x_wb_u16/8", "u32 p16", "u16x8 u32", MVE_FLAGS, 0, run_vddupq_x_wb_u16_8},
    {"vddupq_wb_u32/1", "u32", "u32x4 u32", MVE_FLAGS, 0, run_vddupq_wb_u32_1},
    {"vddupq_wb_u32/2", "u32", "u32x4 u32", MVE_FLAGS, 0, run_vddupq_wb_u32_2},
    {"vddupq_wb_u32/4", "u32", "u32x4 u32", MVE_FLAGS, 0, run_vddupq_wb_u32_4},
    {"vddupq_wb_u32/8", "u32", "u32x4 u32", MVE_FLAGS, 0, run_vddupq_wb_u32_8},
    {"vddupq_m_wb_u32/1", "u32x4 u32 p32", "u32x4 u32", MVE_FLAGS, 0, run_vddupq_m_wb_u32_1},
    {"vddupq_m_wb_u32/2", "u32x4 u32 p32", "u32x4 u32", MVE_FLAGS, 0, run_vddupq_m_wb_u32_2},
    {"vddupq_m_wb_u32/4", "u32x4 u32 p32", "u32x4 u32", MVE_FLAGS, 0, run_vddupq_m_wb_u32_4},
    {"vddupq_m_wb_u32/8", "u32x4 u32 p32", "u32x4 u32", MVE_FLAGS, 0, run_vddupq_m_wb_u32_8},
    {"vddupq_x_wb_u32/1", "u32 p32", "u32x4 u32", MVE_FLAGS, 0, run_vddupq_x_wb_u32_1},
    {"vddupq_x_wb_u32/2", "u32 p32", "u32x4 u32", MVE_FLAGS, 0, run_vddupq_x_wb_u32_2},
    {"vddupq_x_wb_u32/4", "u32 p32", "u32x4 u32", MVE_FLAGS, 0, run_vddupq_x_wb_u32_4},
    {"vddupq_x_wb_u32/8", "u32 p32", "u32x4 u32", MVE_FLAGS, 0, run_vddupq_x_wb_u32_8},
    {"viwdupq_n_u8/1", "u32<32 u32<40", "u8x16", MVE_FLAGS, 0, run_viwdupq_n_u8_1},
    {"viwdupq_n_u8/2", "u32<32 u32<40", "u8x16", MVE_FLAGS, 0, run_viwdupq_n_u8_2},
    {"viwdupq_n_u8/4", "u32<32 u32<40", "u8x16", MVE_FLAGS, 0, run_viwdupq_n_u8_4},
    {"viwdupq_n_u8/8", "u32<32 u32<40", "u8x16", MVE_FLAGS, 0, run_viwdupq_n_u8_8},
    {"viwdupq_m_n_u8/1", "u8x16 u32<32 u32<40 p8", "u8x16", MVE_FLAGS, 0, run_viwdupq_m_n_u8_1},
    {"viwdupq_m_n_u8/2", "u8x16 u32<32 u32<40 p8", "u8x16", MVE_FLAGS, 0, run_viwdupq_m_n_u8_2},
    {"viwdupq_m_n_u8/4", "u8x16 u32<32 u32<40 p8", "u8x16", MVE_FLAGS, 0, run_viwdupq_m_n_u8_4},
    {"viwdupq_m_n_u8/8", "u8x16 u32<32 u32<40 p8", "u8x16", MVE_FLAGS, 0, run_viwdupq_m_n_u8_8},
    {"viwdupq_x_n_u8/1", "u32<32 u32<40 p8", "u8x16", MVE_FLAGS, 0, run_viwdupq_x_n_u8_1},
    {"viwdupq_x_n_u8/2", "u32<32 u32<40 p8", "u8x16", MVE_FLAGS, 0, run_viwdupq_x_n_u8_2},
    {"viwdupq_x_n_u8/4", "u32<32 u32<40 p8", "u8x16", MVE_FLAGS, 0, run_viwdupq_x_n_u8_4},
    {"viwdupq_x_n_u8/8", "u32<32 u32<40 p8", "u8x16", MVE_FLAGS, 0, run_viwdupq_x_n_u8_8},
    {"viwdupq_n_u16/1", "u32<32 u32<40", "u16x8", MVE_FLAGS, 0, run_viwdupq_n_u16_1},
    {"viwdupq_n_u16/2", "u32<32 u32<40", "u16x8", MVE_FLAGS, 0, run_viwdupq_n_u16_2},
    {"viwdupq_n_u16/4", "u32<32 u32<40", "u16x8", MVE_FLAGS, 0, run_viwdupq_n_u16_4},
    {"viwdupq_n_u16/8", "u32<32 u32<40", "u16x8", MVE_FLAGS, 0, run_viwdupq_n_u16_8},
    {"viwdupq_m_n_u16/1", "u16x8 u32<32 u32<40 p16", "u16x8", MVE_FLAGS, 0, run_viwdupq_m_n_u16_1},
    {"viwdupq_m_n_u16/2", "u16x8 u32<32 u32<40 p16", "u16x8", MVE_FLAGS, 0, run_viwdupq_m_n_u16_2},
    {"viwdupq_m_n_u16/4", "u16x8 u32<32 u32<40 p16", "u16x8", MVE_FLAGS, 0, run_viwdupq_m_n_u16_4},
    {"viwdupq_m_n_u16/8", "u16x8 u32<32 u32<40 p16", "u16x8", MVE_FLAGS, 0, run_viwdupq_m_n_u16_8},
    {"viwdupq_x_n_u16/1", "u32<32 u32<40 p16", "u16x8", MVE_FLAGS, 0, run_viwdupq_x_n_u16_1},
    {"viwdupq_x_n_u16/2", "u32<32 u32<40 p16", "u16x8", MVE_FLAGS, 0, run_viwdupq_x_n_u16_2},
    {"viwdupq_x_n_u16/4", "u32<32 u32<40 p16", "u16x8", MVE_FLAGS, 0, run_viwdupq_x_n_u16_4},
    {"viwdupq_x_n_u16/8", "u32<32 u32<40 p16", "u16x8", MVE_FLAGS, 0, run_viwdupq_x_n_u16_8},
    {"viwdupq_n_u32/1", "u32<32 u32<40", "u32x4", MVE_FLAGS, 0, run_viwdupq_n_u32_1},
    {"viwdupq_n_u32/2", "u32<32 u32<40", "u32x4", MVE_FLAGS, 0, run_viwdupq_n_u32_2},
    {"viwdupq_n_u32/4", "u32<32 u32<40", "u32x4", MVE_FLAGS, 0, run_viwdupq_n_u32_4},
    {"viwdupq_n_u32/8", "u32<32 u32<40", "u32x4", MVE_FLAGS, 0, run_viwdupq_n_u32_8},
    {"viwdupq_m_n_u32/1", "u32x4 u32<32 u32<40 p32", "u32x4", MVE_FLAGS, 0, run_viwdupq_m_n_u32_1},
    {"viwdupq_m_n_u32/2", "u32x4 u32<32 u32<40 p32", "u32x4", MVE_FLAGS, 0, run_viwdupq_m_n_u32_2},
    {"viwdupq_m_n_u32/4", "u32x4 u32<32 u32<40 p32", "u32x4", MVE_FLAGS, 0, run_viwdupq_m_n_u32_4},
    {"viwdupq_m_n_u32/8", "u32x4 u32<32 u32<40 p32", "u32x4", MVE_FLAGS, 0, run_viwdupq_m_n_u32_8},
    {"viwdupq_x_n_u32/1", "u32<32 u32<40 p32", "u32x4", MVE_FLAGS, 0, run_viwdupq_x_n_u32_1},
    {"viwdupq_x_n_u32/2", "u32<32 u32<40 p32", "u32x4", MVE_FLAGS, 0, run_viwdupq_x_n_u32_2},
    {"viwdupq_x_n_u32/4", "u32<32 u32<40 p32", "u32x4", MVE_FLAGS, 0, run_viwdupq_x_n_u32_4},
    {"viwdupq_x_n_u32/8", "u32<32 u32<40 p32", "u32x4", MVE_FLAGS, 0, run_viwdupq_x_n_u32_8},
    {"viwdupq_wb_u8/1", "u32<32 u32<40", "u8x16 u32", MVE_FLAGS, 0, run_viwdupq_wb_u8_1},
    {"viwdupq_wb_u8/2", "u32<32 u32<40", "u8x16 u32", MVE_FLAGS, 0, run_viwdupq_wb_u8_2},
    {"viwdupq_wb_u8/4", "u32<32 u32<40", "u8x16 u32", MVE_FLAGS, 0, run_viwdupq_wb_u8_4},
    {"viwdupq_wb_u8/8", "u32<32 u32<40", "u8x16 u32", MVE_FLAGS, 0, run_viwdupq_wb_u8_8},
    {"viwdupq_m_wb_u8/1", "u8x16 u32<32 u32<40 p8", "u8x16 u32", MVE_FLAGS, 0, run_viwdupq_m_wb_u8_1},
    {"viwdupq_m_wb_u8/2", "u8x16 u32<32 u32<40 p8", "u8x16 u32", MVE_FLAGS, 0, run_viwdupq_m_wb_u8_2},
    {"viwdupq_m_wb_u8/4", "u8x16 u32<32 u32<40 p8", "u8x16 u32", MVE_FLAGS, 0, run_viwdupq_m_wb_u8_4},
    {"viwdupq_m_wb_u8/8", "u8x16 u32<32 u32<40 p8", "u8x16 u32", MVE_FLAGS, 0, run_viwdupq_m_wb_u8_8},
    {"viwdupq_x_wb_u8/1", "u32<32 u32<40 p8", "u8x16 u32", MVE_FLAGS, 0, run_viwdupq_x_wb_u8_1},
    {"viwdupq_x_wb_u8/2", "u32<32 u32<40 p8", "u8x16 u32", MVE_FLAGS, 0, run_viwdupq_x_wb_u8_2},
    {"viwdupq_x_wb_u8/4", "u32<32 u32<40 p8", "u8x16 u32", MVE_FLAGS, 0, run_viwdupq_x_wb_u8_4},
    {"viwdupq_x_wb_u8/8", "u32<32 u32<40 p8", "u8x16 u32", MVE_FLAGS, 0, run_viwdupq_x_wb_u8_8},
    {"viwdupq_wb_u16/1", "u32<32 u32<40", "u16x8 u32", MVE_FLAGS, 0, run_viwdupq_wb_u16_1},
    {"viwdupq_wb_u16/2", "u32<32 u32<40", "u16x8 u32", MVE_FLAGS, 0, run_viwdupq_wb_u16_2},
    {"viwdupq_wb_u16/4", "u32<32 u32<40", "u16x8 u32", MVE_FLAGS, 0, run_viwdupq_wb_u16_4},
    {"viwdupq_wb_u16/8", "u32<32 u32<40", "u16x8 u32", MVE_FLAGS, 0, run_viwdupq_wb_u16_8},
    {"viwdupq_m_wb_u16/1", "u16x8 u32<32 u32<40 p16", "u16x8 u32", MVE_FLAGS, 0, run_viwdupq_m_wb_u16_1},
    {"viwdupq_m_wb_u16/2", "u16x8 u32<32 u32<40 p16", "u16x8 u32", MVE_FLAGS, 0, run_viwdupq_m_wb_u16_2},
    {"viwdupq_m_wb_u16/4", "u16x8 u32<32 u32<40 p16", "u16x8 u32", MVE_FLAGS, 0, run_viwdupq_m_wb_u16_4},
    {"viwdupq_m_wb_u16/8", "u16x8 u32<32 u32<40 p16", "u16x8 u32", MVE_FLAGS, 0, run_viwdupq_m_wb_u16_8},
    {"viwdupq_x_wb_u16/1", "u32<32 u32<40 p16", "u16x8 u32", MVE_FLAGS, 0, run_viwdupq_x_wb_u16_1},
    {"viwdupq_x_wb_u16/2", "u32<32 u32<40 p16", "u16x8 u32", MVE_FLAGS, 0, run_viwdupq_x_wb_u16_2},
    {"viwdupq_x_wb_u16/4", "u32<32 u32<40 p16", "u16x8 u32", MVE_FLAGS, 0, run_viwdupq_x_wb_u16_4},
    {"viwdupq_x_wb_u16/8", "u32<32 u32<40 p16", "u16x8 u32", MVE_FLAGS, 0, run_viwdupq_x_wb_u16_8},
    {"viwdupq_wb_u32/1", "u32<32 u32<40", "u32x4 u32", MVE_FLAGS, 0, run_viwdupq_wb_u32_1},
    {"viwdupq_wb_u32/2", "u32<32 u32<40", "u32x4 u32", MVE_FLAGS, 0, run_viwdupq_wb_u32_2},
    {"viwdupq_wb_u32/4", "u32<32 u32<40", "u32x4 u32", MVE_FLAGS, 0, run_viwdupq_wb_u32_4},
    {"viwdupq_wb_u32/8", "u32<32 u32<40", "u32x4 u32", MVE_FLAGS, 0, run_viwdupq_wb_u32_8},
    {"viwdupq_m_wb_u32/1", "u32x4 u32<32 u32<40 p32", "u32x4 u32", MVE_FLAGS, 0, run_viwdupq_m_wb_u32_1},
    {"viwdupq_m_wb_u32/2", "u32x4 u32<32 u32<40 p32", "u32x4 u32", MVE_FLAGS, 0, run_viwdupq_m_wb_u32_2},
    {"viwdupq_m_wb_u32/4", "u32x4 u32<32 u32<40 p32", "u32x4 u32", MVE_FLAGS, 0, run_viwdupq_m_wb_u32_4},
    {"viwdupq_m_wb_u32/8", "u32x4 u32<32 u32<40 p32", "u32x4 u32", MVE_FLAGS, 0, run_viwdupq_m_wb_u32_8},
    {"viwdupq_x_wb_u32/1", "u32<32 u32<40 p32", "u32x4 u32", MVE_FLAGS, 0, run_viwdupq_x_wb_u32_1},
    {"viwdupq_x_wb_u32/2", "u32<32 u32<40 p32", "u32x4 u32", MVE_FLAGS, 0, run_viwdupq_x_wb_u32_2},
    {"viwdupq_x_wb_u32/4", "u32<32 u32<40 p32", "u32x4 u32", MVE_FLAGS, 0, run_viwdupq_x_wb_u32_4},
    {"viwdupq_x_wb_u32/8", "u32<32 u32<40 p32", "u32x4 u32", MVE_FLAGS, 0, run_viwdupq_x_wb_u32_8},
    {"vdwdupq_n_u8/1", "u32<32 u32<40", "u8x16", MVE_FLAGS, 0, run_vdwdupq_n_u8_1},
    {"vdwdupq_n_u8/2", "u32<32 u32<40", "u8x16", MVE_FLAGS, 0, run_vdwdupq_n_u8_2},
    {"vdwdupq_n_u8/4", "u32<32 u32<40", "u8x16", MVE_FLAGS, 0, run_vdwdupq_n_u8_4},
    {"vdwdupq_n_u8/8", "u32<32 u32<40", "u8x16", MVE_FLAGS, 0, run_vdwdupq_n_u8_8},
    {"vdwdupq_m_n_u8/1", "u8x16 u32<32 u32<40 p8", "u8x16", MVE_FLAGS, 0, run_vdwdupq_m_n_u8_1},
    {"vdwdupq_m_n_u8/2", "u8x16 u32<32 u32<40 p8", "u8x16", MVE_FLAGS, 0, run_vdwdupq_m_n_u8_2},
    {"vdwdupq_m_n_u8/4", "u8x16 u32<32 u32<40 p8", "u8x16", MVE_FLAGS, 0, run_vdwdupq_m_n_u8_4},
    {"vdwdupq_m_n_u8/8", "u8x16 u32<32 u32<40 p8", "u8x16", MVE_FLAGS, 0, run_vdwdupq_m_n_u8_8},
    {"vdwdupq_x_n_u8/1", "u32<32 u32<40 p8", "u8x16", MVE_FLAGS, 0, run_vdwdupq_x_n_u8_1},
    {"vdwdupq_x_n_u8/2", "u32<32 u32<40 p8", "u8x16", MVE_FLAGS, 0, run_vdwdupq_x_n_u8_2},
    {"vdwdupq_x_n_u8/4", "u32<32 u32<40 p8", "u8x16", MVE_FLAGS, 0, run_vdwdupq_x_n_u8_4},
    {"vdwdupq_x_n_u8/8", "u32<32 u32<40 p8", "u8x16", MVE_FLAGS, 0, run_vdwdupq_x_n_u8_8},
};
const struct insn_table insn_table_mve_int_6 = INSN_TABLE(cases);
