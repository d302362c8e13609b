/* SPDX-License-Identifier: Apache-2.0 */
/* Comparisons and logic of two operands, the second broadcast to the first or the other way round;
 * SELECT_V2. */
#include "prepare.h"

/* The reference brings int8 operands to 2^-8 by their scale alone, which it wants below 1. */
static nv_status check_quantized(const char *role, const nv_tensor *t, nv_error *err)
{
    NV_TRY(nv_check_per_tensor(role, t, err));
    if (t->quant.scale[0] >= 1)
        return nv_fail(err, NV_E_UNSUPPORTED, "%s has scale %g, supported here: below 1", role,
                       (double)t->quant.scale[0]);
    return NV_OK;
}

static nv_status prepare_comparison(const nv_graph *graph, const nv_node *node, nv_error *err)
{
    nv_shape expected;

    NV_TRY(nv_check_arity(graph, node, 2, 2, err));
    const nv_tensor *a = nv_node_in(graph, node, 0), *b = nv_node_in(graph, node, 1);
    const nv_tensor *out = nv_node_out(graph, node, 0);

    NV_TRY(nv_check_types(graph, node, err));
    NV_TRY(nv_check_type("input 1", b, a->type, err));
    NV_TRY(nv_check_type("output", out, NV_BOOL, err));
    NV_TRY(nv_check_quantized_as("input 1", b, a, err));
    if (a->type == NV_INT8) {
        NV_TRY(check_quantized("input 0", a, err));
        NV_TRY(check_quantized("input 1", b, err));
    }
    NV_TRY(nv_broadcast(&a->shape, &b->shape, &expected, err));
    return nv_check_shape("output", out, &expected, err);
}

#define COMPARISON(stem)                                                                           \
    NV_PARSE_NOTHING(stem)                                                                         \
    nv_status nv_prepare_##stem(const nv_graph *graph, nv_node *node, nv_error *err)               \
    {                                                                                              \
        return prepare_comparison(graph, node, err);                                               \
    }                                                                                              \
    NV_COST_ELEMENTWISE(stem)

COMPARISON(equal)
COMPARISON(not_equal)
COMPARISON(greater)
COMPARISON(greater_equal)
COMPARISON(less)
COMPARISON(less_equal)
COMPARISON(logical_and)
COMPARISON(logical_or)

NV_PARSE_NOTHING(select_v2)

nv_status nv_prepare_select_v2(const nv_graph *graph, nv_node *node, nv_error *err)
{
    nv_shape values, expected;

    NV_TRY(nv_check_arity(graph, node, 3, 3, err));
    const nv_tensor *condition = nv_node_in(graph, node, 0), *x = nv_node_in(graph, node, 1);
    const nv_tensor *y = nv_node_in(graph, node, 2), *out = nv_node_out(graph, node, 0);

    NV_TRY(nv_check_type("condition", condition, NV_BOOL, err));
    NV_TRY(nv_check_listed_type("input 1", x, node, err));
    NV_TRY(nv_check_type("input 2", y, x->type, err));
    NV_TRY(nv_check_type("output", out, x->type, err));
    NV_TRY(nv_check_quantized_as("input 2", y, x, err));
    NV_TRY(nv_check_quantized_as("output", out, x, err));
    NV_TRY(nv_broadcast(&x->shape, &y->shape, &values, err));
    NV_TRY(nv_broadcast(&condition->shape, &values, &expected, err));
    return nv_check_shape("output", out, &expected, err);
}

NV_COST_ELEMENTWISE(select_v2)
