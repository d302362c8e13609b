/* SPDX-License-Identifier: Apache-2.0 */
#include "gate.h"
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"

arm_cmsis_nn_status arm_nn_activation_s16(const int16_t *input, int16_t *output, int32_t size,
                                          int32_t left_shift, arm_nn_activation_type type)
{
    const gate_scale scale = gate_scale_of(left_shift);

    for (int32_t i = 0; i < size; i++)
        output[i] = (int16_t)gate_of(type, input[i], scale);
    NV_KERNEL_PATH("generic");
    return ARM_CMSIS_NN_SUCCESS;
}
