/* SPDX-License-Identifier: Apache-2.0 */
/* Arithmetic of two operands, element by element: of equal shape, or broadcast. */
#include "prepare.h"

#include <math.h>

/* What an operator demands of quantized operands beyond a scale and a zero point each. */
typedef nv_status demand_fn(const nv_tensor *a, const nv_tensor *b, const nv_tensor *out,
                            nv_error *err);

static nv_status no_demand(const nv_tensor *a, const nv_tensor *b, const nv_tensor *out,
                           nv_error *err)
{
    (void)a, (void)b, (void)out, (void)err;
    return NV_OK;
}

/* ADD, SUB: the reference scales by 2 max(s1, s2) / (2^20 s_out) (int16: 2^15), which it wants
 * below 1. */
static nv_status bounded_ratio(const nv_tensor *a, const nv_tensor *b, const nv_tensor *out,
                               nv_error *err)
{
    const int bits = out->type == NV_INT16 ? 14 : 19;
    const double larger = fmax((double)a->quant.scale[0], (double)b->quant.scale[0]);

    if (larger >= ldexp((double)out->quant.scale[0], bits))
        return nv_fail(err, NV_E_MODEL,
                       "output (tensor %d) has scale %g, expected more than 2^-%d of the inputs' "
                       "%g",
                       (int)out->index, (double)out->quant.scale[0], bits, larger);
    return NV_OK;
}

/* MUL, SQUARED_DIFFERENCE: int16 has no zero points. */
static nv_status symmetric_int16(const nv_tensor *a, const nv_tensor *b, const nv_tensor *out,
                                 nv_error *err)
{
    if (out->type != NV_INT16)
        return NV_OK;
    NV_TRY(nv_check_symmetric("input 0", a, err));
    NV_TRY(nv_check_symmetric("input 1", b, err));
    return nv_check_symmetric("output", out, err);
}

static nv_status check_shapes(const nv_graph *graph, const nv_node *node, nv_error *err)
{
    nv_shape expected;

    NV_TRY(nv_broadcast(&nv_node_in(graph, node, 0)->shape, &nv_node_in(graph, node, 1)->shape,
                        &expected, err));
    return nv_check_shape("output", nv_node_out(graph, node, 0), &expected, err);
}

static nv_status prepare_rescaled(const nv_graph *graph, const nv_node *node,
                                  nv_activation activation, demand_fn *demand, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 2, 2, err));
    const nv_tensor *a = nv_node_in(graph, node, 0), *b = nv_node_in(graph, node, 1);
    const nv_tensor *out = nv_node_out(graph, node, 0);

    NV_TRY(nv_check_activations(graph, node, 2, err));
    NV_TRY(nv_check_activation(activation, out, err));
    if (out->type == NV_INT8 || out->type == NV_INT16)
        NV_TRY(demand(a, b, out, err));
    if (out->type == NV_INT32 && a->quant.count + b->quant.count + out->quant.count != 0)
        return nv_fail(err, NV_E_UNSUPPORTED, "quantized int32, supported here: plain int32");
    return check_shapes(graph, node, err);
}

/* Of raw values. */
static nv_status prepare_raw(const nv_graph *graph, const nv_node *node, nv_error *err)
{
    NV_TRY(nv_check_arity(graph, node, 2, 2, err));
    NV_TRY(nv_check_same_type(graph, node, 2, err));
    const nv_tensor *first = nv_node_in(graph, node, 0);
    NV_TRY(nv_check_quantized_as("input 1", nv_node_in(graph, node, 1), first, err));
    NV_TRY(nv_check_quantized_as("output", nv_node_out(graph, node, 0), first, err));
    return check_shapes(graph, node, err);
}

/* With a fused activation among the options. */
#define FUSED(stem, NAME, Options, demand)                                                         \
    nv_status nv_parse_##stem(const nv_table *options, nv_node *node, nv_error *err)               \
    {                                                                                              \
        NV_TRY(nv_parse_member(options, NV_OPTIONS_##NAME, err));                                  \
        return nv_parse_activation(options, NV_FIELD(Options, fused_activation_function),          \
                                   &node->params.stem.activation, err);                            \
    }                                                                                              \
    nv_status nv_prepare_##stem(const nv_graph *graph, nv_node *node, nv_error *err)               \
    {                                                                                              \
        return prepare_rescaled(graph, node, node->params.stem.activation, demand, err);           \
    }                                                                                              \
    NV_COST_ELEMENTWISE(stem)

#define RAW(stem)                                                                                  \
    NV_PARSE_NOTHING(stem)                                                                         \
    nv_status nv_prepare_##stem(const nv_graph *graph, nv_node *node, nv_error *err)               \
    {                                                                                              \
        return prepare_raw(graph, node, err);                                                      \
    }                                                                                              \
    NV_COST_ELEMENTWISE(stem)

FUSED(add, ADD, AddOptions, bounded_ratio)
FUSED(sub, SUB, SubOptions, bounded_ratio)
FUSED(mul, MUL, MulOptions, symmetric_int16)
FUSED(div, DIV, DivOptions, no_demand)
RAW(maximum)
RAW(minimum)
RAW(floor_div)
RAW(floor_mod)

NV_PARSE_NOTHING(squared_difference)

nv_status nv_prepare_squared_difference(const nv_graph *graph, nv_node *node, nv_error *err)
{
    return prepare_rescaled(graph, node, NV_ACT_NONE, symmetric_int16, err);
}

NV_COST_ELEMENTWISE(squared_difference)
