/* SPDX-License-Identifier: Apache-2.0 */
#include "legacy/tables_q7.h"
#include "nv/arm_nnfunctions.h"

void arm_nn_activations_direct_q7 NV_LEGACY_ACTIVATION(int8_t)
{
    const int8_t *table = type == ARM_SIGMOID ? sigmoid_q7 : tanh_q7;
    const int32_t shift = 3 - int_width;

    for (int32_t i = 0; i < size; i++)
        data[i] = table[(uint8_t)(data[i] >> shift)];
}
