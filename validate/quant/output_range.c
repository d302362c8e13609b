/* SPDX-License-Identifier: Apache-2.0 */
#include "output_range.h"

#include "quantizer.h"

/* Operators whose output has a range of its own by the TFLite quantization specification, and those
 * that move, select or average values; all others compute new ones. */
static const struct {
    nv_op op;
    nv_output_range range;
} kinds[] = {
    {NV_OP_SOFTMAX, NV_RANGE_FIXED},
    {NV_OP_LOG_SOFTMAX, NV_RANGE_FIXED},
    {NV_OP_LOGISTIC, NV_RANGE_FIXED},
    {NV_OP_TANH, NV_RANGE_FIXED},
    {NV_OP_L2_NORMALIZATION, NV_RANGE_FIXED},
    {NV_OP_AVERAGE_POOL_2D, NV_RANGE_TAKEN},
    {NV_OP_MAX_POOL_2D, NV_RANGE_TAKEN},
    {NV_OP_RESHAPE, NV_RANGE_TAKEN},
    {NV_OP_SQUEEZE, NV_RANGE_TAKEN},
    {NV_OP_EXPAND_DIMS, NV_RANGE_TAKEN},
    {NV_OP_TRANSPOSE, NV_RANGE_TAKEN},
    {NV_OP_PAD, NV_RANGE_TAKEN},
    {NV_OP_PADV2, NV_RANGE_TAKEN},
    {NV_OP_MIRROR_PAD, NV_RANGE_TAKEN},
    {NV_OP_SLICE, NV_RANGE_TAKEN},
    {NV_OP_STRIDED_SLICE, NV_RANGE_TAKEN},
    {NV_OP_SPLIT, NV_RANGE_TAKEN},
    {NV_OP_SPLIT_V, NV_RANGE_TAKEN},
    {NV_OP_PACK, NV_RANGE_TAKEN},
    {NV_OP_UNPACK, NV_RANGE_TAKEN},
    {NV_OP_GATHER, NV_RANGE_TAKEN},
    {NV_OP_GATHER_ND, NV_RANGE_TAKEN},
    {NV_OP_CONCATENATION, NV_RANGE_TAKEN},
    {NV_OP_RESIZE_BILINEAR, NV_RANGE_TAKEN},
    {NV_OP_RESIZE_NEAREST_NEIGHBOR, NV_RANGE_TAKEN},
    {NV_OP_DEPTH_TO_SPACE, NV_RANGE_TAKEN},
    {NV_OP_SPACE_TO_DEPTH, NV_RANGE_TAKEN},
    {NV_OP_BATCH_TO_SPACE_ND, NV_RANGE_TAKEN},
    {NV_OP_SPACE_TO_BATCH_ND, NV_RANGE_TAKEN},
    {NV_OP_REVERSE_V2, NV_RANGE_TAKEN},
    {NV_OP_BROADCAST_TO, NV_RANGE_TAKEN},
    {NV_OP_CIRCULAR_BUFFER, NV_RANGE_TAKEN},
    {NV_OP_MAXIMUM, NV_RANGE_TAKEN},
    {NV_OP_MINIMUM, NV_RANGE_TAKEN},
};

/* Some input has the output's quantization: else even an operator that moves values has its own. */
static bool has_input_like(const nv_graph *g, const nv_node *node)
{
    nv_quantizer out, in;

    if (node->n_out == 0 || !nv_quantizer_of(&g->tensors[node->out[0]], &out))
        return false;
    for (int32_t i = 0; i < node->n_in; i++)
        if (node->in[i] >= 0 && nv_quantizer_of(&g->tensors[node->in[i]], &in) &&
            in.scale == out.scale && in.zero == out.zero)
            return true;
    return false;
}

nv_output_range nv_output_range_of(const nv_graph *g, const nv_node *node)
{
    for (unsigned i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (kinds[i].op == node->op)
            return kinds[i].range == NV_RANGE_TAKEN && !has_input_like(g, node) ? NV_RANGE_FREE
                                                                                : kinds[i].range;
    return NV_RANGE_FREE;
}
