/* SPDX-License-Identifier: Apache-2.0 */
#include "element_s16.h"

#include "legacy/shift.h"
#include "mve/elements.h"
#include "nv/arm_nnfunctions.h"

void arm_nn_mult_q15 NV_LEGACY_MULT(int16_t)
{
    const int32_t half = shift_half(out_shift);

    for (uint32_t i = 0; i < blockSize; i += 4) {
        const mve_pred16_t p = vctp32q(blockSize - i);
        int32x4_t y = vmulq_s32(mve_load_four(pSrcA + i, p), mve_load_four(pSrcB + i, p));
        y = vshlq_r_s32(vaddq_n_s32(y, half), -(int32_t)out_shift);
        y = vminq_s32(vmaxq_s32(y, vdupq_n_s32(INT16_MIN)), vdupq_n_s32(INT16_MAX));
        mve_store_four(pDst + i, y, p);
    }
}
