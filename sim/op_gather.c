/* SPDX-License-Identifier: Apache-2.0 */
/* Slices by index: GATHER, GATHER_ND, EMBEDDING_LOOKUP. Indices are int32 and may be computed;
 * those out of range show at evaluation. */
#include "message.h"
#include "prepare.h"

enum { MOST_INDICES = 5 }; /* of a tuple of GATHER_ND in TFLite Micro */

nv_status nv_parse_gather(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_gather_params *p = &node->params.gather;

    NV_TRY(nv_parse_member(options, NV_OPTIONS_GATHER, err));
    NV_TRY(nv_table_i32(options, NV_FIELD(GatherOptions, axis), 0, &p->axis, err));
    return nv_table_i32(options, NV_FIELD(GatherOptions, batch_dims), 0, &p->batch_dims, err);
}

NV_PARSE_NOTHING(gather_nd)
NV_PARSE_NOTHING(embedding_lookup)

/* Appends dimensions `from` to `to` - 1 of a shape. */
static nv_status append(nv_shape *s, const nv_shape *more, int32_t from, int32_t to, nv_error *err)
{
    if (s->rank + (to > from ? to - from : 0) > NV_MAX_RANK)
        return nv_fail(err, NV_E_UNSUPPORTED, "output has more than %d dimensions", NV_MAX_RANK);
    for (int32_t i = from; i < to; i++)
        s->dim[s->rank++] = more->dim[i];
    return NV_OK;
}

nv_status nv_prepare_gather(const nv_graph *graph, nv_node *node, nv_error *err)
{
    nv_gather_params *p = &node->params.gather;
    nv_shape expected = {0, {0}};

    NV_TRY(nv_check_arity(graph, node, 2, 2, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *at = nv_node_in(graph, node, 1);
    const nv_tensor *out = nv_node_out(graph, node, 0);
    node->index_inputs = 1u << 1;
    NV_TRY(nv_check_moved(node, in, out, err));
    NV_TRY(nv_check_type("indices", at, NV_INT32, err));
    NV_TRY(nv_check_axis(p->axis, in->shape.rank, &p->axis, err));
    if (p->batch_dims < 0)
        p->batch_dims += at->shape.rank;
    if (p->batch_dims < 0 || p->batch_dims > p->axis || p->batch_dims > at->shape.rank)
        return nv_fail(err, NV_E_MODEL, "batch_dims is %d with axis %d and indices %s",
                       (int)p->batch_dims, (int)p->axis, nv_text_shape(&at->shape).s);
    for (int32_t i = 0; i < p->batch_dims; i++)
        if (in->shape.dim[i] != at->shape.dim[i])
            return nv_fail(err, NV_E_MODEL,
                           "indices (tensor %d) have shape %s, which differs from "
                           "the input's %s in the first %d dimensions",
                           (int)at->index, nv_text_shape(&at->shape).s, nv_text_shape(&in->shape).s,
                           (int)p->batch_dims);
    NV_TRY(append(&expected, &in->shape, 0, p->axis, err));
    NV_TRY(append(&expected, &at->shape, p->batch_dims, at->shape.rank, err));
    NV_TRY(append(&expected, &in->shape, p->axis + 1, in->shape.rank, err));
    return nv_check_shape("output", out, &expected, err);
}

nv_status nv_prepare_gather_nd(const nv_graph *graph, nv_node *node, nv_error *err)
{
    nv_shape expected = {0, {0}};

    NV_TRY(nv_check_arity(graph, node, 2, 2, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *at = nv_node_in(graph, node, 1);
    const nv_tensor *out = nv_node_out(graph, node, 0);
    node->index_inputs = 1u << 1;
    NV_TRY(nv_check_moved(node, in, out, err));
    NV_TRY(nv_check_type("indices", at, NV_INT32, err));
    if (in->shape.rank < 1 || at->shape.rank < 1)
        return nv_fail(err, NV_E_MODEL, "input has shape %s and indices %s, expected dimensions",
                       nv_text_shape(&in->shape).s, nv_text_shape(&at->shape).s);
    const int32_t tuple = at->shape.dim[at->shape.rank - 1];
    if (tuple > in->shape.rank || tuple > MOST_INDICES)
        return nv_fail(
            err, tuple > in->shape.rank ? NV_E_MODEL : NV_E_UNSUPPORTED,
            "%d indices a slice, for an input of %d dimensions; supported here: up to %d",
            (int)tuple, (int)in->shape.rank, MOST_INDICES);
    NV_TRY(append(&expected, &at->shape, 0, at->shape.rank - 1, err));
    NV_TRY(append(&expected, &in->shape, tuple, in->shape.rank, err));
    return nv_check_shape("output", out, &expected, err);
}

/* A float32 output of an int8 table is dequantized on the way. */
nv_status nv_prepare_embedding_lookup(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 2, 2, err));
    const nv_tensor *at = nv_node_in(graph, node, 0), *table = nv_node_in(graph, node, 1);
    const nv_tensor *out = nv_node_out(graph, node, 0);

    node->index_inputs = 1u << 0;
    NV_TRY(nv_check_type("indices", at, NV_INT32, err));
    NV_TRY(nv_check_rank("indices", at, 1, err));
    if (table->shape.rank < 2)
        return nv_fail(err, NV_E_MODEL, "table has shape %s, expected 2 dimensions or more",
                       nv_text_shape(&table->shape).s);
    if (table->type == NV_INT8 && out->type == NV_FLOAT32) {
        NV_TRY(nv_check_per_tensor("table", table, err));
        NV_TRY(nv_check_symmetric("table", table, err));
    } else {
        NV_TRY(nv_check_moved(node, table, out, err));
    }
    nv_shape expected = table->shape;
    expected.dim[0] = at->shape.dim[0];
    return nv_check_shape("output", out, &expected, err);
}

NV_COST_ELEMENTWISE(gather)
NV_COST_ELEMENTWISE(gather_nd)
NV_COST_ELEMENTWISE(embedding_lookup)
