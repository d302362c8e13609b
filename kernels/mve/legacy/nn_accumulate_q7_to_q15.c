/* SPDX-License-Identifier: Apache-2.0 */
/* Groups of four saturate, what is left wraps. */
#include "nv/arm_nnfunctions.h"
#include <arm_mve.h>

void arm_nn_accumulate_q7_to_q15(int16_t *pDst, const int8_t *pSrc, uint32_t length)
{
    const uint32_t fours = length & ~UINT32_C(3);

    for (uint32_t i = 0; i < fours; i += 8) {
        const mve_pred16_t p = vctp16q(fours - i);
        const int16x8_t x = vldrbq_z_s16(pSrc + i, p);
        vstrhq_p_s16(pDst + i, vqaddq_s16(vldrhq_z_s16(pDst + i, p), x), p);
    }
    for (uint32_t i = fours; i < length; i++)
        pDst[i] = (int16_t)(pDst[i] + pSrc[i]);
}
