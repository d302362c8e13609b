/* SPDX-License-Identifier: Apache-2.0 */
/* Where a convolution's outputs go: the distances, in elements, from one output pixel, row and
 * image to the next. */
#ifndef NV_KERNELS_PLACE_H
#define NV_KERNELS_PLACE_H

#include "nv/arm_nn_types.h"

#include <stdbool.h>

typedef struct output_place {
    int32_t pixel, row, image;
} output_place;

/* Those of a tensor, in which nothing lies between. */
static inline output_place dense_place(const cmsis_nn_dims *out)
{
    return (output_place){out->c, out->w * out->c, out->h * out->w * out->c};
}

/* Each pixel lies behind the one before, row by row. */
static inline bool is_one_run(const output_place *place, const cmsis_nn_dims *out)
{
    return place->row == out->w * place->pixel && place->image == out->h * place->row;
}

#endif
