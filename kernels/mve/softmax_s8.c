/* SPDX-License-Identifier: Apache-2.0 */
#include "softmax_s8.h"
#include <arm_mve.h>

static inline logit larger_logit(logit max, const logit *x, mve_pred16_t p)
{
    return vmaxvq_p_s8(max, vldrbq_z_s8(x, p), p);
}

static inline int32x4_t load_logits(const logit *x, mve_pred16_t p)
{
    return vldrbq_z_s32(x, p);
}

static inline void store_shares(share *to, int32x4_t y, mve_pred16_t p)
{
    vstrbq_p_s32(to, y, p);
}

#include "mve/softmax.inc"
