/* SPDX-License-Identifier: Apache-2.0 */
/* FULLY_CONNECTED: input of batches * depth elements in any shape, weights [units, depth],
 * bias [units], output [..., units] of batches * units elements. */
#include "message.h"
#include "prepare.h"

nv_status nv_parse_fully_connected(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_fully_connected_params *p = &node->params.fully_connected;
    uint8_t format;

    NV_TRY(nv_parse_member(options, NV_OPTIONS_FULLY_CONNECTED, err));
    NV_TRY(
        nv_table_enum(options, NV_FIELD(FullyConnectedOptions, weights_format), 1, &format, err));
    if (format != 0)
        return nv_fail_at(err, NV_E_UNSUPPORTED, (int64_t)options->at,
                          "weights_format SHUFFLED4x16INT8, supported here: DEFAULT");
    NV_TRY(nv_table_bool(options, NV_FIELD(FullyConnectedOptions, keep_num_dims), false,
                         &p->keep_num_dims, err));
    NV_TRY(nv_table_bool(options, NV_FIELD(FullyConnectedOptions, asymmetric_quantize_inputs),
                         false, &p->asymmetric_inputs, err));
    NV_TRY(nv_parse_bias_type(options, NV_FIELD(FullyConnectedOptions, quantized_bias_type),
                              &p->bias_type, err));
    return nv_parse_activation(options, NV_FIELD(FullyConnectedOptions, fused_activation_function),
                               &p->activation, err);
}

nv_status nv_prepare_fully_connected(const nv_graph *graph, nv_node *node, nv_error *err)
{
    nv_fully_connected_params *p = &node->params.fully_connected;

    NV_TRY(nv_check_arity(graph, node, 2, 3, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *weights = nv_node_in(graph, node, 1);
    const nv_tensor *out = nv_node_out(graph, node, 0);
    NV_TRY(nv_check_activations(graph, node, 1, err));
    NV_TRY(nv_check_symmetric_int16(in, out, err));
    NV_TRY(nv_check_activation(p->activation, out, err));
    NV_TRY(nv_check_rank("weights", weights, 2, err));
    p->units = weights->shape.dim[0];
    p->depth = weights->shape.dim[1];
    NV_TRY(nv_check_weights(node, in, weights, nv_node_in(graph, node, 2), p->units, err));
    if (p->units < 1 || p->depth < 1)
        return nv_fail(err, NV_E_MODEL, "weights (tensor %d) have shape %s, expected no 0",
                       (int)weights->index, nv_text_shape(&weights->shape).s);

    int64_t elements = nv_shape_count(&in->shape);
    if (elements % p->depth != 0)
        return nv_fail(err, NV_E_MODEL,
                       "input (tensor %d) has shape %s, expected a multiple of the weights' depth "
                       "of %d elements",
                       (int)in->index, nv_text_shape(&in->shape).s, (int)p->depth);
    p->batches = (int32_t)(elements / p->depth);
    if (out->shape.rank < 1 || out->shape.dim[out->shape.rank - 1] != p->units ||
        nv_shape_count(&out->shape) != (int64_t)p->batches * p->units)
        return nv_fail(
            err, NV_E_MODEL, "output (tensor %d) has shape %s, expected %d batches of %d units",
            (int)out->index, nv_text_shape(&out->shape).s, (int)p->batches, (int)p->units);
    return NV_OK;
}

nv_cost nv_cost_fully_connected(const nv_graph *graph, const nv_node *node)
{
    const nv_fully_connected_params *p = &node->params.fully_connected;

    (void)graph;
    return (nv_cost){(int64_t)p->batches * p->units * p->depth, 0};
}
