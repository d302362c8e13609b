/* SPDX-License-Identifier: Apache-2.0 */
#define NV_WIDE_WEIGHTS
#include "element_s16.h"

#include "legacy/fully_connected_opt.h"

arm_cmsis_nn_status arm_fully_connected_q15_opt NV_LEGACY_FC(int16_t, int16_t)
{
    const fc_layer layer = FC_LAYER;

    (void)vec_buffer;
    return fc_multiply_opt(&layer);
}
