/* SPDX-License-Identifier: Apache-2.0 */
/* DEPTHWISE_CONV_2D: input [N, H, W, C], weights [1, h, w, C * multiplier], bias and output with
 * as many channels; output channel c * multiplier + m reads input channel c. */
#include "prepare.h"

/* depth_multiplier is not read: like TFLite Micro, we go by the shapes. */
nv_status nv_parse_depthwise_conv_2d(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_depthwise_conv_2d_params *p = &node->params.depthwise_conv_2d;

    NV_TRY(nv_parse_member(options, NV_OPTIONS_DEPTHWISE_CONV_2D, err));
    NV_TRY(NV_PARSE_WINDOW(DepthwiseConv2DOptions, options, &p->window, err));
    NV_TRY(NV_PARSE_DILATION(DepthwiseConv2DOptions, options, &p->window, err));
    return nv_parse_activation(options, NV_FIELD(DepthwiseConv2DOptions, fused_activation_function),
                               &p->activation, err);
}

nv_status nv_prepare_depthwise_conv_2d(const nv_graph *graph, nv_node *node, nv_error *err)
{
    nv_depthwise_conv_2d_params *p = &node->params.depthwise_conv_2d;
    int32_t out_h, out_w;

    NV_TRY(nv_check_arity(graph, node, 2, 3, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *weights = nv_node_in(graph, node, 1);
    const nv_tensor *out = nv_node_out(graph, node, 0);
    NV_TRY(nv_check_activations(graph, node, 1, err));
    NV_TRY(nv_check_symmetric_int16(in, out, err));
    NV_TRY(nv_check_activation(p->activation, out, err));
    NV_TRY(nv_check_rank("input", in, 4, err));
    NV_TRY(nv_check_rank("weights", weights, 4, err));

    const int32_t *filter = weights->shape.dim;
    int32_t channels = in->shape.dim[3];
    NV_TRY(nv_check_weights(node, in, weights, nv_node_in(graph, node, 2), filter[3], err));
    if (filter[0] != 1 || channels < 1 || filter[3] < 1 || filter[3] % channels != 0)
        return nv_fail(err, NV_E_MODEL,
                       "weights are [%d, %d, %d, %d], expected 1 first and a multiple of the "
                       "input's %d channels last",
                       (int)filter[0], (int)filter[1], (int)filter[2], (int)filter[3],
                       (int)channels);
    p->depth_multiplier = filter[3] / channels;
    p->window.filter_h = filter[1];
    p->window.filter_w = filter[2];
    NV_TRY(nv_prepare_window(&p->window, in, &out_h, &out_w, err));
    nv_shape expected = {4, {in->shape.dim[0], out_h, out_w, filter[3]}};
    return nv_check_shape("output", out, &expected, err);
}

nv_cost nv_cost_depthwise_conv_2d(const nv_graph *graph, const nv_node *node)
{
    const int32_t *filter = nv_node_in(graph, node, 1)->shape.dim;
    int64_t taps = (int64_t)filter[1] * filter[2];

    return (nv_cost){nv_shape_count(&nv_node_out(graph, node, 0)->shape) * taps, 0};
}
