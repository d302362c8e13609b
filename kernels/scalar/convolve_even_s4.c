/* SPDX-License-Identifier: Apache-2.0 */
/* Filter rows of an even number of weights: all begin with an octet. */
#define NV_PACKED_WEIGHTS
#define NV_EVEN_ROWS
#include "core_convolve.h"
#include "kernel_path.h"
#include "nv/arm_nnfunctions.h"
#include "path.h"

arm_cmsis_nn_status arm_convolve_even_s4(CONVOLVE_PARAMS)
{
    if (!has_even_rows(filter_dims))
        return ARM_CMSIS_NN_ARG_ERROR;
    const arm_cmsis_nn_status status = convolve(CONVOLVE_ARGS, NULL);
    NV_KERNEL_PATH("even");
    return status;
}
