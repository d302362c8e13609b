/* SPDX-License-Identifier: Apache-2.0 */
/* SVDF with a state and weights over time of int16. */
#define PLACE_BITS 16
#include "svdf.inc"

#include "nv/arm_nnfunctions.h"

arm_cmsis_nn_status arm_svdf_state_s16_s8(SVDF_PARAMS(int16_t))
{
    return svdf_run(SVDF_ARGS);
}
