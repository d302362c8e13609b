/* SPDX-License-Identifier: Apache-2.0 */
/* A 1x1 convolution of stride 1: the pixels of all images are one run. */
#ifndef NV_SCALAR_POINTWISE_FAST_H
#define NV_SCALAR_POINTWISE_FAST_H

#include "pointwise.h"

static inline arm_cmsis_nn_status convolve_1x1_fast(CONVOLVE_PARAMS)
{
    if (!is_unit(conv_params->stride) || !is_pointwise(conv_params, filter_dims))
        return ARM_CMSIS_NN_ARG_ERROR;

    pointwise p = pointwise_of(CONVOLVE_ARGS);
    p.rows = 1;
    p.row_pixels = input_dims->n * input_dims->h * input_dims->w;
    pointwise_run(&p);
    NV_KERNEL_PATH("conv_1x1");
    return ARM_CMSIS_NN_SUCCESS;
}

#endif
