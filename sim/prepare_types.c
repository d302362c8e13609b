/* SPDX-License-Identifier: Apache-2.0 */
/* Types of operands. */
#include "prepare.h"

#include <string.h>

nv_status nv_check_type(const char *role, const nv_tensor *t, nv_type type, nv_error *err)
{
    if (t->type != type)
        return nv_fail(err, NV_E_UNSUPPORTED, "%s of type %s, supported here: %s", role,
                       nv_type_name(t->type), nv_type_name(type));
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
