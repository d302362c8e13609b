/* SPDX-License-Identifier: Apache-2.0 */
#include "nv/arm_nnfunctions.h"

void arm_nn_add_q7(const int8_t *input, int32_t *output, uint32_t block_size)
{
    int32_t sum = 0;

    for (uint32_t i = 0; i < block_size; i++)
        sum += input[i];
    *output = sum;
}
