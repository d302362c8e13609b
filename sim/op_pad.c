/* SPDX-License-Identifier: Apache-2.0 */
/* PAD, PADV2 and MIRROR_PAD: paddings [rank][2], elements before and after in each dimension. */
#include "message.h"
#include "prepare.h"

enum { MAX_RANK = 5 }; /* of TFLite's reference kernel of PAD */

NV_PARSE_NOTHING(pad)
NV_PARSE_NOTHING(padv2)

nv_status nv_parse_mirror_pad(const nv_table *options, nv_node *node, nv_error *err)
{
    uint8_t mode;

    NV_TRY(nv_parse_member(options, NV_OPTIONS_MIRROR_PAD, err));
    NV_TRY(nv_table_enum(options, NV_FIELD(MirrorPadOptions, mode), 1, &mode, err));
    node->params.mirror_pad.symmetric = mode == 1;
    return NV_OK;
}

static int64_t padding_at(const nv_tensor *paddings, int i)
{
    if (paddings->type == NV_INT64)
        return ((const int64_t *)paddings->data)[i];
    return ((const int32_t *)paddings->data)[i];
}

/* The shape that comes of padding. */
static nv_status padded_shape(const nv_shape *in, const nv_tensor *paddings, nv_shape *out,
                              nv_error *err)
{
    out->rank = in->rank;
    for (int i = 0; i < in->rank; i++) {
        int64_t before = padding_at(paddings, 2 * i), after = padding_at(paddings, 2 * i + 1);
        if (before < 0 || after < 0 || before > INT32_MAX || after > INT32_MAX ||
            in->dim[i] + before + after > INT32_MAX)
            return nv_fail(
                err, NV_E_MODEL,
                "paddings of dimension %d are %lld and %lld, expected 0 or more, and not "
                "above the range of int32 together",
                i, (long long)before, (long long)after);
        out->dim[i] = (int32_t)(in->dim[i] + before + after);
    }
    return NV_OK;
}

/* Paddings are a constant, int32 or, if `wide`, int64, that leads from the input to the output. */
static nv_status check_paddings(const nv_graph *graph, const nv_node *node, bool wide,
                                nv_error *err)
{
    const nv_tensor *in = nv_node_in(graph, node, 0), *paddings = nv_node_in(graph, node, 1);
    nv_shape expected;

    if (!wide || paddings->type != NV_INT64)
        NV_TRY(nv_check_type("paddings", paddings, NV_INT32, err));
    NV_TRY(nv_check_constant("paddings", paddings, err));
    if (in->shape.rank > MAX_RANK && !wide)
        return nv_fail(err, NV_E_UNSUPPORTED, "input has %d dimensions, supported here: up to %d",
                       (int)in->shape.rank, MAX_RANK);
    if (nv_shape_count(&paddings->shape) != 2 * (int64_t)in->shape.rank)
        return nv_fail(err, NV_E_MODEL, "paddings have %lld elements, expected [%d, 2]",
                       (long long)nv_shape_count(&paddings->shape), (int)in->shape.rank);
    NV_TRY(padded_shape(&in->shape, paddings, &expected, err));
    return nv_check_shape("output", nv_node_out(graph, node, 0), &expected, err);
}

/* The third operand is the border's value, in the output's scale; PADV2 has one. */
nv_status nv_prepare_pad(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 2, 3, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *out = nv_node_out(graph, node, 0);
    const nv_tensor *value = nv_node_in(graph, node, 2);

    node->index_inputs = 1u << 1;
    NV_TRY(nv_check_moved(node, in, out, err));
    if (in->type == NV_INT8)
        NV_TRY(nv_check_activations(graph, node, 1, err));
    if (value != NULL) {
        NV_TRY(nv_check_moved(node, value, out, err));
        NV_TRY(nv_check_equal_quant("border", value, out, err));
        NV_TRY(nv_check_count("border", value, 1, err));
    }
    return check_paddings(graph, node, false, err);
}

nv_status nv_prepare_padv2(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 3, 3, err));
    return nv_prepare_pad(graph, node, err);
}

nv_status nv_prepare_mirror_pad(const nv_graph *graph, nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 2, 2, err));
    const nv_tensor *in = nv_node_in(graph, node, 0), *paddings = nv_node_in(graph, node, 1);
    const int32_t edge = node->params.mirror_pad.symmetric ? 0 : 1;

    node->index_inputs = 1u << 1;
    NV_TRY(nv_check_moved(node, in, nv_node_out(graph, node, 0), err));
    NV_TRY(nv_check_rank("paddings", paddings, 2, err));
    NV_TRY(check_paddings(graph, node, true, err));
    for (int32_t i = 0; i < 2 * in->shape.rank; i++) {
        const int64_t padding = padding_at(paddings, i);
        const int32_t dim = in->shape.dim[i / 2];
        if (padding > 0 && padding > dim - edge)
            return nv_fail(err, NV_E_MODEL,
                           "padding of dimension %d is %lld, expected at most the %d elements that "
                           "it mirrors",
                           (int)i / 2, (long long)padding, (int)dim - edge);
    }
    return NV_OK;
}

NV_COST_ELEMENTWISE(pad)
NV_COST_ELEMENTWISE(padv2)
NV_COST_ELEMENTWISE(mirror_pad)
