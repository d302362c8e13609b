/* SPDX-License-Identifier: Apache-2.0 */
/* Blocks of pixels: SPACE_TO_DEPTH and DEPTH_TO_SPACE move them to and from channels,
 * SPACE_TO_BATCH_ND and BATCH_TO_SPACE_ND to and from the batch. */
#include "message.h"
#include "prepare.h"

nv_status nv_parse_space_to_depth(const nv_table *options, nv_node *node, nv_error *err)
{
    NV_TRY(nv_parse_member(options, NV_OPTIONS_SPACE_TO_DEPTH, err));
    return nv_table_i32(options, NV_FIELD(SpaceToDepthOptions, block_size), 0,
                        &node->params.space_to_depth.block, err);
}

nv_status nv_parse_depth_to_space(const nv_table *options, nv_node *node, nv_error *err)
{
    NV_TRY(nv_parse_member(options, NV_OPTIONS_DEPTH_TO_SPACE, err));
    return nv_table_i32(options, NV_FIELD(DepthToSpaceOptions, block_size), 0,
                        &node->params.depth_to_space.block, err);
}

NV_PARSE_NOTHING(space_to_batch_nd)
NV_PARSE_NOTHING(batch_to_space_nd)

/* `space` has the pixels, `depth` the channels; the input is one of them, the output the other. */
static nv_status check_depth(const nv_node *node, const nv_tensor *in, const nv_tensor *out,
                             const nv_tensor *space, const nv_tensor *depth, nv_error *err)
{
    const int64_t block = node->params.space_to_depth.block;

    NV_TRY(nv_check_moved(node, in, out, err));
    NV_TRY(nv_check_rank("input", in, 4, err));
    NV_TRY(nv_check_rank("output", out, 4, err));
    const int32_t *s = space->shape.dim, *d = depth->shape.dim;
    if (block < 1 || block * block > INT32_MAX || d[0] != s[0] || s[1] != d[1] * block ||
        s[2] != d[2] * block || d[3] != (int64_t)s[3] * block * block)
        return nv_fail(err, NV_E_MODEL,
                       "shapes %s and %s do not become one another with a block size of %d",
                       nv_text_shape(&in->shape).s, nv_text_shape(&out->shape).s, (int)block);
    return NV_OK;
}

nv_status nv_prepare_space_to_depth(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 1, 1, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *out = nv_node_out(graph, node, 0);
    return check_depth(node, in, out, in, out, err);
}

nv_status nv_prepare_depth_to_space(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 1, 1, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *out = nv_node_out(graph, node, 0);
    return check_depth(node, in, out, out, in, err);
}

/* Operands of the two ND operators: block [rank - 2], margins [rank - 2, 2]: padding or crops. */
typedef struct blocks {
    const nv_tensor *in, *out;
    const int32_t *block, *margin;
    int32_t count; /* of the dimensions that are blocked */
} blocks;

static nv_status check_blocks(const nv_graph *graph, nv_node *node, blocks *b, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 3, 3, err));
    const nv_tensor *block = nv_node_in(graph, node, 1), *margin = nv_node_in(graph, node, 2);

    b->in = nv_node_in(graph, node, 0);
    b->out = nv_node_out(graph, node, 0);
    b->count = b->in->shape.rank - 2;
    node->index_inputs = 1u << 1 | 1u << 2;
    NV_TRY(nv_check_moved(node, b->in, b->out, err));
    if (b->in->shape.rank != 3 && b->in->shape.rank != 4)
        return nv_fail(err, NV_E_UNSUPPORTED, "input has %d dimensions, supported here: 3 and 4",
                       (int)b->in->shape.rank);
    NV_TRY(nv_check_constant_int32("block shapes", block, err));
    NV_TRY(nv_check_constant_int32("margins", margin, err));
    NV_TRY(nv_check_shape("block shape", block, &(nv_shape){1, {b->count}}, err));
    NV_TRY(nv_check_shape("margins", margin, &(nv_shape){2, {b->count, 2}}, err));
    b->block = block->data;
    b->margin = margin->data;
    for (int32_t i = 0; i < b->count; i++)
        if (b->block[i] < 1 || b->margin[2 * i] < 0 || b->margin[2 * i + 1] < 0)
            return nv_fail(err, NV_E_MODEL,
                           "block %d and margins %d and %d of dimension %d, expected 1 or more and "
                           "0 or more",
                           (int)b->block[i], (int)b->margin[2 * i], (int)b->margin[2 * i + 1],
                           (int)i + 1);
    return NV_OK;
}

/* Pictures `space`, which make whole blocks with their margins, against the batch of small pictures
 * `batch`, a picture for each place in a block. */
static nv_status check_batch(const blocks *b, const nv_shape *space, const nv_shape *batch,
                             nv_error *err)
{
    int64_t pictures = space->dim[0];
    bool fits =
        batch->rank == space->rank && batch->dim[batch->rank - 1] == space->dim[space->rank - 1];

    for (int32_t i = 0; i < b->count && fits; i++) {
        const int64_t margins = (int64_t)b->margin[2 * i] + b->margin[2 * i + 1];
        fits = (int64_t)batch->dim[i + 1] * b->block[i] == space->dim[i + 1] + margins;
        pictures *= b->block[i];
        fits = fits && pictures <= INT32_MAX;
    }
    if (!fits || pictures != batch->dim[0])
        return nv_fail(err, NV_E_MODEL,
                       "shapes %s and %s do not become one another with these blocks and margins",
                       nv_text_shape(&b->in->shape).s, nv_text_shape(&b->out->shape).s);
    return NV_OK;
}

nv_status nv_prepare_space_to_batch_nd(const nv_graph *graph, nv_node *node, nv_error *err)
{
    blocks b;
    NV_TRY(check_blocks(graph, node, &b, err));
    return check_batch(&b, &b.in->shape, &b.out->shape, err);
}

nv_status nv_prepare_batch_to_space_nd(const nv_graph *graph, nv_node *node, nv_error *err)
{
    blocks b;
    NV_TRY(check_blocks(graph, node, &b, err));
    return check_batch(&b, &b.out->shape, &b.in->shape, err);
}

NV_COST_ELEMENTWISE(space_to_depth)
NV_COST_ELEMENTWISE(depth_to_space)
NV_COST_ELEMENTWISE(space_to_batch_nd)
NV_COST_ELEMENTWISE(batch_to_space_nd)
