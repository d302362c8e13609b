/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Moving values about, whatever their type: a box of elements is copied between two arrays, with a
 * step of its own for each of its dimensions on either side. Joining, slicing, transposing,
 * reversing, padding and repeating are all such boxes.
 */
#ifndef GOLDEN_COPY_H
#define GOLDEN_COPY_H

#include "nv/ops.h"

/* Positions and steps count elements; a step of 0 repeats, a negative one walks back. */
typedef struct golden_box {
    int32_t rank;
    int64_t dim[NV_MAX_RANK];
    int64_t from, from_step[NV_MAX_RANK];
    int64_t to, to_step[NV_MAX_RANK];
} golden_box;

/* Copies the box between arrays of elements of `size` bytes, which do not overlap. */
void nv_golden_copy(const golden_box *box, const void *from, void *to, size_t size);

/* The steps of an array of that shape, row by row. */
static inline void golden_steps(const nv_shape *s, int64_t *step)
{
    int64_t stride = 1;
    for (int32_t i = s->rank - 1; i >= 0; i--) {
        step[i] = stride;
        stride *= s->dim[i];
    }
}

/* All of an array of that shape, to or from one of the same steps; the caller changes what differs.
 */
static inline golden_box golden_box_of(const nv_shape *s)
{
    golden_box box = {.rank = s->rank};
    for (int32_t i = 0; i < s->rank; i++)
        box.dim[i] = s->dim[i];
    golden_steps(s, box.from_step);
    golden_steps(s, box.to_step);
    return box;
}

/* The same box the other way round. */
static inline golden_box golden_reversed(golden_box b)
{
    golden_box r = b;
    r.from = b.to;
    r.to = b.from;
    for (int32_t i = 0; i < b.rank; i++) {
        r.from_step[i] = b.to_step[i];
        r.to_step[i] = b.from_step[i];
    }
    return r;
}

/* Bytes of an element; of types with whole ones. */
static inline size_t golden_size(const nv_tensor *t)
{
    return (size_t)nv_type_bits(t->type) / 8;
}

/* The float reference of an operator that only moves values. */
#define GOLDEN_FLOAT_IS_GOLDEN(stem)                                                               \
    nv_status nv_float_##stem(const nv_args *a, nv_error *err)                                     \
    {                                                                                              \
        return nv_golden_##stem(a, err);                                                           \
    }

#endif
