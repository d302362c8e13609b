/* SPDX-License-Identifier: Apache-2.0 */
/* QUANTIZE: float to integer, or one integer type or scale to another. */
#include "prepare.h"

NV_PARSE_NOTHING(quantize)

/* The pairs that TFLite Micro's kernel takes. */
static nv_status check_types(nv_type in, nv_type out, nv_error *err)
{
    static const struct {
        nv_type in, out;
    } pairs[] = {{NV_FLOAT32, NV_INT8}, {NV_FLOAT32, NV_INT16}, {NV_INT8, NV_INT8},
                 {NV_INT8, NV_UINT8},   {NV_INT8, NV_INT16},    {NV_INT8, NV_INT32},
                 {NV_UINT8, NV_INT8},   {NV_INT16, NV_INT8},    {NV_INT16, NV_INT16},
                 {NV_INT16, NV_INT32},  {NV_INT32, NV_INT8},    {NV_INT32, NV_INT16}};

    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
        if (pairs[i].in == in && pairs[i].out == out)
            return NV_OK;
    return nv_fail(err, NV_E_UNSUPPORTED, "from %s to %s", nv_type_name(in), nv_type_name(out));
}

nv_status nv_prepare_quantize(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 1, 1, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *out = nv_node_out(graph, node, 0);

    NV_TRY(check_types(in->type, out->type, err));
    if (in->type != NV_FLOAT32)
        NV_TRY(nv_check_per_tensor("input", in, err));
    NV_TRY(nv_check_per_tensor("output", out, err));
    return nv_check_shape("output", out, &in->shape, err);
}

NV_COST_ELEMENTWISE(quantize)
