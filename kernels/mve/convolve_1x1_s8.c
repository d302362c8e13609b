/* SPDX-License-Identifier: Apache-2.0 */
/* Any stride: the general kernel takes a row of pixels straight from the input, without scratch. */
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include "path.h"
#include "signature.h"

#include <stddef.h>

arm_cmsis_nn_status arm_convolve_1x1_s8(CONVOLVE_PARAMS)
{
    if (!is_pointwise(conv_params, filter_dims))
        return ARM_CMSIS_NN_ARG_ERROR;
    const arm_cmsis_nn_status status =
        arm_convolve_s8(ctx, conv_params, quant_params, input_dims, input_data, filter_dims,
                        filter_data, bias_dims, bias_data, NULL, output_dims, output_data);
    NV_KERNEL_PATH("conv_1x1");
    return status;
}
