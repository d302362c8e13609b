/* SPDX-License-Identifier: Apache-2.0 */
/* The convolution of any shape: convolve_at of this core, and convolve to a whole tensor. */
#ifndef NV_KERNELS_CORE_CONVOLVE_H
#define NV_KERNELS_CORE_CONVOLVE_H

#if defined(__ARM_FEATURE_MVE)
#include "mve/convolve.h"
#else
#include "convolve.h"
#endif

/* upscale_dims may be NULL. */
static inline arm_cmsis_nn_status convolve(CONVOLVE_PARAMS, const cmsis_nn_dims *upscale_dims)
{
    const output_place place = dense_place(output_dims);
    return convolve_at(CONVOLVE_ARGS, upscale_dims, &place);
}

#endif
