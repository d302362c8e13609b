/* SPDX-License-Identifier: Apache-2.0 */
/* Fully connected layer of int16: the batches are the columns of one matrix product. */
#include "kernel_path.h"
#include "mve/rows_s16.h"
#include "nv/arm_nnfunctions.h"

arm_cmsis_nn_status
arm_fully_connected_s16(const cmsis_nn_context *ctx, const cmsis_nn_fc_params *fc_params,
                        const cmsis_nn_per_tensor_quant_params *quant_params,
                        const cmsis_nn_dims *input_dims, const int16_t *input_data,
                        const cmsis_nn_dims *filter_dims, const int8_t *filter_data,
                        const cmsis_nn_dims *bias_dims, const int64_t *bias_data,
                        const cmsis_nn_dims *output_dims, int16_t *output_data)
{
    const int32_t depth = filter_dims->n, units = output_dims->c;
    const mve_rows_s16 rows = {.filter = weights_of(filter_data),
                               .depth = depth,
                               .channels = units,
                               .out_stride = units,
                               .output = mve_output_s16_of(bias_data, &quant_params->multiplier,
                                                           &quant_params->shift, false,
                                                           fc_params->activation, units, depth)};

    (void)ctx, (void)bias_dims;
    mve_rows_product_s16(&rows, input_data, depth, input_dims->n, output_data);
    NV_KERNEL_PATH("per_tensor");
    return ARM_CMSIS_NN_SUCCESS;
}
