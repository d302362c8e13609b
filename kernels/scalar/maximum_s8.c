/* SPDX-License-Identifier: Apache-2.0 */
#include "extremum.h"
#include "nv/arm_nnfunctions.h"

arm_cmsis_nn_status arm_maximum_s8(EXTREMUM_PARAMS)
{
    return extremum(true, EXTREMUM_ARGS);
}
