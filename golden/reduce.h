/* SPDX-License-Identifier: Apache-2.0 */
/* Reductions over any axes. */
#ifndef GOLDEN_REDUCE_H
#define GOLDEN_REDUCE_H

#include "values.h"

/* Which axes go: a bit each, and how many input elements meet in an output element. */
typedef struct golden_axes {
    uint32_t mask;
    int64_t count;
} golden_axes;

/* Axes count from the end if negative; repeated ones count once. */
NV_MUST_CHECK static inline nv_status golden_axes_of(const nv_shape *in, const nv_value *axes,
                                                     golden_axes *r, nv_error *err)
{
    *r = (golden_axes){0, 1};
    const int64_t n = in->rank > 0 ? nv_shape_count(&axes->tensor->shape) : 0;
    for (int64_t i = 0; i < n; i++) {
        const int32_t given = golden_get(axes, i);
        if (given < -in->rank || given >= in->rank)
            return nv_fail(err, NV_E_MODEL, "axis %d of a tensor of rank %d", (int)given,
                           (int)in->rank);
        const int32_t axis = given < 0 ? given + in->rank : given;
        if (!(r->mask & 1u << axis))
            r->count *= in->dim[axis];
        r->mask |= 1u << axis;
    }
    return NV_OK;
}

/* The output element that input element `i` goes to. */
static inline int64_t golden_reduced_index(const nv_shape *in, golden_axes axes, int64_t i)
{
    int64_t at = 0, stride = 1;
    for (int32_t d = in->rank - 1; d >= 0; d--) {
        if (!(axes.mask & 1u << d)) {
            at += i % in->dim[d] * stride;
            stride *= in->dim[d];
        }
        i /= in->dim[d];
    }
    return at;
}

#endif
