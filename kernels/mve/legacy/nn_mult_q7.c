/* SPDX-License-Identifier: Apache-2.0 */
/* Eight at a time; lanes of 16 bits wrap as a rounded product does. */
#include "legacy/shift.h"
#include "mve/elements.h"
#include "nv/arm_nnfunctions.h"

void arm_nn_mult_q7 NV_LEGACY_MULT(int8_t)
{
    const int16_t half = (int16_t)shift_half(out_shift);

    for (uint32_t i = 0; i < blockSize; i += 8) {
        const mve_pred16_t p = vctp16q(blockSize - i);
        int16x8_t y = vmulq_s16(mve_load_eight(pSrcA + i, p), mve_load_eight(pSrcB + i, p));
        y = vshlq_r_s16(vaddq_n_s16(y, half), -(int32_t)out_shift);
        y = vminq_s16(vmaxq_s16(y, vdupq_n_s16(INT8_MIN)), vdupq_n_s16(INT8_MAX));
        mve_store_eight(pDst + i, y, p);
    }
}
