/* SPDX-License-Identifier: Apache-2.0 */
/* RESHAPE: the output tensor's own shape counts, as for TFLite Micro; the new shape among the
 * options or as second input is not read. */
#include "message.h"
#include "prepare.h"

NV_PARSE_NOTHING(reshape)

nv_status nv_prepare_reshape(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 1, 2, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *out = nv_node_out(graph, node, 0);

    node->index_inputs = 1u << 1;
    if (in->type != out->type)
        return nv_fail(err, NV_E_MODEL, "input is %s and output %s, expected the same",
                       nv_type_name(in->type), nv_type_name(out->type));
    if ((in->quant.count > 0) != (out->quant.count > 0))
        return nv_fail(err, NV_E_MODEL, "%s is quantized and %s is not, expected both or neither",
                       in->quant.count > 0 ? "input" : "output",
                       in->quant.count > 0 ? "output" : "input");
    if (nv_shape_count(&in->shape) != nv_shape_count(&out->shape))
        return nv_fail(err, NV_E_MODEL,
                       "output (tensor %d) has shape %s, expected as many elements as %s",
                       (int)out->index, nv_text_shape(&out->shape).s, nv_text_shape(&in->shape).s);
    return NV_OK;
}

NV_COST_ELEMENTWISE(reshape)
