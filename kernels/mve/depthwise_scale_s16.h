/* SPDX-License-Identifier: Apache-2.0 */
/* Biases and scales of eight channels of a depthwise convolution: of int16, where sums and biases
 * fit 32 bits. */
#ifndef NV_KERNELS_MVE_DEPTHWISE_SCALE_S16_H
#define NV_KERNELS_MVE_DEPTHWISE_SCALE_S16_H

#include "mve/output_s16.h"

typedef struct mve_dw_scale {
    mve_pair multiplier, shift; /* as given; of high multiplications if is_high */
    bool is_high;
} mve_dw_scale;

static inline mve_dw_scale mve_dw_scale_of(mve_pair multiplier, mve_pair shift, mve_pred16_t lanes)
{
    const int16x8_t shifts = vmovntq_s32(vmovnbq_s32(vdupq_n_s16(0), shift.even), shift.odd);

    if (vcmpgtq_m_n_s16(shifts, -2, lanes) != 0)
        return (mve_dw_scale){multiplier, shift, false};
    return (mve_dw_scale){
        {mve_high_multiplier(multiplier.even), mve_high_multiplier(multiplier.odd)},
        {vaddq_n_s32(shift.even, 1), vaddq_n_s32(shift.odd, 1)},
        true};
}

/* The low words of int64 biases. */
static inline mve_pair mve_dw_biases(const int64_t *bias, int32_t count)
{
    const uint32x4_t even = vidupq_n_u32(0, 4);
    const void *words = bias;

    return (mve_pair){vldrwq_gather_shifted_offset_z_s32((const int32_t *)words, even,
                                                         vctp32q((uint32_t)(count + 1) / 2)),
                      vldrwq_gather_shifted_offset_z_s32((const int32_t *)words,
                                                         vaddq_n_u32(even, 2),
                                                         vctp32q((uint32_t)count / 2))};
}

/* Out of line: rare. */
static __attribute__((noinline)) int32x4_t mve_requantize_any(int32x4_t acc, int32x4_t multiplier,
                                                              int32x4_t shift)
{
    int32_t x[4], m[4], s[4];

    vst1q_s32(x, acc);
    vst1q_s32(m, multiplier);
    vst1q_s32(s, shift);
    for (int i = 0; i < 4; i++)
        x[i] = requantize_s64(x[i], m[i], s[i]);
    return vld1q_s32(x);
}

/* int16 has no offset. */
static inline mve_pair mve_dw_rescale(const mve_dw_scale *s, mve_pair acc, int32_t offset)
{
    (void)offset;
    if (!s->is_high)
        return (mve_pair){mve_requantize_any(acc.even, s->multiplier.even, s->shift.even),
                          mve_requantize_any(acc.odd, s->multiplier.odd, s->shift.odd)};
    return (mve_pair){mve_rescale_high(acc.even, s->multiplier.even, s->shift.even),
                      mve_rescale_high(acc.odd, s->multiplier.odd, s->shift.odd)};
}

#endif
