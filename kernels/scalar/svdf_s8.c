/* SPDX-License-Identifier: Apache-2.0 */
/* SVDF with a state and weights over time of int8. */
#define PLACE_BITS 8
#include "svdf.inc"

#include "nv/arm_nnfunctions.h"

arm_cmsis_nn_status arm_svdf_s8(const cmsis_nn_context *ctx, SVDF_PARAMS(int8_t))
{
    (void)ctx;
    return svdf_run(SVDF_ARGS);
}
