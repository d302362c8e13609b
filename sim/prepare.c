/* SPDX-License-Identifier: Apache-2.0 */
#include "prepare.h"
#include "message.h"

#include <math.h>
#include <string.h>

nv_status nv_parse_member(const nv_table *options, unsigned member, nv_error *err)
{
    if (nv_table_present(options) && options->member != member)
        return nv_fail_at(err, NV_E_MODEL, (int64_t)options->at,
                          "options are member %u of the union BuiltinOptions, expected %u",
                          options->member, member);
    return NV_OK;
}

nv_status nv_parse_activation(const nv_table *options, nv_schema_field field,
                              nv_activation *activation, nv_error *err)
{
    uint8_t value;

    NV_TRY(nv_table_enum(options, field, NV_ACT_SIGN_BIT, &value, err));
    *activation = (nv_activation)value;
    return NV_OK;
}

nv_status nv_parse_window(const nv_table *options, nv_schema_field padding,
                          nv_schema_field stride_h, nv_schema_field stride_w, nv_window *window,
                          nv_error *err)
{
    uint8_t value;

    NV_TRY(nv_table_enum(options, padding, NV_PADDING_VALID, &value, err));
    NV_TRY(nv_table_i32(options, stride_h, 0, &window->stride_h, err));
    NV_TRY(nv_table_i32(options, stride_w, 0, &window->stride_w, err));
    window->padding = (nv_padding)value;
    window->dilation_h = window->dilation_w = 1;
    return NV_OK;
}

nv_status nv_parse_dilation(const nv_table *options, nv_schema_field dilation_h,
                            nv_schema_field dilation_w, nv_window *window, nv_error *err)
{
    NV_TRY(nv_table_i32(options, dilation_h, 1, &window->dilation_h, err));
    return nv_table_i32(options, dilation_w, 1, &window->dilation_w, err);
}

const nv_tensor *nv_node_in(const nv_graph *graph, const nv_node *node, int i)
{
    return i < node->n_in && node->in[i] >= 0 ? &graph->tensors[node->in[i]] : NULL;
}

const nv_tensor *nv_node_out(const nv_graph *graph, const nv_node *node, int i)
{
    return &graph->tensors[node->out[i]];
}

nv_status nv_check_inputs(const nv_graph *graph, const nv_node *node, int n_required, int n_most,
                          nv_error *err)
{
    if (node->n_in < n_required || node->n_in > n_most)
        return nv_fail(err, NV_E_MODEL, "%d inputs, expected %d to %d", (int)node->n_in, n_required,
                       n_most);
    for (int i = 0; i < n_required; i++)
        if (nv_node_in(graph, node, i) == NULL)
            return nv_fail(err, NV_E_MODEL, "input %d is absent, but not optional", i);
    return NV_OK;
}

nv_status nv_check_arity(const nv_graph *graph, const nv_node *node, int n_required, int n_most,
                         nv_error *err)
{
    NV_TRY(nv_check_inputs(graph, node, n_required, n_most, err));
    if (node->n_out != 1)
        return nv_fail(err, NV_E_MODEL, "%d outputs, expected 1", (int)node->n_out);
    return NV_OK;
}

nv_status nv_check_rank(const char *role, const nv_tensor *t, int32_t rank, nv_error *err)
{
    if (t->shape.rank != rank)
        return nv_fail(err, NV_E_MODEL, "%s (tensor %d) has shape %s, expected %d dimensions", role,
                       (int)t->index, nv_text_shape(&t->shape).s, (int)rank);
    return NV_OK;
}

nv_status nv_check_type(const char *role, const nv_tensor *t, nv_type type, nv_error *err)
{
    if (t->type != type)
        return nv_fail(err, NV_E_UNSUPPORTED, "%s of type %s, supported here: %s", role,
                       nv_type_name(t->type), nv_type_name(type));
    return NV_OK;
}

static bool same_shape(const nv_shape *a, const nv_shape *b)
{
    bool same = a->rank == b->rank;
    for (int i = 0; same && i < a->rank; i++)
        same = a->dim[i] == b->dim[i];
    return same;
}

nv_status nv_check_shape(const char *role, const nv_tensor *t, const nv_shape *expected,
                         nv_error *err)
{
    if (!same_shape(&t->shape, expected))
        return nv_fail(err, NV_E_MODEL, "%s (tensor %d) has shape %s, expected %s", role,
                       (int)t->index, nv_text_shape(&t->shape).s, nv_text_shape(expected).s);
    return NV_OK;
}

bool nv_is_constant(const nv_tensor *t)
{
    return (t->data != NULL || t->bytes == 0) && !t->is_variable;
}

nv_status nv_check_constant_int32(const char *role, const nv_tensor *t, nv_error *err)
{
    NV_TRY(nv_check_type(role, t, NV_INT32, err));
    return nv_check_constant(role, t, err);
}

nv_status nv_check_constant(const char *role, const nv_tensor *t, nv_error *err)
{
    if (!nv_is_constant(t))
        return nv_fail(err, NV_E_UNSUPPORTED, "%s are computed, supported here: constant ones",
                       role);
    return NV_OK;
}

