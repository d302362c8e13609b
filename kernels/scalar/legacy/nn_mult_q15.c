/* SPDX-License-Identifier: Apache-2.0 */
#include "element_s16.h"

#include "legacy/shift.h"
#include "nv/arm_nnfunctions.h"

void arm_nn_mult_q15 NV_LEGACY_MULT(int16_t)
{
    const int32_t half = shift_half(out_shift);

    for (uint32_t i = 0; i < blockSize; i++)
        pDst[i] = shift_end(pSrcA[i] * pSrcB[i] + half, out_shift);
}
