/* SPDX-License-Identifier: Apache-2.0 */
#include "nv/arm_nnfunctions.h"
#include "path.h"

#include <stddef.h>

arm_cmsis_nn_status
arm_convolve_wrapper_s8(const cmsis_nn_context *ctx, const cmsis_nn_conv_params *conv_params,
                        const cmsis_nn_per_channel_quant_params *quant_params,
                        const cmsis_nn_dims *input_dims, const int8_t *input_data,
                        const cmsis_nn_dims *filter_dims, const int8_t *filter_data,
                        const cmsis_nn_dims *bias_dims, const int32_t *bias_data,
                        const cmsis_nn_dims *output_dims, int8_t *output_data)
{
    switch (convolve_path_of(conv_params, input_dims, filter_dims)) {
    case CONVOLVE_1X1_FAST:
        return arm_convolve_1x1_s8_fast(ctx, conv_params, quant_params, input_dims, input_data,
                                        filter_dims, filter_data, bias_dims, bias_data, output_dims,
                                        output_data);
    case CONVOLVE_1X1:
        return arm_convolve_1x1_s8(ctx, conv_params, quant_params, input_dims, input_data,
                                   filter_dims, filter_data, bias_dims, bias_data, output_dims,
                                   output_data);
    case CONVOLVE_1_X_N:
        return arm_convolve_1_x_n_s8(ctx, conv_params, quant_params, input_dims, input_data,
                                     filter_dims, filter_data, bias_dims, bias_data, output_dims,
                                     output_data);
    case CONVOLVE_ANY:
        break;
    }
    return arm_convolve_s8(ctx, conv_params, quant_params, input_dims, input_data, filter_dims,
                           filter_data, bias_dims, bias_data, NULL, output_dims, output_data);
}
