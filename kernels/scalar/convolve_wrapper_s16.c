/* SPDX-License-Identifier: Apache-2.0 */
#include "element_s16.h"
#include "nv/arm_nnfunctions.h"
#include "signature.h"

/* There is one kernel only. */
arm_cmsis_nn_status arm_convolve_wrapper_s16(CONVOLVE_PARAMS)
{
    return arm_convolve_s16(CONVOLVE_ARGS);
}
