/* SPDX-License-Identifier: Apache-2.0 */
/* Windows that reduce each channel on its own: input [N, H, W, C], output [N, H', W', C]. */
#include "prepare.h"

static nv_status parse(const nv_table *options, nv_pool_params *p, nv_error *err)
{
    nv_window *w = &p->window;

    NV_TRY(nv_parse_member(options, NV_OPTIONS_POOL_2D, err));
    NV_TRY(NV_PARSE_WINDOW(Pool2DOptions, options, w, err));
    NV_TRY(nv_table_i32(options, NV_FIELD(Pool2DOptions, filter_height), 0, &w->filter_h, err));
    NV_TRY(nv_table_i32(options, NV_FIELD(Pool2DOptions, filter_width), 0, &w->filter_w, err));
    return nv_parse_activation(options, NV_FIELD(Pool2DOptions, fused_activation_function),
                               &p->activation, err);
}

static nv_status prepare(const nv_graph *graph, const nv_node *node, nv_pool_params *p,
                         nv_error *err)
{
    int32_t out_h, out_w;

    NV_TRY(nv_check_arity(graph, node, 1, 1, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *out = nv_node_out(graph, node, 0);
    NV_TRY(nv_check_activations(graph, node, 1, err));
    NV_TRY(nv_check_same_quant(in, out, err));
    NV_TRY(nv_check_activation(p->activation, out, err));
    NV_TRY(nv_check_rank("input", in, 4, err));
    NV_TRY(nv_prepare_window(&p->window, in, &out_h, &out_w, err));
    nv_shape expected = {4, {in->shape.dim[0], out_h, out_w, in->shape.dim[3]}};
    return nv_check_shape("output", out, &expected, err);
}

/* No multiply-accumulates, and taps in the padding are skipped. */
static nv_cost cost(const nv_graph *graph, const nv_node *node, const nv_pool_params *p)
{
    const int32_t *in = nv_node_in(graph, node, 0)->shape.dim;
    int64_t rows = p->window.filter_h < in[1] ? p->window.filter_h : in[1];
    int64_t columns = p->window.filter_w < in[2] ? p->window.filter_w : in[2];

    return (nv_cost){0, nv_shape_rounds(&nv_node_out(graph, node, 0)->shape) * rows * columns};
}

#define POOL(stem)                                                                                 \
    nv_status nv_parse_##stem(const nv_table *options, nv_node *node, nv_error *err)               \
    {                                                                                              \
        return parse(options, &node->params.stem, err);                                            \
    }                                                                                              \
    nv_status nv_prepare_##stem(const nv_graph *graph, nv_node *node, nv_error *err)               \
    {                                                                                              \
        return prepare(graph, node, &node->params.stem, err);                                      \
    }                                                                                              \
    nv_cost nv_cost_##stem(const nv_graph *graph, const nv_node *node)                             \
    {                                                                                              \
        return cost(graph, node, &node->params.stem);                                              \
    }
POOL(average_pool_2d)
POOL(l2_pool_2d)
POOL(max_pool_2d)
