/* SPDX-License-Identifier: Apache-2.0 */
/* CONV_2D: input [N, H, W, C], weights [K, h, w, C / groups], bias [K], output [N, H', W', K]. */
#include "prepare.h"

nv_status nv_parse_conv_2d(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_conv_2d_params *p = &node->params.conv_2d;

    NV_TRY(nv_parse_member(options, NV_OPTIONS_CONV_2D, err));
    NV_TRY(NV_PARSE_WINDOW(Conv2DOptions, options, &p->window, err));
    NV_TRY(NV_PARSE_DILATION(Conv2DOptions, options, &p->window, err));
    NV_TRY(nv_parse_bias_type(options, NV_FIELD(Conv2DOptions, quantized_bias_type), &p->bias_type,
                              err));
    return nv_parse_activation(options, NV_FIELD(Conv2DOptions, fused_activation_function),
                               &p->activation, err);
}

/* TFLite has no option for groups: they are the ratio of the two channel counts. */
static nv_status prepare_groups(int32_t in, int32_t filter, int32_t out, int32_t *groups,
                                nv_error *err)
{
    if (in < 1 || filter < 1 || out < 1 || in % filter != 0)
        return nv_fail(err, NV_E_MODEL,
                       "input has %d channels and weights %d, expected a multiple of 1 or more",
                       (int)in, (int)filter);
    *groups = in / filter;
    if (out % *groups != 0)
        return nv_fail(err, NV_E_MODEL,
                       "output has %d channels in %d groups (input %d, weights %d), expected a "
                       "multiple",
                       (int)out, (int)*groups, (int)in, (int)filter);
    return NV_OK;
}

nv_status nv_prepare_conv_2d(const nv_graph *graph, nv_node *node, nv_error *err)
{
    nv_conv_2d_params *p = &node->params.conv_2d;
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
    NV_TRY(nv_check_weights(node, in, weights, nv_node_in(graph, node, 2), filter[0], err));
    NV_TRY(prepare_groups(in->shape.dim[3], filter[3], filter[0], &p->groups, err));
    p->window.filter_h = filter[1];
    p->window.filter_w = filter[2];
    NV_TRY(nv_prepare_window(&p->window, in, &out_h, &out_w, err));
    nv_shape expected = {4, {in->shape.dim[0], out_h, out_w, filter[0]}};
    return nv_check_shape("output", out, &expected, err);
}

nv_cost nv_cost_conv_2d(const nv_graph *graph, const nv_node *node)
{
    const int32_t *filter = nv_node_in(graph, node, 1)->shape.dim;
    int64_t taps = (int64_t)filter[1] * filter[2] * filter[3];

    return (nv_cost){nv_shape_count(&nv_node_out(graph, node, 0)->shape) * taps, 0};
}
