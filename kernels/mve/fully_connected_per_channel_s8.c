/* SPDX-License-Identifier: Apache-2.0 */
/* Fully connected layer, a multiplier for each unit. */
#include "kernel_path.h"
#include "mve/fully_connected.h"

arm_cmsis_nn_status
arm_fully_connected_per_channel_s8(const cmsis_nn_context *ctx, const cmsis_nn_fc_params *fc_params,
                                   const cmsis_nn_per_channel_quant_params *quant_params,
                                   const cmsis_nn_dims *input_dims, const int8_t *input_data,
                                   const cmsis_nn_dims *filter_dims, const int8_t *filter_data,
                                   const cmsis_nn_dims *bias_dims, const int32_t *bias_data,
                                   const cmsis_nn_dims *output_dims, int8_t *output_data)
{
    const mve_fc fc = {fc_params,      quant_params->multiplier, quant_params->shift, true,
                       filter_dims->n, output_dims->c,           filter_data,         bias_data};

    (void)ctx, (void)bias_dims;
    NV_KERNEL_PATH("generic");
    for (int32_t n = 0; n < input_dims->n; n++)
        mve_fully_connected(&fc, input_data + n * fc.depth, output_data + n * fc.units);
    return ARM_CMSIS_NN_SUCCESS;
}
