/* SPDX-License-Identifier: Apache-2.0 */
#include "nv/arm_nnfunctions.h"
#include "path.h"
#include "signature.h"

#include <stddef.h>

arm_cmsis_nn_status arm_convolve_wrapper_s8(CONVOLVE_PARAMS)
{
    switch (convolve_path_of(conv_params, input_dims, filter_dims)) {
    case CONVOLVE_1X1_FAST:
        return arm_convolve_1x1_s8_fast(CONVOLVE_ARGS);
    case CONVOLVE_1X1:
        return arm_convolve_1x1_s8(CONVOLVE_ARGS);
    case CONVOLVE_1_X_N:
        return arm_convolve_1_x_n_s8(CONVOLVE_ARGS);
    case CONVOLVE_ANY:
        break;
    }
    return arm_convolve_s8(ctx, conv_params, quant_params, input_dims, input_data, filter_dims,
                           filter_data, bias_dims, bias_data, NULL, output_dims, output_data);
}
