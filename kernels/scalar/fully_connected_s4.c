/* SPDX-License-Identifier: Apache-2.0 */
#define NV_PACKED_WEIGHTS
#include "core_fully_connected.h"
#include "nv/arm_nnfunctions.h"
#include "signature.h"

arm_cmsis_nn_status arm_fully_connected_s4(FULLY_CONNECTED_PARAMS(cmsis_nn_per_tensor_quant_params))
{
    (void)input_dims, (void)bias_dims;
    return fully_connected(ctx, fc_params, &quant_params->multiplier, &quant_params->shift, false,
                           input_data, filter_dims, filter_data, bias_data, output_dims,
                           output_data);
}
