/* SPDX-License-Identifier: Apache-2.0 */
#include "element_s16.h"
#include "core_convolve.h"
#include "nv/arm_nnfunctions.h"

arm_cmsis_nn_status arm_convolve_s16(CONVOLVE_PARAMS)
{
    return convolve(CONVOLVE_ARGS, NULL);
}
