/* SPDX-License-Identifier: Apache-2.0 */
/* Four at a time; whoever is 16 or more below the maximum neither counts nor gets a share. */
#include "legacy/share.h"
#include "nv/arm_nnfunctions.h"
#include <arm_mve.h>

enum { FAR = 16 };

static int32_t largest(const int16_t *x, int32_t n)
{
    int16_t max = INT16_MIN;

    for (int32_t i = 0; i < n; i += 8) {
        const mve_pred16_t p = vctp16q((uint32_t)(n - i));
        max = vmaxvq_p_s16(max, vldrhq_z_s16(x + i, p), p);
    }
    return max;
}

/* Elements less the maximum, as shifts to the right; *near: the lanes that count. */
static int32x4_t shifts_of(const int16_t *x, int32_t max, mve_pred16_t p, mve_pred16_t *near)
{
    const int32x4_t less = vsubq_n_s32(vldrhq_z_s32(x, p), max);

    *near = vcmpgtq_m_n_s32(less, -FAR, p);
    return vmaxq_s32(less, vdupq_n_s32(-FAR));
}

void arm_softmax_q15(const int16_t *vec_in, uint16_t dim_vec, int16_t *p_out)
{
    const int32_t max = largest(vec_in, dim_vec);
    uint32_t sum = 0;
    mve_pred16_t near;

    for (int32_t i = 0; i < dim_vec; i += 4) {
        const mve_pred16_t p = vctp32q((uint32_t)(dim_vec - i));
        const int32x4_t shifts = shifts_of(vec_in + i, max, p, &near);
        sum = vaddvaq_p_u32(sum, vshlq_u32(vdupq_n_u32(1 << FAR), shifts), near);
    }
    const uint32x4_t whole = vdupq_n_u32(share_of(sum));
    for (int32_t i = 0; i < dim_vec; i += 4) {
        const mve_pred16_t p = vctp32q((uint32_t)(dim_vec - i));
        const int32x4_t shifts = shifts_of(vec_in + i, max, p, &near);
        uint32x4_t y = vshrq_n_u32(vshlq_u32(whole, shifts), 1);
        y = vminq_u32(vpselq_u32(y, vdupq_n_u32(0), near), vdupq_n_u32(INT16_MAX));
        vstrhq_p_s32(p_out + i, vreinterpretq_s32_u32(y), p);
    }
}