nv_status nv_check_count(const char *role, const nv_tensor *t, int64_t count, nv_error *err)
{
    if (nv_shape_count(&t->shape) != count)
        return nv_fail(err, NV_E_MODEL, "%s (tensor %d) has shape %s, expected %lld elements", role,
                       (int)t->index, nv_text_shape(&t->shape).s, (long long)count);
    return NV_OK;
}

nv_status nv_check_axis(int32_t axis, int32_t rank, int32_t *resolved, nv_error *err)
{
    if (axis < -rank || axis >= rank)
        return nv_fail(err, NV_E_MODEL, "axis is %d, expected %d to %d", (int)axis, (int)-rank,
                       (int)rank - 1);
    *resolved = axis < 0 ? axis + rank : axis;
    return NV_OK;
}

nv_status nv_check_moved(const nv_node *node, const nv_tensor *in, const nv_tensor *out,
                         nv_error *err)
{
    NV_TRY(nv_check_listed_type("input", in, node, err));
    if (in->type != out->type)
        return nv_fail(err, NV_E_MODEL, "input is %s and output %s, expected the same",
                       nv_type_name(in->type), nv_type_name(out->type));
    if ((in->quant.count > 0) != (out->quant.count > 0))
        return nv_fail(err, NV_E_MODEL, "%s is quantized and %s is not, expected both or neither",
                       in->quant.count > 0 ? "input" : "output",
                       in->quant.count > 0 ? "output" : "input");
    return NV_OK;
}

nv_status nv_check_equal_quant(const char *role, const nv_tensor *t, const nv_tensor *out,
                               nv_error *err)
{
    if (t->type != NV_INT8 || t->quant.count == 0 || out->quant.count == 0)
        return NV_OK;
    if (t->quant.scale[0] != out->quant.scale[0] ||
        t->quant.zero_point[0] != out->quant.zero_point[0])
        return nv_fail(err, NV_E_MODEL,
                       "%s (tensor %d) has scale %.9g and zero point %d, output %.9g and %d; "
                       "expected the same",
                       role, (int)t->index, (double)t->quant.scale[0], (int)t->quant.zero_point[0],
                       (double)out->quant.scale[0], (int)out->quant.zero_point[0]);
    return NV_OK;
}

nv_status nv_check_state(const char *role, const nv_tensor *t, nv_error *err)
{
    if (t == NULL)
        return nv_fail(err, NV_E_MODEL, "%s is absent, but not optional", role);
    if (!t->is_variable)
        return nv_fail(err, NV_E_MODEL, "%s (tensor %d) is not a variable, which it has to be",
                       role, (int)t->index);
    return NV_OK;
}

nv_status nv_check_per_tensor(const char *role, const nv_tensor *t, nv_error *err)
{
    if (t->quant.count == 0)
        return nv_fail(err, NV_E_MODEL,
                       "%s (tensor %d) is %s without scale and zero point, expected both", role,
                       (int)t->index, nv_type_name(t->type));
    if (t->quant.count != 1)
        return nv_fail(err, NV_E_UNSUPPORTED, "%s has a scale a channel, supported here: one",
                       role);
    if (t->quant.scale[0] == 0)
        return nv_fail(err, NV_E_MODEL, "%s (tensor %d) has scale 0, expected more", role,
                       (int)t->index);
    return NV_OK;
}

/* Whether `types` names the type; "int8" is not in "uint8, int16". */
static bool lists_type(const char *types, const char *name)
{
    const size_t n = strlen(name);

    for (const char *at = types; (at = strstr(at, name)) != NULL; at += n)
        if ((at == types || at[-1] == ' ') && (at[n] == '\0' || at[n] == ','))
            return true;
    return strcmp(types, "any") == 0;
}

nv_status nv_check_listed_type(const char *role, const nv_tensor *t, const nv_node *node,
                               nv_error *err)
{
    const char *types = nv_op_table[node->op].types;

    if (!lists_type(types, nv_type_name(t->type)))
        return nv_fail(err, NV_E_UNSUPPORTED, "%s of type %s, supported here: %s", role,
                       nv_type_name(t->type), types);
    return NV_OK;
}

nv_status nv_check_types(const nv_graph *graph, const nv_node *node, nv_error *err)
{
    return nv_check_listed_type("input", nv_node_in(graph, node, 0), node, err);
}

/* Its name in messages: "input" where it is the only one. */
static const char *input_role(char role[24], int i, int n_in)
{
    (void)snprintf(role, 24, n_in == 1 ? "input" : "input %d", i);
    return role;
}

static nv_status check_input_type(const char *role, const nv_tensor *t, nv_type type, nv_error *err)
{
    if (t->type != type)
        return nv_fail(err, NV_E_UNSUPPORTED,
                       "%s of type %s, supported here: that of the input, %s", role,
                       nv_type_name(t->type), nv_type_name(type));
    return NV_OK;
}

