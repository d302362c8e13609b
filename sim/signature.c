/* SPDX-License-Identifier: Apache-2.0 */
#include "signature.h"

static int count_of(const nv_operand *list)
{
    int n = 0;
    while (list[n].role != NULL)
        n++;
    return n;
}

static nv_status check_operand(const nv_operand *expected, const nv_tensor *t, nv_error *err)
{
    if (t == NULL)
        return nv_fail(err, NV_E_MODEL, "%s is absent, but not optional", expected->role);
    NV_TRY(nv_check_type(expected->role, t, expected->type, err));
    return expected->rank == NV_ANY_RANK ? NV_OK
                                         : nv_check_rank(expected->role, t, expected->rank, err);
}

nv_status nv_check_signature(const nv_graph *graph, const nv_node *node,
                             const nv_signature *signature, nv_error *err)
{
    const int n_in = count_of(signature->in), n_out = count_of(signature->out);

    if (node->n_in != n_in || node->n_out != n_out)
        return nv_fail(err, NV_E_MODEL, "%d inputs and %d outputs, expected %d and %d",
                       (int)node->n_in, (int)node->n_out, n_in, n_out);
    for (int i = 0; i < n_in; i++)
        NV_TRY(check_operand(&signature->in[i], nv_node_in(graph, node, i), err));
    for (int i = 0; i < n_out; i++)
        NV_TRY(check_operand(&signature->out[i], nv_node_out(graph, node, i), err));
    return NV_OK;
}

nv_status nv_check_option(const char *name, int64_t value, int64_t least, int64_t most,
                          nv_error *err)
{
    if (value < least || value > most)
        return nv_fail(err, NV_E_MODEL, "%s is %lld, expected %lld to %lld", name, (long long)value,
                       (long long)least, (long long)most);
    return NV_OK;
}

nv_status nv_set_state(nv_node *node, int64_t count, int64_t element, nv_error *err)
{
    if (count > INT32_MAX / element)
        return nv_fail(err, NV_E_LIMIT, "a state of %lld values, more than 2 GiB",
                       (long long)count);
    node->state_bytes = (uint32_t)(count * element);
    return NV_OK;
}
