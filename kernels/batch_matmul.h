/* SPDX-License-Identifier: Apache-2.0 */
/* Pairs of matrices: the left one's rows times the right one's, which stand for the columns of what
 * it is the transpose of. */
#ifndef NV_KERNELS_BATCH_MATMUL_H
#define NV_KERNELS_BATCH_MATMUL_H

#include "nv/arm_nn_types.h"

/* Where the matrix of batch (n, h) starts, in elements: batches of one serve all. */
static inline int32_t matrix_at(const cmsis_nn_dims *d, int32_t n, int32_t h)
{
    return ((d->n == 1 ? 0 : n) * d->h + (d->h == 1 ? 0 : h)) * d->w * d->c;
}

#endif
