/* SPDX-License-Identifier: Apache-2.0 */
#define NV_PACKED_WEIGHTS
#include "nv/arm_nnfunctions.h"
#include "pointwise.h"

arm_cmsis_nn_status arm_convolve_1x1_s4(CONVOLVE_PARAMS)
{
    return convolve_1x1(CONVOLVE_ARGS);
}
