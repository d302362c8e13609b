/* SPDX-License-Identifier: Apache-2.0 */
/* Generated from include/nv/insn.def by `make headers`; do not edit. */
/* Differential cases, floating point. */
/* clang-format off */
#include "mve.h"

static void run_vaddq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16x8_t r = vaddq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vaddq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(float16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vaddq_m_f16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vaddq_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vaddq_x_f16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vaddq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32x4_t r = vaddq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vaddq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(float32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vaddq_m_f32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vaddq_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vaddq_x_f32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vaddq_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16_t, b, 1);
    float16x8_t r = vaddq_n_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vaddq_m_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(float16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vaddq_m_n_f16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vaddq_x_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vaddq_x_n_f16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vaddq_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32_t, b, 1);
    float32x4_t r = vaddq_n_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vaddq_m_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(float32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vaddq_m_n_f32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vaddq_x_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vaddq_x_n_f32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vsubq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16x8_t r = vsubq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vsubq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(float16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vsubq_m_f16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vsubq_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vsubq_x_f16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vsubq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32x4_t r = vsubq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vsubq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(float32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vsubq_m_f32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vsubq_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vsubq_x_f32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vsubq_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16_t, b, 1);
    float16x8_t r = vsubq_n_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vsubq_m_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(float16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vsubq_m_n_f16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vsubq_x_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vsubq_x_n_f16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vsubq_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32_t, b, 1);
    float32x4_t r = vsubq_n_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vsubq_m_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(float32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vsubq_m_n_f32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vsubq_x_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vsubq_x_n_f32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vabdq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16x8_t r = vabdq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vabdq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(float16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vabdq_m_f16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vabdq_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vabdq_x_f16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vabdq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32x4_t r = vabdq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vabdq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(float32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vabdq_m_f32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vabdq_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vabdq_x_f32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vabsq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    float16x8_t r = vabsq_f16(a);
    INSN_OUT(0, r);
}
static void run_vabsq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vabsq_m_f16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vabsq_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float16x8_t r = vabsq_x_f16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vabsq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    float32x4_t r = vabsq_f32(a);
    INSN_OUT(0, r);
}
static void run_vabsq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vabsq_m_f32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vabsq_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vabsq_x_f32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vnegq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    float16x8_t r = vnegq_f16(a);
    INSN_OUT(0, r);
}
static void run_vnegq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vnegq_m_f16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vnegq_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float16x8_t r = vnegq_x_f16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vnegq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    float32x4_t r = vnegq_f32(a);
    INSN_OUT(0, r);
}
static void run_vnegq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vnegq_m_f32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vnegq_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vnegq_x_f32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vminnmq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16x8_t r = vminnmq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vminnmq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(float16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vminnmq_m_f16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vminnmq_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vminnmq_x_f16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vminnmq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32x4_t r = vminnmq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vminnmq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(float32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vminnmq_m_f32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vminnmq_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vminnmq_x_f32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmaxnmq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16x8_t r = vmaxnmq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxnmq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(float16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vmaxnmq_m_f16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxnmq_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vmaxnmq_x_f16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmaxnmq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32x4_t r = vmaxnmq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxnmq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(float32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vmaxnmq_m_f32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxnmq_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vmaxnmq_x_f32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vminnmaq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16x8_t r = vminnmaq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vminnmaq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vminnmaq_m_f16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vminnmaq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32x4_t r = vminnmaq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vminnmaq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vminnmaq_m_f32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxnmaq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16x8_t r = vmaxnmaq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxnmaq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vmaxnmaq_m_f16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxnmaq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32x4_t r = vmaxnmaq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxnmaq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vmaxnmaq_m_f32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16x8_t r = vmulq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vmulq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(float16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vmulq_m_f16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulq_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vmulq_x_f16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32x4_t r = vmulq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vmulq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(float32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vmulq_m_f32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulq_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vmulq_x_f32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulq_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16_t, b, 1);
    float16x8_t r = vmulq_n_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vmulq_m_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(float16_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vmulq_m_n_f16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulq_x_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vmulq_x_n_f16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vmulq_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32_t, b, 1);
    float32x4_t r = vmulq_n_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vmulq_m_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(float32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vmulq_m_n_f32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vmulq_x_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vmulq_x_n_f32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vfmaq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(float16x8_t, c, 2);
    float16x8_t r = vfmaq_f16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vfmaq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(float16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vfmaq_m_f16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vfmaq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(float32x4_t, c, 2);
    float32x4_t r = vfmaq_f32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vfmaq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(float32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vfmaq_m_f32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vfmaq_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(float16_t, c, 2);
    float16x8_t r = vfmaq_n_f16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vfmaq_m_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(float16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vfmaq_m_n_f16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vfmaq_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(float32_t, c, 2);
    float32x4_t r = vfmaq_n_f32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vfmaq_m_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(float32_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vfmaq_m_n_f32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vfmasq_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(float16_t, c, 2);
    float16x8_t r = vfmasq_n_f16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vfmasq_m_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(float16_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vfmasq_m_n_f16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vfmasq_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(float32_t, c, 2);
    float32x4_t r = vfmasq_n_f32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vfmasq_m_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(float32_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vfmasq_m_n_f32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vfmsq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(float16x8_t, c, 2);
    float16x8_t r = vfmsq_f16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vfmsq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(float16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vfmsq_m_f16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vfmsq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(float32x4_t, c, 2);
    float32x4_t r = vfmsq_f32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vfmsq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(float32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vfmsq_m_f32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot90_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16x8_t r = vcaddq_rot90_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot90_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(float16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vcaddq_rot90_m_f16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot90_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vcaddq_rot90_x_f16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcaddq_rot90_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32x4_t r = vcaddq_rot90_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot90_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(float32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vcaddq_rot90_m_f32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot90_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vcaddq_rot90_x_f32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcaddq_rot270_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16x8_t r = vcaddq_rot270_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot270_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(float16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vcaddq_rot270_m_f16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot270_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vcaddq_rot270_x_f16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcaddq_rot270_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32x4_t r = vcaddq_rot270_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot270_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(float32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vcaddq_rot270_m_f32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcaddq_rot270_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vcaddq_rot270_x_f32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcmulq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16x8_t r = vcmulq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmulq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(float16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vcmulq_m_f16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmulq_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vcmulq_x_f16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcmulq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32x4_t r = vcmulq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmulq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(float32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vcmulq_m_f32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmulq_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vcmulq_x_f32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcmulq_rot90_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16x8_t r = vcmulq_rot90_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmulq_rot90_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(float16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vcmulq_rot90_m_f16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmulq_rot90_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vcmulq_rot90_x_f16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcmulq_rot90_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32x4_t r = vcmulq_rot90_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmulq_rot90_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(float32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vcmulq_rot90_m_f32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmulq_rot90_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vcmulq_rot90_x_f32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcmulq_rot180_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16x8_t r = vcmulq_rot180_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmulq_rot180_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(float16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vcmulq_rot180_m_f16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmulq_rot180_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vcmulq_rot180_x_f16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcmulq_rot180_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32x4_t r = vcmulq_rot180_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmulq_rot180_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(float32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vcmulq_rot180_m_f32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmulq_rot180_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vcmulq_rot180_x_f32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcmulq_rot270_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16x8_t r = vcmulq_rot270_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmulq_rot270_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(float16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vcmulq_rot270_m_f16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmulq_rot270_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vcmulq_rot270_x_f16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcmulq_rot270_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32x4_t r = vcmulq_rot270_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmulq_rot270_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(float32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vcmulq_rot270_m_f32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmulq_rot270_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vcmulq_rot270_x_f32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcmlaq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(float16x8_t, c, 2);
    float16x8_t r = vcmlaq_f16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vcmlaq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(float16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vcmlaq_m_f16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vcmlaq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(float32x4_t, c, 2);
    float32x4_t r = vcmlaq_f32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vcmlaq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(float32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vcmlaq_m_f32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vcmlaq_rot90_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(float16x8_t, c, 2);
    float16x8_t r = vcmlaq_rot90_f16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vcmlaq_rot90_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(float16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vcmlaq_rot90_m_f16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vcmlaq_rot90_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(float32x4_t, c, 2);
    float32x4_t r = vcmlaq_rot90_f32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vcmlaq_rot90_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(float32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vcmlaq_rot90_m_f32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vcmlaq_rot180_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(float16x8_t, c, 2);
    float16x8_t r = vcmlaq_rot180_f16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vcmlaq_rot180_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(float16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vcmlaq_rot180_m_f16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vcmlaq_rot180_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(float32x4_t, c, 2);
    float32x4_t r = vcmlaq_rot180_f32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vcmlaq_rot180_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(float32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vcmlaq_rot180_m_f32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vcmlaq_rot270_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(float16x8_t, c, 2);
    float16x8_t r = vcmlaq_rot270_f16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vcmlaq_rot270_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(float16x8_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vcmlaq_rot270_m_f16(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vcmlaq_rot270_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(float32x4_t, c, 2);
    float32x4_t r = vcmlaq_rot270_f32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vcmlaq_rot270_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(float32x4_t, c, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vcmlaq_rot270_m_f32(a, b, c, p);
    INSN_OUT(0, r);
}
static void run_vandq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16x8_t r = vandq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vandq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(float16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vandq_m_f16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vandq_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vandq_x_f16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vandq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32x4_t r = vandq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vandq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(float32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vandq_m_f32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vandq_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vandq_x_f32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vbicq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16x8_t r = vbicq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vbicq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(float16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vbicq_m_f16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vbicq_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vbicq_x_f16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vbicq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32x4_t r = vbicq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vbicq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(float32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vbicq_m_f32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vbicq_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vbicq_x_f32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_veorq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16x8_t r = veorq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_veorq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(float16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = veorq_m_f16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_veorq_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = veorq_x_f16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_veorq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32x4_t r = veorq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_veorq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(float32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = veorq_m_f32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_veorq_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = veorq_x_f32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vornq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16x8_t r = vornq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vornq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(float16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vornq_m_f16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vornq_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vornq_x_f16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vornq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32x4_t r = vornq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vornq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(float32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vornq_m_f32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vornq_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vornq_x_f32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vorrq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16x8_t r = vorrq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vorrq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(float16x8_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vorrq_m_f16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vorrq_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vorrq_x_f16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vorrq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32x4_t r = vorrq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vorrq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(float32x4_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vorrq_m_f32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vorrq_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vorrq_x_f32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vbrsrq_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(int32_t, b, 1);
    float16x8_t r = vbrsrq_n_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vbrsrq_m_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(int32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float16x8_t r = vbrsrq_m_n_f16(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vbrsrq_x_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vbrsrq_x_n_f16(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vbrsrq_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    float32x4_t r = vbrsrq_n_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vbrsrq_m_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(int32_t, b, 2);
    INSN_IN(mve_pred16_t, p, 3);
    float32x4_t r = vbrsrq_m_n_f32(inactive, a, b, p);
    INSN_OUT(0, r);
}
static void run_vbrsrq_x_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(int32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vbrsrq_x_n_f32(a, b, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrev32q_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    float16x8_t r = vrev32q_f16(a);
    INSN_OUT(0, r);
}
static void run_vrev32q_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vrev32q_m_f16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrev32q_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float16x8_t r = vrev32q_x_f16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrev64q_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    float16x8_t r = vrev64q_f16(a);
    INSN_OUT(0, r);
}
static void run_vrev64q_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, inactive, 0);
    INSN_IN(float16x8_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16x8_t r = vrev64q_m_f16(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrev64q_x_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float16x8_t r = vrev64q_x_f16(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vrev64q_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    float32x4_t r = vrev64q_f32(a);
    INSN_OUT(0, r);
}
static void run_vrev64q_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, inactive, 0);
    INSN_IN(float32x4_t, a, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32x4_t r = vrev64q_m_f32(inactive, a, p);
    INSN_OUT(0, r);
}
static void run_vrev64q_x_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(mve_pred16_t, p, 1);
    float32x4_t r = vrev64q_x_f32(a, p);
    INSN_OUT(0, r);
    insn_clear_inactive(io, 0, p);
}
static void run_vcmpeqq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    mve_pred16_t r = vcmpeqq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpeqq_m_f16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    mve_pred16_t r = vcmpeqq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpeqq_m_f32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16_t, b, 1);
    mve_pred16_t r = vcmpeqq_n_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_m_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpeqq_m_n_f16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32_t, b, 1);
    mve_pred16_t r = vcmpeqq_n_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpeqq_m_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpeqq_m_n_f32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpneq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    mve_pred16_t r = vcmpneq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpneq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpneq_m_f16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpneq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    mve_pred16_t r = vcmpneq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpneq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpneq_m_f32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpneq_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16_t, b, 1);
    mve_pred16_t r = vcmpneq_n_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpneq_m_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpneq_m_n_f16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpneq_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32_t, b, 1);
    mve_pred16_t r = vcmpneq_n_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpneq_m_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpneq_m_n_f32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpgeq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    mve_pred16_t r = vcmpgeq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpgeq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpgeq_m_f16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpgeq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    mve_pred16_t r = vcmpgeq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpgeq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpgeq_m_f32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpgeq_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16_t, b, 1);
    mve_pred16_t r = vcmpgeq_n_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpgeq_m_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpgeq_m_n_f16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpgeq_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32_t, b, 1);
    mve_pred16_t r = vcmpgeq_n_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpgeq_m_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpgeq_m_n_f32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpgtq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    mve_pred16_t r = vcmpgtq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpgtq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpgtq_m_f16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpgtq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    mve_pred16_t r = vcmpgtq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpgtq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpgtq_m_f32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpgtq_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16_t, b, 1);
    mve_pred16_t r = vcmpgtq_n_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpgtq_m_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpgtq_m_n_f16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpgtq_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32_t, b, 1);
    mve_pred16_t r = vcmpgtq_n_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpgtq_m_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpgtq_m_n_f32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpleq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    mve_pred16_t r = vcmpleq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpleq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpleq_m_f16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpleq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    mve_pred16_t r = vcmpleq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpleq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpleq_m_f32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpleq_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16_t, b, 1);
    mve_pred16_t r = vcmpleq_n_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpleq_m_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpleq_m_n_f16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpleq_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32_t, b, 1);
    mve_pred16_t r = vcmpleq_n_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpleq_m_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpleq_m_n_f32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpltq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    mve_pred16_t r = vcmpltq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpltq_m_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpltq_m_f16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpltq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    mve_pred16_t r = vcmpltq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpltq_m_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpltq_m_f32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpltq_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16_t, b, 1);
    mve_pred16_t r = vcmpltq_n_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpltq_m_n_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpltq_m_n_f16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vcmpltq_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32_t, b, 1);
    mve_pred16_t r = vcmpltq_n_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vcmpltq_m_n_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    mve_pred16_t r = vcmpltq_m_n_f32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vpselq_f16(struct insn_io *io)
{
    INSN_IN(float16x8_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, c, 2);
    float16x8_t r = vpselq_f16(a, b, c);
    INSN_OUT(0, r);
}
static void run_vpselq_f32(struct insn_io *io)
{
    INSN_IN(float32x4_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, c, 2);
    float32x4_t r = vpselq_f32(a, b, c);
    INSN_OUT(0, r);
}
static void run_vminnmvq_f16(struct insn_io *io)
{
    INSN_IN(float16_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16_t r = (float16_t)vminnmvq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vminnmvq_p_f16(struct insn_io *io)
{
    INSN_IN(float16_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16_t r = (float16_t)vminnmvq_p_f16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vminnmvq_f32(struct insn_io *io)
{
    INSN_IN(float32_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32_t r = vminnmvq_f32(a, b);
    INSN_OUT(0, r);
}
static void run_vminnmvq_p_f32(struct insn_io *io)
{
    INSN_IN(float32_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float32_t r = vminnmvq_p_f32(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxnmvq_f16(struct insn_io *io)
{
    INSN_IN(float16_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    float16_t r = (float16_t)vmaxnmvq_f16(a, b);
    INSN_OUT(0, r);
}
static void run_vmaxnmvq_p_f16(struct insn_io *io)
{
    INSN_IN(float16_t, a, 0);
    INSN_IN(float16x8_t, b, 1);
    INSN_IN(mve_pred16_t, p, 2);
    float16_t r = (float16_t)vmaxnmvq_p_f16(a, b, p);
    INSN_OUT(0, r);
}
static void run_vmaxnmvq_f32(struct insn_io *io)
{
    INSN_IN(float32_t, a, 0);
    INSN_IN(float32x4_t, b, 1);
    float32_t r = vmaxnmvq_f32(a, b);
    INSN_OUT(0, r);
}

static const struct insn_case cases[] = {
    {"vaddq_f16", "f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vaddq_f16},
    {"vaddq_m_f16", "f16x8 f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vaddq_m_f16},
    {"vaddq_x_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vaddq_x_f16},
    {"vaddq_f32", "f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vaddq_f32},
    {"vaddq_m_f32", "f32x4 f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vaddq_m_f32},
    {"vaddq_x_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vaddq_x_f32},
    {"vaddq_n_f16", "f16x8 f16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vaddq_n_f16},
    {"vaddq_m_n_f16", "f16x8 f16x8 f16 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vaddq_m_n_f16},
    {"vaddq_x_n_f16", "f16x8 f16 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vaddq_x_n_f16},
    {"vaddq_n_f32", "f32x4 f32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vaddq_n_f32},
    {"vaddq_m_n_f32", "f32x4 f32x4 f32 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vaddq_m_n_f32},
    {"vaddq_x_n_f32", "f32x4 f32 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vaddq_x_n_f32},
    {"vsubq_f16", "f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vsubq_f16},
    {"vsubq_m_f16", "f16x8 f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vsubq_m_f16},
    {"vsubq_x_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vsubq_x_f16},
    {"vsubq_f32", "f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vsubq_f32},
    {"vsubq_m_f32", "f32x4 f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vsubq_m_f32},
    {"vsubq_x_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vsubq_x_f32},
    {"vsubq_n_f16", "f16x8 f16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vsubq_n_f16},
    {"vsubq_m_n_f16", "f16x8 f16x8 f16 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vsubq_m_n_f16},
    {"vsubq_x_n_f16", "f16x8 f16 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vsubq_x_n_f16},
    {"vsubq_n_f32", "f32x4 f32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vsubq_n_f32},
    {"vsubq_m_n_f32", "f32x4 f32x4 f32 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vsubq_m_n_f32},
    {"vsubq_x_n_f32", "f32x4 f32 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vsubq_x_n_f32},
    {"vabdq_f16", "f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vabdq_f16},
    {"vabdq_m_f16", "f16x8 f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vabdq_m_f16},
    {"vabdq_x_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vabdq_x_f16},
    {"vabdq_f32", "f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vabdq_f32},
    {"vabdq_m_f32", "f32x4 f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vabdq_m_f32},
    {"vabdq_x_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vabdq_x_f32},
    {"vabsq_f16", "f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vabsq_f16},
    {"vabsq_m_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vabsq_m_f16},
    {"vabsq_x_f16", "f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vabsq_x_f16},
    {"vabsq_f32", "f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vabsq_f32},
    {"vabsq_m_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vabsq_m_f32},
    {"vabsq_x_f32", "f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vabsq_x_f32},
    {"vnegq_f16", "f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vnegq_f16},
    {"vnegq_m_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vnegq_m_f16},
    {"vnegq_x_f16", "f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vnegq_x_f16},
    {"vnegq_f32", "f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vnegq_f32},
    {"vnegq_m_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vnegq_m_f32},
    {"vnegq_x_f32", "f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vnegq_x_f32},
    {"vminnmq_f16", "f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vminnmq_f16},
    {"vminnmq_m_f16", "f16x8 f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vminnmq_m_f16},
    {"vminnmq_x_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vminnmq_x_f16},
    {"vminnmq_f32", "f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vminnmq_f32},
    {"vminnmq_m_f32", "f32x4 f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vminnmq_m_f32},
    {"vminnmq_x_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vminnmq_x_f32},
    {"vmaxnmq_f16", "f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vmaxnmq_f16},
    {"vmaxnmq_m_f16", "f16x8 f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vmaxnmq_m_f16},
    {"vmaxnmq_x_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vmaxnmq_x_f16},
    {"vmaxnmq_f32", "f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vmaxnmq_f32},
    {"vmaxnmq_m_f32", "f32x4 f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vmaxnmq_m_f32},
    {"vmaxnmq_x_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vmaxnmq_x_f32},
    {"vminnmaq_f16", "f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vminnmaq_f16},
    {"vminnmaq_m_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vminnmaq_m_f16},
    {"vminnmaq_f32", "f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vminnmaq_f32},
    {"vminnmaq_m_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vminnmaq_m_f32},
    {"vmaxnmaq_f16", "f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vmaxnmaq_f16},
    {"vmaxnmaq_m_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vmaxnmaq_m_f16},
    {"vmaxnmaq_f32", "f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vmaxnmaq_f32},
    {"vmaxnmaq_m_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vmaxnmaq_m_f32},
    {"vmulq_f16", "f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vmulq_f16},
    {"vmulq_m_f16", "f16x8 f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vmulq_m_f16},
    {"vmulq_x_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vmulq_x_f16},
    {"vmulq_f32", "f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vmulq_f32},
    {"vmulq_m_f32", "f32x4 f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vmulq_m_f32},
    {"vmulq_x_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vmulq_x_f32},
    {"vmulq_n_f16", "f16x8 f16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vmulq_n_f16},
    {"vmulq_m_n_f16", "f16x8 f16x8 f16 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vmulq_m_n_f16},
    {"vmulq_x_n_f16", "f16x8 f16 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vmulq_x_n_f16},
    {"vmulq_n_f32", "f32x4 f32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vmulq_n_f32},
    {"vmulq_m_n_f32", "f32x4 f32x4 f32 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vmulq_m_n_f32},
    {"vmulq_x_n_f32", "f32x4 f32 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vmulq_x_n_f32},
    {"vfmaq_f16", "f16x8 f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vfmaq_f16},
    {"vfmaq_m_f16", "f16x8 f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vfmaq_m_f16},
    {"vfmaq_f32", "f32x4 f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vfmaq_f32},
    {"vfmaq_m_f32", "f32x4 f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vfmaq_m_f32},
    {"vfmaq_n_f16", "f16x8 f16x8 f16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vfmaq_n_f16},
    {"vfmaq_m_n_f16", "f16x8 f16x8 f16 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vfmaq_m_n_f16},
    {"vfmaq_n_f32", "f32x4 f32x4 f32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vfmaq_n_f32},
    {"vfmaq_m_n_f32", "f32x4 f32x4 f32 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vfmaq_m_n_f32},
    {"vfmasq_n_f16", "f16x8 f16x8 f16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vfmasq_n_f16},
    {"vfmasq_m_n_f16", "f16x8 f16x8 f16 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vfmasq_m_n_f16},
    {"vfmasq_n_f32", "f32x4 f32x4 f32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vfmasq_n_f32},
    {"vfmasq_m_n_f32", "f32x4 f32x4 f32 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vfmasq_m_n_f32},
    {"vfmsq_f16", "f16x8 f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vfmsq_f16},
    {"vfmsq_m_f16", "f16x8 f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vfmsq_m_f16},
    {"vfmsq_f32", "f32x4 f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vfmsq_f32},
    {"vfmsq_m_f32", "f32x4 f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vfmsq_m_f32},
    {"vcaddq_rot90_f16", "f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcaddq_rot90_f16},
    {"vcaddq_rot90_m_f16", "f16x8 f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcaddq_rot90_m_f16},
    {"vcaddq_rot90_x_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcaddq_rot90_x_f16},
    {"vcaddq_rot90_f32", "f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcaddq_rot90_f32},
    {"vcaddq_rot90_m_f32", "f32x4 f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcaddq_rot90_m_f32},
    {"vcaddq_rot90_x_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcaddq_rot90_x_f32},
    {"vcaddq_rot270_f16", "f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcaddq_rot270_f16},
    {"vcaddq_rot270_m_f16", "f16x8 f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcaddq_rot270_m_f16},
    {"vcaddq_rot270_x_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcaddq_rot270_x_f16},
    {"vcaddq_rot270_f32", "f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcaddq_rot270_f32},
    {"vcaddq_rot270_m_f32", "f32x4 f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcaddq_rot270_m_f32},
    {"vcaddq_rot270_x_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcaddq_rot270_x_f32},
    {"vcmulq_f16", "f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcmulq_f16},
    {"vcmulq_m_f16", "f16x8 f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcmulq_m_f16},
    {"vcmulq_x_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcmulq_x_f16},
    {"vcmulq_f32", "f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcmulq_f32},
    {"vcmulq_m_f32", "f32x4 f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcmulq_m_f32},
    {"vcmulq_x_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcmulq_x_f32},
    {"vcmulq_rot90_f16", "f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcmulq_rot90_f16},
    {"vcmulq_rot90_m_f16", "f16x8 f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcmulq_rot90_m_f16},
    {"vcmulq_rot90_x_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcmulq_rot90_x_f16},
    {"vcmulq_rot90_f32", "f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcmulq_rot90_f32},
    {"vcmulq_rot90_m_f32", "f32x4 f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcmulq_rot90_m_f32},
    {"vcmulq_rot90_x_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcmulq_rot90_x_f32},
    {"vcmulq_rot180_f16", "f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcmulq_rot180_f16},
    {"vcmulq_rot180_m_f16", "f16x8 f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcmulq_rot180_m_f16},
    {"vcmulq_rot180_x_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcmulq_rot180_x_f16},
    {"vcmulq_rot180_f32", "f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcmulq_rot180_f32},
    {"vcmulq_rot180_m_f32", "f32x4 f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcmulq_rot180_m_f32},
    {"vcmulq_rot180_x_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcmulq_rot180_x_f32},
    {"vcmulq_rot270_f16", "f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcmulq_rot270_f16},
    {"vcmulq_rot270_m_f16", "f16x8 f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcmulq_rot270_m_f16},
    {"vcmulq_rot270_x_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcmulq_rot270_x_f16},
    {"vcmulq_rot270_f32", "f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcmulq_rot270_f32},
    {"vcmulq_rot270_m_f32", "f32x4 f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcmulq_rot270_m_f32},
    {"vcmulq_rot270_x_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcmulq_rot270_x_f32},
    {"vcmlaq_f16", "f16x8 f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcmlaq_f16},
    {"vcmlaq_m_f16", "f16x8 f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcmlaq_m_f16},
    {"vcmlaq_f32", "f32x4 f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcmlaq_f32},
    {"vcmlaq_m_f32", "f32x4 f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcmlaq_m_f32},
    {"vcmlaq_rot90_f16", "f16x8 f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcmlaq_rot90_f16},
    {"vcmlaq_rot90_m_f16", "f16x8 f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcmlaq_rot90_m_f16},
    {"vcmlaq_rot90_f32", "f32x4 f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcmlaq_rot90_f32},
    {"vcmlaq_rot90_m_f32", "f32x4 f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcmlaq_rot90_m_f32},
    {"vcmlaq_rot180_f16", "f16x8 f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcmlaq_rot180_f16},
    {"vcmlaq_rot180_m_f16", "f16x8 f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcmlaq_rot180_m_f16},
    {"vcmlaq_rot180_f32", "f32x4 f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcmlaq_rot180_f32},
    {"vcmlaq_rot180_m_f32", "f32x4 f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcmlaq_rot180_m_f32},
    {"vcmlaq_rot270_f16", "f16x8 f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcmlaq_rot270_f16},
    {"vcmlaq_rot270_m_f16", "f16x8 f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vcmlaq_rot270_m_f16},
    {"vcmlaq_rot270_f32", "f32x4 f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcmlaq_rot270_f32},
    {"vcmlaq_rot270_m_f32", "f32x4 f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vcmlaq_rot270_m_f32},
    {"vandq_f16", "f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vandq_f16},
    {"vandq_m_f16", "f16x8 f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vandq_m_f16},
    {"vandq_x_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vandq_x_f16},
    {"vandq_f32", "f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vandq_f32},
    {"vandq_m_f32", "f32x4 f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vandq_m_f32},
    {"vandq_x_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vandq_x_f32},
    {"vbicq_f16", "f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vbicq_f16},
    {"vbicq_m_f16", "f16x8 f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vbicq_m_f16},
    {"vbicq_x_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vbicq_x_f16},
    {"vbicq_f32", "f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vbicq_f32},
    {"vbicq_m_f32", "f32x4 f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vbicq_m_f32},
    {"vbicq_x_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vbicq_x_f32},
    {"veorq_f16", "f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_veorq_f16},
    {"veorq_m_f16", "f16x8 f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_veorq_m_f16},
    {"veorq_x_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_veorq_x_f16},
    {"veorq_f32", "f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_veorq_f32},
    {"veorq_m_f32", "f32x4 f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_veorq_m_f32},
    {"veorq_x_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_veorq_x_f32},
    {"vornq_f16", "f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vornq_f16},
    {"vornq_m_f16", "f16x8 f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vornq_m_f16},
    {"vornq_x_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vornq_x_f16},
    {"vornq_f32", "f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vornq_f32},
    {"vornq_m_f32", "f32x4 f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vornq_m_f32},
    {"vornq_x_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vornq_x_f32},
    {"vorrq_f16", "f16x8 f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vorrq_f16},
    {"vorrq_m_f16", "f16x8 f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vorrq_m_f16},
    {"vorrq_x_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vorrq_x_f16},
    {"vorrq_f32", "f32x4 f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vorrq_f32},
    {"vorrq_m_f32", "f32x4 f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vorrq_m_f32},
    {"vorrq_x_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vorrq_x_f32},
    {"vbrsrq_n_f16", "f16x8 s32", "f16x8", MVE_FLOAT_FLAGS, 0, run_vbrsrq_n_f16},
    {"vbrsrq_m_n_f16", "f16x8 f16x8 s32 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vbrsrq_m_n_f16},
    {"vbrsrq_x_n_f16", "f16x8 s32 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vbrsrq_x_n_f16},
    {"vbrsrq_n_f32", "f32x4 s32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vbrsrq_n_f32},
    {"vbrsrq_m_n_f32", "f32x4 f32x4 s32 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vbrsrq_m_n_f32},
    {"vbrsrq_x_n_f32", "f32x4 s32 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vbrsrq_x_n_f32},
    {"vrev32q_f16", "f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrev32q_f16},
    {"vrev32q_m_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrev32q_m_f16},
    {"vrev32q_x_f16", "f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrev32q_x_f16},
    {"vrev64q_f16", "f16x8", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrev64q_f16},
    {"vrev64q_m_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrev64q_m_f16},
    {"vrev64q_x_f16", "f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vrev64q_x_f16},
    {"vrev64q_f32", "f32x4", "f32x4", MVE_FLOAT_FLAGS, 0, run_vrev64q_f32},
    {"vrev64q_m_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vrev64q_m_f32},
    {"vrev64q_x_f32", "f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vrev64q_x_f32},
    {"vcmpeqq_f16", "f16x8 f16x8", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpeqq_f16},
    {"vcmpeqq_m_f16", "f16x8 f16x8 p16", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpeqq_m_f16},
    {"vcmpeqq_f32", "f32x4 f32x4", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpeqq_f32},
    {"vcmpeqq_m_f32", "f32x4 f32x4 p32", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpeqq_m_f32},
    {"vcmpeqq_n_f16", "f16x8 f16", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpeqq_n_f16},
    {"vcmpeqq_m_n_f16", "f16x8 f16 p16", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpeqq_m_n_f16},
    {"vcmpeqq_n_f32", "f32x4 f32", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpeqq_n_f32},
    {"vcmpeqq_m_n_f32", "f32x4 f32 p32", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpeqq_m_n_f32},
    {"vcmpneq_f16", "f16x8 f16x8", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpneq_f16},
    {"vcmpneq_m_f16", "f16x8 f16x8 p16", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpneq_m_f16},
    {"vcmpneq_f32", "f32x4 f32x4", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpneq_f32},
    {"vcmpneq_m_f32", "f32x4 f32x4 p32", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpneq_m_f32},
    {"vcmpneq_n_f16", "f16x8 f16", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpneq_n_f16},
    {"vcmpneq_m_n_f16", "f16x8 f16 p16", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpneq_m_n_f16},
    {"vcmpneq_n_f32", "f32x4 f32", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpneq_n_f32},
    {"vcmpneq_m_n_f32", "f32x4 f32 p32", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpneq_m_n_f32},
    {"vcmpgeq_f16", "f16x8 f16x8", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpgeq_f16},
    {"vcmpgeq_m_f16", "f16x8 f16x8 p16", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpgeq_m_f16},
    {"vcmpgeq_f32", "f32x4 f32x4", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpgeq_f32},
    {"vcmpgeq_m_f32", "f32x4 f32x4 p32", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpgeq_m_f32},
    {"vcmpgeq_n_f16", "f16x8 f16", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpgeq_n_f16},
    {"vcmpgeq_m_n_f16", "f16x8 f16 p16", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpgeq_m_n_f16},
    {"vcmpgeq_n_f32", "f32x4 f32", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpgeq_n_f32},
    {"vcmpgeq_m_n_f32", "f32x4 f32 p32", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpgeq_m_n_f32},
    {"vcmpgtq_f16", "f16x8 f16x8", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpgtq_f16},
    {"vcmpgtq_m_f16", "f16x8 f16x8 p16", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpgtq_m_f16},
    {"vcmpgtq_f32", "f32x4 f32x4", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpgtq_f32},
    {"vcmpgtq_m_f32", "f32x4 f32x4 p32", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpgtq_m_f32},
    {"vcmpgtq_n_f16", "f16x8 f16", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpgtq_n_f16},
    {"vcmpgtq_m_n_f16", "f16x8 f16 p16", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpgtq_m_n_f16},
    {"vcmpgtq_n_f32", "f32x4 f32", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpgtq_n_f32},
    {"vcmpgtq_m_n_f32", "f32x4 f32 p32", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpgtq_m_n_f32},
    {"vcmpleq_f16", "f16x8 f16x8", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpleq_f16},
    {"vcmpleq_m_f16", "f16x8 f16x8 p16", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpleq_m_f16},
    {"vcmpleq_f32", "f32x4 f32x4", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpleq_f32},
    {"vcmpleq_m_f32", "f32x4 f32x4 p32", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpleq_m_f32},
    {"vcmpleq_n_f16", "f16x8 f16", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpleq_n_f16},
    {"vcmpleq_m_n_f16", "f16x8 f16 p16", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpleq_m_n_f16},
    {"vcmpleq_n_f32", "f32x4 f32", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpleq_n_f32},
    {"vcmpleq_m_n_f32", "f32x4 f32 p32", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpleq_m_n_f32},
    {"vcmpltq_f16", "f16x8 f16x8", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpltq_f16},
    {"vcmpltq_m_f16", "f16x8 f16x8 p16", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpltq_m_f16},
    {"vcmpltq_f32", "f32x4 f32x4", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpltq_f32},
    {"vcmpltq_m_f32", "f32x4 f32x4 p32", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpltq_m_f32},
    {"vcmpltq_n_f16", "f16x8 f16", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpltq_n_f16},
    {"vcmpltq_m_n_f16", "f16x8 f16 p16", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpltq_m_n_f16},
    {"vcmpltq_n_f32", "f32x4 f32", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpltq_n_f32},
    {"vcmpltq_m_n_f32", "f32x4 f32 p32", "u16", MVE_FLOAT_FLAGS, 0, run_vcmpltq_m_n_f32},
    {"vpselq_f16", "f16x8 f16x8 p16", "f16x8", MVE_FLOAT_FLAGS, 0, run_vpselq_f16},
    {"vpselq_f32", "f32x4 f32x4 p32", "f32x4", MVE_FLOAT_FLAGS, 0, run_vpselq_f32},
    {"vminnmvq_f16", "f16 f16x8", "f16", MVE_FLOAT_FLAGS, 0, run_vminnmvq_f16},
    {"vminnmvq_p_f16", "f16 f16x8 p16", "f16", MVE_FLOAT_FLAGS, 0, run_vminnmvq_p_f16},
    {"vminnmvq_f32", "f32 f32x4", "f32", MVE_FLOAT_FLAGS, 0, run_vminnmvq_f32},
    {"vminnmvq_p_f32", "f32 f32x4 p32", "f32", MVE_FLOAT_FLAGS, 0, run_vminnmvq_p_f32},
    {"vmaxnmvq_f16", "f16 f16x8", "f16", MVE_FLOAT_FLAGS, 0, run_vmaxnmvq_f16},
    {"vmaxnmvq_p_f16", "f16 f16x8 p16", "f16", MVE_FLOAT_FLAGS, 0, run_vmaxnmvq_p_f16},
    {"vmaxnmvq_f32", "f32 f32x4", "f32", MVE_FLOAT_FLAGS, 0, run_vmaxnmvq_f32},
};
const struct insn_table insn_table_mve_float_0 = INSN_TABLE(cases);
