/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from include/nv/insn.def by `make headers`; do not edit. */
/* Differential cases, floating point. */
/* clang-format off */
#include "mve.h"

static void run_vmaxnmvq_p_f32(struct insn_io *io)
{
    INSN_IN(float32_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32_t r = vmaxnmvq_p_f32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vminnmavq_f16(struct insn_io *io)
{
    INSN_IN(float16_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16_t r = (float16_t)vminnmavq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vminnmavq_p_f16(struct insn_io *io)
{
    INSN_IN(float16_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16_t r = (float16_t)vminnmavq_p_f16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vminnmavq_f32(struct insn_io *io)
{
    INSN_IN(float32_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32_t r = vminnmavq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vminnmavq_p_f32(struct insn_io *io)
{
    INSN_IN(float32_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32_t r = vminnmavq_p_f32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxnmavq_f16(struct insn_io *io)
{
    INSN_IN(float16_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16_t r = (float16_t)vmaxnmavq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxnmavq_p_f16(struct insn_io *io)
{
    INSN_IN(float16_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16_t r = (float16_t)vmaxnmavq_p_f16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxnmavq_f32(struct insn_io *io)
{
    INSN_IN(float32_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32_t r = vmaxnmavq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxnmavq_p_f32(struct insn_io *io)
{
    INSN_IN(float32_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32_t r = vmaxnmavq_p_f32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vdupq_n_f16(struct insn_io *io)
{
    INSN_IN(float16_t, a, 0);
    float16x8_t r = vdupq_n_f16(a);
    INSN_OUT(0, r);
}
static void run_vdupq_m_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vdupq_m_n_f16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vdupq_x_n_f16(struct insn_io *io)
{
    INSN_IN(float16_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float16x8_t r = vdupq_x_n_f16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vdupq_n_f32(struct insn_io *io)
{
    INSN_IN(float32_t, a, 0);
    float32x4_t r = vdupq_n_f32(a);
    INSN_OUT(0, r);
}
static void run_vdupq_m_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vdupq_m_n_f32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vdupq_x_n_f32(struct insn_io *io)
{
    INSN_IN(float32_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vdupq_x_n_f32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcreateq_f16(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    INSN_IN(uint64_t, b, 1);
    float16x8_t r = vcreateq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vcreateq_f32(struct insn_io *io)
{
    INSN_IN(uint64_t, a, 0);
    INSN_IN(uint64_t, b, 1);
    float32x4_t r = vcreateq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_f16_0(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    float16_t r = (float16_t)vgetq_lane_f16(a, 0);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_f16_3(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    float16_t r = (float16_t)vgetq_lane_f16(a, 3);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_f16_7(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    float16_t r = (float16_t)vgetq_lane_f16(a, 7);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_f32_0(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    float32_t r = vgetq_lane_f32(a, 0);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_f32_1(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    float32_t r = vgetq_lane_f32(a, 1);
    INSN_OUT(0, r);
}
static void run_vgetq_lane_f32_3(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    float32_t r = vgetq_lane_f32(a, 3);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_f16_0(struct insn_io *io)
{
    INSN_IN(float16_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16x8_t r = vsetq_lane_f16(a, b, 0);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_f16_3(struct insn_io *io)
{
    INSN_IN(float16_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16x8_t r = vsetq_lane_f16(a, b, 3);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_f16_7(struct insn_io *io)
{
    INSN_IN(float16_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16x8_t r = vsetq_lane_f16(a, b, 7);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_f32_0(struct insn_io *io)
{
    INSN_IN(float32_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32x4_t r = vsetq_lane_f32(a, b, 0);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_f32_1(struct insn_io *io)
{
    INSN_IN(float32_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32x4_t r = vsetq_lane_f32(a, b, 1);
    INSN_OUT(0, r);
}
static void run_vsetq_lane_f32_3(struct insn_io *io)
{
    INSN_IN(float32_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32x4_t r = vsetq_lane_f32(a, b, 3);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s8_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    int8x16_t r = vreinterpretq_s8_f16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s8_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    int8x16_t r = vreinterpretq_s8_f32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s16_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    int16x8_t r = vreinterpretq_s16_f16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s16_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    int16x8_t r = vreinterpretq_s16_f32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s32_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    int32x4_t r = vreinterpretq_s32_f16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s32_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    int32x4_t r = vreinterpretq_s32_f32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u8_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    uint8x16_t r = vreinterpretq_u8_f16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u8_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    uint8x16_t r = vreinterpretq_u8_f32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u16_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    uint16x8_t r = vreinterpretq_u16_f16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u16_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    uint16x8_t r = vreinterpretq_u16_f32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u32_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    uint32x4_t r = vreinterpretq_u32_f16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u32_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    uint32x4_t r = vreinterpretq_u32_f32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s64_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    int64x2_t r = vreinterpretq_s64_f16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_s64_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    int64x2_t r = vreinterpretq_s64_f32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u64_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    uint64x2_t r = vreinterpretq_u64_f16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_u64_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    uint64x2_t r = vreinterpretq_u64_f32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_f16_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    float16x8_t r = vreinterpretq_f16_s8(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_f16_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    float16x8_t r = vreinterpretq_f16_s16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_f16_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    float16x8_t r = vreinterpretq_f16_s32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_f16_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    float16x8_t r = vreinterpretq_f16_u8(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_f16_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    float16x8_t r = vreinterpretq_f16_u16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_f16_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    float16x8_t r = vreinterpretq_f16_u32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_f16_s64(struct insn_io *io)
{
    INSN_IN(int64x2_t, a, 0);
    float16x8_t r = vreinterpretq_f16_s64(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_f16_u64(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    float16x8_t r = vreinterpretq_f16_u64(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_f16_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    float16x8_t r = vreinterpretq_f16_f32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_f32_s8(struct insn_io *io)
{
    INSN_IN(int8x16_t, a, 0);
    float32x4_t r = vreinterpretq_f32_s8(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_f32_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    float32x4_t r = vreinterpretq_f32_s16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_f32_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    float32x4_t r = vreinterpretq_f32_s32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_f32_u8(struct insn_io *io)
{
    INSN_IN(uint8x16_t, a, 0);
    float32x4_t r = vreinterpretq_f32_u8(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_f32_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    float32x4_t r = vreinterpretq_f32_u16(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_f32_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    float32x4_t r = vreinterpretq_f32_u32(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_f32_s64(struct insn_io *io)
{
    INSN_IN(int64x2_t, a, 0);
    float32x4_t r = vreinterpretq_f32_s64(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_f32_u64(struct insn_io *io)
{
    INSN_IN(uint64x2_t, a, 0);
    float32x4_t r = vreinterpretq_f32_u64(a);
    INSN_OUT(0, r);
}
static void run_vreinterpretq_f32_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    float32x4_t r = vreinterpretq_f32_f16(a);
    INSN_OUT(0, r);
}
static void run_vcvtq_f16_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    float16x8_t r = vcvtq_f16_s16(a);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_f16_s16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vcvtq_m_f16_s16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_x_f16_s16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float16x8_t r = vcvtq_x_f16_s16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_f16_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    float16x8_t r = vcvtq_f16_u16(a);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_f16_u16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vcvtq_m_f16_u16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_x_f16_u16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float16x8_t r = vcvtq_x_f16_u16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_f32_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    float32x4_t r = vcvtq_f32_s32(a);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_f32_s32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vcvtq_m_f32_s32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_x_f32_s32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vcvtq_x_f32_s32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_f32_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    float32x4_t r = vcvtq_f32_u32(a);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_f32_u32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vcvtq_m_f32_u32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_x_f32_u32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vcvtq_x_f32_u32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_n_f16_s16_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    float16x8_t r = vcvtq_n_f16_s16(a, 1);
    INSN_OUT(0, r);
}
static void run_vcvtq_n_f16_s16_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    float16x8_t r = vcvtq_n_f16_s16(a, 8);
    INSN_OUT(0, r);
}
static void run_vcvtq_n_f16_s16_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    float16x8_t r = vcvtq_n_f16_s16(a, 16);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_f16_s16_1(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vcvtq_m_n_f16_s16(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_f16_s16_8(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vcvtq_m_n_f16_s16(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_f16_s16_16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(int16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vcvtq_m_n_f16_s16(inactive, a, 16, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_x_n_f16_s16_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float16x8_t r = vcvtq_x_n_f16_s16(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_x_n_f16_s16_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float16x8_t r = vcvtq_x_n_f16_s16(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_x_n_f16_s16_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float16x8_t r = vcvtq_x_n_f16_s16(a, 16, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_n_f16_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    float16x8_t r = vcvtq_n_f16_u16(a, 1);
    INSN_OUT(0, r);
}
static void run_vcvtq_n_f16_u16_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    float16x8_t r = vcvtq_n_f16_u16(a, 8);
    INSN_OUT(0, r);
}
static void run_vcvtq_n_f16_u16_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    float16x8_t r = vcvtq_n_f16_u16(a, 16);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_f16_u16_1(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vcvtq_m_n_f16_u16(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_f16_u16_8(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vcvtq_m_n_f16_u16(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_f16_u16_16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(uint16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vcvtq_m_n_f16_u16(inactive, a, 16, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_x_n_f16_u16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float16x8_t r = vcvtq_x_n_f16_u16(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_x_n_f16_u16_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float16x8_t r = vcvtq_x_n_f16_u16(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_x_n_f16_u16_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float16x8_t r = vcvtq_x_n_f16_u16(a, 16, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_n_f32_s32_1(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    float32x4_t r = vcvtq_n_f32_s32(a, 1);
    INSN_OUT(0, r);
}
static void run_vcvtq_n_f32_s32_16(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    float32x4_t r = vcvtq_n_f32_s32(a, 16);
    INSN_OUT(0, r);
}
static void run_vcvtq_n_f32_s32_32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    float32x4_t r = vcvtq_n_f32_s32(a, 32);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_f32_s32_1(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vcvtq_m_n_f32_s32(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_f32_s32_16(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vcvtq_m_n_f32_s32(inactive, a, 16, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_f32_s32_32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(int32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vcvtq_m_n_f32_s32(inactive, a, 32, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_x_n_f32_s32_1(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vcvtq_x_n_f32_s32(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_x_n_f32_s32_16(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vcvtq_x_n_f32_s32(a, 16, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_x_n_f32_s32_32(struct insn_io *io)
{
    INSN_IN(int32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vcvtq_x_n_f32_s32(a, 32, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_n_f32_u32_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    float32x4_t r = vcvtq_n_f32_u32(a, 1);
    INSN_OUT(0, r);
}
static void run_vcvtq_n_f32_u32_16(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    float32x4_t r = vcvtq_n_f32_u32(a, 16);
    INSN_OUT(0, r);
}
static void run_vcvtq_n_f32_u32_32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    float32x4_t r = vcvtq_n_f32_u32(a, 32);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_f32_u32_1(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vcvtq_m_n_f32_u32(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_f32_u32_16(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vcvtq_m_n_f32_u32(inactive, a, 16, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_f32_u32_32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(uint32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vcvtq_m_n_f32_u32(inactive, a, 32, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_x_n_f32_u32_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vcvtq_x_n_f32_u32(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_x_n_f32_u32_16(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vcvtq_x_n_f32_u32(a, 16, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_x_n_f32_u32_32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vcvtq_x_n_f32_u32(a, 32, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_s16_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    int16x8_t r = vcvtq_s16_f16(a);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_s16_f16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vcvtq_m_s16_f16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_x_s16_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vcvtq_x_s16_f16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_u16_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    uint16x8_t r = vcvtq_u16_f16(a);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_u16_f16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vcvtq_m_u16_f16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_x_u16_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vcvtq_x_u16_f16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_s32_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    int32x4_t r = vcvtq_s32_f32(a);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_s32_f32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vcvtq_m_s32_f32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_x_s32_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vcvtq_x_s32_f32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_u32_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    uint32x4_t r = vcvtq_u32_f32(a);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_u32_f32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vcvtq_m_u32_f32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_x_u32_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vcvtq_x_u32_f32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_n_s16_f16_1(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    int16x8_t r = vcvtq_n_s16_f16(a, 1);
    INSN_OUT(0, r);
}
static void run_vcvtq_n_s16_f16_8(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    int16x8_t r = vcvtq_n_s16_f16(a, 8);
    INSN_OUT(0, r);
}
static void run_vcvtq_n_s16_f16_16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    int16x8_t r = vcvtq_n_s16_f16(a, 16);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_s16_f16_1(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vcvtq_m_n_s16_f16(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_s16_f16_8(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vcvtq_m_n_s16_f16(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_s16_f16_16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vcvtq_m_n_s16_f16(inactive, a, 16, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_x_n_s16_f16_1(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vcvtq_x_n_s16_f16(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_x_n_s16_f16_8(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vcvtq_x_n_s16_f16(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_x_n_s16_f16_16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vcvtq_x_n_s16_f16(a, 16, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_n_u16_f16_1(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    uint16x8_t r = vcvtq_n_u16_f16(a, 1);
    INSN_OUT(0, r);
}
static void run_vcvtq_n_u16_f16_8(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    uint16x8_t r = vcvtq_n_u16_f16(a, 8);
    INSN_OUT(0, r);
}
static void run_vcvtq_n_u16_f16_16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    uint16x8_t r = vcvtq_n_u16_f16(a, 16);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_u16_f16_1(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vcvtq_m_n_u16_f16(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_u16_f16_8(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vcvtq_m_n_u16_f16(inactive, a, 8, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_u16_f16_16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vcvtq_m_n_u16_f16(inactive, a, 16, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_x_n_u16_f16_1(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vcvtq_x_n_u16_f16(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_x_n_u16_f16_8(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vcvtq_x_n_u16_f16(a, 8, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_x_n_u16_f16_16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vcvtq_x_n_u16_f16(a, 16, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_n_s32_f32_1(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    int32x4_t r = vcvtq_n_s32_f32(a, 1);
    INSN_OUT(0, r);
}
static void run_vcvtq_n_s32_f32_16(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    int32x4_t r = vcvtq_n_s32_f32(a, 16);
    INSN_OUT(0, r);
}
static void run_vcvtq_n_s32_f32_32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    int32x4_t r = vcvtq_n_s32_f32(a, 32);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_s32_f32_1(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vcvtq_m_n_s32_f32(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_s32_f32_16(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vcvtq_m_n_s32_f32(inactive, a, 16, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_s32_f32_32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vcvtq_m_n_s32_f32(inactive, a, 32, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_x_n_s32_f32_1(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vcvtq_x_n_s32_f32(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_x_n_s32_f32_16(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vcvtq_x_n_s32_f32(a, 16, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_x_n_s32_f32_32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vcvtq_x_n_s32_f32(a, 32, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_n_u32_f32_1(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    uint32x4_t r = vcvtq_n_u32_f32(a, 1);
    INSN_OUT(0, r);
}
static void run_vcvtq_n_u32_f32_16(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    uint32x4_t r = vcvtq_n_u32_f32(a, 16);
    INSN_OUT(0, r);
}
static void run_vcvtq_n_u32_f32_32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    uint32x4_t r = vcvtq_n_u32_f32(a, 32);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_u32_f32_1(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vcvtq_m_n_u32_f32(inactive, a, 1, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_u32_f32_16(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vcvtq_m_n_u32_f32(inactive, a, 16, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_m_n_u32_f32_32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vcvtq_m_n_u32_f32(inactive, a, 32, p);
    INSN_OUT(0, r);
}
static void run_vcvtq_x_n_u32_f32_1(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vcvtq_x_n_u32_f32(a, 1, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_x_n_u32_f32_16(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vcvtq_x_n_u32_f32(a, 16, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtq_x_n_u32_f32_32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vcvtq_x_n_u32_f32(a, 32, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtaq_s16_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    int16x8_t r = vcvtaq_s16_f16(a);
    INSN_OUT(0, r);
}
static void run_vcvtaq_m_s16_f16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vcvtaq_m_s16_f16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtaq_x_s16_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vcvtaq_x_s16_f16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtaq_u16_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    uint16x8_t r = vcvtaq_u16_f16(a);
    INSN_OUT(0, r);
}
static void run_vcvtaq_m_u16_f16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vcvtaq_m_u16_f16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtaq_x_u16_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vcvtaq_x_u16_f16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtaq_s32_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    int32x4_t r = vcvtaq_s32_f32(a);
    INSN_OUT(0, r);
}
static void run_vcvtaq_m_s32_f32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vcvtaq_m_s32_f32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtaq_x_s32_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vcvtaq_x_s32_f32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtaq_u32_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    uint32x4_t r = vcvtaq_u32_f32(a);
    INSN_OUT(0, r);
}
static void run_vcvtaq_m_u32_f32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vcvtaq_m_u32_f32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtaq_x_u32_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vcvtaq_x_u32_f32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtnq_s16_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    int16x8_t r = vcvtnq_s16_f16(a);
    INSN_OUT(0, r);
}
static void run_vcvtnq_m_s16_f16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vcvtnq_m_s16_f16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtnq_x_s16_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vcvtnq_x_s16_f16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtnq_u16_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    uint16x8_t r = vcvtnq_u16_f16(a);
    INSN_OUT(0, r);
}
static void run_vcvtnq_m_u16_f16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vcvtnq_m_u16_f16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtnq_x_u16_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vcvtnq_x_u16_f16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtnq_s32_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    int32x4_t r = vcvtnq_s32_f32(a);
    INSN_OUT(0, r);
}
static void run_vcvtnq_m_s32_f32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vcvtnq_m_s32_f32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtnq_x_s32_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vcvtnq_x_s32_f32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtnq_u32_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    uint32x4_t r = vcvtnq_u32_f32(a);
    INSN_OUT(0, r);
}
static void run_vcvtnq_m_u32_f32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vcvtnq_m_u32_f32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtnq_x_u32_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vcvtnq_x_u32_f32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtpq_s16_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    int16x8_t r = vcvtpq_s16_f16(a);
    INSN_OUT(0, r);
}
static void run_vcvtpq_m_s16_f16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vcvtpq_m_s16_f16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtpq_x_s16_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vcvtpq_x_s16_f16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtpq_u16_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    uint16x8_t r = vcvtpq_u16_f16(a);
    INSN_OUT(0, r);
}
static void run_vcvtpq_m_u16_f16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vcvtpq_m_u16_f16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtpq_x_u16_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vcvtpq_x_u16_f16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtpq_s32_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    int32x4_t r = vcvtpq_s32_f32(a);
    INSN_OUT(0, r);
}
static void run_vcvtpq_m_s32_f32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vcvtpq_m_s32_f32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtpq_x_s32_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vcvtpq_x_s32_f32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtpq_u32_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    uint32x4_t r = vcvtpq_u32_f32(a);
    INSN_OUT(0, r);
}
static void run_vcvtpq_m_u32_f32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vcvtpq_m_u32_f32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtpq_x_u32_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vcvtpq_x_u32_f32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtmq_s16_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    int16x8_t r = vcvtmq_s16_f16(a);
    INSN_OUT(0, r);
}
static void run_vcvtmq_m_s16_f16(struct insn_io *io)
{
    INSN_IN(int16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int16x8_t r = vcvtmq_m_s16_f16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtmq_x_s16_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int16x8_t r = vcvtmq_x_s16_f16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtmq_u16_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    uint16x8_t r = vcvtmq_u16_f16(a);
    INSN_OUT(0, r);
}
static void run_vcvtmq_m_u16_f16(struct insn_io *io)
{
    INSN_IN(uint16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint16x8_t r = vcvtmq_m_u16_f16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtmq_x_u16_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint16x8_t r = vcvtmq_x_u16_f16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtmq_s32_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    int32x4_t r = vcvtmq_s32_f32(a);
    INSN_OUT(0, r);
}
static void run_vcvtmq_m_s32_f32(struct insn_io *io)
{
    INSN_IN(int32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    int32x4_t r = vcvtmq_m_s32_f32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtmq_x_s32_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    int32x4_t r = vcvtmq_x_s32_f32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtmq_u32_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    uint32x4_t r = vcvtmq_u32_f32(a);
    INSN_OUT(0, r);
}
static void run_vcvtmq_m_u32_f32(struct insn_io *io)
{
    INSN_IN(uint32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    uint32x4_t r = vcvtmq_m_u32_f32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtmq_x_u32_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    uint32x4_t r = vcvtmq_x_u32_f32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvtbq_f16_f32(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float16x8_t r = vcvtbq_f16_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vcvtbq_m_f16_f32(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vcvtbq_m_f16_f32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcvttq_f16_f32(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float16x8_t r = vcvttq_f16_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vcvttq_m_f16_f32(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vcvttq_m_f16_f32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcvtbq_f32_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    float32x4_t r = vcvtbq_f32_f16(a);
    INSN_OUT(0, r);
}
static void run_vcvtbq_m_f32_f16(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vcvtbq_m_f32_f16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvtbq_x_f32_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vcvtbq_x_f32_f16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcvttq_f32_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    float32x4_t r = vcvttq_f32_f16(a);
    INSN_OUT(0, r);
}
static void run_vcvttq_m_f32_f16(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vcvttq_m_f32_f16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vcvttq_x_f32_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vcvttq_x_f32_f16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrndq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    float16x8_t r = vrndq_f16(a);
    INSN_OUT(0, r);
}
static void run_vrndq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vrndq_m_f16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrndq_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float16x8_t r = vrndq_x_f16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrndq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    float32x4_t r = vrndq_f32(a);
    INSN_OUT(0, r);
}
static void run_vrndq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vrndq_m_f32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrndq_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vrndq_x_f32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrndnq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    float16x8_t r = vrndnq_f16(a);
    INSN_OUT(0, r);
}
static void run_vrndnq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vrndnq_m_f16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrndnq_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float16x8_t r = vrndnq_x_f16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrndnq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    float32x4_t r = vrndnq_f32(a);
    INSN_OUT(0, r);
}
static void run_vrndnq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vrndnq_m_f32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrndnq_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vrndnq_x_f32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrndmq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    float16x8_t r = vrndmq_f16(a);
    INSN_OUT(0, r);
}
static void run_vrndmq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vrndmq_m_f16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrndmq_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float16x8_t r = vrndmq_x_f16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrndmq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    float32x4_t r = vrndmq_f32(a);
    INSN_OUT(0, r);
}
static void run_vrndmq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vrndmq_m_f32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrndmq_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vrndmq_x_f32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrndpq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    float16x8_t r = vrndpq_f16(a);
    INSN_OUT(0, r);
}
static void run_vrndpq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vrndpq_m_f16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrndpq_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float16x8_t r = vrndpq_x_f16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrndpq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    float32x4_t r = vrndpq_f32(a);
    INSN_OUT(0, r);
}
static void run_vrndpq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vrndpq_m_f32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrndpq_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vrndpq_x_f32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrndaq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    float16x8_t r = vrndaq_f16(a);
    INSN_OUT(0, r);
}
static void run_vrndaq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vrndaq_m_f16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrndaq_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float16x8_t r = vrndaq_x_f16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrndaq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    float32x4_t r = vrndaq_f32(a);
    INSN_OUT(0, r);
}
static void run_vrndaq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vrndaq_m_f32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrndaq_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vrndaq_x_f32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrndxq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    float16x8_t r = vrndxq_f16(a);
    INSN_OUT(0, r);
}
static void run_vrndxq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vrndxq_m_f16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrndxq_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float16x8_t r = vrndxq_x_f16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrndxq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    float32x4_t r = vrndxq_f32(a);
    INSN_OUT(0, r);
}
static void run_vrndxq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vrndxq_m_f32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrndxq_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vrndxq_x_f32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vld1q_f16(struct insn_io *io)
{
    MVE_POINTER(float16_t const, a, 0);
    float16x8_t r = vld1q_f16(a);
    INSN_OUT(0, r);
}
static void run_vld1q_z_f16(struct insn_io *io)
{
    MVE_POINTER(float16_t const, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float16x8_t r = vld1q_z_f16(a, p);
    INSN_OUT(0, r);
}
static void run_vld1q_f32(struct insn_io *io)
{
    MVE_POINTER(float32_t const, a, 0);
    float32x4_t r = vld1q_f32(a);
    INSN_OUT(0, r);
}
static void run_vld1q_z_f32(struct insn_io *io)
{
    MVE_POINTER(float32_t const, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vld1q_z_f32(a, p);
    INSN_OUT(0, r);
}
static void run_vldrhq_f16(struct insn_io *io)
{
    MVE_POINTER(float16_t const, a, 0);
    float16x8_t r = vldrhq_f16(a);
    INSN_OUT(0, r);
}
static void run_vldrhq_z_f16(struct insn_io *io)
{
    MVE_POINTER(float16_t const, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float16x8_t r = vldrhq_z_f16(a, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_f32(struct insn_io *io)
{
    MVE_POINTER(float32_t const, a, 0);
    float32x4_t r = vldrwq_f32(a);
    INSN_OUT(0, r);
}
static void run_vldrwq_z_f32(struct insn_io *io)
{
    MVE_POINTER(float32_t const, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vldrwq_z_f32(a, p);
    INSN_OUT(0, r);
}
static void run_vst1q_f16(struct insn_io *io)
{
    MVE_POINTER(float16_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    vst1q_f16(a, b);
}
static void run_vst1q_p_f16(struct insn_io *io)
{
    MVE_POINTER(float16_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vst1q_p_f16(a, b, p);
}
static void run_vst1q_f32(struct insn_io *io)
{
    MVE_POINTER(float32_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    vst1q_f32(a, b);
}
static void run_vst1q_p_f32(struct insn_io *io)
{
    MVE_POINTER(float32_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vst1q_p_f32(a, b, p);
}
static void run_vstrhq_f16(struct insn_io *io)
{
    MVE_POINTER(float16_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    vstrhq_f16(a, b);
}
static void run_vstrhq_p_f16(struct insn_io *io)
{
    MVE_POINTER(float16_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrhq_p_f16(a, b, p);
}
static void run_vstrwq_f32(struct insn_io *io)
{
    MVE_POINTER(float32_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    vstrwq_f32(a, b);
}
static void run_vstrwq_p_f32(struct insn_io *io)
{
    MVE_POINTER(float32_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_p_f32(a, b, p);
}
static void run_vld2q_f16(struct insn_io *io)
{
    MVE_POINTER(float16_t const, a, 0);
    float16x8x2_t r = vld2q_f16(a);
    INSN_OUT(0, r);
}
static void run_vld2q_f32(struct insn_io *io)
{
    MVE_POINTER(float32_t const, a, 0);
    float32x4x2_t r = vld2q_f32(a);
    INSN_OUT(0, r);
}
static void run_vld4q_f16(struct insn_io *io)
{
    MVE_POINTER(float16_t const, a, 0);
    float16x8x4_t r = vld4q_f16(a);
    INSN_OUT(0, r);
}
static void run_vld4q_f32(struct insn_io *io)
{
    MVE_POINTER(float32_t const, a, 0);
    float32x4x4_t r = vld4q_f32(a);
    INSN_OUT(0, r);
}
static void run_vst2q_f16(struct insn_io *io)
{
    MVE_POINTER(float16_t, a, 0);
    INSN_IN(float16x8x2_t, b, 1);
    vst2q_f16(a, b);
}
static void run_vst2q_f32(struct insn_io *io)
{
    MVE_POINTER(float32_t, a, 0);
    INSN_IN(float32x4x2_t, b, 1);
    vst2q_f32(a, b);
}
static void run_vst4q_f16(struct insn_io *io)
{
    MVE_POINTER(float16_t, a, 0);
    INSN_IN(float16x8x4_t, b, 1);
    vst4q_f16(a, b);
}
static void run_vst4q_f32(struct insn_io *io)
{
    MVE_POINTER(float32_t, a, 0);
    INSN_IN(float32x4x4_t, b, 1);
    vst4q_f32(a, b);
}
static void run_vldrhq_gather_offset_f16(struct insn_io *io)
{
    MVE_POINTER(float16_t const, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    float16x8_t r = vldrhq_gather_offset_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vldrhq_gather_offset_z_f16(struct insn_io *io)
{
    MVE_POINTER(float16_t const, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vldrhq_gather_offset_z_f16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrhq_gather_shifted_offset_f16(struct insn_io *io)
{
    MVE_POINTER(float16_t const, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    float16x8_t r = vldrhq_gather_shifted_offset_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vldrhq_gather_shifted_offset_z_f16(struct insn_io *io)
{
    MVE_POINTER(float16_t const, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vldrhq_gather_shifted_offset_z_f16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_offset_f32(struct insn_io *io)
{
    MVE_POINTER(float32_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    float32x4_t r = vldrwq_gather_offset_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_offset_z_f32(struct insn_io *io)
{
    MVE_POINTER(float32_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vldrwq_gather_offset_z_f32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_shifted_offset_f32(struct insn_io *io)
{
    MVE_POINTER(float32_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    float32x4_t r = vldrwq_gather_shifted_offset_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_shifted_offset_z_f32(struct insn_io *io)
{
    MVE_POINTER(float32_t const, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vldrwq_gather_shifted_offset_z_f32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_f32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    float32x4_t r = vldrwq_gather_base_f32(a, -508);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_f32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    float32x4_t r = vldrwq_gather_base_f32(a, -20);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_f32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    float32x4_t r = vldrwq_gather_base_f32(a, 0);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_f32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    float32x4_t r = vldrwq_gather_base_f32(a, 12);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_f32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    float32x4_t r = vldrwq_gather_base_f32(a, 508);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_z_f32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vldrwq_gather_base_z_f32(a, -508, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_z_f32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vldrwq_gather_base_z_f32(a, -20, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_z_f32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vldrwq_gather_base_z_f32(a, 0, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_z_f32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vldrwq_gather_base_z_f32(a, 12, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_z_f32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vldrwq_gather_base_z_f32(a, 508, p);
    INSN_OUT(0, r);
}
static void run_vldrwq_gather_base_wb_f32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    float32x4_t r = vldrwq_gather_base_wb_f32(&a, -508);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(-508);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_f32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    float32x4_t r = vldrwq_gather_base_wb_f32(&a, -20);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(-20);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_f32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    float32x4_t r = vldrwq_gather_base_wb_f32(&a, 0);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(0);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_f32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    float32x4_t r = vldrwq_gather_base_wb_f32(&a, 12);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(12);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_f32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    float32x4_t r = vldrwq_gather_base_wb_f32(&a, 508);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(508);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_z_f32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vldrwq_gather_base_wb_z_f32(&a, -508, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(-508);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_z_f32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vldrwq_gather_base_wb_z_f32(&a, -20, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(-20);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_z_f32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vldrwq_gather_base_wb_z_f32(&a, 0, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(0);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_z_f32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vldrwq_gather_base_wb_z_f32(&a, 12, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(12);
    INSN_OUT(1, a);
}
static void run_vldrwq_gather_base_wb_z_f32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vldrwq_gather_base_wb_z_f32(&a, 508, p);
    INSN_OUT(0, r);
    a -= MVE_ORIGIN(508);
    INSN_OUT(1, a);
}
static void run_vstrhq_scatter_offset_f16(struct insn_io *io)
{
    MVE_POINTER(float16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(float16x8_t, c, 2);
    vstrhq_scatter_offset_f16(a, b, c);
}
static void run_vstrhq_scatter_offset_p_f16(struct insn_io *io)
{
    MVE_POINTER(float16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(float16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrhq_scatter_offset_p_f16(a, b, c, p);
}
static void run_vstrhq_scatter_shifted_offset_f16(struct insn_io *io)
{
    MVE_POINTER(float16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(float16x8_t, c, 2);
    vstrhq_scatter_shifted_offset_f16(a, b, c);
}
static void run_vstrhq_scatter_shifted_offset_p_f16(struct insn_io *io)
{
    MVE_POINTER(float16_t, a, 0);
    INSN_IN(uint16x8_t, b, 1);
    INSN_IN(float16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrhq_scatter_shifted_offset_p_f16(a, b, c, p);
}
static void run_vstrwq_scatter_offset_f32(struct insn_io *io)
{
    MVE_POINTER(float32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(float32x4_t, c, 2);
    vstrwq_scatter_offset_f32(a, b, c);
}
static void run_vstrwq_scatter_offset_p_f32(struct insn_io *io)
{
    MVE_POINTER(float32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(float32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrwq_scatter_offset_p_f32(a, b, c, p);
}
static void run_vstrwq_scatter_shifted_offset_f32(struct insn_io *io)
{
    MVE_POINTER(float32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(float32x4_t, c, 2);
    vstrwq_scatter_shifted_offset_f32(a, b, c);
}
static void run_vstrwq_scatter_shifted_offset_p_f32(struct insn_io *io)
{
    MVE_POINTER(float32_t, a, 0);
    INSN_IN(uint32x4_t, b, 1);
    INSN_IN(float32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    vstrwq_scatter_shifted_offset_p_f32(a, b, c, p);
}
static void run_vstrwq_scatter_base_f32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    INSN_IN(float32x4_t, c, 1);
    vstrwq_scatter_base_f32(a, -508, c);
}
static void run_vstrwq_scatter_base_f32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    INSN_IN(float32x4_t, c, 1);
    vstrwq_scatter_base_f32(a, -20, c);
}
static void run_vstrwq_scatter_base_f32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(float32x4_t, c, 1);
    vstrwq_scatter_base_f32(a, 0, c);
}
static void run_vstrwq_scatter_base_f32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    INSN_IN(float32x4_t, c, 1);
    vstrwq_scatter_base_f32(a, 12, c);
}
static void run_vstrwq_scatter_base_f32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    INSN_IN(float32x4_t, c, 1);
    vstrwq_scatter_base_f32(a, 508, c);
}
static void run_vstrwq_scatter_base_p_f32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    INSN_IN(float32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_p_f32(a, -508, c, p);
}
static void run_vstrwq_scatter_base_p_f32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    INSN_IN(float32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_p_f32(a, -20, c, p);
}
static void run_vstrwq_scatter_base_p_f32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(float32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_p_f32(a, 0, c, p);
}
static void run_vstrwq_scatter_base_p_f32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    INSN_IN(float32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_p_f32(a, 12, c, p);
}
static void run_vstrwq_scatter_base_p_f32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    INSN_IN(float32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_p_f32(a, 508, c, p);
}
static void run_vstrwq_scatter_base_wb_f32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    INSN_IN(float32x4_t, c, 1);
    vstrwq_scatter_base_wb_f32(&a, -508, c);
    a -= MVE_ORIGIN(-508);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_f32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    INSN_IN(float32x4_t, c, 1);
    vstrwq_scatter_base_wb_f32(&a, -20, c);
    a -= MVE_ORIGIN(-20);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_f32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(float32x4_t, c, 1);
    vstrwq_scatter_base_wb_f32(&a, 0, c);
    a -= MVE_ORIGIN(0);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_f32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    INSN_IN(float32x4_t, c, 1);
    vstrwq_scatter_base_wb_f32(&a, 12, c);
    a -= MVE_ORIGIN(12);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_f32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    INSN_IN(float32x4_t, c, 1);
    vstrwq_scatter_base_wb_f32(&a, 508, c);
    a -= MVE_ORIGIN(508);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_p_f32_minus_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-508);
    INSN_IN(float32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_wb_p_f32(&a, -508, c, p);
    a -= MVE_ORIGIN(-508);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_p_f32_minus_20(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(-20);
    INSN_IN(float32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_wb_p_f32(&a, -20, c, p);
    a -= MVE_ORIGIN(-20);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_p_f32_0(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(0);
    INSN_IN(float32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_wb_p_f32(&a, 0, c, p);
    a -= MVE_ORIGIN(0);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_p_f32_12(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(12);
    INSN_IN(float32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_wb_p_f32(&a, 12, c, p);
    a -= MVE_ORIGIN(12);
    INSN_OUT(0, a);
}
static void run_vstrwq_scatter_base_wb_p_f32_508(struct insn_io *io)
{
    INSN_IN(uint32x4_t, a, 0);
    a += MVE_ORIGIN(508);
    INSN_IN(float32x4_t, c, 1);
    INSN_IN(mve_pred16_t, p, 2);
    vstrwq_scatter_base_wb_p_f32(&a, 508, c, p);
    a -= MVE_ORIGIN(508);
    INSN_OUT(0, a);
}

static const struct insn_case cases[] = {
    {"vmaxnmvq_p_f32", "f32 f32x4 p32", "f32", MVE_FLOAT_FLAGS, 0, run_vmaxnmvq_p_f32},
    {"vminnmavq_f16", "f16 f16x8", "f16", MVE_FLOAT_FLAGS, 0, run_vminnmavq_f16},
    {"vminnmavq_p_f16", "f16 f16x8 p16", "f16", MVE_FLOAT_FLAGS, 0, run_vminnmavq_p_f16},
    {"vminnmavq_f32", "f32 f32x4", "f32", MVE_FLOAT_FLAGS, 0, run_vminnmavq_f32},
    {"vminnmavq_p_f32", "f32 f32x4 p32", "f32", MVE_FLOAT_FLAGS, 0, run_vminnmavq_p_f32},
    {"vmaxnmavq_f16", "f16 f16x8", "f16", MVE_FLOAT_FLAGS, 0, run_vmaxnmavq_f16},
    {"vmaxnmavq_p_f16", "f16 f16x8 p16", "f16", MVE_FLOAT_FLAGS, 0, run_vmaxnmavq_p_f16},
    {"vmaxnmavq_f32", "f32 f32x4", "f32", MVE_FLOAT_FLAGS, 0, run_vmaxnmavq_f32},
    {"vmaxnmavq_p_f32", "f32 f32x4 p32", "f32", MVE_FLOAT_FLAGS, 0, run_vmaxnmavq_p_f32},
    {"vdupq_n_f16", "f16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vdupq_n_f16},
    {"vdupq_m_n_f16", "f16x8 f16 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vdupq_m_n_f16},
    {"vdupq_x_n_f16", "f16 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vdupq_x_n_f16},
    {"vdupq_n_f32", "f32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vdupq_n_f32},
    {"vdupq_m_n_f32", "f32x4 f32 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vdupq_m_n_f32},
    {"vdupq_x_n_f32", "f32 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vdupq_x_n_f32},
    {"vcreateq_f16", "u64 u64", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcreateq_f16},
    {"vcreateq_f32", "u64 u64", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcreateq_f32},
    {"vgetq_lane_f16/0", "f16x8", "f16", MVE_FLOAT_FLAGS, 0, run_vgetq_lane_f16_0},
    {"vgetq_lane_f16/3", "f16x8", "f16", MVE_FLOAT_FLAGS, 0, run_vgetq_lane_f16_3},
    {"vgetq_lane_f16/7", "f16x8", "f16", MVE_FLOAT_FLAGS, 0, run_vgetq_lane_f16_7},
    {"vgetq_lane_f32/0", "f32x4", "f32", MVE_FLOAT_FLAGS, 0, run_vgetq_lane_f32_0},
    {"vgetq_lane_f32/1", "f32x4", "f32", MVE_FLOAT_FLAGS, 0, run_vgetq_lane_f32_1},
    {"vgetq_lane_f32/3", "f32x4", "f32", MVE_FLOAT_FLAGS, 0, run_vgetq_lane_f32_3},
    {"vsetq_lane_f16/0", "f16 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vsetq_lane_f16_0},
    {"vsetq_lane_f16/3", "f16 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vsetq_lane_f16_3},
    {"vsetq_lane_f16/7", "f16 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vsetq_lane_f16_7},
    {"vsetq_lane_f32/0", "f32 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vsetq_lane_f32_0},
    {"vsetq_lane_f32/1", "f32 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vsetq_lane_f32_1},
    {"vsetq_lane_f32/3", "f32 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vsetq_lane_f32_3},
    {"vreinterpretq_s8_f16", "f16x8", "s8x16", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_s8_f16},
    {"vreinterpretq_s8_f32", "f32x4", "s8x16", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_s8_f32},
    {"vreinterpretq_s16_f16", "f16x8", "s16x8", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_s16_f16},
    {"vreinterpretq_s16_f32", "f32x4", "s16x8", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_s16_f32},
    {"vreinterpretq_s32_f16", "f16x8", "s32x4", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_s32_f16},
    {"vreinterpretq_s32_f32", "f32x4", "s32x4", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_s32_f32},
    {"vreinterpretq_u8_f16", "f16x8", "u8x16", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_u8_f16},
    {"vreinterpretq_u8_f32", "f32x4", "u8x16", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_u8_f32},
    {"vreinterpretq_u16_f16", "f16x8", "u16x8", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_u16_f16},
    {"vreinterpretq_u16_f32", "f32x4", "u16x8", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_u16_f32},
    {"vreinterpretq_u32_f16", "f16x8", "u32x4", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_u32_f16},
    {"vreinterpretq_u32_f32", "f32x4", "u32x4", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_u32_f32},
    {"vreinterpretq_s64_f16", "f16x8", "s64x2", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_s64_f16},
    {"vreinterpretq_s64_f32", "f32x4", "s64x2", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_s64_f32},
    {"vreinterpretq_u64_f16", "f16x8", "u64x2", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_u64_f16},
    {"vreinterpretq_u64_f32", "f32x4", "u64x2", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_u64_f32},
    {"vreinterpretq_f16_s8", "s8x16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_f16_s8},
    {"vreinterpretq_f16_s16", "s16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_f16_s16},
    {"vreinterpretq_f16_s32", "s32x4", "f16x8", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_f16_s32},
    {"vreinterpretq_f16_u8", "u8x16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_f16_u8},
    {"vreinterpretq_f16_u16", "u16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_f16_u16},
    {"vreinterpretq_f16_u32", "u32x4", "f16x8", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_f16_u32},
    {"vreinterpretq_f16_s64", "s64x2", "f16x8", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_f16_s64},
    {"vreinterpretq_f16_u64", "u64x2", "f16x8", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_f16_u64},
    {"vreinterpretq_f16_f32", "f32x4", "f16x8", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_f16_f32},
    {"vreinterpretq_f32_s8", "s8x16", "f32x4", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_f32_s8},
    {"vreinterpretq_f32_s16", "s16x8", "f32x4", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_f32_s16},
    {"vreinterpretq_f32_s32", "s32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_f32_s32},
    {"vreinterpretq_f32_u8", "u8x16", "f32x4", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_f32_u8},
    {"vreinterpretq_f32_u16", "u16x8", "f32x4", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_f32_u16},
    {"vreinterpretq_f32_u32", "u32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_f32_u32},
    {"vreinterpretq_f32_s64", "s64x2", "f32x4", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_f32_s64},
    {"vreinterpretq_f32_u64", "u64x2", "f32x4", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_f32_u64},
    {"vreinterpretq_f32_f16", "f16x8", "f32x4", MVE_FLOAT_FLAGS, 0, run_vreinterpretq_f32_f16},
    {"vcvtq_f16_s16", "s16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_f16_s16},
    {"vcvtq_m_f16_s16", "f16x8 s16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_f16_s16},
    {"vcvtq_x_f16_s16", "s16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_f16_s16},
    {"vcvtq_f16_u16", "u16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_f16_u16},
    {"vcvtq_m_f16_u16", "f16x8 u16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_f16_u16},
    {"vcvtq_x_f16_u16", "u16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_f16_u16},
    {"vcvtq_f32_s32", "s32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_f32_s32},
    {"vcvtq_m_f32_s32", "f32x4 s32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_f32_s32},
    {"vcvtq_x_f32_s32", "s32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_f32_s32},
    {"vcvtq_f32_u32", "u32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_f32_u32},
    {"vcvtq_m_f32_u32", "f32x4 u32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_f32_u32},
    {"vcvtq_x_f32_u32", "u32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_f32_u32},
    {"vcvtq_n_f16_s16/1", "s16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_f16_s16_1},
    {"vcvtq_n_f16_s16/8", "s16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_f16_s16_8},
    {"vcvtq_n_f16_s16/16", "s16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_f16_s16_16},
    {"vcvtq_m_n_f16_s16/1", "f16x8 s16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_f16_s16_1},
    {"vcvtq_m_n_f16_s16/8", "f16x8 s16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_f16_s16_8},
    {"vcvtq_m_n_f16_s16/16", "f16x8 s16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_f16_s16_16},
    {"vcvtq_x_n_f16_s16/1", "s16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_f16_s16_1},
    {"vcvtq_x_n_f16_s16/8", "s16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_f16_s16_8},
    {"vcvtq_x_n_f16_s16/16", "s16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_f16_s16_16},
    {"vcvtq_n_f16_u16/1", "u16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_f16_u16_1},
    {"vcvtq_n_f16_u16/8", "u16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_f16_u16_8},
    {"vcvtq_n_f16_u16/16", "u16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_f16_u16_16},
    {"vcvtq_m_n_f16_u16/1", "f16x8 u16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_f16_u16_1},
    {"vcvtq_m_n_f16_u16/8", "f16x8 u16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_f16_u16_8},
    {"vcvtq_m_n_f16_u16/16", "f16x8 u16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_f16_u16_16},
    {"vcvtq_x_n_f16_u16/1", "u16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_f16_u16_1},
    {"vcvtq_x_n_f16_u16/8", "u16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_f16_u16_8},
    {"vcvtq_x_n_f16_u16/16", "u16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_f16_u16_16},
    {"vcvtq_n_f32_s32/1", "s32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_f32_s32_1},
    {"vcvtq_n_f32_s32/16", "s32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_f32_s32_16},
    {"vcvtq_n_f32_s32/32", "s32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_f32_s32_32},
    {"vcvtq_m_n_f32_s32/1", "f32x4 s32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_f32_s32_1},
    {"vcvtq_m_n_f32_s32/16", "f32x4 s32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_f32_s32_16},
    {"vcvtq_m_n_f32_s32/32", "f32x4 s32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_f32_s32_32},
    {"vcvtq_x_n_f32_s32/1", "s32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_f32_s32_1},
    {"vcvtq_x_n_f32_s32/16", "s32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_f32_s32_16},
    {"vcvtq_x_n_f32_s32/32", "s32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_f32_s32_32},
    {"vcvtq_n_f32_u32/1", "u32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_f32_u32_1},
    {"vcvtq_n_f32_u32/16", "u32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_f32_u32_16},
    {"vcvtq_n_f32_u32/32", "u32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_f32_u32_32},
    {"vcvtq_m_n_f32_u32/1", "f32x4 u32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_f32_u32_1},
    {"vcvtq_m_n_f32_u32/16", "f32x4 u32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_f32_u32_16},
    {"vcvtq_m_n_f32_u32/32", "f32x4 u32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_f32_u32_32},
    {"vcvtq_x_n_f32_u32/1", "u32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_f32_u32_1},
    {"vcvtq_x_n_f32_u32/16", "u32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_f32_u32_16},
    {"vcvtq_x_n_f32_u32/32", "u32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_f32_u32_32},
    {"vcvtq_s16_f16", "f16x8", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_s16_f16},
    {"vcvtq_m_s16_f16", "s16x8 f16x8 p16", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_s16_f16},
    {"vcvtq_x_s16_f16", "f16x8 p16", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_s16_f16},
    {"vcvtq_u16_f16", "f16x8", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_u16_f16},
    {"vcvtq_m_u16_f16", "u16x8 f16x8 p16", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_u16_f16},
    {"vcvtq_x_u16_f16", "f16x8 p16", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_u16_f16},
    {"vcvtq_s32_f32", "f32x4", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_s32_f32},
    {"vcvtq_m_s32_f32", "s32x4 f32x4 p32", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_s32_f32},
    {"vcvtq_x_s32_f32", "f32x4 p32", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_s32_f32},
    {"vcvtq_u32_f32", "f32x4", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_u32_f32},
    {"vcvtq_m_u32_f32", "u32x4 f32x4 p32", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_u32_f32},
    {"vcvtq_x_u32_f32", "f32x4 p32", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_u32_f32},
    {"vcvtq_n_s16_f16/1", "f16x8", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_s16_f16_1},
    {"vcvtq_n_s16_f16/8", "f16x8", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_s16_f16_8},
    {"vcvtq_n_s16_f16/16", "f16x8", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_s16_f16_16},
    {"vcvtq_m_n_s16_f16/1", "s16x8 f16x8 p16", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_s16_f16_1},
    {"vcvtq_m_n_s16_f16/8", "s16x8 f16x8 p16", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_s16_f16_8},
    {"vcvtq_m_n_s16_f16/16", "s16x8 f16x8 p16", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_s16_f16_16},
    {"vcvtq_x_n_s16_f16/1", "f16x8 p16", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_s16_f16_1},
    {"vcvtq_x_n_s16_f16/8", "f16x8 p16", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_s16_f16_8},
    {"vcvtq_x_n_s16_f16/16", "f16x8 p16", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_s16_f16_16},
    {"vcvtq_n_u16_f16/1", "f16x8", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_u16_f16_1},
    {"vcvtq_n_u16_f16/8", "f16x8", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_u16_f16_8},
    {"vcvtq_n_u16_f16/16", "f16x8", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_u16_f16_16},
    {"vcvtq_m_n_u16_f16/1", "u16x8 f16x8 p16", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_u16_f16_1},
    {"vcvtq_m_n_u16_f16/8", "u16x8 f16x8 p16", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_u16_f16_8},
    {"vcvtq_m_n_u16_f16/16", "u16x8 f16x8 p16", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_u16_f16_16},
    {"vcvtq_x_n_u16_f16/1", "f16x8 p16", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_u16_f16_1},
    {"vcvtq_x_n_u16_f16/8", "f16x8 p16", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_u16_f16_8},
    {"vcvtq_x_n_u16_f16/16", "f16x8 p16", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_u16_f16_16},
    {"vcvtq_n_s32_f32/1", "f32x4", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_s32_f32_1},
    {"vcvtq_n_s32_f32/16", "f32x4", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_s32_f32_16},
    {"vcvtq_n_s32_f32/32", "f32x4", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_s32_f32_32},
    {"vcvtq_m_n_s32_f32/1", "s32x4 f32x4 p32", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_s32_f32_1},
    {"vcvtq_m_n_s32_f32/16", "s32x4 f32x4 p32", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_s32_f32_16},
    {"vcvtq_m_n_s32_f32/32", "s32x4 f32x4 p32", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_s32_f32_32},
    {"vcvtq_x_n_s32_f32/1", "f32x4 p32", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_s32_f32_1},
    {"vcvtq_x_n_s32_f32/16", "f32x4 p32", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_s32_f32_16},
    {"vcvtq_x_n_s32_f32/32", "f32x4 p32", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_s32_f32_32},
    {"vcvtq_n_u32_f32/1", "f32x4", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_u32_f32_1},
    {"vcvtq_n_u32_f32/16", "f32x4", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_u32_f32_16},
    {"vcvtq_n_u32_f32/32", "f32x4", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_n_u32_f32_32},
    {"vcvtq_m_n_u32_f32/1", "u32x4 f32x4 p32", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_u32_f32_1},
    {"vcvtq_m_n_u32_f32/16", "u32x4 f32x4 p32", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_u32_f32_16},
    {"vcvtq_m_n_u32_f32/32", "u32x4 f32x4 p32", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_m_n_u32_f32_32},
    {"vcvtq_x_n_u32_f32/1", "f32x4 p32", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_u32_f32_1},
    {"vcvtq_x_n_u32_f32/16", "f32x4 p32", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_u32_f32_16},
    {"vcvtq_x_n_u32_f32/32", "f32x4 p32", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtq_x_n_u32_f32_32},
    {"vcvtaq_s16_f16", "f16x8", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtaq_s16_f16},
    {"vcvtaq_m_s16_f16", "s16x8 f16x8 p16", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtaq_m_s16_f16},
    {"vcvtaq_x_s16_f16", "f16x8 p16", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtaq_x_s16_f16},
    {"vcvtaq_u16_f16", "f16x8", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtaq_u16_f16},
    {"vcvtaq_m_u16_f16", "u16x8 f16x8 p16", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtaq_m_u16_f16},
    {"vcvtaq_x_u16_f16", "f16x8 p16", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtaq_x_u16_f16},
    {"vcvtaq_s32_f32", "f32x4", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtaq_s32_f32},
    {"vcvtaq_m_s32_f32", "s32x4 f32x4 p32", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtaq_m_s32_f32},
    {"vcvtaq_x_s32_f32", "f32x4 p32", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtaq_x_s32_f32},
    {"vcvtaq_u32_f32", "f32x4", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtaq_u32_f32},
    {"vcvtaq_m_u32_f32", "u32x4 f32x4 p32", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtaq_m_u32_f32},
    {"vcvtaq_x_u32_f32", "f32x4 p32", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtaq_x_u32_f32},
    {"vcvtnq_s16_f16", "f16x8", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtnq_s16_f16},
    {"vcvtnq_m_s16_f16", "s16x8 f16x8 p16", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtnq_m_s16_f16},
    {"vcvtnq_x_s16_f16", "f16x8 p16", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtnq_x_s16_f16},
    {"vcvtnq_u16_f16", "f16x8", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtnq_u16_f16},
    {"vcvtnq_m_u16_f16", "u16x8 f16x8 p16", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtnq_m_u16_f16},
    {"vcvtnq_x_u16_f16", "f16x8 p16", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtnq_x_u16_f16},
    {"vcvtnq_s32_f32", "f32x4", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtnq_s32_f32},
    {"vcvtnq_m_s32_f32", "s32x4 f32x4 p32", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtnq_m_s32_f32},
    {"vcvtnq_x_s32_f32", "f32x4 p32", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtnq_x_s32_f32},
    {"vcvtnq_u32_f32", "f32x4", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtnq_u32_f32},
    {"vcvtnq_m_u32_f32", "u32x4 f32x4 p32", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtnq_m_u32_f32},
    {"vcvtnq_x_u32_f32", "f32x4 p32", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtnq_x_u32_f32},
    {"vcvtpq_s16_f16", "f16x8", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtpq_s16_f16},
    {"vcvtpq_m_s16_f16", "s16x8 f16x8 p16", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtpq_m_s16_f16},
    {"vcvtpq_x_s16_f16", "f16x8 p16", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtpq_x_s16_f16},
    {"vcvtpq_u16_f16", "f16x8", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtpq_u16_f16},
    {"vcvtpq_m_u16_f16", "u16x8 f16x8 p16", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtpq_m_u16_f16},
    {"vcvtpq_x_u16_f16", "f16x8 p16", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtpq_x_u16_f16},
    {"vcvtpq_s32_f32", "f32x4", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtpq_s32_f32},
    {"vcvtpq_m_s32_f32", "s32x4 f32x4 p32", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtpq_m_s32_f32},
    {"vcvtpq_x_s32_f32", "f32x4 p32", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtpq_x_s32_f32},
    {"vcvtpq_u32_f32", "f32x4", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtpq_u32_f32},
    {"vcvtpq_m_u32_f32", "u32x4 f32x4 p32", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtpq_m_u32_f32},
    {"vcvtpq_x_u32_f32", "f32x4 p32", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtpq_x_u32_f32},
    {"vcvtmq_s16_f16", "f16x8", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtmq_s16_f16},
    {"vcvtmq_m_s16_f16", "s16x8 f16x8 p16", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtmq_m_s16_f16},
    {"vcvtmq_x_s16_f16", "f16x8 p16", "s16x8", MVE_FLOAT_FLAGS, 0, run_vcvtmq_x_s16_f16},
    {"vcvtmq_u16_f16", "f16x8", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtmq_u16_f16},
    {"vcvtmq_m_u16_f16", "u16x8 f16x8 p16", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtmq_m_u16_f16},
    {"vcvtmq_x_u16_f16", "f16x8 p16", "u16x8", MVE_FLOAT_FLAGS, 0, run_vcvtmq_x_u16_f16},
    {"vcvtmq_s32_f32", "f32x4", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtmq_s32_f32},
    {"vcvtmq_m_s32_f32", "s32x4 f32x4 p32", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtmq_m_s32_f32},
    {"vcvtmq_x_s32_f32", "f32x4 p32", "s32x4", MVE_FLOAT_FLAGS, 0, run_vcvtmq_x_s32_f32},
    {"vcvtmq_u32_f32", "f32x4", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtmq_u32_f32},
    {"vcvtmq_m_u32_f32", "u32x4 f32x4 p32", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtmq_m_u32_f32},
    {"vcvtmq_x_u32_f32", "f32x4 p32", "u32x4", MVE_FLOAT_FLAGS, 0, run_vcvtmq_x_u32_f32},
    {"vcvtbq_f16_f32", "f16x8 f32x4", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtbq_f16_f32},
    {"vcvtbq_m_f16_f32", "f16x8 f32x4 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvtbq_m_f16_f32},
    {"vcvttq_f16_f32", "f16x8 f32x4", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvttq_f16_f32},
    {"vcvttq_m_f16_f32", "f16x8 f32x4 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcvttq_m_f16_f32},
    {"vcvtbq_f32_f16", "f16x8", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtbq_f32_f16},
    {"vcvtbq_m_f32_f16", "f32x4 f16x8 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtbq_m_f32_f16},
    {"vcvtbq_x_f32_f16", "f16x8 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvtbq_x_f32_f16},
    {"vcvttq_f32_f16", "f16x8", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvttq_f32_f16},
    {"vcvttq_m_f32_f16", "f32x4 f16x8 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvttq_m_f32_f16},
    {"vcvttq_x_f32_f16", "f16x8 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcvttq_x_f32_f16},
    {"vrndq_f16", "f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrndq_f16},
    {"vrndq_m_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrndq_m_f16},
    {"vrndq_x_f16", "f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrndq_x_f16},
    {"vrndq_f32", "f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vrndq_f32},
    {"vrndq_m_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vrndq_m_f32},
    {"vrndq_x_f32", "f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vrndq_x_f32},
    {"vrndnq_f16", "f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrndnq_f16},
    {"vrndnq_m_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrndnq_m_f16},
    {"vrndnq_x_f16", "f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrndnq_x_f16},
    {"vrndnq_f32", "f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vrndnq_f32},
    {"vrndnq_m_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vrndnq_m_f32},
    {"vrndnq_x_f32", "f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vrndnq_x_f32},
    {"vrndmq_f16", "f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrndmq_f16},
    {"vrndmq_m_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrndmq_m_f16},
    {"vrndmq_x_f16", "f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrndmq_x_f16},
    {"vrndmq_f32", "f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vrndmq_f32},
    {"vrndmq_m_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vrndmq_m_f32},
    {"vrndmq_x_f32", "f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vrndmq_x_f32},
    {"vrndpq_f16", "f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrndpq_f16},
    {"vrndpq_m_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrndpq_m_f16},
    {"vrndpq_x_f16", "f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrndpq_x_f16},
    {"vrndpq_f32", "f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vrndpq_f32},
    {"vrndpq_m_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vrndpq_m_f32},
    {"vrndpq_x_f32", "f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vrndpq_x_f32},
    {"vrndaq_f16", "f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrndaq_f16},
    {"vrndaq_m_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrndaq_m_f16},
    {"vrndaq_x_f16", "f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrndaq_x_f16},
    {"vrndaq_f32", "f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vrndaq_f32},
    {"vrndaq_m_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vrndaq_m_f32},
    {"vrndaq_x_f32", "f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vrndaq_x_f32},
    {"vrndxq_f16", "f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrndxq_f16},
    {"vrndxq_m_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrndxq_m_f16},
    {"vrndxq_x_f16", "f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrndxq_x_f16},
    {"vrndxq_f32", "f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vrndxq_f32},
    {"vrndxq_m_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vrndxq_m_f32},
    {"vrndxq_x_f32", "f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vrndxq_x_f32},
    {"vld1q_f16", "u32<4*2", "f16x8", MVE_FLOAT_FLAGS, 320, run_vld1q_f16},
    {"vld1q_z_f16", "u32<4*2 p16", "f16x8", MVE_FLOAT_FLAGS, 320, run_vld1q_z_f16},
    {"vld1q_f32", "u32<4*4", "f32x4", MVE_FLOAT_FLAGS, 320, run_vld1q_f32},
    {"vld1q_z_f32", "u32<4*4 p32", "f32x4", MVE_FLOAT_FLAGS, 320, run_vld1q_z_f32},
    {"vldrhq_f16", "u32<4*2", "f16x8", MVE_FLOAT_FLAGS, 320, run_vldrhq_f16},
    {"vldrhq_z_f16", "u32<4*2 p16", "f16x8", MVE_FLOAT_FLAGS, 320, run_vldrhq_z_f16},
    {"vldrwq_f32", "u32<4*4", "f32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_f32},
    {"vldrwq_z_f32", "u32<4*4 p32", "f32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_z_f32},
    {"vst1q_f16", "u32<4*2 f16x8", "", MVE_FLOAT_FLAGS, 320, run_vst1q_f16},
    {"vst1q_p_f16", "u32<4*2 f16x8 p16", "", MVE_FLOAT_FLAGS, 320, run_vst1q_p_f16},
    {"vst1q_f32", "u32<4*4 f32x4", "", MVE_FLOAT_FLAGS, 320, run_vst1q_f32},
    {"vst1q_p_f32", "u32<4*4 f32x4 p32", "", MVE_FLOAT_FLAGS, 320, run_vst1q_p_f32},
    {"vstrhq_f16", "u32<4*2 f16x8", "", MVE_FLOAT_FLAGS, 320, run_vstrhq_f16},
    {"vstrhq_p_f16", "u32<4*2 f16x8 p16", "", MVE_FLOAT_FLAGS, 320, run_vstrhq_p_f16},
    {"vstrwq_f32", "u32<4*4 f32x4", "", MVE_FLOAT_FLAGS, 320, run_vstrwq_f32},
    {"vstrwq_p_f32", "u32<4*4 f32x4 p32", "", MVE_FLOAT_FLAGS, 320, run_vstrwq_p_f32},
    {"vld2q_f16", "u32<4*2", "f16x8x2", MVE_FLOAT_FLAGS, 320, run_vld2q_f16},
    {"vld2q_f32", "u32<4*4", "f32x4x2", MVE_FLOAT_FLAGS, 320, run_vld2q_f32},
    {"vld4q_f16", "u32<4*2", "f16x8x4", MVE_FLOAT_FLAGS, 320, run_vld4q_f16},
    {"vld4q_f32", "u32<4*4", "f32x4x4", MVE_FLOAT_FLAGS, 320, run_vld4q_f32},
    {"vst2q_f16", "u32<4*2 f16x8x2", "", MVE_FLOAT_FLAGS, 320, run_vst2q_f16},
    {"vst2q_f32", "u32<4*4 f32x4x2", "", MVE_FLOAT_FLAGS, 320, run_vst2q_f32},
    {"vst4q_f16", "u32<4*2 f16x8x4", "", MVE_FLOAT_FLAGS, 320, run_vst4q_f16},
    {"vst4q_f32", "u32<4*4 f32x4x4", "", MVE_FLOAT_FLAGS, 320, run_vst4q_f32},
    {"vldrhq_gather_offset_f16", "u32<4*2 u16x8<24*2", "f16x8", MVE_FLOAT_FLAGS, 320, run_vldrhq_gather_offset_f16},
    {"vldrhq_gather_offset_z_f16", "u32<4*2 u16x8<24*2 p16", "f16x8", MVE_FLOAT_FLAGS, 320, run_vldrhq_gather_offset_z_f16},
    {"vldrhq_gather_shifted_offset_f16", "u32<4*2 u16x8<24*1", "f16x8", MVE_FLOAT_FLAGS, 320, run_vldrhq_gather_shifted_offset_f16},
    {"vldrhq_gather_shifted_offset_z_f16", "u32<4*2 u16x8<24*1 p16", "f16x8", MVE_FLOAT_FLAGS, 320, run_vldrhq_gather_shifted_offset_z_f16},
    {"vldrwq_gather_offset_f32", "u32<4*4 u32x4<24*4", "f32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_offset_f32},
    {"vldrwq_gather_offset_z_f32", "u32<4*4 u32x4<24*4 p32", "f32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_offset_z_f32},
    {"vldrwq_gather_shifted_offset_f32", "u32<4*4 u32x4<24*1", "f32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_shifted_offset_f32},
    {"vldrwq_gather_shifted_offset_z_f32", "u32<4*4 u32x4<24*1 p32", "f32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_shifted_offset_z_f32},
    {"vldrwq_gather_base_f32/-508", "u32x4<24*4", "f32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_base_f32_minus_508},
    {"vldrwq_gather_base_f32/-20", "u32x4<24*4", "f32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_base_f32_minus_20},
    {"vldrwq_gather_base_f32/0", "u32x4<24*4", "f32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_base_f32_0},
    {"vldrwq_gather_base_f32/12", "u32x4<24*4", "f32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_base_f32_12},
    {"vldrwq_gather_base_f32/508", "u32x4<24*4", "f32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_base_f32_508},
    {"vldrwq_gather_base_z_f32/-508", "u32x4<24*4 p32", "f32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_base_z_f32_minus_508},
    {"vldrwq_gather_base_z_f32/-20", "u32x4<24*4 p32", "f32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_base_z_f32_minus_20},
    {"vldrwq_gather_base_z_f32/0", "u32x4<24*4 p32", "f32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_base_z_f32_0},
    {"vldrwq_gather_base_z_f32/12", "u32x4<24*4 p32", "f32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_base_z_f32_12},
    {"vldrwq_gather_base_z_f32/508", "u32x4<24*4 p32", "f32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_base_z_f32_508},
    {"vldrwq_gather_base_wb_f32/-508", "u32x4<24*4", "f32x4 u32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_base_wb_f32_minus_508},
    {"vldrwq_gather_base_wb_f32/-20", "u32x4<24*4", "f32x4 u32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_base_wb_f32_minus_20},
    {"vldrwq_gather_base_wb_f32/0", "u32x4<24*4", "f32x4 u32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_base_wb_f32_0},
    {"vldrwq_gather_base_wb_f32/12", "u32x4<24*4", "f32x4 u32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_base_wb_f32_12},
    {"vldrwq_gather_base_wb_f32/508", "u32x4<24*4", "f32x4 u32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_base_wb_f32_508},
    {"vldrwq_gather_base_wb_z_f32/-508", "u32x4<24*4 p32", "f32x4 u32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_base_wb_z_f32_minus_508},
    {"vldrwq_gather_base_wb_z_f32/-20", "u32x4<24*4 p32", "f32x4 u32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_base_wb_z_f32_minus_20},
    {"vldrwq_gather_base_wb_z_f32/0", "u32x4<24*4 p32", "f32x4 u32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_base_wb_z_f32_0},
    {"vldrwq_gather_base_wb_z_f32/12", "u32x4<24*4 p32", "f32x4 u32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_base_wb_z_f32_12},
    {"vldrwq_gather_base_wb_z_f32/508", "u32x4<24*4 p32", "f32x4 u32x4", MVE_FLOAT_FLAGS, 320, run_vldrwq_gather_base_wb_z_f32_508},
    {"vstrhq_scatter_offset_f16", "u32<4*2 u16x8<24*2 f16x8", "", MVE_FLOAT_FLAGS, 320, run_vstrhq_scatter_offset_f16},
    {"vstrhq_scatter_offset_p_f16", "u32<4*2 u16x8<24*2 f16x8 p16", "", MVE_FLOAT_FLAGS, 320, run_vstrhq_scatter_offset_p_f16},
    {"vstrhq_scatter_shifted_offset_f16", "u32<4*2 u16x8<24*1 f16x8", "", MVE_FLOAT_FLAGS, 320, run_vstrhq_scatter_shifted_offset_f16},
    {"vstrhq_scatter_shifted_offset_p_f16", "u32<4*2 u16x8<24*1 f16x8 p16", "", MVE_FLOAT_FLAGS, 320, run_vstrhq_scatter_shifted_offset_p_f16},
    {"vstrwq_scatter_offset_f32", "u32<4*4 u32x4<24*4 f32x4", "", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_offset_f32},
    {"vstrwq_scatter_offset_p_f32", "u32<4*4 u32x4<24*4 f32x4 p32", "", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_offset_p_f32},
    {"vstrwq_scatter_shifted_offset_f32", "u32<4*4 u32x4<24*1 f32x4", "", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_shifted_offset_f32},
    {"vstrwq_scatter_shifted_offset_p_f32", "u32<4*4 u32x4<24*1 f32x4 p32", "", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_shifted_offset_p_f32},
    {"vstrwq_scatter_base_f32/-508", "u32x4<24*4 f32x4", "", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_base_f32_minus_508},
    {"vstrwq_scatter_base_f32/-20", "u32x4<24*4 f32x4", "", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_base_f32_minus_20},
    {"vstrwq_scatter_base_f32/0", "u32x4<24*4 f32x4", "", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_base_f32_0},
    {"vstrwq_scatter_base_f32/12", "u32x4<24*4 f32x4", "", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_base_f32_12},
    {"vstrwq_scatter_base_f32/508", "u32x4<24*4 f32x4", "", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_base_f32_508},
    {"vstrwq_scatter_base_p_f32/-508", "u32x4<24*4 f32x4 p32", "", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_base_p_f32_minus_508},
    {"vstrwq_scatter_base_p_f32/-20", "u32x4<24*4 f32x4 p32", "", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_base_p_f32_minus_20},
    {"vstrwq_scatter_base_p_f32/0", "u32x4<24*4 f32x4 p32", "", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_base_p_f32_0},
    {"vstrwq_scatter_base_p_f32/12", "u32x4<24*4 f32x4 p32", "", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_base_p_f32_12},
    {"vstrwq_scatter_base_p_f32/508", "u32x4<24*4 f32x4 p32", "", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_base_p_f32_508},
    {"vstrwq_scatter_base_wb_f32/-508", "u32x4<24*4 f32x4", "u32x4", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_base_wb_f32_minus_508},
    {"vstrwq_scatter_base_wb_f32/-20", "u32x4<24*4 f32x4", "u32x4", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_base_wb_f32_minus_20},
    {"vstrwq_scatter_base_wb_f32/0", "u32x4<24*4 f32x4", "u32x4", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_base_wb_f32_0},
    {"vstrwq_scatter_base_wb_f32/12", "u32x4<24*4 f32x4", "u32x4", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_base_wb_f32_12},
    {"vstrwq_scatter_base_wb_f32/508", "u32x4<24*4 f32x4", "u32x4", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_base_wb_f32_508},
    {"vstrwq_scatter_base_wb_p_f32/-508", "u32x4<24*4 f32x4 p32", "u32x4", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_base_wb_p_f32_minus_508},
    {"vstrwq_scatter_base_wb_p_f32/-20", "u32x4<24*4 f32x4 p32", "u32x4", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_base_wb_p_f32_minus_20},
    {"vstrwq_scatter_base_wb_p_f32/0", "u32x4<24*4 f32x4 p32", "u32x4", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_base_wb_p_f32_0},
    {"vstrwq_scatter_base_wb_p_f32/12", "u32x4<24*4 f32x4 p32", "u32x4", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_base_wb_p_f32_12},
    {"vstrwq_scatter_base_wb_p_f32/508", "u32x4<24*4 f32x4 p32", "u32x4", MVE_FLOAT_FLAGS, 320, run_vstrwq_scatter_base_wb_p_f32_508},
};
const struct insn_table insn_table_mve_float_1 = INSN_TABLE(cases);
