/* SPDX-License-Identifier: Apache-2.0 */
/* BATCH_MATMUL: inputs [..., rows, depth] and [..., depth, columns], each stored transposed if an
 * option says so, output [..., rows, columns]; the dimensions in front broadcast. */
#include "prepare.h"

nv_status nv_parse_batch_matmul(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_batch_matmul_params *p = &node->params.batch_matmul;

    NV_TRY(nv_parse_member(options, NV_OPTIONS_BATCH_MATMUL, err));
    NV_TRY(nv_table_bool(options, NV_FIELD(BatchMatMulOptions, adj_x), false, &p->transpose_left,
                         err));
    return nv_table_bool(options, NV_FIELD(BatchMatMulOptions, adj_y), false, &p->transpose_right,
                         err);
}

static nv_status check_rank(const char *role, const nv_tensor *t, nv_error *err)
{
    enum { LEAST = 2, MOST = 5 };

    if (t->shape.rank < LEAST || t->shape.rank > MOST)
        return nv_fail(err, NV_E_UNSUPPORTED, "%s has %d dimensions, supported here: %d to %d",
                       role, (int)t->shape.rank, LEAST, MOST);
    return NV_OK;
}

/* Rows and columns of the matrices in a tensor; the shape of what is in front of them. */
static nv_shape split(const nv_shape *s, bool transposed, int32_t *rows, int32_t *columns)
{
    nv_shape batches = *s;
    const int32_t second = s->dim[s->rank - 2], last = s->dim[s->rank - 1];

    batches.rank -= 2;
    *rows = transposed ? last : second;
    *columns = transposed ? second : last;
    return batches;
}

nv_status nv_prepare_batch_matmul(const nv_graph *graph, nv_node *node, nv_error *err)
{
    nv_batch_matmul_params *p = &node->params.batch_matmul;
    nv_shape expected;
    int32_t depth;

    NV_TRY(nv_check_arity(graph, node, 2, 2, err));
    const nv_tensor *left = nv_node_in(graph, node, 0), *right = nv_node_in(graph, node, 1);
    const nv_tensor *out = nv_node_out(graph, node, 0);
    NV_TRY(nv_check_activations(graph, node, 2, err));
    if (left->type == NV_INT16)
        NV_TRY(nv_check_symmetric("input 1", right, err));
    NV_TRY(nv_check_symmetric_int16(left, out, err));
    NV_TRY(check_rank("input 0", left, err));
    NV_TRY(check_rank("input 1", right, err));

    const nv_shape l = split(&left->shape, p->transpose_left, &p->rows, &p->depth);
    const nv_shape r = split(&right->shape, p->transpose_right, &depth, &p->columns);
    if (depth != p->depth)
        return nv_fail(err, NV_E_MODEL, "rows of input 0 have %d elements, columns of input 1 %d",
                       (int)p->depth, (int)depth);
    NV_TRY(nv_broadcast(&l, &r, &expected, err));
    expected.dim[expected.rank++] = p->rows;
    expected.dim[expected.rank++] = p->columns;
    return nv_check_shape("output", out, &expected, err);
}

nv_cost nv_cost_batch_matmul(const nv_graph *graph, const nv_node *node)
{
    const nv_shape *out = &nv_node_out(graph, node, 0)->shape;

    return (nv_cost){nv_shape_rounds(out) * node->params.batch_matmul.depth, nv_shape_rounds(out)};
}
