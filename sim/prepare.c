/* SPDX-License-Identifier: Apache-2.0 */
#include "prepare.h"
#include "message.h"

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

nv_status nv_check_state(const char *role, const nv_tensor *t, nv_error *err)
{
    if (t == NULL)
        return nv_fail(err, NV_E_MODEL, "%s is absent, but not optional", role);
    if (!t->is_variable)
        return nv_fail(err, NV_E_MODEL, "%s (tensor %d) is not a variable, which it has to be",
                       role, (int)t->index);
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

int64_t nv_shape_rounds(const nv_shape *s)
{
    int64_t n = 1;
    for (int32_t i = 0; i < s->rank; i++)
        n *= s->dim[i] > 0 ? s->dim[i] : 1;
    return n;
}

nv_cost nv_cost_elementwise(const nv_graph *graph, const nv_node *node)
{
    nv_cost cost = {0, nv_shape_rounds(&nv_node_out(graph, node, 0)->shape)};

    for (int i = 0; i < node->n_in; i++) {
        const nv_tensor *in = nv_node_in(graph, node, i);
        if (in != NULL)
            cost.steps += nv_shape_rounds(&in->shape);
    }
    return cost;
}
