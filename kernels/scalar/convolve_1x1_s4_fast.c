/* SPDX-License-Identifier: Apache-2.0 */
#define NV_PACKED_WEIGHTS
#include "core_pointwise_fast.h"
#include "nv/arm_nnfunctions.h"

arm_cmsis_nn_status arm_convolve_1x1_s4_fast(CONVOLVE_PARAMS)
{
    return convolve_1x1_fast(CONVOLVE_ARGS);
}
