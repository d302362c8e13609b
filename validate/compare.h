/* SPDX-License-Identifier: Apache-2.0 */
/* Integer comparison of what a kernel gave with what golden gave. */
#ifndef NV_VALIDATE_COMPARE_H
#define NV_VALIDATE_COMPARE_H

#include "nv/tensor.h"

/* Differences of -16 to 16; the outermost also count what lies beyond them. */
enum { NV_HISTOGRAM_REACH = 16, NV_HISTOGRAM_KEYS = 2 * NV_HISTOGRAM_REACH + 1 };

/* A variable that the operator keeps its state in, instead of an output. */
enum { NV_COMPARED_STATE = -1 };

typedef struct nv_comparison {
    int64_t compared, mismatches;
    uint64_t max_abs_lsb;
    int64_t histogram[NV_HISTOGRAM_KEYS]; /* [got - golden + NV_HISTOGRAM_REACH] */
    struct {
        int32_t output; /* which of the operator's outputs, or NV_COMPARED_STATE */
        nv_shape index; /* the tensor's rank, dim[] are indices */
        int64_t golden, got;
    } first; /* if mismatches > 0 */
} nv_comparison;

/* Float engines sum in other orders: the values of a float32 tensor differ by at most 4 ULP, or
 * 1e-5 of its largest magnitude. `c`: the comparison of the two. */
bool nv_differs_by_order(const nv_tensor *tensor, const void *golden, const void *got,
                         const nv_comparison *c);

/* The index of the i-th value, row-major: a "shape" whose dim[] are indices. */
nv_shape nv_index_of(const nv_shape *shape, int64_t i);

/* Adds one tensor to `c`, which starts zeroed: output `output`, or NV_COMPARED_STATE. */
void nv_compare(const nv_tensor *tensor, int32_t output, const void *golden, const void *got,
                nv_comparison *c);

#endif
