/* SPDX-License-Identifier: Apache-2.0 */
/* Any stride: the general kernel takes a row of pixels straight from the input, without scratch. */
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include "path.h"
#include "signature.h"

arm_cmsis_nn_status arm_convolve_1x1_s4(CONVOLVE_PARAMS)
{
    if (!is_pointwise(conv_params, filter_dims))
        return ARM_CMSIS_NN_ARG_ERROR;
    const arm_cmsis_nn_status status = has_even_rows(filter_dims)
                                           ? arm_convolve_even_s4(CONVOLVE_ARGS)
                                           : arm_convolve_s4(CONVOLVE_ARGS);
    NV_KERNEL_PATH("conv_1x1");
    return status;
}
