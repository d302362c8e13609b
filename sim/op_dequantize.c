/* SPDX-License-Identifier: Apache-2.0 */
/* DEQUANTIZE: integer to float. */
#include "prepare.h"

NV_PARSE_NOTHING(dequantize)

nv_status nv_prepare_dequantize(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 1, 1, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *out = nv_node_out(graph, node, 0);

    NV_TRY(nv_check_types(graph, node, err));
    NV_TRY(nv_check_type("output", out, NV_FLOAT32, err));
    NV_TRY(nv_check_per_tensor("input", in, err));
    return nv_check_shape("output", out, &in->shape, err);
}

NV_COST_ELEMENTWISE(dequantize)
