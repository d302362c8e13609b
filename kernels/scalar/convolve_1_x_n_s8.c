/* SPDX-License-Identifier: Apache-2.0 */
/* A row of input: every patch inside it is one run of memory, which im2col takes as it is. */
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include "path.h"
#include "signature.h"

#include <stddef.h>

arm_cmsis_nn_status arm_convolve_1_x_n_s8(CONVOLVE_PARAMS)
{
    if (!is_convolve_1_x_n(conv_params, input_dims, filter_dims))
        return ARM_CMSIS_NN_ARG_ERROR;
    const arm_cmsis_nn_status status =
        arm_convolve_s8(ctx, conv_params, quant_params, input_dims, input_data, filter_dims,
                        filter_data, bias_dims, bias_data, NULL, output_dims, output_data);
    NV_KERNEL_PATH("conv_1_x_n");
    return status;
}
