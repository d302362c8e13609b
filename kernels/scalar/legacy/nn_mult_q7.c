/* SPDX-License-Identifier: Apache-2.0 */
#include "legacy/shift.h"
#include "nv/arm_nnfunctions.h"

/* A rounded product wraps at 16 bits. */
void arm_nn_mult_q7 NV_LEGACY_MULT(int8_t)
{
    const int32_t half = shift_half(out_shift);

    for (uint32_t i = 0; i < blockSize; i++)
        pDst[i] = shift_end((int16_t)(pSrcA[i] * pSrcB[i] + half), out_shift);
}
