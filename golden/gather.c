/* SPDX-License-Identifier: Apache-2.0 */
/* Slices by index: GATHER, GATHER_ND, EMBEDDING_LOOKUP. */
#include "copy.h"
#include "fixed_point.h"
#include "values.h"

#include <string.h>

/* `count` elements, from element `from` of the input to element `to` of the output. */
static void copy_slice(const nv_value *in, int64_t from, const nv_value *out, int64_t to,
                       int64_t count)
{
    const int64_t size = (int64_t)golden_size(out->tensor);
    memcpy((char *)out->data + to * size, (const char *)in->data + from * size,
           (size_t)(count * size));
}

static nv_status fail_index(int64_t index, int64_t count, nv_error *err)
{
    return nv_fail(err, NV_E_INPUT, "index %lld of %lld", (long long)index, (long long)count);
}

static int64_t product(const nv_shape *s, int32_t from, int32_t to)
{
    int64_t n = 1;
    for (int32_t i = from; i < to; i++)
        n *= s->dim[i];
    return n;
}

nv_status nv_golden_gather(const nv_args *a, nv_error *err)
{
    const nv_gather_params *p = &a->node->params.gather;
    const nv_shape *in = &nv_in(a, 0)->shape, *at = &nv_in(a, 1)->shape;
    const int64_t length = in->dim[p->axis], outer = product(in, p->batch_dims, p->axis);
    const int64_t inner = product(in, p->axis + 1, in->rank);
    const int64_t batches = product(in, 0, p->batch_dims);
    const int64_t indices = product(at, p->batch_dims, at->rank);
    const int32_t *index = a->in[1].data;

    for (int64_t row = 0; row < batches * outer; row++)
        for (int64_t i = 0; i < indices; i++) {
            const int64_t from = index[row / outer * indices + i];
            if (from < 0 || from >= length)
                return fail_index(from, length, err);
            copy_slice(&a->in[0], (row * length + from) * inner, &a->out[0],
                       (row * indices + i) * inner, inner);
        }
    return NV_OK;
}

/* [R-GATHER-ND] Only the position that a tuple leads to is checked, as in TFLite Micro: an index
 * beyond its dimension goes on into the next one. */
nv_status nv_golden_gather_nd(const nv_args *a, nv_error *err)
{
    const nv_shape *in = &nv_in(a, 0)->shape, *at = &nv_in(a, 1)->shape;
    const int32_t tuple = at->dim[at->rank - 1];
    const int64_t slices = product(at, 0, at->rank - 1), slice = product(in, tuple, in->rank);
    const int64_t elements = nv_shape_count(in);
    const int32_t *index = a->in[1].data;
    int64_t step[NV_MAX_RANK];

    golden_steps(in, step);
    for (int64_t i = 0; i < slices; i++) {
        int32_t from = 0;
        for (int32_t d = 0; d < tuple; d++)
            from = golden_add(from, golden_mul(index[i * tuple + d], (int32_t)step[d]));
        if (from < 0 || from + slice > elements)
            return fail_index(from, elements, err);
        copy_slice(&a->in[0], from, &a->out[0], i * slice, slice);
    }
    return NV_OK;
}

/* Row `from` of an int8 table in float32. [R-DEQUANTIZE] */
static void dequantize_row(const nv_value *table, int64_t from, float *out, int64_t row)
{
    const int8_t *q = (const int8_t *)table->data + from * row;
    for (int64_t i = 0; i < row; i++)
        out[i] = golden_scale(table->tensor) * (float)q[i];
}

nv_status nv_golden_embedding_lookup(const nv_args *a, nv_error *err)
{
    const nv_shape *shape = &nv_in(a, 1)->shape;
    const bool same = nv_in(a, 1)->type == nv_out(a, 0)->type;
    const int64_t row = product(shape, 1, shape->rank), n = nv_shape_count(&nv_in(a, 0)->shape);
    const int32_t *index = a->in[0].data;

    for (int64_t i = 0; i < n; i++) {
        if (index[i] < 0 || index[i] >= shape->dim[0])
            return fail_index(index[i], shape->dim[0], err);
        if (same)
            copy_slice(&a->in[1], index[i] * row, &a->out[0], i * row, row);
        else
            dequantize_row(&a->in[1], index[i], (float *)a->out[0].data + i * row, row);
    }
    return NV_OK;
}

GOLDEN_FLOAT_IS_GOLDEN(gather)
GOLDEN_FLOAT_IS_GOLDEN(gather_nd)
GOLDEN_FLOAT_IS_GOLDEN(embedding_lookup)
