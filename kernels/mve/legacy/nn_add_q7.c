/* SPDX-License-Identifier: Apache-2.0 */
#include "nv/arm_nnfunctions.h"
#include <arm_mve.h>

void arm_nn_add_q7(const int8_t *input, int32_t *output, uint32_t block_size)
{
    int32_t sum = 0;

    for (uint32_t i = 0; i < block_size; i += 16) {
        const mve_pred16_t p = vctp8q(block_size - i);
        sum = vaddvaq_p_s8(sum, vldrbq_z_s8(input + i, p), p);
    }
    *output = sum;
}
