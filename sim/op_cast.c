/* SPDX-License-Identifier: Apache-2.0 */
/* CAST: raw values as another type; what the tensors say of types counts, not the options. */
#include "prepare.h"

NV_PARSE_NOTHING(cast)

nv_status nv_prepare_cast(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 1, 1, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *out = nv_node_out(graph, node, 0);

    NV_TRY(nv_check_types(graph, node, err));
    NV_TRY(nv_check_listed_type("output", out, node, err));
    if (out->type == NV_BOOL)
        return nv_fail(err, NV_E_UNSUPPORTED, "from %s to bool", nv_type_name(in->type));
    return nv_check_shape("output", out, &in->shape, err);
}

NV_COST_ELEMENTWISE(cast)
