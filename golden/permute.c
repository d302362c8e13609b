/* SPDX-License-Identifier: Apache-2.0 */
/* Values in another order, and repeated: TRANSPOSE, REVERSE_V2; BROADCAST_TO, FILL,
 * BROADCAST_ARGS. */
#include "copy.h"
#include "values.h"

/* Output dimension i is input dimension permutation[i]. */
nv_status nv_golden_transpose(const nv_args *a, nv_error *err)
{
    golden_box box = golden_box_of(&nv_out(a, 0)->shape);
    int64_t step[NV_MAX_RANK];

    (void)err;
    golden_steps(&nv_in(a, 0)->shape, step);
    for (int32_t i = 0; i < box.rank; i++)
        box.from_step[i] = step[golden_get(&a->in[1], i)];
    nv_golden_copy(&box, a->in[0].data, a->out[0].data, golden_size(nv_out(a, 0)));
    return NV_OK;
}

nv_status nv_golden_reverse_v2(const nv_args *a, nv_error *err)
{
    const nv_shape *shape = &nv_out(a, 0)->shape;
    const int64_t n = nv_shape_count(&nv_in(a, 1)->shape);
    golden_box box = golden_box_of(shape);

    (void)err;
    for (int64_t i = 0; i < n; i++) {
        const int32_t given = golden_get(&a->in[1], i);
        const int32_t axis = given < 0 ? given + shape->rank : given;
        box.from += (shape->dim[axis] - 1) * box.from_step[axis];
        box.from_step[axis] = -box.from_step[axis];
    }
    nv_golden_copy(&box, a->in[0].data, a->out[0].data, golden_size(nv_out(a, 0)));
    return NV_OK;
}

/* Aligned at the last dimension; dimensions of 1 are repeated. */
static void repeat(const nv_value *from, const nv_value *to)
{
    const nv_shape *in = &from->tensor->shape;
    golden_box box = golden_box_of(&to->tensor->shape);
    int64_t step[NV_MAX_RANK];

    golden_steps(in, step);
    for (int32_t i = 0; i < box.rank; i++) {
        const int32_t d = i - (box.rank - in->rank);
        box.from_step[i] = d < 0 || in->dim[d] == 1 ? 0 : step[d];
    }
    nv_golden_copy(&box, from->data, to->data, golden_size(to->tensor));
}

nv_status nv_golden_broadcast_to(const nv_args *a, nv_error *err)
{
    (void)err;
    repeat(&a->in[0], &a->out[0]);
    return NV_OK;
}

nv_status nv_golden_fill(const nv_args *a, nv_error *err)
{
    (void)err;
    repeat(&a->in[1], &a->out[0]);
    return NV_OK;
}

/* Dimension i, counted from the last, of a shape that is a tensor's values. */
static int64_t dimension(const nv_value *shape, int32_t i)
{
    const int32_t rank = shape->tensor->shape.dim[0];
    return i < rank ? golden_get_wide(shape, rank - 1 - i) : 1;
}

nv_status nv_golden_broadcast_args(const nv_args *a, nv_error *err)
{
    const int32_t rank = nv_out(a, 0)->shape.dim[0];

    for (int32_t i = 0; i < rank; i++) {
        const int64_t x = dimension(&a->in[0], i), y = dimension(&a->in[1], i);
        if (x != y && x != 1 && y != 1)
            return nv_fail(err, NV_E_INPUT,
                           "dimensions %lld and %lld, %d before the last, do not broadcast",
                           (long long)x, (long long)y, (int)i);
        golden_set_wide(&a->out[0], rank - 1 - i, x == 1 ? y : x);
    }
    return NV_OK;
}

GOLDEN_FLOAT_IS_GOLDEN(transpose)
GOLDEN_FLOAT_IS_GOLDEN(reverse_v2)
GOLDEN_FLOAT_IS_GOLDEN(broadcast_to)
GOLDEN_FLOAT_IS_GOLDEN(fill)
GOLDEN_FLOAT_IS_GOLDEN(broadcast_args)
