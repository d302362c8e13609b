/* SPDX-License-Identifier: Apache-2.0 */
/* TRANSPOSE_CONV: the output's shape [4], weights [K, h, w, C], input [N, H, W, C], bias [K],
 * output [N, H', W', K]. The window's padding is the one with which a convolution would lead from
 * the output to the input. */
#include "prepare.h"

nv_status nv_parse_transpose_conv(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_transpose_conv_params *p = &node->params.transpose_conv;

    NV_TRY(nv_parse_member(options, NV_OPTIONS_TRANSPOSE_CONV, err));
    NV_TRY(NV_PARSE_WINDOW(TransposeConvOptions, options, &p->window, err));
    return nv_parse_activation(options, NV_FIELD(TransposeConvOptions, fused_activation_function),
                               &p->activation, err);
}

/* Input and output, of one type of the operator's row. */
static nv_status check_values(const nv_node *node, const nv_tensor *in, const nv_tensor *out,
                              nv_error *err)
{
    NV_TRY(nv_check_listed_type("input", in, node, err));
    NV_TRY(nv_check_type("output", out, in->type, err));
    if (in->type == NV_FLOAT32)
        return NV_OK;
    NV_TRY(nv_check_per_tensor("input", in, err));
    NV_TRY(nv_check_per_tensor("output", out, err));
    return nv_check_symmetric_int16(in, out, err);
}

nv_status nv_prepare_transpose_conv(const nv_graph *graph, nv_node *node, nv_error *err)
{
    nv_transpose_conv_params *p = &node->params.transpose_conv;
    int32_t in_h, in_w;

    NV_TRY(nv_check_arity(graph, node, 3, 4, err));
    const nv_tensor *weights = nv_node_in(graph, node, 1), *in = nv_node_in(graph, node, 2);
    const nv_tensor *out = nv_node_out(graph, node, 0);
    node->index_inputs = 1u << 0;
    NV_TRY(nv_check_type("output shape", nv_node_in(graph, node, 0), NV_INT32, err));
    NV_TRY(check_values(node, in, out, err));
    NV_TRY(nv_check_activation(p->activation, out, err));
    NV_TRY(nv_check_rank("input", in, 4, err));
    NV_TRY(nv_check_rank("weights", weights, 4, err));
    NV_TRY(nv_check_rank("output", out, 4, err));

    const int32_t *filter = weights->shape.dim, *size = in->shape.dim, *to = out->shape.dim;
    NV_TRY(nv_check_weights(node, in, weights, nv_node_in(graph, node, 3), filter[0], err));
    if (filter[3] != size[3] || to[3] != filter[0] || to[0] != size[0])
        return nv_fail(err, NV_E_MODEL,
                       "input has %d batches of %d channels, weights are %d by %d channels, output "
                       "has %d batches of %d channels, expected the same",
                       (int)size[0], (int)size[3], (int)filter[0], (int)filter[3], (int)to[0],
                       (int)to[3]);
    p->window.filter_h = filter[1];
    p->window.filter_w = filter[2];
    NV_TRY(nv_prepare_window(&p->window, out, &in_h, &in_w, err));
    if (in_h != size[1] || in_w != size[2])
        return nv_fail(err, NV_E_MODEL,
                       "input is %d by %d pixels, expected %d by %d for an output of %d by %d",
                       (int)size[1], (int)size[2], (int)in_h, (int)in_w, (int)to[1], (int)to[2]);
    return NV_OK;
}

nv_cost nv_cost_transpose_conv(const nv_graph *graph, const nv_node *node)
{
    const nv_shape *weights = &nv_node_in(graph, node, 1)->shape;
    const nv_shape *out = &nv_node_out(graph, node, 0)->shape;
    const int32_t *in = nv_node_in(graph, node, 2)->shape.dim;

    return (nv_cost){(int64_t)in[0] * in[1] * in[2] * nv_shape_rounds(weights),
                     nv_shape_rounds(out)};
}
