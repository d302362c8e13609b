/* SPDX-License-Identifier: Apache-2.0 */
/* A row of input: every patch inside it is one run of memory, which im2col takes as it is. */
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include "path.h"
#include "signature.h"

arm_cmsis_nn_status arm_convolve_1_x_n_s4(CONVOLVE_PARAMS)
{
    if (!is_convolve_1_x_n(conv_params, input_dims, filter_dims))
        return ARM_CMSIS_NN_ARG_ERROR;
    const arm_cmsis_nn_status status = has_even_rows(filter_dims)
                                           ? arm_convolve_even_s4(CONVOLVE_ARGS)
                                           : arm_convolve_s4(CONVOLVE_ARGS);
    NV_KERNEL_PATH("conv_1_x_n");
    return status;
}
