/* SPDX-License-Identifier: Apache-2.0 */
/* Boxes of a tensor: SLICE and STRIDED_SLICE take one out, DYNAMIC_UPDATE_SLICE puts one in. */
#include "message.h"
#include "prepare.h"

enum { MOST_SLICED = 5, MOST_STRIDED = 4, MOST_UPDATED = 6 }; /* dimensions, of TFLite Micro */

NV_PARSE_NOTHING(slice)
NV_PARSE_NOTHING(dynamic_update_slice)

nv_status nv_parse_strided_slice(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_strided_slice_params *p = &node->params.strided_slice;
    int32_t ellipsis, new_axis;

    NV_TRY(nv_parse_member(options, NV_OPTIONS_STRIDED_SLICE, err));
    NV_TRY(
        nv_table_i32(options, NV_FIELD(StridedSliceOptions, begin_mask), 0, &p->begin_mask, err));
    NV_TRY(nv_table_i32(options, NV_FIELD(StridedSliceOptions, end_mask), 0, &p->end_mask, err));
    NV_TRY(nv_table_i32(options, NV_FIELD(StridedSliceOptions, ellipsis_mask), 0, &ellipsis, err));
    NV_TRY(nv_table_i32(options, NV_FIELD(StridedSliceOptions, new_axis_mask), 0, &new_axis, err));
    NV_TRY(nv_table_i32(options, NV_FIELD(StridedSliceOptions, shrink_axis_mask), 0,
                        &p->shrink_mask, err));
    p->other_masks = ellipsis | new_axis;
    return nv_table_bool(options, NV_FIELD(StridedSliceOptions, offset), false, &p->offset, err);
}

static nv_status check_most(const nv_tensor *in, int most, nv_error *err)
{
    if (in->shape.rank > most)
        return nv_fail(err, NV_E_UNSUPPORTED, "input has %d dimensions, supported here: up to %d",
                       (int)in->shape.rank, most);
    return NV_OK;
}

/* An int32 or int64 for each dimension. */
static nv_status check_indices(const char *role, const nv_tensor *t, int32_t rank, nv_error *err)
{
    if (t->type != NV_INT32 && t->type != NV_INT64)
        return nv_fail(err, NV_E_UNSUPPORTED, "%s of type %s, supported here: int32, int64", role,
                       nv_type_name(t->type));
    return nv_check_shape(role, t, &(nv_shape){1, {rank}}, err);
}

static int64_t index_at(const nv_tensor *t, int32_t i)
{
    return t->type == NV_INT64 ? ((const int64_t *)t->data)[i] : ((const int32_t *)t->data)[i];
}

/* Where begin and size are constants, the box they tell lies in the input and is the output. */
static nv_status check_box(const nv_tensor *in, const nv_tensor *begin, const nv_tensor *size,
                           const nv_tensor *out, nv_error *err)
{
    nv_shape expected = in->shape;

    for (int32_t i = 0; i < in->shape.rank; i++) {
        const int64_t from = index_at(begin, i), given = index_at(size, i);
        const int64_t dim = in->shape.dim[i];
        if (from < 0 || from > dim || given < -1 || given > dim - from)
            return nv_fail(err, NV_E_MODEL,
                           "begin of dimension %d is %lld and size %lld, expected them within %lld "
                           "elements",
                           (int)i, (long long)from, (long long)given, (long long)dim);
        expected.dim[i] = (int32_t)(given == -1 ? dim - from : given);
    }
    return nv_check_shape("output", out, &expected, err);
}

nv_status nv_prepare_slice(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 3, 3, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *begin = nv_node_in(graph, node, 1);
    const nv_tensor *size = nv_node_in(graph, node, 2), *out = nv_node_out(graph, node, 0);

    node->index_inputs = 1u << 1 | 1u << 2;
    NV_TRY(nv_check_moved(node, in, out, err));
    NV_TRY(check_most(in, MOST_SLICED, err));
    NV_TRY(check_indices("begin", begin, in->shape.rank, err));
    NV_TRY(check_indices("size", size, in->shape.rank, err));
    if (begin->type != size->type)
        return nv_fail(err, NV_E_UNSUPPORTED, "begin of type %s and size of %s, expected the same",
                       nv_type_name(begin->type), nv_type_name(size->type));
    if (nv_is_constant(begin) && nv_is_constant(size))
        return check_box(in, begin, size, out, err);
    return nv_check_rank("output", out, in->shape.rank, err);
}

static int64_t clamp(int64_t x, int64_t low, int64_t high)
{
    return x < low ? low : x > high ? high : x;
}

