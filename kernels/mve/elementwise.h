/* SPDX-License-Identifier: Apache-2.0 */
/* Sum and product of two tensors, four elements at a time. int16 has no offsets. */
#ifndef NV_KERNELS_MVE_ELEMENTWISE_H
#define NV_KERNELS_MVE_ELEMENTWISE_H

#include "mve/elements.h"
#include "mve/requantize.h"

/* value * 2^left * multiplier, in the terms of mve_rescale; for all lanes alike. */
typedef struct mve_scale_all {
    int32_t left, multiplier, right;
} mve_scale_all;

static inline mve_scale_all mve_scale_all_of(int32_t left_shift, int32_t multiplier, int32_t shift)
{
    const int32_t right = shift < 0 ? shift : 0;
    return (mve_scale_all){left_shift + shift - right, multiplier, right};
}

static inline int32x4_t mve_rescale_all(int32x4_t value, mve_scale_all s)
{
    value = vshlq_r_s32(value, s.left);
    return mve_round_shift_all(vqrdmulhq_n_s32(value, s.multiplier), s.right);
}

static inline int32x4_t mve_load_centred(const element *from, int32_t offset, mve_pred16_t p)
{
    const int32x4_t x = mve_load_four(from, p);
    return ELEMENT_BITS == 8 ? vaddq_n_s32(x, offset) : x;
}

/* What becomes of a sum or product. */
typedef struct mve_elementwise_stage {
    mve_scale_all scale;
    int32_t offset, min, max;
} mve_elementwise_stage;

static inline void mve_finish_four(element *to, int32x4_t value, const mve_elementwise_stage *stage,
                                   mve_pred16_t p)
{
    const int32_t offset = ELEMENT_BITS == 8 ? stage->offset : 0;
    const int32x4_t y =
        mve_activate(mve_rescale_all(value, stage->scale), offset, stage->min, stage->max);
    mve_store_four(to, y, p);
}

typedef struct mve_operand {
    const element *values;
    int32_t offset;
    mve_scale_all scale; /* of a sum's operand */
} mve_operand;

#endif
