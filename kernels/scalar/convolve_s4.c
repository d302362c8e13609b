/* SPDX-License-Identifier: Apache-2.0 */
#define NV_PACKED_WEIGHTS
#include "core_convolve.h"
#include "nv/arm_nnfunctions.h"

arm_cmsis_nn_status arm_convolve_s4(CONVOLVE_PARAMS)
{
    return convolve(CONVOLVE_ARGS, NULL);
}
