/* SPDX-License-Identifier: Apache-2.0 */
/* An input that a convolution sees with gaps behind each of its rows and columns. */
#ifndef NV_KERNELS_UPSCALE_H
#define NV_KERNELS_UPSCALE_H

#include "nv/arm_nn_types.h"

#include <stddef.h>

/* upscale_dims may be NULL. */
static inline cmsis_nn_tile upscale_of(const cmsis_nn_dims *upscale_dims)
{
    if (upscale_dims == NULL)
        return (cmsis_nn_tile){1, 1};
    return (cmsis_nn_tile){upscale_dims->w > 1 ? upscale_dims->w : 1,
                           upscale_dims->h > 1 ? upscale_dims->h : 1};
}

/* Of the input as it lies in memory. */
static inline cmsis_nn_dims stored_dims(const cmsis_nn_dims *seen, cmsis_nn_tile upscale)
{
    return (cmsis_nn_dims){seen->n, seen->h / upscale.h, seen->w / upscale.w, seen->c};
}

#endif
