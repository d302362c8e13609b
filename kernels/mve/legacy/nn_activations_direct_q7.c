/* SPDX-License-Identifier: Apache-2.0 */
/* Sixteen look-ups at a time. */
#include "legacy/tables_q7.h"
#include "nv/arm_nnfunctions.h"
#include <arm_mve.h>

void arm_nn_activations_direct_q7 NV_LEGACY_ACTIVATION(int8_t)
{
    const int8_t *table = type == ARM_SIGMOID ? sigmoid_q7 : tanh_q7;

    for (int32_t i = 0; i < size; i += 16) {
        const mve_pred16_t p = vctp8q((uint32_t)(size - i));
        const int8x16_t at = vshlq_r_s8(vldrbq_z_s8(data + i, p), int_width - 3);
        vstrbq_p_s8(data + i, vldrbq_gather_offset_z_s8(table, vreinterpretq_u8_s8(at), p), p);
    }
}
