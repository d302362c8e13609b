/* SPDX-License-Identifier: Apache-2.0 */
/* Shapes of operators on two tensors: the sizes that cross the kernels' blocks. */
#ifndef NV_KERNELTEST_ELEMENTWISE_H
#define NV_KERNELTEST_ELEMENTWISE_H

#include "draw.h"

#include <stdio.h>

/* Draws the case's type too. */
static inline nv_shape nv_elementwise_shape(nv_case *c, int i)
{
    static const int32_t sizes[] = {1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 64, 100, 257};
    const int corner = nv_case_corner(c, i, (int)(sizeof sizes / sizeof sizes[0]));
    const int32_t n = corner >= 0 ? sizes[corner] : nv_rng_int(&c->rng, 1, 600);
    char name[16];

    (void)snprintf(name, sizeof name, "size_%d", (int)n);
    if (corner >= 0)
        nv_case_name(c, name);
    return nv_rng_one_in(&c->rng, 2) ? NV_SHAPE(1, n) : NV_SHAPE(1, 1, n, 1);
}

/* Now and then without the leading ones, which broadcasts nothing. */
static inline nv_shape nv_elementwise_other_shape(nv_case *c, nv_shape shape)
{
    if (!nv_rng_one_in(&c->rng, 4))
        return shape;
    return shape.rank == 4 ? NV_SHAPE(shape.dim[2], 1) : NV_SHAPE(shape.dim[1]);
}

#endif
