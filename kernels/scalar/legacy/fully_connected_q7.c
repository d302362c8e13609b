/* SPDX-License-Identifier: Apache-2.0 */
#include "legacy/fully_connected.h"

arm_cmsis_nn_status arm_fully_connected_q7 NV_LEGACY_FC(int8_t, int8_t)
{
    const fc_layer layer = FC_LAYER;

    (void)vec_buffer;
    return fc_multiply(&layer, 0);
}
