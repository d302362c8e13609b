/* SPDX-License-Identifier: Apache-2.0 */
#include "nv/arm_nnfunctions.h"

void arm_nn_accumulate_q7_to_q15(int16_t *pDst, const int8_t *pSrc, uint32_t length)
{
    for (uint32_t i = 0; i < length; i++)
        pDst[i] = (int16_t)(pDst[i] + pSrc[i]);
}
