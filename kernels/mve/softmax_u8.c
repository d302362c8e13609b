/* SPDX-License-Identifier: Apache-2.0 */
#include "softmax_u8.h"
#include <arm_mve.h>

static inline logit larger_logit(logit max, const logit *x, mve_pred16_t p)
{
    return vmaxvq_p_u8(max, vldrbq_z_u8(x, p), p);
}

static inline int32x4_t load_logits(const logit *x, mve_pred16_t p)
{
    return vreinterpretq_s32_u32(vldrbq_z_u32(x, p));
}

static inline void store_shares(share *to, int32x4_t y, mve_pred16_t p)
{
    vstrbq_p_u32(to, vreinterpretq_u32_s32(y), p);
}

#include "mve/softmax.inc"
