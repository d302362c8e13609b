/* SPDX-License-Identifier: Apache-2.0 */
#include "legacy/tables_q15.h"
#include "nv/arm_nnfunctions.h"

/* Interpolated between an entry and the next; the last one stands alone. */
void arm_nn_activations_direct_q15 NV_LEGACY_ACTIVATION(int16_t)
{
    const int16_t *table = type == ARM_SIGMOID ? sigmoid_q15 : tanh_q15;
    const int32_t shift = 11 - int_width, one = 1 << shift;

    for (int32_t i = 0; i < size; i++) {
        const int32_t high = data[i] >> shift, fraction = data[i] & (one - 1);
        const int32_t here = table[(uint8_t)high];
        if (high == INT8_MAX)
            data[i] = (int16_t)here;
        else
            data[i] = (int16_t)(((one - fraction) * here + fraction * table[(uint8_t)(high + 1)]) >>
                                shift);
    }
}