/* An end of a range as the file gives it, negative from the end, within the dimension. */
static int64_t bound(int32_t given, int32_t dim, int32_t stride)
{
    const int64_t x = given < 0 ? (int64_t)given + dim : given;
    return stride > 0 ? clamp(x, 0, dim) : clamp(x, -1, (int64_t)dim - 1);
}

/* begin, stride and count of dimension i, for a stride that is not 0. */
static nv_status resolve(nv_strided_slice_params *p, int32_t i, int32_t dim, int32_t begin,
                         int32_t end, nv_error *err)
{
    const int32_t stride = p->stride[i];
    int64_t from = bound(begin, dim, stride), to = bound(end, dim, stride);

    if (p->begin_mask >> i & 1)
        from = stride > 0 ? 0 : (int64_t)dim - 1;
    if (p->end_mask >> i & 1)
        to = stride > 0 ? dim : -1;
    if (p->shrink_mask >> i & 1) {
        if (stride < 0)
            return nv_fail(err, NV_E_MODEL,
                           "stride of dimension %d, which is to go, is %d, expected more than 0",
                           (int)i, (int)stride);
        if (from >= dim)
            return nv_fail(err, NV_E_MODEL,
                           "index %d of dimension %d, which is to go, expected one below %d",
                           (int)begin, (int)i, (int)dim);
        to = from + 1;
    }
    const int64_t span = stride > 0 ? to - from : from - to;
    const int64_t step = stride > 0 ? stride : -(int64_t)stride;
    p->begin[i] = (int32_t)from;
    p->count[i] = span <= 0 ? 0 : (int32_t)((span + step - 1) / step);
    return NV_OK;
}

nv_status nv_prepare_strided_slice(const nv_graph *graph, nv_node *node, nv_error *err)
{
    static const char *const role[] = {"input", "begin", "end", "strides"};
    nv_strided_slice_params *p = &node->params.strided_slice;
    const nv_tensor *t[4];
    nv_shape expected = {0, {0}};

    NV_TRY(nv_check_arity(graph, node, 4, 4, err));
    node->index_inputs = 1u << 1 | 1u << 2 | 1u << 3;
    for (int i = 0; i < 4; i++)
        t[i] = nv_node_in(graph, node, i);
    const nv_shape *in = &t[0]->shape;
    NV_TRY(nv_check_moved(node, t[0], nv_node_out(graph, node, 0), err));
    NV_TRY(check_most(t[0], MOST_STRIDED, err));
    if (p->other_masks != 0 || p->offset)
        return nv_fail(err, NV_E_UNSUPPORTED,
                       "ellipsis_mask, new_axis_mask or offset, which TFLite Micro does not read");
    for (int i = 1; i < 4; i++) {
        NV_TRY(nv_check_constant_int32(role[i], t[i], err));
        NV_TRY(nv_check_count(role[i], t[i], in->rank, err));
    }
    for (int32_t i = 0; i < in->rank; i++) {
        p->stride[i] = ((const int32_t *)t[3]->data)[i];
        if (p->stride[i] == 0)
            return nv_fail(err, NV_E_MODEL, "stride of dimension %d is 0", (int)i);
        NV_TRY(resolve(p, i, in->dim[i], ((const int32_t *)t[1]->data)[i],
                       ((const int32_t *)t[2]->data)[i], err));
        if (!(p->shrink_mask >> i & 1))
            expected.dim[expected.rank++] = p->count[i];
    }
    return nv_check_shape("output", nv_node_out(graph, node, 0), &expected, err);
}

nv_status nv_prepare_dynamic_update_slice(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 3, 3, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *update = nv_node_in(graph, node, 1);
    const nv_tensor *out = nv_node_out(graph, node, 0);

    node->index_inputs = 1u << 2;
    NV_TRY(nv_check_moved(node, in, out, err));
    NV_TRY(nv_check_moved(node, update, out, err));
    NV_TRY(check_most(in, MOST_UPDATED, err));
    NV_TRY(check_indices("start indices", nv_node_in(graph, node, 2), in->shape.rank, err));
    NV_TRY(nv_check_rank("update", update, in->shape.rank, err));
    for (int32_t i = 0; i < in->shape.rank; i++)
        if (update->shape.dim[i] > in->shape.dim[i])
            return nv_fail(err, NV_E_MODEL, "update has shape %s, expected it within %s",
                           nv_text_shape(&update->shape).s, nv_text_shape(&in->shape).s);
    return nv_check_shape("output", out, &in->shape, err);
}

NV_COST_ELEMENTWISE(slice)
NV_COST_ELEMENTWISE(strided_slice)
NV_COST_ELEMENTWISE(dynamic_update_slice)
