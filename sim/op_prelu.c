/* SPDX-License-Identifier: Apache-2.0 */
/* PRELU: the slope below zero is an operand, broadcast to the input; int8 where the input is
 * int16. */
#include "prepare.h"

NV_PARSE_NOTHING(prelu)

nv_status nv_prepare_prelu(const nv_graph *graph, nv_node *node, nv_error *err)
{
    nv_shape expected;

    NV_TRY(nv_check_arity(graph, node, 2, 2, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *alpha = nv_node_in(graph, node, 1);
    const nv_tensor *out = nv_node_out(graph, node, 0);

    NV_TRY(nv_check_activations(graph, node, 1, err));
    NV_TRY(nv_check_type("alpha", alpha, in->type == NV_INT16 ? NV_INT8 : in->type, err));
    if (alpha->type == NV_INT8)
        NV_TRY(nv_check_per_tensor("alpha", alpha, err));
    NV_TRY(nv_broadcast(&in->shape, &alpha->shape, &expected, err));
    return nv_check_shape("output", out, &expected, err);
}

NV_COST_ELEMENTWISE(prelu)
