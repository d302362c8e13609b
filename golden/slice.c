/* SPDX-License-Identifier: Apache-2.0 */
/* Boxes of a tensor: SLICE, STRIDED_SLICE, DYNAMIC_UPDATE_SLICE. */
#include "copy.h"
#include "values.h"

#include <string.h>

/* begin and size may be computed: what prepare could not check is checked here. A size of -1 goes
 * to the end. */
nv_status nv_golden_slice(const nv_args *a, nv_error *err)
{
    const nv_shape *in = &nv_in(a, 0)->shape, *out = &nv_out(a, 0)->shape;
    golden_box box = golden_box_of(out);

    golden_steps(in, box.from_step);
    for (int32_t i = 0; i < in->rank; i++) {
        const int64_t begin = golden_get_wide(&a->in[1], i), given = golden_get_wide(&a->in[2], i);
        const bool inside = begin >= 0 && begin <= in->dim[i];
        if (!inside || out->dim[i] != (given == -1 ? in->dim[i] - begin : given) ||
            out->dim[i] > in->dim[i] - begin)
            return nv_fail(
                err, NV_E_INPUT, "dimension %d: %lld elements from %lld of %d, for an output of %d",
                (int)i, (long long)given, (long long)begin, (int)in->dim[i], (int)out->dim[i]);
        box.from += begin * box.from_step[i];
    }
    nv_golden_copy(&box, a->in[0].data, a->out[0].data, golden_size(nv_out(a, 0)));
    return NV_OK;
}

nv_status nv_golden_strided_slice(const nv_args *a, nv_error *err)
{
    const nv_strided_slice_params *p = &a->node->params.strided_slice;
    nv_shape counts = nv_in(a, 0)->shape; /* the output's, with the dimensions that go */

    (void)err;
    for (int32_t i = 0; i < counts.rank; i++)
        counts.dim[i] = p->count[i];
    golden_box box = golden_box_of(&counts);
    golden_steps(&nv_in(a, 0)->shape, box.from_step);
    for (int32_t i = 0; i < counts.rank; i++) {
        box.from += p->begin[i] * box.from_step[i];
        box.from_step[i] *= p->stride[i];
    }
    nv_golden_copy(&box, a->in[0].data, a->out[0].data, golden_size(nv_out(a, 0)));
    return NV_OK;
}

/* A start beyond the range in which the update fits is moved into it. */
nv_status nv_golden_dynamic_update_slice(const nv_args *a, nv_error *err)
{
    const nv_shape *whole = &nv_out(a, 0)->shape, *update = &nv_in(a, 1)->shape;
    golden_box box = golden_box_of(update);

    (void)err;
    golden_steps(whole, box.to_step);
    for (int32_t i = 0; i < whole->rank; i++) {
        const int64_t start = golden_get_wide(&a->in[2], i), last = whole->dim[i] - update->dim[i];
        box.to += (start < 0 ? 0 : start > last ? last : start) * box.to_step[i];
    }
    memcpy(a->out[0].data, a->in[0].data, nv_out(a, 0)->bytes);
    nv_golden_copy(&box, a->in[1].data, a->out[0].data, golden_size(nv_out(a, 0)));
    return NV_OK;
}

GOLDEN_FLOAT_IS_GOLDEN(slice)
GOLDEN_FLOAT_IS_GOLDEN(strided_slice)
GOLDEN_FLOAT_IS_GOLDEN(dynamic_update_slice)