nv_status nv_check_same_type(const nv_graph *graph, const nv_node *node, int n_in, nv_error *err)
{
    const nv_type type = nv_node_in(graph, node, 0)->type;
    char role[24];

    NV_TRY(nv_check_types(graph, node, err));
    for (int i = 1; i < n_in; i++)
        NV_TRY(check_input_type(input_role(role, i, n_in), nv_node_in(graph, node, i), type, err));
    return check_input_type("output", nv_node_out(graph, node, 0), type, err);
}

nv_status nv_check_activations(const nv_graph *graph, const nv_node *node, int n_in, nv_error *err)
{
    const nv_type type = nv_node_in(graph, node, 0)->type;
    char role[24];

    NV_TRY(nv_check_same_type(graph, node, n_in, err));
    if (type != NV_INT8 && type != NV_UINT8 && type != NV_INT16)
        return NV_OK;
    for (int i = 0; i < n_in; i++)
        NV_TRY(nv_check_per_tensor(input_role(role, i, n_in), nv_node_in(graph, node, i), err));
    return nv_check_per_tensor("output", nv_node_out(graph, node, 0), err);
}

nv_status nv_check_quantized_as(const char *role, const nv_tensor *t, const nv_tensor *other,
                                nv_error *err)
{
    const bool is = t->quant.count > 0, expected = other->quant.count > 0;

    if (is != expected)
        return nv_fail(err, NV_E_MODEL,
                       "%s (tensor %d) is %s, unlike tensor %d; expected both or neither", role,
                       (int)t->index, is ? "quantized" : "not quantized", (int)other->index);
    return NV_OK;
}

nv_status nv_check_symmetric(const char *role, const nv_tensor *t, nv_error *err)
{
    if (t->quant.count > 0 && t->quant.zero_point[0] != 0)
        return nv_fail(err, NV_E_MODEL, "%s (tensor %d) is %s with zero point %d, expected 0", role,
                       (int)t->index, nv_type_name(t->type), (int)t->quant.zero_point[0]);
    return NV_OK;
}

nv_status nv_check_same_quant(const nv_tensor *in, const nv_tensor *out, nv_error *err)
{
    if (in->type != NV_INT8 && in->type != NV_INT16)
        return NV_OK;
    double difference = fabs((double)(in->quant.scale[0] - out->quant.scale[0]));
    if (difference > 1e-6 || in->quant.zero_point[0] != out->quant.zero_point[0])
        return nv_fail(err, NV_E_MODEL,
                       "input has scale %g and zero point %d, output %g and %d; expected the same",
                       (double)in->quant.scale[0], (int)in->quant.zero_point[0],
                       (double)out->quant.scale[0], (int)out->quant.zero_point[0]);
    return NV_OK;
}

nv_status nv_check_activation(nv_activation activation, const nv_tensor *out, nv_error *err)
{
    static const double largest_bound[] = {
        [NV_ACT_NONE] = 0, [NV_ACT_RELU] = 0, [NV_ACT_RELU_N1_TO_1] = 1, [NV_ACT_RELU6] = 6};

    if (activation == NV_ACT_TANH || activation == NV_ACT_SIGN_BIT)
        return nv_fail(err, NV_E_UNSUPPORTED, "fused activation %s",
                       activation == NV_ACT_TANH ? "TANH" : "SIGN_BIT");
    if ((out->type == NV_INT8 || out->type == NV_INT16) &&
        largest_bound[activation] / (double)out->quant.scale[0] > INT32_MAX)
        return nv_fail(err, NV_E_MODEL,
                       "output (tensor %d) has scale %g, too small for the bounds of the fused "
                       "activation",
                       (int)out->index, (double)out->quant.scale[0]);
    return NV_OK;
}

/* Dimension i counted from the last; 1 in front of the first. */
static int32_t dim_from_last(const nv_shape *s, int32_t i)
{
    return i < s->rank ? s->dim[s->rank - 1 - i] : 1;
}

nv_status nv_broadcast(const nv_shape *a, const nv_shape *b, nv_shape *result, nv_error *err)
{
    result->rank = a->rank > b->rank ? a->rank : b->rank;
    for (int32_t i = 0; i < result->rank; i++) {
        int32_t m = dim_from_last(a, i), n = dim_from_last(b, i);
        if (m != n && m != 1 && n != 1)
            return nv_fail(err, NV_E_MODEL, "inputs have shapes %s and %s, which do not broadcast",
                           nv_text_shape(a).s, nv_text_shape(b).s);
        result->dim[result->rank - 1 - i] = m == 1 ? n : m;
    }
    return NV_OK;
}

nv_cost nv_cost_elementwise(const nv_graph *graph, const nv_node *node)
{
    nv_cost cost = {0, nv_shape_count(&nv_node_out(graph, node, 0)->shape)};

    for (int i = 0; i < node->n_in; i++) {
        const nv_tensor *in = nv_node_in(graph, node, i);
        if (in != NULL)
            cost.steps += nv_shape_count(&in->shape);
    }
    return cost;
}
