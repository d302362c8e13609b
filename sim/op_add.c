/* SPDX-License-Identifier: Apache-2.0 */
/* ADD: two inputs of equal shape, or broadcast: aligned at the last dimension, 1 stretches. */
#include "prepare.h"

#include <math.h>

nv_status nv_parse_add(const nv_table *options, nv_node *node, nv_error *err)
{
    NV_TRY(nv_parse_member(options, NV_OPTIONS_ADD, err));
    return nv_parse_activation(options, NV_FIELD(AddOptions, fused_activation_function),
                               &node->params.add.activation, err);
}

/* The reference scales by 2 max(s1, s2) / (2^20 s_out), which it wants below 1. */
static nv_status check_scales(const nv_tensor *a, const nv_tensor *b, const nv_tensor *out,
                              nv_error *err)
{
    double larger = fmax((double)a->quant.scale[0], (double)b->quant.scale[0]);

    if (2 * larger >= 1048576.0 * (double)out->quant.scale[0])
        return nv_fail(err, NV_E_MODEL,
                       "output (tensor %d) has scale %g, expected more than 2^-19 of the inputs' "
                       "%g",
                       (int)out->index, (double)out->quant.scale[0], larger);
    return NV_OK;
}

nv_status nv_prepare_add(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 2, 2, err));
    const nv_tensor *a = nv_node_in(graph, node, 0), *b = nv_node_in(graph, node, 1);
    const nv_tensor *out = nv_node_out(graph, node, 0);
    nv_shape expected;

    NV_TRY(nv_check_activations(graph, node, 2, err));
    NV_TRY(nv_check_activation(node->params.add.activation, out, err));
    if (out->type == NV_INT8)
        NV_TRY(check_scales(a, b, out, err));
    NV_TRY(nv_broadcast(&a->shape, &b->shape, &expected, err));
    return nv_check_shape("output", out, &expected, err);
}

NV_COST_ELEMENTWISE(add)
