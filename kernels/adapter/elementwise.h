/* SPDX-License-Identifier: Apache-2.0 */
/* What the kernels of two tensors ask of their operands. */
#ifndef NV_ADAPTER_ELEMENTWISE_H
#define NV_ADAPTER_ELEMENTWISE_H

#include "adapter.h"

static inline int32_t nv_dim_from_end(const nv_shape *s, int32_t i)
{
    return i < s->rank ? s->dim[s->rank - 1 - i] : 1;
}

/* The shapes differ by more than leading ones: firmware then broadcasts with the reference kernel.
 */
static inline bool nv_broadcasts(const nv_shape *a, const nv_shape *b)
{
    for (int32_t i = 0; i < a->rank || i < b->rank; i++)
        if (nv_dim_from_end(a, i) != nv_dim_from_end(b, i))
            return true;
    return false;
}

/* Both inputs and the output are int8, or all int16, and nothing is broadcast. */
static inline bool nv_is_elementwise(const nv_args *a)
{
    const nv_tensor *in_1 = nv_in(a, 0), *in_2 = nv_in(a, 1), *out = nv_out(a, 0);

    return (nv_is_int8(out) || nv_is_int16(out)) && in_1->type == out->type &&
           in_2->type == out->type && !nv_broadcasts(&in_1->shape, &in_2->shape);
}

#endif
