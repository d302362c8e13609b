/* SPDX-License-Identifier: Apache-2.0 */
/* Tensors joined along an axis, and taken apart: CONCATENATION, PACK; SPLIT, SPLIT_V, UNPACK. */
#include "copy.h"

/* The whole is [outer][length][inner]; a part takes up `slice` elements of each [length][inner],
 * from element `at` on. */
typedef struct joint {
    int64_t outer, row; /* row = length * inner */
    int64_t at;
} joint;

static joint joint_of(const nv_shape *whole, int32_t axis)
{
    joint j = {1, 1, 0};
    for (int32_t i = 0; i < whole->rank; i++)
        *(i < axis ? &j.outer : &j.row) *= whole->dim[i];
    return j;
}

/* Between the whole and its next part. */
static golden_box next_part(joint *j, const nv_tensor *part)
{
    const int64_t slice = j->outer > 0 ? nv_shape_count(&part->shape) / j->outer : 0;
    const golden_box box = {.rank = 2,
                            .dim = {j->outer, slice},
                            .from_step = {slice, 1},
                            .to = j->at,
                            .to_step = {j->row, 1}};
    j->at += slice;
    return box;
}

static nv_status join(const nv_args *a, int32_t axis)
{
    const nv_value *whole = &a->out[0];
    joint j = joint_of(&whole->tensor->shape, axis);

    for (int32_t i = 0; i < a->node->n_in; i++) {
        const golden_box box = next_part(&j, a->in[i].tensor);
        nv_golden_copy(&box, a->in[i].data, whole->data, golden_size(whole->tensor));
    }
    return NV_OK;
}

static nv_status part(const nv_args *a, const nv_value *whole, int32_t axis)
{
    joint j = joint_of(&whole->tensor->shape, axis);

    for (int32_t i = 0; i < a->node->n_out; i++) {
        const golden_box box = golden_reversed(next_part(&j, a->out[i].tensor));
        nv_golden_copy(&box, whole->data, a->out[i].data, golden_size(whole->tensor));
    }
    return NV_OK;
}

/* One line an operator: what it does, by which axis. */
#define JOINT(stem, action)                                                                        \
    nv_status nv_golden_##stem(const nv_args *a, nv_error *err)                                    \
    {                                                                                              \
        const int32_t axis = a->node->params.stem.axis;                                            \
        (void)err;                                                                                 \
        return action;                                                                             \
    }                                                                                              \
    GOLDEN_FLOAT_IS_GOLDEN(stem)

JOINT(concatenation, join(a, axis))
JOINT(pack, join(a, axis))
JOINT(unpack, part(a, &a->in[0], axis))
JOINT(split, part(a, &a->in[1], axis))
JOINT(split_v, part(a, &a->in[0], axis))
